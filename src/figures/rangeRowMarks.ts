import { lineWidth } from '../theme/letterWidths.ts';
import { isOpenUpwards } from './amounts.ts';
import type { Datum } from './datum.ts';
import { given, when } from './given.ts';
import { inkOf, mannerOf } from './look.ts';
import type { DotMark, IntervalMark, Label } from './plot.ts';
import type { RangeRow } from './rangeFields.ts';
import type { Room } from './room.ts';

/** px at the wide drawing's scale. */
export const DISC = 6.5;
export const SQUARE = 5;
export const BESIDE = 12;
export const OPEN = 16;

export type RowText = { left: number; right: number; nowText: string; beforeText: string; note: string | undefined };

/** Whether what it is now lies above what it was: its label then stands at its right. */
export const isRise = ({ now, before }: RangeRow): boolean => before !== undefined && now.value > before.value;

export type RowInput = {
  text: RowText;
  y: number;
  perPx: number;
  room: Room;
  isNoteInside: boolean;
  atX: (value: number) => number;
};

/** The marks of one row with their labels: a disc for now, a square for before, what lies between, open and far ends. */
export const rowMarks = (
  row: RangeRow,
  { text: { nowText, beforeText, note }, y, perPx, room, isNoteInside, atX }: RowInput,
): { intervals: IntervalMark[]; dots: DotMark[] } => {
  const { now, nowUpTo, before, beforeUpTo, seen } = row;
  const { px, type } = room;
  const rise = isRise(row);
  const labelAt = (text: string, dx: number, isRight: boolean, as: NonNullable<Label['as']>, size: number): Label => ({
    text,
    dx: isRight ? dx : -dx,
    dy: px(5),
    size,
    anchor: isRight ? 'start' : 'end',
    as: [...as, 'x-halo'],
  });
  // How far a far end and an open one reach beyond their dot.
  const reach = (datum: Datum, upTo: Datum | undefined) =>
    upTo === undefined ? 0 : Math.abs(atX(upTo.value) - atX(datum.value));
  const open = (datum: Datum) => (isOpenUpwards(datum) ? px(OPEN + 2) : 0);
  const beyondNow = reach(now, nowUpTo) + open(now);
  const isNoteLeft = before !== undefined && !rise;
  const noteDx = isNoteLeft || rise ? lineWidth(nowText, type.label, 'strong') + px(8) : beyondNow;
  const nowLabels = [
    labelAt(nowText, px(BESIDE) + (rise ? beyondNow : 0), rise, ['x-bold', inkOf(now)], type.label),
    ...given(isNoteInside ? note : undefined, (words) =>
      labelAt(words, px(BESIDE + 2) + noteDx, !isNoteLeft, ['x-quiet', 'x-italic'], type.tick),
    ),
  ];
  const isWorked = now.basis === 'derived' || before?.basis === 'derived';
  const at = (value: number) => ({ x: value, y });
  const between = given(before, ({ value }): IntervalMark => ({
    from: at(now.value + (rise ? -1 : 1) * px(DISC) * perPx),
    to: at(value + (rise ? 1 : -1) * px(SQUARE + 1) * perPx),
    as: isWorked ? 'line-worked' : 'line-said',
  }));
  const stretch = (datum: Datum, upTo: Datum | undefined, radius: number): IntervalMark[] => {
    const end = upTo ?? datum;
    const [from, to] = [at(end.value + px(radius) * perPx), at(end.value + px(radius + OPEN) * perPx)];
    return [
      ...given(upTo, (far): IntervalMark[] => [
        { datum: far, from: at(datum.value), to: at(far.value), as: 'line-broad' },
        { from: { x: far.value, y: y - px(5) }, to: { x: far.value, y: y + px(5) }, as: 'line-said' },
      ]),
      ...when<IntervalMark>(isOpenUpwards(end), { from, to, as: 'line-said', isOpen: true }),
    ];
  };
  const square = given(before, (datum): DotMark => {
    const dx = px(BESIDE - 1) + (rise ? 0 : reach(datum, beforeUpTo) + open(beforeUpTo ?? datum));
    return {
      datum,
      x: datum.value,
      y,
      radius: px(SQUARE),
      shape: 'square',
      as: `dot-${mannerOf(datum, false)}`,
      labels: [labelAt(beforeText, dx, !rise, [inkOf(datum)], type.tick)],
    };
  });
  const disc: DotMark = {
    datum: now,
    x: now.value,
    y,
    radius: px(DISC),
    shape: 'disc',
    as: `dot-${mannerOf(now, seen)}`,
    labels: nowLabels,
  };
  return {
    intervals: [
      ...between,
      ...stretch(now, nowUpTo, DISC),
      ...given(before, (datum) => stretch(datum, beforeUpTo, SQUARE)),
    ],
    dots: [...square, disc],
  };
};
