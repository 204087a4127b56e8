import { uiWords } from '../../i18n/uiWords.ts';
import type { ResolvedFigure } from '../../model/story.ts';
import type { Control, View } from '../../model/view.ts';

type ControlsViewProps = {
  figure: ResolvedFigure;
  /** What is drawn above them; without it a figure's first view. */
  view?: View;
};

/** A figure's choices as native controls; a page without scripts does not show them. */
export const ControlsView = ({ figure, view = {} }: ControlsViewProps) => {
  const shown = figure.controls.filter((control) => control.kind !== 'stage');
  if (shown.length === 0) return undefined;
  const ui = uiWords(figure.locale);
  return (
    // What a browser kept of an earlier visit would contradict the address.
    <form className="controls" autoComplete="off" aria-label={`${ui.figure.controls}: ${figure.words['title'] ?? ''}`}>
      {shown.map((control) => (
        <ControlView key={control.id} figure={figure} control={control} chosen={view[control.id]} />
      ))}
      <button className="do reset" type="reset" disabled>
        {ui.figure.reset}
      </button>
    </form>
  );
};

type ControlViewProps = { figure: ResolvedFigure; control: Control; chosen: View[string] | undefined };

const ControlView = ({ figure, control, chosen }: ControlViewProps) => {
  const word = (key: string) => figure.words[`control.${control.id}${key}`] ?? '';
  switch (control.kind) {
    case 'switch':
      return (
        <label className="check">
          <input type="checkbox" name={control.id} defaultChecked={chosen === true} />
          <span>{word('')}</span>
        </label>
      );
    case 'choice':
      return (
        <fieldset className="options">
          <legend>{word('')}</legend>
          {control.options.map((option) => (
            <label key={option}>
              <input
                type="radio"
                name={control.id}
                value={option}
                defaultChecked={option === (chosen ?? control.options[0])}
              />
              <span>{word(`.${option}`)}</span>
            </label>
          ))}
        </fieldset>
      );
    case 'stage':
      return undefined;
  }
};
