import type { Locale } from '../i18n/locales.ts';
import { lineWidth } from '../theme/letterWidths.ts';
import { tickText } from './tickText.ts';
import type { Datum } from './datum.ts';
import { given } from './given.ts';
import type { Axis, Frame, Tick } from './plot.ts';
import type { Room } from './room.ts';
import { fromZero, logTicksOn, positionOn, ticksOn, ticksWithRoom } from './scale.ts';

type AxisOptions = {
  /** What is measured on it: the largest says in which scale the ticks are written. */
  data: readonly Datum[];
  /** From zero to a round end where it is left out. */
  domain?: readonly [number, number];
  frame: Frame;
  direction: 'x' | 'y';
  room: Room;
  locale: Locale;
  scale?: 'linear' | 'log';
  /** px between two ticks at least, of the wide drawing; 72 along x and 44 along y where it is left out. */
  apart?: number;
  /** A value that is named in bold; round ones that come too close to it make room. */
  named?: Tick | undefined;
};

/** px between two ticks at least. */
const APART = { x: 72, y: 44 } as const;

/**
 * An axis of amounts with round ticks in words of the language, as many as have room. The scale word (“billion”) is
 * left out of the ticks: say it once, with `scaleWordsOf`.
 */
export const axisOf = ({
  data,
  domain,
  frame,
  direction,
  room,
  locale,
  scale = 'linear',
  apart = APART[direction],
  named,
}: AxisOptions): Axis => {
  const length = direction === 'x' ? frame.width : frame.height;
  const count = Math.max(2, Math.floor(length / room.px(apart)));
  const amounts = data.map(({ value }) => value);
  const [least, highest] = [Math.min(0, ...amounts), Math.max(0, ...amounts)];
  const own = domain ?? (least < 0 ? [least, highest] : fromZero(highest, count));
  const values = scale === 'log' ? logTicksOn(own, count) : ticksOn(own, count);
  const most = Math.max(...amounts.map(Math.abs));
  const ticks = values.map((at): Tick => ({ at, text: tickText(at, data[0]?.isPercent === true, most, locale) }));
  const axis: Axis = {
    scale,
    domain: own,
    ticks,
    hasLine: direction === 'x',
    hasGrid: direction === 'y',
    size: room.type.tick,
  };
  if (direction === 'y') return axis;
  const all = [...given(named, (tick): Tick => ({ ...tick, isStrong: true })), ...ticks];
  return { ...axis, ticks: ticksWithRoom(all, positionOn(axis, frame, 'x'), room) };
};

/** How wide the words of an axis' ticks are. */
export const ticksWidth = ({ ticks, size = 14 }: Axis): number =>
  Math.max(0, ...ticks.map(({ text }) => lineWidth(text, size, 'sans')));
