import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { Resvg } from '@resvg/resvg-js';
import { planPicture, type PictureFormat } from '../exports/pictureFormats.ts';
import { pictureCard } from '../exports/pictureCard.ts';
import { pictureWordsOf, type Credit } from '../exports/pictureWords.ts';
import { uiWords } from '../i18n/uiWords.ts';
import type { ResolvedFigure, ResolvedStory } from '../model/story.ts';
import { defaultView } from '../model/view.ts';
import { drawStatic } from './drawStatic.tsx';
import { geographyShape } from './geographyShape.ts';
import { fontFacesFor, pictureFontFiles } from './pictureFonts.ts';
import { shareCard } from './shareCard.ts';
import type { BuiltFile } from './writeFiles.ts';

const CACHE = '.cache/pictures';

/** Where a picture's way back leads, if the site knows its own address. */
export type AddressOf = (figureId: string) => string;

/** A figure's picture as SVG, in the view that everybody sees first. */
const drawPicture = (figure: ResolvedFigure, format: PictureFormat, credit: Credit, fontFaces: string): string => {
  const view = defaultView(figure.controls);
  const { verdicts, basis } = uiWords(figure.locale);
  const words = pictureWordsOf(figure, view, { ...credit, verdicts, basis });
  const { layout, width } = planPicture(figure, view, words, format);
  const { inner } = drawStatic(figure, layout.size, view);
  return pictureCard({ words, layout, inner, theme: 'light', fontFaces, shapeOf: geographyShape, width });
};

/** The same letters give the same picture, so one that was made before is taken from the cache. */
export const pngOf = (svg: string, fontFiles: readonly string[]): Buffer => {
  const key = createHash('sha256').update(svg).update(JSON.stringify(fontFiles)).digest('hex');
  const cached = join(CACHE, `${key}.png`);
  if (existsSync(cached)) return readFileSync(cached);
  const font = { loadSystemFonts: false, fontFiles: [...fontFiles], defaultFontFamily: 'Source Sans 3' };
  // It knows weights by the hundred only; what is written 650 finds its face by asking for the next one.
  const png = new Resvg(svg.replaceAll('font-weight="650"', 'font-weight="700"'), { font }).render().asPng();
  mkdirSync(CACHE, { recursive: true });
  writeFileSync(cached, png);
  return png;
};

/** Every ready-made picture of a story in one language: each figure as SVG, as 16:9 and as a share image, and the page's own share image. */
export const pictureFiles = async (story: ResolvedStory, addressOf: AddressOf): Promise<BuiltFile[]> => {
  const fontFiles = await pictureFontFiles();
  const folder = `files/${story.locale}`;
  const files: BuiltFile[] = [{ path: `${folder}/share.png`, content: pngOf(shareCard(story), fontFiles) }];
  for (const figure of story.figures) {
    const credit = { title: story.words['title'] ?? '', address: addressOf(figure.id) };
    const bare = drawPicture(figure, 'wide', credit, '');
    files.push(
      { path: `${folder}/${figure.id}.svg`, content: drawPicture(figure, 'wide', credit, await fontFacesFor(bare)) },
      { path: `${folder}/${figure.id}.png`, content: pngOf(drawPicture(figure, 'landscape', credit, ''), fontFiles) },
      { path: `${folder}/${figure.id}-share.png`, content: pngOf(drawPicture(figure, 'share', credit, ''), fontFiles) },
    );
  }
  return files;
};
