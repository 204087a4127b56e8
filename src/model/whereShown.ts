import type { Fact, Facts } from './fact.ts';
import type { ResolvedFigure } from './story.ts';
import { defaultView, type Control, type Shown, type ShownIn, type View } from './view.ts';

/** The facts that have a mark in a view of a figure. */
export type MarksOf = (figure: ResolvedFigure, view: View) => readonly string[];

type Seen = ShownIn & { marks: ReadonlySet<string> };

/** What one choice can be, besides the default. */
export const choicesOf = (control: Control): View[] => {
  switch (control.kind) {
    case 'switch':
      return [{ [control.id]: true }];
    case 'choice':
      return control.options.slice(1).map((option) => ({ [control.id]: option }));
    case 'stage':
      return [];
  }
};

const ORDER: readonly Control['kind'][] = ['switch', 'choice'];

/** The views of a figure, the plainest first: as everybody sees it, then by one choice, a layer before a filter. */
const viewsOf = (figure: ResolvedFigure, marksOf: MarksOf): Seen[] => {
  const controls = figure.controls.toSorted((one, other) => ORDER.indexOf(one.kind) - ORDER.indexOf(other.kind));
  return [{}, ...controls.flatMap(choicesOf)].map((chosen) => ({
    figureId: figure.id,
    chosen,
    marks: new Set(marksOf(figure, { ...defaultView(figure.controls), ...chosen })),
  }));
};

/** Of each figure the plainest view that shows the most of some facts, those that show most first. */
const bestOf = (views: readonly (readonly Seen[])[], ids: readonly string[]): { seen: Seen; count: number }[] =>
  views
    .flatMap((seens) => {
      const counted = seens.map((seen) => ({ seen, count: ids.filter((id) => seen.marks.has(id)).length }));
      const most = Math.max(0, ...counted.map(({ count }) => count));
      return most === 0 ? [] : counted.filter(({ count }) => count === most).slice(0, 1);
    })
    .toSorted((one, other) => other.count - one.count);

/**
 * Where every fact of a story can be seen. One that no view of any figure draws is shown by the facts it is worked out
 * from, or else by those that are worked out from it; one that has neither is missing here.
 */
export const whereShown = (
  facts: Facts,
  figures: readonly ResolvedFigure[],
  marksOf: MarksOf,
): ReadonlyMap<string, Shown> => {
  const views = figures.map((figure) => viewsOf(figure, marksOf));
  const shownBy = (ids: readonly string[], by: readonly string[]): Shown | undefined => {
    const best = bestOf(views, ids);
    const [first] = best;
    if (first === undefined) return undefined;
    const enough = by.length === 0 ? best : best.filter(({ count }) => count === first.count);
    return { in: enough.map(({ seen: { figureId, chosen } }) => ({ figureId, chosen })), by };
  };
  const resultsOf = new Map<string, string[]>();
  for (const [result, fact] of Object.entries(facts))
    for (const id of new Set(inputsOf(fact))) resultsOf.set(id, [...(resultsOf.get(id) ?? []), result]);
  return new Map(
    Object.entries(facts).flatMap(([id, fact]) => {
      const inputs = inputsOf(fact);
      const results = resultsOf.get(id) ?? [];
      const roots = rootsOf(fact, facts);
      const shown = shownBy([id], []) ?? shownBy(inputs, inputs) ?? shownBy(roots, roots) ?? shownBy(results, results);
      return shown === undefined ? [] : [[id, shown] as const];
    }),
  );
};

const inputsOf = ({ provenance }: Fact): readonly string[] => (provenance.basis === 'derived' ? provenance.from : []);

/** What a sum of sums rests on at last: six ships are four that the report names and two that we read. */
const rootsOf = (fact: Fact, facts: Facts): string[] =>
  fact.provenance.basis === 'derived'
    ? fact.provenance.from.flatMap((id) => {
        const input = facts[id];
        return input?.provenance.basis === 'derived' ? rootsOf(input, facts) : [id];
      })
    : [];
