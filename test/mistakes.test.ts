import { describe, expect, it } from 'vitest';
import { stated, statedDate } from '../src/model/fact.ts';
import { figureKinds } from '../src/figures/kinds.ts';
import type { FigureSpec } from '../src/model/figure.ts';
import { resolveStory } from '../src/model/resolveStory.ts';
import type { Story } from '../src/model/story.ts';
import { defineUnits } from '../src/model/unit.ts';
import { errorOf, problemsOf, TEXT, withFacts, withText } from './mistaken.ts';
import { harbourNews as story } from './small-report/story.ts';

const parcels = story.facts['parcels'];
const figure = story.figures['harbour-parcels'];
const withFigure = (id: string, change: Readonly<Record<string, unknown>>): Story => ({
  ...story,
  // The same of figures.
  figures: { [id]: { ...figure, ...change } as FigureSpec },
});
const source = { publisher: 'P', title: 'T', url: 'https://example.org/', trust: 'A', whose: 'party' };
const seen = (change: object) => ({
  openDays: { ...story.facts['openDays'], provenance: { basis: 'context', sources: [{ ...source, ...change }] } },
});

describe('the story to be spoilt', () => {
  it('has no mistake', () => expect(problemsOf(story)).toEqual([]));
});

describe('what the compiler would refuse is named by the build as well', () => {
  it.each<[string, Story, string]>([
    [
      'a unit that is none',
      withFacts({ parcels: { ...parcels, unit: 'parcels' } }),
      'facts.ts:4: fact "parcels": no unit is called "parcels"; expected "parcel"',
    ],
    [
      'digits in place of a unit',
      withFacts({ parcels: { ...parcels, unit: 400 } }),
      'expected a unit such as "day" after the number, found 400',
    ],
    [
      'a bound that is none',
      withFacts({ parcels: { ...parcels, bound: 'morethan' } }),
      'no bound is called "morethan"; expected "moreThan"',
    ],
    [
      'a verdict that is none',
      withFacts({ parcels: { ...parcels, check: { verdict: 'confirmd', sources: [] } } }),
      'no verdict is called "confirmd"; expected "confirmed"',
    ],
    // A JavaScript caller, or a build that no compiler went before.
    [
      'a number without where it comes from',
      withFacts({ parcels: Reflect.apply(stated, undefined, [30_000, 'parcel']) }),
      'expected a quotation',
    ],
    [
      'a number with commas',
      withFacts({ parcels: Reflect.apply(stated, undefined, [427, 400, 0, 0, 'parcel']) }),
      'found 400; a long number is 427.4e9 or 427_400_000_000',
    ],
    [
      'a source that is not there',
      withFacts({ openDays: { ...story.facts['openDays'], provenance: { basis: 'context', sources: [undefined] } } }),
      'expected a source, found none',
    ],
    ['a trust that is none', withFacts(seen({ trust: 'D' })), 'no trust is called "D"'],
    [
      'a source that is nobody’s',
      withFacts(seen({ whose: 'partys' })),
      'a source cannot be "partys" (https://example.org/); expected "party"',
    ],
    [
      'a source by a path',
      withFacts(seen({ url: 'example.org' })),
      'expected the full address of the source, found "example.org"',
    ],
    [
      'a source by a path that two facts cite, once',
      withFacts({
        ...seen({ url: 'example.org' }),
        reportDate: {
          ...story.facts['reportDate'],
          check: { verdict: 'othersDiffer', sources: [{ ...source, url: 'example.org' }] },
        },
      }),
      'found "example.org"; used by 2 facts',
    ],
    ['a source of a month that is none', withFacts(seen({ date: '2023-13' })), 'expected an ISO date for the source'],
    [
      'a kind that is none',
      withFigure('harbour-parcels', { kind: 'numbr' }),
      'figures.ts:6: figure "harbour-parcels": no kind is called "numbr"; expected "number"',
    ],
    [
      'a half figure alone',
      withFigure('harbour-parcels', { placement: 'half' }),
      'figure "harbour-parcels" is `half` with no half figure beside it in en.md; expected `split` or `full`',
    ],
    [
      'a placement that is none',
      withFigure('harbour-parcels', { placement: 'ful' }),
      '"placement" cannot be "ful"; expected "full"',
    ],
    [
      'a step to nowhere',
      withFigure('harbour-parcels', { steps: [{ othrs: true }] }),
      'step 1: no control is called "othrs"',
    ],
    [
      'a fact that is none',
      withFigure('harbour-parcels', { value: 'parcls' }),
      'draws an unknown fact "parcls"; expected "parcels"',
    ],
  ])('%s', (_, wrong, message) => expect(problemsOf(wrong).join('\n')).toContain(message));

  it('with everything else that can be said already', () => {
    const wrong = {
      ...withText(['[3,000]', '[4,000]']),
      facts: withFacts({ openDays: { ...story.facts['openDays'], bound: 'ca' } }).facts,
    };
    expect(problemsOf(wrong).map((line) => line.replace(/:.*/, ''))).toEqual([
      'src/content/harbour-news/facts.ts',
      'src/content/harbour-news/text/en.md',
    ]);
  });
});

describe('dates and numbers of facts', () => {
  it.each<[string, Story, string]>([
    [
      'a day that is none',
      withFacts({ reportDate: statedDate('2024-13-26', { quote: '2024', paragraph: 'news' }) }),
      'found "2024-13-26"; there is no month 13',
    ],
    [
      'a day that this year has not',
      withFacts({ reportDate: statedDate('2023-02-29', { quote: '2023', paragraph: 'news' }) }),
      'found "2023-02-29"; there is no 29 February 2023',
    ],
    [
      'a percentage as it is printed',
      withFacts({ parcels: stated(3.8, 'parcel', { quote: 'some 3.8% of all', paragraph: 'news' }) }),
      '3.8 is 380%; a share of 3.8% is written 0.038',
    ],
    [
      'a time that is a number',
      withFacts({ parcels: { ...parcels, when: 2018 } }),
      'facts.ts:4: fact "parcels": when: expected \'2018\' in quotes, found the number 2018',
    ],
    [
      'a day in words',
      withFacts({ reportDate: statedDate('4 March 2025', { quote: 'March 4, 2025', paragraph: 'news' }) }),
      'expected an ISO date',
    ],
    [
      'a quotation of another day',
      withFacts({ reportDate: statedDate('2025-03-05', { quote: 'March 4, 2025', paragraph: 'news' }) }),
      'expected the quotation to hold the value 2025-03-05',
    ],
    [
      'a quotation of another month',
      withFacts({ reportDate: statedDate('2025-04-04', { quote: 'March 4, 2025', paragraph: 'news' }) }),
      'expected the quotation to hold the value 2025-04-04',
    ],
    [
      'a quotation of another number',
      withFacts({
        parcels: stated(31_000, 'parcel', { quote: 'more than 30,000', paragraph: 'news', bound: 'moreThan' }),
      }),
      'expected the quotation to hold the value 31000',
    ],
    [
      'a quotation with a caution that the fact has not',
      withFacts({ parcels: stated(30_000, 'parcel', { quote: 'more than 30,000 parcels', paragraph: 'news' }) }),
      'the quotation says "more than", and the fact is exact',
    ],
    [
      'a time that is none',
      withFacts({ parcels: { ...parcels, when: '2025-3' } }),
      'expected "when" to be a date or a span',
    ],
  ])('%s', (_, wrong, message) => expect(problemsOf(wrong).join('\n')).toContain(message));
});

describe('names that no address or file can have', () => {
  it.each<[string, Story, string]>([
    [
      'a slug with an accent',
      { ...story, slug: 'china-américa' },
      'story.ts:1: slug "china-américa": expected small letters a to z, digits and single hyphens: "china-america"',
    ],
    ['a slug that is a folder of the site', { ...story, slug: 'slides' }, 'this folder holds something else'],
    [
      'a file name with blanks',
      { ...story, fileName: 'From China to Perú' },
      'fileName "From China to Perú": expected small letters a to z, digits and single hyphens: "from-china-to-peru"',
    ],
    [
      'a language that is none',
      Object.assign({ ...story }, { text: { en: TEXT, sp: TEXT } }),
      'no language is called "sp"; expected one of en, es, pt, zh',
    ],
    [
      'a figure with an accent',
      withFigure('paquetés', {}),
      'figure "paquetés": it cannot be an address; expected small letters a to z, digits and single hyphens: "paquetes"',
    ],
    [
      'a figure that is called like a part of the page',
      withFigure('sources', {}),
      'this is the address of a part of every page',
    ],
    [
      'a heading that is called like a figure',
      withText(['{#news}', '{#harbour-parcels}']),
      'the address "harbour-parcels" is that of a figure; expected another one for the heading, such as "news"',
    ],
    ['a heading that is called like a fact', withText(['{#news}', '{#parcels}']), 'is that of a fact'],
    [
      'a heading that is called like a part of the page',
      withText(['{#news}', '{#sources}']),
      'is that of a part of every page',
    ],
  ])('%s', (_, wrong, message) => expect(problemsOf(wrong).join('\n')).toContain(message));
});

describe('a story’s units', () => {
  const withUnits = (change: Story['units']): Story => ({ ...story, units: { ...story.units, ...change } });
  it.each<[string, Story, string]>([
    [
      'a unit without words',
      withUnits({ law: {} }),
      '":::units" has no words for law; expected "law: one=# …; other=# …"',
    ],
    ['words for no unit', withText(['parcel: one', 'parcle: one']), 'no unit is called "parcle"; expected "parcel"'],
    [
      'a plural that the language has not',
      withText(['day: one=# day; other', 'day: one=# day; few']),
      '"day" has a form "few"',
    ],
    [
      'a plural that is missing',
      withText(['day: one=# day; other=# days', 'day: one=# day']),
      '"day" lacks its form other; expected "other=# …"',
    ],
    [
      'a form without its number',
      withText(['day: one=# day', 'day: one=a day']),
      'with "#" for the number, found "one=a day"',
    ],
    [
      'a currency that is none',
      withUnits({ money: { as: 'currency', currency: 'EURO' } }),
      'units.ts:1: unit "money": no currency has the code "EURO"',
    ],
    ['a unit that is called like what is not counted', withUnits({ date: {} }), 'unit "date": this name is kept'],
    // As a file may have it that no compiler has seen.
    [
      'a way of writing that is none',
      withUnits(defineUnits({ rate: { as: 'percnt' } } as unknown as Story['units'])),
      'cannot be written as "percnt"; expected "percent"',
    ],
  ])('%s', (_, wrong, message) => expect(problemsOf(wrong).join('\n')).toContain(message));
});

describe('words of blocks', () => {
  it.each<[string, Story, string]>([
    [
      'a key that is misspelt',
      withText(['measure: Parcels', 'measur: Parcels']),
      'figure "harbour-parcels" has no "measure"',
    ],
    [
      'a key that nobody prints',
      withText(['measure: Parcels', 'measur: Parcels']),
      'prints no "measur"; expected "measure"',
    ],
    [
      'a brace that is never closed',
      withText(['{parcels.number}', '{parcels.number']),
      '"{parcels.number parcels" in "title" would be printed as it stands',
    ],
    [
      'a fact that is misspelt in braces',
      withText(['{parcels.number}', '{parcel.number}']),
      '"{parcel.number}" names no fact; expected "parcels"',
    ],
    [
      'a form that is misspelt',
      withText(['{parcels.number}', '{parcels.numbr}']),
      '"{parcels.numbr}" is no form of this fact; expected "number"',
    ],
    [
      'a form that another kind of fact has',
      withText(['{parcels.number}', '{parcels.year}']),
      '"{parcels.year}" is no form of this fact; expected one of number, bounded, label, word, word2, word3, ',
    ],
    ['a number in digits', withText(['Over {parcels.number}', 'Over 30,000']), 'a number is typed into "title"'],
    [
      'a number in words',
      withText(['Over {parcels.number}', 'Over thirty thousand']),
      '"thirty thousand" is typed into "title"',
    ],
    [
      'another number in words',
      withText(['Over {parcels.number}', 'Over nine million']),
      '"nine million" is typed into "title"',
    ],
    [
      'a dozen',
      withText(['note.parcels: Found', 'note.parcels: Half a dozen found']),
      '"Half a dozen" is typed into "note.parcels"',
    ],
    [
      'an amount that nobody can check',
      withText(['note.parcels: Found', 'note.parcels: Thousands found']),
      '"Thousands" in "note.parcels" is an amount that nobody can check',
    ],
    [
      'a part of all',
      withText(['note.parcels: Found', 'note.parcels: A quarter of all found']),
      '"A quarter" is typed into "note.parcels"',
    ],
    [
      'a number in a heading',
      withText(['## News {', '## Thirty thousand parcels {']),
      'a number is typed into "Thirty thousand parcels"',
    ],
    [
      'a label for no fact',
      withText(['openDays: Days open', 'opnDays: Days open']),
      'no fact is called "opnDays"; expected "openDays"',
    ],
    [
      'a figure that is misspelt',
      withText([':::figure{#harbour-parcels}', ':::figure{#harbor-parcels}']),
      'no figure is called "harbor-parcels"; expected "harbour-parcels"',
    ],
  ])('%s', (_, wrong, message) => expect(problemsOf(wrong).join('\n')).toContain(message));

  it('leave numbers that are no amounts alone', () => {
    expect(
      problemsOf(
        withText(['note.parcels: Found nowhere else.', 'note.parcels: Two rows and a half disc, “forty” of one.']),
      ),
    ).toEqual([]);
  });
});

describe('numbers of the prose', () => {
  it.each<[string, Story, string]>([
    [
      'half a dozen',
      withText(['the harbour told', 'the harbour told half a dozen times']),
      'the number "half a dozen" is linked to no fact; expected [half a dozen](#fact)',
    ],
    ['a hundred', withText(['the harbour told', 'the harbour told a hundred times']), 'the number "hundred"'],
    ['twice as many', withText(['the harbour told', 'the harbour told twice']), 'the number "twice"'],
    ['a quarter of all', withText(['the harbour told', 'a quarter of the harbour told']), 'the number "a quarter"'],
    [
      'dozens',
      withText(['the harbour told', 'dozens of harbours told']),
      '"dozens" is an amount that nobody can check; expected a fact, such as [over 40](#fact)',
    ],
    ['digits', withText(['the harbour told', '12 harbours told']), 'is linked to no fact'],
    ['digits of another script', withText(['the harbour told', '١٢ harbours told']), 'is linked to no fact'],
    [
      'a number that is linked to another page',
      withText(['[the original]', '[30,000 parcels]']),
      'the number in "30,000 parcels" is linked to no fact',
    ],
    [
      'a link to no fact',
      withText(['(#parcelsADay)', '(#parcelsAday)']),
      '"#parcelsAday" is no fact, figure or section of this story; expected "#parcelsADay"',
    ],
    [
      'a fact in braces that is none',
      withText(['[4 March 2025](#reportDate)', '{reportdate}']),
      'no fact is called "reportdate"; expected "reportDate"',
    ],
  ])('%s', (_, wrong, message) => expect(problemsOf(wrong).join('\n')).toContain(message));
});

describe('a text that is half finished', () => {
  const heading = '## News {#news}\n\nOn [4 March 2025](#reportDate) it told.\n';
  const said = problemsOf({ ...story, text: { en: heading } });

  it('is told in a few lines what it still lacks', () => {
    expect(said).toEqual([
      expect.stringContaining('":::units" has no words for day, parcel, parcelPerDay'),
      expect.stringContaining(
        '":::facts" has no words for 4 of 4 facts: "reportDate", "parcels", "openDays", "parcelsADay"',
      ),
      expect.stringContaining('the story has no "title", "standfirst"'),
      expect.stringContaining('the check of "parcels" has no words; expected ":::check{#parcels}"'),
      expect.stringContaining('figure "harbour-parcels" is missing; expected ":::figure{#harbour-parcels}"'),
    ]);
  });

  it('is told nothing that would make somebody delete a good fact', () => {
    expect(said.join('\n')).not.toContain('take it out');
  });
});

describe('the list of mistakes', () => {
  it('has one line each, without where in our code it was found', () => {
    const wrong = withText(['[3,000]', '[4,000]'], ['{#news}', '{#sources}']);
    const error = errorOf(() => resolveStory(wrong, 'en', figureKinds));
    expect(error?.stack?.split('\n')).toEqual([
      '2 mistakes in what the stories say:',
      expect.stringMatching(/text\/en\.md:\d+: the address "sources"/),
      expect.stringMatching(/text\/en\.md:\d+: "4,000" differs/),
    ]);
  });
});
