import { describe, expect, it } from 'vitest';
import { evaluateFacts } from './evaluateFacts.ts';
import {
  context,
  contextDate,
  derived,
  derivedDate,
  numberOf,
  rounded,
  stated,
  statedDate,
  statedName,
  type Source,
  type WrittenFacts,
} from './fact.ts';

const source: Source = {
  publisher: 'Gazette',
  title: 'a report',
  url: 'https://example.org/',
  date: '2024-11-15',
  trust: 'A',
  whose: 'party',
};

const now = stated(25, 'day', { quote: 'in just 25 days', paragraph: 'speed' });
const saved = stated(10, 'day', { quote: '10 days faster', paragraph: 'speed' });
const units = {
  day: {},
  week: {},
  month: {},
  year: {},
  crate: {},
  cratePerDay: {},
  dollar: {},
  country: {},
  share: { as: 'percent' },
  times: { as: 'multiple' },
} as const;
const valuesOf = (facts: WrittenFacts) => evaluateFacts(facts, { units });
const valueOf = (facts: WrittenFacts, id: string) => valuesOf(facts).facts[id]?.value;

describe('a fact', () => {
  it('that is derived follows its inputs, in whatever order they are written', () => {
    const before = derived('{now} + {saved}', 'day');
    expect(valueOf({ before, now, saved }, 'before')).toBe(35);
    expect(valueOf({ before, now: { ...now, value: 23 }, saved }, 'before')).toBe(33);
    expect(valuesOf({ before, now, saved }).facts['before']?.provenance).toEqual({
      basis: 'derived',
      formula: '{now} + {saved}',
      from: ['now', 'saved'],
    });
  });

  it('keeps its source’s caution', () => {
    expect(stated(10e6, 'crate', { quote: 'over 10 million crates', paragraph: 'p', bound: 'moreThan' }).bound).toBe(
      'moreThan',
    );
    expect(now.bound).toBe('exactly');
    expect(context(23, 'day', { sources: [source], when: '2024-11-15' }).when).toBe('2024-11-15');
    expect(contextDate('2023-09-08', { sources: [source], bound: 'before' }).bound).toBe('before');
  });

  it('counts dates in days, so that they can be subtracted', () => {
    const opened = statedDate('2023-02-10', { quote: 'x', paragraph: 'p' });
    const release = statedDate('2024-11-26', { quote: 'x', paragraph: 'p' });
    const facts = {
      opened,
      release,
      now,
      days: derived('{release} - {opened}', 'day'),
      back: derivedDate('{release} - {now}'),
    };
    expect(valueOf(facts, 'days')).toBe(655);
    expect(valueOf(facts, 'back')).toBe('2024-11-01');
  });

  it('counts the claims that were checked, and each verdict among them', () => {
    const facts = {
      now: { ...now, check: { verdict: 'othersDiffer', sources: [] } as const },
      saved: { ...saved, check: { verdict: 'confirmed', by: [source], sources: [] } as const },
      checked: derived('checks()', 'claim'),
      confirmed: derived('checks(confirmed)', 'claim'),
      elsewhere: derived('checks(foundNowhereElse)', 'claim'),
    };
    expect(valuesOf(facts).problems).toEqual([]);
    expect([valueOf(facts, 'checked'), valueOf(facts, 'confirmed'), valueOf(facts, 'elsewhere')]).toEqual([2, 1, 0]);
  });

  it('that is rounded has the unit and the time of what it rounds, and its own bound', () => {
    const exact = context(15_267, 'cratePerDay', { sources: [source], when: '2023/2024' });
    const facts = { exact, over: rounded('exact', 15_000, 'moreThan') };
    expect(valuesOf(facts).problems).toEqual([]);
    expect(valuesOf(facts).facts['over']).toMatchObject({
      value: 15_000,
      unit: 'cratePerDay',
      when: '2023/2024',
      bound: 'moreThan',
      provenance: { basis: 'derived', from: ['exact'], isRounded: true },
    });
  });

  it('that is rounded stays below what it rounds, or at it where that is a lower end itself', () => {
    const problemOf = (bound: 'moreThan' | 'atLeast' | 'about', to: number, of: 'exactly' | 'moreThan' = 'exactly') =>
      valuesOf({
        exact: context(15_000, 'cratePerDay', { sources: [source], bound: of }),
        over: rounded('exact', to, bound),
      }).problems.map(({ message }) => message)[0];
    expect(problemOf('moreThan', 15_000)).toContain('expected "moreThan" to be rounded down from 15000');
    expect(problemOf('moreThan', 15_000, 'moreThan')).toBeUndefined();
    expect(problemOf('atLeast', 15_000)).toBeUndefined();
    expect(problemOf('atLeast', 15_001)).toContain('expected "atLeast" to be rounded down from 15000');
    expect(problemOf('moreThan', 12_000)).toContain('expected a number near 15000');
    expect(problemOf('about', 15_700)).toBeUndefined();
    expect(problemOf('about', 15_800)).toContain('expected a number near 15000, found about 15800');
  });

  it('that cannot be worked out is complained of once, with the first cause', () => {
    const facts = {
      a: derived('{gone} + 1', 'share'),
      b: derived('{a} * 2', 'share'),
      c: derived('{b} / {a}', 'share'),
    };
    expect(valuesOf(facts).problems.map(({ message }) => message)).toEqual([
      'fact "a": no fact is called "gone"; expected one of a, b, c',
    ]);
  });

  it('that names something has no number', () => {
    expect(numberOf(statedName('NO', { quote: 'Norway', paragraph: 'speed' }))).toBeNaN();
  });
});
