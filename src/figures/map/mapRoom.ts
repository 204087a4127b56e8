import type { Crop, Ground } from '../../model/map.ts';
import type { Frame } from '../plot.ts';
import type { Room } from '../room.ts';
import { projectionOf, type Point } from './projection.ts';
import { inShape, partOf, windowOn, type Window } from './window.ts';

/** How high a map may be, in px of the page. */
const MOST = { wide: 577, medium: 620, narrow: 480 } as const;

/** px of the frame between what is marked and the edge of a slide's map. */
const MARGIN = 24;

const cropFor = ({ size }: Room, { crops }: Ground): Crop => {
  if (size === 'slide') return crops?.slide === undefined ? 'wide' : 'slide';
  return size === 'narrow' && crops?.narrow !== undefined ? 'narrow' : 'wide';
};

type MapRoomOptions = {
  crop?: Crop;
  /** px that a slide keeps free below the map. */
  foot?: number;
  /** px that a slide keeps free beside it. */
  side?: number;
};

/** The window of a map in a room: as wide as the drawing, unless it were too high then. */
export const mapRoom = (map: Ground, room: Room, { crop, foot = 0, side = 0 }: MapRoomOptions): Window => {
  const part = partOf(map, crop ?? cropFor(room, map));
  const aspect = part.width / part.height;
  const most = room.size === 'slide' ? (room.height ?? room.width) - foot : MOST[room.size];
  const width = Math.min(room.width - (room.size === 'slide' ? side : 0), Math.floor(most * aspect));
  return windowOn(map, part, { x: 0, y: 0, width });
};

/**
 * The same part of a map in another shape, cut or moved so that it shows these points of the frame; nothing where it
 * cannot. `above` is the share of what is left over that stands above them.
 */
export const partAround = (
  map: Ground,
  part: Frame,
  { aspect, points, above }: { aspect: number; points: readonly Point[]; above: number },
): Frame | undefined => {
  const projected = projectionOf(map);
  const shaped = inShape(part, aspect, projected);
  const heights = points.map(([, y]) => y);
  const [top, bottom] = [Math.min(...heights) - MARGIN, Math.max(...heights) + MARGIN];
  if (bottom - top > shaped.height || shaped.width < part.width || shaped.width / shaped.height < aspect * 0.999)
    return undefined;
  const y = Math.max(0, Math.min(projected.height - shaped.height, top - (shaped.height - bottom + top) * above));
  return { ...shaped, y };
};

/**
 * The window of a map that has a slide for itself, but for `side` px: up to the slide's edges. A map too tall for that is
 * shown whole, in the middle.
 */
export const slideMap = (
  map: Ground,
  room: Room,
  side: number,
  points: (whole: Window) => readonly Point[],
): Window => {
  const part = partOf(map, cropFor(room, map));
  const width = room.width + (side === 0 ? 2 * room.bleed : room.bleed - side);
  const own = partAround(map, part, {
    aspect: width / (room.height ?? width),
    points: points(wholeOf(map)),
    // Names stand below their places rather than above.
    above: 0,
  });
  if (own !== undefined) return windowOn(map, own, { x: -room.bleed, y: 0, width });
  const { frame } = mapRoom(map, room, { side });
  const free = room.width - frame.width;
  return windowOn(map, part, { x: Math.min(free / 2, free - side), y: 0, width: frame.width });
};

/** The whole frame, a px of it as a px. */
export const wholeOf = (map: Ground): Window => {
  const { width, height } = projectionOf(map);
  return windowOn(map, { x: 0, y: 0, width, height }, { x: 0, y: 0, width });
};
