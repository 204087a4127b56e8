import type { Size } from '../figures/room.ts';
import { layoutPicture, type Box, type PictureContent, type PictureLayout } from './pictureLayout.ts';
import { pictureSettings } from './pictureSettings.ts';
import type { PictureWords } from './pictureWords.ts';

/** The shapes in which a figure can be taken away as a picture. */
export type PictureFormat = 'landscape' | 'square' | 'share' | 'wide' | 'narrow';

type Choice = { size: Size; arrangement: PictureContent['arrangement'] };
type FormatNeeds = {
  shown: Box | undefined;
  /** px of a label as shown, below which a choice is taken only where none is larger. */
  least: number;
  choices: readonly Choice[];
  notes: PictureContent['notes'];
};

const below = (size: Size): Choice => ({ size, arrangement: 'below' });
const beside = (size: Size): Choice => ({ size, arrangement: 'beside' });

/** The picture that networks show of an address, in px. */
export const shareSize = { width: 1200, height: 630 } as const;

const formats: Readonly<Record<PictureFormat, FormatNeeds>> = {
  landscape: { shown: { width: 1920, height: 1080 }, least: 24, choices: [below('slide')], notes: 'first' },
  square: {
    shown: { width: 1080, height: 1080 },
    least: 15,
    choices: [below('wide'), below('narrow'), below('slide')],
    notes: 'first',
  },
  share: {
    shown: shareSize,
    least: 16,
    choices: [below('slide'), below('wide'), beside('narrow'), beside('wide')],
    notes: 'none',
  },
  wide: { shown: undefined, least: 0, choices: [below('wide')], notes: 'all' },
  narrow: { shown: undefined, least: 0, choices: [below('narrow')], notes: 'all' },
};

/** Pictures without a fixed size are shown twice as large as on the page: sharp on a dense screen and in print. */
const DENSITY = 2;

export type PlannedPicture = { layout: PictureLayout; width: number };

/** Chooses the drawing that is best to read on a picture of this shape, with large labels and little empty room, and lays it out. */
export const planPicture = (boxOf: (size: Size) => Box, words: PictureWords, format: PictureFormat): PlannedPicture => {
  const { shown, least, choices, notes } = formats[format];
  const ratio = shown === undefined ? undefined : shown.width / shown.height;
  const plans = choices.map(({ size, arrangement }): PlannedPicture & { legible: number; isLarge: boolean } => {
    const content = { words, size, box: boxOf(size), ratio, arrangement };
    const brief = layoutPicture({ ...content, notes });
    const full = layoutPicture({ ...content, notes: notes === 'first' ? 'all' : notes });
    // Further notes are welcome where they cost nothing.
    const layout = full.width <= brief.width ? full : brief;
    const width = shown?.width ?? Math.ceil(layout.width * DENSITY);
    const label = (pictureSettings[size].label * width) / layout.width;
    return { layout, width, legible: label * Math.sqrt(brief.used), isLarge: label >= least };
  });
  const large = plans.filter(({ isLarge }) => isLarge);
  const [first, ...others] = large.length > 0 ? large : plans;
  if (first === undefined) throw new Error(`no drawing is made for "${format}"`);
  return others.reduce((best, plan) => (plan.legible > best.legible ? plan : best), first);
};
