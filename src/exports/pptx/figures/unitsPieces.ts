import { uiWords } from '../../../i18n/uiWords.ts';
import type { UnitsFigure } from '../../../model/figure.ts';
import type { Draft } from '../figureSlides.ts';
import { altOf, basisOf, cellsOf, factOn, placeOf, pointOf, wordOn, type Shown } from '../shown.ts';
import { body, type Area, type NativeChart } from '../slide.ts';

const area: Area = { ...body, y: body.y + 2, h: 1.7 };

/** A count as one bar with an open end, its number large; then all numbers of the figure as a table. */
export const unitsPieces = ({ figure, facts }: Shown<UnitsFigure>): readonly Draft[] => {
  const { total, rate, others } = figure.figure;
  const { page } = uiWords(figure.locale);
  const counted = factOn(figure, total);
  const chart: NativeChart = {
    shape: 'bars',
    categories: [''],
    series: [
      { name: `${counted.label} (${basisOf(figure, counted)})`, points: [pointOf(counted, { isLabelled: false })] },
    ],
    format: '#,##0',
    max: Number(counted.value) * 1.12,
    legend: false,
    plot: { x: 0, y: 0, w: 1, h: 1 },
  };
  const end = placeOf(Number(counted.value), chart, area);
  const listed = [total, ...(rate === undefined ? [] : [rate.perDay, rate.days]), ...others];
  const [, second = 1, ...later] = figure.figure.steps.map((_, at) => at + 1);
  return [
    {
      steps: [1],
      pieces: [
        {
          kind: 'text',
          area: { ...body, h: 1.7 },
          runs: [
            { text: `${wordOn(figure, 'label.over')} `, size: 28 },
            { text: counted.number, size: 88, face: 'serif', colour: 'stated' },
            { text: ` ${wordOn(figure, 'label.total')}`, size: 22, colour: 'ink-2' },
          ],
        },
        {
          kind: 'chart',
          area,
          chart,
          name: wordOn(figure, 'title'),
          alt: altOf(figure, wordOn(figure, 'measure'), [total]),
        },
        {
          kind: 'line',
          area: { x: end + 0.1, y: area.y + area.h / 2, w: 1.1, h: 0 },
          name: wordOn(figure, 'label.open'),
          alt: wordOn(figure, 'label.open'),
          hasArrow: true,
        },
        {
          kind: 'text',
          area: { x: area.x, y: area.y + area.h + 0.1, w: area.w, h: 0.6 },
          align: 'right',
          runs: [{ text: wordOn(figure, 'label.open'), size: 18, colour: 'ink-2' }],
        },
      ],
    },
    {
      steps: [second, ...later],
      pieces: [
        {
          kind: 'table',
          area: body,
          name: wordOn(figure, `step.${second}`),
          alt: wordOn(figure, 'measure'),
          head: [page.what, page.value, page.basis, page.who],
          rows: listed.map((id) => cellsOf({ figure, facts }, id)),
          widths: [4.6, 2.9, 1.5, 3.17],
          size: 16,
        },
      ],
    },
  ];
};
