import { uiWords } from '../i18n/uiWords.ts';
import type { FigureWords, ResolvedFigure } from './story.ts';

/**
 * What is spoken of the choices of which the text says nothing under `say.<control>`: what was chosen, in the control's own
 * words ("Show: harbours."), so that who does not see the drawing hears of each of them.
 */
export const spokenChoices = ({
  controls,
  words,
  locale,
}: Pick<ResolvedFigure, 'controls' | 'words' | 'locale'>): FigureWords => {
  const { chosen, switchedOn } = uiWords(locale).figure;
  const said = controls.flatMap((control) => {
    const about = words[`control.${control.id}`] ?? '';
    switch (control.kind) {
      case 'stage':
        return [];
      case 'switch':
        return [[`say.${control.id}`, switchedOn.replace('#', () => about)] as const];
      case 'choice':
        // What everybody sees first is told by the figure's own description.
        return control.options.slice(1).map((option) => {
          const word = words[`control.${control.id}.${option}`] ?? '';
          return [
            `say.${control.id}.${option}`,
            chosen.replace(/##?/g, (place) => (place === '#' ? about : word)),
          ] as const;
        });
    }
  });
  const isTold = (key: string) => [key, key.split('.', 2).join('.')].some((known) => words[known] !== undefined);
  return Object.fromEntries(said.filter(([key]) => !isTold(key)));
};
