import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { Resvg } from '@resvg/resvg-js';
import { formats, storyPaths } from '../exports/formats.ts';
import { planPicture, type PictureFormat } from '../exports/pictureFormats.ts';
import { pictureCard } from '../exports/pictureCard.ts';
import { plotOf } from '../figures/kinds.ts';
import { creditOf } from '../exports/credit.ts';
import { pictureWordsOf, type Credit } from '../exports/pictureWords.ts';
import { uiWords } from '../i18n/uiWords.ts';
import type { ShapeOf } from '../exports/standaloneSvg.ts';
import type { ResolvedFigure, ResolvedStory } from '../model/story.ts';
import { defaultView } from '../model/view.ts';
import { drawStatic } from './drawStatic.tsx';
import { landShapes } from './landDefs.ts';
import { fontFacesFor, pictureFontFiles } from './pictureFonts.ts';
import { shareCard } from './shareCard.tsx';
import type { BuiltFile } from './writeFiles.ts';

const CACHE = '.cache/pictures';

/** Where a picture's way back leads, if the site knows its own address. */
export type AddressOf = (figureId: string) => string;

/** A figure's picture as SVG, in the view that everybody sees first. */
type Drawn = { figure: ResolvedFigure; format: PictureFormat; credit: Credit; fontFaces: string; shapeOf: ShapeOf };

const drawPicture = ({ figure, format, credit, fontFaces, shapeOf }: Drawn): string => {
  const view = defaultView(figure.controls);
  const { verdicts, basis } = uiWords(figure.locale);
  const words = pictureWordsOf({ figure, view, plot: plotOf(figure, view, 'wide') }, { ...credit, verdicts, basis });
  const { layout, width } = planPicture((size) => plotOf(figure, view, size), words, format);
  const { inner } = drawStatic(figure, layout.size, view);
  return pictureCard({ words, layout, inner, theme: 'light', fontFaces, shapeOf, width });
};

const painterOf = (svg: string, fontFiles: readonly string[]): Resvg =>
  new Resvg(svg, {
    font: { loadSystemFonts: false, fontFiles: [...fontFiles], defaultFontFamily: 'Source Sans 3' },
  });

/** Paints an SVG as PNG. */
export const paintPng = (svg: string, fontFiles: readonly string[]): Buffer =>
  painterOf(svg, fontFiles).render().asPng();

/** The same drawing with its letters as outlines, for programs that have none of our fonts and read none from a file. */
export const drawOutlines = (svg: string, fontFiles: readonly string[]): Buffer =>
  Buffer.from(
    painterOf(svg, fontFiles)
      .toString()
      .replaceAll(/-?\d+\.\d{3,}/g, (long) => String(Number(Number(long).toFixed(2))))
      .replaceAll(/\n\s*/g, ''),
  );

const cached = (what: string, fontFiles: readonly string[], extension: string, make: () => Buffer): Buffer => {
  const key = createHash('sha256').update(what).update(JSON.stringify(fontFiles)).digest('hex');
  const path = join(CACHE, `${key}.${extension}`);
  if (existsSync(path)) return readFileSync(path);
  const made = make();
  mkdirSync(CACHE, { recursive: true });
  // Put in its place whole: another build may look for it meanwhile.
  writeFileSync(`${path}.${process.pid}`, made);
  renameSync(`${path}.${process.pid}`, path);
  return made;
};

/** The same letters give the same picture, so one that was made before is taken from the cache. */
export const pngOf = (svg: string, fontFiles: readonly string[]): Buffer =>
  cached(svg, fontFiles, 'png', () => paintPng(svg, fontFiles));

export const outlinesOf = (svg: string, fontFiles: readonly string[]): string =>
  cached(`outlines ${svg}`, fontFiles, 'svg', () => drawOutlines(svg, fontFiles)).toString('utf8');

/** Outlines say nothing to those who do not see them: the picture's own words go with them. */
const titledOutlines = (svg: string, fontFiles: readonly string[]): string => {
  const words = /<title>.*?<\/desc>/s.exec(svg)?.[0] ?? '';
  return outlinesOf(svg, fontFiles).replace(
    /^<svg[^>]*>/,
    (tag) => `${tag.replace('<svg', '<svg role="img"')}${words}`,
  );
};

/** Every ready-made picture of a story in one language: each figure as SVG, as 16:9 and as a share image, and the page's own share image. */
export const pictureFiles = async (story: ResolvedStory, addressOf: AddressOf): Promise<BuiltFile[]> => {
  const fontFiles = await pictureFontFiles();
  const files: BuiltFile[] = [{ path: storyPaths(story).share, content: pngOf(shareCard(story), fontFiles) }];
  for (const figure of story.figures) {
    const credit = { title: creditOf(story), address: addressOf(figure.id) };
    const draw = (format: PictureFormat, fontFaces = '') =>
      drawPicture({ figure, format, credit, fontFaces, shapeOf: landShapes(story) });
    const bare = draw('wide');
    files.push(
      { path: formats.svg.path(story, figure.id), content: draw('wide', await fontFacesFor(bare)) },
      { path: formats.svgOutlined.path(story, figure.id), content: titledOutlines(bare, fontFiles) },
      { path: formats.png.path(story, figure.id), content: pngOf(draw('landscape'), fontFiles) },
      { path: formats.share.path(story, figure.id), content: pngOf(draw('share'), fontFiles) },
    );
  }
  return files;
};
