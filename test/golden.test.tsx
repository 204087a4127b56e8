import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { stories } from '../src/content/stories.ts';
import { figureKinds, plotOf } from '../src/figures/kinds.ts';
import { drawnSizes, roomFor, type Size } from '../src/figures/room.ts';
import { plotRows } from '../src/figures/tableOf.ts';
import { isLocale } from '../src/i18n/locales.ts';
import { resolveStory } from '../src/model/resolveStory.ts';
import type { ResolvedFigure } from '../src/model/story.ts';
import { tableOf } from '../src/model/table.ts';
import { defaultView, type View } from '../src/model/view.ts';
import { expectDrawing } from './figures/expectDrawing.ts';
import { harbourYear } from './second-report/story.ts';

/** `npm run golden -- <figure>` writes one figure's files anew; their changes are then read like code. */
const expectGolden = (path: string, content: string): Promise<void> =>
  expect(content, 'if the change is meant: npm run golden -- <figure>').toMatchFileSnapshot(join('golden', path));

const drawn = (figure: ResolvedFigure, view: View, size: Size): string =>
  expectDrawing(plotOf(figure, view, size), {
    id: `${figure.id}-${size}`,
    room: roomFor(size, figure.placement),
  });

const resolved = [...stories, harbourYear].flatMap((story) =>
  Object.keys(story.text)
    .filter(isLocale)
    .map((locale) => resolveStory(story, locale, figureKinds)),
);

describe.each(resolved.map((story) => ({ story, name: `${story.slug} in ${story.locale}` })))('$name', ({ story }) => {
  const folder = `${story.slug}/${story.locale}`;

  describe.each(story.figures.map((figure) => ({ figure, id: figure.id })))('$id', ({ figure, id }) => {
    const first = defaultView(figure.controls);

    it.each(drawnSizes(figure.placement))('is drawn as reviewed, %s', async (size) => {
      await expectGolden(`${folder}/${id}.${size}.svg`, drawn(figure, first, size));
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

    it('has a row in its table for all that it draws, with the same amount', () => {
      const { rows } = tableOf(figure, story.facts);
      const inTable = new Map(rows.map(({ factId, value }) => [factId, value]));
      const drawnRows = plotRows(plotOf(figure, first, 'wide'));
      expect(drawnRows.length).toBeGreaterThan(0);
      const missing = drawnRows.filter(({ fact, amount }) => inTable.get(fact) !== amount && inTable.get(fact) !== '');
      expect(missing).toEqual([]);
    });

    it('is drawn well at every step, on the page and on its slide', () => {
      for (const step of figure.steps)
        for (const size of ['wide', 'slide'] as const) expect(drawn(figure, step, size)).toContain('data-fact');
    });
  });
});
