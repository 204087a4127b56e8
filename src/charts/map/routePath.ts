import { round } from '../parts/round.ts';
import geography from './geography.json';
import { placeIn, type Pane } from './panes.ts';
import type { Point } from './project.ts';

/** The route's points in px of the map's frame, first port to last. */
export const routePoints: readonly Point[] = geography.route.map(([x = 0, y = 0]): Point => [x, y]);

const middle = ([x, y]: Point, [otherX, otherY]: Point): Point => [round((x + otherX) / 2), round((y + otherY) / 2)];

/** The route as a smooth line in a window: each point bends it, and half-way between two of them it runs straight. */
export const routePath = (pane: Pane): string => {
  const [first = [0, 0], ...rest] = routePoints.map((point) => placeIn(pane, point));
  const bends = rest.slice(0, -1);
  const last = rest.at(-1) ?? first;
  return `M${first.join(' ')}${bends.map((point, at) => `Q${point.join(' ')} ${middle(point, rest[at + 1] ?? last).join(' ')}`).join('')}L${last.join(' ')}`;
};

/** The northernmost point of the arch, where its label stands. */
export const crestOf = (pane: Pane): Point =>
  placeIn(
    pane,
    routePoints.reduce((crest, point) => (point[1] < crest[1] ? point : crest)),
  );
