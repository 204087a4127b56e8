import { given } from './given.ts';
import { widestOf } from './lines.ts';
import { inkOf, mannerOf } from './look.ts';
import type { BarMark, IntervalMark, Plot } from './plot.ts';
import { barLabel, rowsPlot } from './rowsPlot.ts';
import type { SharesInput } from './sharesFields.ts';
import { printOf, wholeLook } from './sharesOne.ts';

/** px of a bar. */
const BAR = { wide: 22, narrow: 18 } as const;

type Row = { name: string; from: number; to: number; bar?: Omit<BarMark, 'row' | 'from' | 'to' | 'labels'> };

/** All parts by name below their whole, one a row: each begins where the one before it ends, so that they fill it. */
export const sharesMany = (input: SharesInput): Plot => {
  const { values, words, room, locale } = input;
  const { px, type, isNarrow } = room;
  const { whole, parts, seen } = values;
  const print = printOf(input);
  const sumOf = (count: number) => parts.slice(0, count).reduce((sum, { value }) => sum + value, 0);
  const sum = sumOf(parts.length);
  const rows: Row[] = [
    { name: words.of('label.whole'), from: 0, to: whole.value, bar: { datum: whole, as: wholeLook(whole) } },
    ...parts.map((datum, at): Row => {
      const from = sumOf(at);
      return { name: datum.short, from, to: from + datum.value, bar: { datum, as: `area-${mannerOf(datum, seen)}` } };
    }),
    // What the parts leave is nobody's number: a dashed line.
    ...given(sum < whole.value ? words.maybe('label.rest') : undefined, (name): Row => ({
      name,
      from: sum,
      to: whole.value,
    })),
  ];
  const restLook: IntervalMark['as'] = inkOf(whole) === 'x-stated' ? 'line-derived' : 'line-worked';
  const data = [whole, ...parts];
  return rowsPlot({
    room,
    locale,
    rows,
    nameOf: ({ name }) => name,
    data,
    ends: [0, Math.max(whole.value, sum)],
    axis: undefined,
    mark: px(isNarrow ? BAR.narrow : BAR.wide),
    sides: [0, widestOf(data.map(print), type.label, 'strong') + px(10)],
    layersOf: (own, { mark }) => [
      {
        mark: 'bar',
        thickness: mark,
        marks: own.flatMap(({ from, to, bar }, row) =>
          given(bar, (one): BarMark => {
            const label = barLabel({ datum: one.datum, text: print(one.datum), mark, room });
            return { ...one, row, from, to, labels: [label] };
          }),
        ),
      },
      {
        mark: 'interval',
        marks: own.flatMap(({ from, to, bar }, row): IntervalMark[] => [
          // From one part's end to the beginning of the next.
          ...(row === 0 ? [] : [{ from: { x: from, y: row - 1 }, to: { x: from, y: row }, as: 'line-stem' as const }]),
          ...(bar === undefined ? [{ from: { x: from, y: row }, to: { x: to, y: row }, as: restLook }] : []),
        ]),
      },
    ],
  });
};
