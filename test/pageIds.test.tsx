import { expect, it } from 'vitest';
import { isPageId } from '../src/model/checkAddresses.ts';
import { slidesOf } from '../src/model/slides.ts';
import { uiWords } from '../src/i18n/uiWords.ts';
import { allRoutes } from '../src/routes.ts';
import { bodyMarkup } from '../src/site/document.tsx';
import { renderDeck } from '../src/site/renderDeck.tsx';
import { renderNumbers, renderSources } from '../src/site/renderLists.tsx';
import { renderPage } from '../src/site/renderPage.tsx';
import { resolvedStory } from '../src/site/resolvedStory.ts';
import { harbourNews } from './small-report/story.ts';

const story = resolvedStory(harbourNews, 'en');
const routeOf = (view: string) => allRoutes([harbourNews]).find((route) => route.view === view);

/** What stands in each document by an id of its own; a page that stands alone has no address. */
const documents = (
  [
    ['page', renderPage],
    ['numbers', renderNumbers],
    ['sources', renderSources],
    ['deck', renderDeck],
    ['presenter', renderDeck],
  ] as const
).flatMap(([view, render]) => {
  const route = routeOf(view);
  if (route === undefined) throw new Error(view);
  const alone = view === 'page' ? [render({ story, tell: () => undefined })] : [];
  return [render({ route, story, tell: () => undefined }), ...alone].map((parts) => bodyMarkup(parts));
});

it('keeps for itself every address within a page that is not the story’s', () => {
  const own = [
    ...story.figures.map(({ id }) => id),
    ...story.sections.map(({ id }) => id),
    ...Object.keys(story.facts),
    ...story.checks.map(({ id }) => id),
  ];
  const ids = documents.flatMap((html) => Array.from(html.matchAll(/ id="([^"]+)"/g), ([, id = '']) => id));
  const ofPage = [...new Set(ids)].filter((id) => !own.some((known) => id === known || id.startsWith(`${known}-`)));
  expect(ofPage.length).toBeGreaterThan(20);
  // A slide's steps stand below its own address.
  expect(ofPage.filter((id) => !isPageId(id.replace(/\.\d+$/, '')) && !own.includes(id.replace(/\.\d+$/, '')))).toEqual(
    [],
  );
  const slides = slidesOf(story, uiWords('en').deck).filter(({ kind }) => kind !== 'figure');
  expect(slides.filter(({ id }) => !isPageId(id))).toEqual([]);
});
