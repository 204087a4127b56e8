import type { Ground } from '../../model/map.ts';
import { STRIP_HEIGHT } from '../calendarStrip.ts';
import type { Room } from '../room.ts';
import { wayOf, type Journey } from './journey.ts';
import { mapRoom, partAround, wholeOf } from './mapRoom.ts';
import type { Point } from './projection.ts';
import { partOf, windowOn, type Window } from './window.ts';

/** px between map and calendar. */
export const STRIP_GAP = 10;

/** The window of a voyage's map in a room. On a slide it is as wide as the slide, and cut to the height of the way. */
export const voyageWindow = (journey: Journey, map: Ground, room: Room): Window => {
  const crop = room.isNarrow && map.crops?.voyageNarrow !== undefined ? 'voyageNarrow' : 'voyage';
  const own = map.crops?.[crop] === undefined ? 'wide' : crop;
  const foot = room.px(STRIP_HEIGHT + STRIP_GAP);
  const scaled = mapRoom(map, room, { crop: own, foot });
  if (room.height === undefined) return scaled;
  const width = room.width + 2 * room.bleed;
  const around = partAround(map, partOf(map, own), {
    aspect: width / (room.height - foot),
    points: wayOf(journey, map, wholeOf(map)),
    above: 0.5,
  });
  return around === undefined ? scaled : windowOn(map, around, { x: -room.bleed, y: 0, width });
};

/** The way of a voyage in a room, from end to end in px: what a page moves the traveller along while a reader scrolls. */
export const voyageWay = (journey: Journey, map: Ground, room: Room): readonly Point[] =>
  wayOf(journey, map, voyageWindow(journey, map, room));
