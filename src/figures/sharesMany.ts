import { printerOf } from './amounts.ts';
import { axisOf } from './axis.ts';
import type { Datum } from './datum.ts';
import { spread } from './freePlace.ts';
import { LEADING, linesOf, widestOf } from './lines.ts';
import { inkOf, mannerOf } from './look.ts';
import type { Axis, BarMark, IntervalMark, Plot } from './plot.ts';
import { positionOn } from './scale.ts';
import { lineFrom, pathOf, textAt, type Shape } from './shapes.ts';
import { bracket, bracketLook, caption, restLook, type SharesInput } from './sharesOne.ts';

/** A part or the rest, with its words. */
type Part = { datum?: Datum; from: number; to: number; lines: readonly string[]; ink: 'x-stated' | 'x-context' };

const NAME = 132;
const GAP = 14;

/** All parts by name: over a lying bar where their words have room, and beside a standing one where they do not. */
export const sharesPlot = (input: SharesInput): Plot => {
  const { room } = input;
  const parts = partsOf(input, room.px(NAME));
  const needed = parts.reduce((sum, part) => sum + widthOf(part, input) + room.px(GAP), 0);
  return room.isNarrow || needed > room.width ? standing(input) : lying(input, parts);
};

const partsOf = ({ values, words, room, locale }: SharesInput, nameWidth: number, isInOne = false): Part[] => {
  const { whole, parts } = values;
  const print = printerOf([whole, ...parts], locale);
  let from = 0;
  const named = parts.map((datum): Part => {
    const part = { datum, from, to: from + datum.value };
    from = part.to;
    const said = isInOne ? `${datum.short}: ${print(datum)}` : `${datum.short}|${print(datum)}`;
    return { ...part, lines: linesOf(said, room.type.label, 'strong', nameWidth), ink: inkOf(datum) };
  });
  const rest = words.maybe('label.rest');
  if (rest === undefined || from >= whole.value) return named;
  return [
    ...named,
    { from, to: whole.value, lines: linesOf(rest, room.type.label, 'strong', nameWidth), ink: inkOf(whole) },
  ];
};

const widthOf = ({ lines }: Part, { room }: SharesInput): number => widestOf(lines, room.type.label, 'strong');

const barsOf = ({ values }: SharesInput, parts: readonly Part[]): BarMark[] => [
  { datum: values.whole, row: 0, from: 0, to: values.whole.value, as: restLook(values.whole) },
  ...parts.flatMap(({ datum, from, to }) =>
    datum === undefined ? [] : [{ datum, row: 0, from, to, as: `area-${mannerOf(datum, values.seen)}` as const }],
  ),
];

/** Where one part ends and the next begins. */
const cutsOf = (parts: readonly Part[], isLying: boolean): IntervalMark[] =>
  parts.slice(1).map(({ from }) => ({
    from: isLying ? { x: from, y: -0.5 } : { x: -0.5, y: from },
    to: isLying ? { x: from, y: 0.5 } : { x: 0.5, y: from },
    as: 'line-cut',
  }));

const wordsOfPart = (
  { lines, ink, datum }: Part,
  x: number,
  y: number,
  size: number,
  anchor: 'start' | 'middle',
): Shape[] => {
  const shapes = lines.flatMap((text, at) =>
    textAt(x, y + at * size * LEADING, text, { size, anchor, as: ['x-semi', ink, 'x-halo'] }),
  );
  return datum === undefined ? shapes : [{ shape: 'mark', datum, shapes }];
};

const lying = (input: SharesInput, parts: readonly Part[]): Plot => {
  const { values, words, room, locale } = input;
  const { px, type, width } = room;
  const size = type.label;
  const most = Math.max(...parts.map(({ lines }) => lines.length));
  const wordsHeight = most * size * LEADING;
  const frame = { x: 1, y: wordsHeight + px(30), width: width - 2, height: px(room.height === undefined ? 72 : 100) };
  const axis = axisOf({
    least: 0,
    most: values.whole.value,
    like: values.whole,
    frame,
    direction: 'x',
    room,
    locale,
    domain: [0, values.whole.value],
  });
  const X = positionOn(axis, frame, 'x');
  const wished = parts.map((part) => ({ at: X((part.from + part.to) / 2), size: widthOf(part, input) + px(GAP) }));
  const middles = spread(wished, [0, width]);
  const labels = parts.flatMap((part, at): Shape[] => {
    const [middle, own] = [middles[at] ?? 0, wished[at]?.at ?? 0];
    const first = wordsHeight - (part.lines.length - 1) * size * LEADING;
    return [
      lineFrom(middle, wordsHeight + px(8), own, frame.y - px(5), 'axis'),
      ...wordsOfPart(part, middle, first, size, 'middle'),
    ];
  });
  const foot = frame.y + frame.height;
  const below = caption({
    datum: values.whole,
    words: words.of('label.whole'),
    side: 'end',
    right: X(values.whole.value),
    top: foot + px(26),
    input: { room, locale, print: printerOf([values.whole, ...values.parts], locale) },
  });
  const axisTop = foot + px(26) + below.height + px(20);
  return {
    width,
    height: Math.ceil(axisTop + px(30)),
    direction: 'rows',
    panels: [
      {
        id: 'whole',
        frame,
        x: { ...axis, ticks: [], hasLine: false },
        y: { scale: 'band', domain: [0, 1], ticks: [] },
        layers: [
          { mark: 'bar', thickness: frame.height, marks: barsOf(input, parts) },
          { mark: 'interval', marks: cutsOf(parts, true) },
        ],
      },
      {
        id: 'axis',
        frame: { ...frame, y: axisTop, height: 1 },
        x: axis,
        y: { scale: 'linear', domain: [0, 1], ticks: [] },
        layers: [],
      },
    ],
    under: [],
    over: [
      ...labels,
      pathOf(bracket(X(0), X(values.whole.value), foot + px(8), px(10)), bracketLook(values.whole)),
      ...below.shapes,
    ],
  };
};

/** px of the standing bar, and of the way from it to the words. */
const BAR = { width: 64, words: 40 } as const;
/** px of a name and its amount in one line. */
const ROW = 260;

const standing = (input: SharesInput): Plot => {
  const { values, words, room, locale } = input;
  const { px, type, width, isNarrow } = room;
  const size = type.label;
  const print = printerOf([values.whole, ...values.parts], locale);
  const left = px(18);
  const column = left + px(BAR.width) + px(BAR.words);
  const parts = partsOf(input, isNarrow ? width - column - px(4) : px(ROW), !isNarrow);
  const widest = Math.max(...parts.map((part) => widthOf(part, input)));
  // The whole stands over the bar on a phone, and at its right elsewhere.
  const above = caption({
    datum: values.whole,
    words: words.of('label.whole'),
    side: isNarrow ? 'start' : 'end',
    left: isNarrow ? 0 : column + widest + px(24),
    top: 0,
    input: { room, locale, print },
  });
  const top = isNarrow ? above.height + px(26) : px(8);
  const heights = parts.map(({ lines }) => lines.length * size * LEADING + px(6));
  const least = heights.reduce((sum, height) => sum + height, 0);
  const tall = Math.max(least, room.height === undefined ? px(isNarrow ? 300 : 360) : room.height - top - px(8));
  const frame = { x: left, y: top, width: px(BAR.width), height: tall };
  const y: Axis = { scale: 'linear', domain: [0, values.whole.value], ticks: [] };
  const Y = positionOn(y, frame, 'y');
  const wished = parts.map((part, at) => ({ at: Y((part.from + part.to) / 2), size: heights[at] ?? 0 }));
  const middles = spread(wished, [top, top + tall]);
  const labels = parts.flatMap((part, at): Shape[] => {
    const [middle, own] = [middles[at] ?? 0, wished[at]?.at ?? 0];
    const first = middle - ((part.lines.length - 1) * size * LEADING) / 2 + size * 0.35;
    return [
      lineFrom(frame.x + frame.width + px(4), own, column - px(6), middle, 'axis'),
      ...wordsOfPart(part, column, first, size, 'start'),
    ];
  });
  const [head, foot, side] = [Y(values.whole.value), Y(0), px(8)];
  return {
    width,
    height: Math.ceil(top + tall + px(6)),
    direction: 'columns',
    panels: [
      {
        id: 'whole',
        frame,
        x: { scale: 'band', domain: [0, 1], ticks: [] },
        y,
        layers: [
          { mark: 'bar', thickness: frame.width, marks: barsOf(input, parts) },
          { mark: 'interval', marks: cutsOf(parts, false) },
        ],
      },
    ],
    under: [],
    over: [
      ...above.shapes,
      pathOf(`M${left - px(5)} ${head}h${-side}V${foot}h${side}`, bracketLook(values.whole)),
      ...labels,
    ],
  };
};
