import { describe, expect, it } from 'vitest';
import { opened, crates, problemsOf, source, storyOf } from '../../test/littleStory.ts';
import { context, derived, rounded, stated, statedDate, type WrittenFact } from './fact.ts';

describe('a mistake in a fact stops the build and names its file, its line and what was expected', () => {
  const factsFile = 'src/content/little/facts.ts';
  const withFact = (id: string, fact: WrittenFact) =>
    storyOf({
      facts: { crates, opened, [id]: fact },
      prose: `Since [February 2023](#opened), [over 10 million](#crates), {${id}}.`,
    });

  it.each([
    [
      'a quotation without its value',
      withFact('days', stated(25, 'day', { quote: 'in just 23 days', paragraph: 'p' })),
      `${factsFile}:3:`,
      'expected the quotation to contain the value 25',
    ],
    [
      'a formula that comes to no number',
      withFact('days', derived('{crates} / ({crates} - {crates})', 'share')),
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
      withFact('days', derived('{crates} + {crates}', 'day')),
      `${factsFile}:3:`,
      'expected the unit "crate" that the formula comes to, found "day"',
    ],
    [
      'crates and a date added',
      withFact('days', derived('{crates} + {opened}', 'crate')),
      `${factsFile}:3:`,
      'expected inputs of the same unit, found crate + date',
    ],
    [
      'a ratio that is called days',
      withFact('days', derived('{crates} / {crates}', 'day')),
      `${factsFile}:3:`,
      'expected a share or a multiple, since like is divided by like, found "day"',
    ],
    [
      'a formula that cannot be read',
      withFact('days', derived('twice {crates}', 'crate')),
      `${factsFile}:3:`,
      'found "twice {crates}"',
    ],
    [
      'an input that is no fact',
      withFact('days', derived('{crate} * 2', 'crate')),
      `${factsFile}:3:`,
      'no fact is called "crate"',
    ],
    ['a circle', withFact('days', derived('{days} + {days}', 'day')), `${factsFile}:3:`, 'found days → days'],
    [
      '"over" that is rounded up',
      withFact('days', rounded('crates', 11e6, 'moreThan')),
      `${factsFile}:3:`,
      'expected "moreThan" to be rounded down from 10000000, found 11000000',
    ],
    [
      'a rounding that is far from its fact',
      withFact('days', rounded('crates', 9e6, 'about')),
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
      'expected a confirmed claim to name who confirms it',
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
  ])('%s', (_, story, place, expected) => {
    const found = problemsOf(story).filter((problem) => problem.startsWith(place));
    expect(found.join('\n')).toContain(expected);
  });
});
