import { defineConfig } from '@playwright/test';
import { findTestChromium } from './scripts/find-chromium.mjs';

const FIRST_PORT = 4273;
const isRoot = process.getuid?.() === 0;

/** The tests run against the built site on a plain static server: what a reader gets. */
export default defineConfig({
  projects: [
    // What holds for whichever story stands first, and what a story promises of itself, beside its content.
    { name: 'site', testDir: 'test/browser' },
    { name: 'story', testDir: 'src/content', testMatch: '**/*.spec.ts' },
  ],
  reporter: 'list',
  workers: 2,
  fullyParallel: true,
  // Once more by itself, where continuous integration shares its machine: what passes then is listed as flaky, to be mended.
  retries: process.env['CI'] === undefined ? 0 : 1,
  forbidOnly: process.env['CI'] !== undefined,
  // Machines differ by three times. How soon a reader is answered is measured by `npm run bench`, not here.
  timeout: 60_000,
  expect: { timeout: 10_000 },
  use: {
    // The server says on which port it is, and Playwright hands that to the workers.
    baseURL: `http://127.0.0.1:${process.env['SITE_PORT'] ?? FIRST_PORT}/`,
    browserName: 'chromium',
    launchOptions: {
      executablePath: findTestChromium(),
      args: [
        ...(isRoot ? ['--no-sandbox'] : []),
        '--disable-gpu',
        '--disable-background-networking',
        '--no-first-run',
        '--disable-component-update',
        '--disable-sync',
        // The light Chromium would fit letters to whole px; the whole one does not.
        '--font-render-hinting=none',
      ],
    },
  },
  webServer: {
    command: `node scripts/serve.mjs --port ${FIRST_PORT}`,
    wait: { stdout: /is at http:\/\/127\.0\.0\.1:(?<site_port>\d+)\// },
  },
});
