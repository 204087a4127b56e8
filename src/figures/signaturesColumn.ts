import type { Locale } from '../i18n/locales.ts';
import { lineWidth } from '../theme/letterWidths.ts';
import type { Datum } from './datum.ts';
import { when } from './given.ts';
import { inkOf } from './look.ts';
import type { Room } from './room.ts';
import { positionOn } from './scale.ts';
import { circleAt, lineFrom, markOf, rectAt, textAt, type Shape } from './shapes.ts';
import type { SignatureRow } from './signaturesFields.ts';
import { dateWords, middleOf, spanOfDate } from './timeAxis.ts';
import { timeGrid } from './timeGrid.ts';

/** px at the wide drawing's scale. */
const NAME = { wide: 27, narrow: 24, least: 14 } as const;
const LINE = 8;
const DOT = 7;

/** Of some only a day is known by which they had signed. */
export const isUnknown = ({ signed }: SignatureRow): boolean => signed.bound === 'before';

/** Where a line becomes thick: a day's middle, or the first moment by which it was signed. */
export const placeOf = (row: SignatureRow): number =>
  isUnknown(row) ? spanOfDate(row.signed).from : middleOf(row.signed);

type Column = {
  rows: readonly SignatureRow[];
  /** Those of all columns: they share one axis and one size of names. */
  all: readonly SignatureRow[];
  day: Datum;
  unknown: string | undefined;
  x: number;
  width: number;
  top: number;
  bottom: number;
  rowHeight: number;
  /** Names over their lines, and dates at the right: a phone, or one of several columns. */
  isTight: boolean;
  room: Room;
  locale: Locale;
};

/** Names under each other, each on its line, with the upright of the day at their right. */
export const signaturesColumn = (column: Column): { under: Shape[]; over: Shape[]; dayX: number } => {
  const { rows, all, day, unknown, x: start, width, top, bottom, rowHeight, isTight, room, locale } = column;
  const { px, type } = room;
  const widestName = (size: number) => Math.max(...all.map(({ name }) => lineWidth(name.short, size, 'serif')));
  const fitted = Math.min(px(isTight ? NAME.narrow : NAME.wide), rowHeight * (isTight ? 0.5 : 0.62));
  const nameSize = Math.max(
    px(NAME.least),
    fitted * Math.min(1, (width * (isTight ? 0.6 : 0.34)) / widestName(fitted)),
  );
  const left = start + (isTight ? 0 : widestName(nameSize) + px(28));
  const frame = { x: left, y: 0, width: start + width - left - px(isTight ? 2 : 4), height: 1 };
  const first = Math.min(...all.map(placeOf));
  const last = middleOf(day);
  const spread = Math.max(1, last - first);
  const domain = [first - spread * (isTight ? 0.06 : 0.14), last + spread * (isTight ? 0.005 : 0.02)] as const;
  const atX = positionOn({ scale: 'linear', domain, ticks: [] }, frame, 'x');
  const dayX = atX(last);

  const dateLabel = (row: SignatureRow, x: number, line: number): Shape => {
    const date = dateWords(row.signed, locale, isTight ? 'short' : 'long');
    const text = isUnknown(row) && unknown !== undefined && !isTight ? `${unknown}; ${date}` : date;
    const size = isTight ? px(13.5) : type.label;
    // Beside its dot: before it where there is room, over the line where there is not.
    const isBefore = !isTight && x - px(14) - lineWidth(text, size, 'strong') > left;
    const at = isTight ? dayX - px(9) : isBefore ? x - px(14) : x + px(2);
    return {
      shape: 'text',
      x: at,
      y: line - px(isTight ? 12 : isBefore ? 6 : 11),
      text,
      size,
      anchor: isTight || isBefore ? 'end' : 'start',
      as: [inkOf(row.name), ...(isTight ? [] : ['x-semi' as const]), 'x-halo'],
    };
  };

  const rowShapes = (row: SignatureRow, at: number): Shape[] => {
    const line = top + (at + 1) * rowHeight - px(5);
    const x = atX(placeOf(row));
    const ink = inkOf(row.name);
    const isStated = ink === 'x-stated';
    const nameY = line - px(isTight ? 12 : 6);
    const begin: Shape = isUnknown(row)
      ? lineFrom(x, line - px(9), x, line + px(9), 'line-said')
      : circleAt(x, line, Math.min(px(DOT), rowHeight * 0.15), isStated ? 'dot-stated' : 'dot-seen');
    const nameWidth = lineWidth(row.name.short, nameSize, 'serif');
    const name = textAt(start, nameY, row.name.short, { size: nameSize, as: ['x-serif', 'x-italic', ink] });
    const nameBox = { x: start, y: nameY - nameSize * 0.75, width: nameWidth, height: nameSize };
    const signed = [
      ...when(isUnknown(row), lineFrom(left, line, x, line, 'line-unknown')),
      rectAt(x, line - px(LINE / 2), dayX - x, px(LINE), isStated ? 'area-stated' : 'area-seen'),
      begin,
      dateLabel(row, x, line),
    ];
    const signedBox = { x, y: line - px(LINE / 2), width: Math.max(0, dayX - x), height: px(LINE) };
    return [
      lineFrom(start, line, dayX, line, 'axis'),
      ...markOf(row.name, name, { ring: 'box', ...nameBox }),
      ...markOf(row.signed, signed, { ring: 'box', ...signedBox }),
    ];
  };

  const [apart, end] = [isTight ? 80 : 100, dayX - px(4)];
  const under = timeGrid({ domain, frame, room, locale, apart, words: top - px(14), top: top - px(6), bottom, end });
  const upright = markOf(day, [lineFrom(dayX, px(8), dayX, bottom + px(14), 'line-day')]);
  return { under, over: [...rows.flatMap(rowShapes), ...upright], dayX };
};
