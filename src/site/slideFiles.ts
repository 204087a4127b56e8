import { pictureDocument } from '../exports/pictureCard.ts';
import { figureSlides, withOwnTitles } from '../exports/pptx/figureSlides.ts';
import type { FileSlide, Picture } from '../exports/pptx/slide.ts';
import { storySlides } from '../exports/pptx/storySlides.ts';
import { formats, storyPaths } from '../exports/formats.ts';
import { uiWords } from '../i18n/uiWords.ts';
import { versionOfBuild } from '../exports/version.ts';
import { toPptx } from '../exports/pptx/toPptx.ts';
import { standaloneInner, type ShapeOf } from '../exports/standaloneSvg.ts';
import type { ResolvedFigure, ResolvedStory } from '../model/story.ts';
import { defaultView, type View } from '../model/view.ts';
import { drawStatic } from './drawStatic.tsx';
import { landShapes } from './landDefs.ts';
import { outlinesOf, pngOf } from './pictures.ts';
import { pictureFontFiles } from './pictureFonts.ts';
import type { BuiltFile } from './writeFiles.ts';

/** A figure's drawing alone: headline and source stand on the slide as text. Twice as fine as the slide's own measure. */
type Drawn = { figure: ResolvedFigure; view: View; fontFiles: readonly string[]; shapeOf: ShapeOf };

const pictureOf = ({ figure, view, fontFiles, shapeOf }: Drawn): Picture => {
  const { width, height, inner } = drawStatic(figure, 'slide', { ...defaultView(figure.controls), ...view });
  const svg = pictureDocument(
    { width, height, shownWidth: width * 2 },
    {
      alt: figure.words['alt'] ?? '',
      description: figure.words['description'] ?? '',
      fontFaces: '',
      theme: 'light',
      body: standaloneInner(inner, 'light', shapeOf),
    },
  );
  return { svg: outlinesOf(svg, fontFiles), png: pngOf(svg, fontFiles), width, height };
};

type SlideFile = BuiltFile & { content: Uint8Array };

/** A PowerPoint file for each figure and one for the whole talk, in one language. */
export const slideFiles = async (story: ResolvedStory, base: string): Promise<SlideFile[]> => {
  const title = story.words['title'] ?? '';
  const { sheet } = uiWords(story.locale).slideFile;
  const fontFiles = await pictureFontFiles();
  const drawn = (figure: ResolvedFigure, view: View = {}) =>
    pictureOf({ figure, view, fontFiles, shapeOf: landShapes(story) });
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
  return [...files, fileOf(storyPaths(story).pptx, storySlides(story, drawn), title)];
};
