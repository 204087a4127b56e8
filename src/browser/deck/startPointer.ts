import type { Spot } from './channel.ts';

const SWIPE_PX = 50;
const IDLE_MS = 2500;

export const startSwipe = (page: Document, swipe: (direction: 'next' | 'back') => void): void => {
  let from: { x: number; y: number } | undefined;
  page.addEventListener(
    'touchstart',
    (event) => {
      const [touch, ...others] = event.touches;
      const isTaken = event.target instanceof Element && event.target.closest('input, select') !== null;
      from = touch === undefined || others.length > 0 || isTaken ? undefined : { x: touch.clientX, y: touch.clientY };
    },
    { passive: true },
  );
  page.addEventListener(
    'touchend',
    (event) => {
      const [touch] = event.changedTouches;
      if (from === undefined || touch === undefined) return;
      const [x, y] = [touch.clientX - from.x, touch.clientY - from.y];
      from = undefined;
      if (Math.abs(x) > SWIPE_PX && Math.abs(x) > 1.5 * Math.abs(y)) swipe(x < 0 ? 'next' : 'back');
    },
    { passive: true },
  );
};

type PointerOptions = {
  /** Where the pointer was moved to before. */
  lastMove: PointerEvent | undefined;
  hasPointer: () => boolean;
  onSpot: (spot: Spot | undefined) => void;
};

/** The pointer hides when it rests; as the speaker's pointer it is told where it is, once a frame. */
export const startPointer = (page: Document, { hasPointer, onSpot, lastMove }: PointerOptions): void => {
  const root = page.documentElement;
  let timer = 0;
  let frame = 0;
  const wake = () => {
    root.classList.add('is-awake');
    clearTimeout(timer);
    timer = window.setTimeout(() => root.classList.remove('is-awake'), IDLE_MS);
  };
  const move = ({ clientX, clientY }: PointerEvent) => {
    wake();
    if (!hasPointer()) return;
    cancelAnimationFrame(frame);
    frame = requestAnimationFrame(() => {
      // It may have been put away meanwhile.
      if (!hasPointer()) return;
      const box = page.querySelector('.step.is-current .frame')?.getBoundingClientRect();
      if (box === undefined || box.width === 0) return;
      const spot = { x: (clientX - box.left) / box.width, y: (clientY - box.top) / box.height };
      onSpot(spot.x < 0 || spot.x > 1 || spot.y < 0 || spot.y > 1 ? undefined : spot);
    });
  };
  page.addEventListener('pointermove', move, { passive: true });
  if (lastMove !== undefined) move(lastMove);
  page.addEventListener('pointerdown', wake, { passive: true });
};
