import { presentationOf } from '../../theme/chartStyles.ts';
import { parseDrawing, printDrawing, type Part } from './drawingParts.ts';

/** What words alone have: a shape beside them does not mind. */
const WORDS_ONLY = new Set(['text-anchor', 'font-size', '.x-bold', '.x-semi', '.x-italic', '.x-serif']);
const WORDS_ATTRIBUTES = ['text-anchor', 'font-size'] as const;
const SHAPE_ATTRIBUTES = ['fill', 'stroke'] as const;
const SHAPES = new Set(['circle', 'rect', 'path', 'line']);

/** Roles by which scripts and styles find an element itself, and those of a see-through look, which does not add up. */
const OWN =
  /^(?:mark|pick|ring|ship|ship-ring|trail|route.*|air-route|area-(?:seen|pale|gap)|hatch.*|x-number|x-on-solid)$/;
/** What a ring is drawn round is known by these, where it is no circle and no rectangle. */
const POINT = /^(?:dot|pin)-/;

/** One thing that a look is made of: an attribute, or a role with a dot before it. */
type Trait = { key: string; value: string };
const nameOf = ({ key, value }: Trait): string => `${key}=${value}`;

const rolesOf = (part: Part): string[] => (part.attributes.get('class') ?? '').split(' ').filter((role) => role !== '');

const canMove = (role: string, part: Part, others: readonly string[]): boolean => {
  if (OWN.test(role) || (part.name === 'path' && POINT.test(role))) return false;
  // Of two roles that say something of the same, the later one wins: they stay together.
  const own = Object.keys(presentationOf([role], 'light'));
  return others.every((other) => Object.keys(presentationOf([other], 'light')).every((name) => !own.includes(name)));
};

const attributesIn = (part: Part, names: readonly string[]): Trait[] =>
  names.flatMap((key) => {
    const value = part.attributes.get(key);
    return value === undefined ? [] : [{ key, value }];
  });

const rolesThatMove = (part: Part): Trait[] => {
  const roles = rolesOf(part).filter((role) => role !== 'mark');
  const moving = roles.filter((role) =>
    canMove(
      role,
      part,
      roles.filter((other) => other !== role),
    ),
  );
  // A shape's own fill and stroke would win over a role that its group has: they go with it, or it stays.
  if (SHAPES.has(part.name) && moving.length < roles.length) return [];
  return moving.map((role) => ({ key: `.${role}`, value: '' }));
};

/** What a part could leave to a group around it; nothing for what is no shape and no words. */
type Look = { traits: ReadonlyMap<string, Trait>; hasWords: boolean };

const lookOf = (part: Part): Look | undefined => {
  if (part.name === 'g') return lookOfGroup(part);
  const isWords = part.name === 'text';
  if ((!isWords && !SHAPES.has(part.name)) || part.attributes.has('transform') || part.attributes.has('data-pick'))
    return undefined;
  const traits = [...attributesIn(part, isWords ? WORDS_ATTRIBUTES : SHAPE_ATTRIBUTES), ...rolesThatMove(part)];
  return { traits: new Map(traits.map((trait) => [nameOf(trait), trait])), hasWords: isWords };
};

const lookOfGroup = (group: Part): Look | undefined => {
  if (group.attributes.has('transform') || group.attributes.has('opacity')) return undefined;
  const looks = group.children.map((child) => (typeof child === 'string' ? undefined : lookOf(child)));
  const known = looks.flatMap((look) => look ?? []);
  if (known.length < looks.length || known.length === 0) return undefined;
  const inside = known.reduce(shared);
  // What it has itself, all within it has from it.
  const own = group.attributes.has('data-fact')
    ? []
    : [...attributesIn(group, [...WORDS_ATTRIBUTES, ...SHAPE_ATTRIBUTES]), ...rolesThatMove(group)];
  return { ...inside, traits: new Map([...inside.traits, ...own.map((trait) => [nameOf(trait), trait] as const)]) };
};

const shared = (one: Look, other: Look): Look => {
  const traits = [...one.traits, ...other.traits].filter(([name, { key }]) => {
    const [inOne, inOther] = [one.traits.has(name), other.traits.has(name)];
    if (inOne && inOther) return true;
    return WORDS_ONLY.has(key) && (inOne ? !other.hasWords : !one.hasWords);
  });
  return { traits: new Map(traits), hasWords: one.hasWords || other.hasWords };
};

/** How many letters traits take on one element. */
const lettersOf = (traits: Iterable<Trait>): number => {
  const all = [...traits];
  const roles = all.filter(({ key }) => key.startsWith('.'));
  const attributes = all.filter(({ key }) => !key.startsWith('.'));
  const letters = (list: readonly Trait[]) => list.reduce((sum, { key, value }) => sum + key.length + value.length, 0);
  return letters(roles) + (roles.length > 0 ? ' class='.length : 0) + letters(attributes) + 2 * attributes.length;
};

const GROUP = '<g></g>'.length;
/** Letters below which a group is not worth its element. */
const LEAST = 40;

const carry = (part: Part, { key, value }: Trait): boolean =>
  key.startsWith('.') ? rolesOf(part).includes(key.slice(1)) : part.attributes.get(key) === value;

/** Takes a trait from a part and all within it. */
const take = (part: Part, trait: Trait): void => {
  for (const child of part.children) if (typeof child !== 'string') take(child, trait);
  if (!carry(part, trait)) return;
  if (!trait.key.startsWith('.')) part.attributes.delete(trait.key);
  else
    setRoles(
      part,
      rolesOf(part).filter((role) => role !== trait.key.slice(1)),
    );
};

const setRoles = (part: Part, roles: readonly string[]): void => {
  if (roles.length === 0) part.attributes.delete('class');
  else part.attributes.set('class', roles.join(' '));
};

/** How many elements carry a trait: each of them is spared it. */
const carriers = (part: Part, trait: Trait): number =>
  (carry(part, trait) ? 1 : 0) +
  part.children.reduce((sum, child) => sum + (typeof child === 'string' ? 0 : carriers(child, trait)), 0);

const wrap = (parts: readonly Part[], traits: readonly Trait[]): Part => {
  for (const part of parts) for (const trait of traits) take(part, trait);
  const group: Part = { name: 'g', attributes: new Map(), children: [...parts] };
  const roles = traits.flatMap(({ key }) => (key.startsWith('.') ? [key.slice(1)] : []));
  setRoles(group, roles);
  for (const { key, value } of traits) if (!key.startsWith('.')) group.attributes.set(key, value);
  return group;
};

type Run = { from: number; traits: readonly Trait[] };

/** The groups that spare most letters, among parts that follow each other. */
const runsIn = (parts: readonly Part[]): (Run | undefined)[] => {
  const looks = parts.map(lookOf);
  const best: number[] = [0];
  const runs: (Run | undefined)[] = [undefined];
  for (let end = 1; end <= parts.length; end += 1) {
    let [saved, run]: [number, Run | undefined] = [best[end - 1] ?? 0, undefined];
    let look: Look | undefined;
    for (let from = end - 1; from >= 0; from -= 1) {
      const next = looks[from];
      if (next === undefined) break;
      look = look === undefined ? next : shared(look, next);
      if (look.traits.size === 0) break;
      const traits = [...look.traits.values()];
      const within = parts.slice(from, end);
      const spared = traits.reduce(
        (sum, trait) => sum + within.reduce((count, part) => count + carriers(part, trait), 0) * lettersOf([trait]),
        0,
      );
      const gain = spared - lettersOf(traits) - GROUP;
      if (end - from > 1 && gain >= LEAST && (best[from] ?? 0) + gain > saved) {
        saved = (best[from] ?? 0) + gain;
        run = { from, traits };
      }
    }
    best.push(saved);
    runs.push(run);
  }
  return runs;
};

const isPlainWords = ({ name, attributes }: Part): boolean => name === 'text' && !attributes.has('data-fact');

/** Plain words that follow each other, those of one look together: none lies over another, so their order is not seen. */
const sorted = (parts: readonly Part[]): Part[] => {
  const keyOf = (part: Part) => [...(lookOf(part)?.traits.keys() ?? [])].toSorted().join();
  const runs: Part[][] = [];
  for (const [at, part] of parts.entries()) {
    const before = parts[at - 1];
    if (before !== undefined && isPlainWords(before) && isPlainWords(part)) runs.at(-1)?.push(part);
    else runs.push([part]);
  }
  return runs.flatMap((run) => {
    const keys = [...new Set(run.map(keyOf))];
    return run.toSorted((one, other) => keys.indexOf(keyOf(one)) - keys.indexOf(keyOf(other)));
  });
};

const grouped = (given: readonly Part[]): Part[] => {
  const parts = sorted(given);
  const runs = runsIn(parts);
  const result: Part[] = [];
  for (let end = parts.length; end > 0;) {
    const run = runs[end];
    if (run === undefined) {
      end -= 1;
      result.unshift(...parts.slice(end, end + 1));
      continue;
    }
    const group = wrap(parts.slice(run.from, end), run.traits);
    group.children = grouped(group.children.filter((child) => typeof child !== 'string'));
    result.unshift(group);
    end = run.from;
  }
  return result;
};

/**
 * A drawing whose neighbours leave what they have in common to a group around them: fill, stroke, role, size and anchor,
 * all of which a shape inherits. The order of painting stays, and so does everything by which a mark is found.
 */
export const groupAlike = (inner: string): string => {
  let parts = parseDrawing(inner);
  // Groups may have something in common, too.
  for (let pass = 0; pass < 2; pass += 1) parts = grouped(parts);
  return printDrawing(parts);
};
