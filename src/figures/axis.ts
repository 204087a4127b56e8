import type { Locale } from '../i18n/locales.ts';
import { lineWidth } from '../theme/letterWidths.ts';
import { tickText } from './tickText.ts';
import type { Datum } from './datum.ts';
import type { Axis, Frame, Tick } from './plot.ts';
import type { Room } from './room.ts';
import { fromZero, logTicksOn, positionOn, ticksOn, withoutCollisions } from './scale.ts';

type AxisOptions = {
  least: number;
  most: number;
  /** One of the amounts: whether they are percents is said by each. */
  like: Pick<Datum, 'isPercent'> | undefined;
  frame: Frame;
  direction: 'x' | 'y';
  room: Room;
  locale: Locale;
  scale?: 'linear' | 'log';
  /** The domain as it is wanted, where zero and a round end will not do. */
  domain?: readonly [number, number];
  /** px between two ticks at least, of the wide drawing; 72 along x and 44 along y where it is left out. */
  apart?: number;
};

/** px between two ticks at least. */
const APART = { x: 72, y: 44 } as const;
/** Room for the unit's word beside the last tick. */
const MARGIN = 8;

/**
 * An axis of amounts with round ticks in words of the language, as many as have room. The scale word (“billion”) is
 * left out of the ticks: say it once, with `scaleWordsOf`.
 */
export const axisOf = ({
  least,
  most,
  like,
  frame,
  direction,
  room,
  locale,
  scale = 'linear',
  domain,
  apart = APART[direction],
}: AxisOptions): Axis => {
  const length = direction === 'x' ? frame.width : frame.height;
  const count = Math.max(2, Math.floor(length / room.px(apart)));
  const own =
    domain ?? (scale === 'log' ? [least / 1.2, most * 1.2] : least >= 0 ? fromZero(most, count) : [least, most]);
  const values = scale === 'log' ? logTicksOn(own, count) : ticksOn(own, count);
  const ticks = values.map((at): Tick => ({ at, text: tickText(at, like?.isPercent === true, most, locale) }));
  const axis: Axis = {
    scale,
    domain: own,
    ticks,
    hasLine: direction === 'x',
    hasGrid: direction === 'y',
    size: room.type.tick,
  };
  if (direction === 'y') return axis;
  const position = positionOn(axis, frame, 'x');
  const widthOf = (text: string) => lineWidth(text, room.type.tick, 'sans');
  const inside = ticks.map((tick): Tick => {
    const half = widthOf(tick.text) / 2;
    if (position(tick.at) - half < 0) return { ...tick, anchor: 'start' };
    return position(tick.at) + half > room.width ? { ...tick, anchor: 'end' } : tick;
  });
  return { ...axis, ticks: withoutCollisions(inside, position, widthOf, MARGIN) };
};

/** The same axis along x with one value named in bold; round ones that come too close to it make room. */
export const withStrongTick = (axis: Axis, strong: Tick, frame: Frame, room: Room): Axis => {
  const at = positionOn(axis, frame, 'x');
  const widthOf = ({ text }: Tick) => lineWidth(text, room.type.tick, 'strong');
  const isFar = (tick: Tick) =>
    Math.abs(at(tick.at) - at(strong.at)) > (widthOf(tick) + widthOf(strong)) / 2 + room.px(MARGIN);
  const ticks = [...axis.ticks.filter(isFar), { ...strong, isStrong: true }];
  return { ...axis, ticks: ticks.toSorted((one, other) => one.at - other.at) };
};
