import { lineWidth } from '../theme/letterWidths.ts';
import { amountTextsOf, unitWordsOf } from './amounts.ts';
import { axisOf, withStrongTick, withUnit } from './axis.ts';
import type { Datum } from './datum.ts';
import { fitDomain, type Demand } from './fitDomain.ts';
import { given } from './given.ts';
import type { RangeInput, RangePart, RangeRow } from './rangeFields.ts';
import { BESIDE, isRise, OPEN, rowMarks, SQUARE, type RowText } from './rangeRowMarks.ts';
import { releaseOf } from './rangeRelease.ts';
import type { Room } from './room.ts';
import { positionOn } from './scale.ts';
import { textAt } from './shapes.ts';

/** px at the wide drawing's scale. */
const ROW = { page: 23, slide: 28.5 } as const;
const LEAST_ROW = 15;
const LINE = 17;
const AXIS = 30;

const dateOf = ({ now, before }: RangeRow): string => now.when?.text ?? before?.when?.text ?? '';

/** Dated rows of others below what the story says, on one axis of amounts. */
export const rangeRows = (input: RangeInput): RangePart => {
  const { values, words, room, locale } = input;
  const { px, type } = room;
  const rows = values.rows.toSorted(
    (one, other) => (one.now.when?.from ?? Infinity) - (other.now.when?.from ?? Infinity),
  );
  const all = rows.flatMap(({ now, nowUpTo, before, beforeUpTo }) => [now, nowUpTo, before, beforeUpTo]);
  const data = [values.now, values.before, ...all].filter((datum) => datum !== undefined);
  const textOf = amountTextsOf(data, locale);
  const sum = words.maybe('label.sum');
  const amountOf = (datum: Datum, upTo: Datum | undefined) => {
    const text = upTo === undefined ? textOf(datum) : `${textOf(datum)}–${textOf(upTo)}`;
    return datum.basis === 'derived' && sum !== undefined ? `${text}, ${sum}` : text;
  };
  const names = Math.max(...rows.map(({ now }) => lineWidth(now.short, type.name, 'strong')));
  const dates = Math.max(...rows.map((row) => lineWidth(dateOf(row), type.tick, 'sans')));
  const isStacked = room.isNarrow || names + dates + px(56) > room.width / 2;
  const edge = isStacked ? 0 : names + dates + px(dates > 0 ? 52 : 28);
  const texts = rows.map((row): RowText => {
    const nowText = amountOf(row.now, row.nowUpTo);
    const beforeText = row.before === undefined ? '' : amountOf(row.before, row.beforeUpTo);
    const note = row.key === undefined ? undefined : words.maybe(`label.${row.key}`);
    const noteRoom = isStacked || note === undefined ? 0 : lineWidth(note, type.tick, 'sans') + px(16);
    const nowRoom = lineWidth(nowText, type.label, 'strong') + px(BESIDE + 4);
    const beforeRoom = beforeText === '' ? noteRoom : lineWidth(beforeText, type.tick, 'sans') + px(BESIDE + OPEN + 8);
    const nowSide = nowRoom + (beforeText === '' ? 0 : noteRoom);
    const [left, right] = isRise(row) ? [beforeRoom, nowSide] : [nowSide, beforeRoom];
    return { left, right, nowText, beforeText, note };
  });
  const lines = rows.map((row, at) => nameLinesOf(row, texts[at]?.note, room));
  const lineCounts = lines.map((own) => Math.max(...own.map(({ line }) => line)) + 1);
  const release = releaseOf(input, { left: edge, isStacked, unit: unitWordsOf(values.now) });
  const demands = [
    ...release.demands,
    ...rows.flatMap((row, at): Demand[] => {
      const { left: before = 0, right: after = 0 } = texts[at] ?? {};
      const ends = [row.now, row.nowUpTo, row.before, row.beforeUpTo].flatMap((datum) => datum?.value ?? []);
      return [
        { value: Math.min(...ends), before, after: px(SQUARE) },
        { value: Math.max(...ends), before: px(SQUARE), after },
      ];
    }),
  ];
  const unshifted = fitDomain(demands, room.width - edge - 1);
  // At zero an axis has no more room: labels before it push it on.
  const pxPerStep = (room.width - edge - 1) / (unshifted[1] - unshifted[0]);
  const shift = Math.max(0, ...demands.map(({ value, before }) => before - (value - unshifted[0]) * pxPerStep));
  const left = edge + shift;
  const width = room.width - left - 1;
  const free = room.height === undefined ? px(ROW.page) : (room.height - release.height - px(AXIS + 4)) / rows.length;
  const single = Math.max(px(LEAST_ROW), Math.min(room.tall(ROW.slide), free));
  const heights = lineCounts.map((count) => (isStacked ? px(23 + LINE * count) : single));
  const tops = heights.map((_, at) => release.height + heights.slice(0, at).reduce((total, own) => total + own, 0));
  const frame = { x: left, y: release.height, width, height: heights.reduce((total, own) => total + own, px(4)) };
  const domain = shift > 0 ? fitDomain(demands, width) : unshifted;
  const strong = { at: values.now.value, text: values.now.parts.digits };
  const round = axisOf({ data, domain, frame, direction: 'x', room, locale, apart: 52 });
  const x = withUnit(withStrongTick(round, strong, frame, room), unitWordsOf(values.now), frame, room);
  const atX = positionOn(x, frame, 'x');
  const perPx = (domain[1] - domain[0]) / width;
  const middle = (row: number) => (tops[row] ?? 0) + (isStacked ? px(13 + LINE * (lineCounts[row] ?? 1)) : single / 2);
  const level = (y: number) => frame.y + frame.height - y;
  const draw = rows.flatMap((row, at) =>
    given(texts[at], (text) =>
      rowMarks(row, { text, y: level(middle(at)), perPx, room, isNoteInside: !isStacked, atX }),
    ),
  );
  const y = { scale: 'linear', domain: [0, frame.height], ticks: [] } as const;
  const namesAbove = lines.flatMap((own, at) =>
    own.flatMap(({ text, x: dx, line, as }) =>
      textAt(dx, (tops[at] ?? 0) + px(16 + line * LINE), text, { size: type.tick, as: [...as, 'x-halo'] }),
    ),
  );
  const namesBeside = rows.flatMap((row, at) => [
    ...textAt(0, middle(at) + px(5), row.now.short, { size: type.name, as: ['x-semi'] }),
    ...textAt(edge - px(28), middle(at) + px(5), dateOf(row), { size: type.tick, anchor: 'end', as: ['x-quiet'] }),
  ]);
  return {
    panels: [
      release.panelOn({ ...x, ticks: [], hasLine: false, hasGrid: false }, frame),
      {
        id: 'rows',
        frame,
        x: { ...x, hasGrid: true },
        y,
        pick: 'y',
        layers: [
          {
            mark: 'interval',
            marks: [
              {
                datum: values.now,
                from: { x: values.now.value, y: 0 },
                to: { x: values.now.value, y: frame.height },
                as: 'line-rule',
              },
            ],
          },
          { mark: 'interval', marks: draw.flatMap(({ intervals }) => intervals) },
          { mark: 'dot', marks: draw.flatMap(({ dots }) => dots) },
        ],
      },
    ],
    over: [...release.shapesOn(atX), ...(isStacked ? namesAbove : namesBeside)],
    height: frame.y + frame.height + px(AXIS),
  };
};

type NamePiece = { text: string; x: number; line: number; as: ('x-semi' | 'x-quiet')[] };

/** Name, day and note above a row's marks, on as few lines as they need. */
const nameLinesOf = (row: RangeRow, note: string | undefined, { type, px, width }: Room): NamePiece[] => {
  let [x, line] = [0, 0];
  const pieces = [
    { text: row.now.short, as: ['x-semi' as const] },
    { text: dateOf(row), as: ['x-quiet' as const] },
    { text: note ?? '', as: ['x-quiet' as const] },
  ];
  return pieces.flatMap(({ text, as }): NamePiece[] => {
    if (text === '') return [];
    const own = lineWidth(text, type.tick, as[0] === 'x-semi' ? 'strong' : 'sans');
    if (x > 0 && x + own > width) [x, line] = [0, line + 1];
    const piece = { text, x, line, as };
    x += own + px(8);
    return [piece];
  });
};
