import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import subsetFont from 'subset-font';

type Axes = NonNullable<NonNullable<Parameters<typeof subsetFont>[2]>['variationAxes']>;
type Face = { file: string; family: string; italic: boolean; from: string; weights: string; axes: Axes };

const SERIF = '@fontsource-variable/source-serif-4/files/source-serif-4-latin-opsz';

/** The faces of the page. Axes are cut to what the look uses, and large sizes have a face of their own: half the bytes. */
const faces: readonly Face[] = [
  {
    file: 'serif.woff2',
    family: 'Source Serif 4',
    italic: false,
    from: `${SERIF}-normal.woff2`,
    weights: '400 600',
    axes: { wght: { min: 400, max: 600 }, opsz: 18 },
  },
  {
    file: 'serif-display.woff2',
    family: 'Source Serif 4 Display',
    italic: false,
    from: `${SERIF}-normal.woff2`,
    weights: '400',
    axes: { wght: 390, opsz: 60 },
  },
  {
    file: 'serif-italic.woff2',
    family: 'Source Serif 4',
    italic: true,
    from: `${SERIF}-italic.woff2`,
    weights: '400',
    axes: { wght: 400, opsz: 24 },
  },
  {
    file: 'sans.woff2',
    family: 'Source Sans 3',
    italic: false,
    from: '@fontsource-variable/source-sans-3/files/source-sans-3-latin-wght-normal.woff2',
    weights: '400 650',
    axes: { wght: { min: 400, max: 650 } },
  },
  {
    file: 'sans-italic.woff2',
    family: 'Source Sans 3',
    italic: true,
    from: '@fontsource-variable/source-sans-3/files/source-sans-3-latin-wght-italic.woff2',
    weights: '400',
    axes: { wght: 400 },
  },
];

const ascii = Array.from({ length: 0x7f - 0x20 }, (_, at) => String.fromCodePoint(0x20 + at)).join('');

/** What English, Spanish and Portuguese are written with, and the signs of arithmetic. Chinese is set in the reader's own fonts. */
const CHARACTERS = `${ascii}\u00a0áàâãçéêíñóôõöúüÁÀÂÃÇÉÊÍÑÓÔÕÖÚÜ¿¡ªº§°«»–—‘’“”…×÷−≈·•€`;

const FEATURES = ['kern', 'liga', 'lnum', 'tnum', 'pnum', 'mark', 'mkmk', 'ccmp', 'locl'];

/** Cuts the fonts to the page's letters, once; later builds find them done. Returns the `@font-face` rules. */
export const makeFonts = async (folder: string): Promise<string> => {
  mkdirSync(folder, { recursive: true });
  const require = createRequire(import.meta.url);
  const key = createHash('sha256')
    .update(JSON.stringify([faces, CHARACTERS, FEATURES]))
    .digest('hex');
  const stamp = join(folder, 'made-from');
  const isDone = existsSync(stamp) && readFileSync(stamp, 'utf8') === key;
  if (!isDone) {
    for (const face of faces) {
      // fontsource names its files in no `exports`; they stand beside its package.json.
      const [scope = '', name = '', ...rest] = face.from.split('/');
      const source = join(dirname(require.resolve(`${scope}/${name}/package.json`)), ...rest);
      const options = {
        targetFormat: 'woff2' as const,
        variationAxes: face.axes,
        preserveNameIds: [1, 2],
        layoutFeatures: FEATURES,
      };
      writeFileSync(join(folder, face.file), await subsetFont(readFileSync(source), CHARACTERS, options));
    }
    writeFileSync(stamp, key);
  }
  return faces
    .map(
      ({ file, family, italic, weights }) =>
        `@font-face{font-family:"${family}";font-style:${italic ? 'italic' : 'normal'};font-weight:${weights};font-display:optional;src:url(./fonts/${file}) format("woff2")}`,
    )
    .join('\n');
};
