import { workbookOf, type Cell } from '../spreadsheet.ts';
import { DAY_ZERO, SHEET } from './chartSeries.ts';
import type { NativeChart } from './nativeChart.ts';

/** Heads of the columns that tell of a chart's points. */
export type SheetWords = { name: string; value: string; place: string; series: string; basis: string };

const rowsOf = (chart: NativeChart, words: SheetWords): Cell[][] => {
  if (chart.kind === 'dots') {
    return [
      [words.name, words.value, words.place, words.series, words.basis],
      ...chart.series.flatMap(({ name, points }) =>
        points.map((point) => [
          point.name ?? name,
          point.value,
          point.value === undefined ? undefined : point.level,
          name,
          point.basis,
        ]),
      ),
    ];
  }
  const series = [...chart.bars, ...chart.lines];
  // Who says so stands behind the numbers, where one series leaves no doubt whose it is.
  const told = series.length === 1 ? series[0]?.points : undefined;
  return [
    [words.name, ...series.map(({ name }) => name), ...(told === undefined ? [] : [words.basis])],
    ...chart.categories.map((category, at): Cell[] => [
      chart.days === undefined ? category : (chart.days[at] ?? 0) + DAY_ZERO,
      ...series.map(({ points }) => points[at]?.value),
      ...(told === undefined ? [] : [told[at]?.basis]),
    ]),
  ];
};

/** The workbook behind a chart, which opens with "Edit data". A gap has no cell at all; a zero would be drawn. */
export const chartSheet = (chart: NativeChart, words: SheetWords): Uint8Array => {
  const rows = rowsOf(chart, words);
  const columns = Math.max(...rows.map(({ length }) => length));
  return workbookOf([{ name: SHEET, widths: [48, ...Array.from({ length: columns - 1 }, () => 18)], rows }]);
};
