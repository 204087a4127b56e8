import { uiWords } from '../../../i18n/uiWords.ts';
import type { ThresholdFigure } from '../../../model/figure.ts';
import type { ResolvedFact } from '../../../model/story.ts';
import type { Draft } from '../figureSlides.ts';
import { altOf, basisOf, factOn, placeOf, pointOf, wordOn, type Shown } from '../shown.ts';
import { body, type Area, type NativeChart, type Piece } from '../slide.ts';

const area: Area = { ...body, y: body.y + 1, h: 2.6 };
/** The scale goes on beyond the threshold: no number is known there. */
const BEYOND = 1.14;

/** The line is no bar: "to exceed" has no upper end. It stands over the chart, on the chart's own scale. */
const thresholdOn = ({ figure }: Shown<ThresholdFigure>, chart: NativeChart, { x, y, w, h }: Area): Piece[] => {
  const fact = factOn(figure, figure.figure.threshold);
  const at = placeOf(Number(fact.value), chart, { x, y, w, h });
  return [
    {
      kind: 'line',
      area: { x: at, y: y - 0.15, w: 0, h: h + 0.3 },
      name: fact.bounded,
      alt: `${fact.bounded} (${basisOf(figure, fact)})`,
    },
    {
      kind: 'line',
      area: { x: at, y: y - 0.02, w: 0.9, h: 0 },
      name: wordOn(figure, 'label.threshold.basis'),
      alt: fact.bounded,
      hasArrow: true,
    },
    {
      kind: 'text',
      area: { x: at - 7.1, y: y - 0.75, w: 7, h: 0.6 },
      align: 'right',
      runs: [{ text: `${fact.bounded} (${basisOf(figure, fact)})`, size: 18 }],
    },
  ];
};

const chartOf = (
  { figure }: Shown<ThresholdFigure>,
  parts: Pick<NativeChart, 'shape' | 'categories' | 'series'>,
): NativeChart => ({
  ...parts,
  format: uiWords(figure.locale).slideFile.billions,
  max: Number(factOn(figure, figure.figure.threshold).value) * BEYOND,
  legend: false,
  plot: { x: 0, y: 0, w: 1, h: 1 },
});

/** A bar on its way to a line; then what came of it, in outline. */
export const thresholdPieces = (shown: Shown<ThresholdFigure>): readonly Draft[] => {
  const { figure } = shown;
  const said = (fact: ResolvedFact) => `${fact.label}: ${fact.bounded} (${basisOf(figure, fact)})`;
  const measure = wordOn(figure, 'measure');
  const reached = factOn(figure, figure.figure.reached);
  const needed = factOn(figure, figure.figure.needed);
  const outcome = factOn(figure, figure.figure.outcome);
  const onTheWay = chartOf(shown, {
    shape: 'stacked',
    categories: [''],
    series: [
      { name: `${reached.label} (${basisOf(figure, reached)})`, points: [pointOf(reached)] },
      { name: `${needed.label} (${basisOf(figure, needed)})`, points: [pointOf(needed, { isLabelled: false })] },
    ],
  });
  const after: NativeChart = {
    ...chartOf(shown, {
      shape: 'bars',
      categories: [said(reached), said(outcome)],
      // In the rows' words the numbers stand clear of the line.
      series: [
        { name: measure, points: [pointOf(reached, { isLabelled: false }), pointOf(outcome, { isLabelled: false })] },
      ],
    }),
    max: Number(factOn(figure, figure.figure.threshold).value) * 1.2,
    plot: { x: 0.38, y: 0, w: 0.62, h: 1 },
  };
  const under = area.y + area.h + 0.12;
  return [
    {
      steps: [1, 2],
      pieces: [
        {
          kind: 'chart',
          area,
          chart: onTheWay,
          name: wordOn(figure, 'title'),
          alt: altOf(figure, measure, [figure.figure.reached, figure.figure.needed]),
        },
        ...thresholdOn(shown, onTheWay, area),
        {
          kind: 'text',
          area: { x: area.x, y: under, w: area.w, h: 0.4 },
          runs: [{ text: said(reached), size: 18 }],
        },
        {
          kind: 'text',
          area: { x: area.x, y: under + 0.45, w: area.w, h: 0.4 },
          align: 'right',
          runs: [{ text: said(needed), size: 18 }],
        },
      ],
    },
    {
      steps: [3],
      pieces: [
        {
          kind: 'chart',
          area,
          chart: after,
          name: wordOn(figure, 'step.3'),
          alt: altOf(figure, measure, [figure.figure.reached, figure.figure.outcome]),
        },
        ...thresholdOn(shown, after, area),
        {
          kind: 'text',
          area: { x: area.x, y: under + 0.2, w: area.w, h: 0.6 },
          runs: [{ text: wordOn(figure, 'note.others'), size: 16, colour: 'ink-2' }],
        },
      ],
    },
  ];
};
