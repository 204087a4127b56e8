import type { MultiplesFigure } from '../../model/figure.ts';
import { formatTimes } from '../../model/format.ts';
import { choiceIn, isOn, numberIn } from '../../model/view.ts';
import type { ChartKind } from '../chart.ts';
import { evenAt, yearOf } from './growth.ts';
import { layoutOf } from './layout.ts';
import { MultiplesChart } from './MultiplesChart.tsx';

/** Two multiples of one first year against each other: ends that are known, paths that are not. */
export const multiples: ChartKind<MultiplesFigure> = {
  factsOf: ({ stated, from, to, evenGrowth, doubling, compared, series, labelled, counts }) => [
    ...new Set([
      stated,
      from,
      to,
      evenGrowth,
      doubling,
      compared,
      ...series,
      ...labelled.map(({ multiple }) => multiple),
      ...counts,
    ]),
  ],
  unitsOf: ({ stated, compared, from, to, evenGrowth, doubling, series, labelled, counts }) => [
    { unit: 'times', facts: [stated, compared, ...labelled.map(({ multiple }) => multiple)] },
    { unit: 'date', facts: [from, to] },
    { unit: 'share', facts: [evenGrowth] },
    { unit: 'year', facts: [doubling] },
    { unit: 'count', facts: [...series, ...counts] },
  ],
  controlsOf: ({ from, to }, facts) => [
    { kind: 'choice', id: 'scale', options: ['linear', 'log'] },
    { kind: 'switch', id: 'reading' },
    {
      kind: 'range',
      id: 'year',
      min: yearOf(facts[from]),
      max: yearOf(facts[to]),
      initial: yearOf(facts[to]),
      plays: false,
      needs: 'reading',
    },
    { kind: 'switch', id: 'others' },
    { kind: 'stage', id: 'stage', options: ['all', 'compared'] },
  ],
  wordsOf: ({ counts }) => [
    'label.stated',
    'label.compared',
    'label.even',
    'label.unknown',
    'label.reading',
    'label.reading.compared',
    'label.gap',
    'label.series',
    'label.multiple',
    'label.counts',
    ...counts.map((id) => `label.count.${id}`),
  ],
  values: ['year', 'multipleStated', 'multipleCompared', 'multiple'],
  valuesOf: (figure, view) => {
    const year = numberIn(view, 'year');
    const { stated, compared } = figure.figure;
    return {
      year: String(year),
      multipleStated: formatTimes(evenAt(figure, stated, year), figure.locale),
      multipleCompared: formatTimes(evenAt(figure, compared, year), figure.locale),
    };
  },
  marksOf: ({ from, to, compared, stated, evenGrowth, series, labelled, counts }, view) => [
    from,
    to,
    compared,
    ...(choiceIn(view, 'stage') === 'compared' ? [] : [stated, evenGrowth]),
    ...(isOn(view, 'others') ? [...series, ...labelled.map(({ multiple }) => multiple), ...counts] : []),
  ],
  boxOf: (figure, view, size) => {
    const { width, height } = layoutOf(figure, view, size);
    return { width, height };
  },
  Chart: MultiplesChart,
};
