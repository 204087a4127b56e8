import { locales, type Locale } from '../i18n/locales.ts';
import { isPlural, uiFiles } from '../i18n/uiWords.ts';
import { expectedOneOf } from './nearest.ts';
import { someOf, type Problem } from './problem.ts';

type Words = Readonly<Record<string, string>>;

/** A tree of words as one list: `page.skip`, `page.found.one`. */
const flat = (tree: object, before = ''): Words =>
  Object.fromEntries(
    Object.entries(tree).flatMap(([key, value]: [string, unknown]) => {
      const path = before === '' ? key : `${before}.${key}`;
      if (typeof value === 'object' && value !== null) return Object.entries(flat(value, path));
      return typeof value === 'string' ? [[path, value] as const] : [];
    }),
  );

/** The list of words in another language: what follows a count has a form for each plural of it. */
const wantedIn = (locale: Locale, words: object, before = ''): Words =>
  Object.fromEntries(
    Object.entries(words).flatMap(([key, value]: [string, unknown]) => {
      const path = before === '' ? key : `${before}.${key}`;
      if (typeof value === 'string') return [[path, value] as const];
      if (typeof value !== 'object' || value === null) return [];
      if (!isPlural(value)) return Object.entries(wantedIn(locale, value, path));
      const { other } = flat(value);
      const { pluralCategories } = new Intl.PluralRules(locales[locale].tag).resolvedOptions();
      return pluralCategories.map((category) => [`${path}.${category}`, other ?? ''] as const);
    }),
  );

/** What is filled in: "#", "##", "{called}". */
const placesIn = (words: string): string[] =>
  (words.match(/#+|\{\w+\}/g) ?? []).map((place) => place.toLowerCase()).toSorted();

/**
 * What is wrong with a language's words of the interface: `es.json: 12 of 326 words are missing: "page.skip" …`. A word that
 * is not asked for is misspelt, and one that lost its "#" would print no number.
 */
export const uiProblems = (locale: Locale, own: object | undefined = uiFiles[locale]): Problem[] => {
  const file = `src/i18n/ui/${locale}.json`;
  if (own === undefined)
    return [{ file, line: 1, message: 'missing; make it like en.json and name it in src/i18n/uiWords.ts' }];
  const wanted = wantedIn(locale, uiFiles.en ?? {});
  const words = flat(own);
  const missing = Object.keys(wanted).filter((key) => words[key] === undefined);
  const inFile = (message: string): Problem => ({ file, line: 1, message });
  return [
    ...(missing.length === 0
      ? []
      : [
          inFile(
            `${missing.length} of ${Object.keys(wanted).length} words are missing: ${someOf(missing)}; "npm run dev" shows them in English, marked`,
          ),
        ]),
    ...Object.entries(words).flatMap(([key, text]) => {
      const model = wanted[key];
      if (model === undefined)
        return [inFile(`no word is called "${key}"; ${expectedOneOf(key, Object.keys(wanted))}`)];
      const lost = placesIn(model).filter((place) => !placesIn(text).includes(place));
      return lost.length === 0
        ? []
        : [
            inFile(
              `"${key}" leaves out ${lost.map((place) => `"${place}"`).join(', ')}; expected words like "${model}"`,
            ),
          ];
    }),
  ];
};
