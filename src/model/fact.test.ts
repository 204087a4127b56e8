import { describe, expect, it } from 'vitest';
import { context, derived, derivedDate, numberOf, stated, statedDate, statedName, type Source } from './fact.ts';

const source: Source = {
  publisher: 'Xinhua',
  title: 'a report',
  url: 'https://example.org/',
  date: '2024-11-15',
  trust: 'A',
};

describe('a fact', () => {
  const now = stated(25, 'day', { quote: 'in just 25 days', paragraph: 'speed' });
  const saved = stated(10, 'day', { quote: '10 days faster', paragraph: 'speed' });

  it('that is derived follows its inputs', () => {
    const before = (days: number) =>
      derived([stated(days, 'day', { quote: `${days}`, paragraph: 'speed' }), saved], 'day', (n = 0, s = 0) => n + s, {
        formula: '{0} + {1}',
      });
    expect(before(25).value).toBe(35);
    expect(before(23).value).toBe(33);
  });

  it('keeps its source’s caution', () => {
    expect(stated(10e6, 'parcel', { quote: 'over 10 million parcels', paragraph: 'p', bound: 'moreThan' }).bound).toBe(
      'moreThan',
    );
    expect(now.bound).toBe('exactly');
    expect(context(23, 'day', { sources: [source], when: '2024-11-15' }).when).toBe('2024-11-15');
  });

  it('counts dates in days, so that they can be subtracted', () => {
    const opened = statedDate('2023-02-10', { quote: 'x', paragraph: 'p' });
    const report = statedDate('2024-11-26', { quote: 'x', paragraph: 'p' });
    expect(numberOf(report) - numberOf(opened)).toBe(655);
    const back = derivedDate([report, now], (day = 0, days = 0) => day - days, { formula: '{0} − {1}' });
    expect(back.value).toBe('2024-11-01');
  });

  it('that names something has no number', () => {
    expect(numberOf(statedName('PE', { quote: 'Peru', paragraph: 'speed' }))).toBeNaN();
  });
});
