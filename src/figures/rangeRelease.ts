import { lineWidth } from '../theme/letterWidths.ts';
import { amountTextsOf } from './amounts.ts';
import type { Demand } from './fitDomain.ts';
import { given } from './given.ts';
import { linesOf, widestOf } from './lines.ts';
import type { AreaMark, Axis, DotMark, Frame, Label, Panel } from './plot.ts';
import type { RangeInput } from './rangeFields.ts';
import { textAt, type Shape } from './shapes.ts';

type Place = { left: number; isStacked: boolean; unit: string };

/** What the story says, above the rows: how much room it asks for, and how it is drawn once the axis stands. */
export type Release = {
  height: number;
  demands: Demand[];
  panelOn: (x: Axis, rows: Frame) => Panel;
  shapesOn: (atX: (value: number) => number) => Shape[];
};

/** px at the wide drawing's scale. */
const DISC = 11;
const SQUARE = 8;
const BEFORE_SIZE = 30;
const LINES = 18;

/** The story's own amount, first and largest: a disc, its number, and the hatched way from what was before. */
export const releaseOf = ({ values, words, room, locale }: RangeInput, { left, isStacked, unit }: Place): Release => {
  const { px, type, isNarrow } = room;
  const { now, before, difference, said } = values;
  const middle = px(isStacked ? 68 : 62);
  const textOf = amountTextsOf([now, ...given(before, (datum) => datum)], locale);
  const nowText = textOf(now);
  const wanted = px(isNarrow ? 46 : 54);
  const size = Math.min(wanted, (wanted * room.width) / 4 / lineWidth(nowText, wanted, 'headline'));
  const beforeText = before === undefined ? '' : textOf(before);
  const isRise = before !== undefined && now.value > before.value;
  const side = isRise ? 1 : -1;
  const under = words.maybe('label.now') ?? unit;
  const beforeSize = px(isStacked ? 26 : BEFORE_SIZE);
  const beforeWidth = lineWidth(beforeText, beforeSize, 'headline');
  const beforeLines = before === undefined ? [] : linesOf(words.of('label.before'), type.tick, 'sans', px(130));
  const besideWidth = widestOf(beforeLines, type.tick, 'sans');
  const nowNeed =
    Math.max(lineWidth(nowText, size, 'headline') + px(20), lineWidth(under, type.tick, 'sans') + px(22)) + px(4);
  const beforeNeed = px(16) + beforeWidth + (isStacked ? 0 : px(10) + besideWidth);
  const released = words.of('label.release');
  const saidText = said?.text ?? '';
  // Beside the name there is room in the column of the rows' days.
  const nameWidth = Math.max(lineWidth(released, px(17), 'strong'), lineWidth(saidText, type.tick, 'sans')) + px(20);
  const spare = isStacked ? 0 : Math.max(0, left - nameWidth);
  const near = px(DISC);
  const demandOf = (value: number, need: number, isRight: boolean): Demand =>
    isRight ? { value, before: near, after: need } : { value, before: Math.max(near, need - spare), after: near };
  const height = middle + px(isStacked ? 44 : 46);
  const anchor = isRise ? 'start' : 'end';
  const opposite = isRise ? 'end' : 'start';
  const numberAt = (text: string, dx: number, own: number, at: 'start' | 'end'): Label => ({
    text,
    dx,
    dy: own * 0.33,
    size: own,
    anchor: at,
    as: ['x-number', 'x-stated'],
  });

  const panelOn = (x: Axis, rows: Frame): Panel => {
    const level = height - middle;
    const way = given(before, ({ value }): AreaMark => ({
      ...(difference === undefined ? {} : { datum: difference }),
      x: [Math.min(now.value, value), Math.max(now.value, value)],
      y: [level - px(SQUARE), level + px(SQUARE)],
      as: 'area-derived',
    }));
    const square = given(before, (datum): DotMark => ({
      datum,
      x: datum.value,
      y: level,
      radius: px(SQUARE),
      shape: 'square',
      as: datum.basis === 'stated' ? 'dot-stated' : 'dot-derived',
      labels: [numberAt(beforeText, -side * px(16), beforeSize, opposite)],
    }));
    const disc: DotMark = {
      datum: now,
      x: now.value,
      y: level,
      radius: px(DISC),
      shape: 'disc',
      as: 'dot-stated',
      labels: [numberAt(nowText, side * px(20), size, anchor)],
    };
    const rule = { from: { x: now.value, y: 0 }, to: { x: now.value, y: level }, as: 'line-rule' } as const;
    return {
      id: 'release',
      frame: { x: rows.x, y: 0, width: rows.width, height },
      x,
      y: { scale: 'linear', domain: [0, height], ticks: [] },
      pick: 'x',
      layers: [
        { mark: 'area', marks: way },
        { mark: 'interval', marks: [rule] },
        { mark: 'dot', marks: [...square, disc] },
      ],
    };
  };

  const shapesOn = (atX: (value: number) => number): Shape[] => {
    const nowX = atX(now.value);
    const quiet = { size: type.tick, as: ['x-quiet'] as const };
    const strong = { size: px(isStacked ? 15 : 17), as: ['x-bold', 'x-stated'] as const };
    const names = isStacked
      ? textAt(0, px(16), saidText === '' ? released : `${released}, ${saidText}`, strong)
      : [...textAt(0, middle + px(1), released, strong), ...textAt(0, middle + px(20), saidText, quiet)];
    const unitLine = textAt(nowX + side * px(22), middle + size * 0.33 + px(22), under, { ...quiet, anchor });
    if (before === undefined) return [...names, ...unitLine];
    const beforeX = atX(before.value);
    const differenceText = difference === undefined ? '' : words.of('label.difference');
    const half = lineWidth(differenceText, type.tick, 'strong') / 2;
    const centre = (nowX + beforeX) / 2;
    // The words over the bar keep off the large number.
    const kept = isRise ? Math.min(centre, nowX + near - half) : Math.max(centre, nowX - near + half);
    const top = isStacked ? middle + px(27) : middle + px(beforeLines.length > 1 ? 0 : 5);
    // Beside the earlier amount; below it, where there is no room there, and inside the drawing.
    const beside: Clamped = isStacked
      ? clampedText(beforeX, besideWidth, { isRise, edge: px(SQUARE), width: room.width })
      : { x: beforeX - side * (px(26) + beforeWidth), anchor: opposite };
    return [
      ...names,
      ...unitLine,
      ...textAt(kept, middle - px(18), differenceText, {
        size: type.tick,
        anchor: 'middle',
        as: ['x-semi', 'x-stated'],
      }),
      ...textAt(beside.x, top, beforeLines, { ...quiet, anchor: beside.anchor, leading: LINES / 14 }),
    ];
  };
  const demands = [
    demandOf(now.value, nowNeed, isRise),
    ...given(before, ({ value }) => demandOf(value, beforeNeed, !isRise)),
  ];
  return { height, demands, panelOn, shapesOn };
};

type Edges = { isRise: boolean; edge: number; width: number };
type Clamped = { x: number; anchor: 'start' | 'end' };

const clampedText = (at: number, textWidth: number, { isRise, edge, width }: Edges): Clamped => {
  if (isRise) return at + edge - textWidth < 0 ? { x: 0, anchor: 'start' } : { x: at + edge, anchor: 'end' };
  return at - edge + textWidth > width ? { x: width, anchor: 'end' } : { x: at - edge, anchor: 'start' };
};
