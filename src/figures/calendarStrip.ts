import type { Locale } from '../i18n/locales.ts';
import { lineWidth } from '../theme/letterWidths.ts';
import type { Datum } from './datum.ts';
import { given } from './given.ts';
import { inkOf } from './look.ts';
import type { Room } from './room.ts';
import { circleAt, lineFrom, markOf, pathOf, rectAt, textAt, type Shape } from './shapes.ts';
import { dateFormat } from './timeAxis.ts';

type StripInput = {
  x: number;
  y: number;
  width: number;
  room: Room;
  locale: Locale;
  /** Dated events up to now, in order of time, the last of them the present one; those that are still to come keep its span. */
  dates: readonly Datum[];
  shown: number;
  /** What is under way: from one day to the day that is reached. */
  bar?: { from: number; to: number };
};

const DAY_MS = 86_400_000;
/** Empty days at both ends, as a share of all. */
const MARGIN = 0.075;
/** Days up to which each has its own tick, and weeks up to which each week has. */
const DAYS = 70;
const WEEKS = 500;
const YEAR = 366;

/** Height of a strip in px of the wide drawing. */
export const STRIP_HEIGHT = 48;

/** A date in as few letters as its calendar needs: "14 Nov", or "Nov 2024" on a long one. */
export const dayText = (day: number, span: number, locale: Locale): string =>
  dateFormat(locale, span > YEAR ? { month: 'short', year: 'numeric' } : { day: 'numeric', month: 'short' }).format(
    new Date(day * DAY_MS),
  );

type Label = { text: string; x: number; anchor: 'start' | 'middle' | 'end'; left: number; right: number };

/** Where a strip's days stand: from its first to its last, with empty days at both ends. */
const scaleOf = ({ x, y, width, room, dates }: StripInput) => {
  const days = dates.map(({ value }) => value);
  const [first, last] = [Math.min(...days), Math.max(...days)];
  const margin = Math.max(1, Math.round((last - first) * MARGIN));
  const [from, to] = [first - margin, last + margin];
  const span = to - from;
  const at = (day: number) => x + ((day - from) / span) * width;
  return { first, from, span, at, line: y + room.px(14) };
};

/** A calendar's line with a tick a day: the same whatever has happened. */
export const calendarGround = (strip: StripInput): Shape[] => {
  const { x, width, room } = strip;
  const { from, span, at, line } = scaleOf(strip);
  const step = span <= DAYS ? 1 : span <= WEEKS ? 7 : 365.25;
  const ticks = Array.from({ length: Math.floor(span / step) + 1 }, (_, tick) => from + tick * step);
  return [
    pathOf(ticks.map((day) => `M${at(day)} ${line}v${room.px(5)}`).join(''), 'axis'),
    lineFrom(x, line, x + width, line, 'axis'),
  ];
};

/** What has happened on a calendar's line: a dot an event up to now, and a bar for what is under way. */
export const calendarStrip = (strip: StripInput): Shape[] => {
  const { x, width, room, locale, dates, shown, bar } = strip;
  const { px, type } = room;
  const { first, span, at, line } = scaleOf(strip);
  const now = dates[shown];
  const reached = Math.max(bar?.to ?? first, now?.value ?? first);
  const happened = dates.slice(0, shown + 1);
  return [
    lineFrom(x, line, at(reached), line, 'axis-ink'),
    ...given(bar, ({ from, to }) =>
      rectAt(at(from), line - px(4), Math.max(px(2), at(to) - at(from)), px(8), 'area-seen'),
    ),
    ...happened.flatMap((datum) => {
      const [place, r] = [{ x: at(datum.value), y: line }, px(5)];
      const dot = circleAt(place.x, line, r, inkOf(datum) === 'x-context' ? 'dot-said' : 'dot-stated');
      return markOf(datum, [dot], { ring: 'dot', ...place, r });
    }),
    ...labelsOf(happened, { at, x, width, size: type.tick, span, locale }).flatMap(({ label, isNow, datum }) =>
      textAt(label.x, line + px(24), label.text, {
        size: type.tick,
        anchor: label.anchor,
        as: isNow ? ['x-bold', ...(inkOf(datum) === 'x-stated' ? (['x-stated'] as const) : [])] : ['x-quiet'],
      }),
    ),
  ];
};

type LabelRoom = { at: (day: number) => number; x: number; width: number; size: number; span: number; locale: Locale };
type DatedLabel = { label: Label; datum: Datum; isNow: boolean };

/** The present date first, then the others as they find room beside those that stand; a close neighbour pushes a label to its other side. */
const labelsOf = (happened: readonly Datum[], room: LabelRoom): DatedLabel[] => {
  const placed: DatedLabel[] = [];
  for (const [number, datum] of [...happened.entries()].toReversed()) {
    const isNow = number === happened.length - 1;
    const free = choicesOf(happened, number, room).find((choice) =>
      placed.every(
        ({ label }) => choice.right + room.size * 0.5 < label.left || choice.left > label.right + room.size * 0.5,
      ),
    );
    if (free !== undefined) placed.push({ label: free, datum, isNow });
  }
  return placed;
};

const choicesOf = (
  happened: readonly Datum[],
  number: number,
  { at, x, width, size, span, locale }: LabelRoom,
): Label[] => {
  const day = happened[number]?.value ?? 0;
  const [before, after] = [happened[number - 1]?.value, happened[number + 1]?.value];
  const text = dayText(day, span, locale);
  const own = lineWidth(text, size, number === happened.length - 1 ? 'strong' : 'sans');
  const isNear = (other: number | undefined) => other !== undefined && Math.abs(at(other) - at(day)) < own * 1.15;
  const anchors = isNear(before)
    ? (['start', 'middle', 'end'] as const)
    : isNear(after)
      ? (['end', 'middle', 'start'] as const)
      : (['middle', 'end', 'start'] as const);
  return anchors
    .map((anchor): Label => {
      const place = at(day) + (anchor === 'middle' ? 0 : anchor === 'end' ? size * 0.3 : -size * 0.3);
      const left = anchor === 'start' ? place : anchor === 'end' ? place - own : place - own / 2;
      return { text, x: place, anchor, left, right: left + own };
    })
    .filter(({ left, right }) => left >= x - 1 && right <= x + width + 1);
};
