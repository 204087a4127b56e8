import { formatDate, formatPlain, formatShortDate, formatWhen } from './format.ts';
import type { WordKey } from './figure.ts';
import { filledCautionProblems } from './filledCaution.ts';
import { expectedOneOf } from './nearest.ts';
import { someOf } from './problem.ts';
import type { Resolving } from './resolving.ts';
import type { FigureWords, ResolvedFact } from './story.ts';
import type { Words } from './block.ts';
import type { Told } from './told.ts';
import { anyOf, hasDigits, numbersIn, numberWordsOf, spelledOut, vagueIn, withoutQuotes } from './writtenNumber.ts';

/** Variants of a word for a view or a room, and notes: `title.scale.log`, `label.rest.narrow`, `note.2`. */
const VARIANT = /^(title|measure|alt|say)\.|\.(narrow|medium|slide)$|^note\./;
const FILL = /\{(\w+)(?:\.(\w+))?\}/g;

type Asked = {
  keys: readonly WordKey[];
  line: number;
  owner: string;
  /** The facts that the block is about: their numbers may not be written out in its words either. */
  about?: readonly string[];
};

/**
 * Fills a block's words with the numbers of its facts: `{transitNow}` is "25 days", `{transitNow.number}` "25",
 * `{crates.bounded}` "over 10 million crates", `{portOpened.day}` the date without its year, `{firstVoyage.when}` the time it speaks of, `{x.label}` the fact's own words,
 * `{ships.word}` "seven". Complains of missing and unknown keys, unknown facts, and numbers that were typed.
 */
export const resolveWords = (words: Words, resolving: Resolving, asked: Asked): FigureWords => {
  const { complain } = resolving;
  const known = asked.keys.map(({ key }) => key);
  const missing = asked.keys.filter(({ key, isRequired }) => isRequired === true && !words.has(key));
  const [one] = missing;
  if (one !== undefined) {
    const keys = someOf([...new Set(missing.map(({ key }) => key))]);
    complain(asked.line, `${asked.owner} has no ${keys}; expected "${one.key}: ${one.about}"`);
  }
  return Object.fromEntries(
    [...words].map(([key, { text, line }]) => {
      if (!isKnown(key, known)) complain(line, `${asked.owner} prints no "${key}"; ${expectedOneOf(key, known)}`);
      const isSentence = SENTENCES.test(key);
      const { facts, locale } = resolving;
      for (const problem of [
        ...typedProblems(key, text.replaceAll(FILL, ''), asked, resolving),
        ...filledCautionProblems({ key, text, isSentence, facts, locale }),
      ])
        complain(line, problem);
      return [key, fill(text, { line, isName: key === 'name', isSentence }, resolving)];
    }),
  );
};

/** A key, or a variant of one: `say.<control>.<option>` only of a control that there is. */
const isKnown = (key: string, known: readonly string[]): boolean => {
  if (known.includes(key)) return true;
  if (!VARIANT.test(key)) return false;
  if (key.startsWith('note.')) return true;
  const room = key.replace(/\.(narrow|medium|slide)$/, '');
  if (room !== key) return known.includes(room) || isKnown(room, known);
  const [, control = '', option] = key.split('.');
  return known.includes(option === undefined ? `control.${control}` : `control.${control}.${option}`);
};

/** The words of these keys stand in the open, and light up with the marks of the facts that they speak of. */
const SHOWN = /^(title|measure|note|date|source|claim|record|by|for|against|ours)(\.|$)/;

/** Which facts a block's words speak of, by key; plain words have no entry. */
export const resolveTold = (words: Words, resolving: Resolving): Record<string, Told> =>
  Object.fromEntries(
    [...words].flatMap(([key, { text }]) => {
      const told = SHOWN.test(key) ? [...text.matchAll(FILL)].flatMap((match) => toldBy(match, text, resolving)) : [];
      return told.length === 0 ? [] : [[key, told] as const];
    }),
  );

const toldBy = (match: RegExpExecArray, text: string, { facts, locale }: Resolving): Told => {
  const [, id = '', form = 'amount'] = match;
  const fact = facts[id];
  const written = fact && formOf(fact, form, locale, opensSentence(text, match.index));
  return written === undefined ? [] : [[id, written]];
};

/** Small numbers that words say of a drawing, and that are no facts: "two rows, three at most". */
const LARGEST_COUNTED = 3;
/** A scale says in which amounts it is counted ("in billions of dollars"), a control what it offers, a claim is quoted. */
const COUNTING = /^(measure|label|control|claim)(\.|$)/;

/** What is typed into a block's words and would stay when its fact changes, or would be printed as it stands. */
const typedProblems = (key: string, text: string, { about = [] }: Asked, { facts, locale }: Resolving): string[] => {
  const [brace] = /\{[^{}]*\}?|\}/.exec(text) ?? [];
  if (brace !== undefined)
    return [`"${brace}" in "${key}" would be printed as it stands; expected a fact in braces: {transitNow.number}`];
  if (hasDigits(text)) return [`a number is typed into "${key}"; expected a fact in braces, such as {transitNow}`];
  const own = withoutQuotes(text, locale);
  const [vague] = COUNTING.test(key) ? [] : vagueIn(own, locale);
  if (vague !== undefined)
    return [`"${vague}" in "${key}" is an amount that nobody can check; expected a fact, such as {crates.bounded}`];
  return numbersIn(own, locale).flatMap(({ text: word, value, at }) => {
    const id = about.find((candidate) => facts[candidate]?.value === value);
    if (id !== undefined) return [`"${word}" is typed into "${key}"; expected {${id}.word}, which follows its fact`];
    const isTold = COUNTING.test(key) || isIdiom(value, own.slice(at + word.length), locale);
    return isTold ? [] : [`"${word}" is typed into "${key}"; expected a fact in braces, such as {ships.word}`];
  });
};

/** "Two rows", "a half disc" and "the first three quarters" are no amounts; "half of all" is one. */
const isIdiom = (value: number, after: string, locale: Resolving['locale']): boolean =>
  value < 1
    ? !new RegExp(`^\\s+(?:${anyOf(numberWordsOf(locale).of)})(?!\\p{L})`, 'iu').test(after)
    : Number.isInteger(value) && value <= LARGEST_COUNTED;

/** Fills some words with the numbers of their facts, as those of a block are: a heading's, for one. */
export const fillWords = (text: string, line: number, resolving: Resolving): string =>
  fill(text, { line, isName: false, isSentence: true }, resolving);

/** Words that are read as sentences; a label may begin with "over" in small letters. */
const SENTENCES =
  /^(title|measure|note|alt|description|say|step|speech|caption|standfirst|byline|found|closing|record|for|against|ours)(\.|$)/;

/** A name is not the beginning of a sentence: the score says "ten days saved". */
type Filling = { line: number; isName: boolean; isSentence: boolean };

const fill = (
  text: string,
  { line, isName, isSentence }: Filling,
  { facts, fills, locale, complain }: Resolving,
): string =>
  text.replaceAll(FILL, (whole, id: string, form: string | undefined, at: number) => {
    const ours = form === undefined ? fills[id] : undefined;
    if (ours !== undefined) return opensSentence(text, at) ? capital(ours) : ours;
    const fact = facts[id];
    const written =
      fact === undefined ? undefined : formOf(fact, form ?? 'amount', locale, !isName && opensSentence(text, at));
    if (written === undefined)
      complain(line, fillMessage(whole, { id, form, fact, locale, known: Object.keys(facts) }));
    if (written !== undefined && form === 'bounded' && isSentence && startsSentence(text, at)) return capital(written);
    return written ?? whole;
  });

const FORMS: readonly string[] = [
  'number',
  'bounded',
  'label',
  'word',
  'word2',
  'word3',
  'short',
  'digits',
  'plain',
  'day',
  'when',
  'year',
];

type Unfilled = {
  id: string;
  form: string | undefined;
  fact: ResolvedFact | undefined;
  locale: Resolving['locale'];
  known: readonly string[];
};

/** The forms that a fact has: a number has no year, and a date is no word. */
const formsOf = (fact: ResolvedFact, locale: Resolving['locale']): string[] =>
  FORMS.filter(
    (form) =>
      formOf(fact, form, locale, false) !== undefined && (typeof fact.value === 'number' || !form.startsWith('word')),
  );

const fillMessage = (whole: string, { id, form, fact, locale, known }: Unfilled): string =>
  fact === undefined
    ? `"${whole}" names no fact; ${expectedOneOf(id, known)}`
    : `"${whole}" is no form of this fact; ${expectedOneOf(form ?? '', formsOf(fact, locale))}`;

const capital = (words: string): string => words.charAt(0).toUpperCase() + words.slice(1);

/** After a colon a caution goes on in small letters: "the card: over 10 million". */
const startsSentence = (text: string, at: number): boolean => /(^|[.!?]\s+)[“„«*]*$/.test(text.slice(0, at));

const opensSentence = (text: string, at: number): boolean => /(^|[.:!?]\s+)[“„«*]*$/.test(text.slice(0, at));

const formOf = (
  fact: ResolvedFact,
  form: string,
  locale: Resolving['locale'],
  isFirst: boolean,
): string | undefined => {
  switch (form) {
    case 'amount':
    case 'number':
    case 'bounded':
    case 'label':
      return fact[form];
    // The second is of another gender or case: "treinta y una" beside "treinta y uno".
    case 'word':
    case 'word2':
    case 'word3': {
      const at = Math.max(0, Number(form.slice('word'.length)) - 1);
      const word = typeof fact.value === 'number' ? spelledOut(fact.value, locale, at) : undefined;
      if (word === undefined) return typeof fact.value === 'number' ? formatPlain(fact.value, locale) : fact.number;
      return isFirst ? capital(word) : word;
    }
    // A date in few letters, or what a chart calls the fact beside its mark.
    case 'short':
      return fact.unit === 'date' && typeof fact.value === 'string' ? formatShortDate(fact.value, locale) : fact.short;
    // What a chart sets large: "427.4" of 427.4 billion.
    case 'digits':
      return fact.parts.digits;
    // The number without its sign or unit: "35" for ×35.
    case 'plain':
      return typeof fact.value === 'number' ? formatPlain(fact.value, locale) : undefined;
    case 'day':
      return fact.unit === 'date' && typeof fact.value === 'string'
        ? formatDate(fact.value, locale, 'year')
        : undefined;
    case 'when':
      return fact.when === undefined ? undefined : formatWhen(fact.when, locale, 'sentence');
    case 'year':
      return fact.unit === 'date' && typeof fact.value === 'string' ? fact.value.slice(0, 4) : undefined;
    default:
      return undefined;
  }
};
