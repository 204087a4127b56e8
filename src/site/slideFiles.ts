import { pictureDocument } from '../exports/pictureCard.ts';
import { figureSlides, withOwnTitles } from '../exports/pptx/figureSlides.ts';
import type { FileSlide, Picture } from '../exports/pptx/slide.ts';
import { storySlides } from '../exports/pptx/storySlides.ts';
import { formats, storyPaths } from '../exports/formats.ts';
import { uiWords } from '../i18n/uiWords.ts';
import { versionOfBuild } from '../exports/version.ts';
import { toPptx } from '../exports/pptx/toPptx.ts';
import { standaloneInner, type ShapeOf } from '../exports/standaloneSvg.ts';
import { roomFor } from '../figures/room.ts';
import type { ResolvedFigure, ResolvedStory } from '../model/story.ts';
import { defaultView, type View } from '../model/view.ts';
import { drawShapes, drawStatic } from './drawStatic.tsx';
import { landShapes } from './landDefs.ts';
import { artOf } from './storyArt.tsx';
import { outlinesOf, pngOf } from './pictures.ts';
import { pictureFontFiles } from './pictureFonts.ts';
import type { BuiltFile } from './writeFiles.ts';

/** A figure's drawing alone: headline and source stand on the slide as text. Twice as fine as the slide's own measure. */
type Drawn = { figure: ResolvedFigure; view: View; fontFiles: readonly string[]; shapeOf: ShapeOf };

const pictureOf = ({ figure, view, fontFiles, shapeOf }: Drawn): Picture => {
  const { width, height, inner } = drawStatic(figure, 'slide', { ...defaultView(figure.controls), ...view });
  const { bleed } = roomFor('slide', figure.placement);
  const [alt, description] = [figure.words['alt'] ?? '', figure.words['description'] ?? ''];
  const body = `<g transform="translate(${bleed} 0)">${standaloneInner(inner, 'light', shapeOf)}</g>`;
  return painted({ width: width + 2 * bleed, height, alt, description, body }, fontFiles);
};

type Unpainted = { width: number; height: number; alt: string; description: string; body: string };

const painted = ({ width, height, ...words }: Unpainted, fontFiles: readonly string[]): Picture => {
  const svg = pictureDocument({ width, height, shownWidth: width * 2 }, { ...words, fontFaces: '', theme: 'light' });
  return { svg: outlinesOf(svg, fontFiles), png: pngOf(svg, fontFiles), width, height };
};

/** The art behind the title, where the story has one. */
const titleArt = (story: ResolvedStory, fontFiles: readonly string[], shapeOf: ShapeOf): Picture | undefined => {
  const art = artOf(story, 'slide');
  if (art === undefined) return undefined;
  const body = standaloneInner(drawShapes('hero-slide', art.shapes), 'light', shapeOf);
  return painted({ width: art.width, height: art.height, alt: '', description: '', body }, fontFiles);
};

type SlideFile = BuiltFile & { content: Uint8Array };

/** A PowerPoint file for each figure and one for the whole talk, in one language. */
export const slideFiles = async (story: ResolvedStory, base: string): Promise<SlideFile[]> => {
  const title = story.words['title'] ?? '';
  const { sheet } = uiWords(story.locale).slideFile;
  const fontFiles = await pictureFontFiles();
  const shapeOf = landShapes(story);
  const drawn = (figure: ResolvedFigure, view: View = {}) => pictureOf({ figure, view, fontFiles, shapeOf });
  const art = titleArt(story, fontFiles, shapeOf);
  const fileOf = (path: string, slides: readonly FileSlide[], headline: string): SlideFile => ({
    path: base + path,
    content: toPptx(slides, {
      title: headline,
      author: title,
      subject: story.words['description'] ?? '',
      theme: title,
      locale: story.locale,
      day: story.original.date,
      version: versionOfBuild(),
      sheet,
    }),
  });
  const files = story.figures.map((figure) => {
    const { steps, data } = figureSlides(figure, story, (view) => drawn(figure, view));
    return fileOf(
      formats.pptx.path(story, figure.id),
      withOwnTitles([...steps, ...data]),
      figure.words['title'] ?? title,
    );
  });
  return [...files, fileOf(storyPaths(story).pptx, storySlides(story, drawn, art), title)];
};
