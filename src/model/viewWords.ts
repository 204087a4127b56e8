import type { ResolvedFigure } from './story.ts';
import { initialOf, type View } from './view.ts';

type Worded = Pick<ResolvedFigure, 'id' | 'words' | 'controls'>;

/** The keys under which a word may stand for what a reader chose, the most telling last: `title.scale`, `title.scale.log`. */
export const keysOf = (figure: Worded, key: string, view: View): string[][] =>
  figure.controls.map((control) => {
    const value = view[control.id];
    return value === undefined || value === initialOf(control)
      ? []
      : [`${key}.${control.id}`, `${key}.${control.id}.${String(value)}`];
  });

/** The key under which a view's word stands: `title.scale.log`, or plain `title`. */
export const keyOf = (figure: Worded, key: string, view: View): string =>
  [key, ...keysOf(figure, key, view).flat()].findLast((known) => figure.words[known] !== undefined) ?? key;

/** A figure's word as a view has it: the headline of what is shown now. Nothing where the text has none. */
export const wordOf = (figure: Worded, key: string, view: View): string | undefined =>
  figure.words[keyOf(figure, key, view)];

/** Words that every figure has; that the text has them was checked when the story was resolved. */
export const requiredWord = (
  figure: Worded,
  key: 'title' | 'measure' | 'source' | 'alt' | 'description',
  view: View = {},
): string => {
  const word = wordOf(figure, key, view);
  if (word === undefined) throw new Error(`figure "${figure.id}" has no "${key}"`);
  return word;
};

/** The sentences that tell what a view shows, for those who do not see the drawing: of each choice that is not the default. */
export const sayingOf = (figure: Worded, view: View): string =>
  keysOf(figure, 'say', view)
    .flatMap((keys) => figure.words[keys.findLast((known) => figure.words[known] !== undefined) ?? ''] ?? [])
    .join(' ');
