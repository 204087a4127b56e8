import { uiWords } from '../../../i18n/uiWords.ts';
import type { SlotsFigure } from '../../../model/figure.ts';
import type { Draft } from '../figureSlides.ts';
import { altOf, basisOf, factOn, placeOf, pointOf, publishersOf, wordOn, type Shown } from '../shown.ts';
import { body, type Area, type NativeChart } from '../slide.ts';

const area: Area = { ...body, y: body.y + 0.5, h: 2.2 };

/** How many of a count have a name, as one bar in two parts; then the names with their dates. */
export const slotsPieces = ({ figure, facts }: Shown<SlotsFigure>): readonly Draft[] => {
  const { total, named, unnamed, candidates } = figure.figure;
  const { slideFile, page, basis } = uiWords(figure.locale);
  const all = factOn(figure, total);
  const open = factOn(figure, unnamed);
  const names = named.map(({ name }) => factOn(figure, name).label).join(', ');
  const told = { value: Number(all.value) - Number(open.value), role: 'stated', isLabelled: true } as const;
  const chart: NativeChart = {
    shape: 'stacked',
    categories: [all.label],
    series: [
      { name: names, points: [told] },
      { name: `${wordOn(figure, 'label.unnamed')} (${basisOf(figure, open)})`, points: [pointOf(open)] },
    ],
    format: '0',
    max: Number(all.value),
    legend: false,
    plot: { x: 0, y: 0, w: 1, h: 1 },
  };
  const split = placeOf(told.value, chart, area);
  const under = area.y + area.h + 0.1;
  const rowOf = (who: { name: string; when: string }, reading: string) => [
    factOn(figure, who.name).label,
    // "by 12 April": where the text knows more of a date than the fact.
    figure.words[`label.when.${who.when}`] ?? factOn(figure, who.when).bounded,
    reading,
    publishersOf(facts[who.when]),
  ];
  return [
    {
      steps: [1, 2],
      // The page's measure speaks of lines, which a bar has not.
      measure: all.label,
      pieces: [
        {
          kind: 'chart',
          area,
          chart: { ...chart, categories: [''] },
          name: wordOn(figure, 'title'),
          alt: altOf(figure, all.label, [total, ...named.map(({ name }) => name), unnamed]),
        },
        {
          kind: 'text',
          area: { x: area.x, y: under, w: split - area.x - 0.2, h: 0.9 },
          runs: [
            { text: names, size: 22, face: 'serif' },
            { text: ` (${basis.stated})`, size: 18 },
          ],
        },
        {
          kind: 'text',
          area: { x: split, y: under, w: area.x + area.w - split, h: 0.9 },
          runs: [{ text: `${wordOn(figure, 'label.unnamed')} (${basisOf(figure, open)})`, size: 18 }],
        },
        {
          kind: 'text',
          area: { x: area.x, y: under + 1.1, w: area.w, h: 0.8 },
          runs: [{ text: wordOn(figure, 'note.plan'), size: 16, colour: 'ink-2' }],
        },
      ],
    },
    {
      steps: [3],
      pieces: [
        {
          kind: 'table',
          area: body,
          name: wordOn(figure, 'step.3'),
          alt: wordOn(figure, 'measure'),
          head: [slideFile.name, `${slideFile.signed} (${basis.context})`, page.basis, slideFile.sources],
          rows: [
            ...named.map((who) => rowOf(who, basisOf(figure, factOn(figure, who.name)))),
            ...candidates.map((who) => rowOf(who, slideFile.ourReading)),
            [wordOn(figure, 'label.rest'), '', '', ''],
          ],
          widths: [2.9, 2.6, 3, 3.67],
          size: 16,
        },
      ],
    },
  ];
};
