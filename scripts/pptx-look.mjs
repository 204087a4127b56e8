// Turns every PowerPoint file of a build into pictures, to be looked at: `npm run pptx:look [dist] [folder]`.
// Needs LibreOffice (soffice) and poppler (pdftoppm): apt-get install libreoffice-impress libreoffice-calc poppler-utils
import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';

const [dist = 'dist', folder = join(tmpdir(), 'pptx-look')] = process.argv.slice(2);
const files = readdirSync(dist, { recursive: true })
  .map(String)
  .filter((name) => name.endsWith('.pptx'));
if (files.length === 0) throw new Error(`no .pptx in "${dist}"; run "npm run build" first`);

mkdirSync(folder, { recursive: true });
// A profile of its own: another LibreOffice may be open.
const profile = mkdtempSync(join(tmpdir(), 'soffice-'));
const inDist = files.map((name) => join(dist, name));
execFileSync(
  'soffice',
  [`-env:UserInstallation=file://${profile}`, '--headless', '--convert-to', 'pdf', '--outdir', folder, ...inDist],
  { stdio: 'inherit' },
);
rmSync(profile, { recursive: true, force: true });
for (const name of files) {
  const pdf = basename(name).replace(/pptx$/, 'pdf');
  execFileSync('pdftoppm', ['-r', '60', '-png', join(folder, pdf), join(folder, basename(name, '.pptx'))]);
}
process.stdout.write(`${files.length} files, their pages in ${folder}\n`);
