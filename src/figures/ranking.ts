import { word } from '../model/figure.ts';
import { amountTextsOf, isOpenUpwards, numberOf } from './amounts.ts';
import type { Datum } from './datum.ts';
import { facts, flag, optional } from './fields.ts';
import { given } from './given.ts';
import { defineKind } from './kind.ts';
import { widestOf } from './lines.ts';
import { lineOf, mannerOf, type Look } from './look.ts';
import type { BarMark, IntervalMark } from './plot.ts';
import { barLabel, rowsPlot } from './rowsPlot.ts';

const BAR = { wide: 20, narrow: 18 } as const;
/** px of an arrow after a bar of which only the least is known: it ends nowhere. */
const ARROW = 16;
/** The share of the largest amount from which two bars differ to the eye. */
const SEEN = 0.02;

/** Rows whose numbers are printed alike beside bars that differ: their unit has too few digits. */
const printedAlike = (rows: readonly Datum[]): string[] => {
  const sorted = rows.toSorted((one, other) => other.value - one.value);
  const most = Math.max(...rows.map(({ value }) => Math.abs(value)));
  return sorted.flatMap((datum, at) => {
    const above = sorted[at - 1];
    if (above === undefined || above.bound !== datum.bound || numberOf(above) !== numberOf(datum)) return [];
    if (above.value - datum.value < SEEN * most) return [];
    return `${datum.fact}: printed as “${numberOf(datum)}” like "${above.fact}", beside a shorter bar; give "${datum.unit}" more \`digits\` in units.ts`;
  });
};

/** Bars of several things by one measure, the largest first or as they are written. */
export const ranking = defineKind({
  about: 'Several things by one measure, as bars in rows: countries, firms, products.',
  fields: {
    rows: facts('count', 'The amounts to compare, one a row; their short names stand beside them.', {
      scale: 'amount',
      least: 2,
      most: 40,
    }),
    highlighted: optional(facts('count', 'Rows in solid colour; the others are then outlined.', { scale: 'amount' })),
    asWritten: flag('Keeps the order of the file; without it the largest stands first.'),
    seen: flag('Others’ numbers are published counts, drawn solid.'),
  },
  words: () => [word('label.axis', 'What is counted; without it scale word and unit: “billion euros”.')],
  controls: () => [],
  problems: ({ rows }) => printedAlike(rows),
  plot: ({ values, words, room, locale }) => {
    const { px, isNarrow, type } = room;
    const rows = values.asWritten ? values.rows : values.rows.toSorted((one, other) => other.value - one.value);
    const print = amountTextsOf(rows, locale);
    const widthOf = (some: readonly Datum[]) => widestOf(some.map(print), type.label, 'strong') + px(10);
    const amounts = rows.map(({ value }) => value);
    const losses = rows.filter(({ value }) => value < 0);
    const hasArrow = (datum: Datum) => isOpenUpwards(datum) && datum.value >= 0;
    const isHighlighted = ({ fact }: Datum) => values.highlighted?.some((one) => one.fact === fact) ?? false;
    const areaOf = (datum: Datum): Look['area'] => {
      const manner = mannerOf(datum, values.seen || isHighlighted(datum));
      // The story's own bars are solid as they are: to set one off, the others are outlined.
      const isOutlined = manner === 'stated' && values.highlighted !== undefined && !isHighlighted(datum);
      return isOutlined ? 'area-rest' : `area-${manner}`;
    };
    const barOf = (datum: Datum, row: number, mark: number): BarMark => {
      const side = datum.value < 0 ? -1 : 1;
      const beyond = hasArrow(datum) ? px(ARROW) : 0;
      const label = barLabel({ datum, text: print(datum), mark, room, side, beyond });
      return { datum, row, from: 0, to: datum.value, as: areaOf(datum), labels: [label] };
    };
    const arrowOf = (datum: Datum, y: number, perPx: number): IntervalMark => ({
      from: { x: datum.value + 2 * perPx, y },
      to: { x: datum.value + (px(ARROW) - 2) * perPx, y },
      as: lineOf(datum),
      isOpen: true,
    });
    return rowsPlot({
      room,
      locale,
      rows,
      nameOf: ({ short }) => short,
      data: rows,
      ends: [Math.min(0, ...amounts), Math.max(0, ...amounts)],
      axis: words.maybe('label.axis'),
      mark: px(isNarrow ? BAR.narrow : BAR.wide),
      sides: [losses.length === 0 ? 0 : widthOf(losses), widthOf(rows) + (rows.some(hasArrow) ? px(ARROW + 6) : 0)],
      layersOf: (own, { mark, perPx }) => [
        { mark: 'bar', thickness: mark, marks: own.map((datum, row) => barOf(datum, row, mark)) },
        {
          mark: 'interval',
          marks: own.flatMap((datum, row) =>
            given(hasArrow(datum) ? datum : undefined, (one) => arrowOf(one, row, perPx)),
          ),
        },
      ],
    });
  },
});
