import { fillFormula, idOf, resolveSource } from './resolveFact.ts';
import type { Resolving } from './resolving.ts';
import type { Pedigree, ResolvedCheck } from './story.ts';
import type { Shown } from './view.ts';

type Known = {
  /** The figure that each fact leads to. */
  drawnBy: ReadonlyMap<string, string>;
  shown: ReadonlyMap<string, Shown>;
  checks: readonly ResolvedCheck[];
  words: Readonly<Record<string, string>>;
};

/** Where each fact of a story comes from, in one language. */
export const pedigreesOf = (
  { story, locale, facts }: Resolving,
  { drawnBy, shown, checks, words }: Known,
): Record<string, Pedigree> =>
  Object.fromEntries(
    Object.entries(facts).flatMap(([id, resolved]) => {
      const fact = story.facts[id];
      if (fact === undefined) return [];
      const { provenance } = fact;
      const figureId = drawnBy.get(id);
      const where = shown.get(id);
      const check = checks.find((candidate) => candidate.factId === id);
      const pedigree: Pedigree = {
        ...resolved,
        sources:
          provenance.basis === 'context' ? provenance.sources.map((source) => resolveSource(source, locale)) : [],
        ...(figureId === undefined ? {} : { figureId }),
        ...(where === undefined ? {} : { shown: where }),
        ...(check === undefined ? {} : { check }),
        ...(provenance.basis === 'stated'
          ? { quote: provenance.quote, paragraph: words[`paragraph.${provenance.paragraph}`] ?? '' }
          : {}),
        ...(provenance.basis === 'derived'
          ? {
              formula: fillFormula(provenance.formula, provenance.from, locale),
              inputs: provenance.from.flatMap((input) => idOf(input, story.facts) ?? []),
            }
          : {}),
      };
      return [[id, pedigree] as const];
    }),
  );
