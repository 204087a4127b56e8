import { LEADING, linesOf, widestOf } from './lines.ts';
import type { Axis, Frame } from './plot.ts';
import type { Room } from './room.ts';
import { positionOn } from './scale.ts';
import { textAt, type Shape } from './shapes.ts';

/** Rows with their names, in one column, or in several where a slide has no room for all of them under each other. */
export type RowGrid = {
  columns: readonly { first: number; rows: number; frame: Frame }[];
  /** Places of each column: all have the same, so that rows stand level. */
  band: Axis;
  names: readonly Shape[];
  /** The height of a mark, which is less where rows stand close. */
  mark: number;
  /** Where the rows end. */
  foot: number;
};

type Options = {
  room: Room;
  names: readonly string[];
  /** px of a row on a wide page, and of its mark. */
  row: number;
  mark: number;
  /** px that stay free above the rows, below them, and at both sides of the values for their numbers. */
  top: number;
  bottom: number;
  sides: readonly [left: number, right: number];
};

const GAP = 16;
const BETWEEN = 36;
const MOST_COLUMNS = 4;
/** The share of a column that names may take; more of it before rows are parted into columns. */
const NAMES = { usual: 0.38, most: 0.5 } as const;

/**
 * Sets rows: a name beside its row, or above it on a phone. Where the height is given, rows come closer as far as their
 * names allow, and stand in columns beyond.
 */
export const rowGridOf = ({ room, names, row, mark, top, bottom, sides }: Options): RowGrid => {
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
  const free = height === undefined ? Number.POSITIVE_INFINITY : height - top - bottom;
  const fitting = tried.find(({ rows, least }) => rows * least <= free) ?? tried.at(-1) ?? arrange(1);
  const { count, column, lines, tall, rows } = fitting;
  const pitch = Math.max(fitting.least, Math.min(px(row), free / rows));
  // A name above the first row begins half its own height before the row does.
  const start = top + (isNarrow ? tall / 2 : 0);
  const beside = isNarrow ? 0 : widestOf(lines.flat(), size, 'strong') + px(GAP);
  const columns = Array.from({ length: count }, (_, at) => {
    const left = at * (column + px(BETWEEN));
    const frame = {
      x: left + beside + sides[0],
      y: start,
      width: column - beside - sides[0] - sides[1],
      height: rows * pitch,
    };
    return { first: at * rows, rows: Math.min(rows, names.length - at * rows), frame, left };
  });
  const band: Axis = { scale: 'band', domain: [0, rows], ticks: [] };
  const shapes = columns.flatMap(({ first, rows: own, frame, left }) => {
    const middle = positionOn(band, frame, 'y');
    return lines.slice(first, first + own).flatMap((words, at) => {
      const rise = (words.length - 1) * size * LEADING;
      const y = isNarrow ? middle(at) - mark / 2 - px(7) - rise : middle(at) + size * 0.35 - rise / 2;
      return textAt(left, y, words.join('|'), { size, as: ['x-semi'] });
    });
  });
  return { columns, band, names: shapes, mark: Math.min(mark, pitch * 0.68), foot: start + rows * pitch };
};
