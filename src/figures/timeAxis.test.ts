import { describe, expect, it } from 'vitest';
import { dateDatum, spanOf } from '../../test/figures/make.ts';
import { dayText, middleOf, stretchText, timeTicks } from './timeAxis.ts';

const texts = (from: string, to: string, count: number) =>
  timeTicks([spanOf(from).from, spanOf(to).to], count, 'en').map(({ text }) => text);
const stretch = (from: string, to: string) => ({ from: spanOf(from).from, to: spanOf(to).to });

describe('a time axis', () => {
  it('names days over three days, months over a year and decades over eighty years', () => {
    expect(texts('2024-03-30', '2024-04-01', 5)).toEqual(['30 Mar 2024', '31 Mar', '1 Apr', '2 Apr']);
    expect(texts('2023-11', '2024-06', 5)).toEqual(['Nov 2023', 'Jan 2024', 'Mar', 'May', 'Jul']);
    expect(texts('1941', '2020', 5)).toEqual(['1960', '1980', '2000', '2020']);
  });

  it('draws an imprecise date in the middle of its time', () => {
    expect(middleOf(dateDatum('2024', { fact: 'year' }))).toBe(spanOf('2024-07-02').from);
  });

  it('says a day with its caution', () => {
    expect(dayText(dateDatum('2024-11-25', { fact: 'left', bound: 'about' }), 'en')).toBe('about 25 Nov');
  });

  it('says a stretch by years, months or days', () => {
    expect(stretchText(stretch('2019', '2023'), 'en')).toBe('2019\u2009–\u20092023');
    expect(stretchText(stretch('2024-01', '2024-05'), 'en')).toBe('Jan\u2009–\u2009May');
    expect(stretchText(stretch('2024-11-14', '2024-11-20'), 'en')).toBe('14\u2009–\u200920 Nov');
  });
});
