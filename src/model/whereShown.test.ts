import { describe, expect, it } from 'vitest';
import { stated, context, type Facts } from './fact.ts';
import { evaluateFacts } from './evaluateFacts.ts';
import { derived } from './fact.ts';
import type { ResolvedFigure } from './story.ts';
import { whereShown } from './whereShown.ts';

const source = { publisher: 'A', title: 'B', url: 'https://example.org/', trust: 'A', whose: 'independent' } as const;
const { facts } = evaluateFacts(
  {
    now: stated(25, 'day', { quote: '25 days', paragraph: 'p' }),
    saved: stated(10, 'day', { quote: '10 days', paragraph: 'p' }),
    before: derived('{now} + {saved}', 'day'),
    share: derived('{saved} / {before}', 'share'),
    other: context(23, 'day', { sources: [source] }),
    alone: context(7, 'day', { sources: [source] }),
  },
  { units: { day: {}, share: { as: 'percent' } } },
);

const figureOf = (id: string, controls: ResolvedFigure['controls']): ResolvedFigure => ({
  id,
  number: 1,
  locale: 'en',
  language: '',
  kind: 'any',
  placement: 'split',
  isSequence: false,
  steps: [{}],
  values: undefined,
  facts: [],
  words: {},
  notes: [],
  controls,
});
const figures = [
  figureOf('voyage', [{ kind: 'switch', id: 'others' }]),
  figureOf('map', [{ kind: 'choice', id: 'group', options: ['all', 'port'] }]),
];

const shownIn = (known: Facts) =>
  whereShown(known, figures, ({ id }, view) => {
    if (id === 'map') return view['group'] === 'port' ? ['now', 'saved'] : ['now'];
    return view['others'] === true ? ['now', 'before', 'other'] : ['now', 'before'];
  });

describe('where a fact is shown', () => {
  const shown = shownIn(facts);

  it('is every figure that draws it, in the view that everybody sees first', () => {
    expect(shown.get('now')?.in).toEqual([
      { figureId: 'voyage', chosen: {} },
      { figureId: 'map', chosen: {} },
    ]);
  });

  it('is the plainest choice that has its mark, where the first view has not', () => {
    expect(shown.get('other')?.in).toEqual([{ figureId: 'voyage', chosen: { others: true } }]);
    expect(shown.get('saved')?.in).toEqual([{ figureId: 'map', chosen: { group: 'port' } }]);
  });

  it('is that of its inputs for a sum without a mark', () => {
    expect(shown.get('share')?.by).toEqual(['saved', 'before']);
  });

  it('is nowhere for a fact that nothing draws', () => {
    expect(shown.has('alone')).toBe(false);
  });
});
