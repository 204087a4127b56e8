import { word } from '../model/figure.ts';
import { lineWidth } from '../theme/letterWidths.ts';
import { fact, list, optional, type ValuesOf } from './fields.ts';
import { defineKind, type PlotInput } from './kind.ts';
import { widestOf } from './lines.ts';
import { inkOf } from './look.ts';
import type { Frame, IntervalMark, Panel, Plot } from './plot.ts';
import { positionOn, ticksWithRoom } from './scale.ts';
import { lineFrom, markOf, textAt, type Shape } from './shapes.ts';
import { dateWords, middleOf, spanOfDate, timeTicks } from './timeAxis.ts';

const rowFields = {
  name: fact('name', 'Who signed: stated names are the story’s, others were traced.'),
  signed: fact('date', 'The day of signing, or with the bound "before" the last day on which it can have been.'),
};

const fields = {
  day: fact('date', 'The day up to which they are counted: a vertical line at the right.'),
  total: optional(fact('count', 'How many there are, by the story.')),
  rows: list(rowFields, 'The names with their days, in order of time; one without its day where it belongs.', {
    least: 1,
    most: 40,
  }),
};

type Row = ValuesOf<typeof rowFields>;

/** px at the wide drawing's scale. */
const ROW = { wide: 37, slide: 44, narrow: 42, least: 22 } as const;
const NAME = { wide: 27, narrow: 24, least: 14 } as const;
const TOP = 26;
const AXIS = 30;
const BETWEEN = 36;
const LINE = 4;
const DOT = 7;
const APART = 90;
const MOST_COLUMNS = 4;

/** Of some only a day is known by which they had signed. */
const isUnknown = ({ signed }: Row): boolean => signed.bound === 'before';

/** Where a line becomes thick: a day's middle, or the first moment by which it was signed. */
const placeOf = (row: Row): number => (isUnknown(row) ? spanOfDate(row.signed).from : middleOf(row.signed));

/** Names on lines, each thick from the day of signing: who has signed, and since when. */
export const signatures = defineKind({
  about: 'Names on lines in order of time, each thick from the day on which it joined: members, partners, owners.',
  fields,
  words: ({ day }) => [
    word('label.day', 'At the line of the day: what it counts.', day.text),
    word('label.unknown', 'Before a date of which only "before" is known: "day not found".'),
  ],
  controls: () => [],
  problems: ({ day, rows }) => {
    const known = rows.filter((row) => !isUnknown(row));
    return [
      ...rows
        .filter((row) => placeOf(row) > spanOfDate(day).to)
        .map(({ name, signed }) => `${name.fact}: expected a date before ${day.text}, found ${signed.text}`),
      ...known
        .filter((row, at) => placeOf(known[at - 1] ?? row) > placeOf(row))
        .map(
          ({ name, signed }) => `${name.fact}: expected names in order of time, found ${signed.text} after a later one`,
        ),
    ];
  },
  plot: (input): Plot => {
    const { values, words, room } = input;
    const { px, width, isNarrow, type } = room;
    const { total, rows } = values;
    const top = px(TOP);
    // A slide that has no room for all under each other has them in columns.
    const free = room.height === undefined ? Number.POSITIVE_INFINITY : room.height - top - px(AXIS);
    const counts = Array.from({ length: MOST_COLUMNS }, (_, at) => at + 1);
    const count = counts.find((one) => Math.ceil(rows.length / one) * px(ROW.least) <= free) ?? MOST_COLUMNS;
    const perColumn = Math.ceil(rows.length / count);
    const wanted = isNarrow ? ROW.narrow : room.height === undefined ? ROW.wide : ROW.slide;
    const pitch = Math.min(room.tall(wanted), free / perColumn);
    const column = (width - (count - 1) * px(BETWEEN)) / count;
    const columns = counts.slice(0, count).map((_, at) => {
      const own = rows.slice(at * perColumn, (at + 1) * perColumn);
      const frame = { x: at * (column + px(BETWEEN)), y: top, width: column, height: perColumn * pitch };
      return columnOf(input, own, { frame, pitch, isTight: isNarrow || count > 1 });
    });
    const text = words.of('label.day');
    const dayX = Math.max(columns.at(-1)?.dayX ?? width, lineWidth(text, type.label, 'strong'));
    const hand = { size: type.label, anchor: 'end', as: ['x-bold', 'x-stated'] } as const;
    return {
      width,
      height: Math.ceil(top + perColumn * pitch + px(AXIS) - 0.01),
      direction: 'rows',
      panels: columns.map(({ panel }) => panel),
      under: columns.flatMap(({ under }) => under),
      over: [...columns.flatMap(({ over }) => over), ...markOf(total, textAt(dayX, px(14), text, hand))],
    };
  },
});

/** Names stand over their lines and dates at the right where room is tight: on a phone, or in several columns. */
type Place = { frame: Frame; pitch: number; isTight: boolean };
type Column = { panel: Panel; under: Shape[]; over: Shape[]; dayX: number };

/** Names under each other, each on its line, with the line of the day at their right. */
const columnOf = (input: PlotInput<typeof fields>, own: readonly Row[], { frame, pitch, isTight }: Place): Column => {
  const { values, words, room, locale } = input;
  const { px, type } = room;
  const { day, rows } = values;
  const unknown = words.maybe('label.unknown');
  const widestName = (size: number) =>
    widestOf(
      rows.map(({ name }) => name.short),
      size,
      'serif',
    );
  const most = Math.min(px(isTight ? NAME.narrow : NAME.wide), pitch * (isTight ? 0.5 : 0.62));
  const fitted = most * Math.min(1, (frame.width * (isTight ? 0.6 : 0.34)) / widestName(most));
  const size = Math.max(px(NAME.least), fitted);
  const left = frame.x + (isTight ? 0 : widestName(size) + px(28));
  const across = { ...frame, x: left, width: frame.x + frame.width - left - px(3) };
  const [first, last] = [Math.min(...rows.map(placeOf)), middleOf(day)];
  const spread = Math.max(1, last - first);
  const domain = [first - spread * (isTight ? 0.06 : 0.14), last] as const;
  const atX = positionOn({ scale: 'linear', domain, ticks: [] }, across, 'x');
  const dayX = atX(last);
  const foot = frame.y + frame.height;
  const lines = own.map((row, at) => ({
    ...row,
    line: frame.y + (at + 1) * pitch - px(9),
    from: placeOf(row),
    look: inkOf(row.name) === 'x-stated' ? ('stated' as const) : ('seen' as const),
  }));
  const ticks = timeTicks(domain, Math.max(2, Math.floor(across.width / px(APART))), locale);

  const dateOf = (row: (typeof lines)[number]) => {
    const date = dateWords(row.signed, locale, isTight ? 'short' : 'long');
    const text = isUnknown(row) && unknown !== undefined && !isTight ? `${unknown}; ${date}` : date;
    // Before its dot where there is room, and else over its line from there; at the line's end where room is tight.
    const wide = lineWidth(text, type.label, 'strong');
    const isBefore = !isTight && atX(row.from) - px(2 * DOT) - wide > left;
    const over = isTight ? dayX : Math.min(atX(row.from) + wide, dayX);
    const x = isBefore ? atX(row.from) - px(2 * DOT) : over - (over === dayX ? px(9) : 0);
    const hand = { size: type.label, anchor: 'end', as: [inkOf(row.name), 'x-semi', 'x-halo'] } as const;
    return markOf(row.signed, textAt(x, row.line - px(isBefore ? 6 : 11), text, hand));
  };

  const nameOf = ({ name, line }: (typeof lines)[number]) => {
    const y = line - px(isTight ? 11 : 6);
    const ring = { ring: 'box', x: frame.x, y: y - size * 0.75, width: lineWidth(name.short, size, 'serif') } as const;
    const shapes = textAt(frame.x, y, name.short, { size, as: ['x-serif', 'x-italic', inkOf(name), 'x-halo'] });
    return markOf(name, shapes, { ...ring, height: size });
  };

  const level = (y: number) => foot - y;
  const upright: IntervalMark = {
    datum: day,
    from: { x: last, y: 0 },
    to: { x: last, y: frame.height },
    as: 'line-day',
  };
  return {
    panel: {
      id: `column${frame.x}`,
      frame: across,
      x: { scale: 'linear', domain, ticks: ticksWithRoom(ticks, atX, room, dayX), hasGrid: true, size: type.tick },
      y: { scale: 'linear', domain: [0, frame.height], ticks: [] },
      pick: 'y',
      layers: [
        {
          mark: 'area',
          marks: lines.map(({ signed, from, line, look }) => ({
            datum: signed,
            x: [from, last],
            y: [level(line + px(LINE)), level(line - px(LINE))],
            as: `area-${look}`,
          })),
        },
        {
          mark: 'interval',
          marks: [
            upright,
            ...lines.filter(isUnknown).flatMap(({ from, line }): IntervalMark[] => [
              { from: { x: domain[0], y: level(line) }, to: { x: from, y: level(line) }, as: 'line-unknown' },
              { from: { x: from, y: level(line) - px(9) }, to: { x: from, y: level(line) + px(9) }, as: 'line-said' },
            ]),
          ],
        },
        {
          mark: 'dot',
          marks: lines
            .filter((row) => !isUnknown(row))
            .map(({ signed, from, line, look }) => ({
              datum: signed,
              x: from,
              y: level(line),
              radius: Math.min(px(DOT), pitch * 0.15),
              shape: 'disc',
              as: `dot-${look}`,
            })),
        },
      ],
    },
    under: lines.map(({ line }) => lineFrom(frame.x, line, dayX, line, 'axis')),
    over: lines.flatMap((row) => [...nameOf(row), ...dateOf(row)]),
    dayX,
  };
};
