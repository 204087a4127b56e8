import type { Facts } from './fact.ts';
import { factLine, type Problem } from './problem.ts';

/** A fact is used when a figure draws it, the text links it, or a used fact is derived from it. */
export const unusedFacts = (
  facts: Facts,
  { source, file }: { source: string; file: string },
  seen: ReadonlySet<string>,
): Problem[] => {
  const used = new Set<string>();
  const use = (id: string) => {
    if (used.has(id)) return;
    used.add(id);
    const fact = facts[id];
    if (fact?.provenance.basis === 'derived') fact.provenance.from.forEach(use);
  };
  seen.forEach(use);
  return Object.keys(facts)
    .filter((id) => !used.has(id))
    .map((id) => ({
      file,
      line: factLine(source, id),
      message: `fact "${id}" is in no figure and no text; use it or take it out`,
    }));
};
