import type { Ground, Place } from '../../model/map.ts';
import { segmentsOf, type Box } from '../boxes.ts';
import { labelShapes, measured, type LabelLine } from '../labels.ts';
import { circleAt, pathOf, type Shape } from '../shapes.ts';
import { spotsAlong, spotsRound } from './labelSpots.ts';
import { landInside } from './landMask.ts';
import { placeLabels } from './placeLabels.ts';
import { pathThrough, wayIn } from './route.ts';
import { landIn, mapInBox, partOf, type Window } from './window.ts';

/** Where the art stands: the top of a page at three widths, the title slide, the image that is shared. */
export type HeroSize = 'wide' | 'medium' | 'narrow' | 'slide' | 'share';

type HeroMeasure = {
  width: number;
  height: number;
  /** How far down the map reaches, where not to the foot: the rest is the score's. */
  mapHeight?: number;
  /** Where a map stands that is too tall to fill the width: beside the title, or in the middle. */
  align: 'right' | 'middle';
  type: number;
  /** Where title and lede stand, and the page's own line at the top. */
  blocked: readonly Box[];
};

/** How the art is cut and set in each size. */
export const heroMeasures: Readonly<Record<HeroSize, HeroMeasure>> = {
  wide: {
    width: 1280,
    height: 610,
    align: 'right',
    type: 17,
    blocked: [
      { left: 322, top: 136, right: 846, bottom: 620 },
      { left: 0, top: 0, right: 280, bottom: 44 },
      { left: 850, top: 0, right: 1280, bottom: 44 },
    ],
  },
  medium: { width: 768, height: 366, align: 'middle', type: 15, blocked: [] },
  narrow: { width: 390, height: 238, align: 'middle', type: 14.5, blocked: [] },
  slide: {
    width: 1280,
    height: 720,
    mapHeight: 562,
    align: 'right',
    type: 22,
    blocked: [
      { left: 316, top: 190, right: 910, bottom: 400 },
      { left: 316, top: 400, right: 838, bottom: 640 },
    ],
  },
  share: {
    width: 1280,
    height: 672,
    align: 'right',
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

/** The map as the art of a story's top, with its places, their way and what is said of it, round the title. */
export const heroArt = ({ map, places, says, size }: HeroInput): Art => {
  const { width, height, mapHeight = height, type, blocked, align } = heroMeasures[size];
  const [first, last] = [places[0], places.at(-1)];
  const partsIn = (window: Window) =>
    map.hero?.way === undefined || first === undefined || last === undefined
      ? []
      : wayIn(map, window, { from: first.place, to: last.place, way: map.hero.way }).parts;
  const shows = (window: Window) => [...places.map(({ place }) => window.place(place)), ...partsIn(window).flat()];
  // A map that is too high for the art stands beside the title rather than under it.
  const window = mapInBox(map, partOf(map, 'wide'), { x: 0, y: 0, width, height: mapHeight, align }, shows, false);
  const parts = partsIn(window);
  const px = type / 15;
  const radius = size === 'narrow' ? 5.5 : 8;
  const marks = places.map(({ name, place }) => ({ id: name, at: window.place(place), radius }));
  const saidLines = says.map(({ text, ink }): LabelLine => ({
    text,
    // On a slide no word is under 20; on a phone none is smaller than the names: the art shrinks with the window.
    size: ink !== 'x-quiet' || size === 'narrow' ? type : size === 'slide' ? 20 : type * 0.9,
    role: ink === 'x-quiet' ? 'sans' : 'strong',
    as: ink === 'x-quiet' ? ['x-quiet', 'x-italic', 'x-halo'] : ['x-bold', ink, 'x-halo'],
  }));
  const nameBlock = (text: string) => measured([{ text, size: type, role: 'strong', as: ['x-bold', 'x-halo'] }]);
  const placed = placeLabels(
    [
      { id: '', spots: saidLines.length === 0 ? [] : spotsAlong(measured(saidLines), parts[0] ?? [], px) },
      ...marks.map((mark) => ({ id: mark.id, spots: spotsRound(nameBlock(mark.id), mark, px) })),
    ],
    { frame: window.frame, marks, lines: parts.flatMap(segmentsOf), blocked, landIn: landInside(map.mask, window), px },
  );
  const line = map.hero?.by === 'air' ? 'air-route' : size === 'narrow' ? 'route-fine' : 'route';
  return {
    width,
    height,
    shapes: [
      landIn(window),
      ...parts.map((points) => pathOf(pathThrough(points), line)),
      ...Array.from(placed.values()).flatMap(labelShapes),
      ...marks.map(({ at: [x, y] }) => circleAt(x, y, radius, 'pin-stated')),
    ],
  };
};
