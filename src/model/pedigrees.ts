import { uiWords } from '../i18n/uiWords.ts';
import type { Locale } from '../i18n/locales.ts';
import { callIn } from './called.ts';
import { resolveSource, unitNameOf, writtenFormula } from './resolveFact.ts';
import type { Resolving } from './resolving.ts';
import type { Pedigree, ResolvedCheck } from './story.ts';
import type { Shown } from './view.ts';

type Known = {
  /** The figure that each fact leads to. */
  drawnBy: ReadonlyMap<string, string>;
  shown: ReadonlyMap<string, Shown>;
  checks: readonly ResolvedCheck[];
  /** What the story calls its source. */
  called: string;
};

/** Where each fact of a story comes from, in one language. */
export const pedigreesOf = (
  { values, locale, units, facts, storyWords }: Resolving,
  { drawnBy, shown, checks, called }: Known,
): Record<string, Pedigree> =>
  Object.fromEntries(
    Object.entries(facts).flatMap(([id, resolved]) => {
      const fact = values[id];
      if (fact === undefined) return [];
      const { provenance } = fact;
      const figureId = drawnBy.get(id);
      const where = shown.get(id);
      const check = checks.find((candidate) => candidate.factId === id);
      const pedigree: Omit<Pedigree, 'who'> = {
        ...resolved,
        unitName: unitNameOf(fact, { locale, units }),
        sources:
          provenance.basis === 'context'
            ? provenance.sources.map((source) => resolveSource(source, locale, storyWords))
            : [],
        ...(figureId === undefined ? {} : { figureId }),
        ...(where === undefined ? {} : { shown: where }),
        ...(check === undefined ? {} : { check }),
        ...(provenance.basis === 'stated'
          ? { quote: provenance.quote, paragraph: storyWords[`paragraph.${provenance.paragraph}`] ?? '' }
          : {}),
        ...(provenance.basis === 'derived'
          ? {
              formula: writtenFormula(provenance, {
                facts: values,
                labels: facts,
                language: { locale, units },
              }),
              inputs: provenance.from,
            }
          : {}),
      };
      return [[id, { ...pedigree, who: whoOf(pedigree, called, locale) }] as const];
    }),
  );

const whoOf = (pedigree: Omit<Pedigree, 'who'>, called: string, locale: Locale): string => {
  const { page, trust } = uiWords(locale);
  switch (pedigree.basis) {
    case 'stated':
      return callIn(page.theReport, { called });
    case 'derived':
      return page.formula.replace('#', () => pedigree.formula ?? '') + (pedigree.weak === true ? ` (${trust.C})` : '');
    case 'context':
      return pedigree.sources.map((source) => source.publisher).join('; ');
  }
};
