import { describe, expect, it } from 'vitest';
import { drawStatic } from '../../site/drawStatic.tsx';
import type { MultiplesFigure } from '../../model/figure.ts';
import type { ResolvedFact, ResolvedFigure } from '../../model/story.ts';
import { defaultView, type View } from '../../model/view.ts';
import type { Size } from '../chart.ts';
import { textWidth } from '../parts/textWidth.ts';
import { multiples } from './multiples.ts';

const fact = (id: string, value: number | string, more: Partial<ResolvedFact> = {}): [string, ResolvedFact] => [
  id,
  {
    id,
    label: id,
    short: id,
    parts: { digits: '', scale: '', unit: '' },
    basis: 'context',
    unit: 'dollar',
    value,
    bound: 'exactly',
    number: String(value),
    amount: `${value} dollars`,
    bounded: `${value} dollars`,
    ...more,
  },
];

const figure: MultiplesFigure = {
  kind: 'multiples',
  placement: 'split',
  checked: 'stated',
  steps: [],
  from: 'from',
  to: 'to',
  stated: 'stated',
  compared: 'compared',
  evenGrowth: 'evenGrowth',
  doubling: 'doubling',
  series: ['count2000', 'count2006', 'count2007', 'count2012', 'count2022', 'count2024'],
  labelled: [{ amount: 'count2024', multiple: 'multiple2024' }],
  counts: ['bank', 'count2022'],
};

const facts = Object.fromEntries([
  fact('from', '2000', { basis: 'stated', unit: 'date' }),
  fact('to', '2022', { basis: 'stated', unit: 'date' }),
  fact('stated', 35, { basis: 'stated', unit: 'times', number: '×35' }),
  fact('compared', 4, { unit: 'times', number: '×4' }),
  fact('evenGrowth', 0.175, { basis: 'derived', unit: 'share' }),
  fact('doubling', 4.3, { basis: 'derived', unit: 'year' }),
  fact('count2000', 10, { when: '2000' }),
  fact('count2006', 50, { when: '2006', basis: 'derived' }),
  fact('count2007', 80, { when: '2007' }),
  fact('count2012', 200, { when: '2012', weak: true }),
  fact('count2022', 380, { when: '2022' }),
  fact('count2024', 411, { when: '2024' }),
  fact('multiple2024', 41.1, { basis: 'derived', unit: 'times', number: '×41.1' }),
  fact('bank', 350, { when: '2022', bound: 'about', bounded: 'about 350 dollars' }),
]);

const trade: ResolvedFigure<MultiplesFigure> = {
  id: 'trade-growth',
  locale: 'en',
  figure,
  facts,
  verdict: 'anotherSubject',
  controls: multiples.controlsOf(figure, facts),
  words: {
    'label.stated': 'goods trade with China,|as stated',
    'label.stated.narrow': 'with China,|as stated',
    'label.compared': 'the region’s trade with|the whole world',
    'label.compared.narrow': 'with the|world',
    'label.even': 'even growth:',
    'label.unknown': 'path unknown',
    'label.reading': 'if growth had been even:|path unknown',
    'label.reading.compared': 'if growth had been even:|path unknown',
    'label.gap': 'no figure found',
    'label.series': 'Customs,|each year|against the first:',
    'label.multiple': '{multiple} in {year}',
    'label.counts': 'One year, two counts',
    'label.count.bank': 'A bank',
    'label.count.count2022': 'Customs',
  },
};

const sizes: readonly Size[] = ['wide', 'medium', 'narrow', 'slide'];
const views: readonly View[] = [
  {},
  { scale: 'log' },
  { others: true },
  { others: true, scale: 'log' },
  { stage: 'compared' },
  { reading: true, year: 2010 },
  { reading: true, year: 2004, others: true, scale: 'log' },
  { reading: true, year: 2022, others: true },
];
const fullView = (view: View): View => ({ ...defaultView(trade.controls), ...view });
const draw = (view: View, size: Size = 'wide') => drawStatic(trade, size, fullView(view));
const marksIn = (svg: string) => [...svg.matchAll(/data-fact="([^"]+)"/g)].map(([, id]) => id).toSorted();
const pathIn = (svg: string, role: string) => new RegExp(`<path d="([^"]+)" class="${role}"`).exec(svg)?.[1] ?? '';
const pointsIn = (d: string) =>
  [...d.matchAll(/[ML]([\d.]+) ([\d.]+)/g)].map(([, x, y]) => [Number(x), Number(y)] as const);

describe('two multiples', () => {
  it('have a mark for each fact that the view draws', () => {
    for (const view of views) {
      for (const size of sizes)
        expect(marksIn(draw(view, size).inner)).toEqual([...multiples.marksOf(figure, fullView(view))].toSorted());
    }
  });

  it('say on the line that its path is unknown, whatever is shown', () => {
    for (const view of views) for (const size of sizes) expect(draw(view, size).inner).toContain('path unknown');
  });

  it('say “as stated” where the report’s own is drawn', () => {
    for (const size of sizes) expect(draw({}, size).inner).toContain('as stated');
  });

  it('begin in one point, and are straight on a log scale', () => {
    const { inner } = draw({ scale: 'log' });
    const stated = pointsIn(pathIn(inner, 'derived-path'));
    const compared = pointsIn(pathIn(inner, 'context-path'));
    expect(stated[0]).toEqual(compared[0]);
    expect([stated.length, compared.length]).toEqual([2, 2]);
  });

  it('are broken lines only: no solid one runs from end to end', () => {
    const { inner } = draw({ others: true });
    expect(inner).not.toMatch(/class="(stated-line|context-line)"[^>]*d="M[^"]*L/);
    expect(pathIn(inner, 'derived-path')).not.toBe('');
  });

  it('keep the larger one back until its step', () => {
    const { inner } = draw({ stage: 'compared' });
    expect(inner).toContain('×4');
    expect(inner).not.toContain('×35');
    expect(pathIn(inner, 'derived-path')).toBe('');
  });

  it('keep their labels in the box', () => {
    for (const view of views) {
      for (const size of sizes) {
        const { inner, width, height } = draw(view, size);
        for (const [, attributes = '', text = ''] of inner.matchAll(/<text([^>]*)>([^<]*)</g)) {
          const numberOf = (name: string) => Number(new RegExp(` ${name}="([\\d.-]+)"`).exec(attributes)?.[1]);
          // The big serif numbers are narrower than the sans by which widths are guessed.
          const reach = textWidth(text, numberOf('font-size')) * (attributes.includes('x-number') ? 0.9 : 0.95);
          const anchor = /text-anchor="(\w+)"/.exec(attributes)?.[1] ?? 'start';
          const left = numberOf('x') - (anchor === 'end' ? reach : anchor === 'middle' ? reach / 2 : 0);
          expect(left, `${size}: ${text}`).toBeGreaterThanOrEqual(-2);
          expect(left + reach, `${size}: ${text}`).toBeLessThanOrEqual(width + 2);
          expect(numberOf('y'), `${size}: ${text}`).toBeLessThanOrEqual(height);
          expect(numberOf('y') - numberOf('font-size') * 0.75, `${size}: ${text}`).toBeGreaterThanOrEqual(-1);
          expect(numberOf('font-size')).toBeGreaterThanOrEqual(size === 'slide' ? 20 : 13);
        }
      }
    }
  });

  it('fit on a slide', () => {
    for (const view of views) expect(draw(view, 'slide').height).toBeLessThanOrEqual(490);
  });
});

describe('reading a year', () => {
  it('says what even growth would have made, in broken marks', () => {
    const { inner } = draw({ reading: true, year: 2011 });
    expect(inner).toContain('×5.9');
    expect(inner).toContain('×2<');
    expect(inner).toContain('if growth had been even');
    expect(inner).toMatch(/class="report-derived"/);
    expect(multiples.valuesOf(trade, fullView({ year: 2011 }))).toEqual({
      year: '2011',
      multipleStated: '×5.9',
      multipleCompared: '×2',
    });
  });

  it('reads nothing at the ends, which are known', () => {
    for (const year of [2000, 2022]) expect(draw({ reading: true, year }).inner).not.toContain('report-derived');
  });
});

describe('what others counted', () => {
  const { inner } = draw({ others: true });

  it('leaves a band for each run of years without a figure', () => {
    // 2001 to 2005, 2008 to 2011, 2013 to 2021, 2023.
    expect(inner.match(/class="gap"/g)).toHaveLength(4);
    expect(inner).toContain('no figure found');
  });

  it('shows as a broken ring what is worked out, and crosses what rests on a weak source', () => {
    expect(inner).toMatch(/data-fact="count2006"[^>]*><circle[^>]*class="context-derived"/);
    expect(inner).toMatch(/data-fact="count2012"[^>]*><circle[^>]*class="context"\/><path/);
    expect(inner).toMatch(/data-fact="count2007"[^>]*><circle[^>]*class="context"\/><(?!path)/);
  });

  it('names every count of the one year with its caution', () => {
    for (const size of sizes) expect(draw({ others: true }, size).inner).toContain('about 350');
  });
});
