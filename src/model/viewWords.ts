import { fillValues } from './fillValues.ts';
import type { ResolvedFigure } from './story.ts';
import { initialOf, type View } from './view.ts';

/** The keys under which a word may stand for what a reader chose, the most telling last: `title.others`, `say.rate.perDay`. */
const keysOf = (figure: ResolvedFigure, key: string, view: View, always: boolean): string[][] =>
  figure.controls.map((control) => {
    const value = view[control.id];
    const isTold = value !== initialOf(control) || (always && control.kind === 'range');
    return isTold ? [`${key}.${control.id}`, `${key}.${control.id}.${String(value)}`] : [];
  });

const chosenIn = (figure: ResolvedFigure, keys: readonly string[]): string =>
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

/**
 * The measure line of a view: its own measure, and after it what else was chosen and stands neither there nor in the
 * headline, such as "; the line at day 18". Such a phrase brings its own comma.
 */
export const measureOf = (figure: ResolvedFigure, view: View, values: Readonly<Record<string, string>>): string => {
  const told = [keyOf(figure, 'title', view), keyOf(figure, 'measure', view)];
  const also = figure.controls
    .filter(({ id }) => !told.some((key) => key.split('.')[1] === id))
    .flatMap((control) => figure.words[keyOf({ ...figure, controls: [control] }, 'also', view)] ?? [])
    .map((phrase) => fillValues(phrase, filling(figure, view, values)));
  const measure = wordOf(figure, 'measure', view, values);
  return also.length === 0 ? measure : [measure.replace(/[.。]$/, ''), ...also].join('');
};

/** What a view's words may name: a day or a year as it was set, what was picked, and what the kind of chart works out. */
const filling = (
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

/**
 * The sentences that tell what a view shows, for those who do not see the drawing: of each choice that is not the
 * default, and of a slider always. `{picked}` is what was picked.
 */
export const sayingOf = (figure: ResolvedFigure, view: View, values: Readonly<Record<string, string>>): string =>
  keysOf(figure, 'say', view, true)
    .flatMap((keys) => figure.words[chosenIn(figure, keys)] ?? [])
    .map((saying) => fillValues(saying, filling(figure, view, values)))
    .join(' ');
