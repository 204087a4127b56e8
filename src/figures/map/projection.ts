import { geoAzimuthalEqualArea, geoEqualEarth, type GeoProjection } from 'd3-geo';
import type { Bounds, Place, StoryMap } from '../../model/map.ts';
import type { Frame } from '../plot.ts';

export type Point = readonly [x: number, y: number];

/** Width of every map's frame in px; its height follows from its bounds. */
export const FRAME_WIDTH = 1280;
/** Side of a cell of the land's mask, in px of the frame. */
export const CELL = 16;
/** A frame is so many times as wide as high at least: a map that is not has more land at both sides, to fill its drawings. */
const LEAST_ASPECT = 1.55;

/** The middle of some bounds; `west` may lie beyond the date line from `east`. */
const middleOf = ({ west, east, south, north }: Bounds): Place => [
  (west + east + (west < east ? 0 : 360)) / 2,
  (south + north) / 2,
];

/** Where a projection has a place, in px. */
export const placedBy =
  (projection: GeoProjection) =>
  ([longitude, latitude]: Place): Point =>
    projection([longitude, latitude]) ?? [Number.NaN, Number.NaN];

/** The rectangle that some bounds mark out. */
export const boundsIn = (projection: GeoProjection, bounds: Bounds): Frame => {
  const place = placedBy(projection);
  const [longitude, latitude] = middleOf(bounds);
  const [x, y] = [place([bounds.west, latitude])[0], place([longitude, bounds.north])[1]];
  return {
    x,
    y,
    width: place([bounds.east, latitude])[0] - x,
    height: place([longitude, bounds.south])[1] - y,
  };
};

/** A map's projection, set so that its bounds fill a frame 1280 px wide, or its height where they are higher than wide. */
export const projectionOf = (map: StoryMap): { width: number; height: number; projection: GeoProjection } => {
  const { bounds } = map;
  const [longitude, latitude] = map.centre ?? middleOf(bounds);
  const projection =
    map.projection === 'equalEarth'
      ? geoEqualEarth().rotate([-longitude, 0])
      : geoAzimuthalEqualArea().rotate([-longitude, -latitude]);
  const own = boundsIn(projection.scale(1).translate([0, 0]), bounds);
  if (!(own.width > 0 && own.height > 0))
    throw new Error(
      `the map's bounds (west ${bounds.west}, east ${bounds.east}, south ${bounds.south}, north ${bounds.north}) show nothing about the centre ${longitude}, ${latitude}`,
    );
  const wide = Math.max(own.width, own.height * LEAST_ASPECT);
  const scale = FRAME_WIDTH / wide;
  return {
    width: FRAME_WIDTH,
    height: Math.round(own.height * scale),
    projection: projection.scale(scale).translate([((wide - own.width) / 2 - own.x) * scale, -own.y * scale]),
  };
};
