import type { ThresholdFigure } from '../../model/figure.ts';
import { choiceIn, isOn } from '../../model/view.ts';
import type { ChartKind } from '../chart.ts';
import { layoutOf } from './layout.ts';
import { ThresholdChart } from './ThresholdChart.tsx';

/** An amount on its way to a threshold that was expected to be passed: open beyond it, and what came of it. */
export const threshold: ChartKind<ThresholdFigure> = {
  factsOf: ({ reached, threshold: line, needed, share, outcome, target }) => [
    reached,
    line,
    needed,
    share,
    outcome,
    target,
  ],
  unitsOf: ({ reached, threshold: line, needed, share, outcome, target }) => [
    { unit: 'count', facts: [reached, line, needed, outcome] },
    { unit: 'share', facts: [share] },
    { unit: 'date', facts: [target] },
  ],
  controlsOf: () => [
    { kind: 'switch', id: 'needed' },
    { kind: 'switch', id: 'others' },
    { kind: 'stage', id: 'stage', options: ['all', 'reached'] },
  ],
  wordsOf: () => [
    'label.reached',
    'label.threshold',
    'label.threshold.basis',
    'label.needed',
    'label.needed.basis',
    'label.outcome',
    'label.target',
  ],
  // The digits alone of the amount that a label stands by: the scale's unit is said once.
  values: ['amount'],
  valuesOf: () => ({}),
  marksOf: ({ reached, threshold: line, needed, outcome, target }, view) =>
    choiceIn(view, 'stage') === 'reached'
      ? [reached]
      : [reached, line, ...(isOn(view, 'needed') ? [needed] : []), ...(isOn(view, 'others') ? [outcome, target] : [])],
  boxOf: (figure, view, size) => {
    const { width, height } = layoutOf(figure, view, size);
    return { width, height };
  },
  Chart: ThresholdChart,
};
