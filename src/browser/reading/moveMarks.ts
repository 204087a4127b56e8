import { isCalm } from './isCalm.ts';

/** Where a shape of a mark stands: in the units of its drawing, so that a page that grows meanwhile changes nothing. */
export type Place = { x: number; y: number; width: number; height: number };

/** The shapes of each fact's marks, in the order of the drawing. */
export type Places = ReadonlyMap<string, readonly Place[]>;

/** How a shape gets from where it was to where it is. Words keep their size. */
export type Move = { x: number; y: number; scaleX: number; scaleY: number };

const DURATION_MS = 450;
const EASING = 'cubic-bezier(.25,.7,.25,1)';
/** Units of the drawing that no eye sees. */
const LEAST = 0.5;
/** A side this short is a line's: it cannot be stretched. */
const FLAT = 1;

/** The way from one place to another; nothing where a shape stays. */
export const moveBetween = (from: Place, to: Place, isWords: boolean): Move | undefined => {
  const scale = (was: number, is: number) => (isWords || was < FLAT || is < FLAT ? 1 : was / is);
  const [scaleX, scaleY] = [scale(from.width, to.width), scale(from.height, to.height)];
  // Words move with their middle, since their letters do not stretch.
  const [x, y] = isWords
    ? [from.x + from.width / 2 - (to.x + to.width / 2), from.y + from.height / 2 - (to.y + to.height / 2)]
    : [from.x - scaleX * to.x, from.y - scaleY * to.y];
  const corners = [to.x, to.x + to.width].map((at) => Math.abs(scaleX * at + x - at));
  const sides = [to.y, to.y + to.height].map((at) => Math.abs(scaleY * at + y - at));
  return Math.max(...corners, ...sides) < LEAST ? undefined : { x, y, scaleX, scaleY };
};

const SHAPES = ':is(rect, circle, path, text, use):not(.ring)';

const shapesOf = (root: Element): Map<string, SVGGraphicsElement[]> => {
  const shapes = new Map<string, SVGGraphicsElement[]>();
  for (const mark of root.querySelectorAll<SVGGraphicsElement>('[data-fact]')) {
    const fact = mark.dataset['fact'] ?? '';
    for (const shape of [mark, ...mark.querySelectorAll<SVGGraphicsElement>('*')]) {
      // A mark within a mark moves its own shapes.
      if (!shape.matches(SHAPES) || shape.closest('[data-fact]') !== mark) continue;
      const key = `${fact} ${shape.tagName}`;
      shapes.set(key, [...(shapes.get(key) ?? []), shape]);
    }
  }
  return shapes;
};

/** Turns what a window shows into units of the drawing. */
const toDrawing = (shape: SVGGraphicsElement): Place => {
  const surface = shape.ownerSVGElement;
  const box = shape.getBoundingClientRect();
  if (surface === null) return box;
  const frame = surface.getBoundingClientRect();
  const scale = frame.width === 0 ? 1 : (surface.viewBox.baseVal?.width || frame.width) / frame.width;
  return {
    x: (box.x - frame.x) * scale,
    y: (box.y - frame.y) * scale,
    width: box.width * scale,
    height: box.height * scale,
  };
};

/** Where the marks of a drawing stand now, and be it on their way. */
export const placesOfMarks = (root: Element): Places =>
  new Map([...shapesOf(root)].map(([key, shapes]) => [key, shapes.map(toDrawing)]));

const moving = new WeakMap<Element, Animation>();

/**
 * FLIP animation (first, last, invert, play): moves marks, found by the fact they draw, from where they were before a
 * change of scale, layer or step to where they are. Not for those who want no motion; marks that are new just stand there.
 *
 * @example
 * const before = placesOfMarks(live);
 * draw();
 * moveMarks(live, before);
 */
export const moveMarks = (root: Element, before: Places): void => void startMoves(root, before);

/** Moves that wait: until they are played, the marks stand where they come from. */
export type PlannedMoves = { play: () => void; cancel: () => void };

/** Lets the marks stand at the beginning of their moves, for a drawing that is shown in a moment. */
export const planMoves = (root: Element, before: Places): PlannedMoves => {
  const animations = startMoves(root, before);
  for (const animation of animations) animation.pause();
  const cancel = () => {
    for (const animation of animations) animation.cancel();
  };
  return {
    play: () => {
      if (isCalm(root.ownerDocument)) return cancel();
      for (const animation of animations) if (animation.playState === 'paused') animation.play();
    },
    cancel,
  };
};

const startMoves = (root: Element, before: Places): readonly Animation[] => {
  const shapes = shapesOf(root);
  // A shape that is still on its way from the last change is measured where it will be.
  for (const shape of [...shapes.values()].flat()) moving.get(shape)?.cancel();
  if (isCalm(root.ownerDocument)) return [];
  // All are measured before any moves, so that the window lays out once.
  const moves = [...shapes].flatMap(([key, own]) =>
    own.flatMap((shape, at) => {
      const from = before.get(key)?.[at];
      const move = from === undefined ? undefined : moveBetween(from, toDrawing(shape), shape.tagName === 'text');
      return move === undefined ? [] : [{ shape, move }];
    }),
  );
  return moves.map(({ shape, move }) => {
    const turned = ownTransform(shape);
    const start = `matrix(${move.scaleX},0,0,${move.scaleY},${move.x},${move.y})${turned}`;
    const animation = shape.animate([{ transform: start }, { transform: `matrix(1,0,0,1,0,0)${turned}` }], {
      duration: DURATION_MS,
      easing: EASING,
    });
    moving.set(shape, animation);
    return animation;
  });
};

/** A transform of the shape's own, which an animation would otherwise replace. */
const ownTransform = (shape: SVGGraphicsElement): string => {
  const list = shape.transform?.baseVal;
  if ((list?.numberOfItems ?? 0) === 0) return '';
  const own = list.consolidate()?.matrix;
  return own === undefined ? '' : ` matrix(${own.a},${own.b},${own.c},${own.d},${own.e},${own.f})`;
};
