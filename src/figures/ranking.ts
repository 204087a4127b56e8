import { word } from '../model/figure.ts';
import { amountTextsOf, axisWords, isOpenUpwards } from './amounts.ts';
import type { Datum } from './datum.ts';
import { facts, flag, optional } from './fields.ts';
import { defineKind } from './kind.ts';
import { widestOf } from './lines.ts';
import { inkOf, lineOf, mannerOf, type Look } from './look.ts';
import type { BarMark, Label, Plot } from './plot.ts';
import { rowGridOf, rowPanels } from './rowGrid.ts';
import { positionOn } from './scale.ts';
import { markOf, pathOf, textAt, type Shape } from './shapes.ts';

const BAR = { wide: 20, narrow: 18 } as const;
/** px of an arrow after a bar of which only the least is known. */
const ARROW = 16;

/** The arrow of a lower bound, after its bar: it ends nowhere. */
const openEnd = (datum: Datum, x: number, y: number, length: number): readonly Shape[] =>
  markOf(datum, [pathOf(`M${x + 2} ${y}h${length - 4}m-5 -4.5l5 4.5l-5 4.5`, lineOf(datum))]);

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
  plot: ({ values, words, room, locale }): Plot => {
    const { px, isNarrow, type, width } = room;
    const rows = values.asWritten ? values.rows : values.rows.toSorted((one, other) => other.value - one.value);
    const print = amountTextsOf(rows, locale);
    const widthOf = (some: readonly Datum[]) => widestOf(some.map(print), type.label, 'strong') + px(10);
    const amounts = rows.map(({ value }) => value);
    const losses = rows.filter(({ value }) => value < 0);
    const arrow = rows.some(isOpenUpwards) ? px(ARROW + 6) : 0;
    const axis = words.maybe('label.axis') ?? axisWords(rows, locale);
    const grid = rowGridOf({
      room,
      locale,
      data: rows,
      ends: [Math.min(0, ...amounts), Math.max(0, ...amounts)],
      names: rows.map(({ short }) => short),
      mark: px(isNarrow ? BAR.narrow : BAR.wide),
      top: axis === '' ? 0 : px(24),
      sides: [losses.length === 0 ? 0 : widthOf(losses), widthOf(rows) + arrow],
    });
    const isHighlighted = ({ fact }: Datum) => values.highlighted?.some((one) => one.fact === fact) ?? false;
    const areaOf = (datum: Datum): Look['area'] => {
      const manner = mannerOf(datum, values.seen || isHighlighted(datum));
      // The story's own bars are solid as they are: to set one off, the others are outlined.
      const isOutlined = manner === 'stated' && values.highlighted !== undefined && !isHighlighted(datum);
      return isOutlined ? 'area-rest' : `area-${manner}`;
    };
    const labelOf = (datum: Datum): Label => ({
      text: print(datum),
      dx: datum.value < 0 ? -px(8) : px(8) + (isOpenUpwards(datum) ? px(ARROW) : 0),
      dy: grid.mark / 2 + type.label * 0.35,
      size: type.label,
      anchor: datum.value < 0 ? 'end' : 'start',
      as: ['x-bold', inkOf(datum)],
    });
    const barOf = (datum: Datum, row: number): BarMark => ({
      datum,
      row,
      from: 0,
      to: datum.value,
      as: areaOf(datum),
      labels: [labelOf(datum)],
    });
    const arrows = grid.columns.flatMap(({ first, rows: count, frame, x }) => {
      const [X, Y] = [positionOn(x, frame, 'x'), positionOn(grid.band, frame, 'y')];
      return rows
        .slice(first, first + count)
        .flatMap((datum, row) =>
          isOpenUpwards(datum) && datum.value >= 0 ? openEnd(datum, X(datum.value), Y(row), px(ARROW)) : [],
        );
    });
    return {
      width,
      height: grid.height,
      direction: 'rows',
      panels: rowPanels(grid, rows, (own) => [{ mark: 'bar', thickness: grid.mark, marks: own.map(barOf) }]),
      under: [],
      over: [
        ...(axis === ''
          ? []
          : textAt(grid.columns[0]?.frame.x ?? 0, px(14), axis, { size: type.tick, as: ['x-quiet'] })),
        ...grid.names,
        ...grid.zero,
        ...arrows,
      ],
    };
  },
});
