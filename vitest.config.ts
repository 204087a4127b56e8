import { defineConfig } from 'vitest/config';

const built =
  'test/{built,builtForHosts,budgets,container,files,plainFonts,pptxPages,reader,structuredData,twice}.test.ts';

/** Two sets of promises: what the code keeps on its own, and what the built site keeps (run after a build). */
export default defineConfig({
  test: {
    // As many as a machine of two cores has: by itself Vitest would leave one of them idle.
    maxWorkers: 2,
    coverage: {
      provider: 'v8',
      include: ['src/{model,figures,exports}/**/*.{ts,tsx}'],
      reporter: ['text', 'text-summary'],
      thresholds: { lines: 95 },
    },
    projects: [
      {
        test: {
          name: 'unit',
          globalSetup: 'test/cutFonts.ts',
          include: ['src/**/*.test.{ts,tsx}', 'test/*.test.{ts,tsx}'],
          exclude: [built],
          testTimeout: 20_000,
          hookTimeout: 60_000,
        },
      },
      // In Firefox, against the built site: `npm run test:firefox`.
      {
        test: {
          name: 'firefox',
          include: ['test/firefox/*.test.ts'],
          testTimeout: 30_000,
          hookTimeout: 60_000,
          // As the other browser tests: docs/decisions/014-browser-tests-on-any-machine.md.
          retry: process.env['CI'] === undefined ? 0 : 1,
        },
      },
      { test: { name: 'built', include: [built], testTimeout: 20_000 } },
    ],
  },
});
