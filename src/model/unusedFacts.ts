import type { Fact } from './fact.ts';
import { lineOf, type Problem } from './problem.ts';
import type { Story } from './story.ts';

/** A fact is used when a figure draws it, the text links it, or a used fact is derived from it. */
export const unusedFacts = (story: Story, file: string, seen: ReadonlySet<string>): Problem[] => {
  const used = new Set<Fact>();
  const use = (fact: Fact) => {
    used.add(fact);
    if (fact.provenance.basis === 'derived') fact.provenance.from.forEach(use);
  };
  for (const id of seen) {
    const fact = story.facts[id];
    if (fact !== undefined) use(fact);
  }
  return Object.entries(story.facts)
    .filter(([, fact]) => !used.has(fact))
    .map(([id]) => ({
      file,
      line: lineOf(story.files.facts, new RegExp(`export const ${id}\\b`)),
      message: `fact "${id}" is in no figure and no text; use it or take it out`,
    }));
};
