import type { Marked } from '../figures/datum.ts';
import { dataIn } from '../figures/factsIn.ts';
import type { Plot } from '../figures/plot.ts';
import type { Basis, Verdict } from '../model/fact.ts';
import type { ShownFigure } from '../model/story.ts';
import type { View } from '../model/view.ts';
import { requiredWord } from '../model/viewWords.ts';

/** Where a picture comes from: its credit, in which its `{number}` is put, and the address that leads back to it. */
export type Credit = { title: string; address: string };

/** The interface's words that a picture needs. They are handed in: a browser has them in its page and fetches no others. */
export type PictureLabels = { verdicts: Readonly<Record<Verdict, string>>; basis: Readonly<Record<Basis, string>> };

/** All that is written on a picture, around its drawing. */
export type PictureWords = {
  title: string;
  measure: string;
  /** A note on a checked claim begins with its verdict, by sign and word. */
  notes: readonly { text: string; verdict?: { verdict: Verdict; word: string } }[];
  source: string;
  credit: string;
  /** Who says what is drawn: by the sign and the word. */
  bases: readonly { basis: Basis; word: string }[];
  /** For those who do not see it. */
  alt: string;
  description: string;
};

const BASES = ['stated', 'derived', 'context'] as const;

/** A figure's words as one view has them. */
export const pictureWordsOf = (
  { figure, view, plot }: { figure: ShownFigure; view: View; plot: Plot<Marked> },
  { title, address, verdicts, basis: basisWords }: Credit & PictureLabels,
): PictureWords => {
  const drawn = new Set(dataIn(plot).map(({ basis }) => basis));
  return {
    title: requiredWord(figure, 'title', view),
    measure: requiredWord(figure, 'measure', view),
    notes: figure.notes.map(({ claim, text }) => ({
      text,
      ...(claim === undefined
        ? {}
        : { verdict: { verdict: claim.verdict, word: `${claim.name}: ${verdicts[claim.verdict].toLowerCase()}` } }),
    })),
    source: requiredWord(figure, 'source', view),
    credit: [title.replace('{number}', String(figure.number)), address].filter((part) => part !== '').join(' · '),
    bases: BASES.filter((basis) => drawn.has(basis)).map((basis) => ({ basis, word: basisWords[basis] })),
    alt: requiredWord(figure, 'alt', view),
    description: requiredWord(figure, 'description', view),
  };
};
