import { expectedOneOf } from '../model/nearest.ts';
import type { ResolvedFacts } from '../model/story.ts';
import type { Datum } from './datum.ts';
import { datumOf } from './datumOf.ts';
import type { FactField, FactsField, Field, Fields, UnitClass } from './fields.ts';

/** A mistake in a figure's roles; `role` is where it stands in figures.ts. */
type Complain = (message: string, role: string) => void;
type Reading = { facts: ResolvedFacts; complain: Complain; path: string; drawn: Datum[]; scales: Map<string, Datum> };
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

const readRoles = (fields: Fields, written: Written, reading: Reading, reserved: readonly string[] = []): Written => {
  const at = (role: string) => (reading.path === '' ? role : `${reading.path}.${role}`);
  for (const role of Object.keys(written)) {
    if (Object.hasOwn(fields, role)) continue;
    const known = [...Object.keys(fields), ...reserved];
    reading.complain(`no role is called "${at(role)}"; ${expectedOneOf(role, known)}`, role);
  }
  return Object.fromEntries(
    Object.entries(fields).flatMap(([role, field]) => {
      const value = readField(field, written[role], { ...reading, path: at(role) }, role);
      return value === undefined ? [] : [[role, value] as const];
    }),
  );
};

const readField = (field: Field, written: unknown, reading: Reading, role: string): unknown => {
  const { path, complain } = reading;
  if (field.field === 'option') return readOption(field.options, written, path, complain, role);
  if (field.field === 'flag') {
    if (written !== undefined && typeof written !== 'boolean') complain(`expected "${path}" to be true or false`, role);
    return written === true;
  }
  if (written === undefined) {
    if (field.isOptional !== true)
      complain(`"${path}" is missing; expected ${expectationOf(field)}: ${field.about}`, role);
    return undefined;
  }
  switch (field.field) {
    case 'fact':
      return readFact(field, written, reading, role);
    case 'facts':
      return readMany(field, written, reading, role, (one) => readFact(field, one, reading, role));
    case 'list':
      return readMany(field, written, reading, role, (one, at) =>
        isObject(one)
          ? readRoles(field.of, one, { ...reading, path: `${path}[${at}]` })
          : complain(`expected "${path}" to hold rows such as { ${Object.keys(field.of).join(', ')} }`, role),
      );
    case 'key':
      if (typeof written === 'string' && /^[\w-]+$/.test(written)) return written;
      complain(`expected "${path}" to be a word of letters, digits and hyphens`, role);
      return undefined;
    case 'nudge':
      if (isList(written) && written.length === 2 && written.every((one) => typeof one === 'number')) return written;
      complain(`expected "${path}" to be a distance such as [12, -4], in px`, role);
      return undefined;
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

const readOption = (
  options: readonly string[],
  written: unknown,
  path: string,
  complain: Complain,
  role: string,
): string | undefined => {
  if (written === undefined) return options[0];
  if (typeof written === 'string' && options.includes(written)) return written;
  const word = typeof written === 'string' ? written : JSON.stringify(written);
  complain(`"${path}" cannot be "${word}"; ${expectedOneOf(word, options)}`, role);
  return undefined;
};

const readMany = (
  { least, most }: { least: number; most: number },
  written: unknown,
  { path, complain }: Reading,
  role: string,
  read: (one: unknown, at: number) => unknown,
): readonly unknown[] | undefined => {
  if (!isList(written)) {
    complain(`expected "${path}" to be a list`, role);
    return undefined;
  }
  if (written.length < least) complain(`"${path}" needs at least ${least}, found ${written.length}`, role);
  if (written.length > most) complain(`"${path}" has room for ${most}, found ${written.length}`, role);
  return written.flatMap((one, at) => read(one, at) ?? []);
};

const readFact = (
  { unit, scale }: FactField | FactsField,
  written: unknown,
  { facts, complain, path, drawn, scales }: Reading,
  role: string,
): Datum | undefined => {
  const id = String(written);
  const fact = facts[id];
  if (fact === undefined) {
    complain(`"${path}" draws an unknown fact "${id}"; ${expectedOneOf(id, Object.keys(facts))}`, role);
    return undefined;
  }
  const datum = datumOf(fact);
  drawn.push(datum);
  if (unit !== 'any' && (CLASS_OF[fact.unit] ?? 'count') !== unit) {
    complain(`expected "${path}" to be ${WORDS_OF[unit]}, found "${id}" with the unit "${fact.unit}"`, role);
    return undefined;
  }
  const first = scale === undefined ? undefined : scales.get(scale);
  if (scale !== undefined && first === undefined) scales.set(scale, datum);
  if (first !== undefined && first.unit !== datum.unit) {
    complain(`"${path}" draws "${id}" in "${datum.unit}", on a scale with "${first.fact}" in "${first.unit}"`, role);
    return undefined;
  }
  return datum;
};
