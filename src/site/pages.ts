import { rmSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { createServer, type Plugin, type ResolvedConfig } from 'vite';
import { loadSite } from './loadSite.ts';
import { serveSite } from './serveSite.ts';
import { builtTemplates } from './templates.ts';
import { wholeAssets } from './wholeAssets.ts';
import { writeFiles } from './writeFiles.ts';

/** Draws and writes every document, in the build after the assets are known, in development when it is asked for. */
export const pages = (): Plugin => {
  let config: ResolvedConfig;
  return {
    name: 'pages',
    configResolved(resolved) {
      config = resolved;
    },
    configureServer: (server) => () => serveSite(server),
    // Only what was built without a fault is drawn.
    writeBundle: {
      sequential: true,
      async handler() {
        if (config.command === 'build' && config.mode !== 'pages') await writeDocuments(resolve(config.build.outDir));
      },
    },
  };
};

const writeDocuments = async (outDir: string): Promise<void> => {
  const started = performance.now();
  // Recharts draws in a document of its own making; a small server runs the same modules the browser gets.
  const server = await createServer({
    server: { middlewareMode: true, hmr: false, ws: false, watch: null },
    appType: 'custom',
    mode: 'pages',
    logLevel: 'warn',
  });
  try {
    const site = await loadSite(server);
    const templates = builtTemplates(outDir);
    const files = site.renderSite(templates, tell);
    writeFiles(outDir, files);
    // A template is no page: what it was built for stands in folders of its own.
    rmSync(join(outDir, 'slides.html'));
    const taken = await site.takeAwayFiles(tell);
    const whole = await wholeAssets(outDir, templates);
    const alone = site.renderAlone(templates, whole);
    writeFiles(outDir, [...taken, ...alone]);
    await site.closeDom();
    tell(
      `drawn and written: ${files.length} documents and ${taken.length + alone.length} files in ${((performance.now() - started) / 1000).toFixed(1)} s`,
    );
  } finally {
    await server.close();
  }
};

const tell = (line: string): void => {
  process.stdout.write(`${line}\n`);
};
