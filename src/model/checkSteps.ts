import type { Figure, Step } from './figure.ts';
import { figureLine, type Problem } from './problem.ts';
import type { Control } from './view.ts';

type Chosen = { id: string; figure: Figure; controls: readonly Control[] };

/** What a control can stand at, in words, or nothing where the value is one of them. */
const expectedOf = (control: Control, value: Step[string]): string | undefined => {
  switch (control.kind) {
    case 'switch':
      return typeof value === 'boolean' ? undefined : 'true or false';
    case 'range':
      return typeof value === 'number' && value >= control.min && value <= control.max
        ? undefined
        : `a number from ${control.min} to ${control.max}`;
    case 'choice':
    case 'pick':
    case 'stage':
      return typeof value === 'string' && control.options.includes(value) ? undefined : control.options.join(' or ');
  }
};

const valueProblems = (step: Step, controls: readonly Control[]): string[] =>
  Object.entries(step).flatMap(([key, value]) => {
    const control = controls.find((candidate) => candidate.id === key);
    if (control === undefined)
      return [`no control is called "${key}"; expected ${controls.map((known) => known.id).join(' or ')}`];
    const expected = expectedOf(control, value);
    return expected === undefined ? [] : [`"${key}" cannot be ${String(value)}; expected ${expected}`];
  });

/** Steps that choose what the figure does not offer, with the figure's line in `figures.ts`. Every figure has one at least: its slide. */
export const stepProblems = ({ id, figure, controls }: Chosen, file: string, source: string): Problem[] => {
  const line = figureLine(source, id);
  const named = [
    ...figure.steps.map((step, at) => ({ name: `step ${at + 1}`, step })),
    ...(figure.print === undefined ? [] : [{ name: '"print"', step: figure.print }]),
  ];
  const wrong = named.flatMap(({ name, step }) => valueProblems(step, controls).map((told) => `${name}: ${told}`));
  const none = figure.steps.length === 0 ? ['expected at least one step, such as "steps: [{}]"'] : [];
  return [...none, ...wrong].map((message) => ({ file, line, message: `figure "${id}": ${message}` }));
};
