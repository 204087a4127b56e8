import { unitWordsOf } from './amountText.ts';
import { defineKind, type WordKey } from './kind.ts';
import type { Plot } from './plot.ts';
import { targetFields } from './targetFields.ts';
import { readingsOf } from './targetReadings.ts';
import { targetWay } from './targetWay.ts';

/** An amount on the way to a threshold, and what it came to. */
export const target = defineKind({
  about: 'An amount on the way to a threshold, with its outcome; also one that is to fall.',
  fields: targetFields,
  words: ({ reached, threshold, outcome, readings = [] }) => [
    { key: 'label.period', about: 'Beside the large number; `|` breaks the line.', fallback: unitWordsOf(reached) },
    { key: 'label.reached', about: 'In the bar of what has been reached.', fallback: reached.short },
    { key: 'label.threshold', about: 'At the threshold.', fallback: threshold.text },
    ...(outcome === undefined
      ? []
      : [
          { key: 'label.outcome', about: 'At the outcome, after its amount.', fallback: outcome.short },
          { key: 'label.rest', about: 'In the bar from what has been reached to the outcome.' },
        ]),
    ...readings.flatMap(({ key: name }): WordKey[] => [
      { key: `label.${name}`, about: 'The heading of this reading.', isRequired: true },
      { key: `label.${name}.more`, about: 'Below it: what the columns measure.' },
    ]),
  ],
  controls: () => [],
  problems: ({ reached, threshold, lowerIsBetter, readings = [] }) => [
    ...(reached.value < 0 !== threshold.value < 0 && reached.value !== 0 && threshold.value !== 0
      ? ['expected `reached` and `threshold` on one side of zero']
      : []),
    ...(lowerIsBetter && reached.bound === 'moreThan' ? ['expected an upper end for an amount that is to fall'] : []),
    ...readings.flatMap(({ key: name, columns }) =>
      columns.flatMap(({ rate }) =>
        rate.when === undefined
          ? [`${rate.fact}: expected a \`when\`, the stretch of time of its column in ${name}`]
          : [],
      ),
    ),
  ],
  plot: ({ values, words, room, locale }): Plot => {
    const way = targetWay({ values, words, room, locale });
    const readings =
      values.readings === undefined ? undefined : readingsOf({ values, words, room, locale }, way.height + room.px(18));
    return {
      width: room.width,
      height: Math.ceil(readings?.bottom ?? way.height),
      direction: 'rows',
      panels: [way.panel, ...(readings?.panels ?? [])],
      under: [],
      over: [...way.over, ...(readings?.over ?? [])],
    };
  },
});
