import { uiWords } from '../../i18n/uiWords.ts';
import type { Figure } from '../../model/figure.ts';
import type { Pedigree, ResolvedFact, ResolvedFigure } from '../../model/story.ts';
import { fillValues } from '../../model/resolveWords.ts';
import type { Area, ChartPoint, MarkRole, NativeChart } from './slide.ts';

/** What a kind starts from to become slides. */
export type Shown<F extends Figure = Figure> = {
  figure: ResolvedFigure<F>;
  facts: Readonly<Record<string, Pedigree>>;
  altOf: (step: number) => string;
};

/** A figure's word in one line; "|" breaks it in drawings only. */
export const wordOn = ({ words }: ResolvedFigure, key: string, values: Readonly<Record<string, string>> = {}): string =>
  fillValues((words[key] ?? '').replaceAll('|', ' '), values);

export const factOn = ({ facts, id: figure }: ResolvedFigure, id: string): ResolvedFact => {
  const fact = facts[id];
  if (fact === undefined) throw new Error(`figure "${figure}" draws no fact "${id}"`);
  return fact;
};

/** "stated", "derived", "other source": said in words wherever the mark alone would have to say it. */
export const basisOf = (figure: ResolvedFigure, fact: ResolvedFact): string => uiWords(figure.locale).basis[fact.basis];

export const pointOf = (fact: ResolvedFact | undefined, { role, isLabelled = true }: { role?: MarkRole; isLabelled?: boolean } = {}): ChartPoint => ({
  value: fact === undefined ? undefined : Number(fact.value),
  role: role ?? fact?.basis ?? 'stated',
  isLabelled,
});

/** Where a value stands across a chart's area: what is drawn over a chart follows from its own axis. */
export const placeOf = (value: number, { plot, max = 1 }: NativeChart, area: Area): number =>
  area.x + area.w * (plot.x + (plot.w * value) / max);

export const publishersOf = (fact: Pedigree | undefined): string =>
  [...new Set((fact?.sources ?? []).map(({ publisher, trust, trustText }) => (trust === 'C' ? `${publisher} (${trustText})` : publisher)))].join('; ');
