import { kindOf } from '../charts/kinds.ts';
import type { Basis, Verdict } from '../model/fact.ts';
import type { ResolvedFigure } from '../model/story.ts';
import type { View } from '../model/view.ts';
import { measureOf } from '../model/viewTold.ts';
import { wordOf } from '../model/viewWords.ts';

/** Where a picture comes from: its credit, and the address that leads back to it. */
export type Credit = { title: string; address: string };

/** The interface's words that a picture needs. They are handed in: a browser has them in its page and fetches no others. */
export type PictureLabels = { verdicts: Readonly<Record<Verdict, string>>; basis: Readonly<Record<Basis, string>> };

/** All that is written on a picture, around its drawing. */
export type PictureWords = {
  title: string;
  measure: string;
  verdict: { verdict: Verdict; word: string } | undefined;
  notes: readonly string[];
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
  figure: ResolvedFigure,
  view: View,
  { title, address, verdicts, basis: basisWords }: Credit & PictureLabels,
): PictureWords => {
  const kind = kindOf(figure);
  const values = kind.valuesOf(figure, view);
  const word = (key: string) => wordOf(figure, key, view, values);
  const drawn = new Set(kind.marksOf(figure.figure, view).map((id) => figure.facts[id]?.basis));
  return {
    title: word('title'),
    measure: measureOf(figure, view, values),
    verdict: { verdict: figure.verdict, word: verdicts[figure.verdict] },
    notes: Object.entries(figure.words).flatMap(([key, note]) => (key.startsWith('note.') ? [note] : [])),
    source: word('source'),
    credit: [title, address].filter((part) => part !== '').join(' · '),
    bases: BASES.filter((basis) => drawn.has(basis)).map((basis) => ({ basis, word: basisWords[basis] })),
    alt: word('alt'),
    description: figure.words['description'] ?? '',
  };
};
