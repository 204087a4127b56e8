import { setRange } from './setRange.ts';

const PLAY_MS = 120;

const playing = new WeakMap<HTMLButtonElement, { timer: number; words: string }>();

/** Runs a slider from its start, or from where it is, to its end; at once for those who want no motion. */
export const play = (button: HTMLButtonElement): void => {
  const range = button.form?.elements.namedItem(button.dataset['plays'] ?? '');
  if (!(range instanceof HTMLInputElement)) return;
  if (playing.has(button)) return pause(button);
  const words = button.textContent ?? '';
  const step = () => {
    if (Number(range.value) >= Number(range.max)) return pause(button);
    setRange(range, Number(range.value) + 1);
  };
  const isStill =
    matchMedia('(prefers-reduced-motion: reduce)').matches ||
    button.ownerDocument.documentElement.dataset['motion'] === 'off';
  setRange(range, Number(isStill ? range.max : range.min));
  if (Number(range.value) >= Number(range.max)) return;
  playing.set(button, { timer: window.setInterval(step, PLAY_MS), words });
  button.textContent = button.dataset['pause'] ?? words;
};

const pause = (button: HTMLButtonElement): void => {
  const state = playing.get(button);
  if (state === undefined) return;
  clearInterval(state.timer);
  button.textContent = state.words;
  playing.delete(button);
};
