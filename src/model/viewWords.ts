import type { ResolvedFigure } from './story.ts';
import { fillValues } from './resolveWords.ts';
import type { Control, View } from './view.ts';

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

/** The key of what a control has to say in a view: nothing while it stands at its default, a slider always. */
const sayingKeyOf = (control: Control, view: View): string | undefined => {
  const value = view[control.id];
  switch (control.kind) {
    case 'switch':
      return value === true ? `say.${control.id}` : undefined;
    case 'choice':
      return value === control.options[0] ? undefined : `say.${control.id}.${String(value)}`;
    case 'pick':
      return value === '' ? undefined : `say.${control.id}`;
    case 'range':
      return `say.${control.id}`;
    case 'stage':
      return undefined;
  }
};

/** What was picked, in words: "Uruguay" or, for a dated event, "Inauguration of the port of Chancay: 14 November 2024". */
const pickedIn = (figure: ResolvedFigure, view: View): string => {
  const pick = figure.controls.find((control) => control.kind === 'pick');
  const fact = pick === undefined ? undefined : figure.facts[String(view[pick.id])];
  if (fact === undefined) return '';
  return fact.bounded === fact.label ? fact.label : `${fact.label}: ${fact.bounded}`;
};

/** The sentences that tell what a view shows, for those who do not see the drawing. `{picked}` is what was picked. */
export const sayingOf = (figure: ResolvedFigure, view: View, values: Readonly<Record<string, string>>): string =>
  figure.controls
    .flatMap((control) => {
      const saying = figure.words[sayingKeyOf(control, view) ?? ''];
      return saying === undefined ? [] : [fillValues(saying, { ...values, picked: pickedIn(figure, view) })];
    })
    .join(' ');
