import { describe, expect, it } from 'vitest';
import { context, contextPlace, derived, rounded, statedDate } from '../src/model/fact.ts';
import type { Story } from '../src/model/story.ts';
import { problemsOf, TEXT, withFacts, withText } from './mistaken.ts';
import { harbourNews as story } from './small-report/story.ts';
import { harbourYear } from './second-report/story.ts';

const source = { publisher: 'P', title: 'T', url: 'https://example.org/', trust: 'A', whose: 'party' } as const;
const seen = { sources: [source] };
const openDays = (value: number) => withFacts({ openDays: context(value, 'day', seen) });
const yearWith = (change: Partial<Story>): Story => ({ ...harbourYear, ...change });
const yearText = (from: string, to: string): Story => {
  expect(harbourYear.text.en).toContain(from);
  return yearWith({ text: { en: (harbourYear.text.en ?? '').replace(from, to) } });
};
const yearFact = (id: string, fact: Story['facts'][string]) =>
  yearWith({ facts: { ...harbourYear.facts, [id]: fact } });

/** Everything that a mistake is told with, whatever it is: a file of the story, a line, and what was expected. */
const expectTold = (said: readonly string[], message: string) => {
  expect(said.join('\n')).toContain(message);
  expect(said.filter((line) => !/^src\/content\/[\w-]+\/\S+\.(?:ts|md):\d+: \S/.test(line))).toEqual([]);
  expect(said.join('\n')).not.toMatch(/TypeError|undefined|\[object|NaN|\n\s+at /);
};

describe('a number in prose that is not its fact’s', () => {
  it.each<[string, Story, string]>([
    ['one more', withText(['[more than 30,000]', '[more than 30,001]']), '"more than 30,001" differs from its fact'],
    ['a digit more', withText(['[more than 30,000]', '[more than 300,000]']), 'differs from its fact'],
    ['a scale more', withText(['[more than 30,000]', '[more than 30 million]']), 'differs from its fact'],
    ['rounded the wrong way', withText(['over [3,000]', 'over [3,100]']), '"3,100" differs from its fact'],
    ['without its caution', withText(['over [3,000]', '[3,000]']), '"3,000" leaves out the caution of its fact'],
    ['with the contrary caution', withText(['[more than 30,000]', '[under 30,000]']), '"under 30,000" says "under"'],
    [
      'with a caution too many',
      yearText('[29.6%](#goodsGrowth)', '[over 29.6%](#goodsGrowth)'),
      '"over 29.6%" says "over", but its fact does not',
    ],
    ['by more than half of its last digit', yearText('[29.6%]', '[29.5%]'), '"29.5%" differs from its fact'],
    ['two numbers in one link', withText(['[more than 30,000]', '[more than 30,000 or 40,000]']), 'holds 2 numbers'],
    ['no number at all', withText(['[more than 30,000]', '[many]']), '"many" holds no number'],
    ['of another unit', withText(['[3,000](#parcelsADay)', '[3,000 days](#parcelsADay)']), 'counts days'],
    [
      'an amount that nobody can check',
      withText(['[more than 30,000]', '[tens of thousands]']),
      '"thousands" cannot be held against its fact',
    ],
  ])('%s', (_, wrong, message) => expectTold(problemsOf(wrong), message));
});

describe('a date in prose that is not its fact’s', () => {
  it.each<[string, string]>([
    ['[5 March 2025]', '"5 March 2025" differs from its fact; expected 4 March 2025'],
    ['[4 April 2025]', '"4 April 2025" differs from its fact'],
    ['[4 March 2024]', '"4 March 2024" differs from its fact'],
    ['[May 2025]', '"May 2025" differs from its fact'],
    ['[Monday, 4 March 2025]', '"Monday, 4 March 2025" is no Monday'],
    ['[the fourth]', '"the fourth" is no date'],
    ['[4 Mars 2025]', '"4 Mars 2025" is no date'],
  ])('%s', (words, message) => expectTold(problemsOf(withText(['[4 March 2025]', words])), message));
});

describe('facts that do not hang together', () => {
  it.each<[string, Story, string]>([
    [
      'a formula of a fact that is none',
      withFacts({ parcelsADay: derived('{parcels} / {opnDays}', 'parcelPerDay') }),
      'fact "parcelsADay": no fact is called "opnDays"; expected "openDays"',
    ],
    [
      'a formula that cannot be read',
      withFacts({ parcelsADay: derived('{parcels} / ', 'parcelPerDay') }),
      'parcelsADay',
    ],
    [
      'a formula with a letter for a sign',
      withFacts({ parcelsADay: derived('{parcels} x {openDays}', 'parcelPerDay') }),
      'parcelsADay',
    ],
    ['a formula that divides by nothing', openDays(0), 'parcelsADay'],
    [
      'a formula of another unit',
      withFacts({ parcelsADay: derived('{parcels} + {openDays}', 'parcelPerDay') }),
      'parcelsADay',
    ],
    [
      'a formula of itself',
      withFacts({ parcelsADay: derived('{parcelsADay} + {parcels}', 'parcel') }),
      'found parcelsADay → parcelsADay',
    ],
    [
      'a rounding the wrong way',
      withFacts({ parcelsADay: rounded('parcels', 40_000, 'moreThan') }),
      'expected "moreThan" to be rounded down from 30000, found 40000',
    ],
    ['a rounding of no fact', withFacts({ parcelsADay: rounded('parcls', 40_000, 'moreThan') }), 'parcls'],
    ['no number', openDays(Number.POSITIVE_INFINITY), 'expected a number, found Infinity'],
    [
      'a bound of a date on a number',
      withFacts({ openDays: context(10, 'day', { ...seen, bound: 'before' }) }),
      'expected the bound "before" on a date',
    ],
    [
      'a quotation that is too long',
      withFacts({
        reportDate: statedDate('2025-03-04', { quote: `${'word '.repeat(13)}March 4, 2025`, paragraph: 'news' }),
      }),
      'of at most 12 words',
    ],
    [
      'a paragraph that has no words',
      withFacts({ reportDate: statedDate('2025-03-04', { quote: 'March 4, 2025', paragraph: 'nws' }) }),
      '"paragraph.nws"',
    ],
    [
      'a release that is dated otherwise',
      { ...story, original: { ...story.original, date: '2025-3-4' } },
      'expected its date in ISO form',
    ],
    ['a reading on no day', { ...story, checkedOn: 'yesterday' }, 'checkedOn: expected a date in ISO form'],
  ])('%s', (_, wrong, message) => expectTold(problemsOf(wrong), message));
});

describe('a place with its coordinates swapped', () => {
  it('is refused with the figure’s line and the right order', () => {
    const said = problemsOf(yearFact('placeAsterhaven', contextPlace([55.6, 8.1], seen)));
    expectTold(
      said,
      '"Asterhaven" (longitude 55.6, latitude 8.1) lies outside of the map; expected the longitude first: [8.1, 55.6]',
    );
    expect(said.every((line) => line.startsWith('src/content/harbour-year/figures.ts:'))).toBe(true);
  });

  it('is refused where no such latitude is', () => {
    const said = problemsOf(yearFact('placeAsterhaven', contextPlace([8.1, 155.6], seen)));
    expectTold(said, 'expected longitude and latitude in degrees, found 8.1, 155.6');
  });
});

describe('markup that a reader would see, or that would hide something', () => {
  const paragraph = 'On [4 March 2025]';
  it.each<[string, Story, string]>([
    [
      'a figure before the first heading',
      { ...story, text: { en: `:::figure{#harbour-parcels}\ntitle: x\n:::\n\n${TEXT}` } },
      'before the first heading belongs to no section',
    ],
    [
      'a paragraph before the first heading',
      { ...story, text: { en: `Lost words.\n\n${TEXT}` } },
      'a paragraph before the first heading',
    ],
    ['a brace alone in prose', withText([paragraph, `It begins { with ${paragraph}`]), 'would be printed'],
    [
      'a smart quotation mark in an address',
      withText(['(#parcels)', '(“#parcels”)']),
      'without quotation marks around the address',
    ],
    ['an address that is none', withText(['(https://example.org/news)', '(example.org/news)']), 'is neither a fact'],
    [
      'a link to a section that is none',
      withText(['(https://example.org/news)', '(#abut)']),
      '"#abut" is no fact, figure or section of this story; expected "#about"',
    ],
    ['a heading without an address', withText(['## News {#news}', '## News']), 'a heading needs an address'],
    ['a heading twice', withText(['{#about}', '{#news}']), 'two headings have the address "news"'],
    ['an accent in an address', withText(['{#news}', '{#notícias}']), '"notícias" is no address for a heading'],
    [
      'a figure twice',
      { ...story, text: { en: `${TEXT}\n:::figure{#harbour-parcels}\ntitle: x\n:::\n` } },
      'is shown twice',
    ],
    [
      'a block that is never closed',
      withText(['label.days: days open\n:::', 'label.days: days open\n']),
      '":::figure{#harbour-parcels}" is never closed',
    ],
    [
      'a block that nobody knows',
      withText([':::check{#parcels}', ':::chek{#parcels}']),
      'no block is called ":::chek"; expected "check"',
    ],
    [
      'a key in quotation marks',
      withText(['measure: Parcels', '“measure”: Parcels']),
      'without quotation marks around the key',
    ],
    ['a wide colon', withText(['measure: Parcels', 'measure： Parcels']), 'expected an ordinary colon'],
    ['a key twice', withText(['measure: Parcels', 'measure: Parcels\nmeasure: Parcels']), '"measure" appears twice'],
    ['HTML', withText([paragraph, `<b>${paragraph}</b>`]), 'HTML'],
    ['a word of a stage that is none', withText(['step.1: The', 'step.2: The']), 'prints no "step.2"'],
    ['a say for no control', withText(['step.1: The', 'say.others: The']), 'prints no "say.others"'],
  ])('%s', (_, wrong, message) => expectTold(problemsOf(wrong), message));

  it('tells the first cause first: an open figure, before what it swallowed', () => {
    const said = problemsOf(withText(['label.days: days open\n:::', 'label.days: days open\n']));
    expect(said[0]).toMatch(/never closed/);
    expect(said.length).toBeLessThan(4);
  });
});

describe('what other systems write, which is read', () => {
  it.each<[string, (text: string) => string]>([
    ['line ends of Windows', (text) => text.replaceAll('\n', '\r\n')],
    ['a byte order mark', (text) => `\ufeff${text}`],
    ['both', (text) => `\ufeff${text.replaceAll('\n', '\r\n')}`],
    ['tabs after colons', (text) => text.replaceAll(/^(\w+): /gm, '$1:\t')],
    ['blanks before colons', (text) => text.replaceAll(/^(\w+): /gm, '$1 : ')],
    ['blanks at the ends of lines', (text) => text.replaceAll('\n', '  \n')],
    ['blanks that do not break', (text) => text.replace('4 March 2025', '4\u00a0March\u00a02025')],
  ])('%s', (_, spoil) => {
    expect(problemsOf({ ...story, text: { en: spoil(TEXT) } })).toEqual([]);
  });

  it('in files of code as well: a mistake keeps its line', () => {
    const facts = `\ufeff${story.files.facts.replaceAll('\n', '\r\n')}`;
    const spoilt = { ...openDays(Number.NaN), files: { ...story.files, facts } };
    const line = story.files.facts.split('export const openDays')[0]?.split('\n').length;
    expect(problemsOf(spoilt)[0]).toContain(`facts.ts:${line}: fact "openDays"`);
  });
});
