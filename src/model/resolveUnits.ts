import { locales, type Locale } from '../i18n/locales.ts';
import { expectedOneOf } from './nearest.ts';
import type { Words } from './block.ts';
import { UNCOUNTED, type SpokenUnit, type Unit, type Units } from './unit.ts';

type Complain = (line: number, message: string) => void;
type Forms = SpokenUnit['forms'];

/**
 * What a story's units are called in one language: the lines of its `:::units` block, `day: one=# day; other=# days`, with
 * a form for each plural category of the language, or `other` alone where all are alike. After `|` stands what a table
 * calls the unit, if not the form `other` without its number.
 */
export const resolveUnits = (
  units: Units,
  words: Words,
  { locale, line, complain }: { locale: Locale; line: number; complain: Complain },
): Record<string, SpokenUnit> => {
  for (const [id, word] of words) {
    if (!Object.hasOwn(units, id))
      complain(word.line, `no unit is called "${id}"; ${expectedOneOf(id, Object.keys(units))}`);
  }
  const wordless = Object.entries(units).flatMap(([id, unit]) => (words.has(id) || unit.as === 'currency' ? [] : [id]));
  if (wordless.length > 0)
    complain(line, `":::units" has no words for ${wordless.join(', ')}; expected "${wordless[0]}: one=# …; other=# …"`);
  return Object.fromEntries(
    Object.entries(units).map(([id, unit]) => {
      const word = words.get(id);
      if (word === undefined) return [id, { ...unit, forms: {}, name: nameOf(unit, locale) ?? id }];
      const [formsText = '', name] = word.text.split('|').map((part) => part.trim());
      const forms = formsOf(id, formsText, locale, (message) => complain(word.line, message));
      return [id, { ...unit, forms, name: name ?? forms.other?.replace('#', '').trim() ?? id }];
    }),
  );
};

/** The categories that a language counts in: English one and other, Polish one, few, many and other. */
const categoriesOf = (locale: Locale): Intl.LDMLPluralRule[] =>
  new Intl.PluralRules(locales[locale].tag).resolvedOptions().pluralCategories;

const formsOf = (id: string, text: string, locale: Locale, complain: (message: string) => void): Forms => {
  const categories = categoriesOf(locale);
  const found = new Map<string, string>();
  for (const part of text.split(';')) {
    const [, category, form] = /^\s*(\w+)\s*=\s*(.*?)\s*$/.exec(part) ?? [];
    if (category === undefined || form === undefined || !form.includes('#'))
      complain(`expected "${id}: one=# …; other=# …" with "#" for the number, found "${part.trim()}"`);
    else if (!categories.some((known) => known === category))
      complain(`"${id}" has a form "${category}"; ${expectedOneOf(category, categories)}`);
    else found.set(category, form);
  }
  const lacking = categories.filter((category) => !found.has(category));
  const isAlike = found.has('other') && found.size === 1;
  if (lacking.length > 0 && !isAlike)
    complain(`"${id}" lacks its form ${lacking.join(', ')}; expected ${lacking.map((it) => `"${it}=# …"`).join(', ')}`);
  return Object.fromEntries(
    categories.flatMap((category) => (found.has(category) ? [[category, found.get(category)]] : [])),
  );
};

/** What `Intl` calls a currency. */
const nameOf = (unit: Unit, locale: Locale): string | undefined =>
  unit.as === 'currency' && isCurrency(unit.currency)
    ? new Intl.DisplayNames(locales[locale].tag, { type: 'currency' }).of(unit.currency)
    : undefined;

const isCurrency = (code: string): boolean => Intl.supportedValuesOf('currency').includes(code);

/** What is wrong with a story's units themselves: `units.ts: unit "euro": …`. */
export const unitsProblems = (units: Units): string[] =>
  Object.entries(units).flatMap(([id, unit]) => [
    ...(UNCOUNTED.includes(id)
      ? [`unit "${id}": this name is kept for what is not counted; expected another one`]
      : []),
    ...(/^[A-Za-z]\w*$/.test(id) ? [] : [`unit "${id}": expected a name of letters and digits, such as "deathPerDay"`]),
    ...(unit.as === 'currency' && !isCurrency(unit.currency)
      ? [`unit "${id}": no currency has the code "${unit.currency}"; expected one such as USD, EUR, CNY`]
      : []),
    ...(unit.as === undefined || AS.includes(unit.as)
      ? []
      : [`unit "${id}": cannot be written as "${unit.as}"; ${expectedOneOf(unit.as, AS)}`]),
    ...(unit.digits === undefined || (Number.isInteger(unit.digits) && unit.digits >= 0 && unit.digits <= 10)
      ? []
      : [`unit "${id}": expected digits from 0 to 10, found ${unit.digits}`]),
  ]);

const AS: readonly string[] = ['plain', 'percent', 'multiple', 'currency'];
