import { lineWidth } from '../theme/letterWidths.ts';
import type { DatesEvent, DatesInput } from './datesFields.ts';
import { given, when } from './given.ts';
import { mannerOf } from './look.ts';
import { numberCard } from './numberCard.ts';
import { laneCount, placeLabels } from './placeLabels.ts';
import type { DotMark, IntervalMark, Plot } from './plot.ts';
import type { Room } from './room.ts';
import { positionOn, withoutCollisions } from './scale.ts';
import { lineFrom, markOf, textAt, type Shape } from './shapes.ts';
import { dateWords, middleOf, spanOfDate, timeTicks } from './timeAxis.ts';

/** px at the wide drawing's scale. */
const LANE = 36;
const RADIUS = 8;
const EDGE = 12;

const lookOf = ({ date, claim, ours }: DatesEvent): DotMark['as'] => {
  if (claim !== undefined) return 'dot-stated';
  return ours ? 'dot-worked' : `dot-${mannerOf(date, false)}`;
};

const inkOfEvent = ({ date, claim }: DatesEvent) =>
  claim !== undefined || date.basis === 'stated' ? ('x-stated' as const) : ('x-context' as const);

/** Dated events on one line, each with its name and its date above; a number as a card over it. */
export const datesLine = ({ values, words, room, locale }: DatesInput): Plot => {
  const { px, tall, type, width } = room;
  const events = (values.events ?? []).toSorted((one, other) => middleOf(one.date) - middleOf(other.date));
  // Years among themselves stand at their ticks, and not in the middle between two.
  const isYears = events.every(({ date }) => spanOfDate(date).to - spanOfDate(date).from >= 365);
  const placeOf = ({ date }: DatesEvent) => (isYears ? spanOfDate(date).from : middleOf(date));
  const { number } = values;
  const [card] = given(number, (datum) => numberCard({ datum, words: words.of('label.number'), room, locale }));
  const top = card === undefined ? 0 : card.height + px(24);
  const heading = words.maybe('label.line');
  const title = top + (heading === undefined ? 0 : px(24));

  const places = events.map(placeOf);
  const [first, last] = [Math.min(...places), Math.max(...places)];
  const spread = Math.max(2, last - first);
  const domain = [first - spread * 0.12, last + spread * 0.12] as const;
  const across = { x: px(EDGE), y: 0, width: width - 2 * px(EDGE), height: 1 };
  const scale = { scale: 'linear', domain, ticks: [] } as const;
  const atX = positionOn(scale, across, 'x');
  const dateText = ({ date }: DatesEvent) => dateWords(date, locale);
  const size = type.tick;
  const wanted = events.map((event) => ({
    event,
    at: atX(placeOf(event)),
    width: Math.max(lineWidth(event.date.short, size, 'strong'), lineWidth(dateText(event), size, 'sans')),
  }));
  const placed = placeLabels(wanted, {
    from: 0,
    to: width,
    anchors: ['middle', 'start', 'end'],
    beside: -px(RADIUS),
    gap: px(10),
  });
  const foot = title + px(24) + laneCount(placed) * tall(LANE) + px(10);
  const frame = { ...across, y: title, height: foot - title };
  const level = (y: number) => foot - y;
  const lineOf = (lane: number) => foot - px(30) - lane * tall(LANE);

  const widthOf = (text: string) => lineWidth(text, type.tick, 'sans');
  const ticks = withoutCollisions(
    timeTicks(domain, Math.max(2, Math.floor(frame.width / px(90))), locale).filter(
      ({ at, text }) => atX(at) - widthOf(text) / 2 >= 0 && atX(at) + widthOf(text) / 2 <= width,
    ),
    atX,
    widthOf,
  );

  const marks = placed.map(({ event, at, x, anchor, lane }): DotMark => {
    const as = ['x-bold', inkOfEvent(event), 'x-halo'] as const;
    return {
      datum: event.claim ?? event.date,
      x: placeOf(event),
      y: 0,
      radius: px(RADIUS),
      shape: 'disc',
      as: lookOf(event),
      labels: [{ text: event.date.short, dx: x - at, dy: lineOf(lane) - foot, size, anchor, as }],
    };
  });
  const dateShapes = placed.flatMap(({ event, x, anchor, lane }) => {
    const hand = { size, anchor, as: [inkOfEvent(event), 'x-halo'] } as const;
    return markOf(event.date, textAt(x, lineOf(lane) + px(16), dateText(event), hand));
  });
  const stems = placed
    .filter(({ lane }) => lane > 0)
    .map(({ event, lane }): IntervalMark => {
      const x = placeOf(event);
      return { from: { x, y: px(RADIUS) }, to: { x, y: level(lineOf(lane) + px(20)) }, as: 'line-stem' };
    });

  const groups = groupsBelow({
    events,
    placeOf: (event) => atX(placeOf(event)),
    words: (group) => words.of(`label.${group}`),
    foot: foot + px(30),
    room,
  });
  return {
    width,
    height: Math.ceil(groups.bottom),
    direction: 'columns',
    panels: [
      {
        id: 'line',
        frame,
        x: { ...scale, ticks, size: type.tick },
        y: { scale: 'linear', domain: [0, frame.height], ticks: [] },
        pick: 'x',
        layers: [
          { mark: 'interval', marks: stems },
          { mark: 'dot', marks },
        ],
      },
    ],
    // The line and its ticks lie under the dots, which they would cut.
    under: [
      lineFrom(frame.x, foot, frame.x + frame.width, foot, 'axis-ink'),
      ...ticks.map(({ at }) => lineFrom(atX(at), foot, atX(at), foot + px(6), 'axis-ink')),
    ],
    over: [
      ...(card?.shapes ?? []),
      ...given(card, () => lineFrom(0, top, width, top, 'axis')),
      ...given(heading, (text) => textAt(0, title, text, { size: px(room.isNarrow ? 14.5 : 15), as: ['x-bold'] })),
      ...dateShapes,
      ...groups.shapes,
    ],
  };
};

type Groups = {
  events: readonly DatesEvent[];
  placeOf: (event: DatesEvent) => number;
  words: (group: string) => string;
  foot: number;
  room: Room;
};

/** The groups of events, in their order. */
export const groupsOf = (events: readonly DatesEvent[] = []): string[] => [
  ...new Set(events.flatMap(({ group }) => group ?? [])),
];

/** What events next to each other have in common, below the axis under a bracket. */
const groupsBelow = ({ events, placeOf, words, foot, room }: Groups): { shapes: Shape[]; bottom: number } => {
  const { px, width } = room;
  const size = room.type.tick;
  const groups = groupsOf(events).map((id) => {
    const places = events.filter(({ group }) => group === id).map(placeOf);
    const [left, right] = [Math.min(...places) - px(RADIUS), Math.max(...places) + px(RADIUS)];
    const text = words(id);
    const own = lineWidth(text, size, 'sans');
    return { left, right, text, isOne: places.length === 1, at: (left + right) / 2, width: own };
  });
  if (groups.length === 0) return { shapes: [], bottom: foot };
  const placed = placeLabels(groups, { from: 0, to: width, anchors: ['middle'], gap: px(14) });
  const shapes = placed.flatMap(({ left, right, text, isOne, x, anchor, lane }) => [
    ...when(!isOne, lineFrom(left, foot + px(5), right, foot + px(5), 'axis')),
    ...textAt(x, foot + px(23 + lane * 20), text, { size, anchor, as: ['x-quiet', 'x-italic', 'x-halo'] }),
  ]);
  return { shapes, bottom: foot + px(30) + (laneCount(placed) - 1) * px(20) };
};
