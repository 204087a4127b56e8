// npm run mutate -- [folders] [--sample 120] [--seed 1]: breaks the code at one place after the other, and lists what no test notices.
// Works on the files themselves and puts each back: run it on a clean tree, in a clone of its own.
import { spawnSync } from 'node:child_process';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { parseArgs } from 'node:util';
import { parseSync } from 'vite';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    sample: { type: 'string', default: '120' },
    seed: { type: 'string', default: '1' },
    /** How many test files are asked before a mutant counts as not noticed: the nearest by imports. */
    nearest: { type: 'string', default: '6' },
  },
});
const folders = positionals.length === 0 ? ['src/model', 'src/figures'] : positionals;
const filesIn = (folder) =>
  readdirSync(folder, { recursive: true })
    .map((name) => join(folder, name))
    .filter((path) => /\.tsx?$/.test(path));
/** Tests of the built site and of browsers, as vitest.config.ts has them: they ask what was built before. */
const [, built = ''] = /'test\/\{(.*?)\}\.test\.ts'/.exec(readFileSync('vitest.config.ts', 'utf8')) ?? [];
const OTHERS = new RegExp(`^test/((browser|firefox)/|(${built.replaceAll(',', '|')})\\.)`);
const isTest = (path) => /\.test\.tsx?$/.test(path) && !OTHERS.test(path);

/** Each operator and what it is taken for. */
const OPERATORS = {
  '<': '<=',
  '<=': '<',
  '>': '>=',
  '>=': '>',
  '===': '!==',
  '!==': '===',
  '+': '-',
  '-': '+',
  '*': '/',
  '/': '*',
  '&&': '||',
  '||': '&&',
};
const METHODS = { some: 'every', every: 'some', min: 'max', max: 'min', floor: 'ceil', ceil: 'floor' };

const isText = ({ type, value }) => type === 'TemplateLiteral' || (type === 'Literal' && typeof value === 'string');

/** The changes that a node of the syntax tree allows: from, to, and what stands there then. */
const changesOf = (node, source) => {
  const of = ({ start, end }) => source.slice(start, end);
  switch (node.type) {
    case 'BinaryExpression':
    case 'LogicalExpression': {
      const { left, right, operator } = node;
      // A sum of texts has no opposite.
      if (!(operator in OPERATORS) || (operator === '+' && (isText(left) || isText(right)))) return [];
      return [{ ...node, text: `${of(left)} ${OPERATORS[operator]} ${of(right)}` }];
    }
    case 'IfStatement':
    case 'ConditionalExpression':
      return [{ ...node.test, text: `!(${of(node.test)})` }];
    case 'UnaryExpression':
      return node.operator === '!' ? [{ ...node, text: of(node.argument) }] : [];
    case 'Literal':
      if (typeof node.value === 'number') return [{ ...node, text: String(node.value + 1) }];
      return typeof node.value === 'boolean' ? [{ ...node, text: String(!node.value) }] : [];
    case 'MemberExpression':
      return node.property.name in METHODS ? [{ ...node.property, text: METHODS[node.property.name] }] : [];
    default:
      return [];
  }
};

const mutantsOf = (path) => {
  const source = readFileSync(path, 'utf8');
  const found = [];
  const walk = (node) => {
    if (typeof node?.type !== 'string' || node.type.startsWith('TS') || node.type === 'ImportDeclaration') return;
    found.push(...changesOf(node, source));
    for (const child of Object.values(node).flat()) if (child !== null && typeof child === 'object') walk(child);
  };
  walk(parseSync(path, source).program);
  return found.map(({ start, end, text }) => ({ path, source, start, end, text }));
};

/** Test files by how few imports lie between them and each source file. */
const importersOf = () => {
  const importers = new Map();
  for (const path of ['src', 'test'].flatMap(filesIn))
    for (const [, to] of readFileSync(path, 'utf8').matchAll(/from '(\.[^']+)'/g)) {
      const target = join(dirname(path), to);
      importers.set(target, [...(importers.get(target) ?? []), path]);
    }
  return importers;
};

const nearestTests = (path, importers, most) => {
  const seen = new Set([path]);
  const tests = [];
  for (const one of seen) {
    if (isTest(one)) tests.push(one);
    for (const next of importers.get(one) ?? []) seen.add(next);
  }
  return tests.slice(0, most);
};

/** A small generator of its own, so that a seed always gives the same sample. */
const sampleOf = (all, count, seed) => {
  let state = seed;
  const next = () => (state = (state * 1_103_515_245 + 12_345) % 2_147_483_648) / 2_147_483_648;
  return all
    .map((mutant) => ({ mutant, at: next() }))
    .toSorted((one, other) => one.at - other.at)
    .slice(0, count)
    .map(({ mutant }) => mutant);
};

const files = folders.flatMap(filesIn).filter((path) => !isTest(path));
const all = files.flatMap(mutantsOf);
const chosen = sampleOf(all, Number(values.sample), Number(values.seed));
const importers = importersOf();
const unnoticed = [];
for (const { path, source, start, end, text } of chosen) {
  const tests = nearestTests(path, importers, Number(values.nearest));
  const line = source.slice(0, start).split('\n').length;
  const name = `${relative('.', path)}:${line} \`${source.slice(start, end)}\` as \`${text}\``.replaceAll(/\s+/g, ' ');
  writeFileSync(path, source.slice(0, start) + text + source.slice(end));
  try {
    const { status } = spawnSync('npx', ['vitest', 'run', '--project', 'unit', '--bail', '1', ...tests], {
      timeout: 180_000,
      env: { ...process.env, CI: 'true' },
    });
    const isNoticed = tests.length > 0 && status !== 0;
    console.log(`${isNoticed ? 'noticed' : 'NOT NOTICED'} ${name}`);
    if (!isNoticed) unnoticed.push(name);
  } finally {
    writeFileSync(path, source);
  }
}
console.log(
  `\n${chosen.length} of ${all.length} mutants, ${chosen.length - unnoticed.length} noticed by the ${values.nearest} nearest test files. Not noticed:\n${unnoticed.join('\n')}`,
);
