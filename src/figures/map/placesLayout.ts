import type { Ground, MarkShape, Place } from '../../model/map.ts';
import type { Datum } from '../datum.ts';
import type { Box } from '../freePlace.ts';
import { inkOf } from '../look.ts';
import { given } from '../given.ts';
import type { Words } from '../kind.ts';
import type { Frame } from '../plot.ts';
import type { Room } from '../room.ts';
import { wayIn, type Way } from './ground.ts';
import {
  measured,
  spotAtNudge,
  spotsAlong,
  spotsAtEdge,
  spotsOnLeaders,
  spotsRound,
  type LabelLine,
} from './labelSpots.ts';
import { landInside } from './landMask.ts';
import { radiusOf } from './pins.ts';
import type { MapMark, MapRoute } from './placesFields.ts';
import { placeLabels, type LabelRequest, type PlacedLabel } from './placeLabels.ts';
import type { Point } from './projection.ts';
import { segmentsOf } from './segments.ts';
import { isIn, wordsFrame, type Window } from './window.ts';

export type PinnedMark = { mark: MapMark; at: Point; radius: number; shape: MarkShape; number?: number };
export type DrawnRoute = { route: MapRoute; way: Way };
export type PlacesLayout = {
  room: Room['size'];
  frame: Frame;
  marks: readonly PinnedMark[];
  routes: readonly DrawnRoute[];
  labels: readonly PlacedLabel[];
  /** Marks whose names stand below the map, by a number for which there was room. */
  numbered: readonly PinnedMark[];
  /** Marks that a closer crop leaves out. */
  beyond: readonly PinnedMark[];
  /** Marks that have room neither for a name nor for a number. */
  left: readonly PinnedMark[];
};

/** All points of marks and ways in a window that a map shall show. */
export const pointsOf = ({ marks, routes, map }: Pick<LayoutInput, 'marks' | 'routes' | 'map'>, window: Window) => [
  ...marks.map(({ at }) => window.place(placeOf(at))),
  ...routes.flatMap(({ from, to, way }) =>
    wayIn(map, window, { from: placeOf(from), to: placeOf(to), way }).parts.flat(),
  ),
];

/** The id of a way's label; a mark's label has the id of its place. */
export const routeId = (key: string): string => `route ${key}`;

/** A map of so many marks has them smaller. */
const MANY = 20;
const SMALLER = 0.72;

export const placeOf = ({ place }: Datum): Place => place ?? [0, 0];

type LayoutInput = {
  marks: readonly MapMark[];
  routes: readonly MapRoute[];
  map: Ground;
  window: Window;
  room: Room;
  words: Words;
  /** Where a key stands beside a map that ends in the open: names may stand round it, too. */
  beside?: Box | undefined;
};

/** Puts marks, routes and their labels on a map. What lies outside of its window is not there. */
export const layoutPlaces = ({ marks, routes, map, window, room, words, beside }: LayoutInput): PlacesLayout => {
  const size = room.px(room.isNarrow ? 0.85 : 1) * (marks.length > MANY ? SMALLER : 1);
  const all = marks.map((mark): PinnedMark => {
    const shape = map.groups[mark.group] ?? 'disc';
    return { mark, at: window.place(placeOf(mark.at)), radius: radiusOf(shape, size), shape };
  });
  const pinned = all.filter(({ at }) => isIn(window.frame, at));
  const drawn = routes.map((route): DrawnRoute => ({
    route,
    way: wayIn(map, window, { from: placeOf(route.from), to: placeOf(route.to), way: route.way }),
  }));
  const ground = {
    frame: beside === undefined ? wordsFrame(window, room) : { ...window.frame, x: 0, width: room.width },
    marks: pinned.map(({ mark, at, radius }) => ({ id: mark.at.fact, at, radius })),
    lines: drawn.flatMap(({ way }) => way.parts.flatMap(segmentsOf)),
    blocked: beside === undefined ? [] : [beside],
    landIn: landInside(map.mask, window),
    px: room.px(1),
  };
  const named = placeLabels(
    [
      ...drawn.flatMap((own) => routeLabel(own, { window, room, words })),
      ...pinned.map((own) => markLabel(own, linesOf(own, room, words), room)),
    ],
    ground,
  );
  const nameless = new Set(named.left.map(({ id }) => id));
  const numbered = pinned
    .filter(({ mark }) => nameless.has(mark.at.fact))
    .map((own, at): PinnedMark => ({ ...own, number: at + 1 }));
  const boxes = named.placed.map(({ spot }) => spot.box);
  const numbers = placeLabels(
    numbered.map((own) => markLabel(own, numberLines(own, room), room)),
    { ...ground, blocked: [...ground.blocked, ...boxes] },
  );
  const lost = new Set(numbers.left.map(({ id }) => id));
  return {
    room: room.size,
    frame: window.frame,
    marks: pinned,
    routes: drawn,
    labels: [...named.placed, ...numbers.placed],
    numbered,
    beyond: all.filter((own) => !pinned.includes(own)),
    left: numbered.filter(({ mark }) => lost.has(mark.at.fact)),
  };
};

/** The lines of a mark's label: its name, and what else its words say of it, parted by `|`. */
export const nameOf = ({ mark }: PinnedMark, words: Words): string[] =>
  words
    .of(`label.${mark.at.fact}`)
    .split('|')
    .map((line) => line.trim());

const linesOf = (own: PinnedMark, { type }: Room, words: Words): LabelLine[] =>
  nameOf(own, words).map((text, at): LabelLine => ({
    text,
    size: at === 0 ? type.name : type.tick,
    role: at === 0 ? 'strong' : 'sans',
    as: at === 0 ? ['x-bold', 'x-halo'] : ['x-quiet', 'x-halo'],
    datum: own.mark.fact,
  }));

const numberLines = ({ number, mark }: PinnedMark, { type }: Room): LabelLine[] => [
  { text: String(number), size: type.tick, role: 'strong', as: ['x-bold', 'x-halo'], datum: mark.fact },
];

const markLabel = (
  { mark, at, radius, shape }: PinnedMark,
  lines: readonly LabelLine[],
  { px }: Room,
): LabelRequest => {
  const unit = px(1);
  const label = measured(lines);
  const nudge: Point | undefined = mark.nudge && [px(mark.nudge[0]), px(mark.nudge[1])];
  return {
    id: mark.at.fact,
    lines,
    spots: [
      ...given(nudge, (own) => spotAtNudge(label, at, { nudge: own, radius, px: unit })),
      // A place that has no mark of its own needs the line that leads to it.
      ...(shape === 'leader' ? spotsOnLeaders : spotsRound)(label, at, radius, unit),
    ],
  };
};

type RouteLabel = { window: Window; room: Room; words: Words };

/** A whole way has its words along it; one that leaves the map has them where it leaves. */
const routeLabel = ({ route, way }: DrawnRoute, { window, room, words }: RouteLabel): LabelRequest[] => {
  const { type, px } = room;
  const [longest] = way.parts.toSorted((one, other) => other.length - one.length);
  if (longest === undefined) return [];
  const said = (way.isWhole ? undefined : words.maybe(`route.${route.key}.cut`)) ?? words.of(`route.${route.key}`);
  const line = (text: string, datum: Datum): LabelLine => ({
    text,
    size: type.name,
    role: 'strong',
    as: ['x-bold', inkOf(datum), 'x-halo'],
    datum,
  });
  const quiet = (text: string): LabelLine => ({
    text,
    size: type.tick,
    role: 'sans',
    as: ['x-quiet', 'x-italic', 'x-halo'],
    datum: route.fact,
  });
  const texts = said.split('|').map((text) => text.trim());
  const also = way.isWhole && route.also !== undefined ? [line(words.of(`route.${route.key}.also`), route.also)] : [];
  const lines = [...texts.map((text) => (way.isWhole ? line(text, route.fact) : quiet(text))), ...also];
  const spots = way.isWhole
    ? spotsAlong(measured(lines), longest, px(1))
    : way.parts.flatMap((points) =>
        nearEdges(points, way.cuts).flatMap(({ cut, near }) => [
          ...spotsAtEdge(measured(lines), cut, { frame: window.frame, words: wordsFrame(window, room), px: px(1) }),
          ...spotsAlong(measured(lines), near, px(1)),
        ]),
      );
  // The sea ends at the edge of a slide's map, and words along a way may go on over the paper at its left.
  const { x, width } = window.frame;
  const frame = room.size === 'slide' && x > 0 ? { ...window.frame, x: 0, width: x + width } : undefined;
  return [{ id: routeId(route.key), lines, spots, ...(frame === undefined ? {} : { frame }) }];
};

/** The first points of a line from where it leaves the map. */
const nearEdges = (points: readonly Point[], cuts: readonly Point[]): { cut: Point; near: readonly Point[] }[] =>
  [points, points.toReversed()].flatMap((way) => {
    const [cut] = way;
    return cut === undefined || !cuts.includes(cut) ? [] : [{ cut, near: way.slice(0, Math.ceil(way.length * 0.6)) }];
  });
