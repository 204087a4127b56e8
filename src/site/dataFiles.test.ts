import { describe, expect, it } from 'vitest';
import { checkedYear } from '../../test/checkedReport.ts';
import { harbourYear } from '../../test/second-report/story.ts';
import { figureKinds } from '../figures/kinds.ts';
import { dataSchema } from '../exports/dataSchema.ts';
import { readCsv } from '../../test/readCsv.ts';
import { resolveStory } from '../model/resolveStory.ts';
import { dataFiles } from './dataFiles.ts';

const story = resolveStory(checkedYear, 'en', figureKinds);
const plain = resolveStory(harbourYear, 'en', figureKinds);
const files = new Map(dataFiles(story, '').map(({ path, content }) => [path, content]));
const fileAt = (path: string): string => {
  const content = files.get(path);
  return typeof content === 'string' ? content : '';
};
const cellOf = (value: number | string | readonly [number, number]) =>
  Array.isArray(value) ? value.join(' ') : String(value);

describe('the data that can be taken away', () => {
  it('stands at one address for each figure, for the whole story and for the schema', () => {
    const names = [...story.figures.map(({ id }) => id), 'facts'];
    expect([...files.keys()].toSorted()).toEqual(
      [
        ...names.flatMap((name) => [`data/${name}.csv`, `data/${name}.json`, `data/${name}.xlsx`]),
        'data/schema.json',
      ].toSorted(),
    );
  });

  it.each(story.figures.map(({ id, facts }) => [id, facts] as const))(
    'holds what the figure %s draws, value by value',
    (id, facts) => {
      const own = facts.flatMap((fact) => story.facts[fact] ?? []);
      const drawn = own.map((fact) => [fact.id, cellOf(fact.value), fact.basis, fact.bound]);
      expect(readCsv(fileAt(`data/${id}.csv`)).map((row) => [row.id, row.value, row.basis, row.bound])).toEqual(drawn);
      const { figure, facts: inJson } = JSON.parse(fileAt(`data/${id}.json`));
      expect(inJson.map((fact: { id: string; value: unknown }) => [fact.id, fact.value])).toEqual(
        own.map((fact) => [fact.id, fact.value]),
      );
      expect(figure.id).toBe(id);
    },
  );

  it('leaves no fact of the story out', () => {
    expect(readCsv(fileAt('data/facts.csv')).map(({ id, value }) => [id, value])).toEqual(
      Object.values(story.facts).map(({ id, value }) => [id, cellOf(value)]),
    );
  });

  it('says of each fact who says so', () => {
    const unsaid = readCsv(fileAt('data/facts.csv')).filter((row) =>
      row.basis === 'stated'
        ? row.quotation === '' || row.address === ''
        : row.basis === 'derived'
          ? row.formula === ''
          : row.address === '',
    );
    expect(unsaid).toEqual([]);
  });

  it('gives every claim that was checked its verdict, its record and by whom', () => {
    const claims = JSON.parse(fileAt('data/facts.json')).facts.filter((fact: { check?: object }) => 'check' in fact);
    expect(claims.map(({ id }: { id: string }) => id)).toEqual(story.checks.map(({ factId }) => factId));
    const rows = readCsv(fileAt('data/facts.csv')).filter(({ verdict }) => verdict !== '');
    expect(rows.map(({ verdict, record, by }) => [verdict, record, by])).toEqual(
      story.checks.map(({ verdict, record, by }) => [verdict, record, by]),
    );
    expect(rows.filter(({ verdict, check_address }) => verdict === 'confirmed' && check_address === '')).toEqual([]);
  });

  it('says of a claim that was not checked why not', () => {
    const rows = readCsv(fileAt('data/facts.csv')).filter(({ not_checked }) => not_checked !== '');
    expect(rows.map(({ id, not_checked }) => [id, not_checked])).toEqual(
      story.unchecked.map(({ factId, reason }) => [factId, reason]),
    );
    expect(rows.length).toBeGreaterThan(0);
  });

  it('speaks of no check where none was made', () => {
    const all = dataFiles(plain, '').filter(({ path }) => /\.(csv|json)$/.test(path) && !path.endsWith('schema.json'));
    expect(all.length).toBe(2 * (plain.figures.length + 1));
    expect(
      all.filter(({ content }) => /verdict|check_|not_?checked/i.test(String(content))).map(({ path }) => path),
    ).toEqual([]);
  });

  it('keeps the bound of a date of which only the latest possible day is known', () => {
    const rows = readCsv(fileAt('data/facts.csv'));
    expect(rows.find(({ id }) => id === 'signedKalamonas')).toMatchObject({ value: '2024-11-30', bound: 'before' });
  });

  it('says whose every source is', () => {
    const unsaid = readCsv(fileAt('data/facts.csv')).filter(({ basis, whose }) => basis !== 'derived' && whose === '');
    expect(unsaid).toEqual([]);
  });

  it.each([...files.keys()].filter((path) => path.endsWith('.json') && !path.endsWith('schema.json')))(
    'keeps %s to the published schema',
    (path) => {
      expect(faultsOf(JSON.parse(fileAt(path)), dataSchema, '')).toEqual([]);
      expect(JSON.parse(fileAt(path)).$schema).toBe('schema.json');
    },
  );

  it('has a schema that refuses what it does not describe', () => {
    const file = JSON.parse(fileAt('data/ships.json'));
    expect(faultsOf({ ...file, extra: 1 }, dataSchema, '')).toEqual(['/extra is not described']);
    expect(faultsOf({ ...file, facts: [{ ...file.facts[0], basis: 'guessed' }] }, dataSchema, '')).toEqual([
      '/facts/0/basis: guessed is none of stated, derived, context',
    ]);
    expect(faultsOf({ ...file, facts: undefined }, dataSchema, '')).toContain('/facts is missing');
  });

  it('is the same on every build', () => {
    expect(dataFiles(story, '')).toEqual(dataFiles(resolveStory(checkedYear, 'en', figureKinds), ''));
  });
});

type Schema = {
  $ref?: string;
  type?: string;
  enum?: readonly string[];
  items?: Schema;
  anyOf?: readonly Schema[];
  minItems?: number;
  maxItems?: number;
  required?: readonly string[];
  properties?: Readonly<Record<string, Schema>>;
};

const definitions: Readonly<Record<string, Schema>> = dataSchema.$defs;

/** The few words of JSON Schema that ours uses. */
const faultsOf = (value: unknown, schema: Schema, at: string): string[] => {
  const target = schema.$ref === undefined ? schema : definitions[schema.$ref.replace('#/$defs/', '')];
  if (target === undefined) return [`${at}: no definition ${schema.$ref}`];
  if (target.anyOf !== undefined) {
    return target.anyOf.some((option) => faultsOf(value, option, at).length === 0)
      ? []
      : [`${at} is none of the kinds allowed`];
  }
  if (Array.isArray(value)) {
    if (target.type !== 'array') return [`${at} is a list`];
    const { items = {}, minItems = 0, maxItems = Infinity } = target;
    return [
      ...(value.length < minItems || value.length > maxItems ? [`${at} has ${value.length} entries`] : []),
      ...value.flatMap((entry, index) => faultsOf(entry, items, `${at}/${index}`)),
    ];
  }
  if (typeof value === 'object' && value !== null) {
    if (target.type !== 'object') return [`${at} is an object`];
    const known = target.properties ?? {};
    const entries = Object.entries(value).filter(([, entry]) => entry !== undefined);
    return [
      ...(target.required ?? [])
        .filter((key) => !entries.some(([found]) => found === key))
        .map((key) => `${at}/${key} is missing`),
      ...entries.flatMap(([key, entry]) => {
        const own = known[key];
        return own === undefined ? [`${at}/${key} is not described`] : faultsOf(entry, own, `${at}/${key}`);
      }),
    ];
  }
  if (typeof value !== target.type) return [`${at} is no ${target.type}`];
  return target.enum === undefined || target.enum.includes(String(value))
    ? []
    : [`${at}: ${String(value)} is none of ${target.enum.join(', ')}`];
};
