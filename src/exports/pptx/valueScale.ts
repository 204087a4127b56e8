import type { Datum } from '../../figures/datum.ts';
import type { Axis, Frame, Tick } from '../../figures/plot.ts';
import { positionOn, ticksOn } from '../../figures/scale.ts';
import { scaleOf } from '../../figures/tickText.ts';
import { isIn } from './making.ts';
import type { Move } from './canvas.ts';
import type { ValueAxis } from './nativeChart.ts';

/** Digits behind the point that tell all of some values, four at most. */
const decimalsOf = (values: readonly number[]): number =>
  [0, 1, 2, 3].find((digits) => values.every((value) => Math.abs(value - Number(value.toFixed(digits))) < 1e-9)) ?? 4;

/** How an axis prints its numbers: digits alone, in the scale of its data: `#,##0,,,` for billions, `0%` for shares. */
export const axisFormat = (data: readonly Datum[], ticks: readonly number[]): string => {
  const isShare = data[0]?.isPercent === true;
  const scale = isShare ? 0.01 : scaleOf(Math.max(1, ...data.map(({ value }) => Math.abs(value))));
  const digits = decimalsOf(ticks.map((tick) => tick / scale));
  const fraction = digits === 0 ? '' : `.${'0'.repeat(digits)}`;
  const core = isShare ? `0${fraction}%` : `#,##0${fraction}${','.repeat(Math.round(Math.log10(scale) / 3))}`;
  // Below zero a format of its own sets the minus; the program's would be a hyphen.
  return ticks.some((tick) => tick < 0) ? `${core};"−"${core}` : core;
};

/** A native value axis, and the ends that PowerPoint will give it of itself. */
export type NativeScale = { axis: ValueAxis; domain: readonly [number, number] };

/** PowerPoint leaves a twentieth of the values' stretch free, then goes on to the next step. */
const AIR = 0.05;

/** The least way from one tick to the next: others may have made room for words. */
const stepOf = (ticks: readonly Pick<Tick, 'at'>[]): number => {
  const steps = ticks.slice(1).map(({ at }, index) => Number((at - (ticks[index]?.at ?? at)).toPrecision(12)));
  return Math.min(...steps.filter((step) => step > 0), Number.MAX_VALUE);
};

/**
 * An axis whose high end is left to PowerPoint. Its low end and its step are the drawing's, so that the high end can be
 * foretold, and what stands over the chart is moved to where it will belong.
 */
export const scaleFor = (own: Axis, data: readonly Datum[], values: readonly number[]): NativeScale => {
  const most = Math.max(...values);
  const axis = { isHidden: own.ticks.length === 0, hasGrid: own.hasGrid === true };
  if (own.scale === 'log') {
    const low = 10 ** Math.floor(Math.log10(Math.min(...values)));
    const high = 10 ** Math.ceil(Math.log10(most) + 1e-9);
    return { axis: { ...axis, low, isLog: true, format: axisFormat(data, [low, high]) }, domain: [low, high] };
  }
  const ticks = own.ticks.filter(({ isStrong }) => isStrong !== true);
  const step = stepOf(ticks.length > 1 ? ticks : ticksOn(own.domain, 4).map((at) => ({ at })));
  const low = Math.floor(own.domain[0] / step + 1e-9) * step;
  const high = Math.ceil((most + AIR * (most - low)) / step - 1e-9) * step;
  return {
    axis: { ...axis, low, step, format: axisFormat(data, [low, ...ticks.map(({ at }) => at)]) },
    domain: [low, Math.max(high, low + step)],
  };
};

/** Moves what stands within a panel from the drawing's scale to the chart's own, along one direction. */
export const moveOnto = (own: Axis, frame: Frame, domain: readonly [number, number], direction: 'x' | 'y'): Move => {
  const native = positionOn({ ...own, domain }, frame, direction);
  const [low, high] = own.domain;
  const isLog = own.scale === 'log';
  const valueAt = (share: number) => (isLog ? low * (high / low) ** share : low + share * (high - low));
  return (point) => {
    if (!isIn(frame, point, 1)) return point;
    const share = direction === 'x' ? (point.x - frame.x) / frame.width : 1 - (point.y - frame.y) / frame.height;
    return { ...point, [direction]: native(valueAt(share)) };
  };
};
