import { describe, expect, it } from 'vitest';
import { harbourYear } from '../../test/second-report/story.ts';
import { pictureFontFiles } from './pictureFonts.ts';
import { drawOutlines, outlinesOf, paintPng, pictureFiles, pngOf } from './pictures.ts';
import { resolvedStory } from './resolvedStory.ts';
import { shareCard } from './shareCard.tsx';

const story = resolvedStory(harbourYear, 'en');

describe('the ready-made pictures', () => {
  it('have the same pixels for the same story, painted anew or found in the cache', async () => {
    const fonts = await pictureFontFiles();
    const svg = shareCard(story);
    const painted = paintPng(svg, fonts);
    expect(Buffer.compare(painted, paintPng(svg, fonts))).toBe(0);
    expect(Buffer.compare(painted, pngOf(svg, fonts))).toBe(0);
    expect(drawOutlines(svg, fonts).toString('utf8')).toBe(outlinesOf(svg, fonts));
  });

  it('are the same files in a second build', async () => {
    // One of them: it is painted three times.
    const few = { ...story, figures: story.figures.slice(0, 1) };
    const build = () => pictureFiles(few, (id) => `example.org/harbour/#${id}`);
    const [first, second] = [await build(), await build()];
    expect(first).toHaveLength(1 + 4 * few.figures.length);
    expect(second).toEqual(first);
  });

  it('change with a letter', async () => {
    const fonts = await pictureFontFiles();
    const svg = shareCard(story);
    expect(Buffer.compare(paintPng(svg, fonts), paintPng(svg.replaceAll('harbour', 'harbours'), fonts))).not.toBe(0);
  });
});
