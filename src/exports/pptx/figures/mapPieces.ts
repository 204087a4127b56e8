import { uiWords } from '../../../i18n/uiWords.ts';
import type { MapFigure } from '../../../model/figure.ts';
import type { Draft } from '../figureSlides.ts';
import { factOn, publishersOf, wordOn, type Shown } from '../shown.ts';
import { body } from '../slide.ts';

/** A map is no chart of PowerPoint's: it comes as a drawing, and its places again as a table that can be edited. */
export const mapPieces = ({ figure, facts, drawn }: Shown<MapFigure>): readonly Draft[] => {
  const { marks, steps } = figure.figure;
  const { slideFile, basis } = uiWords(figure.locale);
  // "Peru|coffee|and more": where it is stands in the first line, what it is in the others.
  const placed = (fact: string) => (figure.words[`label.${fact}`] ?? '').replace('|', ': ').replaceAll('|', ' ');
  return [
    {
      steps: [1, ...steps.slice(1, -1).map((_, at) => at + 2)],
      pieces: [
        {
          kind: 'picture',
          area: body,
          picture: drawn(),
          name: wordOn(figure, 'title'),
          alt: `${wordOn(figure, 'alt')} ${marks.map(({ fact }) => placed(fact)).join('; ')}.`,
        },
      ],
    },
    {
      steps: [steps.length],
      headline: wordOn(figure, 'title.others'),
      pieces: [
        {
          kind: 'table',
          area: body,
          name: wordOn(figure, 'title.others'),
          alt: wordOn(figure, 'measure'),
          head: [`${slideFile.place} (${basis.stated})`, slideFile.group, slideFile.added, slideFile.sources],
          rows: [
            [wordOn(figure, 'step.1'), wordOn(figure, 'control.group.port'), '', ''],
            ...marks.map(({ fact, group, later: added }) => [
              placed(fact),
              wordOn(figure, `control.group.${group}`),
              added === undefined ? '' : `${factOn(figure, added).label}: ${factOn(figure, added).bounded}`,
              added === undefined ? '' : publishersOf(facts[added]),
            ]),
          ],
          widths: [3.3, 2.3, 4, 2.57],
          size: 14,
        },
      ],
    },
  ];
};
