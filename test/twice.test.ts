import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it } from 'vitest';

/** Every file of a folder with what it holds, in short. */
const filesIn = (folder: string): Record<string, string> =>
  Object.fromEntries(
    readdirSync(folder, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map(({ parentPath, name }) => join(parentPath, name))
      .toSorted()
      .map((path) => [path.slice(folder.length), createHash('sha256').update(readFileSync(path)).digest('hex')]),
  );

it('a second build of the same commit has the same bytes in every file', { timeout: 240_000 }, () => {
  const folder = mkdtempSync(join(tmpdir(), 'second-build-'));
  // As a command of its own: a build inside of a test takes React's development code.
  execFileSync('npx', ['vite', 'build', '--outDir', folder, '--emptyOutDir', '--logLevel', 'silent'], {
    env: { ...process.env, NODE_ENV: 'production' },
  });
  const [first, second] = [filesIn('dist'), filesIn(folder)];
  rmSync(folder, { recursive: true });
  expect(Object.keys(first).length).toBeGreaterThan(100);
  expect(second).toEqual(first);
});
