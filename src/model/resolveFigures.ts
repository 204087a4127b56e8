import type { Figure } from './figure.ts';
import { expectedOneOf } from './nearest.ts';
import { someOf } from './problem.ts';
import { resolveSteps } from './resolveSteps.ts';
import type { Resolving } from './resolving.ts';
import { resolveTold, resolveWords } from './resolveWords.ts';
import type { KindNeeds, KindsNeeds, ResolvedFigure } from './story.ts';
import type { WordsBlock } from './text.ts';

/** The figures in the order of the text, with their words. Complains of those that are missing, unknown or shown twice. */
export const resolveFigures = (
  blocks: readonly WordsBlock[],
  resolving: Resolving,
  kinds: KindsNeeds,
): ResolvedFigure[] => {
  const { story, complain } = resolving;
  const shown = new Map<string, WordsBlock>();
  for (const block of blocks) {
    if (block.name !== 'figure') continue;
    if (!Object.hasOwn(story.figures, block.id))
      complain(block.line, `no figure is called "${block.id}"; ${expectedOneOf(block.id, Object.keys(story.figures))}`);
    else if (shown.has(block.id)) complain(block.line, `figure "${block.id}" is shown twice; keep one`);
    else shown.set(block.id, block);
  }
  const ids = Object.keys(story.figures);
  const missing = ids.filter((id) => !shown.has(id));
  const [one] = missing;
  if (missing.length === 1) complain(1, `figure "${one}" is missing; expected ":::figure{#${one}}" where it stands`);
  if (missing.length > 1) {
    const count = `${missing.length} of ${ids.length} figures are missing`;
    complain(1, `${count}: ${someOf(missing)}; expected ":::figure{#${one}}" where it stands`);
  }
  return [...shown].flatMap(([id, block]) => {
    const figure = story.figures[id];
    return figure === undefined ? [] : [resolveFigure(id, figure, block, resolving, needsOf(figure, kinds))];
  });
};

// One cast: a figure and the needs looked up by its own kind belong together, which the compiler cannot follow.
export const needsOf = (figure: Figure, kinds: KindsNeeds): KindNeeds<Figure> =>
  kinds[figure.kind] as KindNeeds<Figure>;

const resolveFigure = (
  id: string,
  figure: Figure,
  block: WordsBlock,
  resolving: Resolving,
  needs: KindNeeds<Figure>,
): ResolvedFigure => {
  const { values, facts } = resolving;
  const controls = needs.controlsOf(figure, facts);
  const words = resolveWords(block.words, resolving, {
    required: [
      'title',
      'measure',
      'source',
      'alt',
      'description',
      ...figure.steps.flatMap((_, at) => [`step.${at + 1}`, `speech.${at + 1}`]),
      ...controls.flatMap((control) => {
        if (control.kind === 'stage') return [];
        const options =
          control.kind === 'choice' ? control.options.map((option) => `control.${control.id}.${option}`) : [];
        return [`control.${control.id}`, ...options];
      }),
      ...needs.wordsOf(figure),
    ],
    values: [...needs.values, 'picked'],
    line: block.line,
    owner: `figure "${id}"`,
    about: needs.factsOf(figure),
  });
  const check = values[figure.checked]?.check;
  if (check === undefined)
    resolving.complain(block.line, `figure "${id}" carries no verdict: "${figure.checked}" has no check`);
  const drawn = [...new Set(needs.factsOf(figure))];
  return {
    id,
    locale: resolving.locale,
    figure: resolveSteps(figure, controls, facts),
    facts: Object.fromEntries(
      drawn.flatMap((factId) => {
        const fact = facts[factId];
        if (fact === undefined)
          resolving.complain(
            block.line,
            `figure "${id}" draws an unknown fact "${factId}"; ${expectedOneOf(factId, Object.keys(facts))}`,
          );
        return fact === undefined ? [] : [[factId, fact] as const];
      }),
    ),
    words,
    told: resolveTold(block.words, resolving),
    controls,
    verdict: check?.verdict ?? 'foundNowhereElse',
  };
};
