import { describe, expect, it } from 'vitest';
import {
  context,
  contextDate,
  contextName,
  stated,
  statedDate,
  type Bound,
  type CountFact,
  type Fact,
} from './fact.ts';
import { sayingProblem } from './saysFact.ts';

const quoted = { quote: 'x', paragraph: 'p' };
const exactly = (value: number, unit = 'day'): CountFact => stated(value, unit, quoted);
const bound = (value: number, how: Bound, unit = 'crate'): CountFact => stated(value, unit, { ...quoted, bound: how });
const seen = (value: number, unit = 'day'): CountFact => context(value, unit, { sources: [] });
/** What we worked out, as it stands after evaluation. */
const derived = (value: number, unit = 'day', how: Bound = 'exactly'): CountFact => ({
  ...exactly(value, unit),
  bound: how,
  provenance: { basis: 'derived', formula: '', from: [] },
});
const day = (iso: string): Fact => statedDate(iso, quoted);

const units = {
  day: { forms: { one: '# day', other: '# days' }, name: 'days' },
  week: { forms: { one: '# week', other: '# weeks' }, name: 'weeks' },
  cratePerDay: { forms: { one: '# crate a day', other: '# crates a day' }, name: 'crates a day' },
  country: { forms: { one: '# country', other: '# countries' }, name: 'countries' },
};

/** Words before the link stand before a `[`, and the link's own within: "over [25 days]". */
const problem = (words: string, fact: Fact, label = 'What it is'): string | undefined => {
  const [, before = '', text = words, after = ''] = /^(.*)\[(.*)\](.*)$/.exec(words) ?? [];
  return sayingProblem({ text, before, after, locale: 'en', units }, fact, { id: 'fact', bounded: 'AMOUNT', label });
};

describe('a linked number that says what its fact says', () => {
  it.each<[string, Fact]>([
    ['25 days', exactly(25)],
    ['25', exactly(25)],
    ['in just [25 days]', exactly(25)],
    ['Over [655 days], that is', exactly(655)],
    ['twenty-five days', exactly(25)],
    ['15,267', derived(15_267.18, 'cratePerDay')],
    ['15,267 crates a day', derived(15_267.18, 'cratePerDay')],
    ['28.6%', derived(0.2857, 'share')],
    ['618.5 billion', seen(618.467e9, 'dollar')],
    ['about [15,000]', derived(15_267.18, 'cratePerDay')],
    ['over 15,000', derived(15_267.18, 'cratePerDay')],
    ['over US$317 billion', exactly(317.4e9, 'dollar')],
    ['nearly [320 billion]', exactly(317.4e9, 'dollar')],
    ['less than [half]', derived(0.45, 'share')],
    ['more than a quarter', derived(0.2857, 'share')],
    ['about ten months', derived(9.89, 'month')],
    ['10 months', derived(9.89, 'month')],
    ['at most 30%', derived(0.2857, 'share')],
    ['over 10 million', bound(10e6, 'moreThan')],
    ['more than [10 million] crates', bound(10e6, 'moreThan')],
    ['upwards of [10 million]', bound(10e6, 'moreThan')],
    ['more than [15,267] a day', derived(15_267.18, 'cratePerDay', 'moreThan')],
    ['over 15,000', derived(15_267.18, 'cratePerDay', 'moreThan')],
    ['beyond 500 billion', bound(500e9, 'expected', 'dollar')],
    ['at least 72.6 billion', bound(72.6e9, 'atLeast', 'dollar')],
    ['[72.6 billion] or more', bound(72.6e9, 'atLeast', 'dollar')],
    ['about 300', bound(300, 'about', 'country')],
    ['35-fold', exactly(35, 'times')],
    ['35-fold', bound(35, 'about', 'times')],
    ['35-fold from 2000 to 2022', { ...exactly(35, 'times'), when: '2000/2022' }],
    ['618.5 billion in 2024', { ...seen(618.467e9, 'dollar'), when: '2024' }],
    ['fourfold', exactly(4, 'times')],
    ['fell by [1.2%]', derived(-0.012, 'share')],
    ['14 November 2024', day('2024-11-14')],
    ['14 November', day('2024-11-14')],
    ['November 14, 2024', day('2024-11-14')],
    ['14 Nov 2024', day('2024-11-14')],
    ['November 2024', day('2024-11-14')],
    ['in November', day('2024-11-14')],
    ['2024', day('2024-11-14')],
    ['2024-11-14', day('2024-11-14')],
    ['Thursday 14 November', day('2024-11-14')],
    ['the end of 2022', day('2022')],
    ['by [8 May 2023]', contextDate('2023-05-08', { sources: [], bound: 'before' })],
    ['the ship', contextName('ship', { sources: [] })],
  ])('%s', (words, fact) => expect(problem(words, fact)).toBeUndefined());

  it('a name with the number that its own words have', () => {
    const quarters = contextName('quarters', { sources: [] });
    expect(problem('the first three quarters', quarters, 'January to September, three quarters')).toBeUndefined();
  });
});

describe('a linked number that does not', () => {
  it.each<[string, Fact, string]>([
    ['24', seen(23), '"24" differs from its fact; expected AMOUNT ("fact")'],
    ['14', seen(15), 'differs'],
    ['17 days', seen(16), 'differs'],
    ['36 days', derived(35), 'differs'],
    ['656 days', derived(655), 'differs'],
    ['13 days', derived(12), 'differs'],
    ['9 months', derived(9.9, 'month'), 'differs'],
    ['ten months', derived(9.89, 'month'), 'differs'],
    ['28.5%', derived(0.2857, 'share'), 'differs'],
    ['15,268', derived(15_267.18, 'cratePerDay'), 'differs'],
    ['15,000', derived(15_267.18, 'cratePerDay'), 'differs'],
    ['518.4 billion', seen(618.467e9, 'dollar'), 'differs'],
    ['317 billion', exactly(317.4e9, 'dollar'), 'differs'],
    ['317.4', exactly(317.4e9, 'dollar'), 'differs'],
    ['317.4 million', exactly(317.4e9, 'dollar'), 'differs'],
    ['317,4 billion', exactly(317.4e9, 'dollar'), '2 numbers'],
    ['the days', exactly(25), 'holds no number'],
    ['25 weeks', exactly(25), '"25 weeks" counts weeks; expected AMOUNT'],
    ['15,267 countries a day', derived(15_267.18, 'cratePerDay'), 'counts countries'],
    ['25 or 23 days', exactly(25), '"25 or 23 days" holds 2 numbers'],
    ['dozens of days', exactly(25), '"dozens" cannot be held against its fact'],
    ['half a dozen', exactly(7, 'country'), 'differs'],
    ['over 25 days', exactly(25), '"over 25 days" says "over", but its fact does not'],
    ['about 25 days', seen(23), 'differs'],
    ['over 16,000', derived(15_267.18, 'cratePerDay'), 'differs'],
    ['nearly 15,000', derived(15_267.18, 'cratePerDay'), 'differs'],
    ['about a third', derived(0.2857, 'share'), 'differs'],
    ['over 5,000', derived(15_267.18, 'cratePerDay'), 'differs'],
    ['10 million', bound(10e6, 'moreThan'), '"10 million" leaves out the caution of its fact'],
    ['under 10 million', bound(10e6, 'moreThan'), 'says "under", but its fact does not'],
    ['no more than 10 million', bound(10e6, 'moreThan'), 'says "no more than"'],
    ['up to [10 million]', bound(10e6, 'moreThan'), 'leaves out the caution'],
    ['it adds up to [36 days]', derived(35), 'differs'],
    ['about 10 million', bound(10e6, 'moreThan'), 'says "about"'],
    ['over 11 million', bound(10e6, 'moreThan'), 'differs'],
    ['over 10 million', bound(11e6, 'moreThan'), 'differs'],
    ['more than [15,268]', derived(15_267.18, 'cratePerDay', 'moreThan'), 'differs'],
    ['500 billion', bound(500e9, 'expected', 'dollar'), 'leaves out'],
    ['over 72.6 billion', bound(72.6e9, 'atLeast', 'dollar'), 'says "over"'],
    ['300', { ...seen(300, 'country'), bound: 'about' }, 'leaves out'],
    ['618.5 billion in 2023', { ...seen(618.467e9, 'dollar'), when: '2024' }, 'holds 2 numbers'],
    ['3 March 2024', day('2024-11-26'), 'differs'],
    ['19 May 2024', day('2024-12-18'), 'differs'],
    ['19 December', day('2024-12-18'), 'differs'],
    ['May 2014', day('2014-07'), 'differs'],
    ['January 2025', day('2025-10-09'), 'differs'],
    ['2023', day('2024-11-26'), 'differs'],
    ['2024-11-27', day('2024-11-26'), 'differs'],
    ['1 July 2014', day('2014-07'), 'differs'],
    ['the 26th', day('2024-11-26'), 'is no date'],
    ['that day', day('2024-11-26'), 'is no date'],
    ['24 and 26 November', day('2024-11-26'), 'is no date'],
    ['Monday 26 November', day('2024-11-26'), 'is no Monday'],
    ['on [8 May 2023]', contextDate('2023-05-08', { sources: [], bound: 'before' }), 'leaves out the caution'],
    ['after 8 May 2023', contextDate('2023-05-08', { sources: [], bound: 'before' }), 'says "after"'],
    ['seven ships', contextName('ship', { sources: [] }), 'holds the number "seven", and "fact" is a name'],
  ])('%s', (words, fact, message) => expect(problem(words, fact)).toContain(message));
});
