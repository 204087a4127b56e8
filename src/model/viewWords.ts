import { fillValues } from './fillValues.ts';
import type { ResolvedFigure } from './story.ts';
import { initialOf, type View } from './view.ts';

/** The keys under which a word may stand for what a reader chose, the most telling last: `title.others`, `say.rate.perDay`. */
export const keysOf = (figure: ResolvedFigure, key: string, view: View, always: boolean): string[][] =>
  figure.controls.map((control) => {
    const value = view[control.id];
    const isTold = value !== initialOf(control) || (always && control.kind === 'range');
    return isTold ? [`${key}.${control.id}`, `${key}.${control.id}.${String(value)}`] : [];
  });

/** The most telling of some keys that the figure has words for; none is empty. */
export const chosenIn = (figure: ResolvedFigure, keys: readonly string[]): string =>
  keys.findLast((key) => figure.words[key] !== undefined) ?? '';

/** A figure's word as a view has it: the headline of what is shown now, filled with the view's own values. */
export const wordOf = (
  figure: ResolvedFigure,
  key: string,
  view: View,
  values: Readonly<Record<string, string>>,
): string => fillValues(figure.words[keyOf(figure, key, view)] ?? '', filling(figure, view, values));

/** The key under which a view's word stands: `title.others`, or plain `title`. */
export const keyOf = (figure: ResolvedFigure, key: string, view: View): string =>
  chosenIn(figure, [key, ...keysOf(figure, key, view, false).flat()]);

/** What a view's words may name: a day or a year as it was set, what was picked, and what the kind of chart works out. */
export const filling = (
  figure: ResolvedFigure,
  view: View,
  values: Readonly<Record<string, string>>,
): Readonly<Record<string, string>> => ({
  ...Object.fromEntries(figure.controls.filter(({ kind }) => kind === 'range').map(({ id }) => [id, String(view[id])])),
  ...values,
  picked: pickedIn(figure, view),
});

/** What was picked, in words: "Uruguay" or, for a dated event, "Inauguration of the port of Chancay: 14 November 2024". */
const pickedIn = ({ facts }: ResolvedFigure, view: View): string => {
  const fact = facts[String(view['pick'])];
  return fact === undefined ? '' : [...new Set([fact.label, fact.bounded])].join(': ');
};
