// node scripts/other-site.mjs: the site's own promises, kept by a site of other stories: `test/second-report` at the root and
// `test/small-report` under its name. It is built in a copy of the project, so that the work at hand stays as it is.
// node scripts/other-site.mjs --browser [spec …] runs the browser tests on it; --build only builds it.
import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';

const FOLDER = resolve('.cache/other-site');
const COPIED = ['index.html', 'slides.html', 'src', 'public', 'scripts', 'test', 'docs'];
const CONFIGS = [
  'package.json',
  'package-lock.json',
  'tsconfig.json',
  'vite.config.ts',
  'vitest.config.ts',
  'playwright.config.ts',
];
/** Folders below test/, with the slug and the name of the story in each; the first stands at the root. */
const STORIES = [
  ['second-report', 'harbour-year', 'harbourYear'],
  ['small-report', 'harbour-news', 'harbourNews'],
];

const makeCopy = () => {
  rmSync(FOLDER, { recursive: true, force: true });
  mkdirSync(FOLDER, { recursive: true });
  for (const part of [...COPIED, ...CONFIGS]) cpSync(part, join(FOLDER, part), { recursive: true });
  const content = join(FOLDER, 'src/content');
  rmSync(content, { recursive: true });
  for (const [from, slug] of STORIES) {
    const folder = join(content, slug);
    cpSync(join('test', from), folder, { recursive: true });
    for (const name of readdirSync(folder).filter((file) => file.endsWith('.ts'))) {
      const path = join(folder, name);
      writeFileSync(path, readFileSync(path, 'utf8').replaceAll("'../../src/", "'../../"));
    }
  }
  const imports = STORIES.map(([, slug, name]) => `import { ${name} } from './${slug}/story.ts';`);
  const list = STORIES.map(([, , name]) => name).join(', ');
  writeFileSync(
    join(content, 'stories.ts'),
    `import type { Story } from '../model/story.ts';\n${imports.join('\n')}\n\nexport const stories: readonly [Story, ...Story[]] = [${list}];\n`,
  );
};

const run = (tool, ...args) => {
  const { status } = spawnSync(process.execPath, [resolve('node_modules', tool), ...args], {
    cwd: FOLDER,
    stdio: 'inherit',
    // The copy is no checkout of its own, so it is told a version; it has no address.
    env: { ...process.env, SITE_URL: undefined, VITE_VERSION: '2000-01-01, 0000000' },
  });
  if (status !== 0) throw new Error(`with other stories "${args.join(' ')}" fails; the copy stands in ${FOLDER}`);
};

try {
  makeCopy();
  run('vite/bin/vite.js', 'build', '--logLevel', 'warn');
  const [way, ...rest] = process.argv.slice(2);
  if (way === '--browser') run('@playwright/test/cli.js', 'test', ...rest);
  else if (way !== '--build') run('vitest/vitest.mjs', 'run', '--project', 'built');
} catch (error) {
  console.error(error.message);
  process.exitCode = 1;
}
