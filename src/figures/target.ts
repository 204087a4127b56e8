import { required, word } from '../model/figure.ts';
import { unitWordsOf } from './amounts.ts';
import { given, when } from './given.ts';
import { defineKind } from './kind.ts';
import type { Plot } from './plot.ts';
import { targetFields } from './targetFields.ts';
import { readingsOf } from './targetReadings.ts';
import { targetWay } from './targetWay.ts';

/** The share of a slide's height that the way has above readings. */
const WAY = 0.5;

/** An amount on the way to a threshold, and what it came to. */
export const target = defineKind({
  about: 'An amount on the way to a threshold, with its outcome; also an amount that should fall.',
  fields: targetFields,
  words: ({ reached, threshold, outcome, readings = [] }) => [
    word('label.period', 'Beside the large number; `|` breaks the line.', unitWordsOf(reached)),
    word('label.reached', 'In the bar of what has been reached.', reached.short),
    word('label.threshold', 'At the threshold.', threshold.text),
    ...given(outcome, ({ short }) => word('label.outcome', 'At the outcome, after its amount.', short)),
    ...readings.flatMap(({ key: name }) => [
      required(`label.${name}`, 'The heading of this reading.'),
      word(`label.${name}.more`, 'Below it: what the columns measure.'),
    ]),
  ],
  controls: () => [],
  problems: ({ reached, threshold, lowerIsBetter, readings = [] }) => [
    ...when(reached.value * threshold.value < 0, 'expected `reached` and `threshold` on the same side of zero'),
    ...when(lowerIsBetter && reached.bound === 'moreThan', 'expected an upper end for an amount that is to fall'),
    ...readings.flatMap(({ key: name, columns }) =>
      columns
        .filter(({ rate }) => rate.when === undefined)
        .map(({ rate }) => `${rate.fact}: expected a \`when\`, the stretch of time of its column in ${name}`),
    ),
  ],
  plot: (input): Plot => {
    const { values, room } = input;
    const half = values.readings === undefined || room.height === undefined ? {} : { height: room.height * WAY };
    const way = targetWay({ ...input, room: { ...room, ...half } });
    const [readings] = given(values.readings, (own) => readingsOf(input, own, way.height + room.px(14)));
    if (readings === undefined) return way;
    return {
      ...way,
      height: Math.ceil(readings.bottom),
      panels: [...way.panels, ...readings.panels],
      over: [...way.over, ...readings.over],
    };
  },
});
