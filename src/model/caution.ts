import type { Locale } from '../i18n/locales.ts';
import type { CautionWord } from '../i18n/numbers/words.ts';
import type { Basis, Bound } from './fact.ts';
import { anyOf, numberWordsOf, plainBlanks } from './writtenNumber.ts';

/** What words around a number say of it: the kind of caution, and the words themselves. */
export type Caution = { kind: CautionWord; words: string };

const KINDS = [
  'about',
  'over',
  'atLeast',
  'under',
  'nearly',
  'atMost',
  'before',
  'after',
] as const satisfies readonly CautionWord[];

/** What may stand between the words and the number: "over US$427 billion", "more than ×35", "over the 500 billion". */
const BETWEEN = '(?:\\s|\\p{Sc}|[×(]|US\\$?)*';

/**
 * The caution right before a number, or right after it: `cautionAround('over ', ' crates', 'en')` is `over`. Of several
 * words that fit the longest counts, "no more than" before "more than". Date words are read with `before` and `after` only.
 */
export const cautionAround = (
  before: string,
  after: string,
  locale: Locale,
  kinds: readonly CautionWord[] = KINDS,
): Caution | undefined => {
  const { cautions } = numberWordsOf(locale);
  const found = kinds.flatMap((kind): Caution[] => {
    const { before: leading, after: trailing } = cautions[kind];
    const isWord = '(?<![\\p{L}\\p{M}])';
    const lead = match(before, leading, (any) => `${isWord}(${any})${BETWEEN}$`);
    const tail = match(after, trailing, (any) => `^[\\s\\p{L}]{0,20}?${isWord}(${any})(?![\\p{L}\\p{M}])`);
    return [lead, tail].flatMap((words) => (words === undefined ? [] : [{ kind, words }]));
  });
  return found.toSorted((one, other) => other.words.length - one.words.length)[0];
};

const match = (text: string, words: readonly string[], patternOf: (any: string) => string): string | undefined =>
  words.length === 0 ? undefined : new RegExp(patternOf(anyOf(words)), 'iu').exec(plainBlanks(text))?.[1];

/** Which cautions are about numbers, and which about dates. */
export const NUMBER_CAUTIONS = [
  'about',
  'over',
  'atLeast',
  'under',
  'nearly',
  'atMost',
] as const satisfies readonly CautionWord[];
export const DATE_CAUTIONS = ['about', 'before', 'after'] as const satisfies readonly CautionWord[];

/** Which words carry the caution of a bound; an exact number needs none. */
const WANTED: Readonly<Partial<Record<Bound, readonly CautionWord[]>>> = {
  about: ['about'],
  atLeast: ['atLeast'],
  moreThan: ['over'],
  expected: ['over'],
};

/** A number that the source itself rounds may be told as the source has it: "rose 35-fold, says the release". */
export const numberCautionsFor = (bound: Bound, basis: Basis): readonly CautionWord[] =>
  bound === 'about' && basis === 'stated' ? [] : (WANTED[bound] ?? []);

/** The same of a date, of which perhaps only one end is known. */
export const dateCautionFor = (bound: Bound): CautionWord | undefined => DATE_CAUTIONS.find((kind) => kind === bound);
