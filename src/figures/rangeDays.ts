import { lineWidth } from '../theme/letterWidths.ts';
import type { Datum } from './datum.ts';
import { fitDomain, type Demand } from './fitDomain.ts';
import { given } from './given.ts';
import { linesOf, widestOf } from './lines.ts';
import { inkOf, mannerOf } from './look.ts';
import { laneCount, placeLabels } from './placeLabels.ts';
import type { AreaMark, DotMark, IntervalMark } from './plot.ts';
import type { RangeInput, RangePart, RangeSpan, RangeValues } from './rangeFields.ts';
import { BAR, barWords, GAP, lookOf } from './rangeBars.ts';
import { positionOn } from './scale.ts';
import { lineFrom, markOf, pathOf, textAt } from './shapes.ts';
import { dayText, spanOfDate } from './timeAxis.ts';

type Calendar = Omit<RangePart, 'height'> & { bottom: number };

/** px at the wide drawing's scale. */
const LINE = 18;
const HEAD = 14.5;
const LEAST_CELL = 3;

const datesOf = ({ spans = [], events = [], said }: RangeValues): Datum[] => [
  ...spans.flatMap(({ from, to }) => [from, to]),
  ...events,
  ...given(said, (date) => date),
];

/** How many days the calendar shows. */
export const daysOfCalendar = (values: RangeValues): number => {
  const spans = datesOf(values).map(spanOfDate);
  return Math.max(...spans.map(({ to }) => to)) - Math.min(...spans.map(({ from }) => from));
};

/** Days from left to right: stretches as bars, events as dots, the day it was said as an upright through all. */
export const calendarOf = ({ values, words, room, locale }: RangeInput, top: number): Calendar => {
  const { px, type, width, isNarrow } = room;
  const { spans = [], events = [], said } = values;
  const sideOf = ({ key }: RangeSpan) => words.maybe(`label.${key}`) ?? '';
  const insideOf = ({ key }: RangeSpan) => words.of(`label.${key}.inside`);
  const wide = (text: string) => lineWidth(text, type.tick, 'strong');
  const demands = [
    ...datesOf(values).flatMap((date): Demand[] => {
      const { from, to } = spanOfDate(date);
      return [
        { value: from, before: px(8), after: 0 },
        { value: to, before: 0, after: px(8) },
      ];
    }),
    ...spans.map((span) => ({ value: span.from.value, before: wide(sideOf(span)) + px(14), after: 0 })),
  ];
  const first = Math.min(...demands.map(({ value }) => value));
  // Days since 1970 are far from zero: an axis of days has no zero to keep.
  const [low, high] = fitDomain(
    demands.map((demand) => ({ ...demand, value: demand.value - first - 1 })),
    width - 2,
  ).map((value) => value + first + 1);
  const domain = [Math.floor(low ?? 0), Math.ceil(high ?? 1)] as const;
  const scale = { scale: 'linear', domain, ticks: [] } as const;
  const atX = positionOn(scale, { x: 1, y: 0, width: width - 2, height: 1 }, 'x');
  const middle = (date: Datum) => (atX(date.value) + atX(date.value + 1)) / 2;
  const cell = atX(1) - atX(0);

  const told = events.map((datum) => ({
    datum,
    heads: [dayText(datum, locale)],
    rest: linesOf(datum.short, type.tick, 'sans', px(150)),
  }));
  const saidWidth = isNarrow ? px(210) : width;
  const atSaid = given(said, (datum) => ({ datum, ...saidLines(words.of('label.said'), saidWidth, px) }));
  const blocks = [...told, ...atSaid]
    .map(({ datum, heads, rest }) => ({
      datum,
      heads,
      rest,
      at: middle(datum),
      width: Math.max(widestOf(heads, px(HEAD), 'strong'), widestOf(rest, type.tick, 'sans')),
      lines: heads.length + rest.length,
    }))
    .toSorted((one, other) => one.at - other.at);
  const placed = placeLabels(blocks, {
    from: 0,
    to: width,
    anchors: ['start', 'end', 'middle'],
    beside: -px(2),
    gap: px(16),
  });
  // A lane is as high as its highest label.
  const lanes = Array.from({ length: laneCount(placed) }, (_, lane) =>
    Math.max(1, ...placed.filter((own) => own.lane === lane).map(({ lines }) => lines)),
  );
  const footOf = (lane: number) => lanes.slice(0, lane).reduce((total, lines) => total + lines * px(LINE) + px(6), 0);
  const title = top + px(15);
  const barsTop = title + px(28) + footOf(lanes.length);
  // Dots stand in the row of the first bar, unless its words are in their way.
  const isInTheWay = spans.some((span) => {
    const [left, right] = [atX(span.from.value) - wide(sideOf(span)) - px(20), atX(span.to.value + 1) + px(12)];
    return events.some((event) => middle(event) > left && middle(event) < right);
  });
  const rowTop = barsTop + (isInTheWay ? px(BAR + GAP) : 0);
  const foot = rowTop + Math.max(1, spans.length) * px(BAR + GAP) + px(11);
  const frame = { x: 1, y: barsTop - px(20), width: width - 2, height: foot - barsTop + px(20) };
  const level = (y: number) => foot - y;

  const areas = spans.map((span, at): AreaMark => ({
    datum: span.length,
    x: [span.from.value, span.to.value],
    y: [level(rowTop + at * px(BAR + GAP) + px(BAR)), level(rowTop + at * px(BAR + GAP))],
    as: lookOf(span),
  }));
  const dots = events.map((datum): DotMark => ({
    datum,
    x: datum.value + 0.5,
    y: level(barsTop + px(BAR) / 2),
    radius: px(7),
    shape: 'disc',
    as: `dot-${mannerOf(datum, false)}`,
  }));

  const upright = given(said, (datum): IntervalMark => {
    const x = datum.value + 0.5;
    return { datum, from: { x, y: 0 }, to: { x, y: frame.height }, as: 'line-day' };
  });

  const labels = placed.flatMap(({ datum, heads, rest, lines, x, anchor, lane }) => {
    const y = barsTop - px(24) - footOf(lane) - (lines - 1) * px(LINE);
    const head = { size: px(HEAD), anchor, as: ['x-bold', inkOf(datum), 'x-halo'] as const, leading: LINE / HEAD };
    const quiet = { size: type.tick, anchor, as: ['x-quiet', 'x-halo'] as const, leading: px(LINE) / type.tick };
    return [...textAt(x, y, heads, head), ...textAt(x, y + heads.length * px(LINE), rest, quiet)];
  });

  // The end of what did not happen is told in its bar.
  const ends = spans.filter((span) => lookOf(span) !== 'area-derived').map(({ to }) => to);
  const marked = [...spans.map(({ from }) => from), ...ends, ...events, ...given(said, (date) => date)]
    .filter((date, at, all) => all.findIndex(({ value }) => value === date.value) === at)
    .map((date) => ({ date, text: dayText(date, locale), at: middle(date), width: wide(dayText(date, locale)) }))
    .toSorted((one, other) => one.at - other.at);
  const ticks = placeLabels(marked, { from: 0, to: width, anchors: ['middle', 'end', 'start'], gap: px(8) });
  const tickTexts = ticks.flatMap(({ date, text, x, anchor, lane }) => {
    const tone = date === said ? (['x-bold', 'x-stated'] as const) : (['x-quiet'] as const);
    return markOf(date, textAt(x, foot + px(24 + lane * LINE), text, { size: type.tick, anchor, as: tone }));
  });
  const days = Array.from({ length: domain[1] - domain[0] }, (_, at) => domain[0] + at);
  const isMarked = (day: number) => marked.some(({ date }) => date.value === day);
  const dayLines = days
    .filter((day) => isMarked(day) || cell >= LEAST_CELL)
    .map((day) => `M${atX(day) + cell / 2} ${foot}v${px(isMarked(day) ? 8 : 4)}`);

  return {
    panels: [
      {
        id: 'days',
        frame,
        x: scale,
        y: { scale: 'linear', domain: [0, frame.height], ticks: [] },
        pick: 'x',
        layers: [
          { mark: 'area', marks: areas },
          { mark: 'interval', marks: upright },
          { mark: 'dot', marks: dots },
        ],
      },
    ],
    over: [
      ...textAt(0, title, words.of('label.calendar'), { size: px(15), as: ['x-bold'] }),
      ...spans.flatMap((span, at) =>
        barWords(span, { y: rowTop + at * px(BAR + GAP), atX, room, cell, side: sideOf(span), inside: insideOf(span) }),
      ),
      lineFrom(1, foot, width - 1, foot, 'axis-ink'),
      pathOf(dayLines.join(''), 'axis-ink'),
      ...labels,
      ...tickTexts,
    ],
    bottom: foot + px(30) + (laneCount(ticks) - 1) * px(LINE),
  };
};

/** What stands at the day it was said: its first part in bold, the rest quiet. */
const saidLines = (said: string, width: number, px: (measure: number) => number) => {
  const [head = '', ...rest] = said.split('|');
  return {
    heads: linesOf(head, px(HEAD), 'strong', width),
    rest: rest.flatMap((part) => linesOf(part, px(14), 'sans', width)),
  };
};
