import { describe, expect, it } from 'vitest';
import { context, derived, rounded, stated, statedDate, type Fact, type WrittenFact } from './fact.ts';
import type { FigureSpec } from './figure.ts';
import { StoryError } from './problem.ts';
import { resolveStory } from './resolveStory.ts';
import type { FigureKinds, Story } from './story.ts';

const source = {
  publisher: 'Gazette',
  title: 'a report',
  url: 'https://example.org/',
  date: '2024-11-15',
  trust: 'A',
  whose: 'party',
} as const;
const parcels = stated(10e6, 'parcel', {
  quote: 'over 10 million parcels',
  paragraph: 'p',
  bound: 'moreThan',
  check: { verdict: 'foundNowhereElse', sources: [source] },
});
const quoted = (quote: string): Fact['provenance'] => ({ basis: 'stated', quote, paragraph: 'p' });
const opened = statedDate('2023-02', { quote: 'In February, 2023', paragraph: 'p' });

/** A kind for the little story below: one amount, with a switch and a label. */
const kinds: FigureKinds = {
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

const figureWords = [
  'title: Over {parcels.number} parcels',
  'measure: Parcels',
  'source: The report',
  'alt: Squares',
  'description: Squares',
  'control.others: Other sources',
  'label.over: over',
  'note.1: A note',
  'step.1: Step',
  'speech.1: Speech',
];
const parcelsFigure: FigureSpec = { kind: 'amount', placement: 'split', total: 'parcels', steps: [{}] };

type Parts = {
  prose?: string;
  words?: readonly string[];
  labels?: readonly string[];
  facts?: Record<string, WrittenFact>;
  tail?: string;
  record?: string;
};

const storyOf = ({
  prose,
  words = figureWords,
  labels,
  facts = { parcels, opened },
  tail = '',
  record = 'Found nowhere.',
}: Parts = {}): Story => ({
  slug: 'little',
  fileName: 'little-story',
  original: source,
  checkedOn: '2026-01-02',
  units: { day: {}, parcel: {}, country: {} },
  facts,
  figures: { parcels: parcelsFigure },
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
      prose ?? 'Since [February 2023](#opened), [over 10 million](#parcels).',
      '',
      ':::figure{#parcels}',
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
      ':::check{#parcels}',
      'name: parcels',
      'claim: sent',
      `record: ${record}`,
      'by: no source found',
      ':::',
      '',
      ':::units',
      'day: one=# day; other=# days',
      'parcel: one=# parcel; other=# parcels',
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

const problemsOf = (story: Story): string[] => {
  try {
    resolveStory(story, 'en', kinds);
    return [];
  } catch (error) {
    return error instanceof StoryError ? error.message.split('\n') : [String(error)];
  }
};

describe('a story that holds together', () => {
  const story = resolveStory(storyOf(), 'en', kinds);

  it('has its words filled with its numbers', () => {
    expect(story.figures[0]?.words['title']).toBe('Over 10 million parcels');
    expect(story.facts['parcels']?.bounded).toBe('over 10 million parcels');
  });

  it('leads each number to the figure that draws it, or to its row', () => {
    const [row] = story.sections[0]?.rows ?? [];
    const numbers = row?.kind === 'text' ? row.paragraphs.flat().filter((inline) => inline.kind === 'number') : [];
    expect(numbers.map((number) => number.href)).toEqual(['#fact-opened', '#parcels']);
  });

  it('says where each fact comes from', () => {
    expect(story.facts['parcels']).toMatchObject({ quote: 'over 10 million parcels', paragraph: 'the paragraph' });
    expect(story.facts['parcels']?.check?.verdict).toBe('foundNowhereElse');
  });
});

describe('a mistake stops the build and names its file, its line and what was expected', () => {
  const text = 'src/content/little/text/en.md';
  const factsFile = 'src/content/little/facts.ts';
  const withFact = (id: string, fact: WrittenFact) =>
    storyOf({
      facts: { parcels, opened, [id]: fact },
      prose: `Since [February 2023](#opened), [over 10 million](#parcels), {${id}}.`,
    });

  it.each([
    [
      'a number that is linked to no fact',
      storyOf({ prose: '[February 2023](#opened), [over 10 million](#parcels), and 12 more.' }),
      `${text}:3:`,
      'linked to no fact',
    ],
    [
      'a number in words that is linked to no fact',
      storyOf({ prose: '[February 2023](#opened), [over 10 million](#parcels), and twelve more, “of two kinds”.' }),
      `${text}:3:`,
      'the number "twelve" is linked to no fact; expected [twelve](#fact)',
    ],
    [
      'a number in words that differs from its fact',
      storyOf({ prose: '[February 2023](#opened), over [eleven million](#parcels).' }),
      `${text}:3:`,
      'differs from its fact',
    ],
    [
      'a block that nobody knows',
      storyOf({ tail: ':::figur{#parcels}\ntitle: x\n:::' }),
      `${text}:`,
      'no block is called ":::figur"; expected "figure"',
    ],
    [
      'a check that stands twice',
      storyOf({ tail: ':::check{#parcels}\nclaim: x\nrecord: y\n:::' }),
      `${text}:`,
      '":::check{#parcels}" stands twice; keep one',
    ],
    ['a block that is never closed', storyOf({ tail: ':::check{#opened}\nclaim: x' }), `${text}:`, 'is never closed'],
    [
      'a block’s line without a key',
      storyOf({ words: [...figureWords, 'red'] }),
      `${text}:16:`,
      'expected "key: words"',
    ],
    [
      'a label that a mark needs',
      storyOf({ words: figureWords.filter((line) => !line.startsWith('label.over')) }),
      `${text}:5:`,
      'figure "parcels" has no "label.over"; expected "label.over: before the amount"',
    ],
    [
      'a digit in what is read aloud',
      storyOf({ words: figureWords.map((line) => line.replace('alt: Squares', 'alt: 5 squares')) }),
      `${text}:9:`,
      'a number is typed into "alt"',
    ],
    [
      'a number that differs from its fact',
      storyOf({ prose: '[February 2023](#opened), [over 11 million](#parcels).' }),
      `${text}:3:`,
      'differs from its fact',
    ],
    [
      'an unknown fact',
      storyOf({ prose: '[February 2023](#opened), [over 10 million](#parcels), [two](#gone).' }),
      `${text}:3:`,
      '"#gone" is no fact',
    ],
    ['a figure shown twice', storyOf({ tail: ':::figure{#parcels}\ntitle: x\n:::' }), `${text}:`, 'shown twice'],
    [
      'an unknown figure',
      storyOf({ tail: ':::figure{#gone}\ntitle: x\n:::' }),
      `${text}:`,
      'no figure is called "gone"',
    ],
    ['a word that is missing', storyOf({ words: figureWords.slice(1) }), `${text}:5:`, 'has no "title"'],
    ['a word nobody prints', storyOf({ words: [...figureWords, 'colour: red'] }), `${text}:16:`, 'prints no "colour"'],
    [
      'a digit that was typed',
      storyOf({ words: ['title: Over 10 million', ...figureWords.slice(1)] }),
      `${text}:6:`,
      'a number is typed',
    ],
    [
      'a fact’s number that was written out',
      storyOf({
        words: ['title: Ten parcels', ...figureWords.slice(1)],
        prose: 'Since [February 2023](#opened), [ten](#parcels).',
        facts: { parcels: { ...parcels, value: 10, provenance: quoted('10 parcels') }, opened },
      }),
      `${text}:6:`,
      '"Ten" is typed into "title"; expected {parcels.word}',
    ],
    ['a fact without words', storyOf({ labels: ['parcels: Parcels'] }), `${text}:`, 'no words for "opened"'],
    [
      'words for an unknown fact',
      storyOf({ labels: ['parcels: Parcels', 'opened: Opening', 'gone: Gone'] }),
      `${text}:`,
      'no fact is called "gone"',
    ],
    [
      'a quotation without its value',
      withFact('days', stated(25, 'day', { quote: 'in just 23 days', paragraph: 'p' })),
      `${factsFile}:3:`,
      'expected the quotation to hold the value 25',
    ],
    [
      'a formula that comes to no number',
      withFact('days', derived('{parcels} / ({parcels} - {parcels})', 'share')),
      `${factsFile}:3:`,
      'expected a number',
    ],
    [
      'a context fact without a source',
      withFact('days', context(23, 'day', { sources: [] })),
      `${factsFile}:3:`,
      'expected at least one source',
    ],
    [
      'a source without an address',
      withFact('days', context(23, 'day', { sources: [{ ...source, url: 'example' }] })),
      `${factsFile}:3:`,
      'expected the full address',
    ],
    [
      'a date that is none',
      withFact('days', statedDate('26 Nov 2024', { quote: '2024', paragraph: 'p' })),
      `${factsFile}:3:`,
      'expected an ISO date',
    ],
    [
      'a day that the calendar does not have',
      withFact('days', statedDate('2024-02-31', { quote: '2024', paragraph: 'p' })),
      `${factsFile}:3:`,
      'expected an ISO date such as 2024-11-26, found "2024-02-31"',
    ],
    [
      'a time that runs backwards',
      withFact('days', context(23, 'day', { sources: [source], when: '2022/2000' })),
      `${factsFile}:3:`,
      'expected "when" to be a date or a span',
    ],
    [
      'a source whose date is none',
      withFact('days', context(23, 'day', { sources: [{ ...source, date: 'Nov 2024' }] })),
      `${factsFile}:3:`,
      'expected an ISO date for the source https://example.org/, or none, found "Nov 2024"',
    ],
    [
      'a source without a publisher',
      withFact('days', context(23, 'day', { sources: [{ ...source, publisher: ' ' }] })),
      `${factsFile}:3:`,
      'expected the source to name its publisher',
    ],
    [
      'a source without a title',
      withFact('days', context(23, 'day', { sources: [{ ...source, title: '' }] })),
      `${factsFile}:3:`,
      'expected the source to have a title',
    ],
    [
      'a check with a source that is none',
      withFact('days', {
        ...context(23, 'day', { sources: [source] }),
        check: { verdict: 'othersDiffer', sources: [{ ...source, url: '/page' }] },
      }),
      `${factsFile}:3:`,
      'expected the full address of the source, found "/page"',
    ],
    [
      'a quotation that is none',
      withFact('days', stated(25, 'day', { quote: ' ', paragraph: 'p' })),
      `${factsFile}:3:`,
      'expected a quotation',
    ],
    [
      'a quotation that copies a sentence',
      withFact('days', stated(25, 'day', { quote: `25 ${'days and '.repeat(8)}`, paragraph: 'p' })),
      `${factsFile}:3:`,
      'expected a quotation of at most 12 words, found 17',
    ],
    [
      'a sum of one unit that is given another',
      withFact('days', derived('{parcels} + {parcels}', 'day')),
      `${factsFile}:3:`,
      'expected the unit "parcel" that the formula comes to, found "day"',
    ],
    [
      'parcels and a date added',
      withFact('days', derived('{parcels} + {opened}', 'parcel')),
      `${factsFile}:3:`,
      'expected inputs that add up, found parcel + date',
    ],
    [
      'a ratio that is called days',
      withFact('days', derived('{parcels} / {parcels}', 'day')),
      `${factsFile}:3:`,
      'expected a share or a multiple, since like is divided by like, found "day"',
    ],
    [
      'a formula that cannot be read',
      withFact('days', derived('twice {parcels}', 'parcel')),
      `${factsFile}:3:`,
      'found "twice {parcels}"',
    ],
    [
      'an input that is no fact',
      withFact('days', derived('{parcel} * 2', 'parcel')),
      `${factsFile}:3:`,
      'no fact is called "parcel"',
    ],
    ['a circle', withFact('days', derived('{days} + {days}', 'day')), `${factsFile}:3:`, 'found days → days'],
    [
      '"over" that is rounded up',
      withFact('days', rounded('parcels', 11e6, 'moreThan')),
      `${factsFile}:3:`,
      'expected "moreThan" to be rounded down from 10000000, found 11000000',
    ],
    [
      'a rounding that is far from its fact',
      withFact('days', rounded('parcels', 9e6, 'about')),
      `${factsFile}:3:`,
      'expected a number near 10000000, found about 9000000',
    ],
    [
      'a confirmed claim that does not say by whom',
      withFact('days', {
        ...context(23, 'day', { sources: [source] }),
        check: { verdict: 'confirmed', sources: [source] },
      }),
      `${factsFile}:3:`,
      'expected a confirmed claim to name by whom',
    ],
    [
      'a bound of dates on a number',
      withFact('days', context(23, 'day', { sources: [source], bound: 'before' })),
      `${factsFile}:3:`,
      'expected the bound "before" on a date, found it on a "day"',
    ],
    [
      'a verdict that nobody knows, counted',
      withFact('days', derived('checks(right)', 'claim')),
      `${factsFile}:3:`,
      'no verdict is called "right"',
    ],
    [
      'a record that is no line',
      storyOf({ tail: '', record: 'one two three four five six seven eight nine ten eleven twelve a b c d' }),
      `${text}:`,
      'has 16 words in "record"; expected 15 at most',
    ],
    [
      'a number with another unit than its fact',
      storyOf({ prose: 'Since [February 2023](#opened), [over 10 million countries](#parcels).' }),
      `${text}:3:`,
      'counts countries',
    ],
  ])('%s', (_, story, place, expected) => {
    const found = problemsOf(story).filter((problem) => problem.startsWith(place));
    expect(found.join('\n')).toContain(expected);
  });

  it('a figure that draws what it cannot', () => {
    const story = storyOf({ prose: 'Since [February 2023](#opened), [over 10 million](#parcels).' });
    const asDate = { ...parcelsFigure, total: 'opened' };
    const figures = "export const figures = defineFigures({\n  parcels: {\n    kind: 'units',\n";
    const more = { ...story, figures: { parcels: asDate }, files: { ...story.files, figures } };
    expect(problemsOf(more).join('\n')).toContain(
      'src/content/little/figures.ts:2: figure "parcels": "total" is a number, and the unit of "opened" is "date"',
    );
  });

  it.each([
    ['a step that moves no control', { stge: 'all' }, 'step 1: no control is called "stge"; expected others'],
    ['a step to what a control has not', { others: 'yes' }, 'step 1: "others" cannot be yes; expected true or false'],
  ])('%s', (_, step, expected) => {
    const story = storyOf();
    const figures = "export const figures = defineFigures({\n  parcels: {\n    kind: 'units',\n";
    const more = {
      ...story,
      figures: { parcels: { ...parcelsFigure, steps: [step] } },
      files: { ...story.files, figures },
    };
    expect(problemsOf(more)).toEqual([`src/content/little/figures.ts:2: figure "parcels": ${expected}`]);
  });

  it('a figure without a step for its slide', () => {
    const story = storyOf();
    const more = { ...story, figures: { parcels: { ...parcelsFigure, steps: [] } } };
    expect(problemsOf(more).join('\n')).toContain('figure "parcels": expected at least one step');
  });

  it('a figure that is missing', () => {
    const story = storyOf();
    const more = { ...story, figures: { ...story.figures, laws: parcelsFigure } };
    expect(problemsOf(more).join('\n')).toContain('figure "laws" is missing');
  });
});
