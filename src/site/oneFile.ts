import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { gzipSync } from 'node:zlib';
import { build, type Plugin } from 'vite';
import type { PackedSlides } from '../browser/page/slidesButton.ts';
import { fewScales } from './fewScales.ts';
import { styleSheetsOf } from './styleSheets.ts';
import { themeStyles } from './themeStyles.ts';

/** Script and style of page and slides, each as one piece with everything in it, fonts too; and what only slides wear. */
export type WholeAssets = { script: string; style: string; slidesStyle: string };

/** The slides' own style would change the page, its print above all: it goes into the slides' document. */
const withoutSlidesStyle = (): Plugin => ({
  name: 'without-slides-style',
  enforce: 'pre',
  transform: { filter: { id: /theme\/deckStyles\.ts/ }, handler: () => '' },
});

/** Builds the page's entry once more, for a document that has no files beside it. */
export const wholeAssets = async (): Promise<WholeAssets> => {
  const result = await build({
    configFile: false,
    base: './',
    logLevel: 'warn',
    publicDir: false,
    plugins: [themeStyles(), fewScales(), withoutSlidesStyle()],
    build: {
      write: false,
      assetsInlineLimit: Number.MAX_SAFE_INTEGER,
      cssCodeSplit: false,
      modulePreload: false,
      chunkSizeWarningLimit: Number.MAX_SAFE_INTEGER,
      rolldownOptions: { input: 'src/whole.tsx', output: { codeSplitting: false } },
    },
  });
  if (!('output' in result)) throw new Error('the page was not built as one piece');
  const script = result.output.flatMap((part) => (part.type === 'chunk' ? [part.code] : []));
  const style = result.output.flatMap((part) =>
    part.type === 'asset' && part.fileName.endsWith('.css') ? [String(part.source)] : [],
  );
  const [code] = script;
  if (script.length !== 1 || code === undefined) throw new Error(`expected one script, found ${script.length}`);
  // Fonts that are in the document come at once, but a browser that may do without them does not wait even for those.
  const fonts = (css: string) => css.replaceAll('font-display:optional', 'font-display:block');
  return {
    script: code.replaceAll('</script', '<\\/script'),
    style: style.map(fonts).join('\n'),
    slidesStyle: styleSheetsOf('deckStyles')
      .map((path) => readFileSync(resolve(path), 'utf8'))
      .join(''),
  };
};

const hashOf = (text: string): string => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;

/** The slides' document, taken apart and packed: the page's script puts it together again when it is asked for. */
const packed = (slides: string, style: string): string => {
  const [, title = ''] = /<title>(.*?)<\/title>/s.exec(slides) ?? [];
  const [, body = ''] = /<body>(.*)<\/body>/s.exec(slides) ?? [];
  if (title === '' || body === '') throw new Error('the slides’ document does not look as expected');
  const parts: PackedSlides = { title, style, body };
  return `<script type="text/plain" id="slides-packed">${gzipSync(JSON.stringify(parts), { level: 9 }).toString('base64')}</script>`;
};

/**
 * Puts script and style into a document that asks for neither. Its policy names both by their hash, so that nothing
 * else runs in it, and lets it fetch nothing at all: what it shows it has.
 */
export const toOneFile = (html: string, slides: string, { script, style, slidesStyle }: WholeAssets): string => {
  const policy =
    `default-src 'none'; script-src ${hashOf(script)}; style-src ${hashOf(style)} ${hashOf(slidesStyle)}; img-src blob: data:; font-src data:; ` +
    "base-uri 'none'; form-action 'none'; require-trusted-types-for 'script'; trusted-types 'none'";
  const [head = '', ...rest] = html.split('</head>');
  const charset = '<meta charSet="utf-8"/>';
  if (!head.includes(charset)) throw new Error('the document does not begin as expected');
  const withPolicy = head.replace(
    charset,
    () => `${charset}<meta http-equiv="Content-Security-Policy" content="${policy}"/>`,
  );
  return `${withPolicy}<style>${style}</style><script type="module">${script}</script></head>${rest.join('</head>').replace('</body>', () => `${packed(slides, slidesStyle)}</body>`)}`;
};
