import type { ChartClass } from '../theme/chartStyles.ts';
import type { Ground } from '../model/map.ts';
import { required, word } from '../model/figure.ts';
import { choiceIn } from '../model/view.ts';
import { given } from './given.ts';
import { defineKind, type Words } from './kind.ts';
import { labelShapes } from './labels.ts';
import type { Plot } from './plot.ts';
import { drawnSizes, roomFor, type Room } from './room.ts';
import { markOf, pathOf, type Shape } from './shapes.ts';
import { entriesWidth, keyOf, type KeyEntry } from './map/mapKey.ts';
import { pinAt } from './map/pins.ts';
import { placesFields, type PlacesValues } from './map/placesFields.ts';
import { layoutPlaces, nameOf, pointsOf, type DrawnRoute, type PinnedMark } from './map/placesLayout.ts';
import { placesProblems } from './map/placesProblems.ts';
import { pathThrough } from './map/route.ts';
import { landIn, mapRoom } from './map/window.ts';

const LINES = { sea: 'route', air: 'air-route' } as const satisfies Record<string, ChartClass>;
const ALL = 'all';
/** px between the map and its key. */
const KEY_GAP = 14;

const groupsIn = ({ marks }: Pick<PlacesValues, 'marks'>): string[] => [...new Set(marks.map(({ group }) => group))];

/** What shapes and lines mean: only where there is more than one kind of mark. */
const signEntries = ({ marks, routes = [] }: PlacesValues, map: Ground, words: Words): KeyEntry[] => {
  const groups = groupsIn({ marks }).filter((group) => (map.groups[group] ?? 'leader') !== 'leader');
  const pins = groups.map((group): KeyEntry => ({
    sign: { pin: map.groups[group] ?? 'disc' },
    text: words.of(`control.group.${group}`),
    like: marks.find((mark) => mark.group === group)?.fact,
    group,
  }));
  return [
    ...(pins.length < 2 ? [] : pins),
    ...routes.map((route): KeyEntry => ({
      sign: { line: LINES[route.by] },
      text: words.of(`route.${route.key}.key`),
      group: route.group,
    })),
  ];
};

const numberEntries = (marks: readonly PinnedMark[], words: Words): KeyEntry[] =>
  marks.flatMap((own) =>
    given(own.number, (number): KeyEntry => ({ sign: { number }, text: nameOf(own, words).join(', ') })),
  );

/** Places outside of a phone's closer crop, by name, where the text has a word to lead them in. */
const beyondEntries = (beyond: readonly PinnedMark[], words: Words): KeyEntry[] => {
  const lead = beyond.length === 0 ? undefined : words.maybe('beyond');
  const named = beyond.map((own): KeyEntry => ({
    sign: { pin: own.shape },
    text: nameOf(own, words).join(', '),
    datum: own.mark.fact,
  }));
  return lead === undefined ? [] : [{ sign: 'none', text: lead }, ...named];
};

/** The map in a room with all marks, its key below it, or beside it on a slide. */
const layoutOf = (values: PlacesValues, map: Ground, room: Room, words: Words) => {
  const signs = signEntries(values, map, words);
  const gap = room.px(KEY_GAP);
  const isSlide = room.size === 'slide';
  const layoutWith = (entries: readonly KeyEntry[]) => {
    const side = isSlide && entries.length > 0 ? entriesWidth(entries, room) + 2 * gap : 0;
    const crop = room.isNarrow ? 'narrow' : 'wide';
    const window = mapRoom(map, room, { shows: pointsOf(values, map), crop, side });
    const { frame } = window;
    const left = frame.x + frame.width + 2 * gap;
    const keyAt = isSlide
      ? { x: left, y: 0, width: room.width - left, room }
      : { x: 0, y: frame.height + gap, width: room.width, room };
    const { height } = keyOf(entries, keyAt);
    const blocked = side > 0 ? [{ left: left - gap, top: 0, right: room.width, bottom: height + gap }] : [];
    return { signs, window, keyAt, layout: layoutPlaces({ values, map, window, room, words, blocked }) };
  };
  const first = layoutWith(signs);
  const numbers = numberEntries(first.layout.marks, words);
  // Nothing stands below a slide's map: names that found no place on it need room beside it.
  return isSlide && numbers.length > 0 ? layoutWith([...signs, ...numbers]) : first;
};

/** Where things are: marks by groups, ways by sea and air, on the story's own map. */
export const places = defineKind({
  usesMap: true,
  about: 'Where things are, on the story’s map: marks in groups, and routes by sea or air between them.',
  fields: placesFields,
  words: ({ marks, routes = [] }) => [
    ...marks.map(({ at: { fact: id, short } }) =>
      word(`label.${id}`, `The label of ${short}; lines after the first, parted by |, say more.`, short),
    ),
    ...groupsIn({ marks }).map((group) =>
      word(`control.group.${group}`, 'The group, in the control and in the key of shapes.', group),
    ),
    word('beyond', 'What introduces the names of places that a phone’s closer map leaves out.'),
    ...routes.flatMap(({ key: name, fact: said, also }) => [
      word(`route.${name}`, 'What is said of the route, along it.', said.text),
      word(`route.${name}.cut`, 'What is written where it leaves the drawing.'),
      required(`route.${name}.key`, 'What its line means: “by sea, schematic”.'),
      ...given(also, ({ text }) => word(`route.${name}.also`, 'What the other source says, below it.', text)),
    ]),
  ],
  controls: ({ marks }) => {
    const groups = groupsIn({ marks });
    return groups.length < 2 ? [] : [{ kind: 'choice', id: 'group', options: [ALL, ...groups] }];
  },
  problems: (values, ground) =>
    placesProblems(values, ground, (map) => {
      const names = new Map(values.marks.map(({ at }) => [`label.${at.fact}`, at.short]));
      const plain: Words = { of: (name) => names.get(name) ?? '', maybe: () => undefined };
      return drawnSizes('split').map((size) => ({ size, ...layoutOf(values, map, roomFor(size, 'split'), plain) }));
    }),
  plot: ({ values, words, view, room, map }): Plot => {
    if (map === undefined) throw new Error('a figure of places needs the story’s map');
    const { signs, window, keyAt, layout } = layoutOf(values, map, room, words);
    const { frame } = window;
    // Everything keeps its place when a group is chosen: the others only go.
    const group = choiceIn(view, 'group') || ALL;
    const isChosen = (own: string | undefined) => group === ALL || own === undefined || own === group;
    const marks = layout.marks.filter(({ mark }) => isChosen(mark.group));
    const routes = layout.routes.filter(({ route }) => isChosen(route.group));
    const beyond = layout.beyond.filter(({ mark }) => isChosen(mark.group));

    const gap = room.px(KEY_GAP);
    // The key closes up over what is gone; what stands below it stays.
    const shown = signs.filter((entry) => isChosen(entry.group));
    const key = { ...keyOf(signs, keyAt), shapes: keyOf(shown, keyAt).shapes };
    const listY = keyAt.y + key.height + (key.height > 0 ? gap : 0);
    const list = keyOf([...numberEntries(marks, words), ...beyondEntries(beyond, words)], { ...keyAt, y: listY });
    const foot = list.height > 0 ? listY + list.height : key.height > 0 ? keyAt.y + key.height : 0;
    return {
      width: room.width,
      height: Math.ceil(Math.max(frame.height, foot)),
      direction: 'rows',
      panels: [],
      under: [landIn(window), ...routes.flatMap(routeShapes)],
      over: [
        ...[...routes, ...marks].flatMap(({ label }) => given(label, labelShapes)),
        ...marks.flatMap(markShapes),
        ...key.shapes,
        ...list.shapes,
      ],
    };
  },
});

const routeShapes = ({ route, way }: DrawnRoute): readonly Shape[] => {
  const lines = way.parts.map((points) => pathOf(pathThrough(points), LINES[route.by]));
  return lines.length === 0 ? [] : markOf(route.fact, lines);
};

const markShapes = ({ mark, at, radius, shape }: PinnedMark): readonly Shape[] => {
  const ring = shape === 'leader' ? undefined : ({ ring: 'dot', x: at[0], y: at[1], r: radius } as const);
  return markOf(mark.fact, pinAt(shape, at, radius, mark.fact), ring);
};
