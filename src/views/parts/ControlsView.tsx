import { uiWords } from '../../i18n/uiWords.ts';
import type { ResolvedFigure } from '../../model/story.ts';
import type { Control } from '../../model/view.ts';

/** A figure's choices as native controls; a page without scripts does not show them. */
export const ControlsView = ({ figure }: { figure: ResolvedFigure }) => {
  const shown = figure.controls.filter((control) => control.kind !== 'stage');
  if (shown.length === 0) return undefined;
  const ui = uiWords(figure.locale);
  return (
    // What a browser kept of an earlier visit would contradict the address.
    <form className="controls" autoComplete="off" aria-label={`${ui.figure.controls}: ${figure.words['title'] ?? ''}`}>
      {shown.map((control) => (
        <ControlView key={control.id} figure={figure} control={control} />
      ))}
      <button className="do reset" type="reset" disabled>
        {ui.figure.reset}
      </button>
    </form>
  );
};

const ControlView = ({ figure, control }: { figure: ResolvedFigure; control: Control }) => {
  const word = (key: string) => figure.words[`control.${control.id}${key}`] ?? '';
  const name = `${figure.id}.${control.id}`;
  switch (control.kind) {
    case 'switch':
      return (
        <label className="check">
          <input type="checkbox" name={control.id} />
          <span>{word('')}</span>
        </label>
      );
    case 'choice':
      return (
        <fieldset className="options">
          <legend>{word('')}</legend>
          {control.options.map((option, at) => (
            <label key={option}>
              <input type="radio" name={control.id} value={option} defaultChecked={at === 0} />
              <span>{word(`.${option}`)}</span>
            </label>
          ))}
        </fieldset>
      );
    case 'range':
      return (
        <>
          <label className="range" hidden={control.needs !== undefined}>
            <span>{word('')}</span>
            <input
              type="range"
              name={control.id}
              min={control.min}
              max={control.max}
              defaultValue={control.initial}
              step={1}
            />
            <output name={`${control.id}-value`}>{control.initial}</output>
          </label>
          {control.plays && (
            <button className="do play" type="button" data-plays={control.id} data-pause={word('.pause')}>
              {word('.play')}
            </button>
          )}
        </>
      );
    case 'pick':
      return (
        <label className="pick" htmlFor={name}>
          <span>{word('')}</span>
          <select id={name} name={control.id}>
            <option value="">{uiWords(figure.locale).figure.none}</option>
            {control.options.map((option) => (
              <option key={option} value={option}>
                {figure.facts[option]?.label ?? option}
              </option>
            ))}
          </select>
        </label>
      );
    case 'stage':
      return undefined;
  }
};
