import { lineWidth } from '../theme/letterWidths.ts';
import { amountTextsOf, printerOf } from './amounts.ts';
import { axisOf, withStrongTick } from './axis.ts';
import type { Datum } from './datum.ts';
import { fitDomain } from './fitDomain.ts';
import { given, when } from './given.ts';
import { linesOf, widestOf } from './lines.ts';
import { inkOf, mannerOf } from './look.ts';
import { bigNumber } from './numberCard.ts';
import type { BarMark, Panel } from './plot.ts';
import { positionOn } from './scale.ts';
import { lineFrom, textAt, type Shape } from './shapes.ts';
import type { TargetInput } from './targetFields.ts';

type Way = { panel: Panel; over: Shape[]; height: number };

/** px at the wide drawing's scale. */
const BAR = 34;
const APART = 12;
const AXIS = 30;

/** The amount as a bar with its number above, the threshold as a line through it, the outcome beyond it or below it. */
export const targetWay = ({ values, words, room, locale }: TargetInput): Way => {
  const { px, tall, type, width, isNarrow } = room;
  const { reached, threshold, outcome, lowerIsBetter } = values;
  const data = [reached, threshold, ...given(outcome, (datum) => datum)];
  const textOf = amountTextsOf(data, locale);
  const print = printerOf(data, locale);
  const sign = reached.value < 0 ? -1 : 1;
  // What has grown is drawn on in its row; what fell or is to fall has a row of its own.
  const isOn = outcome !== undefined && !lowerIsBetter && (outcome.value - reached.value) * sign >= 0;
  const rows = outcome === undefined || isOn ? 1 : 2;
  // Its words then stand beyond the threshold, which they would hide.
  const isShort = outcome !== undefined && isOn && (threshold.value - outcome.value) * sign > 0;
  const outcomeText =
    outcome === undefined ? '' : isNarrow ? textOf(outcome) : `${textOf(outcome)}, ${words.of('label.outcome')}`;
  const outcomeWidth = lineWidth(outcomeText, type.label, 'strong') + px(10);
  const thresholdText = words.of('label.threshold');
  const thresholdSize = px(isNarrow ? 14 : 15);
  const thresholdWidth = lineWidth(thresholdText, thresholdSize, 'strong');

  const baseline = tall(isNarrow ? 50 : 54);
  const amount = textOf(reached);
  const size = tall(type.number / px(1));
  const number = bigNumber({ datum: reached, amount, x: 0, y: baseline, size, width: width * 0.55, locale });
  const besideX = number.width + px(isNarrow ? 14 : 24);
  const period = linesOf(words.of('label.period'), type.strong, 'strong', Math.max(px(120), width - besideX - px(4)));
  const besideEnd = besideX + widestOf(period, type.strong, 'strong');
  const isBelow = besideEnd > width;
  const periodY = isBelow ? baseline + px(22) : baseline - px(4) - (period.length - 1) * type.strong * 1.28;
  const pitch = tall(BAR) + px(APART);
  // Where things stand along the bar is known first: whether the threshold's words need a line of their own follows from it.
  const across = { x: 1, y: 0, width: width - 2, height: rows * pitch };
  const ends = data.map(({ value }) => value);
  const after = (datum: Datum, need: number) =>
    sign > 0 ? { value: datum.value, before: 0, after: need } : { value: datum.value, before: need, after: 0 };
  const domain = fitDomain(
    [
      { value: 0, before: 0, after: 0 },
      after(threshold, Math.max(px(8), lineWidth(print(threshold), type.tick, 'strong') / 2)),
      ...given(outcome, (datum) => after(isShort ? threshold : datum, outcomeWidth)),
      ...when(!isOn, after(reached, px(8))),
    ],
    across.width,
  );
  const round = axisOf({
    data,
    domain: sign > 0 ? [0, domain[1]] : [domain[0], 0],
    frame: across,
    direction: 'x',
    room,
    locale,
  });
  // The axis runs on under the words at its end, where nothing is to be read.
  const within = { ...round, ticks: round.ticks.filter(({ at }) => Math.abs(at) <= Math.max(...ends.map(Math.abs))) };
  const x = withStrongTick(within, { at: threshold.value, text: print(threshold) }, across, room);
  const atX = positionOn(x, across, 'x');
  const thresholdX = atX(threshold.value);
  const isThresholdLeft = thresholdX - thresholdWidth >= 0;
  const thresholdStart = thresholdX - (isThresholdLeft ? thresholdWidth : 0);
  const isUnderWords = isNarrow || sign < 0 || (!isBelow && thresholdStart < besideEnd + px(12));
  const top =
    baseline +
    (size - type.number) * 0.21 +
    px(isBelow ? 30 : 8) +
    (isBelow ? period.length * type.strong * 1.28 : 0) +
    px(isUnderWords ? 40 : 14);
  const frame = { ...across, y: top };
  const rowMiddle = (row: number) => top + (row + 0.5) * pitch;
  const through = { from: { x: threshold.value, y: -0.5 }, to: { x: threshold.value, y: rows - 0.5 } };
  const panel: Panel = {
    id: 'way',
    frame,
    x,
    y: { scale: 'band', domain: [0, rows], ticks: [] },
    pick: 'x',
    layers: [
      {
        mark: 'bar',
        thickness: tall(BAR),
        marks: [
          { datum: reached, row: 0, from: 0, to: reached.value, as: `area-${mannerOf(reached, true)}` },
          ...given(outcome, (datum): BarMark => ({
            datum,
            row: rows - 1,
            from: isOn ? reached.value : 0,
            to: datum.value,
            as: `area-${mannerOf(datum, false)}`,
          })),
        ],
      },
      {
        mark: 'interval',
        marks: [
          { ...through, as: 'line-halo' },
          { ...through, datum: threshold, as: 'line-mark' },
        ],
      },
    ],
  };

  const reachedText = words.of('label.reached');
  const rest = outcome === undefined ? undefined : words.maybe('label.rest');
  const space = (one: number, other: number) => Math.abs(atX(one) - atX(other));
  const edge = sign > 0 ? atX(0) : atX(reached.value);
  const isBlocked = !isOn && thresholdX > edge;
  const reachedRoom = Math.min(space(reached.value, 0), isBlocked ? thresholdX - edge - px(8) : Infinity);
  const restRoom =
    outcome === undefined ? 0 : Math.min(space(outcome.value, reached.value), space(threshold.value, reached.value));
  const outcomeX = outcome === undefined ? 0 : atX(outcome.value);
  // A label never hides the threshold.
  const isCrossed = (thresholdX - outcomeX) * sign > 0 && Math.abs(thresholdX - outcomeX) < outcomeWidth + px(8);
  const outcomeAt = isCrossed ? thresholdX : outcomeX;
  const over: Shape[] = [
    ...number.shapes,
    ...textAt(isBelow ? 0 : besideX, periodY, period, { size: type.strong, as: ['x-bold'] }),
    lineFrom(thresholdX, top - px(16), thresholdX, top, 'line-mark'),
    ...textAt(thresholdX + px(isThresholdLeft ? 1 : -1), top - px(22), thresholdText, {
      size: thresholdSize,
      anchor: isThresholdLeft ? 'end' : 'start',
      as: ['x-bold', 'x-halo'],
    }),
    ...(lineWidth(reachedText, type.name, 'strong') + px(20) < reachedRoom
      ? textAt(edge + px(10), rowMiddle(0) + px(5), reachedText, {
          size: type.name,
          as: reached.basis === 'stated' ? ['x-semi', 'x-on-solid'] : ['x-semi', inkOf(reached), 'x-halo'],
        })
      : []),
    ...(rest !== undefined && outcome !== undefined && isOn && lineWidth(rest, type.name, 'strong') + px(12) < restRoom
      ? textAt(atX(reached.value) + (sign * restRoom) / 2, rowMiddle(0) + px(5), rest, {
          size: type.name,
          anchor: 'middle',
          as: ['x-semi', inkOf(outcome)],
        })
      : []),
    ...given(outcome, (datum) =>
      textAt(outcomeAt + sign * px(8), rowMiddle(rows - 1) + px(5), outcomeText, {
        size: type.label,
        anchor: sign > 0 ? 'start' : 'end',
        as: ['x-bold', inkOf(datum), 'x-halo'],
      }),
    ),
  ];
  return { panel, over, height: frame.y + frame.height + px(AXIS) };
};
