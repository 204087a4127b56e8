import type { Locale } from '../i18n/locales.ts';

/**
 * How a story's unit is written: a `plain` count ("25 days"), a `percent` of one ("28.6%"), a `multiple` ("×35"), or an
 * amount of money by its ISO code, whose words `Intl` has in every language. `digits` are the most digits behind the
 * decimal sign, one where nothing is said. Lower bounds are rounded down: "over 15,267" holds, "over 15,268" might not.
 */
export type Unit =
  | { as?: 'plain' | 'percent' | 'multiple'; digits?: number }
  | { as: 'currency'; currency: string; digits?: number };

/** A story's units by name. `day` is what lies between two dates. */
export type Units = Readonly<Record<string, Unit>>;

/** The units that a story counts in: `defineUnits({ day: {}, share: { as: 'percent' }, dollar: {} })`. */
export const defineUnits = <Given extends Units>(units: Given): Given => units;

/** What is no count, and needs no unit of the story's. */
export const UNCOUNTED: readonly string[] = ['date', 'place', 'name'];

/** A unit in one language: its words around "#" by plural category, and what it is called in a table's column. */
export type SpokenUnit = Unit & { forms: Readonly<Partial<Record<Intl.LDMLPluralRule, string>>>; name: string };

/** Everything that writing a number takes: the language, and what its units are called there. */
export type Language = { locale: Locale; units: Readonly<Record<string, SpokenUnit>> };

/** Whether like divided by like can be given in this unit. */
export const isRatio = (unit: Unit | undefined): boolean => unit?.as === 'percent' || unit?.as === 'multiple';
