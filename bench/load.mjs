// What the first view of page, embed and slides costs, beside two measures: the same HTML without any script, which is the
// least that these drawings can cost, and the same story as a plain single page of React and Recharts.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'vite';
import { DIST, PROFILES, servePacked, visitInTurn, visitTable, withoutScripts } from './measuring.mjs';

/** The plain single page, built into a folder of its own. */
export const buildSinglePage = async () => {
  const folder = mkdtempSync(join(tmpdir(), 'single-page-'));
  await build({
    configFile: fileURLToPath(new URL('single-page/vite.config.ts', import.meta.url)),
    build: { outDir: folder },
  });
  return folder;
};

/** Tables of visits by profile, as Markdown lines. `figure` is the id of the one that is embedded and shown on a slide. */
export const benchLoad = async (browser, { rounds, figure }) => {
  const folder = await buildSinglePage();
  const [bare, site, single] = [
    await servePacked(DIST, withoutScripts),
    await servePacked(DIST),
    await servePacked(folder),
  ];
  const addresses = {
    'page, no script': bare.address,
    page: site.address,
    'plain single page': single.address,
    'embed, no script': `${bare.address}embed/${figure}/`,
    embed: `${site.address}embed/${figure}/`,
    'slides, no script': `${bare.address}slides/#${figure}`,
    slides: `${site.address}slides/#${figure}`,
  };
  const lines = [];
  for (const [name, profile] of Object.entries(PROFILES)) {
    const results = await visitInTurn(browser, addresses, profile, rounds);
    const ratio = (key) => (results.page[key] / results['page, no script'][key]).toFixed(2);
    lines.push(
      `### Load, ${name}`,
      '',
      ...visitTable(results),
      '',
      `Page to the same page without scripts: largest paint ${ratio('largest')}, first chart ${ratio('firstChart')}.`,
      '',
    );
  }
  for (const served of [bare, site, single]) served.close();
  rmSync(folder, { recursive: true });
  return lines;
};
