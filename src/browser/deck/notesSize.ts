import { keep, readKept } from './kept.ts';

const SIZES = [14, 16, 19, 22, 26, 31, 37] as const;
const USUAL = 2;
const NAME = 'notes size';

/** The size of the presenter's notes, in seven sizes; kept for the next talk. */
export type NotesSize = { change: (by: 1 | -1) => void };

export const createNotesSize = (place: HTMLElement): NotesSize => {
  const kept = SIZES.findIndex((size) => String(size) === readKept(NAME));
  let at = kept === -1 ? USUAL : kept;
  const show = () => place.style.setProperty('--notes', `${SIZES[at] ?? SIZES[USUAL]}px`);
  // Until it is chosen, the window's own size counts.
  if (kept !== -1) show();
  return {
    change: (by) => {
      at = Math.max(0, Math.min(SIZES.length - 1, at + by));
      show();
      keep(NAME, String(SIZES[at]));
    },
  };
};
