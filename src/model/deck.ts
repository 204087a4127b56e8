/** A slide by its place in the talk, and a step of it; both are counted from one, as the audience sees them. */
export type Position = { slide: number; step: number };

/** The talk's frame: every slide's address and its number of steps, in order. */
export type Shape = readonly { id: string; steps: number }[];

export type Cover = 'none' | 'black' | 'white';
export type Panel = 'none' | 'overview' | 'help';

/** What a deck shows. `typed` is the slide number being typed; nothing while none is. */
export type Deck = { at: Position; cover: Cover; panel: Panel; typed: string | undefined; hasPointer: boolean };

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
  | { do: 'show'; at: Position };

export const START: Position = { slide: 1, step: 1 };

export const deckAt = (at: Position): Deck => ({
  at,
  cover: 'none',
  panel: 'none',
  typed: undefined,
  hasPointer: false,
});

const LONGEST_NUMBER = 3;

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

const moved = (deck: Deck, at: Position): Deck => ({ ...deck, at, typed: undefined });

/** In the overview a move goes from slide to slide. */
const turn = (shape: Shape, deck: Deck, by: 1 | -1): Deck => {
  if (deck.panel === 'overview') return moved(deck, clampSlide(shape, deck.at.slide + by));
  return moved(deck, by === 1 ? nextOf(shape, deck.at) : backOf(shape, deck.at));
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
      return moved(deck, START);
    case 'last':
      return moved(deck, clampSlide(shape, shape.length));
    case 'show':
      return { ...moved(deck, action.at), panel: 'none' };
    case 'goTo':
      return { ...deck, typed: deck.typed === undefined ? '' : undefined };
    case 'digit':
      return { ...deck, typed: `${deck.typed ?? ''}${action.digit}`.slice(0, LONGEST_NUMBER) };
    case 'erase':
      return deck.typed === undefined ? turn(shape, deck, -1) : { ...deck, typed: deck.typed.slice(0, -1) };
    case 'enter':
      if (deck.typed !== undefined)
        return moved(deck, deck.typed === '' ? deck.at : clampSlide(shape, Number(deck.typed)));
      return deck.panel === 'overview' ? { ...deck, panel: 'none' } : turn(shape, deck, 1);
    case 'overview':
    case 'help':
      return { ...deck, typed: undefined, panel: deck.panel === action.do ? 'none' : action.do };
    case 'black':
    case 'white':
      return { ...deck, cover: action.do };
    case 'pointer':
      return { ...deck, hasPointer: !deck.hasPointer };
    case 'close':
      return closed(deck);
  }
};

/** Escape closes what is on top, one thing at a time. */
const closed = (deck: Deck): Deck => {
  if (deck.typed !== undefined) return { ...deck, typed: undefined };
  if (deck.panel !== 'none') return { ...deck, panel: 'none' };
  return { ...deck, hasPointer: false };
};

/** Whether Escape has anything left to close before it leaves. */
export const isOpen = (deck: Deck): boolean =>
  deck.cover !== 'none' || deck.typed !== undefined || deck.panel !== 'none' || deck.hasPointer;

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
  return next.slide === at.slide && next.step === at.step ? undefined : next;
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
