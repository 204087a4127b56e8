import { describe, expect, it } from 'vitest';
import { isCalendarDate, isTime } from './checkDates.ts';

describe('a date', () => {
  it.each(['2000', '2023-02', '2024-11-26', '2024-02-29'])('%s stands in the calendar', (iso) => {
    expect(isCalendarDate(iso)).toBe(true);
  });
  it.each(['2024-02-31', '2023-02-29', '2024-13', '2024-1-5', 'Nov 2024', '24', ''])('%j does not', (iso) => {
    expect(isCalendarDate(iso)).toBe(false);
  });
});

describe('a time', () => {
  it.each(['2022', '2000/2022', '2023-02/2024-11-26', '2024/2024'])('%s is a date or a span', (when) => {
    expect(isTime(when)).toBe(true);
  });
  it.each(['2022/2000', '2000/', '/2022', '2000/2011/2022', 'then'])('%j is none', (when) => {
    expect(isTime(when)).toBe(false);
  });
});
