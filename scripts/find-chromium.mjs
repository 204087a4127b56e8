// Finds a Chromium for the browser tests. Run as a command, it installs one where it may and there is none; in continuous
// integration the light one, which takes a third of the processor's time for a test (docs/decisions/016).
import { pathToFileURL } from 'node:url';
import { chromium } from '@playwright/test';
import { findProgram, install, installLine, mayInstall } from './find-program.mjs';

/** The same engine without a window's buttons and menus, which a browser otherwise makes anew for every test. */
const LIGHT = ['chromium-headless-shell', 'chrome-headless-shell'];
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

const ADVICE = [
  'The browser tests need Chromium or Chrome, and none was found.',
  `  On Debian or Ubuntu:  sudo sh -c "${installLine('chromium')}"`,
  '  Elsewhere:            npx playwright install chromium',
  '  Already installed:    CHROME_PATH=/path/to/chrome npm test',
].join('\n');

/** The path of a Chromium, or an error that says how to get one. */
export const findChromium = (env = process.env, places = [...USUAL_PLACES, chromium.executablePath()]) => {
  const found = findProgram({ variable: 'CHROME_PATH', names: NAMES, places }, env);
  if (found === undefined) throw new Error(ADVICE);
  return found;
};

const findLight = (env) => findProgram({ variable: 'CHROME_PATH', names: LIGHT, places: [] }, env);

/** The one that tests run in: the light one, where there is one. */
export const findTestChromium = (env = process.env) => findLight(env) ?? findChromium(env);

const installLight = () => {
  try {
    install(LIGHT[0]);
  } catch (error) {
    // The whole one does as well, and takes longer.
    console.log(error.message);
  }
};

const main = () => {
  if (process.env.CI && mayInstall() && findLight(process.env) === undefined) installLight();
  try {
    console.log(findTestChromium());
    return;
  } catch (error) {
    if (process.env.CHROME_PATH || !mayInstall()) throw error;
  }
  install('chromium');
  console.log(findTestChromium());
};

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  try {
    main();
  } catch (error) {
    console.error(error.message);
    process.exitCode = 1;
  }
}
