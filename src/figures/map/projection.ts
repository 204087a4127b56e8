import type { Bounds, Place, StoryMap } from '../../model/map.ts';

export type Point = readonly [x: number, y: number];

/** Width of every map's frame in px; its height follows from its bounds. */
export const FRAME_WIDTH = 1280;
/** Side of a cell of the land's mask, in px of the frame. */
export const CELL = 16;

const RADIANS = Math.PI / 180;
const FULL_TURN = 360;

/** A longitude as degrees east of another, from −180 up to 180. */
export const eastOf = (longitude: number, from: number): number =>
  ((((longitude - from + FULL_TURN / 2) % FULL_TURN) + FULL_TURN) % FULL_TURN) - FULL_TURN / 2;

// Equal Earth, by Šavrič, Patterson and Jenny, 2018.
const M = Math.sqrt(3) / 2;
const A = [1.340264, -0.081106, 0.000893, 0.003796] as const;

const equalEarth = (turned: number, latitude: number): Point => {
  const slope = Math.asin(M * Math.sin(latitude));
  const square = slope * slope;
  const sixth = square ** 3;
  return [
    (turned * Math.cos(slope)) / (M * (A[0] + 3 * A[1] * square + sixth * (7 * A[2] + 9 * A[3] * square))),
    slope * (A[0] + A[1] * square + sixth * (A[2] + A[3] * square)),
  ];
};

/** Lambert's azimuthal projection about a latitude. */
const equalArea = (turned: number, latitude: number, middle: number): Point => {
  const cosine = Math.sin(middle) * Math.sin(latitude) + Math.cos(middle) * Math.cos(latitude) * Math.cos(turned);
  const stretch = Math.sqrt(2 / Math.max(1e-9, 1 + cosine));
  return [
    stretch * Math.cos(latitude) * Math.sin(turned),
    stretch * (Math.cos(middle) * Math.sin(latitude) - Math.sin(middle) * Math.cos(latitude) * Math.cos(turned)),
  ];
};

/** The middle of some bounds. */
export const middleOf = ({ west, east, south, north }: Bounds): Place => [
  eastOf(west + eastSpan(west, east) / 2, 0),
  (south + north) / 2,
];

const eastSpan = (west: number, east: number): number =>
  (((east - west) % FULL_TURN) + FULL_TURN) % FULL_TURN || FULL_TURN;

/** A projection with its measure: what turns places into px of a frame of `width` × `height`. */
export type Projected = {
  width: number;
  height: number;
  centre: Place;
  scale: number;
  translate: Point;
  project: (place: Place) => Point;
};

/** A map's projection, set so that its bounds fill a frame 1280 px wide. */
export const projectionOf = ({ projection, bounds, centre: given }: StoryMap): Projected => {
  const centre = given ?? middleOf(bounds);
  const raw = ([longitude, latitude]: Place): Point => {
    const turned = eastOf(longitude, centre[0]) * RADIANS;
    return projection === 'equalEarth'
      ? equalEarth(turned, latitude * RADIANS)
      : equalArea(turned, latitude * RADIANS, centre[1] * RADIANS);
  };
  const [longitude, latitude] = middleOf(bounds);
  const left = raw([bounds.west, latitude])[0];
  const right = raw([bounds.east, latitude])[0];
  const top = raw([longitude, bounds.north])[1];
  const bottom = raw([longitude, bounds.south])[1];
  if (!(right > left && top > bottom))
    throw new Error(
      `the map's bounds (west ${bounds.west}, east ${bounds.east}, south ${bounds.south}, north ${bounds.north}) show nothing about the centre ${centre.join(', ')}`,
    );
  const scale = FRAME_WIDTH / (right - left);
  const translate: Point = [-left * scale, top * scale];
  return {
    width: FRAME_WIDTH,
    height: Math.round((top - bottom) * scale),
    centre,
    scale,
    translate,
    project: (place) => {
      const [x, y] = raw(place);
      return [translate[0] + x * scale, translate[1] - y * scale];
    },
  };
};
