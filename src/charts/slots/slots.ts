import type { SlotsFigure } from '../../model/figure.ts';
import { choiceIn, isOn } from '../../model/view.ts';
import type { ChartKind } from '../chart.ts';
import { layoutOf } from './layout.ts';
import { SlotsChart } from './SlotsChart.tsx';

/** A count of which only some are named, as lines for signatures: some signed, some open. */
export const slots: ChartKind<SlotsFigure> = {
  // The wider count is printed in the notes and never drawn: it must not be mixed with this one.
  factsOf: ({ total, named, unnamed, candidates, wider }) => [
    total,
    ...named.map(({ name }) => name),
    unnamed,
    ...named.map(({ when }) => when),
    ...candidates.flatMap(({ name, when }) => [name, when]),
    wider,
  ],
  unitsOf: ({ total, named, unnamed, candidates, wider }) => [
    { unit: 'count', facts: [total, unnamed, wider] },
    { unit: 'name', facts: [...named, ...candidates].map(({ name }) => name) },
    { unit: 'date', facts: [...named, ...candidates].map(({ when }) => when) },
  ],
  controlsOf: ({ named, candidates }) => [
    { kind: 'pick', id: 'pick', options: [...named, ...candidates].map(({ name }) => name) },
    { kind: 'switch', id: 'others' },
    { kind: 'stage', id: 'stage', options: ['all', 'named'] },
  ],
  wordsOf: () => ['label.total', 'label.total.basis', 'label.unnamed', 'label.rest', 'label.reading'],
  values: [],
  valuesOf: () => ({}),
  marksOf: ({ total, named, unnamed, candidates }, view) => {
    const isShown = (name: string) => isOn(view, 'others') || choiceIn(view, 'pick') === name;
    const showsAll = choiceIn(view, 'stage') !== 'named';
    return [
      ...named.flatMap(({ name, when }) => (isShown(name) ? [name, when] : [name])),
      ...(showsAll ? [total, unnamed] : []),
      ...(showsAll ? candidates.flatMap(({ name, when }) => (isShown(name) ? [name, when] : [])) : []),
    ];
  },
  boxOf: (figure, view, size) => {
    const { width, height } = layoutOf(figure, view, size);
    return { width, height };
  },
  Chart: SlotsChart,
};
