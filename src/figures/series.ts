import { numberOf } from './amounts.ts';
import type { Datum } from './datum.ts';
import { defineKind } from './kind.ts';
import type { Plot } from './plot.ts';
import { seriesFields } from './seriesFields.ts';
import { seriesLayers } from './seriesLayers.ts';
import { gapTimes, layOut } from './seriesLayout.ts';
import { seriesNotes } from './seriesNotes.ts';

/** The most columns that can be told apart on a phone. */
const MOST_COLUMNS = 60;

/** The first value that speaks of a time of which another one spoke already, and that one. */
const twinsIn = (values: readonly Datum[]): readonly [Datum | undefined, Datum | undefined] => {
  const other = values.find(
    ({ when }, at) => when !== undefined && values.slice(0, at).some((value) => value.when?.from === when.from),
  );
  return [values.find(({ when }) => when !== undefined && when.from === other?.when?.from), other];
};

/** Values in time: one amount a year, a month or a day, in up to four lines. */
export const series = defineKind({
  about:
    'Values in time: dots on stems, lines or columns; years without a value stay gaps, and a multiple is a bracket.',
  fields: seriesFields,
  words: (values) => [
    { key: 'label.axis', about: 'What the axis counts; without it scale word and unit: “billion euros”.' },
    ...(values.lines.length === 1
      ? []
      : values.lines.map((line) => ({
          key: `label.${line.key}`,
          about: 'The name of this line, if there are two or more; a single line has none.',
          isRequired: true as const,
        }))),
    ...(gapTimes(values).length === 0
      ? []
      : [
          {
            key: 'label.gap',
            about: 'What is said of times without a value: “no figure found”.',
            isRequired: true as const,
          },
        ]),
    ...(values.bothScales
      ? [{ key: 'label.log', about: 'Said beside the unit: “log scale”.', isRequired: true as const }]
      : []),
    ...(values.multiple === undefined
      ? []
      : [
          { key: 'amount.multiple', about: 'The multiple in other words, without its caution: “×35”.' },
          {
            key: 'label.multiple',
            about: 'What it multiplies, and who says so; quiet after a `|`.',
            fallback: values.multiple.short,
          },
        ]),
    ...(values.level === undefined
      ? []
      : [
          {
            key: 'label.level',
            about: 'What the dashed line is.',
            fallback: `${values.level.short}: ${numberOf(values.level)}`,
          },
        ]),
    ...(values.remarks ?? []).map((remark) => ({
      key: `label.${remark.key}`,
      about: 'A word or two beside a value.',
      isRequired: true as const,
    })),
  ],
  controls: ({ bothScales }) => (bothScales ? [{ kind: 'choice', id: 'scale', options: ['linear', 'log'] }] : []),
  problems: (values) => {
    const all = values.lines.flatMap((line) => line.values);
    const least = Math.min(...all.map(({ value }) => value));
    return [
      ...all.flatMap(({ fact: id, when }) =>
        when === undefined ? [`expected a time for "${id}": give the fact a \`when\``] : [],
      ),
      ...values.lines.flatMap((line) => {
        const [one, other] = twinsIn(line.values);
        return one === undefined || other === undefined
          ? []
          : [
              `expected one value for each time, found two of ${one.when?.text} in the line "${line.key}": "${one.fact}" and "${other.fact}"`,
            ];
      }),
      ...(values.drawn === 'columns' && values.lines.length > 1
        ? [`expected one line as columns, found ${values.lines.length}: draw them as \`line\``]
        : []),
      ...(values.drawn === 'columns' && all.length > MOST_COLUMNS
        ? [`expected at most ${MOST_COLUMNS} columns, found ${all.length}: draw them as \`line\``]
        : []),
      ...(values.bothScales && (least <= 0 || values.drawn === 'columns')
        ? ['expected dots or lines above zero for a logarithmic scale']
        : []),
      ...(values.multiple !== undefined &&
      (values.multipleFrom?.when === undefined || values.multipleTo?.when === undefined)
        ? ['expected `multipleFrom` and `multipleTo`, each with a time, beside `multiple`']
        : []),
    ];
  },
  plot: (input): Plot => {
    const first = layOut(input, 0);
    const tried = seriesNotes(input, first);
    // A block of words that finds no room among the dots stands above them, and all is laid out once more.
    const layout = tried.missing === 0 ? first : layOut(input, tried.missing);
    const { labels, shapes } = tried.missing === 0 ? tried : seriesNotes(input, layout, true);
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
