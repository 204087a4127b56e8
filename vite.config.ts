import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vite';
import { buildVersion } from './src/site/buildVersion.ts';
import { pages } from './src/site/pages.ts';
import { themeStyles } from './src/site/themeStyles.ts';

// Views print it, and citations: `versionOfBuild` reads it.
process.env['VITE_VERSION'] ??= buildVersion();

// The code of an address is drawn where there is one.
process.env['VITE_KNOWS_ADDRESS'] = (process.env['SITE_URL'] ?? '') === '' ? 'no' : 'yes';

export default defineConfig({
  base: './',
  appType: 'custom',
  plugins: [themeStyles(), pages()],
  resolve: { alias: { 'victory-vendor/d3-scale': fileURLToPath(new URL('src/charts/scales.ts', import.meta.url)) } },
  build: {
    // Every drawing and every file of the site is a file of its own; nothing is hidden in the stylesheet.
    assetsInlineLimit: 0,
    // What an entry imports is asked for with it; what comes later comes when it is wanted.
    modulePreload: {
      polyfill: false,
      resolveDependencies: (_file, wanted, { hostType }) => (hostType === 'html' ? wanted : []),
    },
    rolldownOptions: {
      input: { main: 'index.html', deck: 'slides.html' },
      output: {
        // Compile hint: React and Recharts are compiled while they arrive, not all at once in the task that runs them.
        postBanner: ({ moduleIds }) =>
          moduleIds.some((id) => /node_modules\/(react-dom|recharts)\//.test(id)) ? '//# allFunctionsCalledOnLoad' : '',
        // What page and deck share in small pieces goes together: each piece alone packs worse, and is asked for alone.
        codeSplitting: {
          groups: [
            {
              name: 'reading',
              // Vite's own help with late scripts is asked for at once, too.
              test: /src\/browser\/(reading\/(linking|needs|whenIdle|hasModifier|isCalm|emphasis|hits|journeys|travel|cardFacts|chartKeys|focusMark|theme)|takeAway\/menuWhenUsed)\.ts$|src\/model\/plainLetters\.ts$|vite\/preload-helper/,
            },
            {
              name: 'talk',
              test: /src\/(browser\/deck\/(startDeck|choices|stage|startInput|overlays|startingPoint|later)|model\/deck|views\/deck\/keys)\.ts$/,
            },
            {
              name: 'card',
              test: /src\/browser\/reading\/(card|cardContent|placeCard|quoteAddress|verdictSign|leadAway)\.ts$/,
            },
            {
              name: 'file',
              test: /src\/browser\/(reading\/(fetchFile|seenArea)|page\/loadCardFacts)\.ts$/,
            },
            {
              name: 'menu',
              test: /src\/(browser\/(takeAway\/(menu|menuPanel|takeAway))|exports\/formats|routes)\.ts$/,
            },
            {
              name: 'view',
              test: /src\/(model\/(view|viewWords|chosenOn)|browser\/page\/controlsForm)\.ts$/,
            },
            // What the page has from the start, and what comes later has, too.
            { name: 'page', test: /src\/browser\/(embed\/messages|reading\/replaceSearch|page\/prefetchCharts)\.ts$/ },
            { name: 'shared', test: /src\/(browser\/reading\/moveMarks|theme\/letterWidths)\.ts$/ },
            {
              // All that a deck fetches when it has time, anyway.
              name: 'later',
              test: /src\/(browser\/deck\/(answerSlide|startConsole|clockKeeper|startFinder|notesSize|startTalk|syncWindows|channel|commands|window|saveNotes|motion|keepAwake|kept|stepCharts|slideData|applyPlan|planEditor|turning|startPointer|stickySteps)|model\/(positions|talkClock|talkPlan|pace|answers))\.ts$/,
            },
          ],
        },
      },
    },
  },
});
