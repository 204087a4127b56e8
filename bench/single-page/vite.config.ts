import { createServer, defineConfig, type Plugin } from 'vite';
import { themeStyles } from '../../src/site/themeStyles.ts';

const VIRTUAL = 'virtual:story';

/** Hands the page the story in English, resolved and checked by the project's own model, as a plain page would ship its data. */
const resolvedStory = (): Plugin => ({
  name: 'resolved-story',
  resolveId: (id) => (id === VIRTUAL ? `\0${VIRTUAL}` : undefined),
  async load(id) {
    if (id !== `\0${VIRTUAL}`) return undefined;
    const server = await createServer({
      configFile: false,
      server: { middlewareMode: true, hmr: false, ws: false, watch: null },
      appType: 'custom',
      mode: 'pages',
      logLevel: 'warn',
    });
    try {
      await server.ssrLoadModule('/src/site/dom.ts');
      const { stories } = await server.ssrLoadModule('/src/content/stories.ts');
      const { resolveStory } = await server.ssrLoadModule('/src/model/resolveStory.ts');
      const { figureKinds } = await server.ssrLoadModule('/src/figures/kinds.ts');
      const story = JSON.stringify(resolveStory(stories[0], 'en', figureKinds));
      // A plain page draws each figure once; it tells none in steps.
      return `export const story = ${story.replaceAll('"isSequence":true', '"isSequence":false')};`;
    } finally {
      await server.close();
    }
  },
});

const DOCUMENT =
  '<!doctype html><html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1">' +
  '<title>Single page</title><link rel="icon" href="data:,"><link rel="stylesheet" href="page.css"><script type="module" src="page.js"></script>' +
  '</head><body></body></html>';

/** An empty document, one script, one style sheet. */
const emptyDocument = (): Plugin => ({
  name: 'empty-document',
  generateBundle() {
    this.emitFile({ type: 'asset', fileName: 'index.html', source: DOCUMENT });
  },
});

export default defineConfig({
  base: './',
  logLevel: 'warn',
  publicDir: false,
  plugins: [themeStyles(), resolvedStory(), emptyDocument()],
  build: {
    emptyOutDir: true,
    assetsInlineLimit: 0,
    cssCodeSplit: false,
    chunkSizeWarningLimit: Number.MAX_SAFE_INTEGER,
    rolldownOptions: {
      input: 'bench/single-page/start.tsx',
      output: {
        entryFileNames: 'page.js',
        assetFileNames: ({ names }) => (names.some((name) => name.endsWith('.css')) ? 'page.css' : '[name][extname]'),
        codeSplitting: false,
      },
    },
  },
});
