import { carrierAt } from './emphasis.ts';

/** How far from a mark's shapes a pointer may be to mean it: a dot of any size is a target of more than 24 px. */
const REACH = 13;
const SAMPLE_EVERY = 8;

/** Where a shape of a mark stands, from the chart's corner. */
type Spot = { mark: Element; left: number; top: number; right: number; bottom: number; isDatum: boolean };
type Known = { drawn: Element | null; width: number; spots: readonly Spot[] };

/** Finds the mark that a pointer means. */
export type Hits = {
  /** What carries a fact under the pointer: the topmost shape or word, or else the nearest mark within reach. */
  at: (event: MouseEvent) => Element | undefined;
  /** A chart was drawn anew. */
  forget: () => void;
};

export const createHits = (): Hits => {
  let known = new WeakMap<Element, Known>();

  const spotsIn = (box: Element, frame: DOMRect): readonly Spot[] => {
    const drawn = box.querySelector('.live svg') ?? box.querySelector('svg');
    const before = known.get(box);
    if (before !== undefined && before.drawn === drawn && before.width === frame.width) return before.spots;
    const spots = shownShapes(box).flatMap((shape) => spotsOf(shape, frame));
    known.set(box, { drawn, width: frame.width, spots });
    return spots;
  };

  return {
    at: (event) => {
      const carrier = carrierAt(event.target);
      const box = event.target instanceof Element ? event.target.closest('.chart-box') : null;
      if (carrier !== undefined || box === null) return carrier;
      const frame = box.getBoundingClientRect();
      const [x, y] = [event.clientX - frame.left, event.clientY - frame.top];
      const spots = spotsIn(box, frame);
      return nearest(spots, x, y) ?? nearestAlong(spots, panelAt(box, event), x, y);
    },
    forget: () => (known = new WeakMap()),
  };
};

const shownShapes = (box: Element): SVGGraphicsElement[] =>
  Array.from(box.querySelectorAll<SVGGraphicsElement>('.mark:not(g), .mark :not(.ring)')).filter(
    (shape) => shape.getClientRects().length > 0,
  );

/** A line has its places along it: the box around it is mostly empty. */
const spotsOf = (shape: SVGGraphicsElement, frame: DOMRect): Spot[] => {
  const mark = shape.closest('.mark');
  if (mark === null) return [];
  const spotAt = (left: number, top: number, right: number, bottom: number): Spot => ({
    mark,
    isDatum: shape.matches('circle, rect'),
    left: left - frame.left,
    top: top - frame.top,
    right: right - frame.left,
    bottom: bottom - frame.top,
  });
  const matrix = shape instanceof SVGPathElement ? shape.getScreenCTM() : null;
  if (!(shape instanceof SVGPathElement) || matrix === null) {
    const { left, top, right, bottom } = shape.getBoundingClientRect();
    return [spotAt(left, top, right, bottom)];
  }
  const length = shape.getTotalLength();
  const count = Math.ceil(length / SAMPLE_EVERY);
  return Array.from({ length: count + 1 }, (_, at) => {
    const { x, y } = shape.getPointAtLength((length * at) / Math.max(count, 1)).matrixTransform(matrix);
    return spotAt(x, y, x, y);
  });
};

const nearest = (spots: readonly Spot[], x: number, y: number): Element | undefined => {
  let found: Element | undefined;
  let reach = REACH;
  for (const { mark, left, top, right, bottom } of spots) {
    const distance = Math.hypot(Math.max(left - x, 0, x - right), Math.max(top - y, 0, y - bottom));
    // Of two that are as near, the later one is drawn on top.
    if (distance > reach) continue;
    reach = distance;
    found = mark;
  }
  return found;
};

/** The plot area under the pointer that is read along an axis: anywhere in it means the datum nearest along that axis. */
const panelAt = (box: Element, { clientX: x, clientY: y }: MouseEvent): Element | undefined =>
  Array.from(box.querySelectorAll('.pick')).find((panel) => {
    const { left, top, right, bottom } = panel.getBoundingClientRect();
    return x >= left && x <= right && y >= top && y <= bottom;
  });

const nearestAlong = (
  spots: readonly Spot[],
  panel: Element | undefined,
  x: number,
  y: number,
): Element | undefined => {
  if (panel === undefined) return undefined;
  const isAcross = panel.getAttribute('data-pick') === 'x';
  const distanceTo = ({ left, top, right, bottom }: Spot): number =>
    isAcross ? Math.max(left - x, 0, x - right) : Math.max(top - y, 0, y - bottom);
  const data = spots.filter(({ isDatum }) => isDatum);
  return data.toSorted((a, b) => distanceTo(a) - distanceTo(b))[0]?.mark;
};
