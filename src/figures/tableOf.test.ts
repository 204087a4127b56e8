import { describe, expect, it } from 'vitest';
import { datum, spanOf } from '../../test/figures/make.ts';
import type { Plot } from './plot.ts';
import { describePlot, plotRows } from './tableOf.ts';

const plotWith = (data: readonly ReturnType<typeof datum>[]): Plot => ({
  width: 100,
  height: 100,
  direction: 'rows',
  panels: [],
  under: [],
  over: data.map((one) => ({ shape: 'mark', datum: one, shapes: [] })),
});

const later = datum({
  fact: 'later',
  name: 'Exports',
  value: 5,
  text: 'about 5 euros',
  when: spanOf('2010'),
  basis: 'context',
});
const earlier = datum({
  fact: 'earlier',
  name: 'Exports',
  value: 3,
  text: '3 euros',
  when: spanOf('2007'),
  basis: 'context',
});
const stated = datum({ fact: 'stated', name: 'Growth, 2007–2010', value: 2, text: '×2' });

describe('the rows of a plot', () => {
  it('begin with what is stated, and follow the time', () => {
    expect(plotRows(plotWith([later, earlier, stated, later])).map(({ fact }) => fact)).toEqual([
      'stated',
      'earlier',
      'later',
    ]);
  });

  it('say what each amount is, when, and with which caution', () => {
    expect(describePlot(plotWith([later, stated]))).toBe('Growth, 2007–2010: ×2; Exports (2010): about 5 euros');
  });

  it('stay as drawn where one has no time', () => {
    const undated = datum({ fact: 'undated', value: 1, basis: 'context' });
    expect(plotRows(plotWith([later, undated, earlier])).map(({ fact }) => fact)).toEqual([
      'later',
      'undated',
      'earlier',
    ]);
  });
});
