import type { Locale } from '../i18n/locales.ts';
import type { CautionWord } from '../i18n/numbers/words.ts';
import {
  cautionAround,
  DATE_CAUTIONS,
  dateCautionFor,
  NUMBER_CAUTIONS,
  numberCautionsFor,
  type Caution,
} from './caution.ts';
import type { ResolvedFact } from './story.ts';
import { numberWordsOf } from './writtenNumber.ts';

/** A number in braces within a block's words: `{crates.number}` is of the fact "crates", in the form "number". */
type Filled = { whole: string; id: string; form: string; at: number };

type Saying = {
  key: string;
  text: string;
  /** Read as whole sentences; a label beside a mark is not. */
  isSentence: boolean;
  facts: Readonly<Record<string, ResolvedFact>>;
  locale: Locale;
};

const FILL = /\{(\w+)(?:\.(\w+))?\}/g;

/** Forms that print a number without its caution. Those of a bare number may stand in a label, whose drawing says the rest. */
const WHOLE = ['amount'];
const BARE = ['number', 'digits', 'plain', 'word', 'word2', 'word3', 'day', 'short', 'year'];

/** What a draft borrows from another language is marked, and its words of caution are of that language. */
const BORROWED = /^\[\p{L}+\] /u;

/**
 * What is wrong with the cautions of the numbers in some words: `alt: A bar of {crates}` of a fact that is "over 10
 * million" lacks "over", and `over {crates.bounded}` would say it twice.
 */
export const filledCautionProblems = (saying: Saying): string[] => {
  const { text } = saying;
  if (BORROWED.test(text)) return [];
  const cautious = [...text.matchAll(FILL)]
    .map(([whole, id = '', form = 'amount'], nth, all): Filled => ({ whole, id, form, at: all[nth]?.index ?? 0 }))
    .filter(({ id, form }) => isCautious(saying.facts[id], form));
  // What was complained of counts as said, or one word that is missing would be told for each number that it holds for.
  const told = cautious.filter((filled) => isSaid(filled, saying));
  return cautious.flatMap((filled) => {
    const problem = problemOf(filled, told, saying);
    if (problem !== undefined) told.push(filled);
    return problem ?? [];
  });
};

const isDate = ({ unit }: ResolvedFact): boolean => unit === 'date';

const isCautious = (fact: ResolvedFact | undefined, form: string): boolean => {
  if (fact === undefined) return false;
  // What a chart calls a number is no number.
  if (!isDate(fact) && form === 'short') return false;
  if (![...WHOLE, ...BARE, 'bounded'].includes(form)) return false;
  return wantedFor(fact).length > 0;
};

const wantedFor = (fact: ResolvedFact): readonly CautionWord[] => {
  if (!isDate(fact)) return numberCautionsFor(fact.bound, fact.basis);
  const kind = dateCautionFor(fact.bound);
  return kind === undefined ? [] : [kind];
};

const cautionOf = ({ whole, id, at }: Filled, { text, facts, locale }: Saying): Caution | undefined => {
  const fact = facts[id];
  const kinds = fact !== undefined && isDate(fact) ? DATE_CAUTIONS : NUMBER_CAUTIONS;
  return cautionAround(text.slice(0, at), text.slice(at + whole.length), locale, kinds);
};

const isSaid = (filled: Filled, saying: Saying): boolean => {
  const fact = saying.facts[filled.id];
  const said = cautionOf(filled, saying);
  return filled.form === 'bounded' || (fact !== undefined && said !== undefined && wantedFor(fact).includes(said.kind));
};

const problemOf = (filled: Filled, told: readonly Filled[], saying: Saying): string | undefined => {
  const { whole, id, form } = filled;
  const { key, facts, isSentence } = saying;
  const fact = facts[id];
  if (fact === undefined) return undefined;
  const found = cautionOf(filled, saying);
  if (form === 'bounded')
    // What else stands around may be about the sentence: "they were asked until before 26 November".
    return found !== undefined && fact.bounded.toLowerCase().startsWith(`${found.words.toLowerCase()} `)
      ? `"${whole}" in "${key}" prints its caution itself; expected it without "${found.words}"`
      : undefined;
  if (!isSentence && !WHOLE.includes(form)) return undefined;
  if (told.some((one) => one === filled || holdsFor(one, filled, saying))) return undefined;
  const expected = `expected ${expectedOf(filled, fact, saying)}`;
  return found === undefined || isDate(fact)
    ? `"${whole}" in "${key}" leaves out the caution of its fact; ${expected}`
    : `"${whole}" in "${key}" says "${found.words}", but its fact does not; ${expected}`;
};

/** What to write: the word before the number, or the form that prints it; a label may have the number alone. */
const expectedOf = ({ whole, id }: Filled, fact: ResolvedFact, { isSentence, locale }: Saying): string => {
  const [kind] = wantedFor(fact);
  const [word] = kind === undefined ? [] : numberWordsOf(locale).cautions[kind].before;
  const isPrinted = word === undefined || fact.bound === 'expected';
  const printed = `{${id}.bounded}, "${fact.bounded}"`;
  const written = isPrinted ? printed : `"${word} ${whole}" or ${printed}`;
  return isSentence ? written : `${written}; {${id}.number} is the number alone`;
};

/** Told once with its caution, a number may be repeated without; and "about" holds for the rest of its sentence. */
const holdsFor = (one: Filled, { id, at }: Filled, { text, facts }: Saying): boolean => {
  if (one.at >= at) return false;
  if (one.id === id) return true;
  const isAbout = facts[one.id]?.bound === 'about' && facts[id]?.bound === 'about';
  return isAbout && !/[.!?](\s|$)/.test(text.slice(one.at + one.id.length, at).replaceAll(FILL, ''));
};
