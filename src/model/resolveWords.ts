import { formatDate, formatPlain, formatShortDate } from './format.ts';
import type { WordKey } from './figure.ts';
import { expectedOneOf } from './nearest.ts';
import type { Resolving } from './resolving.ts';
import type { FigureWords, ResolvedFact } from './story.ts';
import type { Words } from './textParts.ts';
import type { Told } from './told.ts';
import { hasDigits, spelledOut, wordNumbersIn } from './writtenNumber.ts';

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
 * `{parcels.bounded}` "over 10 million parcels", `{portOpened.day}` the date without its year, `{transitXinhua.when}` the time it speaks of, `{x.label}` the fact's own words,
 * `{signatories.word}` "seven". Complains of missing and unknown keys, unknown facts, and numbers that were typed.
 */
export const resolveWords = (words: Words, resolving: Resolving, asked: Asked): FigureWords => {
  const { complain } = resolving;
  const known = asked.keys.map(({ key }) => key);
  for (const { key, isRequired, about } of asked.keys) {
    if (isRequired === true && !words.has(key))
      complain(asked.line, `${asked.owner} has no "${key}"; expected "${key}: ${about}"`);
  }
  return Object.fromEntries(
    [...words].map(([key, { text, line }]) => {
      if (!isKnown(key, known)) complain(line, `${asked.owner} prints no "${key}"; ${expectedOneOf(key, known)}`);
      if (hasDigits(text.replaceAll(FILL, ''))) {
        complain(line, `a number is typed into "${key}"; expected a fact in braces, such as {transitNow}`);
      }
      const typed = typedInWords(text.replaceAll(FILL, ''), asked.about ?? [], resolving);
      if (typed !== undefined)
        complain(line, `"${typed.word}" is typed into "${key}"; expected {${typed.id}.word}, which follows its fact`);
      return [key, fill(text, { line, isName: key === 'name' }, resolving)];
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

/** The facts whose numbers a block's words print. */
export const factsInWords = (words: Words): string[] =>
  [...words.values()].flatMap(({ text }) => [...text.matchAll(FILL)].flatMap(([, id]) => id ?? []));

/** The words of these keys stand in the open, and light up with the marks of the facts that they speak of. */
const SHOWN = /^(title|measure|note|source|claim|record|by|for|against|ours)(\.|$)/;

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

/** A fact's number, written out: it would stay when the fact changes. */
const typedInWords = (text: string, about: readonly string[], { facts, locale }: Resolving) =>
  wordNumbersIn(text, locale).flatMap(({ word, value }) => {
    const id = about.find((candidate) => facts[candidate]?.value === value);
    return id === undefined ? [] : [{ word, id }];
  })[0];

/** Fills some words with the numbers of their facts, as those of a block are: a heading's, for one. */
export const fillWords = (text: string, line: number, resolving: Resolving): string =>
  fill(text, { line, isName: false }, resolving);

/** A name is not the beginning of a sentence: the score says "ten days saved". */
type Filling = { line: number; isName: boolean };

const fill = (text: string, { line, isName }: Filling, { facts, fills, locale, complain }: Resolving): string =>
  text.replaceAll(FILL, (whole, id: string, form: string | undefined, at: number) => {
    if (form === undefined && fills[id] !== undefined) return fills[id];
    const fact = facts[id];
    const written =
      fact === undefined ? undefined : formOf(fact, form ?? 'amount', locale, !isName && opensSentence(text, at));
    if (written === undefined)
      complain(line, `"${whole}" names no fact, or no form of one; expected {fact}, {fact.number} or {fact.bounded}`);
    return written ?? whole;
  });

const opensSentence = (text: string, at: number): boolean => /(^|[.:!?]\s+)[“„«]?$/.test(text.slice(0, at));

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
    case 'word': {
      const word = typeof fact.value === 'number' ? spelledOut(fact.value, locale) : undefined;
      if (word === undefined) return typeof fact.value === 'number' ? formatPlain(fact.value, locale) : fact.number;
      return isFirst ? word.charAt(0).toUpperCase() + word.slice(1) : word;
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
      return typeof fact.value === 'string' ? formatDate(fact.value, locale, 'year') : undefined;
    case 'when':
      return fact.whenText;
    case 'year':
      return typeof fact.value === 'string' ? fact.value.slice(0, 4) : undefined;
    default:
      return undefined;
  }
};
