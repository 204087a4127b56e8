import type { TracksFigure } from '../../model/figure.ts';
import { formatShare } from '../../model/format.ts';
import type { ChartKind } from '../chart.ts';
import { choiceIn, isOn, numberIn } from '../../model/view.ts';
import { layoutOf } from './layout.ts';
import { TracksChart } from './TracksChart.tsx';

/** A voyage as tracks of days: how long it took, how long it takes, and who says otherwise. */
export const tracks: ChartKind<TracksFigure> = {
  factsOf: ({ before, now, saved, claims }) => [
    now,
    saved,
    before,
    ...claims.flatMap((claim) => [claim.now, claim.before ?? [], claim.upTo ?? []].flat()),
  ],
  unitsOf: ({ before, now, saved, claims }) => [
    {
      unit: 'day',
      facts: [
        before,
        now,
        saved,
        ...claims.flatMap((claim) => [claim.now, claim.before ?? [], claim.upTo ?? []].flat()),
      ],
    },
  ],
  controlsOf: ({ before, now }, facts) => [
    // The day of arrival is the view that says most: one voyage done, the other not.
    {
      kind: 'range',
      id: 'day',
      min: 0,
      max: Number(facts[before]?.value),
      initial: Number(facts[now]?.value),
      plays: true,
    },
    { kind: 'switch', id: 'others' },
    { kind: 'stage', id: 'stage', options: ['all', 'before', 'both', 'claims'] },
  ],
  wordsOf: ({ claims }) => [
    'control.day.play',
    'control.day.pause',
    'label.before',
    'label.before.basis',
    'label.now',
    'label.now.basis',
    'label.saved',
    'label.saved.basis',
    'label.start',
    'label.day',
    'label.share',
    'label.arrived',
    'label.claims',
    'label.claims.key',
    'label.over',
    ...claims.flatMap(({ id }) => [`label.claim.${id}`, `label.claim.${id}.when`]),
  ],
  values: ['day', 'share', 'shareBefore', 'shareNow'],
  valuesOf: ({ facts, figure, locale }, view) => {
    const day = numberIn(view, 'day');
    const shareOf = (id: string) => formatShare(Math.min(1, day / Number(facts[id]?.value)), locale);
    return { day: String(day), shareBefore: shareOf(figure.before), shareNow: shareOf(figure.now) };
  },
  marksOf: ({ before, now, saved, claims }, view) => {
    const stage = choiceIn(view, 'stage');
    const tracksShown = stage === 'claims' ? [] : stage === 'before' ? [before] : [before, now, saved];
    const claimsShown = isOn(view, 'others') || stage === 'claims' ? claims : [];
    return [
      ...tracksShown,
      ...claimsShown.flatMap((claim) => [claim.now, claim.before ?? [], claim.upTo ?? []].flat()),
    ];
  },
  boxOf: (figure, view, size) => {
    const { width, height } = layoutOf(figure, view, size);
    return { width, height };
  },
  Chart: TracksChart,
};
