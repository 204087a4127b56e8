import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  deckAfter,
  deckAt,
  isOpen,
  parsePosition,
  positionAfter,
  positionThen,
  positionToHash,
  slideMeant,
  START,
  stepIndexOf,
  takesLetters,
  type Deck,
  type DeckAction,
} from './deck.ts';

const shape = [
  { id: 'title', steps: 1 },
  { id: 'shipping-time', steps: 3 },
  { id: 'sources', steps: 1 },
];

const after = (deck: Deck, ...actions: DeckAction[]): Deck =>
  actions.reduce((now, action) => deckAfter(shape, now, action), deck);
const start = deckAt(START);
const placeAfter = (...actions: DeckAction[]) => after(start, ...actions).at;

describe('a talk', () => {
  it('goes through every step of every slide, and stays at its end', () => {
    const places = [1, 2, 3, 4, 5].map((turns) =>
      placeAfter(...Array.from({ length: turns }, () => ({ do: 'next' }) as const)),
    );
    expect(places).toEqual([
      { slide: 2, step: 1 },
      { slide: 2, step: 2 },
      { slide: 2, step: 3 },
      { slide: 3, step: 1 },
      { slide: 3, step: 1 },
    ]);
  });

  it('goes back to how a slide was left', () => {
    expect(placeAfter({ do: 'last' }, { do: 'back' })).toEqual({ slide: 2, step: 3 });
    expect(placeAfter({ do: 'back' })).toEqual(START);
  });

  it('undoes a step forward by a step back, wherever it stands', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 3 }), (turns) => {
        const here = after(start, ...Array.from({ length: turns }, () => ({ do: 'next' }) as const));
        expect(after(here, { do: 'next' }, { do: 'back' }).at).toEqual(here.at);
      }),
    );
  });

  it('goes to the number that is typed, once Enter is pressed', () => {
    expect(placeAfter({ do: 'digit', digit: '2' })).toEqual(START);
    expect(placeAfter({ do: 'digit', digit: '2' }, { do: 'enter' })).toEqual({ slide: 2, step: 1 });
    expect(placeAfter({ do: 'digit', digit: '9' }, { do: 'digit', digit: '9' }, { do: 'enter' })).toEqual({
      slide: 3,
      step: 1,
    });
    expect(
      placeAfter(
        { do: 'goTo' },
        { do: 'digit', digit: '3' },
        { do: 'erase' },
        { do: 'digit', digit: '2' },
        { do: 'enter' },
      ),
    ).toEqual({ slide: 2, step: 1 });
  });

  it('goes to the name that is typed after G, by the beginning of any of its words', () => {
    const named = [
      { id: 'title', steps: 1, name: 'From Asterhaven to Lindwick' },
      { id: 'crates', steps: 2, name: 'Ten million crates' },
      { id: 'places', steps: 1, name: 'São Paulo, by sea and air' },
    ];
    const meant = ['cra', 'PAU', 'sao', 'ast', 'rate', 'places', 'x', '', ' ', '2', '99'];
    expect(meant.map((typed) => slideMeant(named, typed))).toEqual([
      2,
      3,
      3,
      1,
      2,
      3,
      undefined,
      undefined,
      undefined,
      2,
      3,
    ]);
    const letters = Array.from('sou', (letter): DeckAction => ({ do: 'letter', letter }));
    expect(placeAfter({ do: 'goTo' }, ...letters, { do: 'enter' })).toEqual({ slide: 3, step: 1 });
    expect(placeAfter({ do: 'goTo' }, { do: 'letter', letter: 'q' }, { do: 'enter' })).toEqual(START);
    expect(takesLetters(after(start, { do: 'digit', digit: '3' }))).toBe(false);
    expect(takesLetters(after(start, { do: 'goTo' }))).toBe(true);
    expect(takesLetters(start)).toBe(false);
  });

  it('goes on by Enter, and back by Backspace, when no number is typed', () => {
    expect(placeAfter({ do: 'enter' })).toEqual({ slide: 2, step: 1 });
    expect(placeAfter({ do: 'enter' }, { do: 'erase' })).toEqual(START);
  });

  it('comes back from a black screen with any key, which does nothing else', () => {
    const black = after(start, { do: 'black' });
    expect(black.cover).toBe('black');
    expect(after(black, { do: 'next' })).toEqual(start);
  });

  it('goes from slide to slide in the overview, and to the one that was picked once Enter is pressed', () => {
    const overview = after(start, { do: 'overview' }, { do: 'next' }, { do: 'next' });
    expect(overview).toMatchObject({ at: START, picked: 3 });
    expect(after(overview, { do: 'enter' })).toMatchObject({ panel: 'none', at: { slide: 3, step: 1 } });
    expect(after(overview, { do: 'close' })).toMatchObject({ panel: 'none', at: START, picked: undefined });
    expect(after(overview, { do: 'first' }, { do: 'last' })).toMatchObject({ at: START, picked: 3 });
  });

  it('comes back from the overview to the step that was shown', () => {
    const here = after(start, { do: 'next' }, { do: 'next' });
    expect(after(here, { do: 'overview' }, { do: 'enter' }).at).toEqual({ slide: 2, step: 2 });
  });

  it('closes one thing at a time by Escape', () => {
    let deck = after(start, { do: 'pointer' }, { do: 'help' }, { do: 'digit', digit: '2' });
    const open = () => [deck.typed !== undefined, deck.panel !== 'none', deck.hasPointer];
    const seen = [open()];
    while (isOpen(deck)) {
      deck = after(deck, { do: 'close' });
      seen.push(open());
    }
    expect(seen).toEqual([
      [true, true, true],
      [false, true, true],
      [false, false, true],
      [false, false, false],
    ]);
  });
});

describe('an address', () => {
  it('is the picture of a position', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 4 }), (turns) => {
        const { at } = after(start, ...Array.from({ length: turns }, () => ({ do: 'next' }) as const));
        expect(parsePosition(positionToHash(at, shape), shape)).toEqual(at);
      }),
    );
    expect(positionToHash({ slide: 2, step: 1 }, shape)).toBe('#shipping-time');
    expect(positionToHash({ slide: 2, step: 3 }, shape)).toBe('#shipping-time.3');
  });

  it('that names no slide names nothing, and a step that is not there is the first', () => {
    expect(
      ['', '#', '#nothing', '#shipping-time.2.2', '#%E0%A4%A', '#check-voyageNow'].map((hash) =>
        parsePosition(hash, shape),
      ),
    ).toEqual(Array.from({ length: 6 }, () => undefined));
    expect(parsePosition('#shipping-time.9', shape)).toEqual({ slide: 2, step: 1 });
    expect(parsePosition('#shipping-time.0', shape)).toEqual({ slide: 2, step: 1 });
  });

  it('never breaks the deck, whatever stands in it', () => {
    const known = fc.constantFrom('title', 'shipping-time', 'sources', '.', '2', '#');
    const texts = fc.array(fc.oneof(fc.string(), known)).map((parts) => parts.join(''));
    const astray = fc.sample(texts, 500).filter((text) => {
      const at = parsePosition(`#${text}`, shape);
      return at !== undefined && shape[at.slide - 1] === undefined;
    });
    expect(astray).toEqual([]);
  });
});

describe('what comes next', () => {
  it('is the next step, then the next slide, then nothing', () => {
    expect(positionAfter(shape, { slide: 2, step: 1 })).toEqual({ slide: 2, step: 2 });
    expect(positionThen(shape, { slide: 2, step: 1 })).toEqual({ slide: 3, step: 1 });
    expect(positionThen(shape, { slide: 1, step: 1 })).toEqual({ slide: 2, step: 2 });
    expect(positionAfter(shape, { slide: 3, step: 1 })).toBeUndefined();
    expect(positionThen(shape, { slide: 3, step: 1 })).toBeUndefined();
  });

  it('counts steps over the whole talk', () => {
    expect(stepIndexOf(shape, START)).toBe(0);
    expect(stepIndexOf(shape, { slide: 2, step: 3 })).toBe(3);
  });
});
