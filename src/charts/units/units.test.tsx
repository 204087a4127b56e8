import { describe, expect, it } from 'vitest';
import { drawStatic } from '../../site/drawStatic.tsx';
import type { UnitsFigure } from '../../model/figure.ts';
import type { ResolvedFact, ResolvedFigure } from '../../model/story.ts';
import { defaultView, type View } from '../../model/view.ts';
import type { Size } from '../chart.ts';
import { units } from './units.ts';

const fact = (id: string, value: number | string, more: Partial<ResolvedFact> = {}): [string, ResolvedFact] => [
  id,
  {
    id,
    label: id,
    short: id,
    parts: { digits: '', scale: '', unit: '' },
    basis: 'context',
    unit: 'flight',
    value,
    bound: 'exactly',
    number: String(value),
    amount: String(value),
    bounded: String(value),
    ...more,
  },
];

const figureOf = (parts: Pick<UnitsFigure, 'rate' | 'squares' | 'others'>) => {
  const figure: UnitsFigure = {
    kind: 'units',
    placement: 'beside',
    checked: 'parcels',
    steps: [],
    total: 'parcels',
    ...parts,
  };
  const facts = Object.fromEntries([
    fact('parcels', 1e7, { basis: 'stated', bound: 'moreThan', number: '10 million' }),
    fact('perDay', 1e7 / 655, { basis: 'derived', bound: 'moreThan', number: '15,267' }),
    fact('days', 655, { basis: 'derived' }),
    fact('flights', 90),
    fact('tonnes', 7370, { number: '7,370' }),
    fact('claim', 'claim', { unit: 'name', number: '' }),
    fact('spain', '1978', { unit: 'date' }),
    fact('portugal', '1976', { unit: 'date' }),
    fact('brazil', '1988', { unit: 'date' }),
  ]);
  const resolved: ResolvedFigure<UnitsFigure> = {
    id: 'parcels',
    locale: 'en',
    figure,
    facts,
    verdict: 'foundNowhereElse',
    controls: units.controlsOf(figure, facts),
    words: {
      'label.over': 'over',
      'label.total': 'parcels, stated',
      'label.square': 'one square is {perSquare}',
      'label.open': 'and on: the report says “over”, and no upper number is known',
      'label.open.narrow': 'and on: no upper number is known',
      'label.perDay': 'parcels a day, derived',
      'label.formula': 'over 10 million ÷ 655',
      'label.days': '655 days',
      'label.others': 'Public sources count something else',
      'label.others.note': 'in the first half-year',
      ...Object.fromEntries(figure.others.map((id) => [`label.other.${id}`, id])),
    },
  };
  return resolved;
};

const parcels = figureOf({
  squares: [100, 400],
  rate: { perDay: 'perDay', days: 'days' },
  others: ['flights', 'tonnes'],
});
const laws = figureOf({ squares: [200], others: ['claim', 'brazil', 'portugal', 'spain'] });
const sizes: readonly Size[] = ['wide', 'medium', 'narrow', 'slide'];
const draw = (figure: ResolvedFigure<UnitsFigure>, view: View, size: Size = 'wide') =>
  drawStatic(figure, size, { ...defaultView(figure.controls), ...view });
const marksIn = (svg: string) => [...svg.matchAll(/data-fact="([^"]+)"/g)].map(([, id]) => id).toSorted();
/** One subpath is one square. */
const squaresIn = (svg: string, role: string) =>
  [...svg.matchAll(/<path d="([^"]+)" class="([^"]+)"/g)].flatMap(([, d = '', name]) =>
    name === role ? (d.match(/z/g) ?? []) : [],
  ).length;

describe('squares', () => {
  it.each([
    [parcels, {}],
    [parcels, { rate: 'perDay' }],
    [parcels, { others: true }],
    [laws, { others: true }],
  ] as const)('have a mark for each fact that the view draws', (figure, view) => {
    const full = { ...defaultView(figure.controls), ...view };
    for (const size of sizes)
      expect(marksIn(draw(figure, view, size).inner)).toEqual([...units.marksOf(figure.figure, full)].toSorted());
  });

  it('make the total, and go on in dashed ones', () => {
    const { inner } = draw(parcels, {});
    expect(squaresIn(inner, 'stated')).toBe(100);
    expect(squaresIn(inner, 'stated-open')).toBe(5);
    expect(inner).toContain('and on');
  });

  it('are as many as the reader chooses, and say what one is worth', () => {
    const { inner } = draw(parcels, { squares: '400' });
    expect(squaresIn(inner, 'stated')).toBe(400);
    expect(inner).toContain('one square is 25,000');
    expect(units.valuesOf(parcels, { squares: '400' })).toEqual({ perSquare: '25,000' });
  });

  it('are never solid for a number that is derived', () => {
    const { inner } = draw(parcels, { rate: 'perDay' });
    expect(squaresIn(inner, 'stated')).toBe(0);
    // 15 whole ones, a part of one, and three that leave it open.
    expect(squaresIn(inner, 'derived')).toBe(19);
    expect(inner).toContain('one square is 1,000');
  });

  it('put the caution before the number', () => {
    expect(draw(parcels, {}).inner).toMatch(/>over<.*>10 million</);
  });

  it('offer no choice where there is none', () => {
    expect(laws.controls.map(({ id }) => id)).toEqual(['others']);
  });

  it('fit on a slide', () => {
    for (const view of [{}, { rate: 'perDay' }, { squares: '400', others: true }])
      expect(draw(parcels, view, 'slide').height).toBeLessThanOrEqual(490);
    expect(draw(laws, { others: true }, 'slide').height).toBeLessThanOrEqual(490);
  });
});

describe('what others say', () => {
  it('stands on a line of years in their order', () => {
    const { inner } = draw(laws, { others: true });
    const xs = ['portugal', 'spain', 'brazil'].map((id) =>
      Number(new RegExp(`data-fact="${id}"[^>]*><circle[^>]* cx="([\\d.]+)"`).exec(inner)?.[1]),
    );
    expect(xs).toEqual(xs.toSorted((one, other) => one - other));
    expect(xs.every((x) => x > 0 && x < 568)).toBe(true);
  });
});
