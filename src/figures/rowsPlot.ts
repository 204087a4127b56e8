import type { Locale } from '../i18n/locales.ts';
import { axisWords } from './amounts.ts';
import { axisOf } from './axis.ts';
import type { Datum } from './datum.ts';
import { when } from './given.ts';
import { LEADING, linesOf, widestOf } from './lines.ts';
import { inkOf } from './look.ts';
import type { Axis, Label, Layer, Panel, Plot, Tick } from './plot.ts';
import type { Room } from './room.ts';
import { positionOn } from './scale.ts';
import { lineFrom, textAt, type Shape } from './shapes.ts';

type RowsInput<Row> = {
  room: Room;
  locale: Locale;
  rows: readonly Row[];
  nameOf: (row: Row) => string;
  /** What is measured on the axis, and its ends. */
  data: readonly Datum[];
  ends: readonly [low: number, high: number];
  /** What the axis counts; scale word and unit of the data where it is left out. */
  axis: string | undefined;
  /** A value of the axis that is set bold. */
  named?: Tick;
  /** px of a mark on a wide page. */
  mark: number;
  /** px that stay free at both sides of the values for their numbers. */
  sides: readonly [left: number, right: number];
  /** What stands above: which sign means what. */
  head?: { shapes: readonly Shape[]; height: number } | undefined;
  /** What some of the rows draw. A mark is thinner where rows stand close; `perPx` is what a px of the axis is worth. */
  layersOf: (rows: readonly Row[], drawn: { mark: number; perPx: number }) => readonly Layer[];
};

/** px at the wide drawing's scale. */
const ROW = 34;
const AXIS = 32;
const GAP = 16;
const BETWEEN = 36;
const MOST_COLUMNS = 4;
/** The share of a column that names may take; more of it before rows are parted into columns. */
const NAMES = { usual: 0.38, most: 0.5 } as const;

/**
 * Rows on one axis of amounts: a name beside its row, or above it on a phone. Where the height is given, rows come closer
 * as far as their names allow, and stand in columns beyond.
 */
export const rowsPlot = <Row>(input: RowsInput<Row>): Plot => {
  const { room, locale, data, sides, layersOf, head = { shapes: [], height: 0 } } = input;
  const { px, type, width, isNarrow, height } = room;
  const axis = input.axis ?? axisWords(data, locale);
  const top = head.height + (axis === '' ? 0 : px(24));
  const size = type.name;
  const arrange = (count: number, share: number = NAMES.usual) => {
    const column = (width - (count - 1) * px(BETWEEN)) / count;
    const named = input.rows.map((row) => ({
      row,
      lines: linesOf(input.nameOf(row), size, 'strong', isNarrow ? width : column * share),
    }));
    const hasNames = named.some(({ lines }) => lines.join('') !== '');
    const tall = hasNames ? Math.max(...named.map(({ lines }) => lines.length)) * size * LEADING : 0;
    const least = isNarrow
      ? input.mark + tall + px(14)
      : Math.max(height === undefined ? input.mark + px(4) : 0, tall + px(1.5));
    return { count, column, named, tall, least, rows: Math.ceil(named.length / count) };
  };
  const [usual = arrange(1), ...others] = Array.from({ length: MOST_COLUMNS }, (_, at) => arrange(at + 1));
  const tried = [usual, arrange(1, NAMES.most), ...others];
  const free = height === undefined ? Number.POSITIVE_INFINITY : height - top - px(AXIS);
  const fitting = tried.find(({ rows, least }) => rows * least <= free) ?? tried.at(-1) ?? usual;
  const { count, column, named, tall, rows } = fitting;
  const pitch = Math.max(fitting.least, Math.min(room.tall(ROW), free / rows));
  const mark = Math.min(room.tall(input.mark / px(1)), pitch * 0.68);
  // A name above the first row begins half its own height before the row does.
  const y = top + (isNarrow ? tall / 2 : 0);
  const names = named.flatMap(({ lines }) => lines);
  const beside = isNarrow || tall === 0 ? 0 : widestOf(names, size, 'strong') + px(GAP);
  const [low, high] = input.ends;
  const domain = [low, high === low ? low + 1 : high] as const;
  const band: Axis = { scale: 'band', domain: [0, rows], ticks: [] };
  const columns = Array.from({ length: count }, (_, at) => {
    const left = at * (column + px(BETWEEN));
    const x = left + beside + sides[0];
    const frame = { x, y, width: column - beside - sides[0] - sides[1], height: rows * pitch };
    const own = named.slice(at * rows, (at + 1) * rows);
    return {
      left,
      own,
      frame,
      axis: axisOf({ data, domain, frame, direction: 'x', room, locale, named: input.named }),
    };
  });
  const start = columns[0]?.frame.x ?? 0;
  return {
    width,
    height: Math.ceil(y + rows * pitch + px(AXIS) - 0.01),
    direction: 'rows',
    panels: columns.map(({ own, frame, axis: x }, at): Panel => {
      const perPx = (domain[1] - domain[0]) / frame.width;
      const layers = layersOf(
        own.map(({ row }) => row),
        { mark, perPx },
      );
      return { id: `rows${at}`, frame, x: { ...x, hasGrid: true }, y: band, pick: 'y', layers };
    }),
    // The line of zero, where there is less.
    under: columns.flatMap(({ frame, axis: own }) => {
      const zero = positionOn(own, frame, 'x')(0);
      return when(low < 0 && high >= 0, lineFrom(zero, y, zero, y + frame.height, 'axis-ink'));
    }),
    over: [
      ...head.shapes,
      ...when(axis !== '', ...textAt(start, head.height + px(14), axis, { size: type.tick, as: ['x-quiet'] })),
      ...columns.flatMap(({ left, own, frame }) => {
        const middle = positionOn(band, frame, 'y');
        return own.flatMap(({ lines }, at) => {
          const rise = (lines.length - 1) * size * LEADING;
          const first = isNarrow ? middle(at) - mark / 2 - px(7) - rise : middle(at) + size * 0.35 - rise / 2;
          return textAt(left, first, lines, { size, as: ['x-semi', 'x-halo'] });
        });
      }),
    ],
  };
};

type AtEnd = { datum: Datum; text: string; mark: number; room: Room; side?: 1 | -1; beyond?: number };

/** An amount beside the end of its bar: `side` is where the bar runs to, `beyond` what lies between, in px. */
export const barLabel = ({ datum, text, mark, room: { px, type }, side = 1, beyond = 0 }: AtEnd): Label => ({
  text,
  dx: side * (px(8) + beyond),
  dy: mark / 2 + type.label * 0.35,
  size: type.label,
  anchor: side < 0 ? 'end' : 'start',
  as: ['x-bold', inkOf(datum), 'x-halo'],
});
