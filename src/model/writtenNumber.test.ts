import { describe, expect, it } from 'vitest';
import { stated, statedDate } from './fact.ts';
import { numbersIn, saysFact, spelledOut } from './writtenNumber.ts';

const of = (text: string) => numbersIn(text, 'en').map(({ value }) => value);
const days = stated(25, 'day', { quote: '25 days', paragraph: 'speed' });
const dollars = stated(427.4e9, 'dollar', { quote: '427.4 billion', paragraph: 'speed' });

describe('numbers in prose', () => {
  it.each([
    ['25 days', [25]],
    ['427.4 billion', [427.4e9]],
    ['over 10 million', [10e6]],
    ['15,267 a day', [15267]],
    ['seven signatories', [7]],
    ['fourfold', [4]],
    ['Thirty-five times', [35]],
    ['a ten-year plan', [10]],
    ['35-fold', [35]],
    ['no number at all', []],
  ])('reads %j', (text, values) => {
    expect(of(text)).toEqual(values);
  });
});

describe('a number in words', () => {
  it('is written as the language has it, and in digits where it has no word', () => {
    expect(spelledOut(7, 'en')).toBe('seven');
    expect(spelledOut(4, 'en')).toBe('four');
    expect(spelledOut(35, 'en')).toBe('thirty-five');
    expect(spelledOut(427.4, 'en')).toBeUndefined();
  });
});

describe('a linked number', () => {
  it('must say what its fact says', () => {
    expect(saysFact('25 days', days, 'en')).toBe(true);
    expect(saysFact('23 days', days, 'en')).toBe(false);
    expect(saysFact('the days', days, 'en')).toBe(false);
    expect(saysFact('25 or 23 days', days, 'en')).toBe(false);
  });

  it('may not name another unit', () => {
    expect(saysFact('25 weeks', days, 'en')).toBe(false);
    expect(saysFact('25', days, 'en')).toBe(true);
    const perDay = stated(15_267, 'parcelPerDay', { quote: '15,267', paragraph: 'p' });
    expect(saysFact('15,267 parcels a day', perDay, 'en')).toBe(true);
    expect(saysFact('15,267 countries a day', perDay, 'en')).toBe(false);
  });

  it('may not round what the report states, but may round what we derived', () => {
    expect(saysFact('427 billion', dollars, 'en')).toBe(false);
    const perDay = {
      ...days,
      unit: 'parcelPerDay',
      value: 15267.18,
      provenance: { basis: 'derived', formula: '{days}', from: ['days'] },
    } as const;
    expect(saysFact('15,267', perDay, 'en')).toBe(true);
    expect(saysFact('15,200', perDay, 'en')).toBe(false);
  });

  it('may leave out a date’s year or day', () => {
    const opened = statedDate('2024-11-14', { quote: 'x', paragraph: 'p' });
    expect(
      ['14 November', '14 November 2024', 'November 2024', '2024'].every((text) => saysFact(text, opened, 'en')),
    ).toBe(true);
    expect(saysFact('15 November', opened, 'en')).toBe(false);
  });
});
