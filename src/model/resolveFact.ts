import { uiWords } from '../i18n/uiWords.ts';
import { isTime } from './checkDates.ts';
import type { Locale } from '../i18n/locales.ts';
import type { Fact, Facts, Source } from './fact.ts';
import {
  formatAmount,
  formatBounded,
  formatDate,
  formatInput,
  formatNumber,
  formatParts,
  formatWhen,
} from './format.ts';
import type { Language } from './unit.ts';
import type { FigureWords, ResolvedFact, ResolvedSource } from './story.ts';

/** What `:::facts` calls a fact: "Days at sea, by the port | The Port Office, Asterhaven" is its label and its short name. */
export const labelsOf = (text: string): { label: string; short: string } => {
  const [label = '', short = label] = text.split('|').map((part) => part.trim());
  return { label, short };
};

export const resolveFact = (id: string, facts: Facts, words: string, language: Language): ResolvedFact | undefined => {
  const fact = facts[id];
  if (fact === undefined) return undefined;
  const { label, short } = labelsOf(words);
  const isName = fact.kind === 'name';
  return {
    id,
    label,
    short,
    basis: fact.provenance.basis,
    unit: fact.unit,
    value: fact.value,
    bound: fact.bound,
    ...(!isTime(fact.when) ? {} : { when: fact.when, whenText: formatWhen(fact.when, language.locale) }),
    ...(isWeak(fact, facts) ? { weak: true } : {}),
    ...(fact.provenance.basis === 'derived' && isOthers(fact, facts) ? { others: true } : {}),
    ...(language.units[fact.unit]?.as === 'percent' ? { percent: true } : {}),
    parts: formatParts(fact, language),
    number: isName ? label : formatNumber(fact, language),
    amount: isName ? label : formatAmount(fact, language),
    bounded: isName ? label : formatBounded(fact, language),
  };
};

/** What a table calls a fact's unit: "days", "share", "date". */
export const unitNameOf = ({ unit }: Fact, { locale, units }: Language): string => {
  const names: Readonly<Record<string, string>> = uiWords(locale).unitNames;
  return units[unit]?.name ?? names[unit] ?? unit;
};

/** A sum is as weak as its weakest input. */
const isWeak = ({ provenance }: Fact, facts: Facts): boolean => {
  switch (provenance.basis) {
    case 'stated':
      return false;
    case 'derived':
      return provenance.from.some((id) => {
        const input = facts[id];
        return input !== undefined && isWeak(input, facts);
      });
    case 'context':
      return provenance.sources.every(({ trust }) => trust === 'C');
  }
};

/** Whether every number that it rests on is somebody else's. */
const isOthers = ({ provenance }: Fact, facts: Facts): boolean => {
  switch (provenance.basis) {
    case 'stated':
      return false;
    case 'context':
      return true;
    case 'derived':
      return provenance.from.every((id) => {
        const input = facts[id];
        return input !== undefined && isOthers(input, facts);
      });
  }
};

/** What a source is called in one language; whose it is, by the story's own words under `whose.party` and so on. */
export const resolveSource = <S extends Source>(source: S, locale: Locale, words: FigureWords): S & ResolvedSource => ({
  ...source,
  dateText: source.date === undefined ? uiWords(locale).undated : formatDate(source.date, locale),
  trustText: uiWords(locale).trust[source.trust],
  whoseText: words[`whose.${source.whose}`] ?? '',
});

/** Each source once, by its address. */
export const distinctSources = <S extends Source>(sources: readonly S[]): S[] => [
  ...new Map(sources.map((source) => [source.url, source])).values(),
];

type Printing = { facts: Facts; labels: Readonly<Record<string, ResolvedFact>>; language: Language };

/** A formula as a reader reads it, its inputs' numbers in place: "25 + 10", "518.467 billion ÷ 12.6 billion"; "15,267, rounded". */
export const writtenFormula = (
  { formula, isRounded }: { formula: string; isRounded?: true },
  printing: Printing,
): string => {
  const written = filledFormula(formula, printing);
  return isRounded === true ? uiWords(printing.language.locale).formula.rounded.replace('#', () => written) : written;
};

const filledFormula = (formula: string, { facts, labels, language }: Printing): string => {
  const { locale } = language;
  const { checked, checkedAs } = uiWords(locale).formula;
  const { verdicts } = uiWords(locale);
  const verdictOf = (id: string) => Object.entries(verdicts).find(([known]) => known === id)?.[1] ?? id;
  const textOf = (id: string): string => {
    const fact = facts[id];
    if (fact === undefined) return '?';
    return fact.kind === 'name' ? (labels[id]?.label ?? id) : formatInput(fact, language);
  };
  return formula
    .replaceAll(/checks\((\w*)\)/g, (_, verdict: string) =>
      verdict === '' ? checked : checkedAs.replace('#', () => verdictOf(verdict)),
    )
    .replaceAll(/count\(([^)]*)\)/g, (_, names: string) => names.replaceAll(',', ' +'))
    .replaceAll(/year\(\{(\w+)\}\)/g, (_, id: string) => String(facts[id]?.value ?? '?').slice(0, 4))
    .replaceAll(/\{(\w+)\}/g, (_, id: string) => textOf(id))
    .replaceAll(' - ', ' − ')
    .replaceAll(' * ', ' × ')
    .replaceAll(' / ', ' ÷ ')
    .replaceAll('sqrt', '√');
};
