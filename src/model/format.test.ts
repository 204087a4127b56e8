import { describe, expect, it } from 'vitest';
import { context, contextPlace } from './fact.ts';
import { formatDate, formatInput, formatNumber, formatShortDate, formatWhen } from './format.ts';

const language = {
  locale: 'en',
  units: {
    ton: { forms: {}, name: 'tons' },
    share: { as: 'percent', forms: {}, name: 'percent' },
    fold: { as: 'multiple', forms: {}, name: 'times' },
    fine: { digits: 3, forms: {}, name: 'degrees' },
  },
} as const;
const source = {
  publisher: 'An office',
  title: 'a report',
  url: 'https://example.org/',
  date: '2024-11-15',
  trust: 'A',
  whose: 'independent',
} as const;
const amount = (value: number, unit: string, bound: 'exactly' | 'moreThan' | 'atLeast' | 'about' = 'exactly') =>
  formatNumber(context(value, unit, { sources: [source], bound }), language);

describe('a number alone', () => {
  it('is in full up to a million, and with a word from there', () => {
    expect(amount(999_999, 'ton')).toBe('999,999');
    expect(amount(1_000_000, 'ton')).toBe('1 million');
    expect(amount(317_400_000_000, 'ton')).toBe('317.4 billion');
  });

  it('has a minus and no hyphen, a percent sign, a cross', () => {
    expect(amount(-3.25, 'fine')).toBe('−3.25');
    expect(amount(0.286, 'share')).toBe('28.6%');
    expect(amount(35, 'fold')).toBe('×35');
    const fall = context(-0.012, 'share', { sources: [source] });
    expect(formatInput(fall, language), 'in a formula, too').toBe('−1.2%');
    expect(formatNumber(contextPlace([-77.27, -11.58], { sources: [source] }), language)).toBe('−11.58, −77.27');
  });

  it('is rounded down where it is a lower bound, by the digits that are written', () => {
    expect(amount(15_267.96, 'ton', 'moreThan')).toBe('15,267.9');
    expect(amount(317_480_000_000, 'ton', 'atLeast')).toBe('317.4 billion');
    expect(amount(1_290_000, 'ton', 'moreThan')).toBe('1.2 million');
    expect(amount(0.2869, 'share', 'moreThan')).toBe('28.6%');
    expect(amount(72.6, 'ton', 'moreThan')).toBe('72.6');
    expect(amount(317_480_000_000, 'ton', 'about')).toBe('317.5 billion');
  });
});

describe('a date', () => {
  it('is as precise as it was given', () => {
    expect(['2024-11-14', '2023-02', '2000'].map((iso) => formatDate(iso, 'en'))).toEqual([
      '14 November 2024',
      'February 2023',
      '2000',
    ]);
    expect(formatDate('2024-11-14', 'en', 'year')).toBe('14 November');
    expect(formatShortDate('2024-11-14', 'en')).toBe('14 Nov 2024');
  });

  it('is given back where it is none: it was complained of with its line', () => {
    expect(formatDate('2024-13-26', 'en')).toBe('2024-13-26');
    expect(formatShortDate('2024-13-26', 'en')).toBe('2024-13-26');
  });

  it('is a span by a dash, with blanks round it where its ends have some', () => {
    expect(formatWhen('2000/2022', 'en')).toBe('2000–2022');
    expect(formatWhen('2023-02/2024-11-26', 'en')).toBe('Feb 2023 – 26 Nov 2024');
  });
});
