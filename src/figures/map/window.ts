import type { GeoProjection } from 'd3-geo';
import type { Crop, Place, StoryMap } from '../../model/map.ts';
import type { Frame } from '../plot.ts';
import type { Room } from '../room.ts';
import type { Shape } from '../shapes.ts';
import { boundsIn, placedBy, projectionOf, type Point } from './projection.ts';

/** A part of a map in a drawing: from px of the map's frame to px of the drawing. */
export type Window = {
  /** The part that is shown, in px of the map's frame. */
  part: Frame;
  /** Where it stands in the drawing. */
  frame: Frame;
  scale: number;
  place: (place: Place) => Point;
  /** Projects lines, cut at the edges of the frame. */
  projection: GeoProjection;
};

/** The part of a map's frame that a crop shows: its bounds where it has none of its own. */
export const partOf = (map: StoryMap, crop: Crop): Frame =>
  boundsIn(projectionOf(map).projection, map.crops?.[crop] ?? map.crops?.wide ?? map.bounds);

/** A window that shows a part of a map `width` px wide at a place of the drawing. */
export const windowOn = (map: StoryMap, part: Frame, at: { x: number; y: number; width: number }): Window => {
  const { projection: whole } = projectionOf(map);
  const scale = at.width / part.width;
  const frame = { ...at, height: part.height * scale };
  const [left, top] = whole.translate();
  const projection = whole
    .scale(whole.scale() * scale)
    .translate([at.x + (left - part.x) * scale, at.y + (top - part.y) * scale])
    .clipExtent([
      [frame.x, frame.y],
      [frame.x + frame.width, frame.y + frame.height],
    ])
    // Ways come with points enough.
    .precision(0);
  return { part, frame, scale, projection, place: placedBy(projection) };
};

/** The whole frame, a px of it as a px. */
const wholeOf = (map: StoryMap): Window => {
  const { width, height } = projectionOf(map);
  return windowOn(map, { x: 0, y: 0, width, height }, { x: 0, y: 0, width });
};

const clamp = (value: number, low: number, high: number): number => Math.max(low, Math.min(high, value));

type Span = { start: number; length: number };

/**
 * How a map that is cut keeps what is to be seen: px of the frame to its edges, and the share of what is left over that
 * comes before it. Names stand below their places rather than above.
 */
const KEPT = { x: { margin: 170, before: 0.5 }, y: { margin: 24, before: 0.2 } } as const;

/** One direction of a part, made longer as far as there is more, or shorter as far as what is to be seen allows. */
const stretch = (
  part: Span,
  within: Span,
  {
    wanted,
    seen,
    kept: { margin, before },
  }: { wanted: number; seen: readonly number[]; kept: (typeof KEPT)['x' | 'y'] },
): Span => {
  const [low, high] = [Math.min(...seen) - margin, Math.max(...seen) + margin];
  const length = clamp(wanted, Math.min(part.length, high - low), within.length);
  const start =
    length < part.length
      ? clamp(low - (length - high + low) * before, part.start, part.start + part.length - length)
      : part.start - (length - part.length) / 2;
  return { start: clamp(start, within.start, within.start + within.length - length), length };
};

const acrossOf = ({ x, width }: Frame): Span => ({ start: x, length: width });

/** What a map is to show in a drawing: the points of marks and ways, seen in a window. */
export type Shown = (window: Window) => readonly Point[];

type Box = Frame & {
  /** Where a map stands that cannot fill the box. */
  align?: 'left' | 'middle' | 'right';
};

/** A part of a map in a box, and more of it at both sides where `isOpen`. A map that is too high for it is narrower. */
export const mapInBox = (map: StoryMap, part: Frame, box: Box, shows: Shown, isOpen = true): Window => {
  const whole = wholeOf(map);
  const [aspect, seen, down] = [box.width / box.height, shows(whole), { start: part.y, length: part.height }];
  const across = stretch(acrossOf(part), acrossOf(isOpen ? whole.frame : part), {
    wanted: part.height * aspect,
    seen: seen.map(([x]) => x),
    kept: KEPT.x,
  });
  const own = stretch(down, down, { wanted: across.length / aspect, seen: seen.map(([, y]) => y), kept: KEPT.y });
  const shown = { x: across.start, y: own.start, width: across.length, height: own.length };
  const width = Math.min(box.width, (box.height * shown.width) / shown.height);
  const free = { left: 0, middle: 0.5, right: 1 }[box.align ?? 'left'] * (box.width - width);
  return windowOn(map, shown, { x: box.x + free, y: box.y, width });
};

/** How high a map may be, in px of the page. */
const MOST = { wide: 577, medium: 620, narrow: 480 } as const;
/** How many times as wide as high a phone's map is at most. */
const BROADEST = 1.6;

type MapRoomOptions = {
  shows: Shown;
  crop?: Crop;
  /** px that a slide keeps free below the map, and at its right; elsewhere a map goes on to the slide's edges. */
  foot?: number;
  side?: number;
};

/** The window of a map in a room: as wide as the drawing, or all of a slide. */
export const mapRoom = (map: StoryMap, room: Room, { shows, crop = 'wide', foot = 0, side = 0 }: MapRoomOptions) => {
  const part = partOf(map, crop);
  const width = room.width + room.bleed + (side === 0 ? room.bleed : -side);
  const aspect = Math.min(part.width / part.height, room.isNarrow ? BROADEST : Number.POSITIVE_INFINITY);
  const height = room.size === 'slide' ? (room.height ?? room.width) - foot : Math.min(MOST[room.size], width / aspect);
  return mapInBox(map, part, { x: -room.bleed, y: 0, width, height }, shows);
};

/** The part of a window’s frame in which words stand: a slide’s margins have land alone. */
export const wordsFrame = ({ frame }: Window, { width }: { width: number }): Frame => {
  const left = Math.max(0, frame.x);
  return { ...frame, x: left, width: Math.min(width, frame.x + frame.width) - left };
};

/** Whether a window shows a point of the drawing, `margin` px from its edges at least. */
export const isIn = ({ x, y, width, height }: Frame, [atX, atY]: Point, margin = 0): boolean =>
  atX >= x + margin && atX <= x + width - margin && atY >= y + margin && atY <= y + height - margin;

const round = (value: number): number => Math.round(value * 100) / 100;

/** The land in a window. Its shapes stand once in the document, printed by the build; here they are only referred to. */
export const landIn = ({ frame, part }: Window): Shape => ({
  shape: 'pane',
  x: round(frame.x),
  y: round(frame.y),
  width: round(frame.width),
  height: round(frame.height),
  viewBox: [part.x, part.y, part.width, part.height].map(round).join(' '),
  shapes: ['#geo-lines', '#geo-land', '#geo-named'].map((href) => ({ shape: 'use', href })),
});
