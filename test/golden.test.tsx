import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { drawStatic } from '../src/site/drawStatic.tsx';
import { figureKinds } from '../src/figures/kinds.ts';
import { pageSizes, type Size } from '../src/figures/room.ts';
import { stories } from '../src/content/stories.ts';
import { isLocale } from '../src/i18n/locales.ts';
import { resolveStory } from '../src/model/resolveStory.ts';
import type { ResolvedFigure } from '../src/model/story.ts';
import { tableOf } from '../src/model/table.ts';
import { defaultView } from '../src/model/view.ts';

/** What a page and a deck hold of a figure. */
const sizesOf = ({ placement }: ResolvedFigure): readonly Size[] => [...pageSizes(placement), 'slide'];

/** `npm run golden -- <figure>` writes one figure's files anew; their changes are then read like code. */
const expectGolden = (path: string, content: string): Promise<void> =>
  expect(content).toMatchFileSnapshot(join('golden', path));

const resolved = stories.flatMap((story) =>
  Object.keys(story.text)
    .filter(isLocale)
    .map((locale) => resolveStory(story, locale, figureKinds)),
);

describe.each(resolved.map((story) => ({ story, name: `${story.slug} in ${story.locale}` })))('$name', ({ story }) => {
  const folder = `${story.slug}/${story.locale}`;

  describe.each(story.figures.map((figure) => ({ figure, id: figure.id })))('$id', ({ figure, id }) => {
    it.each(sizesOf(figure))('is drawn as reviewed, %s', async (size) => {
      const { inner, width, height } = drawStatic(figure, size);
      // One element a line, so that a change can be read.
      await expectGolden(
        `${folder}/${id}.${size}.svg`,
        `<svg viewBox="0 0 ${width} ${height}">\n${inner.replaceAll('><', '>\n<')}\n</svg>\n`,
      );
    });

    it('says what was reviewed to those who do not see it', async () => {
      const { title, measure, alt, description, source } = figure.words;
      await expectGolden(`${folder}/${id}.alt.txt`, `${[title, measure, alt, description, source].join('\n\n')}\n`);
    });

    it('has the table that was reviewed', async () => {
      const rows = tableOf(figure, story.facts).rows.map((row) =>
        [row.factId, row.label, row.value, row.basisText, row.who].join('\t'),
      );
      await expectGolden(`${folder}/${id}.table.txt`, `${rows.join('\n')}\n`);
    });

    it('draws a mark for every fact it says it draws, and for no other, at every step', () => {
      for (const view of [defaultView(figure.controls), ...figure.steps]) {
        const drawn = new Set(
          Array.from(drawStatic(figure, 'wide', view).inner.matchAll(/data-fact="(\w+)"/g), ([, fact]) => fact),
        );
        const promised = new Set(figureKinds.marksOf(figure, view));
        expect({ view, facts: [...drawn].toSorted() }).toEqual({ view, facts: [...promised].toSorted() });
      }
    });
  });
});
