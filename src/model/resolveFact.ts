import { uiWords } from '../i18n/uiWords.ts';
import type { Locale } from '../i18n/locales.ts';
import type { Fact, Facts, Source } from './fact.ts';
import { formatAmount, formatBounded, formatDate, formatInput, formatNumber, formatWhen } from './format.ts';
import type { ResolvedFact, ResolvedSource } from './story.ts';

export const resolveFact = (id: string, fact: Fact, label: string, locale: Locale): ResolvedFact => ({
  id,
  label,
  basis: fact.provenance.basis,
  unit: fact.unit,
  value: fact.value,
  bound: fact.bound,
  ...(fact.when === undefined ? {} : { when: fact.when, whenText: formatWhen(fact.when, locale) }),
  ...(isWeak(fact) ? { weak: true } : {}),
  number: fact.unit === 'name' ? label : formatNumber(fact, locale),
  amount: fact.unit === 'name' ? label : formatAmount(fact, locale),
  bounded: fact.unit === 'name' ? label : formatBounded(fact, locale),
});

/** A sum is as weak as its weakest input. */
const isWeak = ({ provenance }: Fact): boolean => {
  switch (provenance.basis) {
    case 'stated':
      return false;
    case 'derived':
      return provenance.from.some(isWeak);
    case 'context':
      return provenance.sources.every(({ trust }) => trust === 'C');
  }
};

export const resolveSource = <S extends Source>(source: S, locale: Locale): S & ResolvedSource => ({
  ...source,
  dateText: source.date === undefined ? uiWords(locale).undated : formatDate(source.date, locale),
  trustText: uiWords(locale).trust[source.trust],
});

/** A formula with its inputs' numbers in place: "25 + 10", "518.467 billion ÷ 12.6 billion". */
export const fillFormula = (formula: string, from: readonly Fact[], locale: Locale): string =>
  formula.replaceAll(/\{(\d+)\}/g, (_, at: string) => {
    const input = from[Number(at)];
    return input === undefined ? '?' : formatInput(input, locale);
  });

/** The id under which a fact is known. Inputs of derived facts are found again by identity. */
export const idOf = (fact: Fact, facts: Facts): string | undefined =>
  Object.entries(facts).find(([, known]) => known === fact)?.[0];
