import type { MapGroup } from '../../model/figure.ts';
import { choiceIn, type View } from '../../model/view.ts';
import type { Size } from '../chart.ts';
import { round } from '../parts/round.ts';
import type { Point } from './project.ts';

/**
 * A window on the map. The whole of it, large or small, an overview of both shores, or only the American side: where the whole would be
 * too small for words, an overview and the American side stand in its place.
 */
export type Pane = {
  kind: 'whole' | 'small' | 'overview' | 'american' | 'title';
  /** Where it stands in the drawing. */
  left: number;
  top: number;
  width: number;
  height: number;
  /** Which corner of the map's frame it begins with, and how large it shows it. */
  from: Point;
  scale: number;
};

const WIDE: Pane = { kind: 'whole', left: 0, top: 0, width: 1146, height: 650, from: [0, 84], scale: 0.9125 };

/** A tablet has the whole map as well; its marks' labels stand closer. */
const MEDIUM: Pane = { kind: 'small', left: 0, top: 0, width: 704, height: 402, from: [17, 84], scale: 0.557 };

const NARROW: readonly Pane[] = [
  { kind: 'overview', left: 0, top: 0, width: 320, height: 168, from: [92, 30], scale: 0.278 },
  { kind: 'american', left: 0, top: 169, width: 320, height: 302, from: [770, 316], scale: 0.62 },
];

const SLIDE_WHOLE: Pane = { kind: 'whole', left: 0, top: 0, width: 925, height: 490, from: [0, 92], scale: 0.74 };
/** Each step's own window, as large as what it speaks of allows; both shores are always in it. */
const SLIDE_GROUPS: Readonly<Record<MapGroup, Pane>> = {
  port: { kind: 'whole', left: 0, top: 0, width: 1168, height: 490, from: [12, 104], scale: 0.93 },
  goods: { kind: 'whole', left: 0, top: 0, width: 1005, height: 490, from: [0, 148], scale: 0.8 },
  parcels: { kind: 'whole', left: 0, top: 0, width: 1168, height: 490, from: [66, 134], scale: 0.93 },
  projects: { kind: 'whole', left: 0, top: 0, width: 1005, height: 490, from: [0, 178], scale: 0.8 },
};
const SLIDE_BOTH: readonly Pane[] = [
  { kind: 'overview', left: 0, top: 0, width: 620, height: 420, from: [84, 24], scale: 0.535 },
  { kind: 'american', left: 656, top: 0, width: 512, height: 490, from: [764, 312], scale: 1 },
];

/** Where the picked mark's words stand: in the empty ocean under the arch, which is narrower for words on a small map. */
export const OCEAN: Point = [385, 344];
export const SMALL_OCEAN: Point = [310, 344];

const isGroup = (name: string): name is MapGroup => Object.hasOwn(SLIDE_GROUPS, name);

/** The windows of a drawing: on a slide only those that its step speaks of. */
export const panesOf = (view: View, size: Size): readonly Pane[] => {
  if (size === 'wide') return [WIDE];
  if (size === 'medium') return [MEDIUM];
  if (size === 'narrow') return NARROW;
  if (choiceIn(view, 'pick') !== '') return [SLIDE_WHOLE];
  const group = choiceIn(view, 'group');
  return isGroup(group) ? [SLIDE_GROUPS[group]] : SLIDE_BOTH;
};

/** From px of the map's frame to px of the drawing. */
export const placeIn = (pane: Pane, [x, y]: Point): Point => [
  round(pane.left + (x - pane.from[0]) * pane.scale),
  round(pane.top + (y - pane.from[1]) * pane.scale),
];

/** Whether a window shows a point of the map's frame. */
export const shows = (pane: Pane, point: Point): boolean => {
  const [x, y] = placeIn(pane, point);
  return x >= pane.left && x <= pane.left + pane.width && y >= pane.top && y <= pane.top + pane.height;
};
