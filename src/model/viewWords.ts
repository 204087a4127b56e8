import type { ResolvedFigure } from './story.ts';
import { fillValues } from './resolveWords.ts';
import type { View } from './view.ts';

/** The variants of a word that a view may ask for, the most telling last: `title.others`, `title.rate.perDay`. */
const variantsOf = (figure: ResolvedFigure, key: string, view: View): string[] =>
  figure.controls.flatMap((control) => {
    const value = view[control.id];
    if (control.kind === 'switch') return value === true ? [`${key}.${control.id}`] : [];
    return control.kind === 'choice' && value !== control.options[0] ? [`${key}.${control.id}.${String(value)}`] : [];
  });

/** A figure's word as a view has it: the headline of what is shown now, filled with the view's own values. */
export const wordOf = (
  figure: ResolvedFigure,
  key: string,
  view: View,
  values: Readonly<Record<string, string>>,
): string => {
  const told = [key, ...variantsOf(figure, key, view)].findLast((variant) => figure.words[variant] !== undefined);
  return told === undefined ? '' : fillValues(figure.words[told] ?? '', values);
};

/** The sentence that tells what has just changed, for those who do not see the drawing. */
export const sayingOf = (figure: ResolvedFigure, view: View, values: Readonly<Record<string, string>>): string =>
  figure.controls
    .flatMap((control) => {
      if (control.kind === 'switch' && view[control.id] !== true) return [];
      const saying = figure.words[`say.${control.id}`];
      return saying === undefined ? [] : [fillValues(saying, values)];
    })
    .join(' ');
