import type { TimelineFigure } from '../../model/figure.ts';
import type { ChartKind } from '../chart.ts';
import { shownIds } from './events.ts';
import { layoutOf } from './layout.ts';
import { TimelineChart } from './TimelineChart.tsx';

/** What happened when: the report's dates, and those of others before and after it. */
export const timeline: ChartKind<TimelineFigure> = {
  factsOf: ({ events, others }) => [...events, ...others],
  unitsOf: ({ events, others }) => [{ unit: 'date', facts: [...events, ...others] }],
  controlsOf: ({ events, others }) => [
    { kind: 'pick', id: 'pick', options: [...events, ...others] },
    { kind: 'switch', id: 'others' },
  ],
  wordsOf: ({ events, others }) => [
    'label.near',
    'label.after',
    'label.stated',
    'label.derived',
    'label.context',
    ...[...events, ...others].map((id) => `label.event.${id}`),
  ],
  values: [],
  valuesOf: () => ({}),
  marksOf: shownIds,
  boxOf: (figure, view, size) => {
    const { width, height } = layoutOf(figure, view, size);
    return { width, height };
  },
  Chart: TimelineChart,
};
