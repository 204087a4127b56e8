// npm run bench [-- load reaction scale] [--rounds 5] [--write]: measures the built site on a processor four times slower.
// `--write` puts the tables into docs/bench.md. Let nothing else run meanwhile.
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { cpus } from 'node:os';
import { parseArgs } from 'node:util';
import { benchLoad } from './load.mjs';
import { DIST, openBrowser, SLOWDOWN } from './measuring.mjs';
import { benchReaction } from './reaction.mjs';
import { benchScale } from './scale.mjs';

const PARTS = { load: benchLoad, reaction: benchReaction, scale: benchScale };
const DOC = 'docs/bench.md';
const MARK = '<!-- written by npm run bench -->';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { rounds: { type: 'string', default: '5' }, write: { type: 'boolean', default: false } },
});
const wanted = positionals.length === 0 ? Object.keys(PARTS) : positionals;
const unknown = wanted.filter((name) => !(name in PARTS));
if (unknown.length > 0)
  throw new Error(`no bench is called ${unknown.join(', ')}; there are ${Object.keys(PARTS).join(', ')}`);

const rounds = Number(values.rounds);
const [figure] = readdirSync(`${DIST}/embed`);
const browser = await openBrowser();
const lines = [
  `Measured on ${new Date().toISOString().slice(0, 10)} with Chromium ${browser.version()}, ${cpus().length} cores (${cpus()[0].model.trim()}), made ${SLOWDOWN} times slower; medians of ${rounds} rounds, ms where nothing else is said.`,
  '',
];
for (const name of wanted) {
  const table = await PARTS[name](browser, { rounds, figure });
  console.log(table.join('\n'));
  lines.push(...table);
}
await browser.close();
if (values.write) {
  const [before] = readFileSync(DOC, 'utf8').split(MARK);
  writeFileSync(DOC, `${before}${MARK}\n\n${lines.join('\n')}`);
}
