import { lineWidth } from '../../theme/letterWidths.ts';
import type { ChartClass } from '../../theme/chartStyles.ts';
import type { MarkShape } from '../../model/map.ts';
import type { Datum } from '../datum.ts';
import type { Room } from '../room.ts';
import { lineFrom, markOf, textAt, type Shape } from '../shapes.ts';
import { pinAt, radiusOf } from './pins.ts';

/** One entry of a map's key: a shape or a line, a number of a mark, and what it means. */
export type KeyEntry = {
  text: string;
  sign: { pin: MarkShape } | { line: ChartClass } | { number: number } | 'none';
  /** The fact that it stands for, where the map itself does not show it. */
  datum?: Datum;
  /** A fact of its group, whose colour its shape has. */
  like?: Datum | undefined;
  /** The group that it explains: it goes with it. */
  group?: string | undefined;
};

export type KeyBox = { x: number; y: number; width: number; room: Room };

const SIGN = { pin: 22, line: 46, number: 28 } as const;
const GAP = 24;
const LEADING = 1.55;

const signWidth = ({ sign }: KeyEntry): number =>
  sign === 'none' ? 0 : 'pin' in sign ? SIGN.pin : 'line' in sign ? SIGN.line : SIGN.number;

/** How wide the widest of some entries is. */
export const entriesWidth = (entries: readonly KeyEntry[], { px, type }: Room): number =>
  Math.max(0, ...entries.map((entry) => px(signWidth(entry)) + lineWidth(entry.text, type.tick, 'sans')));

const entryAt = (entry: KeyEntry, x: number, y: number, { px, type }: Room): readonly Shape[] => {
  const { sign, text, datum, like = datum } = entry;
  const middle = y - type.tick * 0.34;
  const drawn =
    sign === 'none'
      ? []
      : 'pin' in sign
        ? pinAt(sign.pin, [x + px(8), middle], radiusOf(sign.pin, px(0.85)), like)
        : 'line' in sign
          ? [lineFrom(x, middle, x + px(34), middle, sign.line)]
          : textAt(x + px(18), y, String(sign.number), { size: type.tick, anchor: 'end', as: ['x-bold'] });
  return markOf(datum, [...drawn, ...textAt(x + px(signWidth(entry)), y, text, { size: type.tick })]);
};

/** A key in columns, read downwards: as few rows as there is room for. */
export const keyOf = (entries: readonly KeyEntry[], { x, y, width, room }: KeyBox) => {
  const [line, gap] = [room.type.tick * LEADING, room.px(GAP)];
  const columnsOf = (rows: number) =>
    Array.from({ length: Math.ceil(entries.length / rows) }, (_, at) => entries.slice(at * rows, (at + 1) * rows));
  const widthOf = (columns: readonly (readonly KeyEntry[])[]) =>
    columns.reduce((sum, column) => sum + entriesWidth(column, room) + gap, 0);
  const all = entries.map((_, at) => columnsOf(at + 1));
  const columns = all.find((tried) => widthOf(tried) - gap <= width) ?? all.at(-1) ?? [];
  const rows = columns[0]?.length ?? 0;
  return {
    height: rows === 0 ? 0 : (rows - 1) * line + room.type.tick * 1.3,
    shapes: columns.flatMap((column, at) => {
      const left = x + widthOf(columns.slice(0, at));
      return column.flatMap((entry, row) => entryAt(entry, left, y + row * line + room.type.tick, room));
    }),
  };
};
