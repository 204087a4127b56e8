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
};

export type KeyBox = { x: number; y: number; width: number; room: Room };
type Key = { height: number; shapes: Shape[] };

const SIGN = { pin: 22, line: 46, number: 28 } as const;
const GAP = 24;
const LEADING = 1.55;

const signWidth = ({ sign }: KeyEntry): number =>
  sign === 'none' ? 0 : 'pin' in sign ? SIGN.pin : 'line' in sign ? SIGN.line : SIGN.number;

export const entryWidth = (entry: KeyEntry, { px, type }: Room): number =>
  px(signWidth(entry)) + lineWidth(entry.text, type.tick, 'sans');

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

/** A key in lines, as many entries beside each other as there is room for. */
export const keyInLines = (entries: readonly KeyEntry[], { x, y, width, room }: KeyBox): Key => {
  const line = room.type.tick * LEADING;
  let [left, row] = [0, 0];
  const shapes = entries.flatMap((entry) => {
    const own = entryWidth(entry, room);
    if (left > 0 && left + own > width) [left, row] = [0, row + 1];
    const at = left;
    left += own + room.px(GAP);
    return entryAt(entry, x + at, y + row * line + room.type.tick, room);
  });
  return { height: entries.length === 0 ? 0 : row * line + room.type.tick * 1.3, shapes };
};

/** A key in columns of one width, read downwards. */
export const keyInColumns = (entries: readonly KeyEntry[], { x, y, width, room }: KeyBox): Key => {
  const line = room.type.tick * LEADING;
  const widest = Math.max(1, ...entries.map((entry) => entryWidth(entry, room)));
  const columns = Math.max(1, Math.floor((width + room.px(GAP)) / (widest + room.px(GAP))));
  const rows = Math.ceil(entries.length / columns);
  return {
    height: entries.length === 0 ? 0 : (rows - 1) * line + room.type.tick * 1.3,
    shapes: entries.flatMap((entry, at) => {
      const left = x + Math.floor(at / rows) * (widest + room.px(GAP));
      return entryAt(entry, left, y + (at % rows) * line + room.type.tick, room);
    }),
  };
};
