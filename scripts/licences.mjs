// Lists the licences of everything that is installed, those of what the site ships first: `npm run licences`. It fails
// on a licence that nobody looked at. `npm sbom --sbom-format=cyclonedx` gives the same as a bill of materials.
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

/** What may be used beside the MIT licence of this project. Of the tools readers are given the fonts alone, under the OFL. */
const SHIPPED = ['MIT', 'ISC', 'BSD-2-Clause', 'BSD-3-Clause', '0BSD', 'Apache-2.0', 'OFL-1.1', 'CC0-1.0', 'Unlicense'];
const TOOLS = [...SHIPPED, 'MPL-2.0', 'Python-2.0', 'Zlib'];

const nameOf = (path) => path.replace(/^.*node_modules\//, '');
/** `(MIT OR GPL-3.0-or-later)`: one of them is enough; `MIT AND ISC`: all of them are needed. */
const isAllowed = (licence, allowed) =>
  licence
    .replaceAll(/[()]/g, '')
    .split(' OR ')
    .some((choice) => choice.split(' AND ').every((part) => allowed.includes(part)));

const lock = JSON.parse(readFileSync(fileURLToPath(new URL('../package-lock.json', import.meta.url)), 'utf8'));
const parts = Object.entries(lock.packages)
  .filter(([path]) => path !== '')
  .map(([path, { license = 'unknown', dev = false }]) => ({ name: nameOf(path), license, isTool: dev }));

const list = (title, some) => {
  const byLicence = new Map();
  for (const part of some) byLicence.set(part.license, [...(byLicence.get(part.license) ?? []), part]);
  console.log(`${title}: ${some.length}`);
  for (const [license, found] of [...byLicence].toSorted((one, other) => other[1].length - one[1].length))
    console.log(
      `  ${license} (${found.length}): ${[...new Set(found.map(({ name }) => name))].toSorted((one, other) => one.localeCompare(other)).join(', ')}`,
    );
};
list(
  'shipped with the site',
  parts.filter(({ isTool }) => !isTool),
);
list(
  'tools',
  parts.filter(({ isTool }) => isTool),
);

const strange = parts.filter(({ license, isTool }) => !isAllowed(license, isTool ? TOOLS : SHIPPED));
if (strange.length > 0) {
  console.error(`\nnot looked at yet: ${strange.map(({ name, license }) => `${name} (${license})`).join(', ')}`);
  process.exitCode = 1;
}
