import { rmSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { createServer, type Plugin, type ResolvedConfig, type ViteDevServer } from 'vite';
import { reportOf, StoryError, type Problem } from '../model/problem.ts';
import { loadSite } from './loadSite.ts';
import { serveSite } from './serveSite.ts';
import { builtTemplates } from './templates.ts';
import { wholeAssets } from './wholeAssets.ts';
import { writeFiles } from './writeFiles.ts';

/** Draws and writes every document, in the build after the assets are known, in development when it is asked for. */
export const pages = (): Plugin => {
  let config: ResolvedConfig;
  let server: ViteDevServer | undefined;
  const isBuild = () => config.command === 'build' && config.mode !== 'pages';
  return {
    name: 'pages',
    configResolved(resolved) {
      config = resolved;
    },
    configureServer: (served) => () => serveSite(served),
    // What the stories say is read before anything is built: a mistake is told within seconds.
    async buildStart() {
      if (!isBuild()) return;
      // Recharts draws in a document of its own making; a small server runs the same modules the browser gets.
      server = await createServer({
        server: { middlewareMode: true, hmr: false, ws: false, watch: null },
        appType: 'custom',
        mode: 'pages',
        // What it would say of a content file is said below, without where in our code it was found.
        logLevel: 'silent',
      });
      const problems = await mistakesIn(server);
      if (problems.length > 0) stopWith(reportOf(problems));
    },
    // Only what was built without a fault is drawn.
    writeBundle: {
      sequential: true,
      async handler() {
        if (server !== undefined) await writeDocuments(server, resolve(config.build.outDir));
      },
    },
    async closeBundle() {
      await server?.close();
      server = undefined;
    },
  };
};

const mistakesIn = async (server: ViteDevServer): Promise<readonly Problem[]> => {
  try {
    return (await loadSite(server)).contentProblems();
  } catch (error) {
    if (error instanceof StoryError) return error.problems;
    throw error;
  }
};

// A build that fails prints where in our code it failed: of no use to who wrote the text. So it ends here.
const stopWith = (report: string): never => {
  process.stderr.write(`\n${report}\n`);
  process.exit(1);
};

const writeDocuments = async (server: ViteDevServer, outDir: string): Promise<void> => {
  const started = performance.now();
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
};

const tell = (line: string): void => {
  process.stdout.write(`${line}\n`);
};
