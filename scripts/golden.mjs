// npm run golden [-- <figure> …]: writes the reviewed drawings, tables and alt texts anew, of all figures or of those named.
import { spawnSync } from 'node:child_process';
import { readdirSync } from 'node:fs';
import { withSite } from './loadSite.mjs';

const run = (...args) =>
  spawnSync(process.execPath, ['node_modules/vitest/vitest.mjs', 'run', '--project', 'unit', ...args, '--update'], {
    stdio: 'inherit',
  }).status ?? 1;

const kindTests = readdirSync('src/figures')
  .filter((name) => name.endsWith('.test.tsx'))
  .map((name) => `src/figures/${name}`);

const main = async () => {
  const wanted = process.argv.slice(2);
  if (wanted.length === 0) return run('test/golden.test.tsx', ...kindTests);
  const known = await withSite((site) => site.siteRoutes().flatMap(({ figure }) => figure ?? []));
  const unknown = wanted.filter((figure) => !known.includes(figure));
  if (unknown.length > 0) {
    console.error(`no figure is called "${unknown.join('", "')}"; there are ${[...new Set(known)].join(', ')}`);
    return 1;
  }
  // "crates" is not "harbour-crates".
  return run('test/golden.test.tsx', '-t', `(?<!-)(${wanted.join('|')})(?!-)`);
};

process.exitCode = await main().catch((error) => {
  console.error(error.message);
  return 1;
});
