import { execFile } from 'node:child_process';
import { copyFileSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

// Files as a hurried author might write them, each with what the linter has to answer.
const mistakes = [
  [
    'src/model/drawn.ts',
    "import { colours } from '../theme/tokens.ts';\nexport const ink = colours;",
    'src/model may import only: model, i18n.',
  ],
  [
    'src/model/hooked.ts',
    "import { useState } from 'react';\nexport const state = useState;",
    'src/model works without React.',
  ],
  ['src/model/asking.ts', 'export const title = document.title;', 'src/model is plain data: no browser.'],
  [
    'src/content/one/shown.ts',
    "import { Page } from '../../views/page/Page.tsx';\nexport const page = Page;",
    'src/content may import only: content, model, figures, i18n.',
  ],
  [
    'src/charts/bars/told.ts',
    "import { stories } from '../../content/stories.ts';\nexport const all = stories;",
    'src/charts may import only: charts, figures, model, theme, i18n.',
  ],
  [
    'src/views/page/drawing.ts',
    "import { Bar } from 'recharts';\nexport const bar = Bar;",
    'Recharts is imported only in src/charts.',
  ],
  [
    'src/browser/reading/heavy.ts',
    "import { formatFact } from '../../model/format.ts';\nexport const format = formatFact;",
    'src/browser/reading knows the model by its types only',
  ],
  ['src/theme/cast.ts', 'export const width = (value: unknown) => value as number;', 'No `as` but `as const`'],
  ['src/theme/index.ts', 'export const one = 1;', 'no index file'],
  [
    'src/model/circle.ts',
    "import type { Back } from './circleBack.ts';\nexport type Circle = { back: Back };",
    'Dependency cycle detected',
  ],
  [
    'src/model/circleBack.ts',
    "import type { Circle } from './circle.ts';\nexport type Back = { circle: Circle };",
    'Dependency cycle detected',
  ],
] as const;

const fine = [
  [
    'src/charts/bars/word.ts',
    "import type { Locale } from '../../i18n/locales.ts';\nexport const said = (locale: Locale) => locale;",
  ],
  [
    'src/browser/reading/light.ts',
    "import type { Fact } from '../../model/fact.ts';\nexport const same = (fact: Fact) => fact;",
  ],
  ['src/model/promise.test.ts', "import { colours } from '../theme/tokens.ts';\nexport const ink = colours;"],
] as const;

type Report = { filename: string; message: string; help?: string };

// Inside the project, so that the linter finds its plugins.
mkdirSync('.cache', { recursive: true });
const folder = mkdtempSync(resolve('.cache/layers-'));
let reports: readonly Report[] = [];

const oxlint = resolve('node_modules/oxlint/bin/oxlint');

const lint = (cwd: string, asked: readonly string[]): Promise<readonly Report[]> =>
  new Promise((done, fail) => {
    execFile(process.execPath, [oxlint, '--format', 'json', ...asked], { cwd }, (error, stdout, stderr) => {
      try {
        done(JSON.parse(stdout).diagnostics);
      } catch {
        fail(new Error(`${stdout}${stderr}`, { cause: error }));
      }
    });
  });

beforeAll(async () => {
  symlinkSync(resolve('scripts'), join(folder, 'scripts'));
  copyFileSync('.oxlintrc.json', join(folder, '.oxlintrc.json'));
  for (const [path, code] of [...mistakes, ...fine]) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), code);
  }
  // Named one by one: a folder that git ignores is passed over.
  reports = await lint(folder, ['--no-ignore', ...[...mistakes, ...fine].map(([path]) => path)]);
});

afterAll(() => rmSync(folder, { recursive: true }));

const saidOf = (path: string) =>
  reports
    .filter(({ filename }) => filename.endsWith(path))
    .map(({ message, help }) => `${message} ${help ?? ''}`)
    .join('\n');

describe('the linter keeps each folder to its own question', () => {
  it.each(mistakes)('%s is refused', (path, _, answer) => expect(saidOf(path)).toContain(answer));
  it.each(fine)('%s is let through', (path) => expect(saidOf(path)).toBe(''));
});

describe('import circles', () => {
  it('are let through nowhere', () => {
    expect(readFileSync('.oxlintrc.json', 'utf8').match(/import\/no-cycle/g)).toEqual(['import/no-cycle']);
  });
});
