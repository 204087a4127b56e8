import { describe, expect, it } from 'vitest';
import { drawStatic } from '../../site/drawStatic.tsx';
import type { ThresholdFigure } from '../../model/figure.ts';
import type { ResolvedFact, ResolvedFigure } from '../../model/story.ts';
import { defaultView, type View } from '../../model/view.ts';
import type { Size } from '../chart.ts';
import { textWidth } from '../parts/textWidth.ts';
import { threshold } from './threshold.ts';

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
    amount: String(value),
    bounded: String(value),
    ...more,
  },
];

const figure: ThresholdFigure = {
  kind: 'threshold',
  placement: 'beside',
  checked: 'reached',
  steps: [],
  reached: 'reached',
  threshold: 'threshold',
  needed: 'needed',
  share: 'share',
  outcome: 'outcome',
  target: 'target',
};

const facts = Object.fromEntries([
  fact('reached', 427.4e9, { basis: 'stated', amount: '427.4 billion US dollars' }),
  fact('threshold', 500e9, { basis: 'stated', bound: 'expected', amount: '500 billion US dollars' }),
  fact('needed', 72.6e9, { basis: 'derived', bound: 'atLeast', amount: '72.6 billion US dollars' }),
  fact('share', 0.855, { basis: 'derived', unit: 'share' }),
  fact('outcome', 518.5e9, { amount: '518.5 billion US dollars' }),
  fact('target', '2014-07', { unit: 'date' }),
]);

const trade: ResolvedFigure<ThresholdFigure> = {
  id: 'trade-2024',
  locale: 'en',
  figure,
  facts,
  verdict: 'othersDiffer',
  controls: threshold.controlsOf(figure, facts),
  words: {
    'label.reached': 'three quarters, as stated',
    'label.threshold': 'over {amount}',
    'label.threshold.basis': 'expected',
    'label.needed': 'at least {amount}',
    'label.needed.basis': 'still needed, derived',
    'label.outcome': '{amount} outcome',
    'label.target': 'aim of July',
  },
};

const sizes: readonly Size[] = ['wide', 'medium', 'narrow', 'slide'];
const views: readonly View[] = [
  {},
  { needed: true },
  { others: true },
  { needed: true, others: true },
  { stage: 'reached' },
];
const fullView = (view: View): View => ({ ...defaultView(trade.controls), ...view });
const draw = (view: View, size: Size = 'wide') => drawStatic(trade, size, fullView(view));
const marksIn = (svg: string) => [...svg.matchAll(/data-fact="([^"]+)"/g)].map(([, id]) => id).toSorted();

/** Where bars end, by role; rings are outlines of what is pointed at. */
const barsIn = (svg: string) =>
  [...svg.matchAll(/<rect([^>]*)>/g)].flatMap(([, attributes = '']) => {
    const valueOf = (name: string) => Number(new RegExp(` ${name}="([\\d.]+)"`).exec(attributes)?.[1]);
    const role = /class="([^"]+)"/.exec(attributes)?.[1] ?? 'hatch';
    return role === 'ring' || attributes.includes('transform')
      ? []
      : [{ role, left: valueOf('x'), right: valueOf('x') + valueOf('width') }];
  });
/** Where the threshold's line stands. */
const lineIn = (svg: string) => Number(/data-fact="threshold"[^>]*><path d="M([\d.]+) /.exec(svg)?.[1]);

describe('an amount on its way to a threshold', () => {
  it('has a mark for each fact that the view draws', () => {
    for (const view of views) {
      for (const size of sizes)
        expect(marksIn(draw(view, size).inner)).toEqual([...threshold.marksOf(figure, fullView(view))].toSorted());
    }
  });

  it('is a solid bar that ends before the threshold', () => {
    for (const size of sizes) {
      const { inner, width } = draw({}, size);
      const bars = barsIn(inner);
      expect(bars.map(({ role }) => role)).toEqual(['stated']);
      expect(bars[0]?.right).toBeLessThan(lineIn(inner) - 0.08 * width);
    }
  });

  it('leaves the scale open beyond the threshold, with an arrow and no end value', () => {
    const { inner } = draw({});
    expect(inner).toContain('over 500');
    expect(inner).toContain('expected');
    expect(/data-fact="threshold"[^>]*><path d="[^"]*H([\d.]+)m/.exec(inner)?.[1]).toBe('558');
  });

  it('draws only what is derived up to the threshold, hatched, with its caution', () => {
    const { inner } = draw({ needed: true });
    const line = lineIn(inner);
    expect(
      barsIn(inner)
        .filter(({ right }) => Math.abs(right - line) < 3)
        .map(({ role }) => role),
    ).toEqual(['hatch', 'derived']);
    expect(inner).toContain('at least 72.6');
  });

  it('outlines the outcome, which passes the threshold', () => {
    const { inner } = draw({ others: true });
    const outcome = barsIn(inner).find(({ role }) => role === 'context');
    expect(outcome?.right).toBeGreaterThan(lineIn(inner));
    expect(inner).toContain('518.5 outcome');
    expect(inner).toContain('aim of July');
  });

  it('shows only what is reached in its first step', () => {
    expect(marksIn(draw({ stage: 'reached' }).inner)).toEqual(['reached']);
  });

  it('says its unit once, beside the large digits', () => {
    const { inner } = draw({ needed: true, others: true });
    expect(inner.match(/billion/g)).toHaveLength(1);
    expect(inner).toContain('>427.4<');
  });

  it('keeps its labels in the box', () => {
    for (const view of views) {
      for (const size of sizes) {
        const { inner, width, height } = draw(view, size);
        for (const [, attributes = '', text = ''] of inner.matchAll(/<text([^>]*)>([^<]*)</g)) {
          const valueOf = (name: string) => Number(new RegExp(` ${name}="([\\d.-]+)"`).exec(attributes)?.[1]);
          const reach = textWidth(text, valueOf('font-size'));
          const anchor = /text-anchor="(\w+)"/.exec(attributes)?.[1] ?? 'start';
          const left = valueOf('x') - (anchor === 'end' ? reach : anchor === 'middle' ? reach / 2 : 0);
          expect(left, `${size}: ${text}`).toBeGreaterThanOrEqual(0);
          expect(left + reach, `${size}: ${text}`).toBeLessThanOrEqual(width);
          expect(valueOf('y'), `${size}: ${text}`).toBeLessThanOrEqual(height);
          expect(valueOf('font-size')).toBeGreaterThanOrEqual(size === 'slide' ? 20 : 13);
        }
      }
    }
  });

  it('fits on a slide', () => {
    for (const view of views) expect(draw(view, 'slide').height).toBeLessThanOrEqual(490);
  });
});
