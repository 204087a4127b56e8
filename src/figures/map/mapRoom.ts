import type { Crop, Ground } from '../../model/map.ts';
import type { Room } from '../room.ts';
import { projectionOf } from './projection.ts';
import { partOf, windowOn, type Window } from './window.ts';

/** How high a map may be, in px of the page. */
const MOST = { wide: 577, medium: 620, narrow: 480 } as const;

type MapRoom = {
  window: Window;
  /** Room beside the map, where it is narrower than the drawing. */
  beside: number;
};

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
export const mapRoom = (map: Ground, room: Room, { crop, foot = 0, side = 0 }: MapRoomOptions = {}): MapRoom => {
  const part = partOf(map, crop ?? cropFor(room, map), projectionOf(map));
  const aspect = part.width / part.height;
  const most = room.size === 'slide' ? (room.height ?? room.width) - foot : MOST[room.size];
  const width = Math.min(room.width - (room.size === 'slide' ? side : 0), Math.floor(most * aspect));
  return { window: windowOn(map, part, { x: 0, y: 0, width }), beside: room.width - width };
};
