import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { build } from 'vite';
import { sheetsOf, type Templates } from './templates.ts';

/** Script and style of page and slides, each as one piece with everything in it, fonts too; and what only slides wear. */
export type WholeAssets = { script: string; style: string; slidesStyle: string; icon: string };

/** Builds the scripts once more, in one piece, and takes the styles as built, for a document that has no files beside it. */
export const wholeAssets = async (outDir: string, templates: Templates): Promise<WholeAssets> => {
  const [pageSheets, deckSheets] = [sheetsOf(templates['index.html']), sheetsOf(templates['slides.html'])];
  const style = (sheets: readonly string[]) => sheets.map((sheet) => wholeStyle(outDir, sheet)).join('\n');
  return {
    script: await wholeScript(),
    style: style(pageSheets),
    // The slides' own style would change the page, its print above all: it goes into the slides' document.
    slidesStyle: style(deckSheets.filter((sheet) => !pageSheets.includes(sheet))),
    icon: dataUri(join(outDir, 'icon.svg'), 'image/svg+xml'),
  };
};

const wholeScript = async (): Promise<string> => {
  const result = await build({
    configFile: false,
    base: './',
    logLevel: 'warn',
    publicDir: false,
    build: {
      write: false,
      modulePreload: false,
      chunkSizeWarningLimit: Number.MAX_SAFE_INTEGER,
      rolldownOptions: { input: 'src/whole.tsx', output: { codeSplitting: false } },
    },
  });
  const [script, ...others] = 'output' in result ? result.output : [];
  if (script?.type !== 'chunk' || others.length > 0) throw new Error('the page was not built as one script');
  return script.code.replaceAll('</script', '<\\/script');
};

const dataUri = (file: string, type: string): string => `data:${type};base64,${readFileSync(file).toString('base64')}`;

/** A built sheet with its fonts in it. A browser that may do without a font does not wait even for one that is there. */
const wholeStyle = (outDir: string, sheet: string): string => {
  const folder = join(outDir, sheet, '..');
  return readFileSync(join(outDir, sheet), 'utf8')
    .replaceAll(/url\(\.\/([^)]+\.woff2)\)/g, (_, file: string) => `url(${dataUri(join(folder, file), 'font/woff2')})`)
    .replaceAll('font-display:optional', 'font-display:block');
};
