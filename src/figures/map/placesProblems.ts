import type { Ground, Place } from '../../model/map.ts';
import { when } from '../given.ts';
import { roomFor, type Size } from '../room.ts';
import { distanceOf } from './route.ts';
import type { PlacesValues } from './placesFields.ts';
import { placeOf, type PlacesLayout } from './placesLayout.ts';
import { isIn, partOf, windowOn, type Window } from './window.ts';

/** px of a wide drawing below which one mark hides another. */
const HIDDEN = 4;

export const NO_MAP = 'expected the story to have a map: `map` and `land` in its story.ts';

const written = ([longitude, latitude]: Place): string => `longitude ${longitude}, latitude ${latitude}`;
const listed = (words: readonly string[]): string => words.map((word) => `"${word}"`).join(', ') || '(none)';

/** A name that map.ts does not have: `noName('way', 'north', map.ways)`. */
export const noName = (what: string, name: string | undefined, known: object = {}): readonly string[] =>
  when(
    name !== undefined && !Object.hasOwn(known, name),
    `map.ts has no ${what} "${name}"; expected one of ${listed(Object.keys(known))}`,
  );

type Drawn = { size: Size; window: Window; layout: PlacesLayout };

/** What cannot be drawn on a map: a place outside of it, a name that map.ts does not have, marks that hide each other. */
export const placesProblems = (
  { marks, routes = [] }: PlacesValues,
  map: Ground | undefined,
  draw: (map: Ground) => readonly Drawn[],
): string[] => {
  if (map === undefined) return [NO_MAP];
  const window = windowOn(map, partOf(map, 'wide'), { x: 0, y: 0, width: roomFor('wide', 'split').width });
  const isInside = (place: Place) => isIn(window.frame, window.place(place));
  const problems = [
    ...marks.filter(({ at }) => !isInside(placeOf(at))).map(({ at }) => outside(at.short, placeOf(at), isInside)),
    ...[...marks, ...routes].flatMap(({ group }) => noName('group', group, map.groups)),
    ...routes.flatMap(({ way }) => noName('way', way, map.ways)),
    ...marks.flatMap((one, number) =>
      marks
        .slice(number + 1)
        .filter(({ at }) => distanceOf(window.place(placeOf(one.at)), window.place(placeOf(at))) < HIDDEN)
        .map(({ at }) => `"${one.at.short}" and "${at.short}" lie on each other at this scale; mark one of them`),
    ),
  ];
  if (problems.length > 0) return [...new Set(problems)];
  const drawn = draw(map);
  const cut = drawn.flatMap(cutMarks);
  if (cut.length > 0) return cut;
  const left = drawn.flatMap(({ layout }) => layout.marks.filter(({ label }) => label === undefined));
  const names = new Set(left.map(({ mark }) => mark.at.short));
  return [
    ...when(
      names.size > 0,
      `no room for ${listed([...names])} beside the other marks; leave some out or give the map a closer crop`,
    ),
  ];
};

const outside = (name: string, place: Place, isInside: (place: Place) => boolean): string => {
  const [first, second] = place;
  const advice =
    Math.abs(first) <= 90 && isInside([second, first])
      ? `expected the longitude first: [${second}, ${first}]`
      : 'widen `bounds` and `crops.wide` in map.ts or leave it out';
  return `"${name}" (${written(place)}) lies outside of the map; ${advice}`;
};

/** Marks of which a part lies beyond the edge of a drawing. */
const cutMarks = ({ size, window, layout }: Drawn): string[] =>
  layout.marks
    .filter(({ at, radius }) => !isIn(window.frame, at, radius))
    .map(
      ({ mark }) =>
        `"${mark.at.short}" is cut by the edge of the ${size} drawing; widen or narrow its crop in map.ts (\`crops.${size === 'narrow' ? size : 'wide'}\`)`,
    );
