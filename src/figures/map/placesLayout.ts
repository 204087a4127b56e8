import type { Ground, MarkShape, Place } from '../../model/map.ts';
import { segmentsOf, type Box } from '../boxes.ts';
import type { Datum } from '../datum.ts';
import { given } from '../given.ts';
import type { Words } from '../kind.ts';
import { measured, type LabelLine, type Spot } from '../labels.ts';
import { inkOf } from '../look.ts';
import type { Request } from '../placeApart.ts';
import type { Room } from '../room.ts';
import { spotNudged, spotsAlong, spotsOnLeaders, spotsRound } from './labelSpots.ts';
import { landInside } from './landMask.ts';
import { radiusOf } from './pins.ts';
import type { MapMark, MapRoute, PlacesValues } from './placesFields.ts';
import { placeLabels } from './placeLabels.ts';
import type { Point } from './projection.ts';
import { wayIn, type Way, type WayEnds } from './route.ts';
import { isIn, type Shown, type Window } from './window.ts';

/** A mark with its label, which says its number where its name found no room. */
export type PinnedMark = {
  mark: MapMark;
  at: Point;
  radius: number;
  shape: MarkShape;
  number?: number | undefined;
  label?: Spot | undefined;
};
export type DrawnRoute = { route: MapRoute; way: Way; label?: Spot | undefined };
export type PlacesLayout = {
  marks: readonly PinnedMark[];
  routes: readonly DrawnRoute[];
  /** Marks that a closer crop leaves out. */
  beyond: readonly PinnedMark[];
};

/** A map of so many marks has them smaller. */
const MANY = 20;
const SMALLER = 0.72;

export const placeOf = ({ place }: Datum): Place => place ?? [0, 0];

/** The ends of a route, and its way points. */
export const endsOf = ({ from, to, way }: { from: Datum; to: Datum; way?: string }): WayEnds => ({
  from: placeOf(from),
  to: placeOf(to),
  way,
});

/** All points of marks and routes that a map is to show. */
export const pointsOf =
  ({ marks, routes = [] }: PlacesValues, map: Ground): Shown =>
  (window) => [
    ...marks.map(({ at }) => window.place(placeOf(at))),
    ...routes.flatMap((route) => wayIn(map, window, endsOf(route)).parts.flat()),
  ];

type LayoutInput = {
  values: PlacesValues;
  map: Ground;
  window: Window;
  room: Room;
  words: Words;
  /** Where a slide's key stands; on the paper round it names may stand, too. */
  blocked: readonly Box[];
};

/** Puts marks, routes and their labels on a map. What lies outside of its window is not there. */
export const layoutPlaces = ({ values, map, window, room, words, blocked }: LayoutInput): PlacesLayout => {
  const { marks, routes = [] } = values;
  const size = room.px(room.isNarrow ? 0.85 : 1) * (marks.length > MANY ? SMALLER : 1);
  const all = marks.map((mark): PinnedMark => {
    const shape = map.groups[mark.group] ?? 'disc';
    return { mark, at: window.place(placeOf(mark.at)), radius: radiusOf(shape, size), shape };
  });
  const pinned = all.filter(({ at }) => isIn(window.frame, at));
  const drawn = routes.map((route): DrawnRoute => ({ route, way: wayIn(map, window, endsOf(route)) }));
  const ground = {
    frame: room.size === 'slide' ? { ...window.frame, x: 0, width: room.width } : window.frame,
    marks: pinned.map(({ mark, at, radius }) => ({ id: mark.at.fact, at, radius })),
    lines: drawn.flatMap(({ way }) => way.parts.flatMap(segmentsOf)),
    blocked,
    landIn: landInside(map.mask, window),
    px: room.px(1),
  };
  const labels = placeLabels(
    [
      ...drawn.flatMap((own) => routeLabel(own, room, words)),
      ...pinned.map((own) => markLabel(own, nameLines(own, room, words), room)),
    ],
    ground,
  );
  const nameless = pinned.filter(({ mark }) => labels.get(mark.at.fact)?.lines.length === 0);
  return {
    marks: pinned.map((own) => {
      const label = labels.get(own.mark.at.fact);
      if (label === undefined || !nameless.includes(own)) return { ...own, label };
      const number = nameless.indexOf(own) + 1;
      return { ...own, number, label: { ...label, lines: [numberLine(own, number, room)] } };
    }),
    routes: drawn.map((own) => ({ ...own, label: labels.get(routeId(own)) })),
    beyond: all.filter((own) => !pinned.includes(own)),
  };
};

/** The id of a way's label; a mark's label has the id of its place. */
const routeId = ({ route }: DrawnRoute): string => `route ${route.key}`;

const partsOf = (words: string): string[] => words.split('|').map((line) => line.trim());

/** The lines of a mark's label: its name, and what else its words say of it, parted by `|`. */
export const nameOf = ({ mark }: PinnedMark, words: Words): string[] => partsOf(words.of(`label.${mark.at.fact}`));

const nameLines = (own: PinnedMark, { type }: Room, words: Words): LabelLine[] =>
  nameOf(own, words).map((text, at): LabelLine => ({
    text,
    size: at === 0 ? type.name : type.tick,
    role: at === 0 ? 'strong' : 'sans',
    as: at === 0 ? ['x-bold', 'x-halo'] : ['x-quiet', 'x-halo'],
    datum: own.mark.fact,
  }));

const numberLine = ({ mark }: PinnedMark, number: number, { type }: Room): LabelLine => ({
  text: String(number),
  size: type.tick,
  role: 'strong',
  as: ['x-bold', 'x-halo'],
  datum: mark.fact,
});

/** A number is worse than any place for a name. */
const NUMBERED = 1000;

/** Where a mark's name may stand, or its number, which is known once all have their places; it then has no lines yet. */
const markLabel = (own: PinnedMark, lines: readonly LabelLine[], room: Room): Request<Spot> => {
  // A place that has no mark of its own needs the line that leads to it.
  const spotsOf = own.shape === 'leader' ? spotsOnLeaders : spotsRound;
  const name = measured(lines);
  const number = { ...measured([numberLine(own, 88, room)]), lines: [] };
  return {
    id: own.mark.at.fact,
    spots: [
      ...given(own.mark.nudge, (nudge) => spotNudged(name, own, nudge, room.px(1))),
      ...spotsOf(name, own, room.px(1)),
      ...spotsOf(number, own, room.px(1)).map((spot) => ({ ...spot, cost: spot.cost + NUMBERED })),
    ],
  };
};

/** A whole way has its words along it; one that leaves the map has them where it leaves. */
const routeLabel = (own: DrawnRoute, { type, px }: Room, words: Words): Request<Spot>[] => {
  const { route, way } = own;
  const [longest] = way.parts.toSorted((one, other) => other.length - one.length);
  if (longest === undefined) return [];
  const isWhole = way.cuts.length === 0;
  const said = (isWhole ? undefined : words.maybe(`route.${route.key}.cut`)) ?? words.of(`route.${route.key}`);
  const line = (text: string, datum: Datum): LabelLine =>
    isWhole
      ? { text, size: type.name, role: 'strong', as: ['x-bold', inkOf(datum), 'x-halo'], datum }
      : { text, size: type.tick, role: 'sans', as: ['x-quiet', 'x-italic', 'x-halo'], datum };
  const also = isWhole && route.also !== undefined ? [line(words.of(`route.${route.key}.also`), route.also)] : [];
  const block = measured([...partsOf(said).map((text) => line(text, route.fact)), ...also]);
  const atCuts = way.parts.flatMap((points) =>
    [0, 1].flatMap((end) => {
      const point = points.at(-end);
      return point !== undefined && way.cuts.includes(point) ? spotsAlong(block, points, px(1), end) : [];
    }),
  );
  return [{ id: routeId(own), spots: isWhole ? spotsAlong(block, longest, px(1)) : atCuts }];
};
