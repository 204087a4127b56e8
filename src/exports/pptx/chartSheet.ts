import { workbookOf, type Cell } from '../spreadsheet.ts';
import { SHEET } from './chartSeries.ts';
import { seriesOf, type NativeChart } from './nativeChart.ts';

/** Heads of the columns that tell of a chart's points. */
export type SheetWords = { name: string; value: string; place: string; series: string; basis: string };

const rowsOf = (chart: NativeChart, words: SheetWords): Cell[][] => {
  const series = seriesOf(chart);
  if (chart.kind === 'dots') {
    return [
      [words.name, words.value, words.place, words.series, words.basis],
      ...series.flatMap(({ name, points }) =>
        points.map(({ value, place, basis, ...point }) => [
          point.name ?? name,
          value,
          value === undefined ? undefined : place,
          name,
          basis,
        ]),
      ),
    ];
  }
  // Who says so stands behind the numbers, where one series leaves no doubt whose it is.
  const told = series.length === 1 ? series[0] : undefined;
  return [
    [words.name, ...series.map(({ name }) => name), told && words.basis],
    ...chart.categories.map((category, at): Cell[] => [
      category,
      ...series.map(({ points }) => points[at]?.value),
      told?.points[at]?.basis,
    ]),
  ];
};

/** The workbook behind a chart, which opens with "Edit data". A gap has no cell at all; a zero would be drawn. */
export const chartSheet = (chart: NativeChart, words: SheetWords): Uint8Array => {
  const rows = rowsOf(chart, words);
  const more = Array.from({ length: (rows[0]?.length ?? 1) - 1 }, () => 18);
  return workbookOf([{ name: SHEET, widths: [48, ...more], rows }]);
};
