// node scripts/other-site.mjs: the site's own promises, kept by sites of other stories: by one of two, `test/second-report`
// at the root and `test/small-report` under its name, and by one of a single story, the second report with checks. Each is built in a copy of the project,
// so that the work at hand stays as it is, and holds its types, its stories' mistakes and what is promised of a built site.
// node scripts/other-site.mjs --browser [spec …] runs the browser tests on the site of two; --build only builds it.
// With --alone before these it is the site of one.
import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';

const COPIED = ['index.html', 'slides.html', 'src', 'public', 'scripts', 'test', 'docs'];
const CONFIGS = [
  'package.json',
  'package-lock.json',
  'tsconfig.json',
  'vite.config.ts',
  'vitest.config.ts',
  'playwright.config.ts',
];
/** Stories below test/: a name, the folder that is copied with the slug it is called by, and the file that makes more of it. */
const SECOND = { name: 'harbourYear', folder: 'second-report', slug: 'harbour-year' };
const SMALL = { name: 'harbourNews', folder: 'small-report', slug: 'harbour-news' };
const CHECKED = { ...SECOND, name: 'checkedYear', file: '../../test/checkedReport.ts' };
/**
 * Where a site is built, its stories, of which the first stands at the root, and which tests of a built site hold it: all, or
 * those that how many stories there are can change.
 */
const OF_TWO = { folder: resolve('.cache/other-site'), stories: [SECOND, SMALL], tests: [] };
const ALONE = {
  folder: resolve('.cache/site-of-one'),
  stories: [CHECKED],
  tests: ['built', 'builtForHosts', 'budgets', 'files', 'reader', 'structuredData'].map(
    (name) => `test/${name}.test.ts`,
  ),
};

const makeCopy = ({ folder, stories }) => {
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  for (const part of [...COPIED, ...CONFIGS]) cpSync(part, join(folder, part), { recursive: true });
  const content = join(folder, 'src/content');
  rmSync(content, { recursive: true });
  mkdirSync(content);
  for (const { folder: from, slug } of stories) {
    const own = join(content, slug);
    cpSync(join('test', from), own, { recursive: true });
    for (const name of readdirSync(own).filter((file) => file.endsWith('.ts'))) {
      const path = join(own, name);
      writeFileSync(path, readFileSync(path, 'utf8').replaceAll("'../../src/", "'../../"));
    }
  }
  const imports = stories.map(({ name, slug, file }) => `import { ${name} } from '${file ?? `./${slug}/story.ts`}';`);
  const list = stories.map(({ name }) => name).join(', ');
  writeFileSync(
    join(content, 'stories.ts'),
    `import type { Story } from '../model/story.ts';\n${imports.join('\n')}\n\nexport const stories: readonly [Story, ...Story[]] = [${list}];\n`,
  );
};

const run = ({ folder, stories }, tool, ...args) => {
  const { status } = spawnSync(process.execPath, [resolve('node_modules', tool), ...args], {
    cwd: folder,
    stdio: 'inherit',
    // The copy is no checkout of its own, so it is told a version; it has no address.
    env: { ...process.env, SITE_URL: undefined, VITE_VERSION: '2000-01-01, 0000000' },
  });
  const names = stories.map(({ name }) => name).join(' and ');
  if (status !== 0) throw new Error(`with ${names} "${args.join(' ')}" fails; the copy stands in ${folder}`);
};

const build = (site) => {
  makeCopy(site);
  run(site, 'vite/bin/vite.js', 'build', '--logLevel', 'warn');
};

const check = (site) => {
  build(site);
  run(site, 'typescript/bin/tsc');
  run(site, 'vitest/vitest.mjs', 'run', '--project', 'built', ...site.tests);
};

try {
  const given = process.argv.slice(2);
  const isAlone = given[0] === '--alone';
  const [way, ...rest] = isAlone ? given.slice(1) : given;
  const site = isAlone ? ALONE : OF_TWO;
  if (way === '--browser' || way === '--build') {
    build(site);
    if (way === '--browser') run(site, '@playwright/test/cli.js', 'test', ...rest);
  } else for (const each of isAlone ? [ALONE] : [OF_TWO, ALONE]) check(each);
} catch (error) {
  console.error(error.message);
  process.exitCode = 1;
}
