import type { WordKey } from '../model/figure.ts';

/** A fact of an example: `value` as it is written in facts.ts. */
export type NewFact = {
  id: string;
  /** The kind of the figure that draws it. */
  kind: string;
  label: string;
  basis: 'count' | 'date' | 'name';
  value: string;
  when: string;
};

export type NewFigure = {
  id: string;
  kind: string;
  about: string;
  roles: Readonly<Record<string, unknown>>;
  words: readonly WordKey[];
};

type NewStory = { slug: string; facts: readonly NewFact[]; figures: readonly NewFigure[] };

/** What a slug is called as an export: `a-good-harvest` is `aGoodHarvest`. */
export const storyName = (slug: string): string =>
  slug.replaceAll(/-(\w)/g, (_, letter: string) => letter.toUpperCase());

/** The files of a story's folder, by their paths within it. */
export const storyFiles = (story: NewStory): Record<string, string> => ({
  'units.ts': UNITS,
  'sources.ts': SOURCES,
  'facts.ts': factsFile(story),
  'figures.ts': figuresFile(story),
  'story.ts': storyFile(story),
  'text/en.md': textFile(story),
});

const UNITS = `import { defineUnits } from '../../model/unit.ts';

// What the facts count. The words of each stand in text/en.md, under ":::units".
// { as: 'percent' } writes 0.25 as 25%, { as: 'multiple' } writes 35 as ×35, { as: 'currency', currency: 'EUR' } needs no words.
export const units = defineUnits({
  thing: {},
});
`;

const SOURCES = `import type { Source } from '../../model/fact.ts';

// The text that is retold. trust: A an official body or state news agency, B an established outlet, C a weak host.
export const release = {
  publisher: 'Who published it',
  title: 'What it is called',
  url: 'https://example.org/release',
  date: '2025-01-15',
  trust: 'B',
  whose: 'party',
} as const satisfies Source & { date: string };

// Another document, that says something the release does not.
export const other = {
  publisher: 'Who else says so',
  title: 'What that is called',
  url: 'https://example.org/other',
  date: '2025-02-15',
  trust: 'B',
  whose: 'independent',
} as const satisfies Source;
`;

const factLine = ({ id, basis, value, when }: NewFact): string => {
  switch (basis) {
    case 'date':
      return `export const ${id} = contextDate('${value}', { sources: [sources.other] });`;
    case 'name':
      return `export const ${id} = contextName('${value}', { sources: [sources.other] });`;
    case 'count':
      return `export const ${id} = context(${value}, 'thing', { sources: [sources.other], when: '${when}' });`;
  }
};

const factsFile = ({ facts }: NewStory): string => {
  const called = { count: 'context', date: 'contextDate', name: 'contextName' } as const;
  const used = [...new Set(facts.map(({ basis }) => called[basis])), 'statedDate'].toSorted();
  return `import { ${used.join(', ')} } from '../../model/fact.ts';
import * as sources from './sources.ts';

// Each number is written once, here. What the release says: stated(25, 'thing', { quote: 'a few of its words', paragraph: 'news' }).
// What others say: context(…). What follows from them: derived('{one} + {other}', 'thing').
export const releaseDate = statedDate(sources.release.date, { quote: 'January 15, 2025', paragraph: 'news' });

// The examples: numbers to be replaced by your own.
${facts.map(factLine).join('\n')}
`;
};

const literal = (value: unknown): string => {
  if (Array.isArray(value)) return `[${value.map((item: unknown) => literal(item)).join(', ')}]`;
  if (typeof value === 'object' && value !== null)
    return `{ ${Object.entries(value)
      .map(([key, item]: [string, unknown]) => `${key}: ${literal(item)}`)
      .join(', ')} }`;
  return typeof value === 'string' ? `'${value}'` : String(value);
};

const figuresFile = ({ figures }: NewStory): string => {
  const entries = figures.map(
    ({ id, kind, about, roles }) => `  // ${about}
  '${id}': {
    kind: '${kind}',
    placement: 'split',
${Object.entries(roles)
  .map(([role, value]) => `    ${role}: ${literal(value)},\n`)
  .join('')}  },
`,
  );
  return `import { defineFigures } from '../../figures/kinds.ts';
import type * as facts from './facts.ts';

// What is drawn: facts by their names, no numbers. placement: 'split' (words beside the chart), 'full' or 'half'.
export const figures = defineFigures<keyof typeof facts>({
${entries.join('')}});
`;
};

const storyFile = ({ slug }: NewStory): string => `import type { Story } from '../../model/story.ts';
import * as facts from './facts.ts';
import factsFile from './facts.ts?raw';
import { figures } from './figures.ts';
import figuresFile from './figures.ts?raw';
import { release } from './sources.ts';
import sourcesFile from './sources.ts?raw';
import en from './text/en.md?raw';
import { units } from './units.ts';

export const ${storyName(slug)}: Story = {
  slug: '${slug}',
  // What the files of the whole story are called: ${slug}.pptx.
  fileName: '${slug}',
  original: release,
  // The day on which you last read the sources.
  checkedOn: '2025-03-15',
  units,
  facts,
  figures,
  files: { facts: factsFile, figures: figuresFile, sources: sourcesFile },
  text: { en },
};
`;

const TO_WRITE = 'Words to be written';

const figureBlock = ({ id, words }: NewFigure): string =>
  [
    `:::figure{#${id}}`,
    ...words.flatMap(({ key, about }) => [`<!-- ${about.replaceAll('--', '–')} -->`, `${key}: ${TO_WRITE}`]),
    ':::',
  ].join('\n');

const textFile = ({ figures, facts }: NewStory): string => `:::story
<!-- {releaseDate} prints the fact of that name; no number is typed into these words. -->
title: A new story
standfirst: What it says, and what we found.
standfirst.slides: What it says, and what we found
byline: Who published it, {releaseDate}
footer: The release belongs to its publisher and is only retold.
description: What it says, and what we found.
speech.title: Good to have you here.
whose.party: a party to the story
whose.otherState: another state
whose.independent: independent
paragraph.news: the first paragraph
:::

## The first part {#the-first-part}

<!-- [25 things](#fact) links a number to its fact; the build holds the one against the other. -->
The release is of [15 January 2025](#releaseDate).

${figures.map(figureBlock).join('\n\n')}

## About this page {#about}

It retells [the original](https://example.org/release).

:::facts
releaseDate: Date of the release
${facts.map(({ id, label }) => `${id}: ${label}`).join('\n')}
:::

:::units
thing: one=# thing; other=# things
:::
`;
