import type { Ground } from '../../model/map.ts';
import { STRIP_HEIGHT } from '../calendarStrip.ts';
import type { Room } from '../room.ts';
import { wayOf, type Journey } from './journey.ts';
import { mapRoom } from './mapRoom.ts';
import { projectionOf, type Point } from './projection.ts';
import { inShape, partOf, windowOn, type Window } from './window.ts';

/** px between map and calendar. */
export const STRIP_GAP = 10;
/** px of the frame between the way and the edge of a slide's map. */
const MARGIN = 24;

/** The window of a voyage's map in a room. On a slide it is as wide as the slide, and cut to the height of the way. */
export const voyageWindow = (journey: Journey, map: Ground, room: Room): Window => {
  const crop = room.isNarrow && map.crops?.voyageNarrow !== undefined ? 'voyageNarrow' : 'voyage';
  const own = map.crops?.[crop] === undefined ? 'wide' : crop;
  const foot = room.px(STRIP_HEIGHT + STRIP_GAP);
  const scaled = mapRoom(map, room, { crop: own, foot }).window;
  if (room.height === undefined) return scaled;
  const projected = projectionOf(map);
  const width = room.width + 2 * room.bleed;
  const part = inShape(partOf(map, own, projected), width / (room.height - foot), projected);
  const whole = windowOn(
    map,
    { x: 0, y: 0, width: projected.width, height: projected.height },
    { x: 0, y: 0, width: projected.width },
  );
  const heights = wayOf(journey, map, whole).map(([, y]) => y);
  const [top, bottom] = [Math.min(...heights) - MARGIN, Math.max(...heights) + MARGIN];
  if (bottom - top > part.height || part.width < partOf(map, own, projected).width) return scaled;
  const y = Math.max(0, Math.min(projected.height - part.height, (top + bottom - part.height) / 2));
  return windowOn(map, { ...part, y }, { x: -room.bleed, y: 0, width });
};

/** The way of a voyage in a room, from end to end in px: what a page moves the traveller along while a reader scrolls. */
export const voyageWay = (journey: Journey, map: Ground, room: Room): readonly Point[] =>
  wayOf(journey, map, voyageWindow(journey, map, room));
