import { facts, flag, optional } from './fields.ts';
import { defineKind } from './kind.ts';
import { mannerOf } from './look.ts';
import type { BarMark, Plot } from './plot.ts';
import { positionOn } from './scale.ts';
import { textAt } from './shapes.ts';
import { lineWidth } from '../theme/letterWidths.ts';
import { axisOf } from './axis.ts';

/** Rows of a phone's ranking have the name above the bar. */
const ROW = { wide: 34, narrow: 52 } as const;
const BAR = { wide: 20, narrow: 18 } as const;
const NAME_GAP = 16;

/** Bars of several things by one measure, the largest first or as they are written. */
export const ranking = defineKind({
  about: 'Several things by one measure, as bars in rows: countries, firms, products.',
  fields: {
    rows: facts('count', 'The amounts to compare, one a row.', { scale: 'amount', least: 2, most: 40 }),
    highlighted: optional(facts('count', 'Rows set off by solid colour.', { scale: 'amount' })),
    asWritten: flag('Keeps the order of the file; without it the largest stands first.'),
    seen: flag('Others’ numbers are published counts, drawn solid.'),
  },
  words: () => [],
  controls: () => [],
  plot: ({ values, room, locale }): Plot => {
    const { px, isNarrow, type } = room;
    const rows = values.asWritten ? values.rows : values.rows.toSorted((one, other) => other.value - one.value);
    const rowHeight = px(isNarrow ? ROW.narrow : ROW.wide);
    const names = isNarrow
      ? 0
      : Math.max(...rows.map(({ short }) => lineWidth(short, type.name, 'strong'))) + px(NAME_GAP);
    const amounts = Math.max(...rows.map(({ parts }) => lineWidth(parts.digits, type.label, 'strong'))) + px(12);
    const frame = { x: names, y: 0, width: room.width - names - amounts, height: rows.length * rowHeight };
    const x = axisOf({
      least: 0,
      most: Math.max(...rows.map(({ value }) => value)),
      unit: rows[0]?.unit ?? '',
      frame,
      direction: 'x',
      room,
      locale,
    });
    const y = { scale: 'band', domain: [0, rows.length], ticks: [] } as const;
    const top = positionOn(y, frame, 'y');
    const marks = rows.map((datum, row): BarMark => ({
      datum,
      row,
      from: 0,
      to: datum.value,
      as: `area-${mannerOf(datum, values.seen || (values.highlighted?.includes(datum) ?? false))}`,
      labels: [{ text: datum.parts.digits, dx: px(8), dy: px(BAR.wide / 2 + 5), size: type.label, as: ['x-bold'] }],
    }));
    const foot = x.ticks.length === 0 ? 0 : px(32);
    return {
      width: room.width,
      height: Math.ceil(frame.height + foot),
      direction: 'rows',
      panels: [
        {
          id: 'rows',
          frame,
          x,
          y,
          pick: 'y',
          layers: [{ mark: 'bar', thickness: px(isNarrow ? BAR.narrow : BAR.wide), marks }],
        },
      ],
      under: [],
      over: rows.flatMap((datum, row) =>
        textAt(0, top(row) + (isNarrow ? -px(BAR.narrow / 2 + 7) : px(5)), datum.short, {
          size: type.name,
          as: ['x-semi'],
        }),
      ),
    };
  },
});
