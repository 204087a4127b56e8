import { uiWords } from '../../../i18n/uiWords.ts';
import type { UnitsFigure } from '../../../model/figure.ts';
import { isOn } from '../../../model/view.ts';
import type { Draft } from '../figureSlides.ts';
import { altOf, cellsOf, wordOn, type Shown } from '../shown.ts';
import { body } from '../slide.ts';

/** Squares with an open end are no chart of PowerPoint's: they come as a drawing, and all numbers again as a table. */
export const unitsPieces = ({ figure, facts, drawn }: Shown<UnitsFigure>): readonly Draft[] => {
  const { total, rate, others, steps } = figure.figure;
  const { page } = uiWords(figure.locale);
  const ofRate = rate === undefined ? [] : [rate.perDay, rate.days];
  const drawings = steps.flatMap((view, at): Draft[] => {
    if (isOn(view, 'others')) return [];
    const ids = 'rate' in view && view['rate'] === 'perDay' ? ofRate : [total];
    return [
      {
        steps: [at + 1],
        pieces: [
          {
            kind: 'picture',
            area: body,
            picture: drawn(view),
            name: wordOn(figure, `step.${at + 1}`),
            alt: `${at === 0 ? `${wordOn(figure, 'alt')} ` : ''}${altOf(figure, wordOn(figure, 'measure'), ids)}`,
          },
        ],
      },
    ];
  });
  const later = steps.flatMap((view, at) => (isOn(view, 'others') ? [at + 1] : []));
  const [step = 1] = later;
  return [
    ...drawings,
    {
      steps: later,
      pieces: [
        {
          kind: 'table',
          area: body,
          name: wordOn(figure, `step.${step}`),
          alt: wordOn(figure, 'measure'),
          head: [page.what, page.value, page.basis, page.who],
          rows: [total, ...ofRate, ...others].map((id) => cellsOf({ figure, facts }, id)),
          widths: [4.6, 2.9, 1.5, 3.17],
          size: 16,
        },
      ],
    },
  ];
};
