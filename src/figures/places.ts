import type { ChartClass } from '../theme/chartStyles.ts';
import type { Ground } from '../model/map.ts';
import { required, word } from '../model/figure.ts';
import { choiceIn, type View } from '../model/view.ts';
import { given } from './given.ts';
import { defineKind, type Words } from './kind.ts';
import type { Plot } from './plot.ts';
import { drawnSizes, roomFor, type Room } from './room.ts';
import { markOf, pathOf, type Shape } from './shapes.ts';
import { landIn } from './map/ground.ts';
import { labelShapes } from './map/labelShapes.ts';
import { entryWidth, keyInColumns, keyInLines, type KeyBox, type KeyEntry } from './map/mapKey.ts';
import { mapRoom, slideMap } from './map/mapRoom.ts';
import { pinAt } from './map/pins.ts';
import { placesFields, type PlacesValues } from './map/placesFields.ts';
import { layoutPlaces, nameOf, pointsOf, routeId, type PinnedMark, type PlacesLayout } from './map/placesLayout.ts';
import { placesProblems } from './map/placesProblems.ts';
import type { Window } from './map/window.ts';
import { pathThrough } from './map/route.ts';

const LINES = { sea: 'route', air: 'air-route' } as const satisfies Record<string, ChartClass>;
const ALL = 'all';
/** px between the map and its key. */
const KEY_GAP = 14;

const groupsIn = ({ marks }: Pick<PlacesValues, 'marks'>): string[] => [...new Set(marks.map(({ group }) => group))];

/** The key of shapes and lines: only where there is more than one kind of mark. */
const keyOf = ({ marks, routes = [] }: PlacesValues, map: Ground, words: Words): KeyEntry[] => {
  const groups = groupsIn({ marks }).filter((group) => (map.groups[group] ?? 'leader') !== 'leader');
  return [
    ...(groups.length < 2
      ? []
      : groups.map((group): KeyEntry => ({
          sign: { pin: map.groups[group] ?? 'disc' },
          text: words.of(`control.group.${group}`),
          like: marks.find((mark) => mark.group === group)?.fact,
        }))),
    ...routes.map((route): KeyEntry => ({ sign: { line: LINES[route.by] }, text: words.of(`route.${route.key}.key`) })),
  ];
};

const numberedEntries = (numbered: readonly PinnedMark[], words: Words): KeyEntry[] =>
  numbered.map((own) => ({ sign: { number: own.number ?? 0 }, text: nameOf(own, words).join(', ') }));

/** Places outside of a phone's closer crop, by name, where the text has a word to lead them in. */
const beyondEntries = (beyond: readonly PinnedMark[], words: Words): KeyEntry[] => {
  const lead = words.maybe('beyond');
  if (lead === undefined) return [];
  const named = beyond.map((own): KeyEntry => ({
    sign: { pin: own.shape },
    text: nameOf(own, words).join(', '),
    datum: own.mark.fact,
  }));
  return named.length === 0 ? [] : [{ sign: 'none', text: lead }, ...named];
};

type Drawn = { layout: PlacesLayout; window: Window; keyAt: KeyBox; key: KeyEntry[] };

/** Beside the map, where there is room, else below it. */
const keyBoxIn = ({ frame }: Window, room: Room): KeyBox => {
  const gap = room.px(KEY_GAP);
  const right = frame.x + frame.width;
  const beside = { x: right + 2 * gap, y: 0, width: room.width - right - 2 * gap, room };
  return beside.width < room.px(150) - 2 * gap ? { x: 0, y: frame.height + gap, width: room.width, room } : beside;
};

/** The map in a room, with what is shown in a view. */
const layoutOf = (values: PlacesValues, map: Ground, room: Room, words: Words, view: View = {}): Drawn => {
  const { marks, routes = [] } = values;
  const entries = keyOf(values, map, words);
  const gap = room.px(KEY_GAP);
  const sideOf = (own: readonly KeyEntry[]) =>
    own.length === 0 ? 0 : Math.max(...own.map((entry) => entryWidth(entry, room))) + 2 * gap;
  const layoutBeside = (own: readonly KeyEntry[]) => {
    const side = sideOf(own);
    const window =
      room.size === 'slide'
        ? slideMap(map, room, side, (whole) => pointsOf({ marks, routes, map }, whole))
        : mapRoom(map, room, { side });
    const keyAt = keyBoxIn(window, room);
    const { height } = keyInColumns(own, keyAt);
    const beside =
      window.frame.x < 0 && side > 0
        ? { left: keyAt.x - gap, top: 0, right: room.width, bottom: height + gap }
        : undefined;
    return { window, keyAt, all: layoutPlaces({ marks, routes, map, window, room, words, beside }) };
  };
  const first = layoutBeside(entries);
  // Nothing stands below a slide's map: names that found no place on it need room beside it.
  const { window, keyAt, all } =
    room.size === 'slide' && first.all.numbered.length > 0
      ? layoutBeside([...entries, ...numberedEntries(first.all.numbered, words)])
      : first;
  // Everything keeps its place when a group is chosen: the others only go.
  const group = choiceIn(view, 'group') || ALL;
  const layout = group === ALL ? all : onlyGroup(all, group);
  return { layout, window, keyAt, key: entries };
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
  problems: (values, map) =>
    placesProblems(values, map, (ground) => {
      const plain: Words = { of: (name) => fallbackOf(values, name), maybe: () => undefined };
      return drawnSizes('split').map((size) => layoutOf(values, ground, roomFor(size, 'split'), plain).layout);
    }),
  plot: ({ values, words, view, room, map }): Plot => {
    if (map === undefined) throw new Error('a figure of places needs the story’s map');
    const { layout, window, keyAt: at, key: entries } = layoutOf(values, map, room, words, view);
    const { frame } = window;
    const numbers = numberedEntries(layout.numbered, words);
    const gap = room.px(KEY_GAP);
    const isBeside = at.y === 0;
    const keyed = isBeside ? keyInColumns(entries, at) : keyInLines(entries, at);
    const beyond = beyondEntries(layout.beyond, words);
    const listed = keyInColumns([...numbers, ...beyond], {
      ...at,
      y: at.y + keyed.height + (keyed.height > 0 ? gap : 0),
    });
    const foot = keyed.height + listed.height + (listed.height > 0 && keyed.height > 0 ? gap : 0);
    return {
      width: room.width,
      height: Math.ceil(isBeside ? Math.max(frame.height, foot) : frame.height + (foot > 0 ? gap + foot : 0)),
      direction: 'rows',
      panels: [],
      under: [landIn(window), ...layout.routes.flatMap(routeShapes)],
      over: [
        ...layout.labels.flatMap(labelShapes),
        ...layout.marks.flatMap(markShapes),
        ...keyed.shapes,
        ...listed.shapes,
      ],
    };
  },
});

const fallbackOf = ({ marks }: PlacesValues, name: string): string =>
  marks.find(({ at }) => `label.${at.fact}` === name)?.at.short ?? '';

const onlyGroup = (all: PlacesLayout, group: string): PlacesLayout => {
  const marks = all.marks.filter(({ mark }) => mark.group === group);
  const routes = all.routes.filter(({ route }) => route.group === undefined || route.group === group);
  const ids = new Set([...marks.map(({ mark }) => mark.at.fact), ...routes.map(({ route }) => routeId(route.key))]);
  return {
    ...all,
    marks,
    routes,
    labels: all.labels.filter(({ id }) => ids.has(id)),
    numbered: all.numbered.filter(({ mark }) => ids.has(mark.at.fact)),
    beyond: all.beyond.filter(({ mark }) => mark.group === group),
  };
};

const routeShapes = ({ route, way }: PlacesLayout['routes'][number]): readonly Shape[] => {
  const lines = way.parts.map((points) => pathOf(pathThrough(points), LINES[route.by]));
  return lines.length === 0 ? [] : markOf(route.fact, lines);
};

const markShapes = ({ mark, at, radius, shape }: PinnedMark): readonly Shape[] => {
  const ring = shape === 'leader' ? undefined : ({ ring: 'dot', x: at[0], y: at[1], r: radius } as const);
  return markOf(mark.fact, pinAt(shape, at, radius, mark.fact), ring);
};
