import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { createServer, type Manifest, type ManifestChunk, type Plugin, type ResolvedConfig } from 'vite';
import type { AssetsFrom, Entry } from './document.tsx';
import { ENTRIES, loadSite } from './loadSite.ts';
import { toOneFile, wholeAssets } from './oneFile.ts';
import { serveSite } from './serveSite.ts';
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

const builtAssets = (outDir: string): AssetsFrom => {
  const manifest: Manifest = JSON.parse(readFileSync(join(outDir, '.vite/manifest.json'), 'utf8'));
  // What two entries share stands in chunks of its own, which are named with them so that all load at once.
  const chunksOf = (id: string): ManifestChunk[] => {
    const chunk = manifest[id];
    if (chunk === undefined) throw new Error(`${id} is not in the build's manifest`);
    return [...(chunk.imports ?? []).flatMap(chunksOf), chunk];
  };
  const stylesOf = (entry: Entry): string[] => [
    ...new Set(chunksOf(ENTRIES[entry]).flatMap((chunk) => chunk.css ?? [])),
  ];
  const shared = new Set(stylesOf('main').filter((style) => stylesOf('deck').includes(style)));
  return (root, entry) => {
    const chunks = [...new Set(chunksOf(ENTRIES[entry]))];
    const from = (files: readonly string[]) => [...new Set(files)].map((file) => root + file);
    return {
      // The bundler names an entry's own sheets first, and those refine what is shared.
      styles: from(stylesOf(entry).toSorted((one, other) => Number(shared.has(other)) - Number(shared.has(one)))),
      scripts: from(chunks.map((chunk) => chunk.file)),
      icon: `${root}icon.svg`,
      fonts: from(chunks.flatMap((chunk) => chunk.assets ?? []).filter((file) => file.endsWith('.woff2'))),
    };
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
    const files = site.renderSite(builtAssets(outDir), tell);
    writeFiles(outDir, files);
    const taken = await site.takeAwayFiles(tell);
    const icon = `data:image/svg+xml;base64,${readFileSync(join(outDir, 'icon.svg')).toString('base64')}`;
    const whole = await wholeAssets();
    const alone = site
      .renderAlone(icon)
      .map(({ path, content, slides }) => ({ path, content: toOneFile(content, slides, whole) }));
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
