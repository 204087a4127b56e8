import { figureSlides } from '../exports/pptx/figureSlides.ts';
import type { FileSlide } from '../exports/pptx/slide.ts';
import { storySlides } from '../exports/pptx/storySlides.ts';
import { toPptx } from '../exports/pptx/toPptx.ts';
import type { ResolvedStory } from '../model/story.ts';
import type { BuiltFile } from './writeFiles.ts';

/** What the whole deck is called, wherever it is linked. */
export const DECK_FILE = 'from-china-to-peru.pptx';

type SlideFile = BuiltFile & { content: Uint8Array };

/** A PowerPoint file for each figure and one for the whole talk, in one language. */
export const slideFiles = async (story: ResolvedStory, base: string): Promise<SlideFile[]> => {
  const folder = `${base}files/${story.locale}/`;
  const title = story.words['title'] ?? '';
  const fileOf = async (name: string, slides: readonly FileSlide[], headline: string): Promise<SlideFile> => ({
    path: folder + name,
    content: await toPptx(slides, {
      title: headline,
      author: title,
      subject: story.words['description'] ?? '',
      theme: title,
      locale: story.locale,
      day: story.original.date,
    }),
  });
  // One after the other: the library counts its charts in one place for all files.
  const files: SlideFile[] = [];
  for (const figure of story.figures) {
    files.push(await fileOf(`${figure.id}.pptx`, figureSlides(figure, story), figure.words['title'] ?? title));
  }
  return [...files, await fileOf(DECK_FILE, storySlides(story), title)];
};
