import { gzipSync } from 'node:zlib';
import { renderToStaticMarkup } from 'react-dom/server';
import type { PackedSlides } from '../browser/page/slidesButton.ts';
import { bodyMarkup, fillTemplate, type DocumentParts } from './document.tsx';
import { hashOf } from './hashOf.ts';
import { withoutFiles, withPolicy } from './templates.ts';
import type { WholeAssets } from './wholeAssets.ts';

/** What one file is made of: its page, and its slides, which the page's script opens as a document of their own. */
export type AloneParts = { page: DocumentParts; slides: DocumentParts };

/** The slides' document, taken apart and packed: the page's script puts it together again when it is asked for. */
const packed = (slides: DocumentParts, style: string): string => {
  const parts: PackedSlides = { title: renderToStaticMarkup(slides.title), style, body: bodyMarkup(slides) };
  return gzipSync(JSON.stringify(parts), { level: 9 }).toString('base64');
};

/**
 * The page's template with script and style in it, and no word of any other file. Its policy names both by their hash,
 * so that nothing else runs in it, and lets it fetch nothing at all: what it shows it has.
 */
export const toOneFile = (built: string, { page, slides }: AloneParts, whole: WholeAssets): string => {
  const { script, style, slidesStyle, icon } = whole;
  const policy =
    `default-src 'none'; script-src ${hashOf(script)}; style-src ${hashOf(style)} ${hashOf(slidesStyle)}; img-src blob: data:; font-src data:; ` +
    "base-uri 'none'; form-action 'none'; require-trusted-types-for 'script'; trusted-types 'none'";
  const template = withPolicy(withoutFiles(built), policy).replace('./icon.svg', icon);
  return fillTemplate(template, './', {
    ...page,
    head: (
      <>
        <style dangerouslySetInnerHTML={{ __html: style }} />
        <script type="module" dangerouslySetInnerHTML={{ __html: script }} />
      </>
    ),
    body: (
      <>
        {page.body}
        <script
          type="text/plain"
          id="slides-packed"
          dangerouslySetInnerHTML={{ __html: packed(slides, slidesStyle) }}
        />
      </>
    ),
  });
};
