import { describe, expect, it } from 'vitest';
import { gapsIn, numberOfTime, runsIn, unitTicks, unitOfAll } from './timeUnits.ts';

const day = (iso: string) => Date.parse(iso) / 86_400_000;
const year = (from: number) => ({ from: day(`${from}-01-01`), to: day(`${from + 1}-01-01`), text: String(from) });

describe('an axis of time', () => {
  it('counts whole years as years, and mixed times as days', () => {
    expect(unitOfAll([year(2000), year(2001)])).toBe('year');
    expect(unitOfAll([year(2000), { from: day('2001-01-01'), to: day('2001-02-01'), text: '' }])).toBe('day');
    expect(numberOfTime(day('2024-01-01'), 'year')).toBe(2024);
  });

  it('has round years over 80 years, months over a year and days over three', () => {
    const words = (from: number, to: number, unit: 'day' | 'month' | 'year') =>
      unitTicks([from, to], unit, 6, 'en').map(({ text }) => text);
    expect(words(1944, 2024, 'year')).toEqual(['1960', '1980', '2000', '2020']);
    expect(words(2024 * 12, 2024 * 12 + 11, 'month')).toEqual(['Jan 2024', 'Mar', 'May', 'Jul', 'Sept', 'Nov']);
    expect(words(day('2024-05-30'), day('2024-06-01'), 'day')).toEqual(['30 May 2024', '31 May', '1 Jun']);
  });

  it('finds the years that have no value, and those that follow each other', () => {
    expect(gapsIn([2000, 2001, 2003, 2006])).toEqual([2002, 2004, 2005]);
    expect(runsIn([2002, 2004, 2005])).toEqual([
      [2002, 2002],
      [2004, 2005],
    ]);
  });
});
