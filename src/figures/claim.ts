import { lineWidth, type TextRole } from '../theme/letterWidths.ts';
import { isOpenUpwards } from './amounts.ts';
import type { Datum } from './datum.ts';
import type { Demand } from './fitDomain.ts';
import { given, when } from './given.ts';
import { inkOf, lineOf, mannerOf } from './look.ts';
import type { DotMark, IntervalMark, Label } from './plot.ts';
import type { Room } from './room.ts';

/** How an amount of a claim is drawn: its sign, and its number so many px beside it. */
type Style = {
  radius: number;
  beside: number;
  size: number;
  role: TextRole;
  as: NonNullable<Label['as']>;
};
type Styles = { now: Style; before: Style };

export const rowStyles = ({ px, type }: Room): Styles => ({
  now: { radius: px(6.5), beside: px(12), size: type.label, role: 'strong', as: ['x-bold'] },
  before: { radius: px(5), beside: px(11), size: type.tick, role: 'sans', as: [] },
});

/** The story's own amounts, first and largest. */
export const releaseStyles = ({ px, isNarrow }: Room, size: number): Styles => ({
  now: { radius: px(11), beside: px(20), size, role: 'headline', as: ['x-number'] },
  before: { radius: px(8), beside: px(16), size: px(isNarrow ? 26 : 30), role: 'headline', as: ['x-number'] },
});

export type End = Style & {
  datum: Datum;
  upTo: Datum | undefined;
  text: string;
  shape: 'disc' | 'square';
  isSeen: boolean;
};
/** What one source says, as it stands along the axis: the lesser amount has its number at its left, the greater one at its right. */
export type Claim = { low: End; high: End | undefined; note: string };

/** px of the arrow of an end that nobody said, and of the air before a note. */
const OPEN = 18;
const NOTE = 16;

/** `seen` and `beforeSeen`: observed or published as such, not only said. */
type ClaimRow = {
  now: Datum;
  nowUpTo?: Datum;
  before?: Datum;
  beforeUpTo?: Datum;
  seen: boolean;
  beforeSeen?: boolean;
};
type AmountText = (datum: Datum, upTo: Datum | undefined) => string;

export const claimOf = (row: ClaimRow, textOf: AmountText, styles: Styles, note = ''): Claim => {
  const { now, nowUpTo, before, beforeUpTo, seen, beforeSeen = false } = row;
  const disc: End = {
    ...styles.now,
    datum: now,
    upTo: nowUpTo,
    text: textOf(now, nowUpTo),
    shape: 'disc',
    isSeen: seen,
  };
  const [square] = given(before, (datum): End => {
    const text = textOf(datum, beforeUpTo);
    return { ...styles.before, datum, upTo: beforeUpTo, text, shape: 'square', isSeen: beforeSeen };
  });
  const isRise = square !== undefined && now.value > square.datum.value;
  return { ...(isRise ? { low: square, high: disc } : { low: disc, high: square }), note };
};

const farOf = ({ datum, upTo }: End): Datum => upTo ?? datum;
const openOf = (end: End, { px }: Room): number => (isOpenUpwards(farOf(end)) ? px(OPEN) : 0);
const needOf = ({ text, size, role, beside }: End): number => lineWidth(text, size, role) + beside;

/** px that a claim takes beside its values. */
export const demandsOf = ({ low, high, note }: Claim, room: Room): Demand[] => {
  const last = high ?? low;
  const own = (high === undefined ? last.radius : needOf(high)) + openOf(last, room);
  const after = own + (note === '' ? 0 : lineWidth(note, room.type.tick, 'sans') + room.px(NOTE));
  return [
    { value: low.datum.value, before: needOf(low) + room.px(4), after: low.radius },
    { value: farOf(low).value, before: 0, after: low.radius },
    { value: farOf(last).value, before: last.radius, after },
  ];
};

/** Where a claim stands, and what a px of its axis is worth. */
type On = { y: number; room: Room; perPx: number };

/** The marks of a claim at a height: what lies between its amounts is a line, unless something else is drawn there. */
export const claimMarks = (
  { low, high, note }: Claim,
  { y, room, perPx }: On,
  hasLine = true,
): { intervals: IntervalMark[]; dots: DotMark[] } => {
  const ends = [low, ...given(high, (end) => end)];
  const last = high ?? low;
  // The line between two amounts is as sure as the less sure of them.
  const { datum: told } = ends.find(({ datum }) => datum.basis === 'derived') ?? last;
  const beyond = (end: End) => (farOf(end).value - end.datum.value) / perPx + openOf(end, room);
  const dotOf = (end: End): DotMark => {
    const { datum, radius, shape, text, size, as, beside, isSeen } = end;
    const isRight = end === high;
    const dx = isRight ? beside + beyond(end) : -beside;
    const anchor = isRight ? 'start' : 'end';
    const number: Label = { text, dx, dy: size * 0.34, size, anchor, as: [...as, inkOf(datum), 'x-halo'] };
    const noteDx = (isRight ? needOf(end) : radius) + beyond(end) + room.px(NOTE) / 2;
    const aside = { dx: noteDx, dy: room.type.tick * 0.34, size: room.type.tick } as const;
    const words = { text: note, as: ['x-quiet', 'x-italic', 'x-halo'] } as const;
    const labels = [number, ...when<Label>(end === last && note !== '', { ...words, ...aside })];
    return { datum, x: datum.value, y, radius, shape, as: `dot-${mannerOf(datum, isSeen)}`, labels };
  };
  return {
    intervals: [
      ...given(hasLine ? high : undefined, ({ datum }): IntervalMark => {
        const to = { x: datum.value, y };
        return { from: { x: low.datum.value, y }, to, as: lineOf(told) };
      }),
      ...ends.flatMap((end): IntervalMark[] => {
        const from = { x: farOf(end).value, y };
        const open = { from, to: { x: from.x + openOf(end, room) * perPx, y }, as: 'line-said', isOpen: true } as const;
        return [
          ...given(end.upTo, (datum): IntervalMark => {
            return { datum, from: { x: end.datum.value, y }, to: from, as: 'line-broad' };
          }),
          ...when<IntervalMark>(open.to.x > from.x, open),
        ];
      }),
    ],
    dots: ends.map(dotOf),
  };
};
