import type { TimelineFigure } from '../../model/figure.ts';
import { formatDate } from '../../model/format.ts';
import type { ResolvedFigure } from '../../model/story.ts';
import type { View } from '../../model/view.ts';
import { round } from '../parts/round.ts';
import { timesOf, type Event } from './events.ts';
import type { PlacedEvent, TimelineLayout, Words } from './layout.ts';
import { spread } from './places.ts';
import { dayOf, isoOf, middleOf, monthStart, yearOf } from './time.ts';

const WIDTH = 320;
const TYPE = 14;
const AXIS = 92;
const ELBOW = AXIS + 24;
const LABELS = 138;
const TICK_WORDS = AXIS - 15;
const BLOCK = 42;
const R = 5;
const BAND = 108;
const A_YEAR = 11;
const A_DAY = 5;
const YEARS_A_LABEL = 5;
const LEAST_BAR = 4;

/** Both lines one below the other and running down, with their words at the right. */
export const layoutDown = (resolved: ResolvedFigure<TimelineFigure>, view: View): TimelineLayout => {
  const { words, locale } = resolved;
  const { events, far, near, reported } = timesOf(resolved, view);
  const yearCount = yearOf(far.to) - yearOf(far.from);
  const farTop = BAND;
  const farBottom = farTop + yearCount * A_YEAR;
  const yFar = (day: number) => farTop + ((day - far.from) / (far.to - far.from)) * (farBottom - farTop);

  // The weeks round the report have a label of their own among the years, which sends the reader down.
  const lens = { from: yFar(near.from) - 3, to: yFar(near.to) + 3 };
  const lensMiddle = (lens.from + lens.to) / 2;
  const ofYears = events.filter(({ isNear }) => !isNear);
  const lensAt = ofYears.filter(({ span }) => yFar(middleOf(span)) <= lensMiddle).length;
  const wanted = ofYears.map(({ span }) => yFar(middleOf(span)));
  const farPlaces = spread(wanted.toSpliced(lensAt, 0, lensMiddle), BLOCK, farTop + 4);
  const lensPlace = farPlaces[lensAt] ?? lensMiddle;
  const placedYears = place(ofYears, farPlaces.toSpliced(lensAt, 1), yFar);

  const headingY = Math.max(farBottom, (farPlaces.at(-1) ?? 0) + 20) + 44;
  const nearTop = headingY + 22;
  const nearBottom = nearTop + (near.to - near.from) * A_DAY;
  const yNear = (day: number) => nearTop + (day - near.from) * A_DAY;
  const ofDays = events.filter(({ isNear }) => isNear);
  const nearPlaces = spread(
    ofDays.map(({ span }) => yNear(middleOf(span))),
    BLOCK,
    nearTop + 4,
  );
  const placedDays = place(ofDays, nearPlaces, yNear);
  const report = round(yNear(reported));

  const years = Array.from({ length: yearCount + 1 }, (_, at) => yearOf(far.from) + at);
  return {
    width: WIDTH,
    height: Math.ceil(nearBottom + 8),
    type: TYPE,
    band: { number: 32, size: 40, width: WIDTH, words: 58, type: 15, columns: 40 },
    events: [...placedYears, ...placedDays],
    lines: {
      axes: `M${AXIS} ${farTop}V${farBottom}M${AXIS} ${round(nearTop)}V${round(nearBottom)}`,
      ticks:
        years.map((year) => `M${AXIS} ${round(yFar(dayOf(year, 1)))}h-5`).join('') +
        Array.from({ length: near.to - near.from + 1 }, (_, at) => `M${AXIS} ${round(yNear(near.from + at))}h-4`).join(
          '',
        ),
      lens: `M${AXIS - 13} ${round(lens.from)}h26V${round(lens.to)}h-26z`,
      fan: `M${AXIS + 13} ${round(lensMiddle)}H${ELBOW}L${LABELS - 6} ${round(lensPlace)}`,
      report: `M${AXIS - 14} ${report}H${ELBOW}`,
      after: '',
    },
    ticks: [
      ...years
        .filter((year) => year % YEARS_A_LABEL === 0 && dayOf(year, 1) < far.to)
        .map((year) => tickAt(yFar(dayOf(year, 7)), formatDate(String(year), locale))),
      ...monthsIn(near).map((day) => tickAt(yNear(day + 0.5), formatDate(isoOf(day), locale, 'year'))),
      tickAt(yNear(near.to - 0.5), formatDate(isoOf(near.to - 1), locale, 'year')),
    ],
    headings: [
      {
        x: LABELS,
        y: round(lensPlace + 5),
        text: words['label.near.narrow'] ?? words['label.near'] ?? '',
        anchor: 'start',
      },
      { x: 0, y: round(headingY), text: words['label.near'] ?? '', anchor: 'start' },
    ],
    after: {
      x: LABELS,
      y: round(Math.max(nearBottom, (nearPlaces.at(-1) ?? 0) + BLOCK)),
      text: words['label.after'] ?? '',
      anchor: 'start',
    },
  };
};

const tickAt = (y: number, text: string): Words => ({ x: TICK_WORDS, y: round(y + 5), text, anchor: 'end' });

const monthsIn = (near: { from: number; to: number }): number[] => {
  const firsts: number[] = [];
  for (let day = near.from; day < near.to; day = monthStart(day, 1)) firsts.push(day);
  return firsts;
};

const place = (events: readonly Event[], places: readonly number[], y: (day: number) => number): PlacedEvent[] => {
  const placed: PlacedEvent[] = [];
  for (const [at, event] of events.entries()) {
    const middle = y(middleOf(event.span));
    const label = places[at] ?? middle;
    const shape = aside(shapeOf(event, y(event.span.from), y(event.span.to)), placed);
    const start = event.isOwn ? AXIS : shape.kind === 'disc' ? shape.x + R : AXIS + 2 * R;
    placed.push({
      ...event,
      shape,
      leader: `M${start} ${round(middle)}H${ELBOW}L${LABELS - 6} ${round(label)}`,
      label: { x: LABELS, y: round(label - 3), anchor: 'start', lines: 2 },
    });
  }
  return placed;
};

/** The report's own marks stand at the left of the line, those of others at its right. */
const shapeOf = ({ span, isOwn, isReport }: Event, from: number, to: number): PlacedEvent['shape'] => {
  const r = isReport ? round(R * 1.4) : R;
  if (span.precision === 'day')
    return { kind: 'disc', x: isOwn ? AXIS - r - 2 : AXIS + r + 2, y: round((from + to) / 2), r };
  const height = Math.max(to - from, LEAST_BAR);
  return {
    kind: 'bar',
    x: isOwn ? AXIS - 2 * R : AXIS,
    y: round((from + to - height) / 2),
    width: 2 * R,
    height: round(height),
  };
};

/** A disc that would lie on the one before it moves away from the line, never along it: its time stays true. */
const aside = (shape: PlacedEvent['shape'], placed: readonly PlacedEvent[]): PlacedEvent['shape'] => {
  if (shape.kind === 'bar') return shape;
  const hit = placed.some(
    ({ shape: other }) =>
      other.kind === 'disc' && other.x === shape.x && Math.abs(other.y - shape.y) < other.r + shape.r + 2,
  );
  return hit ? { ...shape, x: shape.x + 2 * shape.r + 2 } : shape;
};
