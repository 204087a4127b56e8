import { uiWords } from '../../../i18n/uiWords.ts';
import type { MapFigure } from '../../../model/figure.ts';
import type { Draft } from '../figureSlides.ts';
import { factOn, publishersOf, wordOn, type Shown } from '../shown.ts';
import { body } from '../slide.ts';

/** A map is no chart of PowerPoint's: its places stand as a table that can be edited, in the order of the talk. */
export const mapPieces = ({ figure, facts }: Shown<MapFigure>): readonly Draft[] => {
  const { marks, steps } = figure.figure;
  const { slideFile, basis } = uiWords(figure.locale);
  const [, ...later] = steps.map((_, at) => at + 1);
  return [
    {
      steps: [1, ...later],
      pieces: [
        {
          kind: 'table',
          area: body,
          name: wordOn(figure, 'title'),
          alt: wordOn(figure, 'measure'),
          head: [`${slideFile.place} (${basis.stated})`, slideFile.group, slideFile.added, slideFile.sources],
          rows: [
            [wordOn(figure, 'step.1'), wordOn(figure, 'control.group.port'), '', ''],
            ...marks.map(({ fact, group, later: added }) => [
              // "Peru|coffee|and more": where it is stands in the first line, what it is in the others.
              (figure.words[`label.${fact}`] ?? '').replace('|', ': ').replaceAll('|', ' '),
              wordOn(figure, `control.group.${group}`),
              added === undefined ? '' : `${factOn(figure, added).label}: ${factOn(figure, added).bounded}`,
              added === undefined ? '' : publishersOf(facts[added]),
            ]),
          ],
          widths: [3.4, 2.3, 3.97, 2.5],
          size: 14,
        },
      ],
    },
  ];
};
