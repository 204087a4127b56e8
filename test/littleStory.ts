import { stated, statedDate, type Fact, type WrittenFact } from '../src/model/fact.ts';
import type { FigureSpec } from '../src/model/figure.ts';
import { StoryError } from '../src/model/problem.ts';
import { resolveStory } from '../src/model/resolveStory.ts';
import type { FigureKinds, Story } from '../src/model/story.ts';

export const source = {
  publisher: 'Gazette',
  title: 'a report',
  url: 'https://example.org/',
  date: '2024-11-15',
  trust: 'A',
  whose: 'party',
} as const;
export const crates = stated(10e6, 'crate', {
  quote: 'over 10 million crates',
  paragraph: 'p',
  bound: 'moreThan',
  check: { verdict: 'foundNowhereElse', sources: [source] },
});
export const quoted = (quote: string): Fact['provenance'] => ({ basis: 'stated', quote, paragraph: 'p' });
export const opened = statedDate('2023-02', { quote: 'In February, 2023', paragraph: 'p' });

/** A kind for the little story below: one amount, with a switch and a label. */
export const kinds: FigureKinds = {
  read: ({ total }, facts, complain) => {
    const fact = facts[String(total)];
    if (fact === undefined) complain(`"total" draws an unknown fact "${String(total)}"`, 'total');
    if (fact?.unit === 'date') complain(`"total" is a number, and the unit of "${String(total)}" is "date"`, 'total');
    return fact === undefined
      ? undefined
      : {
          values: { total: fact.value },
          facts: [fact.id],
          controls: [{ kind: 'switch', id: 'others' }],
          words: [{ key: 'label.over', about: 'before the amount', isRequired: true }],
        };
  },
  marksOf: ({ facts }) => facts,
};

export const figureWords = [
  'title: Over {crates.number} crates',
  'measure: Crates',
  'source: The report',
  'alt: Squares',
  'description: Squares',
  'control.others: Other sources',
  'label.over: over',
  'note.1: A note',
  'step.1: Step',
  'speech.1: Speech',
];
export const cratesFigure: FigureSpec = { kind: 'amount', placement: 'split', total: 'crates', steps: [{}] };

type Parts = {
  prose?: string;
  words?: readonly string[];
  labels?: readonly string[];
  facts?: Record<string, WrittenFact>;
  tail?: string;
  record?: string;
};

export const storyOf = ({
  prose,
  words = figureWords,
  labels,
  facts = { crates, opened },
  tail = '',
  record = 'Found nowhere.',
}: Parts = {}): Story => ({
  slug: 'little',
  fileName: 'little-story',
  original: source,
  checkedOn: '2026-01-02',
  units: { day: {}, crate: {}, country: {} },
  facts,
  figures: { crates: cratesFigure },
  files: {
    facts: `${Object.keys(facts)
      .map((id) => `export const ${id} = 1;`)
      .join('\n')}\n`,
    figures: '',
  },
  text: {
    en: [
      '## Innovation {#innovation}',
      '',
      prose ?? 'Since [February 2023](#opened), [over 10 million](#crates).',
      '',
      ':::figure{#crates}',
      ...words,
      ':::',
      '',
      ':::story',
      'title: Little',
      'standfirst: A',
      'byline: B',
      'whose.party: the party’s own',
      'whose.otherState: another state',
      'whose.independent: independent',
      'description: C',
      'standfirst.slides: D',
      'footer: D',
      'speech.title: E',
      'speech.checked: F',
      'found: G',
      'closing: H',
      'speech.closing: I',
      'paragraph.p: the paragraph',
      ':::',
      '',
      ':::check{#crates}',
      'name: crates',
      'claim: sent',
      `record: ${record}`,
      'by: no source found',
      ':::',
      '',
      ':::units',
      'day: one=# day; other=# days',
      'crate: one=# crate; other=# crates',
      'country: one=# country; other=# countries',
      ':::',
      '',
      ':::facts',
      ...(labels ?? Object.keys(facts).map((id) => `${id}: What it is`)),
      ':::',
      '',
      tail,
    ].join('\n'),
  },
});

export const problemsOf = (story: Story): string[] => {
  try {
    resolveStory(story, 'en', kinds);
    return [];
  } catch (error) {
    return error instanceof StoryError ? error.message.split('\n') : [String(error)];
  }
};
