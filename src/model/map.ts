/** A point of the earth in degrees, longitude first; west and south are negative. */
export type Place = readonly [longitude: number, latitude: number];

/**
 * A part of the earth in degrees. `west` may be larger than `east`: then it crosses the date line. Longitudes are
 * measured half-way between north and south, latitudes half-way between west and east.
 */
export type Bounds = { west: number; east: number; south: number; north: number };

/** What stands for a mark of a group: filled or open, so that groups are told apart without colour; `leader` is a line that ends in a country. */
export type MarkShape = 'disc' | 'ring' | 'square' | 'diamond' | 'leader';

/** What a part of the map is cut out for: all drawings, and those of places on a phone. Without them the bounds are shown. */
export type Crop = 'wide' | 'narrow';

/** The art of a page's top and of the share image: the ends of a journey, its way, and the facts that say how long it takes. */
export type HeroArt = {
  /** Facts that are places; the first and the last are the ends of the route, if it has one. Named by their short words. */
  places: readonly string[];
  /** The key of `ways` that joins them; without it there is no route. */
  way?: string;
  by?: 'sea' | 'air';
  /** Facts whose words stand at the route, as `hero.<fact>` in the `:::story` block. */
  says?: readonly string[];
};

/**
 * A story's map: what it shows, in which projection, and the names that its figures use. `npm run geography` draws its
 * land from the public atlas into `land.json` beside it.
 *
 * `equalEarth` suits oceans and the world, `equalArea` a continent or a country.
 */
export type StoryMap = {
  projection: 'equalEarth' | 'equalArea';
  /** The place that stands upright; the middle of `bounds` where it is left out. */
  centre?: Place;
  bounds: Bounds;
  crops?: Readonly<Partial<Record<Crop, Bounds>>>;
  /** Countries with darker land and borders, as the atlas writes their names: `['Kenya', 'Dem. Rep. Congo']`. */
  named: readonly string[];
  /** Points that a route passes between its two ends, by a name that figures use. */
  ways?: Readonly<Record<string, readonly Place[]>>;
  /** Groups of marks, in the order of the control, each with its shape. */
  groups: Readonly<Record<string, MarkShape>>;
  hero?: HeroArt;
};

/** The land of a story's map, as `npm run geography` writes it. */
export type Land = {
  /** Path data in half pixels of the frame. Only the build prints them. */
  paths: { lines: string; land: string; named: string };
  /** Where land is, in cells of the frame: rows of hexadecimal digits, four cells each. */
  mask: string;
  /** Of which map it was drawn (`landKey`): what is changed in map.ts afterwards is told. */
  of?: string;
};

/** What a land was drawn from, in few letters (FNV-1a): ways, groups and crops of a map do not change it. */
export const landKey = ({ projection, centre, bounds, named }: StoryMap): string =>
  Array.from(JSON.stringify([projection, centre ?? [], bounds, named]))
    .reduce((hash, letter) => Math.imul(hash ^ (letter.codePointAt(0) ?? 0), 16_777_619) >>> 0, 2_166_136_261)
    .toString(36);

/** What a figure places things by: the map, and where its land is. Small, and sent to the reader. */
export type Ground = StoryMap & { mask: string };
