import type { Ground, Place } from '../../model/map.ts';
import type { Datum } from '../datum.ts';
import { roomFor } from '../room.ts';
import { distanceOf } from './route.ts';
import type { MapMark, MapRoute, PlacesValues } from './placesFields.ts';
import { placeOf, type PlacesLayout } from './placesLayout.ts';
import { isIn, partOf, windowOn } from './window.ts';

/** px of a wide drawing below which one mark hides another. */
const HIDDEN = 4;
const WIDE = roomFor('wide', 'split').width;

const written = ([longitude, latitude]: Place): string => `longitude ${longitude}, latitude ${latitude}`;
const listed = (words: readonly string[]): string => words.map((word) => `"${word}"`).join(', ');

/** What cannot be drawn on a map: a place outside of it, a name that map.ts does not have, marks that hide each other. */
export const placesProblems = (
  { marks, routes = [] }: PlacesValues,
  map: Ground | undefined,
  layouts: (map: Ground) => readonly PlacesLayout[],
): string[] => {
  if (map === undefined) return ['expected the story to have a map: `map` and `land` in its story.ts'];
  const problems = [...outside(marks, map), ...namesMissing(marks, routes, map), ...hidden(marks, map)];
  if (problems.length > 0) return problems;
  const drawn = layouts(map);
  const cut = drawn.flatMap(cutMarks);
  if (cut.length > 0) return cut;
  const left = new Set(drawn.flatMap((layout) => layout.left.map(({ mark }) => mark.at.short)));
  return left.size === 0
    ? []
    : [`no room for ${listed([...left])} beside the other marks; leave some out or give the map a closer crop`];
};

/** Marks of which a part lies beyond the edge of a drawing. */
const cutMarks = ({ marks, frame, room }: PlacesLayout): string[] =>
  marks
    .filter(({ at, radius }) => !isIn(frame, at, radius))
    .map(
      ({ mark }) =>
        `"${mark.at.short}" is cut by the edge of the ${room} drawing; widen or narrow its crop in map.ts (\`crops.${room === 'medium' ? 'wide' : room}\`)`,
    );

const outside = (marks: readonly MapMark[], map: Ground): string[] => {
  const window = windowOn(map, partOf(map, 'wide'), { x: 0, y: 0, width: WIDE });
  const isInside = (place: Place) => isIn(window.frame, window.place(place));
  return marks
    .filter(({ at }) => !isInside(placeOf(at)))
    .map(({ at }) => {
      const [first, second] = placeOf(at);
      const isSwapped = Math.abs(first) <= 90 && isInside([second, first]);
      const advice = isSwapped
        ? `expected the longitude first: [${second}, ${first}]`
        : 'widen `bounds` and `crops.wide` in map.ts or leave it out';
      return `"${at.short}" (${written(placeOf(at))}) lies outside of the map; ${advice}`;
    });
};

const namesMissing = (marks: readonly MapMark[], routes: readonly MapRoute[], map: Ground): string[] => {
  const groups = Object.keys(map.groups);
  const ways = Object.keys(map.ways ?? {});
  const used = [...new Set([...marks, ...routes].flatMap(({ group }) => (group === undefined ? [] : [group])))];
  return [
    ...used
      .filter((group) => !groups.includes(group))
      .map((group) => `map.ts has no group "${group}"; expected one of ${listed(groups)}`),
    ...routes.flatMap(({ way }) =>
      way === undefined || ways.includes(way) ? [] : [`map.ts has no way "${way}"; expected one of ${listed(ways)}`],
    ),
  ];
};

const hidden = (marks: readonly MapMark[], map: Ground): string[] => {
  const window = windowOn(map, partOf(map, 'wide'), { x: 0, y: 0, width: WIDE });
  const far = (one: Datum, other: Datum) => distanceOf(window.place(placeOf(one)), window.place(placeOf(other)));
  return marks.flatMap((one, at) =>
    marks
      .slice(at + 1)
      .filter((other) => far(one.at, other.at) < HIDDEN)
      .map((other) => `"${one.at.short}" and "${other.at.short}" lie on each other at this scale; mark one of them`),
  );
};
