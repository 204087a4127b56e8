import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseMessage } from '../src/browser/deck/parseMessage.ts';
import { messages } from '../src/browser/embed/messages.ts';
import { findAnswers } from '../src/model/answers.ts';
import { deckAfter, deckAt, parsePosition, positionToHash, slideMeant, type DeckAction } from '../src/model/deck.ts';
import { parseViews } from '../src/model/parseViews.ts';
import { stepLike } from '../src/model/stepLike.ts';
import { parseClock, startClock } from '../src/model/talkClock.ts';
import { parsePlan, planOn, planText } from '../src/model/talkPlan.ts';
import { defaultView, valuesOf, viewsToSearch, type Control } from '../src/model/view.ts';
import { nearly, SEED } from './nearly.ts';

/** 10,000 cases in all. */
const runs = (numRuns: number) => ({ seed: SEED, numRuns });

const controls: readonly Control[] = [
  { kind: 'switch', id: 'world' },
  { kind: 'choice', id: 'scale', options: ['linear', 'log'] },
  { kind: 'stage', id: 'day', options: ['1', '2'] },
];
const known = { growth: controls, 'trade-2024': controls };
const shape = [
  { id: 'title', steps: 1, name: 'A title' },
  { id: 'growth', steps: 3, name: 'Größe' },
  { id: 'trade-2024', steps: 2, name: '2024' },
];

const near = nearly(['growth', 'trade-2024', 'scale', 'log', '99']);

describe('whatever an address says', () => {
  it('a view is one that its figure’s controls know, and is written as it was read', () => {
    fc.assert(
      fc.property(near, (search) => {
        const views = parseViews(`?${search}`, known);
        expect(Object.keys(views)).toEqual(Object.keys(known));
        for (const view of Object.values(views)) {
          expect(Object.keys(view)).toEqual(controls.map(({ id }) => id));
          for (const control of controls) expect(valuesOf(control)).toContain(view[control.id]);
          expect(stepLike(controls, [defaultView(controls), view], view)).toBeGreaterThan(0);
        }
        expect(parseViews(viewsToSearch(views, known), known)).toEqual(views);
      }),
      runs(2500),
    );
  });

  it('a place is one that the talk has, or none', () => {
    fc.assert(
      fc.property(near, (hash) => {
        const at = parsePosition(`#${hash}`, shape);
        if (at === undefined) return;
        expect(at.step).toBeLessThanOrEqual(shape[at.slide - 1]?.steps ?? 0);
        expect(parsePosition(positionToHash(at, shape), shape)).toEqual(at);
      }),
      runs(1500),
    );
  });

  it('a plan keeps slides and steps that there are, each once', () => {
    fc.assert(
      fc.property(near, (text) => {
        const plan = parsePlan(text) ?? [];
        const kept = planOn(plan, shape);
        expect(new Set(kept.map(({ id }) => id)).size).toBe(kept.length);
        for (const { id, steps } of kept) {
          const most = shape.find((slide) => slide.id === id)?.steps ?? 0;
          expect(steps.every((step) => step >= 1 && step <= most)).toBe(true);
        }
        expect(planOn(parsePlan(planText(kept)) ?? [], shape)).toEqual(kept);
      }),
      runs(1500),
    );
  });
});

const action: fc.Arbitrary<DeckAction> = fc.oneof(
  fc.record({
    do: fc.constantFrom(
      'next',
      'back',
      'first',
      'last',
      'enter',
      'erase',
      'goTo',
      'overview',
      'help',
      'black',
      'close',
    ),
  }),
  fc.record({ do: fc.constant('digit'), digit: fc.constantFrom('0', '1', '9') }),
  fc.record({ do: fc.constant('letter'), letter: fc.string({ unit: 'grapheme', minLength: 1, maxLength: 1 }) }),
);

it('whatever keys are pressed, the talk is at a step that there is', () => {
  fc.assert(
    fc.property(fc.array(action, { maxLength: 40 }), (actions) => {
      const deck = actions.reduce((now, one) => deckAfter(shape, now, one), deckAt({ slide: 1, step: 1 }));
      expect(deck.at.step).toBeGreaterThan(0);
      expect(deck.at.step).toBeLessThanOrEqual(shape[deck.at.slide - 1]?.steps ?? 0);
      expect(slideMeant(shape, deck.typed ?? '') ?? 1).toBeGreaterThan(0);
    }),
    runs(1000),
  );
});

const talk = {
  turn: 3,
  at: { slide: 2, step: 1 },
  cover: 'none',
  hasPointer: false,
  theme: 'light',
  isStill: false,
  chosen: { scale: 'log' },
  plan: 'title,growth.1.3',
  clock: startClock(1000),
};

describe('whatever another window says', () => {
  it('is taken where every part of it is as this version has it', () => {
    expect(parseMessage({ kind: 'talk', from: 'presenter', talk })).toEqual({ kind: 'talk', from: 'presenter', talk });
    for (const kind of ['hello', 'bye', 'ping', 'pong']) expect(parseMessage({ kind, from: 'deck' })?.kind).toBe(kind);
    expect(parseMessage({ kind: 'spot', from: 'deck', spot: undefined })?.kind).toBe('spot');
  });

  it('is ignored where one part is not', () => {
    const wrong = {
      turn: fc.constantFrom(-1, 1.5, Number.NaN, Number.POSITIVE_INFINITY, '3', null),
      at: fc.constantFrom(null, 3, {}, { slide: '2', step: 1 }, { slide: 2 }, { slide: -2, step: 1 }),
      cover: fc.constantFrom('red', 1, null),
      theme: fc.constantFrom('', 'sepia', 1, null),
      chosen: fc.constantFrom(null, 'log', { scale: {} }, { scale: null }),
      answer: fc.constantFrom(null, 'yes', { value: 1 }),
      plan: fc.constantFrom(null, 1, 'a b', 'title&evil=1', 'title,title'),
      clock: fc.constantFrom(null, {}, { spentMs: 'x' }, { ...startClock(1), plannedMinutes: 0 }),
    };
    const part = fc.constantFrom(...Object.keys(wrong));
    fc.assert(
      fc.property(
        part.chain((name) => fc.tuple(fc.constant(name), Reflect.get(wrong, name))),
        ([name, value]) => {
          expect(parseMessage({ kind: 'talk', from: 'presenter', talk: { ...talk, [name]: value } })).toBeUndefined();
        },
      ),
      runs(500),
    );
  });

  it('throws nothing, and says only what this version knows', () => {
    const any = fc.anything({ withNullPrototype: true, withBigInt: true, withDate: true });
    const almost = fc.record({
      kind: fc.constantFrom('hello', 'talk', 'spot', 'constructor', messages.height),
      from: fc.constantFrom('deck', 'presenter', 'nobody'),
      talk: fc.oneof(any, fc.constant(talk)),
      spot: fc.oneof(any, fc.record({ x: fc.double(), y: fc.double() })),
    });
    fc.assert(
      fc.property(fc.oneof(any, almost), (heard) => {
        const said = parseMessage(heard);
        // Of all that is said, only a talk that is whole and a spot that has a place come through.
        const isKnown =
          said === undefined ||
          (said.kind === 'talk' && JSON.stringify(said.talk) === JSON.stringify(talk)) ||
          (said.kind === 'spot' && Number.isFinite((said.spot?.x ?? 0) + (said.spot?.y ?? 0))) ||
          said.kind === 'hello';
        expect(isKnown).toBe(true);
      }),
      runs(1500),
    );
  });
});

it('whatever was kept, a clock is one that can run', () => {
  const numbers = fc.oneof(fc.double(), fc.constantFrom(0, -1, 1e308, undefined, null, 'x'));
  const almost = fc
    .record({ spentMs: numbers, plannedMinutes: numbers, changedAt: numbers, runningSince: numbers })
    .map((clock) => JSON.stringify(clock));
  fc.assert(
    fc.property(fc.oneof(near, fc.json(), almost), (text) => {
      const clock = parseClock(text);
      if (clock === undefined) return;
      expect([clock.spentMs, clock.changedAt, clock.runningSince ?? 0].every(Number.isFinite)).toBe(true);
      expect(clock.plannedMinutes).toBeGreaterThan(0);
    }),
    runs(1000),
  );
});

it('whatever is asked, the finder gives answers that there are', () => {
  const all = [
    { id: 'days', value: '23 days', label: 'the voyage', who: 'Gazette' },
    { id: 'share', value: '1/13', label: 'São Paulo (share)', who: 'a.b*c' },
  ];
  fc.assert(
    fc.property(near, (question) => {
      const found = findAnswers(all, question, 7);
      expect(found.every((answer) => all.includes(answer))).toBe(true);
    }),
    runs(500),
  );
});
