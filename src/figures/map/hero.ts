import type { ChartClass } from '../../theme/chartStyles.ts';
import type { Crop, Ground, Place } from '../../model/map.ts';
import type { Box } from '../freePlace.ts';
import { circleAt, pathOf, type Shape } from '../shapes.ts';
import { landIn, wayIn } from './ground.ts';
import { measured, spotsAlong, spotsRound, type LabelLine } from './labelSpots.ts';
import { labelShapes } from './labelShapes.ts';
import { landInside } from './landMask.ts';
import { placeLabels, type LabelRequest } from './placeLabels.ts';
import { projectionOf } from './projection.ts';
import { pathThrough } from './route.ts';
import { segmentsOf } from './segments.ts';
import { inShape, partOf, windowOn, type Window } from './window.ts';

/** Where the art stands: the top of a page at three widths, the title slide, the image that is shared. */
export type HeroSize = 'wide' | 'medium' | 'narrow' | 'slide' | 'share';

type HeroMeasure = {
  crop: Crop;
  width: number;
  height: number;
  /** How far down the map reaches, where not to the foot: the rest is the score's. */
  mapHeight?: number;
  /** Where a map stands that is too tall to fill the width: beside the title, or in the middle. */
  tall: 'right' | 'middle';
  type: number;
  /** Where title and lede stand, and the page's own line at the top. */
  blocked: readonly Box[];
};

/** How the art is cut and set in each size. */
export const heroMeasures: Readonly<Record<HeroSize, HeroMeasure>> = {
  wide: {
    crop: 'hero',
    width: 1280,
    height: 610,
    tall: 'right',
    type: 17,
    blocked: [
      { left: 322, top: 136, right: 846, bottom: 620 },
      { left: 0, top: 0, right: 280, bottom: 44 },
      { left: 850, top: 0, right: 1280, bottom: 44 },
    ],
  },
  medium: { crop: 'hero', width: 768, height: 366, tall: 'middle', type: 15, blocked: [] },
  narrow: { crop: 'heroNarrow', width: 390, height: 238, tall: 'middle', type: 14.5, blocked: [] },
  slide: {
    crop: 'hero',
    width: 1280,
    height: 720,
    mapHeight: 562,
    tall: 'right',
    type: 22,
    blocked: [
      { left: 316, top: 190, right: 910, bottom: 400 },
      { left: 316, top: 400, right: 838, bottom: 640 },
    ],
  },
  share: {
    crop: 'hero',
    width: 1280,
    height: 672,
    tall: 'right',
    type: 21,
    blocked: [
      { left: 328, top: 180, right: 920, bottom: 400 },
      { left: 328, top: 400, right: 800, bottom: 672 },
    ],
  },
};

export type HeroInput = {
  map: Ground;
  /** The places that are marked; a way leads from the first to the last. */
  places: readonly { name: string; place: Place }[];
  /** What stands at the way, each in the colour of who says it; the last may be a note of ours. */
  says: readonly { text: string; ink: 'x-stated' | 'x-context' | 'x-quiet' }[];
  size: HeroSize;
};

/** Art without facts to point at: a drawing's measure and its shapes. */
export type Art = { width: number; height: number; shapes: readonly Shape[] };

/** How much of a crop's height must stay. */
const MOST_CUT = 0.9;

/** The crop in the shape of the art; a map that is too tall for it is shown whole, in a part of the width. */
const windowIn = (map: Ground, { crop, width, tall, ...measure }: HeroMeasure): Window => {
  const height = measure.mapHeight ?? measure.height;
  const own = partOf(map, crop);
  const shaped = inShape(own, width / height, projectionOf(map));
  // A little may be cut at the foot; a crop is told in degrees, and never has the shape to a px.
  if (shaped.height >= own.height * MOST_CUT) return windowOn(map, shaped, { x: 0, y: 0, width });
  const fitting = (own.width / own.height) * height;
  return windowOn(map, own, { x: tall === 'right' ? width - fitting : (width - fitting) / 2, y: 0, width: fitting });
};

/** The map as the art of a story's top, with its places, their way and what is said of it, round the title. */
export const heroArt = ({ map, places, says, size }: HeroInput): Art => {
  const { width, height, type, blocked } = heroMeasures[size];
  const window = windowIn(map, heroMeasures[size]);
  const px = type / 15;
  const [first, last] = [places[0], places.at(-1)];
  const way =
    map.hero?.way === undefined || first === undefined || last === undefined
      ? undefined
      : wayIn(map, window, { from: first.place, to: last.place, way: map.hero.way });
  const radius = size === 'narrow' ? 5.5 : 8;
  const marks = places.map(({ name, place }) => ({ id: name, at: window.place(place), radius }));
  const nameLines = (text: string): LabelLine[] => [{ text, size: type, role: 'strong', as: ['x-bold', 'x-halo'] }];
  const saidLines = says.map(({ text, ink }): LabelLine => ({
    text,
    // On a slide no word is under 20; on a phone none is smaller than the names: the art shrinks with the window.
    size: ink !== 'x-quiet' || size === 'narrow' ? type : size === 'slide' ? 20 : type * 0.9,
    role: ink === 'x-quiet' ? 'sans' : 'strong',
    as: ink === 'x-quiet' ? ['x-quiet', 'x-italic', 'x-halo'] : ['x-bold', ink, 'x-halo'],
  }));
  const parts = way?.parts ?? [];
  const requests: LabelRequest[] = [
    ...(saidLines.length === 0 || parts[0] === undefined
      ? []
      : [{ id: '', lines: saidLines, spots: spotsAlong(measured(saidLines), parts[0], px) }]),
    ...marks.map(({ id, at }) => {
      const lines = nameLines(id);
      return { id, lines, spots: spotsRound(measured(lines), at, radius, px) };
    }),
  ];
  const { placed } = placeLabels(requests, {
    frame: window.frame,
    marks,
    lines: parts.flatMap(segmentsOf),
    blocked,
    landIn: landInside(map.mask, window),
    px,
  });
  const line: ChartClass = map.hero?.by === 'air' ? 'air-route' : size === 'narrow' ? 'route-fine' : 'route';
  return {
    width,
    height,
    shapes: [
      landIn(window),
      ...parts.map((points) => pathOf(pathThrough(points), line)),
      ...placed.flatMap(labelShapes),
      ...marks.map(({ at: [x, y] }) => circleAt(x, y, radius, 'pin-stated')),
    ],
  };
};
