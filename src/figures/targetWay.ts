import { lineWidth } from '../theme/letterWidths.ts';
import { amountTextsOf, printerOf } from './amounts.ts';
import type { Datum } from './datum.ts';
import { given, when } from './given.ts';
import { widestOf } from './lines.ts';
import { inkOf, mannerOf } from './look.ts';
import { captioned } from './numberCard.ts';
import type { BarMark, Label, Plot } from './plot.ts';
import { barLabel, rowsPlot } from './rowsPlot.ts';
import { positionOn } from './scale.ts';
import { lineFrom, textAt } from './shapes.ts';
import type { TargetInput } from './targetFields.ts';

/** px at the wide drawing's scale. */
const BAR = { wide: 30, narrow: 24 } as const;
const BESIDE = 10;
/** From the threshold's words to its bars. */
const ABOVE = 9;

type Bar = { datum: Datum; row: number; from: number; isSeen: boolean; end: string };

/** The amount as a number and a bar, which the outcome goes on where it grew, and the threshold as a line through it. */
export const targetWay = ({ values, words, room, locale }: TargetInput): Plot => {
  const { px, tall, type, width, isNarrow } = room;
  const { reached, threshold, outcome, lowerIsBetter } = values;
  const data = [reached, threshold, ...given(outcome, (datum) => datum)];
  const textOf = amountTextsOf(data, locale);
  const side = reached.value < 0 ? -1 : 1;
  // What fell or is to fall has a row of its own, from zero.
  const isOn = outcome !== undefined && !lowerIsBetter && (outcome.value - reached.value) * side >= 0;
  const bars: Bar[] = [
    { datum: reached, row: 0, from: 0, isSeen: true, end: '' },
    ...given(outcome, (datum): Bar => {
      const end = isNarrow ? textOf(datum) : `${textOf(datum)}, ${words.of('label.outcome')}`;
      return { datum, row: isOn ? 0 : 1, from: isOn ? reached.value : 0, isSeen: false, end };
    }),
  ];
  const inside = words.of('label.reached');

  const head = captioned({
    datum: reached,
    amount: textOf(reached),
    words: words.of('label.period'),
    size: tall(type.number / px(1)),
    top: 0,
    width,
    room,
    locale,
  });

  const widest = widestOf(
    bars.map(({ end }) => end),
    type.label,
    'strong',
  );
  const need = px(2 * BESIDE) + widest;
  const ends = data.map(({ value }) => value);
  const plot = rowsPlot({
    room,
    locale,
    rows: bars.filter(({ row }, at) => row === at),
    nameOf: () => '',
    data,
    ends: [Math.min(0, ...ends), Math.max(0, ...ends)],
    axis: '',
    named: { at: threshold.value, text: printerOf(data, locale)(threshold) },
    mark: px(isNarrow ? BAR.narrow : BAR.wide),
    sides: side < 0 ? [need, 0] : [0, need],
    head: { ...head, height: head.height + type.strong + px(ABOVE) },
    layersOf: (own, { mark, perPx }) => {
      const through = { from: { x: threshold.value, y: -0.5 }, to: { x: threshold.value, y: own.length - 0.5 } };
      // Words in the bar of what has been reached, as far as the threshold and its end leave them room.
      const length = Math.abs(reached.value);
      const space = Math.min(length, Math.abs(threshold.value)) / perPx - px(2 * BESIDE);
      const isStated = mannerOf(reached, true) === 'stated';
      const insideLabel: Label = {
        text: inside,
        dx: side * (px(BESIDE) - length / perPx),
        dy: mark / 2 + type.name * 0.35,
        size: type.name,
        anchor: side < 0 ? 'end' : 'start',
        as: isStated ? ['x-semi', 'x-on-solid'] : ['x-semi', inkOf(reached), 'x-halo'],
      };
      const barOf = ({ datum, row, from, isSeen, end: text }: Bar): BarMark => {
        // Words never hide the threshold: they then stand beyond it.
        const [beyond, wide] = [(threshold.value - datum.value) * side, lineWidth(text, type.label, 'strong')];
        const gap = beyond > 0 && beyond / perPx < wide + px(2 * BESIDE) ? beyond / perPx : 0;
        const labels = [
          ...when(datum === reached && lineWidth(inside, type.name, 'strong') < space, insideLabel),
          ...when(text !== '', barLabel({ datum, text, mark, room, side, beyond: gap })),
        ];
        return { datum, row, from, to: datum.value, as: `area-${mannerOf(datum, isSeen)}`, labels };
      };
      return [
        { mark: 'bar', thickness: mark, marks: bars.map(barOf) },
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

  const panels = plot.panels.map((panel) => ({ ...panel, pick: 'x' as const }));
  const text = words.of('label.threshold');
  const over = panels.flatMap(({ x, frame }) => {
    const at = positionOn(x, frame, 'x')(threshold.value);
    const isLeft = at - lineWidth(text, type.strong, 'strong') >= 0;
    const y = frame.y - px(ABOVE);
    return [
      lineFrom(at, y + px(5), at, frame.y, 'line-mark'),
      ...textAt(at, y, text, { size: type.strong, anchor: isLeft ? 'end' : 'start', as: ['x-bold', 'x-halo'] }),
    ];
  });
  return { ...plot, panels, over: [...plot.over, ...over] };
};
