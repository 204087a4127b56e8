import { uiWords } from '../../i18n/uiWords.ts';
import type { ResolvedFigure } from '../../model/story.ts';
import { Drawing, type StaticDrawing } from './Drawing.tsx';

type SequenceProps = {
  figure: ResolvedFigure;
  /** The drawings of a step, counted from one. */
  drawingsOf: (step: number) => readonly StaticDrawing[];
};

/**
 * A figure's steps as captions with their pictures, in order. A script pins the pictures, one at a time, while the
 * captions pass; without it, or for a reader who wants no motion, they stay in order. Each step has an address.
 */
export const Sequence = ({ figure, drawingsOf }: SequenceProps) => {
  const { id, locale, steps, words } = figure;
  const ui = uiWords(locale).page;
  const total = String(steps.length);
  const nameOf = (step: number) => ui.stepOf.replace('##', total).replace('#', String(step));
  return (
    <div className="sequence-box">
      <p className="unseen">{`${words['alt'] ?? ''} ${words['description'] ?? ''}`}</p>
      <nav className="sequence-steps" aria-label={ui.steps}>
        <span className="sequence-count" aria-live="polite" data-words={ui.stepOf.replace('##', total)}>
          {nameOf(1)}
        </span>
        {steps.map((_, at) => (
          // Steps stand in the order of the figure and never change it.
          // oxlint-disable-next-line react/no-array-index-key
          <a key={at} href={`#${stepId(id, at + 1)}`} aria-label={nameOf(at + 1)}>
            {at + 1}
          </a>
        ))}
        <a href={`#${id}-after`}>{ui.skipSteps}</a>
      </nav>
      <ol className="sequence-list">
        {steps.map((_, at) => {
          const step = at + 1;
          const date = words[`date.${step}`];
          return (
            // oxlint-disable-next-line react/no-array-index-key
            <li key={at} className="sequence-step" id={stepId(id, step)} data-at={step}>
              <div className="sequence-caption">
                {date !== undefined && <p className="sequence-date">{date}</p>}
                <h4>{words[`step.${step}`]}</h4>
                <p>{words[`caption.${step}`]}</p>
              </div>
              <div className="sequence-picture chart-box" data-label={words[`step.${step}`]}>
                <div className="drawing">
                  {drawingsOf(step).map((drawing) => (
                    <Drawing key={drawing.size} figure={stepFigure(figure, step)} drawing={drawing} />
                  ))}
                </div>
              </div>
            </li>
          );
        })}
      </ol>
      <span id={`${id}-after`} />
    </div>
  );
};

/** The address of a step, as the slides have it: `voyage.2`. */
const stepId = (id: string, step: number): string => `${id}.${step}`;

/** The figure as one step has it: ids of its own, and the step's words for those who do not see it. */
const stepFigure = (figure: ResolvedFigure, step: number): ResolvedFigure => ({
  ...figure,
  id: `${figure.id}-${step}`,
  words: {
    ...figure.words,
    alt: figure.words[`step.${step}`] ?? '',
    description: figure.words[`caption.${step}`] ?? '',
  },
});
