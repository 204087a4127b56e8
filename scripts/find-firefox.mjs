// Runs the journeys in Firefox, in Debian's own build over WebDriver BiDi. Where there is none it is installed if that may
// be; else the run says what to do, and that nothing was tried. Continuous integration does not go on without.
import { execFileSync, spawnSync } from 'node:child_process';
import { accessSync, constants, existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { pathToFileURL } from 'node:url';

const NAMES = ['firefox-esr', 'firefox'];
const USUAL_PLACES = [
  '/usr/lib/firefox-esr/firefox-esr',
  '/snap/bin/firefox',
  '/Applications/Firefox.app/Contents/MacOS/firefox',
  'C:\\Program Files\\Mozilla Firefox\\firefox.exe',
];
const INSTALL = 'apt-get update && apt-get install -y firefox-esr';

export const ADVICE = [
  'NOT RUN: the journeys in Firefox, since there is no Firefox here.',
  `  On Debian:          sudo sh -c "${INSTALL}"`,
  '  Already installed:  FIREFOX_PATH=/path/to/firefox npm run test:firefox',
].join('\n');

const isProgram = (path) => {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
};

/** The path of a Firefox, or nothing. */
export const findFirefox = (env = process.env, places = USUAL_PLACES) => {
  const chosen = env.FIREFOX_PATH;
  if (chosen !== undefined && chosen !== '') {
    if (!isProgram(chosen)) throw new Error(`FIREFOX_PATH is ${chosen}, and there is no program there.`);
    return chosen;
  }
  const folders = (env.PATH ?? '').split(delimiter).filter((folder) => folder !== '');
  return [...NAMES.flatMap((name) => folders.map((folder) => join(folder, name))), ...places].find(isProgram);
};

const mayInstall = () => process.getuid?.() === 0 && existsSync('/etc/debian_version');

const main = () => {
  if (findFirefox() === undefined && mayInstall()) {
    console.log(`No Firefox found; installing it: ${INSTALL}`);
    const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
    try {
      execFileSync('sh', ['-c', INSTALL], { stdio: ['ignore', 'ignore', 'inherit'], env });
    } catch {
      console.error('It could not be installed.');
    }
  }
  if (findFirefox() === undefined) {
    console.error(ADVICE);
    return process.env.CI === undefined ? 0 : 1;
  }
  const vitest = ['node_modules/vitest/vitest.mjs', 'run', '--project', 'firefox'];
  return spawnSync(process.execPath, vitest, { stdio: 'inherit' }).status ?? 1;
};

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  try {
    process.exitCode = main();
  } catch (error) {
    console.error(error.message);
    process.exitCode = 1;
  }
}
