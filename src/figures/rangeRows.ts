import { lineWidth } from '../theme/letterWidths.ts';
import { amountTextsOf, unitWordsOf } from './amounts.ts';
import { axisOf } from './axis.ts';
import type { Datum } from './datum.ts';
import { fitDomain, type Demand } from './fitDomain.ts';
import { given } from './given.ts';
import { linesOf, widestOf } from './lines.ts';
import type { AreaMark, Axis } from './plot.ts';
import { claimMarks, claimOf, demandsOf, releaseStyles, rowStyles } from './claim.ts';
import type { RangeInput, RangePart, RangeRow } from './rangeFields.ts';
import type { Room } from './room.ts';
import { positionOn } from './scale.ts';
import { textAt } from './shapes.ts';

/** px at the wide drawing's scale. */
const ROW = { page: 23, slide: 28.5, least: 15 } as const;
const STACKED = 21;
const LINE = 17;
const AXIS = 30;
const NUMBER = { wide: 54, narrow: 46 } as const;

const dateOf = ({ now, before }: RangeRow): string => now.when?.text ?? before?.when?.text ?? '';

/** What the story says, first and largest, and dated rows of others below it, on one axis of amounts. */
export const rangeRows = (input: RangeInput): RangePart => {
  const { values, words, room, locale } = input;
  const { px, type, isNarrow } = room;
  const { now, before, difference, said } = values;
  const rows = values.rows.toSorted(
    (one, other) => (one.now.when?.from ?? Infinity) - (other.now.when?.from ?? Infinity),
  );
  const all = rows.flatMap((row) => [row.now, row.nowUpTo, row.before, row.beforeUpTo]);
  const data = [now, before, ...all].filter((datum) => datum !== undefined);
  const textOf = amountTextsOf(data, locale);
  const sum = words.maybe('label.sum');
  const amountText = (datum: Datum, upTo: Datum | undefined) => {
    const text = upTo === undefined ? textOf(datum) : `${textOf(datum)}–${textOf(upTo)}`;
    return datum.basis === 'derived' && sum !== undefined ? `${text}, ${sum}` : text;
  };
  const names = widestOf(
    rows.map((row) => row.now.short),
    type.name,
    'strong',
  );
  const dates = widestOf(rows.map(dateOf), type.tick, 'sans');
  const isStacked = isNarrow || names + dates + px(56) > room.width / 2;
  const edge = isStacked ? 0 : names + dates + px(dates > 0 ? 52 : 28);

  const noteOf = ({ key }: RangeRow) => (key === undefined ? undefined : words.maybe(`label.${key}`)) ?? '';
  const claims = rows.map((row) => claimOf(row, amountText, rowStyles(room), isStacked ? '' : noteOf(row)));
  const wanted = px(isNarrow ? NUMBER.narrow : NUMBER.wide);
  const size = Math.min(wanted, (wanted * room.width) / 4 / lineWidth(textOf(now), wanted, 'headline'));
  const release = claimOf({ ...values, seen: true }, textOf, releaseStyles(room, size));
  const { low, high } = release;
  // Words below each of the two numbers, on its side.
  const below = [low, ...given(high, (end) => end)].map((end) => {
    const text = end.datum === before ? words.of('label.before') : (words.maybe('label.now') ?? unitWordsOf(now));
    return { end, lines: linesOf(text, type.tick, 'sans', px(130)) };
  });
  const demands = [
    ...[release, ...claims].flatMap((claim) => demandsOf(claim, room)),
    ...below.map(({ end, lines }): Demand => {
      const need = widestOf(lines, type.tick, 'sans') + end.beside;
      return { value: end.datum.value, before: end === low ? need : 0, after: end === low ? 0 : need };
    }),
  ];

  const middle = px(isStacked ? 60 : 42);
  const top = middle + px(isStacked ? 54 : 50);
  const lines = rows.map((row) => nameLinesOf(row, noteOf(row), room));
  const free = room.height === undefined ? px(ROW.page) : (room.height - top - px(AXIS + 4)) / rows.length;
  const pitch = Math.max(px(ROW.least), Math.min(room.tall(ROW.slide), free));
  const heights = lines.map((own) => (isStacked ? px(STACKED + LINE * own.count) : pitch));
  const tops = heights.map((_, at) => heights.slice(0, at).reduce((total, own) => total + own, top));
  const middles = tops.map((own, at) => own + (heights[at] ?? 0) - (isStacked ? px(10) : pitch / 2));
  const height = heights.reduce((total, own) => total + own, px(4));

  // At zero an axis has no more room: labels before it push it on.
  const unshifted = fitDomain(demands, room.width - edge - 1);
  const pxPerStep = (room.width - edge - 1) / (unshifted[1] - unshifted[0]);
  const shift = Math.max(0, ...demands.map((own) => own.before - (own.value - unshifted[0]) * pxPerStep));
  const frame = { x: edge + shift, y: top, width: room.width - edge - shift - 1, height };
  const domain = shift > 0 ? fitDomain(demands, frame.width) : unshifted;
  const named = { at: now.value, text: [now.parts.digits, unitWordsOf(now)].join(' ').trim() };
  const x = axisOf({ data, domain, frame, direction: 'x', room, locale, apart: 52, named });
  const atX = positionOn(x, frame, 'x');
  const on = { room, perPx: (domain[1] - domain[0]) / frame.width };
  const drawn = claims.map((claim, at) => claimMarks(claim, { ...on, y: top + height - (middles[at] ?? 0) }));
  const level = top - middle;
  const first = claimMarks(release, { ...on, y: level }, false);
  const way = given(high, ({ datum: { value } }): AreaMark => ({
    ...(difference === undefined ? {} : { datum: difference }),
    x: [low.datum.value, value],
    y: [level - px(8), level + px(8)],
    as: 'area-derived',
  }));
  const ruleTo = (y: number) => ({ from: { x: now.value, y: 0 }, to: { x: now.value, y }, as: 'line-rule' }) as const;
  const upTo = (most: number): Axis => ({ scale: 'linear', domain: [0, most], ticks: [] });

  const quiet = { size: type.tick, as: ['x-quiet', 'x-halo'] } as const;
  const belowShapes = below.flatMap(({ end, lines: own }) => {
    const [at, anchor] = end === low ? ([-end.beside, 'end'] as const) : ([end.beside, 'start'] as const);
    return textAt(atX(end.datum.value) + at, middle + end.size * 0.34 + px(22), own, { ...quiet, anchor });
  });
  // Over the way, from its end at the large number.
  const wayShapes = given(high, (end) => {
    const [at, anchor] = low.datum === now ? [low, 'start' as const] : [end, 'end' as const];
    const text = difference === undefined ? '' : words.of('label.difference');
    const hand = { size: type.tick, anchor, as: ['x-semi', 'x-stated'] } as const;
    return textAt(atX(at.datum.value), middle - px(18), text, hand);
  });
  const [name, day] = [words.of('label.release'), said?.text ?? ''];
  const own = { size: px(isStacked ? 15 : 17), as: ['x-bold', 'x-stated'] } as const;
  return {
    panels: [
      {
        id: 'release',
        frame: { ...frame, y: 0, height: top },
        x: { ...x, ticks: [], hasLine: false },
        y: upTo(top),
        pick: 'x',
        layers: [
          { mark: 'area', marks: way },
          { mark: 'interval', marks: [ruleTo(level), ...first.intervals] },
          { mark: 'dot', marks: first.dots },
        ],
      },
      {
        id: 'rows',
        frame,
        x: { ...x, hasGrid: true },
        y: upTo(height),
        pick: 'y',
        layers: [
          { mark: 'interval', marks: [{ ...ruleTo(height), datum: now }, ...drawn.flatMap((one) => one.intervals)] },
          { mark: 'dot', marks: drawn.flatMap(({ dots }) => dots) },
        ],
      },
    ],
    over: [
      ...(isStacked
        ? textAt(0, px(16), day === '' ? name : `${name}, ${day}`, own)
        : [...textAt(0, middle + px(1), name, own), ...textAt(0, middle + px(20), day, quiet)]),
      ...belowShapes,
      ...wayShapes,
      ...rows.flatMap((row, at) => {
        const y = (middles[at] ?? 0) + px(5);
        if (isStacked)
          return (lines[at]?.pieces ?? []).flatMap(({ text, x: dx, line, as }) =>
            textAt(dx, (tops[at] ?? 0) + px(16 + line * LINE), text, { size: type.tick, as: [as, 'x-halo'] }),
          );
        return [
          ...textAt(0, y, row.now.short, { size: type.name, as: ['x-semi'] }),
          ...textAt(edge - px(28), y, dateOf(row), { ...quiet, anchor: 'end' }),
        ];
      }),
    ],
    height: top + height + px(AXIS),
  };
};

type NamePiece = { text: string; x: number; line: number; as: 'x-semi' | 'x-quiet' };

/** Name, day and note above a row's marks, on as few lines as they need. */
const nameLinesOf = (
  row: RangeRow,
  note: string,
  { type, px, width }: Room,
): { pieces: NamePiece[]; count: number } => {
  let [x, line] = [0, 0];
  const pieces = [row.now.short, dateOf(row), note].flatMap((text, at): NamePiece[] => {
    if (text === '') return [];
    const own = lineWidth(text, type.tick, at === 0 ? 'strong' : 'sans');
    if (x > 0 && x + own > width) [x, line] = [0, line + 1];
    const piece: NamePiece = { text, x, line, as: at === 0 ? 'x-semi' : 'x-quiet' };
    x += own + px(8);
    return [piece];
  });
  return { pieces, count: line + 1 };
};
