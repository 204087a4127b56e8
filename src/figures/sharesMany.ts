import { axisWords } from './amounts.ts';
import { axisOf } from './axis.ts';
import type { Datum } from './datum.ts';
import { spread } from './freePlace.ts';
import { LEADING, linesOf, widestOf } from './lines.ts';
import { inkOf, mannerOf } from './look.ts';
import type { Axis, BarMark, Plot } from './plot.ts';
import { positionOn } from './scale.ts';
import { lineFrom, markOf, pathOf, textAt, type Shape } from './shapes.ts';
import type { SharesInput } from './sharesFields.ts';
import { bracketLook, caption, cutAt, lyingWhole, printOf, wholeBar } from './sharesOne.ts';

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

const partsOf = (input: SharesInput, nameWidth: number, isInOne = false): Part[] => {
  const { values, words, room } = input;
  const print = printOf(input);
  const broken = (text: string) => linesOf(text, room.type.label, 'strong', nameWidth);
  let from = 0;
  const named = values.parts.map((datum): Part => {
    const part = { datum, from, to: from + datum.value };
    from = part.to;
    return { ...part, lines: broken(`${datum.short}${isInOne ? ': ' : '|'}${print(datum)}`), ink: inkOf(datum) };
  });
  const { whole } = values;
  const rest = words.maybe('label.rest');
  if (rest === undefined || from >= whole.value) return named;
  return [...named, { from, to: whole.value, lines: broken(rest), ink: inkOf(whole) }];
};

const widthOf = ({ lines }: Part, { room }: SharesInput): number => widestOf(lines, room.type.label, 'strong');

const barsOf = ({ values }: SharesInput, parts: readonly Part[]): BarMark[] =>
  parts.flatMap(({ datum, from, to }) =>
    datum === undefined ? [] : [{ datum, row: 0, from, to, as: `area-${mannerOf(datum, values.seen)}` as const }],
  );

type Place = { x: number; y: number; size: number; anchor: 'start' | 'middle' };

const wordsOfPart = ({ lines, ink, datum }: Part, { x, y, size, anchor }: Place): readonly Shape[] =>
  markOf(datum, textAt(x, y, lines, { size, anchor, as: ['x-semi', ink, 'x-halo'] }));

const lying = (input: SharesInput, parts: readonly Part[]): Plot => {
  const { values, room, locale } = input;
  const { px, type, width } = room;
  const size = type.label;
  const wordsHeight = Math.max(...parts.map(({ lines }) => lines.length)) * size * LEADING;
  const height = room.tall(room.height === undefined ? 72 : 100);
  const frame = { x: 1, y: wordsHeight + px(30), width: width - 2, height };
  const domain = [0, values.whole.value] as const;
  const axis = axisOf({ data: [values.whole], domain, frame, direction: 'x', room, locale });
  const X = positionOn(axis, frame, 'x');
  const wished = parts.map((part) => ({
    part,
    at: X((part.from + part.to) / 2),
    size: widthOf(part, input) + px(GAP),
  }));
  const labels = spread(wished, [0, width]).flatMap(({ part, at: own, middle: x }): Shape[] => {
    const y = wordsHeight - (part.lines.length - 1) * size * LEADING;
    return [
      lineFrom(x, wordsHeight + px(8), own, frame.y - px(5), 'axis'),
      ...wordsOfPart(part, { x, y, size, anchor: 'middle' }),
    ];
  });
  // Where one part ends and the next begins.
  const cuts = parts.slice(1).map(({ from }) => cutAt(from, 'line-cut'));
  return lyingWhole(input, {
    frame,
    axis,
    bars: barsOf(input, parts),
    cuts,
    over: labels,
    unit: axisWords([values.whole], locale),
  });
};

/** A standing bar has no axis: its unit stands with its name, if it does not yet. */
const withUnit = (name: string, { parts: { unit } }: Datum): string =>
  unit === '' || name.includes(unit) ? name : `${name}|${unit}`;

/** px of the standing bar, and of the way from it to the words. */
const BAR = { width: 64, words: 40 } as const;
/** px of a name and its amount in one line. */
const ROW = 260;

const standing = (input: SharesInput): Plot => {
  const { values, words, room } = input;
  const { px, type, width, isNarrow } = room;
  const { whole } = values;
  const size = type.label;
  const left = px(18);
  const column = left + px(BAR.width) + px(BAR.words);
  const parts = partsOf(input, isNarrow ? width - column - px(4) : px(ROW), !isNarrow);
  const widest = Math.max(...parts.map((part) => widthOf(part, input)));
  // The whole stands over the bar on a phone, and at its right elsewhere.
  const [side, aside] = isNarrow ? (['start', 0] as const) : (['end', column + widest + px(24)] as const);
  const above = caption(input, {
    datum: whole,
    words: withUnit(words.of('label.whole'), whole),
    side,
    left: aside,
    top: 0,
  });
  const top = isNarrow ? above.height + px(26) : px(8);
  const heightOf = ({ lines }: Part) => lines.length * size * LEADING + px(6);
  const least = parts.reduce((sum, part) => sum + heightOf(part), 0);
  const tall = Math.max(least, room.height === undefined ? px(isNarrow ? 300 : 360) : room.height - top - px(8));
  const frame = { x: left, y: top, width: px(BAR.width), height: tall };
  const amounts: Axis = { scale: 'linear', domain: [0, whole.value], ticks: [] };
  const Y = positionOn(amounts, frame, 'y');
  const wished = parts.map((part) => ({ part, at: Y((part.from + part.to) / 2), size: heightOf(part) }));
  const labels = spread(wished, [top, top + tall]).flatMap(({ part, at: own, middle }): Shape[] => {
    const y = middle - ((part.lines.length - 1) * size * LEADING) / 2 + size * 0.35;
    return [
      lineFrom(frame.x + frame.width + px(4), own, column - px(6), middle, 'axis'),
      ...wordsOfPart(part, { x: column, y, size, anchor: 'start' }),
    ];
  });
  const cuts = parts.slice(1).map(({ from: at }) => ({ from: { x: -0.5, y: at }, to: { x: 0.5, y: at } }));
  return {
    width,
    height: Math.ceil(top + tall + px(6)),
    direction: 'columns',
    panels: [
      {
        id: 'whole',
        frame,
        x: { scale: 'band', domain: [0, 1], ticks: [] },
        y: amounts,
        layers: [
          { mark: 'bar', thickness: frame.width, marks: [wholeBar(whole), ...barsOf(input, parts)] },
          { mark: 'interval', marks: cuts.map((cut) => ({ ...cut, as: 'line-cut' })) },
        ],
      },
    ],
    under: [],
    over: [
      ...above.shapes,
      pathOf(`M${left - px(5)} ${Y(whole.value)}h${-px(8)}V${Y(0)}h${px(8)}`, bracketLook(whole)),
      ...labels,
    ],
  };
};
