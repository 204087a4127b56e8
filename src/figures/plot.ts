import type { Datum } from './datum.ts';
import type { Look } from './look.ts';
import type { Shape } from './shapes.ts';

/** A rectangle of the drawing, in px from its top left corner. */
export type Frame = { x: number; y: number; width: number; height: number };

/**
 * A value of an axis that is named: its text stands beside the axis. `isStrong` sets it bold: the release's 25. `dx` moves
 * its words along the axis, in px: those at the drawing's edge stay in it.
 */
export type Tick = { at: number; text: string; isStrong?: boolean; dx?: number };

/**
 * One direction of a panel. `linear` and `log` have a domain of numbers; dates enter as days since 1970.
 * `band` has one place a row or column: its domain is `[0, count]`, and a datum stands at `0`, `1`, `2` …
 */
export type Axis = {
  scale: 'linear' | 'log' | 'band';
  domain: readonly [number, number];
  ticks: readonly Tick[];
  /** Draws the line the ticks stand on. */
  hasLine?: boolean;
  /** Draws a fine line through the panel at each tick. */
  hasGrid?: boolean;
  /** Type size of its ticks, in px; 14 where it is left out. */
  size?: number;
};

/** Words beside a datum: px from its point, one line. Lines of one label are given one by one. */
export type Label = {
  text: string;
  dx: number;
  dy: number;
  size: number;
  anchor?: 'start' | 'middle' | 'end';
  as?: readonly Look['text'][];
};

type Placed<D> = { datum: D; labels?: readonly Label[] };

/** A bar along the panel's direction, in a row (or column) of its band axis. */
export type BarMark<D = Datum> = Placed<D> & { row: number; from: number; to: number; as: Look['area'] };
/** A dot, at a value of both axes. `shape` tells what is meant without colour. */
export type DotMark<D = Datum> = Placed<D> & {
  x: number;
  y: number;
  radius: number;
  shape: 'disc' | 'square' | 'diamond' | 'triangle';
  as: Look['dot'];
};
/** A stretch between two values at one place of the other axis: from–to, an open end, a stem. `fact`s are lit together. */
export type IntervalMark<D = Datum> = {
  datum?: D;
  from: { x: number; y: number };
  to: { x: number; y: number };
  as: Look['line'];
  /** Arrow at the far end: the value is a lower bound, and nobody said where it ends. */
  isOpen?: boolean;
};
/** Two values that make a rectangle: a gap band, a column of a width of its own, a part of a whole. */
export type AreaMark<D = Datum> = {
  datum?: D;
  labels?: readonly Label[];
  x: readonly [number, number];
  y: readonly [number, number];
  as: Look['area'];
};

/** What is drawn on a panel's scales, in the order from back to front. */
export type Layer<D = Datum> =
  | { mark: 'area'; marks: readonly AreaMark<D>[] }
  | { mark: 'bar'; thickness: number; marks: readonly BarMark<D>[] }
  | { mark: 'interval'; marks: readonly IntervalMark<D>[] }
  | { mark: 'line'; id: string; as: Look['line']; points: readonly { x: number; y: number | undefined }[] }
  | { mark: 'dot'; marks: readonly DotMark<D>[] };

/**
 * A pair of axes in their frame, with what stands on them. `pick` says along which axis pointing anywhere in the
 * panel finds the nearest datum: a series by its year (`x`), dated rows by their row (`y`).
 */
export type Panel<D = Datum> = {
  id: string;
  frame: Frame;
  x: Axis;
  y: Axis;
  pick?: 'x' | 'y';
  layers: readonly Layer<D>[];
};

/**
 * A figure, worked out: everything that a drawing, a slide file, a table and a description need, with no id to look up.
 * Recharts draws the panels; `under` and `over` are shapes in px that no chart library draws (a map, dates on lines,
 * squares, large numbers, brackets). Panels of one plot share the direction in which bars run. `D` is what is known of a
 * datum: all of it at build, what a drawing asks for in a browser.
 */
export type Plot<D = Datum> = {
  width: number;
  height: number;
  /** `rows`: bars lie, one a row; `columns`: they stand. */
  direction: 'rows' | 'columns';
  panels: readonly Panel<D>[];
  under: readonly Shape<D>[];
  over: readonly Shape<D>[];
};
