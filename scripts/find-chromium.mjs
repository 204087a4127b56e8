// Finds a Chromium for the browser tests. Run as a command, it installs one where it may and there is none.
import { execFileSync } from 'node:child_process';
import { accessSync, constants, existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { chromium } from '@playwright/test';

const NAMES = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'];

const USUAL_PLACES = [
  '/usr/lib/chromium/chromium',
  '/snap/bin/chromium',
  '/opt/google/chrome/chrome',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
  'C:\\Program Files (x86)\\Google\\Chrome\\Application\\chrome.exe',
];

const INSTALL = 'apt-get update && apt-get install -y chromium';

const ADVICE = [
  'The browser tests need Chromium or Chrome, and none was found.',
  `  On Debian or Ubuntu:  sudo sh -c "${INSTALL}"`,
  '  Elsewhere:            npx playwright install chromium',
  '  Already installed:    CHROME_PATH=/path/to/chrome npm test',
].join('\n');

const isProgram = (path) => {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
};

const onPath = (path = '') =>
  NAMES.flatMap((name) =>
    path
      .split(delimiter)
      .filter((folder) => folder !== '')
      .map((folder) => join(folder, name)),
  );

/** The path of a Chromium, or an error that says how to get one. */
export const findChromium = (env = process.env, places = [...USUAL_PLACES, chromium.executablePath()]) => {
  const chosen = env.CHROME_PATH;
  if (chosen !== undefined && chosen !== '') {
    if (!isProgram(chosen)) throw new Error(`CHROME_PATH is ${chosen}, and there is no program there.`);
    return chosen;
  }
  const found = [...onPath(env.PATH), ...places].find(isProgram);
  if (found === undefined) throw new Error(ADVICE);
  return found;
};

const mayInstall = () => process.getuid?.() === 0 && existsSync('/etc/debian_version');

const main = () => {
  try {
    console.log(findChromium());
    return;
  } catch (error) {
    if (process.env.CHROME_PATH || !mayInstall()) throw error;
  }
  console.log(`No Chromium found; installing it: ${INSTALL}`);
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  execFileSync('sh', ['-c', INSTALL], { stdio: ['ignore', 'ignore', 'inherit'], env });
  console.log(findChromium());
};

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  try {
    main();
  } catch (error) {
    console.error(error.message);
    process.exitCode = 1;
  }
}
