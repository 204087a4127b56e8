import { lineWidth } from '../theme/letterWidths.ts';
import { boundAround } from './amounts.ts';
import { fact, list, optional, type ValuesOf } from './fields.ts';
import { defineKind } from './kind.ts';
import { inkOf } from './look.ts';
import type { Plot } from './plot.ts';
import { positionOn } from './scale.ts';
import { circleAt, lineFrom, rectAt, textAt, type Shape } from './shapes.ts';
import { middleOf, spanOfDate, timeTicks } from './timeAxis.ts';

const rowFields = {
  name: fact('name', 'Who signed: stated names are the story’s, others were traced.'),
  signed: fact('date', 'The day of signing, or with the bound "before" the last day on which it can have been.'),
};

const fields = {
  day: fact('date', 'The day up to which is counted: an upright at the right.'),
  total: optional(fact('count', 'How many there are, by the story.')),
  rows: list(rowFields, 'The names with their days, in order of time; one without its day where it belongs.', {
    least: 1,
    most: 40,
  }),
};

type SignatureRow = ValuesOf<typeof rowFields>;

/** px at the wide drawing's scale. */
const ROW = { wide: 48, narrow: 54 } as const;
const LEAST_ROW = 22;
const NAME = { wide: 27, narrow: 24 } as const;
const LINE = 8;
const DOT = 7;

const isUnknown = ({ signed }: SignatureRow): boolean => signed.bound === 'before';

/** Where a line becomes thick: a day's middle, or the first moment by which it was signed. */
const placeOf = (row: SignatureRow): number => (isUnknown(row) ? spanOfDate(row.signed).from : middleOf(row.signed));

/** Names on lines, each thick from the day of signing: who has signed, and since when. */
export const signatures = defineKind({
  about: 'Names on lines in order of time, each thick from the day on which it joined: members, partners, owners.',
  fields,
  words: ({ day }) => [
    { key: 'day', about: 'At the upright of the day: what it counts.', fallback: day.text },
    { key: 'unknown', about: 'Before a date of which only "before" is known: "day not found".' },
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
  plot: ({ values, words, room, locale }): Plot => {
    const { px, type, width, isNarrow } = room;
    const { day, total, rows } = values;
    const unknown = words.maybe('unknown');
    const dateOf = (row: SignatureRow) => {
      const [before, after] = boundAround(row.signed, locale);
      const text = `${before}${spanOfDate(row.signed).text}${after}`;
      return isUnknown(row) && unknown !== undefined && !isNarrow ? `${unknown}; ${text}` : text;
    };
    const top = px(36);
    const wanted = px(isNarrow ? ROW.narrow : ROW.wide);
    const free = room.height === undefined ? wanted : (room.height - top - px(34)) / rows.length;
    const rowHeight = Math.max(px(LEAST_ROW), Math.min(wanted, free));
    const widestName = (size: number) => Math.max(...rows.map(({ name }) => lineWidth(name.short, size, 'serif')));
    const fitted = Math.min(px(isNarrow ? NAME.narrow : NAME.wide), rowHeight * 0.62);
    const most = isNarrow ? width * 0.6 : width * 0.34;
    const nameSize = Math.max(px(14), fitted * Math.min(1, most / widestName(fitted)));
    const left = isNarrow ? 0 : widestName(nameSize) + px(28);
    const frame = { x: left, y: 0, width: width - left - px(isNarrow ? 2 : 4), height: 1 };

    const first = Math.min(...rows.map(placeOf));
    const last = middleOf(day);
    const spread = Math.max(1, last - first);
    const domain = [first - spread * (isNarrow ? 0.06 : 0.14), last + spread * (isNarrow ? 0.005 : 0.02)] as const;
    const atX = positionOn({ scale: 'linear', domain, ticks: [] }, frame, 'x');
    const dayX = atX(last);
    const bottom = top + rows.length * rowHeight + px(isNarrow ? 0 : 4);
    const ticks = timeTicks(domain, Math.max(2, Math.floor(frame.width / px(isNarrow ? 80 : 100))), locale);

    const rowShapes = (row: SignatureRow, at: number): Shape[] => {
      const line = top + (at + 1) * rowHeight - px(5);
      const x = atX(placeOf(row));
      const ink = inkOf(row.name);
      const isStated = ink === 'x-stated';
      const thick = isStated ? 'area-stated' : 'area-seen';
      const begin: Shape = isUnknown(row)
        ? lineFrom(x, line - px(9), x, line + px(9), 'line-said')
        : circleAt(x, line, px(DOT), isStated ? 'dot-stated' : 'dot-seen');
      return [
        lineFrom(0, line, dayX, line, 'axis'),
        {
          shape: 'mark',
          datum: row.name,
          shapes: textAt(0, line - px(isNarrow ? 12 : 6), row.name.short, {
            size: nameSize,
            as: ['x-serif', 'x-italic', ink],
          }),
          ring: {
            ring: 'box',
            x: 0,
            y: line - px(6) - nameSize * 0.75,
            width: lineWidth(row.name.short, nameSize, 'serif'),
            height: nameSize,
          },
        },
        {
          shape: 'mark',
          datum: row.signed,
          shapes: [
            ...(isUnknown(row) ? [lineFrom(left, line, x, line, 'line-unknown')] : []),
            rectAt(x, line - px(LINE / 2), dayX - x, px(LINE), thick),
            begin,
            dateLabel(row, x, line),
          ],
          ring: { ring: 'box', x, y: line - px(LINE / 2), width: Math.max(0, dayX - x), height: px(LINE) },
        },
      ];
    };

    const dateLabel = (row: SignatureRow, x: number, line: number): Shape => {
      const text = dateOf(row);
      const size = isNarrow ? px(13.5) : type.label;
      const own = lineWidth(text, size, 'strong');
      // Beside its dot: before it where there is room, over the line where there is not.
      const isBefore = !isNarrow && x - px(14) - own > left;
      const anchor = isNarrow || isBefore ? ('end' as const) : ('start' as const);
      const at = isNarrow ? dayX - px(9) : isBefore ? x - px(14) : x + px(2);
      const dy = isNarrow ? px(12) : isBefore ? px(6) : px(11);
      return {
        shape: 'text',
        x: at,
        y: line - dy,
        text,
        size,
        anchor,
        as: [inkOf(row.name), ...(isNarrow ? [] : ['x-semi' as const]), 'x-halo'],
      };
    };

    const dayText = words.of('day');
    const daySize = isNarrow ? px(13) : type.label;
    const dayShapes = textAt(Math.max(dayX - px(6), lineWidth(dayText, daySize, 'strong')), bottom + px(22), dayText, {
      size: daySize,
      anchor: 'end',
      as: ['x-bold', 'x-stated', 'x-halo'],
    });
    const upright: Shape = {
      shape: 'mark',
      datum: day,
      shapes: [lineFrom(dayX, px(8), dayX, bottom + px(14), 'line-day')],
    };
    return {
      width,
      height: Math.ceil(bottom + px(30) - 0.01),
      direction: 'rows',
      panels: [],
      under: ticks.flatMap(({ at, text }): Shape[] => {
        const x = atX(at);
        const fits = x + px(5) + lineWidth(text, type.tick, 'sans') < dayX - px(4);
        return [
          lineFrom(x, top - px(6), x, bottom, 'grid'),
          ...(fits ? textAt(x + px(5), top - px(14), text, { size: type.tick, as: ['x-quiet'] }) : []),
        ];
      }),
      over: [
        ...rows.flatMap(rowShapes),
        upright,
        ...(total === undefined ? dayShapes : [{ shape: 'mark', datum: total, shapes: dayShapes } satisfies Shape]),
      ],
    };
  },
});
