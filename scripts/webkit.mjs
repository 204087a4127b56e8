// npm run test:webkit: reads the built page in WebKitGTK, the engine of Safari on Linux, over WebDriver.
// Needs Debian's webkit2gtk-driver and xvfb: apt-get install webkit2gtk-driver xvfb. Not a part of npm test.
import { spawn } from 'node:child_process';
import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { serve } from './serve.mjs';

const PORT = 4490;
const DRIVER = `http://127.0.0.1:${PORT}`;
const INSTALL = 'apt-get install webkit2gtk-driver xvfb';
const KEYS = { shift: '\uE008', right: '\uE014', escape: '\uE00C' };
const ELEMENT = 'element-6066-11e4-a52e-4f735466cecf';

const ask = async (method, path, body) => {
  const response = await fetch(DRIVER + path, {
    method,
    ...(body === undefined ? {} : { body: JSON.stringify(body) }),
  });
  const { value } = await response.json();
  if (!response.ok) throw new Error(`${path}: ${value?.message ?? response.status}`);
  return value;
};

/** Tries for some 30 seconds. */
const until = async (what, test) => {
  for (let at = 0; at < 300; at += 1) {
    if (await test().catch(() => false)) return;
    await pause(100);
  }
  throw new Error(`waited in vain for ${what}`);
};

/** Debian keeps it in a folder of the machine's kind: `/usr/lib/x86_64-linux-gnu/webkit2gtk-4.1/MiniBrowser`. */
const findMiniBrowser = () =>
  (existsSync('/usr/lib') ? readdirSync('/usr/lib') : [])
    .flatMap((kind) =>
      ['4.1', '4.0', '6.0'].map((version) => join('/usr/lib', kind, `webkit2gtk-${version}`, 'MiniBrowser')),
    )
    .find(existsSync);

const openSession = async () => {
  const binary = findMiniBrowser();
  if (binary === undefined) throw new Error(`no MiniBrowser: ${INSTALL}`);
  const { sessionId, capabilities } = await ask('POST', '/session', {
    capabilities: { alwaysMatch: { 'webkitgtk:browserOptions': { binary, args: ['--automation'] } } },
  });
  const session = `/session/${sessionId}`;
  return {
    name: `${capabilities.browserName} ${capabilities.browserVersion}`,
    close: () => ask('DELETE', session),
    visit: (url) => ask('POST', `${session}/url`, { url }),
    run: (script, ...args) =>
      ask('POST', `${session}/execute/sync`, { script: `return (${script})(...arguments)`, args }),
    click: async (selector) => {
      const found = await ask('POST', `${session}/element`, { using: 'css selector', value: selector });
      await ask('POST', `${session}/element/${found[ELEMENT]}/click`, {});
    },
    press: (value) =>
      ask('POST', `${session}/actions`, {
        actions: [
          {
            type: 'key',
            id: 'keys',
            actions: [
              { type: 'keyDown', value },
              { type: 'keyUp', value },
            ],
          },
        ],
      }),
  };
};

const isShown = (selector) =>
  [...document.querySelectorAll(selector)].some((element) => element.getClientRects().length > 0);

/** What a reader and a speaker do, each with the page's address. */
const journeys = {
  'a number opens its card, and Escape closes it': async (browser, site) => {
    await browser.visit(site);
    await browser.click('main .text a[data-fact]');
    await until('the card', () => browser.run(isShown, '.card'));
    await browser.press(KEYS.escape);
    await until('the card to close', async () => !(await browser.run(isShown, '.card')));
  },
  'every figure is drawn': async (browser, site) => {
    await browser.visit(site);
    const bare = await browser.run(() =>
      [...document.querySelectorAll('figure.figure')]
        .filter((figure) => ![...figure.querySelectorAll('svg.chart')].some((svg) => svg.getClientRects().length > 0))
        .map(({ id }) => id),
    );
    if (bare.length > 0) throw new Error(`no drawing in ${bare.join(', ')}`);
  },
  'a chart answers to its choice': async (browser, site) => {
    await browser.visit(site);
    const id = await browser.run(() => {
      const figure = document.querySelector('figure[data-live]');
      figure.scrollIntoView();
      figure.querySelector('.controls input:not(:checked)').click();
      return figure.id;
    });
    await until('the live chart', async () => {
      // A page that nobody touches has no frames here, and the chart waits for one.
      await browser.press(KEYS.shift);
      return browser.run(isShown, `[id="${id}"] .live svg`);
    });
  },
  'a talk turns by key': async (browser, site) => {
    await browser.visit(`${site}slides/`);
    await until('a slide', () => browser.run(isShown, '.step.is-current'));
    const before = await browser.run(() => document.querySelector('.step.is-current').id);
    await browser.press(KEYS.right);
    await until(
      'the next slide',
      async () => before !== (await browser.run(() => document.querySelector('.step.is-current').id)),
    );
  },
};

const main = async () => {
  const driver = spawn('xvfb-run', ['-a', 'WebKitWebDriver', `--port=${PORT}`], { stdio: 'ignore', detached: true });
  const started = new Promise((_, fail) => driver.once('error', () => fail(new Error(`no xvfb-run: ${INSTALL}`))));
  const site = await serve({ port: 4600 });
  const counts = { passed: 0, failed: 0 };
  let browser;
  try {
    await Promise.race([started, until('WebKitWebDriver', () => ask('GET', '/status').then(({ ready }) => ready))]);
    browser = await openSession();
    console.log(browser.name);
    for (const [name, walk] of Object.entries(journeys)) {
      try {
        await walk(browser, site.address);
        counts.passed += 1;
        console.log(`passed  ${name}`);
      } catch (error) {
        counts.failed += 1;
        console.log(`FAILED  ${name}: ${error.message}`);
      }
    }
  } finally {
    await browser?.close().catch(() => undefined);
    await site.close();
    if (driver.pid !== undefined) process.kill(-driver.pid);
  }
  console.log(`${counts.passed} passed, ${counts.failed} failed`);
  return counts.failed === 0 && counts.passed > 0 ? 0 : 1;
};

process.exitCode = await main().catch((error) => {
  console.error(error.message);
  return 1;
});
