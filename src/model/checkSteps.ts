import type { FigureSpec, Step } from './figure.ts';
import { nearest } from './nearest.ts';
import type { Control } from './view.ts';

/** What a control can stand at, in words, or nothing where the value is one of them. */
const expectedOf = (control: Control, value: Step[string]): string | undefined => {
  switch (control.kind) {
    case 'switch':
      return typeof value === 'boolean' ? undefined : 'true or false';
    case 'choice':
    case 'stage':
      return typeof value === 'string' && control.options.includes(value) ? undefined : control.options.join(' or ');
  }
};

/** Steps that choose what the figure does not offer: `step 2: no control is called "sclae"; did you mean "scale"?` */
type StepProblem = { step?: number; message: string };

export const stepProblems = ({ steps }: Pick<FigureSpec, 'steps'>, controls: readonly Control[]): StepProblem[] => {
  if (steps === undefined) return [];
  if (steps.length === 0)
    return [{ message: 'expected at least one step, such as "steps: [{}]"; or leave "steps" out' }];
  return steps.flatMap((step, at) =>
    valueProblems(step, controls).map((message) => ({ step: at, message: `step ${at + 1}: ${message}` })),
  );
};

const valueProblems = (step: Step, controls: readonly Control[]): string[] =>
  Object.entries(step).flatMap(([key, value]) => {
    const control = controls.find((candidate) => candidate.id === key);
    if (control === undefined) return [unknownControl(key, controls)];
    const expected = expectedOf(control, value);
    return expected === undefined ? [] : [`"${key}" cannot be ${String(value)}; expected ${expected}`];
  });

const unknownControl = (key: string, controls: readonly Control[]): string => {
  if (controls.length === 0) return `no control is called "${key}"; this figure has none`;
  const ids = controls.map(({ id }) => id);
  const near = nearest(key, ids);
  return `no control is called "${key}"; ${near === undefined ? `expected ${ids.join(' or ')}` : `did you mean "${near}"?`}`;
};
