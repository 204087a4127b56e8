import { amountTextsOf, isOpenUpwards } from './amountText.ts';
import { axisWords } from './amounts.ts';
import { axisOf } from './axis.ts';
import type { Datum } from './datum.ts';
import { facts, flag, optional } from './fields.ts';
import { defineKind } from './kind.ts';
import { widestOf } from './lines.ts';
import { inkOf, mannerOf, type Look } from './look.ts';
import type { BarMark, Plot } from './plot.ts';
import { rowGridOf } from './rowGrid.ts';
import { positionOn } from './scale.ts';
import { lineFrom, pathOf, textAt, type Shape } from './shapes.ts';

const ROW = 34;
const BAR = { wide: 20, narrow: 18 } as const;
/** px of an arrow after a bar of which only the least is known. */
const ARROW = 16;

const arrowLook = (datum: Datum): Look['line'] => {
  const manner = mannerOf(datum, false);
  return manner === 'seen' ? 'line-said' : `line-${manner}`;
};

/** The arrow of a lower bound, after its bar: it ends nowhere. */
const openEnd = (datum: Datum, x: number, y: number, length: number): Shape => ({
  shape: 'mark',
  datum,
  shapes: [pathOf(`M${x + 2} ${y}h${length - 4}m-5 -4.5l5 4.5l-5 4.5`, arrowLook(datum))],
});

/** Bars of several things by one measure, the largest first or as they are written. */
export const ranking = defineKind({
  about: 'Several things by one measure, as bars in rows: countries, firms, products.',
  fields: {
    rows: facts('count', 'The amounts to compare, one a row; their short names stand beside them.', {
      scale: 'amount',
      least: 2,
      most: 40,
    }),
    highlighted: optional(
      facts('count', 'Rows set off by solid colour; the others are outlined then.', { scale: 'amount' }),
    ),
    asWritten: flag('Keeps the order of the file; without it the largest stands first.'),
    seen: flag('Others’ numbers are published counts, drawn solid.'),
  },
  words: () => [{ key: 'label.axis', about: 'What is counted; without it scale word and unit: “billion euros”.' }],
  controls: () => [],
  plot: ({ values, words, room, locale }): Plot => {
    const { px, isNarrow, type, width } = room;
    const rows = values.asWritten ? values.rows : values.rows.toSorted((one, other) => other.value - one.value);
    const print = amountTextsOf(rows, locale);
    const amounts = (some: readonly Datum[]) => widestOf(some.map(print), type.label, 'strong') + px(10);
    const [least, most] = [
      Math.min(0, ...rows.map(({ value }) => value)),
      Math.max(0, ...rows.map(({ value }) => value)),
    ];
    const losses = rows.filter(({ value }) => value < 0);
    const arrow = rows.some(isOpenUpwards) ? px(ARROW + 6) : 0;
    const axis = words.maybe('label.axis') ?? axisWords(rows, locale);
    const grid = rowGridOf({
      room,
      names: rows.map(({ short }) => short),
      row: ROW,
      mark: px(isNarrow ? BAR.narrow : BAR.wide),
      top: axis === '' ? 0 : px(24),
      bottom: px(32),
      sides: [losses.length === 0 ? 0 : amounts(losses), amounts(rows) + arrow],
    });
    const bar = grid.mark;
    const panels = grid.columns.map(({ first, rows: count, frame }, column) => {
      const own = rows.slice(first, first + count);
      const domain = [least, most === least ? least + 1 : most] as const;
      const x = axisOf({ least, most, like: rows[0], frame, direction: 'x', room, locale, domain });
      const isHighlighted = (datum: Datum) => values.highlighted?.some((one) => one.fact === datum.fact) ?? false;
      const areaOf = (datum: Datum): Look['area'] => {
        const manner = mannerOf(datum, values.seen || isHighlighted(datum));
        // The story's own bars are solid as they are: to set one off, the others are outlined.
        const isOutlined = manner === 'stated' && values.highlighted !== undefined && !isHighlighted(datum);
        return isOutlined ? 'area-rest' : `area-${manner}`;
      };
      const marks = own.map((datum, row): BarMark => {
        const isLoss = datum.value < 0;
        const distance = px(8) + (isOpenUpwards(datum) ? px(ARROW) : 0);
        return {
          datum,
          row,
          from: 0,
          to: datum.value,
          as: areaOf(datum),
          labels: [
            {
              text: print(datum),
              dx: isLoss ? -px(8) : distance,
              dy: bar / 2 + type.label * 0.35,
              size: type.label,
              anchor: isLoss ? 'end' : 'start',
              as: ['x-bold', inkOf(datum)],
            },
          ],
        };
      });
      const X = positionOn(x, frame, 'x');
      const Y = positionOn(grid.band, frame, 'y');
      const arrows = own.flatMap((datum, row) =>
        isOpenUpwards(datum) && datum.value >= 0 ? [{ datum, x: X(datum.value), y: Y(row) }] : [],
      );
      return { column, frame, x, marks, arrows, zero: X(0) };
    });
    return {
      width,
      height: Math.ceil(grid.foot + px(32) - 0.01),
      direction: 'rows',
      panels: panels.map(({ column, frame, x, marks }) => ({
        id: `rows${column}`,
        frame,
        x,
        y: grid.band,
        pick: 'y',
        layers: [{ mark: 'bar', thickness: bar, marks }],
      })),
      under: [],
      over: [
        ...(axis === '' ? [] : textAt(panels[0]?.frame.x ?? 0, px(14), axis, { size: type.tick, as: ['x-quiet'] })),
        ...grid.names,
        ...panels.flatMap(({ frame, zero }) =>
          least < 0 ? [lineFrom(zero, frame.y, zero, frame.y + frame.height, 'axis-ink')] : [],
        ),
        ...panels.flatMap(({ arrows }) => arrows.map(({ datum, x, y }) => openEnd(datum, x, y, px(ARROW)))),
      ],
    };
  },
});
