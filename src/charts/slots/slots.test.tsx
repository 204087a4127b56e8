import { describe, expect, it } from 'vitest';
import { drawStatic } from '../../site/drawStatic.tsx';
import type { SlotsFigure } from '../../model/figure.ts';
import type { ResolvedFact, ResolvedFigure } from '../../model/story.ts';
import { defaultView, type View } from '../../model/view.ts';
import type { Size } from '../chart.ts';
import { slots } from './slots.ts';

const figure: SlotsFigure = {
  kind: 'slots',
  placement: 'full',
  checked: 'all',
  steps: [],
  total: 'all',
  named: ['peru', 'chile'].map((name) => ({ name, when: `${name}-date` })),
  unnamed: 'open',
  candidates: [{ name: 'cuba', when: 'cuba-date' }],
  wider: 'documents',
};
const fact = (id: string, value: number | string): [string, ResolvedFact] => [
  id,
  {
    id,
    label: `Name of ${id}`,
    short: id,
    parts: { digits: '', scale: '', unit: '' },
    basis: 'stated',
    unit: 'name',
    value,
    bound: 'exactly',
    number: `number of ${id}`,
    amount: '',
    bounded: '',
  },
];
const facts = Object.fromEntries([
  fact('all', 4),
  fact('open', 2),
  fact('documents', 22),
  ...['peru', 'chile', 'cuba'].flatMap((id) => [fact(id, id), fact(`${id}-date`, '2024-11')]),
]);
const resolved: ResolvedFigure<SlotsFigure> = {
  id: 'signatories',
  locale: 'en',
  figure,
  facts,
  verdict: 'foundNowhereElse',
  controls: slots.controlsOf(figure, facts),
  words: {
    'label.total': 'signatories',
    'label.total.basis': 'stated',
    'label.unnamed': 'not named',
    'label.rest': 'none found',
    'label.reading': 'our reading',
    'label.when.cuba-date': 'by that day',
  },
};
const sizes: readonly Size[] = ['wide', 'medium', 'narrow', 'slide'];
const draw = (view: View, size: Size = 'wide') =>
  drawStatic(resolved, size, { ...defaultView(resolved.controls), ...view });
const marksIn = (svg: string) => [...svg.matchAll(/data-fact="([^"]+)"/g)].map(([, id]) => id).toSorted();
const count = (svg: string, words: string) => svg.split(words).length - 1;

describe('lines for signatures', () => {
  it.each([
    {},
    { others: true },
    { pick: 'chile' },
    { pick: 'cuba' },
    { stage: 'named' },
    { stage: 'named', pick: 'cuba' },
  ])('have a mark for each fact that the view draws: %o', (view) => {
    const full = { ...defaultView(resolved.controls), ...view };
    for (const size of sizes)
      expect(marksIn(draw(view, size).inner)).toEqual([...slots.marksOf(figure, full)].toSorted());
  });

  it('stay open where the report names nobody, whatever public sources offer', () => {
    expect(count(draw({}).inner, '>not named<')).toBe(2);
    expect(count(draw({ others: true }).inner, '>not named<')).toBe(2);
    expect(count(draw({ others: true }).inner, 'class="stated"')).toBe(2);
  });

  it('keep the wider count out of the drawing', () => {
    expect(slots.factsOf(figure)).toContain('documents');
    expect(draw({ others: true }).inner).not.toContain('documents');
  });

  it('show who and when for the one that is picked, and the others quietly', () => {
    const { inner } = draw({ pick: 'chile' });
    expect(inner).toContain('number of chile-date');
    expect(inner).not.toContain('number of peru-date');
    expect(inner).toMatch(/x-quiet[^>]*>Name of peru/);
  });

  it('say that a name from public sources is our reading', () => {
    expect(draw({ pick: 'cuba' }).inner).toContain('our reading');
    expect(draw({}).inner).not.toContain('our reading');
  });

  it('use words of their own for a day by which something had happened', () => {
    expect(draw({ others: true }).inner).toContain('by that day');
  });

  it('fit on a slide', () => expect(draw({ others: true }, 'slide').height).toBeLessThanOrEqual(490));
});
