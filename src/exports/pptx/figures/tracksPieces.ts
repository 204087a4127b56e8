import { uiWords } from '../../../i18n/uiWords.ts';
import type { TracksFigure } from '../../../model/figure.ts';
import type { ResolvedFigure } from '../../../model/story.ts';
import type { Draft } from '../figureSlides.ts';
import { altOf, factOn, placeOf, pointOf, wordOn, type Shown } from '../shown.ts';
import { body, type NativeChart } from '../slide.ts';

const voyages = (figure: ResolvedFigure<TracksFigure>): NativeChart => {
  const before = factOn(figure, figure.figure.before);
  const now = factOn(figure, figure.figure.now);
  const named = (key: string) => `${wordOn(figure, key)} (${wordOn(figure, `${key}.basis`)})`;
  return {
    shape: 'bars',
    categories: [named('label.before'), named('label.now')],
    series: [{ name: now.label, points: [pointOf(before), pointOf(now)] }],
    format: '0',
    max: Number(before.value) * 1.1,
    legend: false,
    plot: { x: 0.24, y: 0.02, w: 0.76, h: 0.94 },
  };
};

/** Who says how many days, with the caution in words: what is "over" or a span has no bar of its own. */
const claims = (figure: ResolvedFigure<TracksFigure>): NativeChart => {
  const told = figure.figure.claims.map(({ id, now, before, upTo, observed }) => {
    const earlier = before === undefined ? undefined : factOn(figure, before);
    const span =
      earlier === undefined || upTo === undefined ? undefined : `${earlier.number}–${factOn(figure, upTo).number}`;
    const caution = span ?? (earlier === undefined || earlier.bound === 'exactly' ? undefined : earlier.bounded);
    const who = `${wordOn(figure, `label.claim.${id}`)}, ${wordOn(figure, `label.claim.${id}.when`)}`;
    return {
      category: caution === undefined ? who : `${who} (${wordOn(figure, 'label.before')}: ${caution})`,
      now: pointOf(factOn(figure, now), observed === true ? { role: 'observed' } : {}),
      before: pointOf(earlier),
    };
  });
  return {
    shape: 'bars',
    categories: told.map(({ category }) => category),
    series: [
      { name: wordOn(figure, 'label.now'), points: told.map(({ now }) => now) },
      { name: wordOn(figure, 'label.before'), points: told.map(({ before }) => before) },
    ],
    format: '0',
    legend: false,
    plot: { x: 0.4, y: 0, w: 0.57, h: 1 },
  };
};

/** A voyage as bars of days: then and now, and on a second slide who says otherwise. */
export const tracksPieces = ({ figure }: Shown<TracksFigure>): readonly Draft[] => {
  const both = voyages(figure);
  const { before, now, saved: sooner } = figure.figure;
  const told = figure.figure.claims.flatMap((claim) => [claim.now, claim.before ?? [], claim.upTo ?? []].flat());
  const saved = placeOf(Number(factOn(figure, now).value), both, body) + 0.75;
  const key = uiWords(figure.locale)
    .slideFile.barKey.replace('##', wordOn(figure, 'label.before'))
    .replace('#', wordOn(figure, 'label.now'));
  return [
    {
      steps: [1, 2],
      // The page's measure speaks of blocks, which a bar has not.
      measure: factOn(figure, now).label,
      pieces: [
        {
          kind: 'chart',
          area: body,
          chart: both,
          name: wordOn(figure, 'title'),
          alt: altOf(figure, factOn(figure, now).label, [before, now, sooner]),
        },
        {
          kind: 'text',
          area: { x: saved, y: body.y + body.h * 0.65, w: body.x + body.w - saved, h: 0.9 },
          runs: [
            { text: wordOn(figure, 'label.saved'), size: 30, face: 'serif', colour: 'stated', endsLine: true },
            { text: wordOn(figure, 'label.saved.basis'), size: 16, colour: 'ink-2' },
          ],
        },
      ],
    },
    {
      steps: [3],
      pieces: [
        {
          kind: 'chart',
          area: { ...body, y: body.y - 0.1, h: body.h - 0.32 },
          chart: claims(figure),
          name: wordOn(figure, 'step.3'),
          alt: altOf(figure, wordOn(figure, 'measure.others'), told),
        },
        {
          kind: 'text',
          area: { ...body, y: body.y + body.h - 0.36, h: 0.4 },
          runs: [{ text: key, size: 14, colour: 'ink-2' }],
        },
      ],
    },
  ];
};
