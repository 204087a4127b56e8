import { fillValues } from './fillValues.ts';
import type { ResolvedFigure } from './story.ts';
import type { View } from './view.ts';
import { chosenIn, filling, keyOf, keysOf, wordOf } from './viewWords.ts';

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

/**
 * The sentences that tell what a view shows, for those who do not see the drawing: of each choice that is not the
 * default, and of a slider always. `{picked}` is what was picked.
 */
export const sayingOf = (figure: ResolvedFigure, view: View, values: Readonly<Record<string, string>>): string =>
  keysOf(figure, 'say', view, true)
    .flatMap((keys) => figure.words[chosenIn(figure, keys)] ?? [])
    .map((saying) => fillValues(saying, filling(figure, view, values)))
    .join(' ');
