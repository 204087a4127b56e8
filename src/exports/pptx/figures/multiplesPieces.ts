import type { MultiplesFigure } from '../../../model/figure.ts';
import { uiWords } from '../../../i18n/uiWords.ts';
import type { Draft } from '../figureSlides.ts';
import { altOf, basisOf, factOn, pointOf, wordOn, type Shown } from '../shown.ts';
import { body, type ChartPoint, type NativeChart } from '../slide.ts';

// What everything is measured against: the first year is one times itself, by definition and in no source.
const ONE: ChartPoint = { value: 1, role: 'stated', isLabelled: false };

const ends = ({ figure }: Shown<MultiplesFigure>): NativeChart => {
  const { from, to, stated, compared } = figure.figure;
  const seriesOf = (id: string, name: string) => {
    const fact = factOn(figure, id);
    return { name, points: [{ ...ONE, role: fact.basis }, pointOf(fact)] };
  };
  const asCompared = `${wordOn(figure, 'label.compared')} (${basisOf(figure, factOn(figure, compared))})`;
  return {
    shape: 'line',
    categories: [factOn(figure, from).number, factOn(figure, to).number],
    series: [seriesOf(stated, wordOn(figure, 'label.stated')), seriesOf(compared, asCompared)],
    format: uiWords(figure.locale).slideFile.times,
    legend: true,
    plot: { x: 0.02, y: 0.02, w: 0.94, h: 0.8 },
  };
};

/** Every year has its place, so that a year without a figure is seen to have none. */
const counted = ({ figure, facts }: Shown<MultiplesFigure>): NativeChart => {
  const { series, labelled } = figure.figure;
  const words = uiWords(figure.locale);
  const amounts = series.map((id) => factOn(figure, id));
  const yearOf = (when = '') => Number(when.slice(0, 4));
  const years = amounts.map(({ when }) => yearOf(when));
  const [first = 0] = years;
  const all = Array.from({ length: Math.max(...years) - first + 1 }, (_, at) => first + at);
  const isWeak = (id: string) => facts[id]?.sources.every(({ trust }) => trust === 'C') === true;
  const isTold = (id: string) => id === series[0] || labelled.some(({ amount }) => amount === id);
  const pointsOf = (fits: (id: string) => boolean) =>
    all.map((year) => {
      const fact = amounts.find(({ id, when }) => yearOf(when) === year && fits(id));
      return pointOf(fact, { isLabelled: fact !== undefined && isTold(fact.id) });
    });
  const isDerived = (id: string) => figure.facts[id]?.basis === 'derived';
  return {
    shape: 'dots',
    categories: all.map(String),
    series: [
      { name: words.basis.context, points: pointsOf((id) => !isDerived(id) && !isWeak(id)) },
      { name: words.basis.derived, points: pointsOf(isDerived) },
      { name: words.slideFile.weak, points: pointsOf((id) => !isDerived(id) && isWeak(id)), isWeak: true },
    ],
    format: words.slideFile.billions,
    legend: true,
    plot: { x: 0.02, y: 0.02, w: 0.96, h: 0.78 },
  };
};

/** Two broken lines between known ends; then another count, year by year, whose dots nothing joins. */
export const multiplesPieces = (shown: Shown<MultiplesFigure>): readonly Draft[] => {
  const { figure } = shown;
  const { stated, compared, series } = figure.figure;
  const amounts = wordOn(figure, 'label.amounts');
  return [
    {
      steps: [1, 2],
      pieces: [
        {
          kind: 'chart',
          area: body,
          chart: ends(shown),
          name: wordOn(figure, 'title'),
          alt: altOf(figure, wordOn(figure, 'measure'), [stated, compared]),
        },
        {
          kind: 'text',
          area: { x: 3.4, y: 2.7, w: 4.2, h: 0.7 },
          runs: [
            { text: `${wordOn(figure, 'label.even')} ${wordOn(figure, 'label.unknown')}`, size: 16, colour: 'ink-2' },
          ],
        },
      ],
    },
    {
      steps: [3],
      measure: amounts,
      pieces: [
        {
          kind: 'chart',
          area: body,
          chart: counted(shown),
          name: wordOn(figure, 'step.3'),
          alt: altOf(figure, amounts, series),
        },
        {
          kind: 'text',
          area: { x: body.x + 0.3, y: body.y, w: 5.6, h: 1.3 },
          runs: [{ text: wordOn(figure, 'note.counts'), size: 16, colour: 'ink-2' }],
        },
      ],
    },
  ];
};
