import type { MapFigure } from '../../model/figure.ts';
import type { ChartKind } from '../chart.ts';
import { laterMarks, layoutOf, showsRoute, shownMarks } from './layout.ts';
import { MapChart } from './MapChart.tsx';

const laterOf = (marks: MapFigure['marks']): string[] => marks.flatMap(({ later }) => later ?? []);

/** Places and what the report says of them, on a map with the Pacific in its middle. */
export const map: ChartKind<MapFigure> = {
  factsOf: ({ marks, route }) => [
    ...marks.map(({ fact }) => fact),
    route.days,
    ...laterOf(marks),
    ...new Set([route.from, route.to, ...marks.map(({ at }) => at)]),
  ],
  unitsOf: ({ marks, route }) => [
    { unit: 'place', facts: [route.from, route.to, ...marks.map(({ at }) => at)] },
    { unit: 'day', facts: [route.days] },
    { unit: 'name', facts: marks.map(({ fact }) => fact) },
  ],
  controlsOf: ({ marks }) => [
    { kind: 'choice', id: 'group', options: ['all', 'port', 'goods', 'parcels', 'projects'] },
    { kind: 'pick', id: 'pick', options: marks.map(({ fact }) => fact) },
    { kind: 'switch', id: 'others' },
  ],
  wordsOf: ({ marks, names }) => [
    'label.route',
    'label.route.basis',
    'label.route.note',
    'label.route.note.narrow',
    ...marks.map(({ fact }) => `label.${fact}`),
    ...laterOf(marks).map((fact) => `label.${fact}`),
    ...names.map(({ id }) => `label.country.${id}`),
  ],
  values: [],
  valuesOf: () => ({}),
  marksOf: (figure, view) => [
    ...shownMarks(figure, view).map(({ fact }) => fact),
    ...(showsRoute(view) ? [figure.route.days] : []),
    ...laterOf(laterMarks(figure, view)),
  ],
  boxOf: (figure, view, size) => {
    const { width, height } = layoutOf(figure, view, size);
    return { width, height };
  },
  Chart: MapChart,
};
