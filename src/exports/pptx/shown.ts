import { uiWords } from '../../i18n/uiWords.ts';
import type { Figure } from '../../model/figure.ts';
import type { Pedigree, ResolvedFact, ResolvedFigure } from '../../model/story.ts';
import { rowOf } from '../../model/table.ts';
import type { View } from '../../model/view.ts';
import type { Area, ChartPoint, MarkRole, NativeChart, Picture } from './slide.ts';

/** What a kind starts from to become slides. */
export type Shown<F extends Figure = Figure> = {
  figure: ResolvedFigure<F>;
  facts: Readonly<Record<string, Pedigree>>;
  /** The figure drawn for a slide in the view of one of its steps, for kinds that PowerPoint cannot draw. */
  drawn: (view?: View) => Picture;
};

/** A figure's word in one line; "|" breaks it in drawings only. */
export const wordOn = ({ id, locale, words }: ResolvedFigure, key: string): string => {
  const word = words[key];
  if (word === undefined) throw new Error(`text/${locale}.md: figure "${id}" has no "${key}", which its slide prints`);
  return word.replaceAll('|', ' ');
};

export const factOn = ({ facts, id: figure }: ResolvedFigure, id: string): ResolvedFact => {
  const fact = facts[id];
  if (fact === undefined) throw new Error(`figure "${figure}" draws no fact "${id}"`);
  return fact;
};

/** "stated", "derived", "other source": said in words wherever the mark alone would have to say it. */
export const basisOf = (figure: ResolvedFigure, fact: ResolvedFact): string => uiWords(figure.locale).basis[fact.basis];

export const pointOf = (
  fact: ResolvedFact | undefined,
  { role, isLabelled = true }: { role?: MarkRole; isLabelled?: boolean } = {},
): ChartPoint => ({
  value: fact === undefined ? undefined : Number(fact.value),
  role: role ?? fact?.basis ?? 'stated',
  isLabelled,
});

/** Where a value stands across a chart's area: what is drawn over a chart follows from its own axis. */
export const placeOf = (value: number, { plot, max = 1 }: NativeChart, area: Area): number =>
  area.x + area.w * (plot.x + (plot.w * value) / max);

export const publishersOf = (fact: Pedigree | undefined): string =>
  [
    ...new Set(
      (fact?.sources ?? []).map(({ publisher, trust, trustText }) =>
        trust === 'C' ? `${publisher} (${trustText})` : publisher,
      ),
    ),
  ].join('; ');

/**
 * What a chart shows, for those who do not see it: each of its facts with value and basis. Not the page's description:
 * that one speaks of blocks and squares, and a map, which a slide of bars or a table has not.
 */
export const altOf = (figure: ResolvedFigure, measure: string, ids: readonly string[]): string =>
  `${measure}. ${ids
    .map((id) => factOn(figure, id))
    .map(
      (fact) =>
        `${fact.label}${fact.when === undefined ? '' : `, ${fact.when}`}: ${fact.bounded} (${basisOf(figure, fact)})`,
    )
    .join('; ')}.`;

/** A fact as cells: what it is, what it says, on what ground, who says so. */
export const cellsOf = (
  { figure, facts }: Pick<Shown, 'figure' | 'facts'>,
  id: string,
): [label: string, value: string, basis: string, who: string] => {
  const pedigree = facts[id];
  if (pedigree === undefined) throw new Error(`figure "${figure.id}" draws no fact "${id}"`);
  const { label, value, basisText, who } = rowOf(pedigree, figure.locale);
  return [label, value, basisText, pedigree.basis === 'context' ? publishersOf(pedigree) : who];
};
