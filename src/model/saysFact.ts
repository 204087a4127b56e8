import type { Locale } from '../i18n/locales.ts';
import { isCalendarDate, isTime } from './checkDates.ts';
import type { Language, SpokenUnit } from './unit.ts';
import type { CautionWord } from '../i18n/numbers/words.ts';
import { cautionAround, DATE_CAUTIONS, NUMBER_CAUTIONS, numberCautionsFor, type Caution } from './caution.ts';
import type { CountFact, DateFact, Fact } from './fact.ts';
import { dateIn, isSameDate, wrongWeekday } from './writtenDate.ts';
import { numbersIn, vagueIn, wholeWords, wordNumbersIn, type Written } from './writtenNumber.ts';

/** Words that speak of a fact, and those right before and after them, where a caution may stand: "over [15,000](#perDay)". */
export type Saying = { text: string; before?: string; after?: string } & Language;

/** A fact as it is called and written in a language, for messages. */
export type Called = { id: string; bounded: string; label: string };

/** Beyond half of its last digit a number is rounded only where the words say so, and not by more than this. */
const MOST_ROUNDED = { about: 0.1, nearly: 0.1, over: 0.2, atLeast: 0.2, under: 0.2, atMost: 0.2 } as const;

/**
 * What is wrong with the words of a linked number, or nothing. A number is the fact's to half of its last digit; a stated
 * one exactly. It is rounded further only where the words say so and in the right direction, and its caution is the
 * fact's: `sayingProblem({ text: '24 days', locale: 'en' }, transitNow, …)` is `"24 days" differs from its fact; …`.
 */
export const sayingProblem = (saying: Saying, fact: Fact, called: Called): string | undefined => {
  switch (fact.kind) {
    case 'name':
    case 'place':
      return nameProblem(saying, called);
    case 'date':
      return dateProblem(saying, fact, called);
    case 'count':
      return numberProblem(saying, fact, called);
  }
};

const expecting = ({ id, bounded }: Called): string => `expected ${bounded} ("${id}")`;

/** A name holds a number only if the fact's own words do: "the first three quarters". */
const nameProblem = ({ text, locale }: Saying, { id, label }: Called): string | undefined => {
  const own = new Set(numbersIn(label, locale).map(({ value }) => value));
  const foreign = numbersIn(text, locale).find(({ value }) => value !== 1 && !own.has(value));
  return foreign === undefined
    ? undefined
    : `"${text}" holds the number "${foreign.text}", and "${id}" is a name; link the number to a fact of its own`;
};

const dateProblem = (saying: Saying, fact: DateFact, called: Called): string | undefined => {
  const { text, before = '', after = '', locale } = saying;
  // A date that is none was complained of: words that are held against it would be changed for nothing.
  if (!isCalendarDate(fact.value)) return undefined;
  const written = dateIn(text, locale);
  if (written === undefined) return `"${text}" is no date; ${expecting(called)}, or a part of it`;
  if (!isSameDate(written, fact.value)) return `"${text}" differs from its fact; ${expecting(called)}`;
  const weekday = wrongWeekday(text, fact.value, locale);
  if (weekday !== undefined) return `"${text}" is no ${weekday}; ${expecting(called)}`;
  const wanted = DATE_CAUTIONS.find((kind) => kind === fact.bound);
  if (wanted === undefined) return undefined;
  const said = cautionAround(`${before}${leadOf(text)}`, after, locale, DATE_CAUTIONS);
  return said?.kind === wanted ? undefined : cautionProblem(text, said, called);
};

/** The words of a date before its first digit or month: "by " in "by 26 November". */
const leadOf = (text: string): string => /^[^\d]*?(?=\s*(?:\d|\p{Lu}))/u.exec(text)?.[0] ?? '';

const numberProblem = (saying: Saying, fact: CountFact, called: Called): string | undefined => {
  const { text, before = '', after = '', locale } = saying;
  const [vague] = vagueIn(text, locale);
  if (vague !== undefined) return `"${vague}" cannot be held against its fact; ${expecting(called)}`;
  const [written, ...more] = numbersIn(withoutYears(text, fact.when), locale);
  if (written === undefined) return `"${text}" holds no number; ${expecting(called)}`;
  if (more.length > 0) return `"${text}" holds ${more.length + 1} numbers; ${expecting(called)}`;
  const other = otherUnitIn(text, fact.unit, saying);
  if (other !== undefined) return `"${text}" counts ${other}; ${expecting(called)}`;
  const end = written.at + written.text.length;
  // What stands outside of the link may be about something else ("over 655 days"): it helps, and does no harm.
  const inside = cautionAround(text.slice(0, written.at), text.slice(end), locale, NUMBER_CAUTIONS);
  const around = cautionAround(before + text.slice(0, written.at), text.slice(end) + after, locale, NUMBER_CAUTIONS);
  return comparedTo({ written, text, inside, around }, fact, called);
};

/** A link may say of which year its number is, "518.5 billion in 2024": each year of the fact is blanked out in its place. */
const withoutYears = (text: string, when = ''): string =>
  ((isTime(when) && when.match(/\d{4}/g)) || []).reduce(
    (words, year) => words.replaceAll(new RegExp(`(?<![\\d.,])${year}(?![.,]?\\d)`, 'g'), ' '.repeat(year.length)),
    text,
  );

/** The words that a language has for a unit, without the number: "day" and "days"; a multiple has none. */
const wordsOf = ({ forms }: SpokenUnit): string[] =>
  [...new Set(Object.values(forms))].map((form) => form.replace('#', '').trim()).filter((form) => form !== '');

/** Another unit than the fact's, "25 weeks" for 25 days. Its own is taken out first: "a day" is part of "crates a day". */
const otherUnitIn = (text: string, own: string, { units, locale }: Language): string | undefined => {
  const ownUnit = units[own];
  const left = (ownUnit === undefined ? [] : wordsOf(ownUnit)).reduce(
    (rest, words) => rest.replaceAll(words, ''),
    text,
  );
  const others = Object.entries(units).flatMap(([id, unit]) => (id === own ? [] : wordsOf(unit)));
  return others.length === 0 ? undefined : new RegExp(wholeWords(others, locale), 'iu').exec(left)?.[0];
};

type Read = { written: Written; text: string; inside: Caution | undefined; around: Caution | undefined };

const comparedTo = ({ written, text, inside, around }: Read, fact: CountFact, called: Called): string | undefined => {
  // "Fell by 1.2%" speaks of a fact of −1.2%.
  const value = fact.value < 0 && written.value > 0 ? -fact.value : fact.value;
  const wanted = numberCautionsFor(fact.bound, fact.provenance.basis);
  if (wanted.length > 0) {
    if (around === undefined || !wanted.includes(around.kind)) return cautionProblem(text, around, called);
    // What is stated with its caution is told as it is stated: "over 10 million" is not rounded once more.
    const isTold =
      fact.provenance.basis === 'stated' ? isNear(written.value, value) : isRounded(written, value, around.kind, true);
    return isTold ? undefined : differs(text, called);
  }
  if (isWritten(written, value, fact) && inside === undefined) return undefined;
  const said = inside ?? around;
  if (said === undefined) return differs(text, called);
  if (isRounded(written, value, said.kind, false)) return undefined;
  return isWritten(written, value, fact) ? cautionProblem(text, said, called) : differs(text, called);
};

const isNear = (one: number, other: number): boolean => Math.abs(one - other) <= 1e-9 * Math.max(1, Math.abs(other));

/** Without a word of caution: a stated number as it is, any other to half of the last digit written. */
const isWritten = ({ value: said, precision }: Written, value: number, { provenance }: CountFact): boolean =>
  isNear(said, value) || (provenance.basis !== 'stated' && Math.abs(said - value) <= (precision / 2) * (1 + 1e-9));

/** Rounded as the words say: up to the fact or down to it, and not far. `isBound` allows "over" the number itself. */
const isRounded = (written: Written, value: number, kind: CautionWord, isBound: boolean): boolean => {
  const { value: said, precision, round } = written;
  const isSame = isNear(said, value);
  const isWithin = (most: number) => Math.abs(said - value) <= most * Math.abs(value);
  switch (kind) {
    case 'about':
      return Math.abs(said - value) <= Math.max(precision, round) / 2 && isWithin(MOST_ROUNDED.about);
    case 'over':
      return isSame ? isBound : said < value && isWithin(MOST_ROUNDED.over);
    case 'atLeast':
      return isSame || (said < value && isWithin(MOST_ROUNDED.atLeast));
    case 'under':
    case 'nearly':
      return !isSame && said > value && isWithin(MOST_ROUNDED[kind]);
    case 'atMost':
      return isSame || (said > value && isWithin(MOST_ROUNDED.atMost));
    case 'before':
    case 'after':
      return false;
  }
};

const differs = (text: string, called: Called): string => `"${text}" differs from its fact; ${expecting(called)}`;

const cautionProblem = (text: string, said: Caution | undefined, called: Called): string =>
  said === undefined
    ? `"${text}" leaves out the caution of its fact; ${expecting(called)}`
    : `"${text}" says "${said.words}", but its fact does not; ${expecting(called)}`;

/**
 * What is wrong with words that are linked to no fact: each number in digits or words but "one", which is as often none,
 * and each word for an amount that nobody can check.
 */
export const unlinkedProblems = (text: string, locale: Locale): string[] => {
  const vague = vagueIn(text, locale);
  const rest = vague.reduce((left, word) => left.replace(word, ''), text);
  return [
    ...wordNumbersIn(rest, locale).flatMap(({ word, value }) =>
      value === 1 ? [] : [`the number "${word}" is linked to no fact; expected [${word}](#fact)`],
    ),
    ...vague.map((word) => `"${word}" is an amount that nobody can check; expected a fact, such as [over 40](#fact)`),
  ];
};
