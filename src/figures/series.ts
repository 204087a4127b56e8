import { required, word } from '../model/figure.ts';
import { numberOf } from './amounts.ts';
import type { Datum } from './datum.ts';
import { given, when } from './given.ts';
import { defineKind } from './kind.ts';
import type { Plot } from './plot.ts';
import { seriesFields } from './seriesFields.ts';
import { seriesLayers } from './seriesLayers.ts';
import { layOut, timesOf } from './seriesLayout.ts';
import { seriesNotes } from './seriesNotes.ts';

/** The most columns that can be told apart on a phone. */
const MOST_COLUMNS = 60;

/** The first value that speaks of a time of which another one spoke already, and that one. */
const twinsIn = (values: readonly Datum[]): readonly [Datum | undefined, Datum | undefined] => {
  const from = (datum: Datum | undefined) => datum?.when?.from;
  const other = values.find(
    (datum, at) => datum.when !== undefined && values.slice(0, at).some((value) => from(value) === from(datum)),
  );
  return [other && values.find((datum) => from(datum) === from(other)), other];
};

/** Values in time: one amount a year, a month or a day, in up to four lines. */
export const series = defineKind({
  about:
    'Values in time: dots on stems, lines or columns; years without a value stay gaps, and a multiple is a bracket.',
  fields: seriesFields,
  words: (values) => [
    word('label.axis', 'What the axis counts; without it scale word and unit: “billion euros”.'),
    ...(values.lines.length === 1 ? [] : values.lines).map((line) =>
      required(`label.${line.key}`, 'The name of this line, if there are two or more; a single line has none.'),
    ),
    ...when(
      timesOf(values).gaps.length > 0,
      required('label.gap', 'What is said of times without a value: “no figure found”.'),
    ),
    ...when(values.bothScales, required('label.log', 'Said beside the unit: “log scale”.')),
    ...given(values.multiple, ({ short }) => [
      word('amount.multiple', 'The multiple in other words, without its caution: “×35”.'),
      word('label.multiple', 'What it multiplies, and who says so; quiet after a `|`.', short),
    ]),
    ...given(values.level, (level) =>
      word('label.level', 'What the dashed line is.', `${level.short}: ${numberOf(level)}`),
    ),
    ...(values.remarks ?? []).map((remark) => required(`label.${remark.key}`, 'A word or two beside a value.')),
  ],
  controls: ({ bothScales }) => (bothScales ? [{ kind: 'choice', id: 'scale', options: ['linear', 'log'] }] : []),
  problems: (values) => {
    const all = values.lines.flatMap((line) => line.values);
    const least = Math.min(...all.map(({ value }) => value));
    const isColumns = values.drawn === 'columns';
    const twins = values.lines.map((line) => ({ line, twins: twinsIn(line.values) }));
    return [
      ...all
        .filter(({ when: time }) => time === undefined)
        .map(({ fact }) => `expected a time for "${fact}": give the fact a \`when\``),
      ...twins.flatMap(({ line, twins: [one, other] }) =>
        one === undefined || other === undefined
          ? []
          : `expected one value for each time, found two of ${one.when?.text} in the line "${line.key}": "${one.fact}" and "${other.fact}"`,
      ),
      ...when(
        isColumns && values.lines.length > 1,
        `expected one line as columns, found ${values.lines.length}: draw them as \`line\``,
      ),
      ...when(
        isColumns && all.length > MOST_COLUMNS,
        `expected at most ${MOST_COLUMNS} columns, found ${all.length}: draw them as \`line\``,
      ),
      ...when(
        values.bothScales && (least <= 0 || isColumns),
        'expected dots or lines above zero for a logarithmic scale',
      ),
      ...when(
        values.multiple !== undefined &&
          (values.multipleFrom?.when === undefined || values.multipleTo?.when === undefined),
        'expected `multipleFrom` and `multipleTo`, each with a time, beside `multiple`',
      ),
    ];
  },
  plot: (input): Plot => {
    const layout = layOut(input);
    const { labels, shapes } = seriesNotes(input, layout);
    const { frame, x, y, height } = layout;
    return {
      width: input.room.width,
      height,
      direction: 'columns',
      panels: [{ id: 'values', frame, x, y, pick: 'x', layers: seriesLayers(input, layout, labels) }],
      under: [],
      over: shapes,
    };
  },
});
