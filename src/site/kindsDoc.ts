import type { Field, Fields } from '../figures/fields.ts';
import type { Datum } from '../figures/datum.ts';
import { kinds, type KindName } from '../figures/kinds.ts';
import type { WordKey } from '../model/figure.ts';
import { commonKeys } from '../model/resolveFigures.ts';
import { exampleKinds, exampleOf } from './newStory.ts';

const WHAT = { count: 'a number', date: 'a date', place: 'a place', name: 'a name', any: 'any fact' } as const;

const typeOf = (field: Field): string => {
  switch (field.field) {
    case 'fact':
      return WHAT[field.unit];
    case 'facts':
      return `${field.least} to ${field.most} facts, each ${WHAT[field.unit]}`;
    case 'list':
      return `${field.least} to ${field.most} rows`;
    case 'option':
      return field.options
        .map((option, at) => (at === 0 ? `\`'${option}'\` (if left out)` : `\`'${option}'\``))
        .join(' or ');
    case 'flag':
      return '`true`, if so';
    case 'key':
      return 'a name of your own';
    case 'nudge':
      return '`[x, y]` in px';
  }
};

const isOptional = (field: Field): boolean =>
  field.field === 'option' || field.field === 'flag' || ('isOptional' in field && field.isOptional);

/** One line a role; the roles of a list stand below it with its name before theirs. */
const roleLines = (fields: Fields, path = ''): string[] =>
  Object.entries(fields).flatMap(([role, field]) => [
    `| \`${path}${role}\` | ${typeOf(field)} | ${isOptional(field) ? 'may be left out' : 'needed'} | ${field.about} |`,
    ...(field.field === 'list' ? roleLines(field.of, `${path}${role}.`) : []),
  ]);

const wordLine = ({ key, about, isRequired, fallback }: WordKey): string => {
  const without = isRequired === true ? 'needed' : fallback === undefined ? 'may be left out' : 'has words of its own';
  return `| \`${key}\` | ${without} | ${about.replaceAll('|', '\\|')} |`;
};

const ROLES = ['| role | takes | | what it is |', '|---|---|---|---|'];
const WORDS = ['| key | | what it says |', '|---|---|---|'];

/** What stands for a fact or a place of the story in the keys of a map's words. */
const anyDatum = (fact: string, short: string): Datum => ({
  fact,
  value: 0,
  name: short,
  short,
  text: short,
  parts: { digits: '', scale: '', unit: '' },
  unit: 'place',
  isPercent: false,
  basis: 'context',
  bound: 'exactly',
  isWeak: false,
  isOthers: false,
});

/** The words of a kind that asks for a map, which no example has: its rows have the names that their roles have here. */
const mappedWords = (name: KindName): readonly WordKey[] => {
  const [place, other] = [anyDatum('<place>', 'the place'), anyDatum('<place>', 'the place')];
  const route = { key: '<key>', fact: anyDatum('<fact>', ''), from: place, to: other, also: anyDatum('<fact>', '') };
  if (name === 'places')
    return kinds.places.words({
      marks: [{ fact: place, at: place, group: '<group>' }],
      routes: [{ ...route, by: 'sea', group: '<group>' }],
    });
  if (name === 'voyage')
    return kinds.voyage.words({
      from: place,
      to: other,
      by: 'sea',
      departs: place,
      arrives: other,
      moments: [{ key: '<key>', at: place }],
    });
  return [];
};

/** A kind's own words, rows that differ by a name of the story told by one of them: `label.<key>`. */
const ownWords = (name: KindName): readonly WordKey[] => {
  const words = exampleKinds().includes(name) ? exampleOf(name).words : mappedWords(name);
  const named = words.map((word) => ({ ...word, key: word.key.replaceAll(/\.key\d+/g, '.<key>') }));
  return named.filter(({ key }, at) => named.findIndex((word) => word.key === key) === at);
};

const kindPart = (name: KindName): string[] => {
  const { about, fields } = kinds[name];
  const words = ownWords(name);
  return [
    '',
    `## ${name}`,
    '',
    about,
    '',
    ...ROLES,
    ...roleLines(fields),
    ...(words.length === 0
      ? []
      : ['', 'Its own words, as the smallest example has them:', '', ...WORDS, ...words.map(wordLine)]),
  ];
};

/** docs/kinds.md: every kind of figure with its roles and its words, written from the kinds themselves. */
export const kindsDoc = (): string =>
  [
    '# Kinds of figures',
    '',
    'Written by `npm run kinds` from the kinds themselves; a change here is overwritten. `npm run new -- a-story series ranking`',
    'makes a folder with an example of each kind that you name. [editing.md](editing.md) explains the rest.',
    '',
    '## What every figure has',
    '',
    'In `figures.ts`: `kind`, `placement` (`split` beside its words, `full` across the page, `half` beside another), `steps` (what its slide',
    'shows one after the other; one, if left out), and `isSequence: true` to show the steps on the page too. In the text:',
    '',
    ...WORDS,
    ...commonKeys([], 1, false).map(wordLine),
    '| `note.1` | may be left out | one sentence below the figure; three at most; `note.<fact>` begins with the fact’s verdict |',
    '',
    '`label.x.narrow`, `.medium` and `.slide` are variants for a narrow or a medium room and for a slide; `title.scale.log` is one for a reader’s choice. `say.scale.log` tells those who do not see the drawing what a choice shows; without it they hear the control’s own words.',
    ...kindNames().flatMap(kindPart),
    '',
  ].join('\n');

const kindNames = (): KindName[] => Object.keys(kinds).filter((name): name is KindName => Object.hasOwn(kinds, name));
