import { uiWords } from '../../i18n/uiWords.ts';
import type { Pedigree, ResolvedFigure } from '../../model/story.ts';
import { Drawing, notRead, type StaticDrawing } from './Drawing.tsx';

/** The drawings of all steps, each in its sizes, and what they share: shapes that stand once, for them to refer to. */
export type StaticSequence = {
  ground: string;
  steps: readonly (readonly StaticDrawing[])[];
  /** Where a script finds the wide drawings, and the room that they take; without it they are among the steps' own. */
  stage?: { address: string; width: number; height: number } | undefined;
};

type SequenceProps = {
  figure: ResolvedFigure;
  facts: Readonly<Record<string, Pedigree>>;
  sequence: StaticSequence;
};

/**
 * A figure's steps as captions with their pictures, in order. A script pins the pictures, one at a time, while the
 * captions pass; without it, or for a reader who wants no motion, they stay in order. Each step has an address.
 */
export const Sequence = ({ figure, facts, sequence }: SequenceProps) => {
  const { id, locale, steps, words } = figure;
  const { stage } = sequence;
  const ui = uiWords(locale).page;
  const total = String(steps.length);
  const nameOf = (step: number) => ui.stepOf.replace('##', total).replace('#', String(step));
  return (
    <div className="sequence-box" data-stage={stage?.address}>
      <p className="unseen">{`${words['alt'] ?? ''} ${words['description'] ?? ''}`}</p>
      <svg
        className="shapes chart"
        width="0"
        height="0"
        aria-hidden="true"
        // The build's own drawing of checked facts: no reader's input comes near it.
        // oxlint-disable-next-line react/no-danger
        dangerouslySetInnerHTML={{ __html: sequence.ground }}
      />
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
        {sequence.steps.map((drawings, at) => {
          const step = at + 1;
          const [named, described] = stepLabels(id, step);
          return (
            // oxlint-disable-next-line react/no-array-index-key
            <li key={at} className="sequence-step" id={stepId(id, step)} data-at={step}>
              <div className="sequence-caption">
                <StepDate words={words[`date.${step}`]} day={dayOf(step, figure, facts)} />
                <h4 id={named}>{words[`step.${step}`]}</h4>
                <p id={described}>{words[`caption.${step}`]}</p>
              </div>
              <div className="sequence-picture chart-box drawing" data-label={words[`step.${step}`]}>
                {stage !== undefined && (
                  <svg className="stage" viewBox={`0 0 ${stage.width} ${stage.height}`} {...notRead} />
                )}
                {drawings.map((drawing) => (
                  <Drawing
                    key={drawing.size}
                    drawing={drawing}
                    named={named}
                    described={described}
                    isMain={drawings.length === 1}
                  />
                ))}
              </div>
            </li>
          );
        })}
      </ol>
      <span id={`${id}-after`} />
    </div>
  );
};

/** The ids of what names the drawing of a step, and of what describes it. */
export const stepLabels = (id: string, step: number): [string, string] => [
  `${id}-${step}-alt`,
  `${id}-${step}-description`,
];

/** The address of a step, as the slides have it: `voyage.2`. */
const stepId = (id: string, step: number): string => `${id}.${step}`;

const StepDate = ({ words, day }: { words: string | undefined; day: string | undefined }) =>
  words === undefined ? undefined : (
    <p className="sequence-date">{day === undefined ? words : <time dateTime={day}>{words}</time>}</p>
  );

const DAY = /^\d{4}-\d{2}-\d{2}$/;

/** The day that a step's date speaks of, in ISO form: a script counts from one to the next. */
const dayOf = (step: number, figure: ResolvedFigure, facts: SequenceProps['facts']): string | undefined => {
  const [told] = figure.told?.[`date.${step}`] ?? [];
  const value = told === undefined ? undefined : facts[told[0]]?.value;
  return typeof value === 'string' && DAY.test(value) ? value : undefined;
};
