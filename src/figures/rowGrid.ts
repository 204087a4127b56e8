import type { Locale } from '../i18n/locales.ts';
import { axisOf } from './axis.ts';
import type { Datum } from './datum.ts';
import { when } from './given.ts';
import { LEADING, linesOf, widestOf } from './lines.ts';
import type { Axis, Frame, Layer, Panel } from './plot.ts';
import type { Room } from './room.ts';
import { positionOn } from './scale.ts';
import { lineFrom, textAt, type Shape } from './shapes.ts';

/**
 * Rows with their names on one axis of amounts, in one column, or in several where a slide has no room for all of them
 * under each other.
 */
export type RowGrid = {
  columns: readonly { first: number; rows: number; frame: Frame; x: Axis }[];
  /** Places of each column: all have the same, so that rows stand level. */
  band: Axis;
  names: readonly Shape[];
  /** The line of zero in each column, where there is less. */
  zero: readonly Shape[];
  /** The height of a mark, which is less where rows stand close. */
  mark: number;
  height: number;
};

type Options = {
  room: Room;
  locale: Locale;
  names: readonly string[];
  /** What is measured on the axis, and its ends. */
  data: readonly Datum[];
  ends: readonly [low: number, high: number];
  /** px of a mark on a wide page. */
  mark: number;
  /** px that stay free above the rows, and at both sides of the values for their numbers. */
  top: number;
  sides: readonly [left: number, right: number];
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
 * Sets rows: a name beside its row, or above it on a phone. Where the height is given, rows come closer as far as their
 * names allow, and stand in columns beyond.
 */
export const rowGridOf = ({ room, locale, names, data, ends, mark, top, sides }: Options): RowGrid => {
  const { px, type, width, isNarrow, height } = room;
  const size = type.name;
  const arrange = (count: number, share: number = NAMES.usual) => {
    const column = (width - (count - 1) * px(BETWEEN)) / count;
    const lines = names.map((name) => linesOf(name, size, 'strong', isNarrow ? width : column * share));
    const tall = Math.max(...lines.map((own) => own.length)) * size * LEADING;
    const least = isNarrow ? mark + tall + px(14) : Math.max(height === undefined ? mark + px(4) : 0, tall + px(1.5));
    return { count, column, lines, tall, least, rows: Math.ceil(names.length / count) };
  };
  const [usual = arrange(1), ...others] = Array.from({ length: MOST_COLUMNS }, (_, at) => arrange(at + 1));
  const tried = [usual, arrange(1, NAMES.most), ...others];
  const free = height === undefined ? Number.POSITIVE_INFINITY : height - top - px(AXIS);
  const fitting = tried.find(({ rows, least }) => rows * least <= free) ?? tried.at(-1) ?? arrange(1);
  const { count, column, lines, tall, rows } = fitting;
  const pitch = Math.max(fitting.least, Math.min(room.tall(ROW), free / rows));
  // A name above the first row begins half its own height before the row does.
  const start = top + (isNarrow ? tall / 2 : 0);
  const beside = isNarrow ? 0 : widestOf(lines.flat(), size, 'strong') + px(GAP);
  const [low, high] = ends;
  const domain = [low, high === low ? low + 1 : high] as const;
  const columns = Array.from({ length: count }, (_, at) => {
    const left = at * (column + px(BETWEEN));
    const x = left + beside + sides[0];
    const frame = { x, y: start, width: column - beside - sides[0] - sides[1], height: rows * pitch };
    return {
      first: at * rows,
      rows: Math.min(rows, names.length - at * rows),
      frame,
      x: axisOf({ data, domain, frame, direction: 'x', room, locale }),
      left,
    };
  });
  const band: Axis = { scale: 'band', domain: [0, rows], ticks: [] };
  const namesOf = ({ first, rows: own, frame, left }: (typeof columns)[number]) => {
    const middle = positionOn(band, frame, 'y');
    return lines.slice(first, first + own).flatMap((words, at) => {
      const rise = (words.length - 1) * size * LEADING;
      const y = isNarrow ? middle(at) - mark / 2 - px(7) - rise : middle(at) + size * 0.35 - rise / 2;
      return textAt(left, y, words, { size, as: ['x-semi'] });
    });
  };
  const zeroOf = ({ frame, x }: (typeof columns)[number]) => {
    const at = positionOn(x, frame, 'x')(0);
    return lineFrom(at, frame.y, at, frame.y + frame.height, 'axis-ink');
  };
  return {
    columns,
    band,
    names: columns.flatMap(namesOf),
    zero: columns.flatMap((own) => when(low < 0 && high >= 0, zeroOf(own))),
    mark: Math.min((mark / px(1)) * room.tall(1), pitch * 0.68),
    height: Math.ceil(start + rows * pitch + px(AXIS) - 0.01),
  };
};

/** The panels of such columns, each with the layers of its own rows. */
export const rowPanels = <Row>(
  { columns, band }: RowGrid,
  rows: readonly Row[],
  layersOf: (own: readonly Row[]) => readonly Layer[],
): Panel[] =>
  columns.map(({ first, rows: count, frame, x }, column) => ({
    id: `rows${column}`,
    frame,
    x,
    y: band,
    pick: 'y',
    layers: layersOf(rows.slice(first, first + count)),
  }));
