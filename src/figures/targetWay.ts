import { lineWidth } from '../theme/letterWidths.ts';
import { amountTextsOf, printerOf } from './amounts.ts';
import { withStrongTick } from './axis.ts';
import type { Datum } from './datum.ts';
import { given } from './given.ts';
import { LEADING, linesOf, widestOf } from './lines.ts';
import { mannerOf } from './look.ts';
import { bigNumber } from './numberCard.ts';
import type { BarMark, Plot } from './plot.ts';
import { barLabel, rowsPlot } from './rowsPlot.ts';
import { positionOn } from './scale.ts';
import { lineFrom, textAt } from './shapes.ts';
import type { TargetInput } from './targetFields.ts';

/** px at the wide drawing's scale. */
const BAR = { wide: 30, narrow: 24 } as const;
const BESIDE = 10;
/** From the threshold's words to its bars. */
const ABOVE = 14;

type Row = { name: string; datum: Datum; from: number; isSeen: boolean };

/** The amount as a number and a bar, the outcome as a bar below it, and the threshold as a line through both. */
export const targetWay = ({ values, words, room, locale }: TargetInput): Plot => {
  const { px, tall, type, width, isNarrow } = room;
  const { reached, threshold, outcome, lowerIsBetter } = values;
  const data = [reached, threshold, ...given(outcome, (datum) => datum)];
  const textOf = amountTextsOf(data, locale);
  const side = reached.value < 0 ? -1 : 1;
  // What has grown goes on where the first bar ends; what fell or is to fall begins at zero.
  const isOn = outcome !== undefined && !lowerIsBetter && (outcome.value - reached.value) * side >= 0;
  const rows: Row[] = [
    { name: words.of('label.reached'), datum: reached, from: 0, isSeen: true },
    ...given(outcome, (datum) => {
      return { name: words.of('label.outcome'), datum, from: isOn ? reached.value : 0, isSeen: false };
    }),
  ];

  const size = tall(type.number / px(1));
  const baseline = size * 0.8;
  const amount = textOf(reached);
  const number = bigNumber({ datum: reached, amount, x: 0, y: baseline, size, width: width * 0.55, locale });
  const besideX = number.width + px(isNarrow ? 14 : 24);
  const leading = type.strong * LEADING;
  const period = linesOf(words.of('label.period'), type.strong, 'strong', Math.max(px(120), width - besideX));
  const isBelow = besideX + widestOf(period, type.strong, 'strong') > width;
  const [periodX, periodY] = isBelow
    ? [0, baseline + px(24)]
    : [besideX, baseline - px(4) - (period.length - 1) * leading];
  const under = isBelow ? px(8) + period.length * leading : size * 0.24;
  const head = baseline + under + type.strong * 0.76 + px(ABOVE + 4);

  const need =
    widestOf(
      rows.map(({ datum }) => textOf(datum)),
      type.label,
      'strong',
    ) + px(BESIDE);
  const ends = data.map(({ value }) => value);
  const plot = rowsPlot({
    room,
    locale,
    rows,
    nameOf: ({ name }) => name,
    data,
    ends: [Math.min(0, ...ends), Math.max(0, ...ends)],
    axis: '',
    mark: px(isNarrow ? BAR.narrow : BAR.wide),
    sides: side < 0 ? [need, 0] : [0, need],
    head: {
      shapes: [...number.shapes, ...textAt(periodX, periodY, period, { size: type.strong, as: ['x-bold'] })],
      height: head,
    },
    layersOf: (own, { mark, perPx }) => {
      const through = { from: { x: threshold.value, y: -0.5 }, to: { x: threshold.value, y: own.length - 0.5 } };
      const barOf = ({ datum, from, isSeen }: Row, row: number): BarMark => {
        // A number never hides the threshold: it then stands beyond it.
        const [beyond, wide] = [(threshold.value - datum.value) * side, lineWidth(textOf(datum), type.label, 'strong')];
        const isCrossed = beyond > 0 && beyond / perPx < wide + px(2 * BESIDE);
        const gap = isCrossed ? beyond / perPx : 0;
        const label = barLabel({ datum, text: textOf(datum), mark, room, side, beyond: gap });
        return { datum, row, from, to: datum.value, as: `area-${mannerOf(datum, isSeen)}`, labels: [label] };
      };
      return [
        { mark: 'bar', thickness: mark, marks: own.map(barOf) },
        {
          mark: 'interval',
          marks: [
            { ...through, as: 'line-halo' },
            { ...through, datum: threshold, as: 'line-mark' },
          ],
        },
      ];
    },
  });

  const panels = plot.panels.map((panel) => {
    const strong = { at: threshold.value, text: printerOf(data, locale)(threshold) };
    return { ...panel, pick: 'x' as const, x: withStrongTick(panel.x, strong, panel.frame, room) };
  });
  const text = words.of('label.threshold');
  const over = panels.flatMap(({ x, frame }) => {
    const at = positionOn(x, frame, 'x')(threshold.value);
    const isLeft = at - lineWidth(text, type.strong, 'strong') >= 0;
    const y = frame.y - px(ABOVE);
    return [
      lineFrom(at, y + px(6), at, frame.y, 'line-mark'),
      ...textAt(at, y, text, { size: type.strong, anchor: isLeft ? 'end' : 'start', as: ['x-bold', 'x-halo'] }),
    ];
  });
  return { ...plot, panels, over: [...plot.over, ...over] };
};
