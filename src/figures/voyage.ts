import { required, word } from '../model/figure.ts';
import { choiceIn, type View } from '../model/view.ts';
import type { Ground } from '../model/map.ts';
import { calendarGround, calendarStrip, STRIP_HEIGHT } from './calendarStrip.ts';
import { fact, key, list, option, optional } from './fields.ts';
import { given, when } from './given.ts';
import { defineKind } from './kind.ts';
import type { Plot } from './plot.ts';
import { drawnSizes, roomFor } from './room.ts';
import { landIn } from './map/ground.ts';
import { dayAt, shareOn, wayOf } from './map/journey.ts';
import { labelShapes } from './map/labelShapes.ts';
import { positionAlong } from './map/route.ts';
import { isIn } from './map/window.ts';
import { pins, trailShapes, travellerShape, wayShape } from './map/voyageShapes.ts';
import { voyageWindow, STRIP_GAP } from './map/voyageWindow.ts';
import { BIG_ID, bigLines, placeWords, type VoyageValues } from './map/voyageWords.ts';

const fields = {
  from: fact('place', 'Where the journey begins.'),
  to: fact('place', 'Where it ends.'),
  way: optional(key('The way points that it passes, by their name in map.ts.')),
  by: option(['sea', 'air'], 'By sea or by air.'),
  departs: fact('date', 'The day on which it begins.'),
  arrives: fact('date', 'The day on which it ends.'),
  moments: list(
    {
      key: key('A name of its own, for its words and for the address.'),
      at: fact('date', 'Its day. Before the departure nothing is under way.'),
      fact: optional(fact('any', 'What the large words state, in the colour of who says so.')),
      other: optional(fact('any', 'What the words below them state.')),
    },
    'Dated steps in order of time; each adds to what was there.',
    { least: 2, most: 8 },
  ),
};

/** Which share of the way each step has done, 0 where nobody has left yet. */
export const voyageShares = (values: VoyageValues): number[] =>
  values.moments.map(({ at }) => shareOn(values, at.value) ?? 0);

const stepIn = ({ moments }: VoyageValues, view: View): number => {
  const chosen = moments.findIndex((step) => step.key === choiceIn(view, 'step'));
  return chosen < 0 ? moments.length - 1 : chosen;
};

const checkRooms = (values: VoyageValues, map: Ground): string[] =>
  drawnSizes('split').flatMap((size) => {
    const window = voyageWindow(values, map, roomFor(size, 'split'));
    const isOutside = wayOf(values, map, window).some((point) => !isIn(window.frame, point));
    return isOutside ? [`the way leaves the map (${size}); widen \`bounds\` or \`crops.voyage\` in map.ts`] : [];
  });

/** A journey along a way, told in dated steps: where the traveller is on each day, and a calendar below. */
export const voyage = defineKind({
  usesMap: true,
  about: 'A journey on the story’s map, told in dated steps: who is where on which day.',
  fields,
  words: ({ from, to, moments }) => [
    ...[from, to].map(({ fact: id, short }) => word(`label.${id}`, `The name of ${short}.`, short)),
    ...moments.flatMap(({ key: name }) => [
      required(`big.${name}`, 'The large words of this step: “day 23”.'),
      word(`sub.${name}`, 'A line below them; a second one after |.'),
    ]),
  ],
  // What everybody sees first is the end of the journey, with all that was added.
  controls: ({ moments }) => {
    const [last = '', ...others] = moments.map(({ key: name }) => name).toReversed();
    return [{ kind: 'stage', id: 'step', options: [last, ...others.toReversed()] }];
  },
  problems: (values, map) => {
    if (map === undefined) return ['expected the story to have a map: `map` and `land` in its story.ts'];
    const { departs, arrives, moments, way } = values;
    const ways = Object.keys(map.ways ?? {});
    const problems = [
      ...(way === undefined || ways.includes(way)
        ? []
        : [`map.ts has no way "${way}"; expected one of ${ways.join(', ') || '(none)'}`]),
      ...when(departs.value >= arrives.value, `expected "${departs.short}" to be before "${arrives.short}"`),
      ...moments
        .filter(({ at }, number) => at.value < (moments[number - 1]?.at.value ?? at.value))
        .map(({ key: name }) => `step "${name}" is before the step above it`),
    ];
    return problems.length > 0 ? problems : checkRooms(values, map);
  },
  plot: ({ values, words, view, room, locale, map }): Plot => {
    if (map === undefined) throw new Error('a voyage needs the story’s map');
    const window = voyageWindow(values, map, room);
    const points = wayOf(values, map, window);
    const number = stepIn(values, view);
    const step = values.moments[number];
    const scrolled = view['share'];
    const share = typeof scrolled === 'number' ? scrolled : shareOn(values, step?.at.value ?? 0);
    const placed = placeWords({ values, map, window, points, words, room });
    const big = bigLines(values, number, { words, room, width: window.frame.width });
    const { frame } = window;
    const strip = {
      x: 0,
      y: frame.height + room.px(STRIP_GAP),
      width: room.width,
      room,
      locale,
      dates: values.moments.map(({ at }) => at),
      shown: number,
      ...(share === undefined ? {} : { bar: { from: values.departs.value, to: dayAt(values, share) } }),
    };
    return {
      width: room.width,
      height: Math.ceil(frame.height + room.px(STRIP_HEIGHT + STRIP_GAP)),
      direction: 'rows',
      panels: [],
      // What every step has stands first: a page that shows all steps draws it once.
      under: [landIn(window), wayShape(points, values.by), ...calendarGround(strip), ...trailShapes(points, share)],
      over: [
        ...placed.flatMap((label) => labelShapes(label.id === BIG_ID ? { ...label, lines: big } : label)),
        ...pins(values, window, room, share),
        ...given(step, ({ at }) => {
          const place = share === undefined ? undefined : positionAlong(points, share);
          return travellerShape(at, place, { room, start: points[0] });
        }),
        ...calendarStrip(strip),
      ],
    };
  },
});
