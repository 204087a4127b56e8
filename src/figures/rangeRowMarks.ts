import { lineWidth } from '../theme/letterWidths.ts';
import { isOpenUpwards } from './amountText.ts';
import type { Datum } from './datum.ts';
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
  text: RowText | undefined;
  y: number;
  perPx: number;
  px: Room['px'];
  room: Room;
  isNoteInside: boolean;
  atX: (value: number) => number;
};

/** The marks of one row with their labels: a disc for now, a square for before, what lies between, open and far ends. */
export const rowMarks = (row: RangeRow, input: RowInput): { intervals: IntervalMark[]; dots: DotMark[] } => {
  const { now, nowUpTo, before, beforeUpTo, seen } = row;
  const { text, y, perPx, px, room, isNoteInside } = input;
  const rise = isRise(row);
  const { nowText = '', beforeText = '', note } = text ?? {};
  const labelAt = (words: string, dx: number, isRight: boolean, as: Label['as'], size: number): Label => ({
    text: words,
    dx: isRight ? dx : -dx,
    dy: px(5),
    size,
    ...(isRight ? {} : { anchor: 'end' as const }),
    as: [...(as ?? []), 'x-halo'],
  });
  const reach = (datum: Datum, upTo: Datum | undefined) =>
    upTo === undefined ? 0 : Math.abs(input.atX(upTo.value) - input.atX(datum.value));
  const open = (datum: Datum | undefined) => (datum !== undefined && isOpenUpwards(datum) ? px(OPEN + 2) : 0);
  const nowWidth = lineWidth(nowText, room.type.label, 'strong');
  const isNoteLeft = before !== undefined && !rise;
  const nowLabels = [
    labelAt(
      nowText,
      px(BESIDE) + (rise ? reach(now, nowUpTo) + open(now) : 0),
      rise,
      ['x-bold', inkOf(now)],
      room.type.label,
    ),
    ...(note === undefined || !isNoteInside
      ? []
      : [
          labelAt(
            note,
            px(BESIDE + 2) + (isNoteLeft || rise ? nowWidth + px(8) : reach(now, nowUpTo) + open(now)),
            !isNoteLeft,
            ['x-quiet', 'x-italic'],
            room.type.tick,
          ),
        ]),
  ];
  const beforeDx =
    before === undefined ? 0 : px(BESIDE - 1) + (rise ? 0 : reach(before, beforeUpTo) + open(beforeUpTo ?? before));
  const isWorked = now.basis === 'derived' || before?.basis === 'derived';
  const at = (value: number) => ({ x: value, y });
  const between: IntervalMark[] =
    before === undefined
      ? []
      : [
          {
            from: at(now.value + (rise ? -1 : 1) * px(DISC) * perPx),
            to: at(before.value + (rise ? 1 : -1) * px(SQUARE + 1) * perPx),
            as: isWorked ? 'line-worked' : 'line-said',
          },
        ];
  const stretch = (datum: Datum | undefined, upTo: Datum | undefined, radius: number): IntervalMark[] => {
    if (datum === undefined) return [];
    const end = upTo ?? datum;
    return [
      ...(upTo === undefined
        ? []
        : [
            { datum: upTo, from: at(datum.value), to: at(upTo.value), as: 'line-broad' as const },
            { from: { x: upTo.value, y: y - px(5) }, to: { x: upTo.value, y: y + px(5) }, as: 'line-said' as const },
          ]),
      ...(isOpenUpwards(end)
        ? [
            {
              from: at(end.value + px(radius) * perPx),
              to: at(end.value + px(radius + OPEN) * perPx),
              as: 'line-said' as const,
              isOpen: true,
            },
          ]
        : []),
    ];
  };
  return {
    intervals: [...between, ...stretch(now, nowUpTo, DISC), ...stretch(before, beforeUpTo, SQUARE)],
    dots: [
      ...(before === undefined
        ? []
        : [
            {
              datum: before,
              x: before.value,
              y,
              radius: px(SQUARE),
              shape: 'square' as const,
              as: `dot-${mannerOf(before, false)}` as const,
              labels: [labelAt(beforeText, beforeDx, !rise, [inkOf(before)], room.type.tick)],
            },
          ]),
      {
        datum: now,
        x: now.value,
        y,
        radius: px(DISC),
        shape: 'disc' as const,
        as: `dot-${mannerOf(now, seen)}` as const,
        labels: nowLabels,
      },
    ],
  };
};
