import { required, word } from '../model/figure.ts';
import { choiceIn } from '../model/view.ts';
import { calendarGround, calendarStrip, STRIP_HEIGHT } from './calendarStrip.ts';
import { when } from './given.ts';
import { defineKind } from './kind.ts';
import type { Plot } from './plot.ts';
import { drawnSizes, roomFor } from './room.ts';
import { NO_MAP, noName } from './map/placesProblems.ts';
import { voyageFields } from './map/voyageFields.ts';
import { voyageMap, voyageWindow } from './map/voyageMap.ts';

/** A journey along a way, told in dated steps: where the traveller is on each day, and a calendar below. */
export const voyage = defineKind({
  usesMap: true,
  about: 'A journey on the story’s map, told in dated steps: who is where on which day.',
  fields: voyageFields,
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
    if (map === undefined) return [NO_MAP];
    const { departs, arrives, moments, way } = values;
    const problems = [
      ...noName('way', way, map.ways),
      ...when(departs.value >= arrives.value, `expected "${departs.short}" to be before "${arrives.short}"`),
      ...moments
        .filter(({ at }, number) => at.value < (moments[number - 1]?.at.value ?? at.value))
        .map(({ key: name }) => `step "${name}" is before the step above it`),
    ];
    if (problems.length > 0) return problems;
    return drawnSizes('split')
      .filter((size) => voyageWindow({ values, map, room: roomFor(size, 'split') }).way === undefined)
      .map((size) => `the way leaves the map (${size}); widen \`bounds\` or \`crops.wide\` in map.ts`);
  },
  plot: ({ values, words, view, room, locale, map }): Plot => {
    if (map === undefined) throw new Error('a voyage needs the story’s map');
    const { departs, arrives, moments } = values;
    const chosen = moments.findIndex((step) => step.key === choiceIn(view, 'step'));
    const at = chosen < 0 ? moments.length - 1 : chosen;
    const drawn = voyageMap({ values, map, room, words }, at);
    const day = moments[at]?.at.value ?? departs.value;
    const strip = {
      y: drawn.strip,
      room,
      locale,
      dates: moments.map((moment) => moment.at),
      shown: at,
      ...(day < departs.value ? {} : { bar: { from: departs.value, to: Math.min(day, arrives.value) } }),
    };
    return {
      width: room.width,
      height: Math.ceil(drawn.strip + room.px(STRIP_HEIGHT)),
      direction: 'rows',
      panels: [],
      under: [...drawn.shared, ...calendarGround(strip), ...drawn.trail],
      over: [...drawn.over, ...calendarStrip(strip)],
    };
  },
});
