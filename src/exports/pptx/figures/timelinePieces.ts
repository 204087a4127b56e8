import { uiWords } from '../../../i18n/uiWords.ts';
import type { TimelineFigure } from '../../../model/figure.ts';
import type { Draft } from '../figureSlides.ts';
import { cellsOf, factOn, wordOn, type Shown } from '../shown.ts';
import { body, type Piece } from '../slide.ts';

/** What the report dates as a table, then what others date, in the order of time. */
export const timelinePieces = ({ figure, facts }: Shown<TimelineFigure>): readonly Draft[] => {
  const { events, others } = figure.figure;
  const { slideFile, page } = uiWords(figure.locale);
  const tableOf = (ids: readonly string[], step: number): Piece => ({
    kind: 'table',
    area: body,
    name: wordOn(figure, `step.${step}`),
    alt: wordOn(figure, 'measure'),
    head: [slideFile.date, page.what, page.basis, page.who],
    rows: ids.map((id) => {
      const [label, value, basis, who] = cellsOf({ figure, facts }, id);
      return [value, label, basis, who];
    }),
    widths: [3, 4.6, 1.5, 3.07],
    size: 16,
  });
  const dated = others.toSorted((one, other) =>
    String(factOn(figure, one).value).localeCompare(String(factOn(figure, other).value)),
  );
  return [
    { steps: [1], pieces: [tableOf(events, 1)] },
    { steps: [2], pieces: [tableOf(dated, 2)] },
  ];
};
