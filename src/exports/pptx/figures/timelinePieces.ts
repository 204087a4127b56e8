import { uiWords } from '../../../i18n/uiWords.ts';
import type { TimelineFigure } from '../../../model/figure.ts';
import type { Draft } from '../figureSlides.ts';
import { altOf, cellsOf, factOn, wordOn, type Shown } from '../shown.ts';
import { body, type Piece } from '../slide.ts';

/** A line of time is no chart of PowerPoint's: it comes as a drawing for each step, and its dates again as a table. */
export const timelinePieces = ({ figure, facts, drawn }: Shown<TimelineFigure>): readonly Draft[] => {
  const { events, others, steps } = figure.figure;
  const { slideFile, page } = uiWords(figure.locale);
  const drawing = (ids: readonly string[], step: number, measure: string): Piece => ({
    kind: 'picture',
    area: body,
    picture: drawn(steps[step - 1]),
    name: wordOn(figure, `step.${step}`),
    alt: altOf(figure, wordOn(figure, measure), ids),
  });
  const byTime = [...events, ...others].toSorted((one, other) =>
    String(factOn(figure, one).value).localeCompare(String(factOn(figure, other).value)),
  );
  return [
    { steps: [1], pieces: [drawing(events, 1, 'measure')] },
    { steps: [2], pieces: [drawing(byTime, 2, 'measure.others')] },
    {
      steps: [],
      headline: wordOn(figure, 'title.others'),
      pieces: [
        {
          kind: 'table',
          area: body,
          name: wordOn(figure, 'title.others'),
          alt: wordOn(figure, 'measure.others'),
          head: [slideFile.date, page.what, page.basis, page.who],
          rows: byTime.map((id) => {
            const [label, value, basis, who] = cellsOf({ figure, facts }, id);
            return [value, label, basis, who];
          }),
          widths: [2.25, 4.1, 1.25, 4.57],
          size: 13,
        },
      ],
    },
  ];
};
