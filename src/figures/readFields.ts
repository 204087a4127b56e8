import { expectedOneOf, nearest } from '../model/nearest.ts';
import type { ResolvedFacts } from '../model/story.ts';
import type { Datum } from './datum.ts';
import { datumOf } from './datumOf.ts';
import type { FactField, FactsField, Field, Fields, UnitClass } from './fields.ts';
import { given } from './given.ts';

/** A mistake in a figure's roles; `path` is where it stands in figures.ts: `rows[2].before`. */
type Complain = (message: string, path: string) => void;
type Reading = { facts: ResolvedFacts; complain: Complain; drawn: Datum[]; scales: Map<string, Datum> };
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
  const reading: Reading = { facts, complain, drawn: [], scales: new Map() };
  const own = Object.fromEntries(Object.entries(written).filter(([role]) => !reserved.includes(role)));
  return { values: readRoles(fields, own, '', reading, reserved), drawn: reading.drawn };
};

/** The roles of a figure, or of a row: `path` is what stands before their names. */
const readRoles = (
  fields: Fields,
  written: Written,
  path: string,
  reading: Reading,
  reserved: readonly string[] = [],
): Written => {
  const known = [...Object.keys(fields), ...reserved];
  const unknown = Object.keys(written).filter((role) => !Object.hasOwn(fields, role));
  for (const role of unknown)
    reading.complain(`no role is called "${path}${role}"; ${expectedOneOf(role, known)}`, `${path}${role}`);
  // A role that is misspelt is not missing as well.
  const meant = new Set(unknown.map((role) => nearest(role, known)));
  return Object.fromEntries(
    Object.entries(fields)
      .filter(([role]) => written[role] !== undefined || !meant.has(role))
      .flatMap(([role, field]) =>
        given(readField(field, written[role], `${path}${role}`, reading), (value) => [[role, value] as const]),
      ),
  );
};

const readField = (field: Field, written: unknown, path: string, reading: Reading): unknown => {
  const wrong = (message: string): void => reading.complain(message, path);
  if (written === undefined) {
    if (field.field === 'option') return field.options[0];
    if (field.field === 'flag') return false;
    return field.isOptional === true
      ? undefined
      : wrong(`"${path}" is missing; expected ${expectationOf(field)}: ${field.about}`);
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
      return readFact(field, written, path, reading);
    case 'key':
      if (typeof written === 'string' && /^[\w-]+$/.test(written)) return written;
      return wrong(`expected "${path}" to be a word of letters, digits and hyphens`);
    case 'nudge':
      if (isList(written) && written.length === 2 && written.every((one) => typeof one === 'number')) return written;
      return wrong(`expected "${path}" to be a distance such as [12, -4], in px`);
    case 'facts':
    case 'list':
      if (!isList(written)) return wrong(`expected "${path}" to be a list`);
      if (written.length < field.least) wrong(`"${path}" needs at least ${field.least}, found ${written.length}`);
      if (written.length > field.most) wrong(`"${path}" has room for ${field.most}, found ${written.length}`);
      return written.flatMap((one, at) => {
        const place = `${path}[${at}]`;
        const complain = (message: string) => reading.complain(message, place);
        if (field.field === 'facts') return readFact(field, one, path, { ...reading, complain }) ?? [];
        if (isObject(one)) return readRoles(field.of, one, `${place}.`, reading);
        return wrong(`expected "${path}" to hold rows such as { ${Object.keys(field.of).join(', ')} }`) ?? [];
      });
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

const readFact = (
  { unit, scale }: FactField | FactsField,
  written: unknown,
  path: string,
  { facts, complain, drawn, scales }: Reading,
): Datum | undefined => {
  const wrong = (message: string): undefined => {
    complain(message, path);
    return undefined;
  };
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
