import { expectedOneOf, nearest } from '../model/nearest.ts';
import type { ResolvedFacts } from '../model/story.ts';
import type { Datum } from './datum.ts';
import { datumOf } from './datumOf.ts';
import type { FactField, FactsField, Field, Fields, UnitClass } from './fields.ts';
import { given } from './given.ts';

/** A mistake in a figure's roles; `path` is where it stands in figures.ts: `rows[2].before`. */
type Complain = (message: string, path: string) => void;
type Reading = { facts: ResolvedFacts; complain: Complain; path: string; drawn: Datum[]; scales: Map<string, Datum> };
/** The reading of one role: what is wrong is complained of, and nothing comes of it. */
type InRole = Reading & { wrong: (message: string) => undefined };
type Written = { readonly [role: string]: unknown };

const isObject = (value: unknown): value is Written =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const isList = (value: unknown): value is readonly unknown[] => Array.isArray(value);

const CLASS_OF: Readonly<Record<string, UnitClass>> = { date: 'date', place: 'place', name: 'name' };
const WORDS_OF = { count: 'a number', date: 'a date', place: 'a place', name: 'a name', any: 'a fact' } as const;

/**
 * Fills the roles of a figure with its facts. What is wrong is complained of, with the role and the nearest right word,
 * and comes back as nothing, so that one pass finds every mistake.
 */
export const readFields = (
  fields: Fields,
  written: Written,
  { facts, complain, reserved }: { facts: ResolvedFacts; complain: Complain; reserved: readonly string[] },
): { values: Written; drawn: readonly Datum[] } => {
  const reading: Reading = { facts, complain, path: '', drawn: [], scales: new Map() };
  const own = Object.fromEntries(Object.entries(written).filter(([role]) => !reserved.includes(role)));
  return { values: readRoles(fields, own, reading, reserved), drawn: reading.drawn };
};

const wrongAt =
  (path: string, { complain }: Reading): InRole['wrong'] =>
  (message) => {
    complain(message, path);
    return undefined;
  };

const readRoles = (fields: Fields, written: Written, reading: Reading, reserved: readonly string[] = []): Written => {
  const inRole = (role: string): InRole => {
    const path = reading.path === '' ? role : `${reading.path}.${role}`;
    return { ...reading, path, wrong: wrongAt(path, reading) };
  };
  const known = [...Object.keys(fields), ...reserved];
  // A role that is misspelt is not missing as well.
  const meant = new Set<string>();
  for (const role of Object.keys(written).filter((own) => !Object.hasOwn(fields, own))) {
    const { path, wrong } = inRole(role);
    meant.add(nearest(role, known) ?? '');
    wrong(`no role is called "${path}"; ${expectedOneOf(role, known)}`);
  }
  return Object.fromEntries(
    Object.entries(fields)
      .filter(([role]) => written[role] !== undefined || !meant.has(role))
      .flatMap(([role, field]) =>
        given(readField(field, written[role], inRole(role)), (value) => [[role, value] as const]),
      ),
  );
};

const readField = (field: Field, written: unknown, reading: InRole): unknown => {
  const { path, wrong } = reading;
  if (written === undefined) {
    if (field.field === 'option') return field.options[0];
    if (field.field === 'flag') return false;
    if (field.isOptional === true) return undefined;
    return wrong(`"${path}" is missing; expected ${expectationOf(field)}: ${field.about}`);
  }
  switch (field.field) {
    case 'option': {
      const word = typeof written === 'string' ? written : JSON.stringify(written);
      if (field.options.includes(word)) return word;
      return wrong(`"${path}" cannot be "${word}"; ${expectedOneOf(word, field.options)}`);
    }
    case 'flag':
      return typeof written === 'boolean' ? written : wrong(`expected "${path}" to be true or false`);
    case 'fact':
      return readFact(field, written, reading);
    case 'facts':
      return readMany(field, written, reading, (one, at) =>
        readFact(field, one, { ...reading, wrong: wrongAt(`${path}[${at}]`, reading) }),
      );
    case 'list':
      return readMany(field, written, reading, (one, at) =>
        isObject(one)
          ? readRoles(field.of, one, { ...reading, path: `${path}[${at}]` })
          : wrong(`expected "${path}" to hold rows such as { ${Object.keys(field.of).join(', ')} }`),
      );
    case 'key':
      if (typeof written === 'string' && /^[\w-]+$/.test(written)) return written;
      return wrong(`expected "${path}" to be a word of letters, digits and hyphens`);
    case 'nudge':
      if (isList(written) && written.length === 2 && written.every((one) => typeof one === 'number')) return written;
      return wrong(`expected "${path}" to be a distance such as [12, -4], in px`);
  }
};

const expectationOf = (field: Exclude<Field, { field: 'option' | 'flag' }>): string => {
  switch (field.field) {
    case 'fact':
      return WORDS_OF[field.unit];
    case 'facts':
      return `a list of facts, each ${WORDS_OF[field.unit]}`;
    case 'list':
      return `a list of { ${Object.keys(field.of).join(', ')} }`;
    case 'key':
      return 'a word';
    case 'nudge':
      return 'a distance in px';
  }
};

const readMany = (
  { least, most }: { least: number; most: number },
  written: unknown,
  { path, wrong }: InRole,
  read: (one: unknown, at: number) => unknown,
): readonly unknown[] | undefined => {
  if (!isList(written)) return wrong(`expected "${path}" to be a list`);
  if (written.length < least) wrong(`"${path}" needs at least ${least}, found ${written.length}`);
  if (written.length > most) wrong(`"${path}" has room for ${most}, found ${written.length}`);
  return written.flatMap((one, at) => read(one, at) ?? []);
};

const readFact = (
  { unit, scale }: FactField | FactsField,
  written: unknown,
  { facts, path, drawn, scales, wrong }: InRole,
): Datum | undefined => {
  const id = String(written);
  const fact = facts[id];
  if (fact === undefined)
    return wrong(`"${path}" draws an unknown fact "${id}"; ${expectedOneOf(id, Object.keys(facts))}`);
  const datum = datumOf(fact);
  drawn.push(datum);
  if (unit !== 'any' && (CLASS_OF[fact.unit] ?? 'count') !== unit)
    return wrong(`expected "${path}" to be ${WORDS_OF[unit]}, found "${id}" with the unit "${fact.unit}"`);
  if (scale === undefined) return datum;
  const first = scales.get(scale) ?? datum;
  scales.set(scale, first);
  if (first.unit === datum.unit) return datum;
  return wrong(`"${path}" draws "${id}" in "${datum.unit}", on a scale with "${first.fact}" in "${first.unit}"`);
};
