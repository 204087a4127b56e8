import type { Answer } from './answers.ts';
import { plainLetters } from './plainLetters.ts';

/** A slide by its place in the talk, and a step of it; both are counted from one, as the audience sees them. */
export type Position = { slide: number; step: number };

/** The talk's frame: every slide's address, its number of steps and its headline, in order. */
export type Shape = readonly { id: string; steps: number; name?: string }[];

export type Cover = 'none' | 'black' | 'white';
export type Panel = 'none' | 'overview' | 'help';

/**
 * What a deck shows. `typed` is the slide's number or name being typed, `picked` the slide that the overview stands at; nothing
 * while there is none. The audience sees only where the deck is.
 */
export type Deck = {
  at: Position;
  cover: Cover;
  panel: Panel;
  typed: string | undefined;
  picked: number | undefined;
  hasPointer: boolean;
  /** An answer that stands over the slide until the talk goes on. */
  answer?: Answer | undefined;
};

export type DeckAction =
  | {
      do:
        | 'next'
        | 'back'
        | 'first'
        | 'last'
        | 'enter'
        | 'erase'
        | 'goTo'
        | 'overview'
        | 'help'
        | 'black'
        | 'white'
        | 'pointer'
        | 'close';
    }
  | { do: 'digit'; digit: string }
  | { do: 'letter'; letter: string }
  | { do: 'show'; at: Position }
  | { do: 'answer'; answer: Answer };

export const isSamePosition = (one: Position, other: Position): boolean =>
  one.slide === other.slide && one.step === other.step;

export const START: Position = { slide: 1, step: 1 };

export const deckAt = (at: Position): Deck => ({
  at,
  cover: 'none',
  panel: 'none',
  typed: undefined,
  picked: undefined,
  hasPointer: false,
});

const LONGEST_NUMBER = 3;
const LONGEST_NAME = 24;

const stepsOf = (shape: Shape, slide: number): number => shape[slide - 1]?.steps ?? 1;

const nextOf = (shape: Shape, { slide, step }: Position): Position => {
  if (step < stepsOf(shape, slide)) return { slide, step: step + 1 };
  return slide < shape.length ? { slide: slide + 1, step: 1 } : { slide, step };
};

/** The step before; from a slide's first one the last of the slide before, as it was left. */
const backOf = (shape: Shape, { slide, step }: Position): Position => {
  if (step > 1) return { slide, step: step - 1 };
  return slide > 1 ? { slide: slide - 1, step: stepsOf(shape, slide - 1) } : { slide, step };
};

const clampSlide = (shape: Shape, slide: number): Position => ({
  slide: Math.min(Math.max(slide, 1), shape.length),
  step: 1,
});

/** Whether a name is being typed: letters count after G, and until then they are shortcuts. */
export const takesLetters = ({ typed }: Deck): boolean => typed === '' || (typed !== undefined && !/^\d/.test(typed));

/** The slide that a typed number or name means: "3", or "tra" for the first slide that has a word so begun. */
export const slideMeant = (shape: Shape, typed: string): number | undefined => {
  if (/^\d/.test(typed)) return clampSlide(shape, Number.parseInt(typed, 10)).slide;
  const wanted = plainLetters(typed.trim());
  if (wanted === '') return undefined;
  const texts = shape.map(({ id, name = '' }) => plainLetters(`${name} ${id.replaceAll('-', ' ')}`));
  const begins = texts.findIndex((text) => ` ${text}`.includes(` ${wanted}`));
  const at = begins === -1 ? texts.findIndex((text) => text.includes(wanted)) : begins;
  return at === -1 ? undefined : at + 1;
};

const moved = (deck: Deck, at: Position): Deck => ({ ...deck, at, typed: undefined, answer: undefined });

const inOverview = ({ panel }: Deck): boolean => panel === 'overview';

/** In the overview a move goes from slide to slide, and shows none of them before it is chosen. */
const pick = (shape: Shape, deck: Deck, slide: number): Deck => ({
  ...deck,
  typed: undefined,
  picked: clampSlide(shape, slide).slide,
});

const turn = (shape: Shape, deck: Deck, by: 1 | -1): Deck => {
  // From an answer the talk goes back to where it was.
  if (deck.answer !== undefined) return { ...deck, answer: undefined };
  if (inOverview(deck)) return pick(shape, deck, (deck.picked ?? deck.at.slide) + by);
  return moved(deck, by === 1 ? nextOf(shape, deck.at) : backOf(shape, deck.at));
};

const goTo = (deck: Deck, at: Position): Deck => ({ ...moved(deck, at), panel: 'none', picked: undefined });

/** Enter goes to the number that was typed, or to the slide that was picked, or on. */
const entered = (shape: Shape, deck: Deck): Deck => {
  if (deck.typed === '') return moved(deck, deck.at);
  if (deck.typed !== undefined) {
    const slide = slideMeant(shape, deck.typed);
    return slide === undefined ? moved(deck, deck.at) : goTo(deck, clampSlide(shape, slide));
  }
  if (!inOverview(deck)) return turn(shape, deck, 1);
  const { picked = deck.at.slide } = deck;
  return goTo(deck, picked === deck.at.slide ? deck.at : clampSlide(shape, picked));
};

/** What a deck shows after an action. Pure: the same deck, shape and action give the same picture in every window. */
export const deckAfter = (shape: Shape, deck: Deck, action: DeckAction): Deck => {
  // A covered screen comes back with any key, and that key does nothing else.
  if (deck.cover !== 'none' && action.do !== 'show') return { ...deck, cover: 'none' };
  switch (action.do) {
    case 'next':
      return turn(shape, deck, 1);
    case 'back':
      return turn(shape, deck, -1);
    case 'first':
      return inOverview(deck) ? pick(shape, deck, 1) : moved(deck, START);
    case 'last':
      return inOverview(deck) ? pick(shape, deck, shape.length) : moved(deck, clampSlide(shape, shape.length));
    case 'show':
      return goTo(deck, action.at);
    case 'answer':
      return { ...deck, answer: action.answer, panel: 'none', typed: undefined };
    case 'goTo':
      return { ...deck, typed: deck.typed === undefined ? '' : undefined };
    case 'digit':
      return { ...deck, typed: `${deck.typed ?? ''}${action.digit}`.slice(0, LONGEST_NUMBER) };
    case 'letter':
      return { ...deck, typed: `${deck.typed ?? ''}${action.letter}`.slice(0, LONGEST_NAME) };
    case 'erase':
      return deck.typed === undefined ? turn(shape, deck, -1) : { ...deck, typed: deck.typed.slice(0, -1) };
    case 'enter':
      return entered(shape, deck);
    case 'overview':
    case 'help':
      return withPanel(deck, deck.panel === action.do ? 'none' : action.do);
    case 'black':
    case 'white':
      return { ...deck, cover: action.do };
    case 'pointer':
      return { ...deck, hasPointer: !deck.hasPointer };
    case 'close':
      return closed(deck);
  }
};

const withPanel = (deck: Deck, panel: Panel): Deck => ({
  ...deck,
  typed: undefined,
  panel,
  picked: panel === 'overview' ? deck.at.slide : undefined,
});

/** Escape closes what is on top, one thing at a time. */
const closed = (deck: Deck): Deck => {
  if (deck.typed !== undefined) return { ...deck, typed: undefined };
  if (deck.panel !== 'none') return withPanel(deck, 'none');
  if (deck.answer !== undefined) return { ...deck, answer: undefined };
  return { ...deck, hasPointer: false };
};

/** Whether Escape has anything left to close before it leaves. */
export const isOpen = (deck: Deck): boolean =>
  deck.cover !== 'none' ||
  deck.typed !== undefined ||
  deck.panel !== 'none' ||
  deck.answer !== undefined ||
  deck.hasPointer;

/** Reads `#shipping-time` or `#shipping-time.2`. What names no slide is nothing; a step it has not is its first. */
export const parsePosition = (hash: string, shape: Shape): Position | undefined => {
  const [, id = '', step] = /^#([\w-]+?)(?:\.(\d{1,3}))?$/.exec(hash) ?? [];
  const slide = shape.findIndex((candidate) => candidate.id === id) + 1;
  if (slide === 0) return undefined;
  const wanted = Number(step ?? '1');
  return { slide, step: wanted >= 1 && wanted <= stepsOf(shape, slide) ? wanted : 1 };
};

/** A position as its address; the first step goes without saying. */
export const positionToHash = ({ slide, step }: Position, shape: Shape): string =>
  `#${shape[slide - 1]?.id ?? ''}${step === 1 ? '' : `.${step}`}`;

/** What comes next in the talk, or nothing at its end. */
export const positionAfter = (shape: Shape, at: Position): Position | undefined => {
  const next = nextOf(shape, at);
  return isSamePosition(next, at) ? undefined : next;
};

/** What stands behind the next step: the next slide, or where that is next already, the step after it. */
export const positionThen = (shape: Shape, at: Position): Position | undefined => {
  const next = positionAfter(shape, at);
  if (next === undefined) return undefined;
  if (next.slide !== at.slide) return positionAfter(shape, next);
  return at.slide < shape.length ? { slide: at.slide + 1, step: 1 } : undefined;
};

/** A position's place among all the steps of the talk, from zero. */
export const stepIndexOf = (shape: Shape, { slide, step }: Position): number =>
  shape.slice(0, slide - 1).reduce((sum, { steps }) => sum + steps, 0) + step - 1;
