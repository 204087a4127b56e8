// Runs the journeys in Firefox, in Debian's own build over WebDriver BiDi. Where there is none it is installed if that may
// be; else the run says what to do, and that nothing was tried. Continuous integration does not go on without.
import { spawnSync } from 'node:child_process';
import { pathToFileURL } from 'node:url';
import { findProgram, install, installLine, mayInstall } from './find-program.mjs';

const NAMES = ['firefox-esr', 'firefox'];
const USUAL_PLACES = [
  '/usr/lib/firefox-esr/firefox-esr',
  '/snap/bin/firefox',
  '/Applications/Firefox.app/Contents/MacOS/firefox',
  'C:\\Program Files\\Mozilla Firefox\\firefox.exe',
];

export const ADVICE = [
  'NOT RUN: the journeys in Firefox, since there is no Firefox here.',
  `  On Debian:          sudo sh -c "${installLine('firefox-esr')}"`,
  '  Already installed:  FIREFOX_PATH=/path/to/firefox npm run test:firefox',
].join('\n');

/** The path of a Firefox, or nothing. */
export const findFirefox = (env = process.env, places = USUAL_PLACES) =>
  findProgram({ variable: 'FIREFOX_PATH', names: NAMES, places }, env);

const main = () => {
  if (findFirefox() === undefined && mayInstall()) {
    try {
      install('firefox-esr');
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
