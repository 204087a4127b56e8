import type { UnitsFigure } from '../../model/figure.ts';
import { formatPlain } from '../../model/format.ts';
import { defaultView, isOn } from '../../model/view.ts';
import type { ChartKind } from '../chart.ts';
import { isPerDay, layoutOf } from './layout.ts';
import { UnitsChart } from './UnitsChart.tsx';

/** A count too large to see, as squares of so many each, and left open because it is a lower bound. */
export const units: ChartKind<UnitsFigure> = {
  factsOf: ({ total, rate, others }) => [total, ...(rate === undefined ? [] : [rate.perDay, rate.days]), ...others],
  unitsOf: ({ total, rate }) => [
    { unit: 'count', facts: [total] },
    ...(rate === undefined
      ? []
      : [{ unit: 'count', facts: [rate.perDay] } as const, { unit: 'day', facts: [rate.days] } as const]),
  ],
  controlsOf: ({ squares: [first, ...rest], rate }) => [
    ...(rate === undefined ? [] : [{ kind: 'choice', id: 'rate', options: ['total', 'perDay'] } as const]),
    ...(rest.length === 0
      ? []
      : [{ kind: 'choice', id: 'squares', options: [String(first), ...rest.map(String)] } as const]),
    { kind: 'switch', id: 'others' },
  ],
  wordsOf: ({ rate, others }) => [
    'label.over',
    'label.total',
    'label.square',
    'label.open',
    ...(rate === undefined ? [] : ['label.perDay', 'label.formula', 'label.days']),
    'label.others',
    'label.others.note',
    ...others.map((id) => `label.other.${id}`),
  ],
  values: ['perSquare'],
  valuesOf: (figure, view) => ({
    // What a square is worth is the same at every size.
    perSquare: formatPlain(
      layoutOf(figure, { ...defaultView(figure.controls), ...view }, 'wide').perSquare,
      figure.locale,
    ),
  }),
  marksOf: (figure, view) => {
    const { total, rate, others } = figure;
    const counted = rate !== undefined && isPerDay(figure, view) ? [rate.perDay, rate.days] : [total];
    return [...counted, ...(isOn(view, 'others') ? others : [])];
  },
  boxOf: (figure, view, size) => {
    const { width, height } = layoutOf(figure, view, size);
    return { width, height };
  },
  Chart: UnitsChart,
};
