import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, it } from 'vitest';
import { checkedYear } from '../../test/checkedReport.ts';
import { harbourYear } from '../../test/second-report/story.ts';
import type { Story } from '../model/story.ts';
import { allRoutes } from '../routes.ts';
import { renderDeck } from './renderDeck.tsx';
import { renderNumbers, renderSources } from './renderLists.tsx';
import { renderPage } from './renderPage.tsx';
import { resolvedStory } from './resolvedStory.ts';

const renderers = {
  page: renderPage,
  numbers: renderNumbers,
  sources: renderSources,
  deck: renderDeck,
  presenter: renderDeck,
} as const;
const isRendered = (view: string): view is keyof typeof renderers => Object.hasOwn(renderers, view);

/** What a reader of a document can read, and what is said to those who do not see it; the interface's stores of words aside. */
const readBy = (told: Story, wanted: keyof typeof renderers): string => {
  const route = allRoutes([told]).find(({ view }) => view === wanted);
  if (route === undefined) throw new Error(`no address for "${wanted}"`);
  const whole = resolvedStory(told, 'en');
  // A deck draws every step of every figure: two of them tell as much of its words.
  const isDeck = wanted === 'deck' || wanted === 'presenter';
  const { shorterTalk: _, ...plain } = whole;
  const story = isDeck ? { ...plain, figures: whole.figures.slice(0, 2) } : whole;
  const { body } = renderers[wanted]({ route, story, tell: () => undefined });
  const html = renderToStaticMarkup(body).replaceAll(/<script.*?<\/script>/gs, ' ');
  const labels = Array.from(html.matchAll(/(?:aria-label|title|placeholder)="([^"]*)"/g), ([, label = '']) => label);
  return [html.replaceAll(/<[^>]*>/g, ' '), ...labels].join(' ');
};

const read = new Map<string, string>();

/** A document is rendered once for all tests. */
const saidBy = (told: Story, wanted: keyof typeof renderers): string => {
  const key = `${Object.values(told.facts).filter(({ check }) => check !== undefined).length} ${wanted}`;
  const said = read.get(key) ?? readBy(told, wanted);
  read.set(key, said);
  return said;
};

const OF_A_CHECK = /\bverdict|\bclaims?\b|claim check|\bchecked\b|confirmed|nowhere else|others differ/i;

describe.each(Object.keys(renderers).filter(isRendered))('%s', (view) => {
  it('speaks of no check where nothing was checked', () => {
    expect(saidBy(harbourYear, view).match(OF_A_CHECK)?.[0]).toBeUndefined();
  });

  it('calls the source what the story calls it, and no release', () => {
    expect(saidBy(harbourYear, view)).not.toMatch(/\breleases?\b|\{called\}/i);
  });
});

describe('a story in which claims were checked', () => {
  it.each(['page', 'numbers', 'deck'] as const)('speaks of it: %s', (view) => {
    expect(saidBy(checkedYear, view)).toMatch(OF_A_CHECK);
  });
});
