import type { Locale } from '../i18n/locales.ts';
import { required, word } from '../model/figure.ts';
import { lineWidth } from '../theme/letterWidths.ts';
import type { Datum } from './datum.ts';
import { fact, flag, key, list, option, optional, type ValuesOf } from './fields.ts';
import { given, when } from './given.ts';
import { defineKind, type PlotInput } from './kind.ts';
import { mannerOf } from './look.ts';
import { numberCard } from './numberCard.ts';
import { laneCount, placeLabels } from './placeLabels.ts';
import { lineFrom, textAt, type Shape } from './shapes.ts';
import { dateWords, dayText, middleOf, spanOfDate, yearOf } from './timeAxis.ts';
import { timeChart } from './timeChart.ts';
import type { TimeRow, TimeSpan } from './timeRow.ts';

const stepFields = {
  date: fact('date', 'When it happened; its short name says what.'),
  begins: option(
    ['nothing', 'agreed', 'underWay', 'suspended'],
    'What holds from then on, until the next step or the end of the axis: agreed, built or tested (hatched), under way (solid), suspended (dotted).',
  ),
};

const rowFields = {
  claim: fact('any', 'What the row is about; its short name is the row’s, unless `label.<key>.name` says more.'),
  key: key('Names the row, for the quotation in `label.<key>`.'),
  steps: list(stepFields, 'What happened, in order of time.', { least: 1, most: 8 }),
};

const eventFields = {
  date: fact('date', 'When it happened; its short name says what.'),
  claim: optional(fact('any', 'What the story says of it: drawn as the story’s own.')),
  ours: flag('Our own reading: dashed.'),
  group: optional(key('Events of one group share the words of `label.<group>` below them.')),
};

/** What dates are drawn from: rows or events. */
const fields = {
  day: optional(fact('date', 'The day on which it was said: a vertical line through all rows.')),
  rows: optional(list(rowFields, 'Bars in time, one row for each thing.', { least: 1, most: 7 })),
  until: optional(fact('date', 'The end of the axis; without it a little after the last date.')),
  events: optional(list(eventFields, 'Dated events on a single line.', { least: 1, most: 24 })),
  number: optional(fact('count', 'A number as a card above the line.')),
};

export type DatesRow = ValuesOf<typeof rowFields>;
export type DatesEvent = ValuesOf<typeof eventFields>;

type Input = PlotInput<typeof fields>;

const isInOrder = ({ steps }: DatesRow): boolean =>
  steps.every(({ date }, at) => {
    const before = steps[at - 1];
    return before === undefined || middleOf(before.date) <= middleOf(date);
  });

/** The groups of events, in their order. */
const groupsOf = (events: readonly DatesEvent[] = []): string[] => [
  ...new Set(events.flatMap(({ group }) => group ?? [])),
];

/** Things in time: bars in rows, held against the day of which they were spoken, or events on one line. */
export const dates = defineKind({
  about: 'What happened when: bars in rows held against one day, or events on a line, with or without a number above.',
  fields,
  words: (values) => [
    ...given(values.day, ({ text }) => word('label.day', 'At the upright.', text)),
    ...(values.rows ?? []).flatMap(({ key: name, claim }) => [
      word(`label.${name}`, 'What was said, in quotation marks.'),
      word(`label.${name}.name`, 'What it was said of.', claim.short),
    ]),
    ...given(values.number, ({ parts }) => word('label.number', 'What the number counts.', parts.unit)),
    ...given(values.events, () => word('label.line', 'The heading of the line of events.')),
    ...groupsOf(values.events).map((group) => required(`label.${group}`, 'Below the events of this group.')),
  ],
  controls: () => [],
  problems: ({ day, rows, events }) => [
    ...when((rows === undefined) === (events === undefined), 'expected either `rows` or `events`'),
    ...when(rows !== undefined && day === undefined, 'expected `day` beside `rows`, found none'),
    ...(rows ?? [])
      .filter((row) => !isInOrder(row))
      .map(({ key: name }) => `row ${name}: expected its steps in order of time`),
  ],
  plot: (input) => {
    const { values, words, room, locale } = input;
    const { px, width, type } = room;
    const { day, until, rows, events = [], number } = values;
    const [card] = given(number, (datum) => numberCard({ datum, words: words.of('label.number'), room, locale }));
    const top = card === undefined ? 0 : card.height + px(24);
    const heading = events.length === 0 ? undefined : words.maybe('label.line');
    const chart = timeChart({
      id: 'dates',
      rows: rows === undefined ? [eventsRow(input)] : rows.map((row) => barsRow(row, input)),
      day,
      dayWords: day === undefined ? '' : words.of('label.day'),
      until,
      top: top + (heading === undefined ? 0 : px(30)),
      room,
      locale,
    });
    const below = groupsBelow(input, chart.atX, chart.bottom);
    return {
      width,
      height: Math.ceil(below.bottom),
      direction: 'rows',
      panels: [chart.panel],
      under: [],
      over: [
        ...given(card, ({ shapes }) => [...shapes, lineFrom(0, top, width, top, 'axis')]),
        ...textAt(
          0,
          top + px(22),
          given(heading, (text) => text),
          { size: type.strong, as: ['x-bold'] },
        ),
        ...chart.over,
        ...below.shapes,
      ],
    };
  },
});

/** A date as an event's label says it: days of another year than that of the upright say theirs. */
const dateText = (date: Datum, day: Datum | undefined, locale: Locale): string => {
  const { from, to } = spanOfDate(date);
  const isKnownYear = day !== undefined && yearOf(date) === yearOf(day) && to - from <= 1;
  return isKnownYear ? dayText(date, locale) : dateWords(date, locale);
};

const LOOKS = { agreed: 'area-agreed', underWay: 'area-seen', suspended: 'stopped' } as const;

const barsRow = ({ key: id, claim, steps }: DatesRow, { values, words, room, locale }: Input): TimeRow => {
  const { px, type, isNarrow } = room;
  const { day } = values;
  const quote = given(words.maybe(`label.${id}`), (text) => ({
    text,
    size: px(isNarrow || room.height !== undefined ? 15.5 : 17),
    role: 'serif' as const,
    as: ['x-serif', 'x-italic', 'x-stated', 'x-halo'] as const,
  }));
  const name = {
    text: words.of(`label.${id}.name`),
    size: type.name,
    role: 'strong',
    as: ['x-semi', 'x-halo'],
  } as const;
  return {
    claim,
    names: [...quote, name],
    spans: steps.flatMap(({ date, begins }, at): TimeSpan[] => {
      if (begins === 'nothing') return [];
      const to = given(steps[at + 1], (next) => middleOf(next.date))[0] ?? Infinity;
      return [{ datum: date, from: middleOf(date), to, as: LOOKS[begins] }];
    }),
    // On a phone the date stands over what happened: a label is then less wide.
    events: steps.map(({ date }) => {
      const label = `${dateText(date, day, locale)}${isNarrow ? '|' : ': '}${date.short}`;
      return { datum: date, at: middleOf(date), label };
    }),
  };
};

/** Years among themselves stand at their ticks, and not in the middle between two. */
const placesOf = ({ events = [] }: Input['values']): ((event: DatesEvent) => number) => {
  const isYears = events.every(({ date }) => spanOfDate(date).to - spanOfDate(date).from >= 365);
  return ({ date }) => (isYears ? spanOfDate(date).from : middleOf(date));
};

const eventsRow = ({ values, locale }: Input): TimeRow => {
  const placeOf = placesOf(values);
  const events = (values.events ?? []).map((event) => {
    const { date, claim, ours } = event;
    const dot = claim !== undefined ? 'stated' : ours ? 'worked' : mannerOf(date, false);
    const label = `${date.short}|${dateWords(date, locale)}`;
    return { datum: date, at: placeOf(event), label, dot: { datum: claim ?? date, as: `dot-${dot}` } } as const;
  });
  return { names: [], spans: [], events };
};

/** What events next to each other have in common, below the axis under a bracket. */
const groupsBelow = (
  { values, words, room }: Input,
  atX: (time: number) => number,
  top: number,
): { shapes: Shape[]; bottom: number } => {
  const { px, width, type } = room;
  const placeOf = placesOf(values);
  const groups = groupsOf(values.events).map((id) => {
    const places = (values.events ?? []).filter(({ group }) => group === id).map((event) => atX(placeOf(event)));
    const [left, right] = [Math.min(...places) - px(8), Math.max(...places) + px(8)];
    const text = words.of(`label.${id}`);
    return {
      left,
      right,
      text,
      isOne: places.length === 1,
      at: (left + right) / 2,
      width: lineWidth(text, type.tick, 'sans'),
    };
  });
  if (groups.length === 0) return { shapes: [], bottom: top };
  const placed = placeLabels(groups, { from: 0, to: width, anchors: ['middle'], gap: px(14) });
  const shapes = placed.flatMap(({ left, right, text, isOne, x, anchor, lane }) => [
    ...when(!isOne, lineFrom(left, top + px(5), right, top + px(5), 'axis')),
    ...textAt(x, top + px(23 + lane * 20), text, { size: type.tick, anchor, as: ['x-quiet', 'x-italic', 'x-halo'] }),
  ]);
  return { shapes, bottom: top + px(30) + (laneCount(placed) - 1) * px(20) };
};
