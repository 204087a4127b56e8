// npm run ripple [-- <commit>]: everything that reads otherwise than in the last commit, printed and as a page.
import { execFileSync } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, relative, resolve } from 'node:path';
import { withSite } from './loadSite.mjs';

const PAGE = '.cache/ripple.html';
const CONTENT = 'src/content/';

const git = (...args) =>
  execFileSync('git', args, { encoding: 'utf8', maxBuffer: 1e8, stdio: ['ignore', 'pipe', 'pipe'] });

/** Content as it was in a commit, in place of the files on the disk. */
const contentAt = (commit) => {
  const files = new Set(git('ls-tree', '-r', '--name-only', commit, '--', CONTENT).split('\n').filter(Boolean));
  const pathOf = (id) => relative(process.cwd(), id.replace(/[?#].*$/, ''));
  return {
    name: 'content-at',
    enforce: 'pre',
    // What was taken out since is no longer on the disk to be found there.
    resolveId(source, importer) {
      if (importer === undefined || !source.startsWith('.')) return undefined;
      const [path, query = ''] = source.split('?');
      const wanted = resolve(dirname(importer.replace(/[?#].*$/, '')), path);
      return files.has(pathOf(wanted)) ? `${wanted}${query && `?${query}`}` : undefined;
    },
    load(id) {
      const path = pathOf(id);
      if (!files.has(path)) return undefined;
      const text = git('show', `${commit}:${path}`);
      return id.includes('?raw') ? `export default ${JSON.stringify(text)}` : text;
    },
  };
};

/** What the site prints now, with the functions that compare; content with a mistake prints nothing to compare. */
const printedNow = (site) => {
  const problems = site.contentProblems();
  if (problems.length > 0) throw new Error(site.reportOf(problems));
  return site.printedBySite();
};

const main = async () => {
  const commit = process.argv[2] ?? 'HEAD';
  const before = await withSite((site) => site.printedBySite(), [contentAt(commit)]);
  const { text, page } = await withSite((site) => {
    const changes = site.rippleOf(before, printedNow(site));
    return { text: site.rippleText(changes), page: site.ripplePage(changes) };
  });
  console.log(text);
  mkdirSync(dirname(PAGE), { recursive: true });
  writeFileSync(PAGE, page);
  console.log(`\nTo look at: ${PAGE}`);
};

await main().catch((error) => {
  console.error(error.message);
  process.exitCode = 1;
});
