import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { hostHeadersOf } from '../scripts/host-headers.mjs';
import { stories } from '../src/content/stories.ts';
import { builtDocuments, readBuilt, type Built } from './site.ts';

describe('what the talk says of itself to other machines', () => {
  const metaOf = (page: Document | undefined, name: string): string =>
    page?.querySelector(`meta[property="${name}"], meta[name="${name}"]`)?.getAttribute('content') ?? '';

  const decks = builtDocuments().filter(({ route }) => route.view === 'deck');
  const presenters = builtDocuments().filter(({ route }) => route.view === 'presenter');

  it.each(decks.map((document) => ({ path: document.route.path, document })))(
    '/$path: its title, with a picture, where somebody passes its address on',
    ({ document: { route, page } }) => {
      expect(metaOf(page, 'og:title')).toBe(page.title);
      expect(metaOf(page, 'og:image')).toMatch(new RegExp(`files/${route.locale}/share\\.png$`));
      expect(metaOf(page, 'og:description')).not.toBe('');
      const site = process.env['SITE_URL'];
      const canonical = page.querySelector('link[rel="canonical"]')?.getAttribute('href') ?? undefined;
      expect(canonical).toBe(site === undefined ? undefined : new URL(route.path, `${site.replace(/\/$/, '')}/`).href);
      expect(metaOf(page, 'robots')).toBe('');
    },
  );

  it('keeps every presenter’s window out of every search', () => {
    expect(presenters.map(({ page }) => metaOf(page, 'robots'))).toEqual(decks.map(() => 'noindex'));
  });
});

describe('the style sheets', () => {
  it('that page and slides share come before their own, which refine them', () => {
    const sheetsOf = (view: Built['route']['view']) => {
      const document = builtDocuments().find(({ route }) => route.view === view);
      const links = Array.from(document?.page.querySelectorAll('link[rel=stylesheet]') ?? []);
      return links.map((link) => (link.getAttribute('href') ?? '').replace(/^.*\//, ''));
    };
    const [page, deck] = [sheetsOf('page'), sheetsOf('deck')];
    const shared = page.filter((sheet) => deck.includes(sheet));
    expect(shared).not.toEqual([]);
    expect(page.slice(0, shared.length)).toEqual(shared);
    expect(deck.slice(0, shared.length)).toEqual(shared);
    expect(page.length).toBeGreaterThan(shared.length);
  });
});

describe('what a host is told', () => {
  it('by `_headers`: only embeds may be framed by other sites', () => {
    const framed = builtDocuments().filter(
      ({ route }) => hostHeadersOf('dist', `/${route.path}`)['Content-Security-Policy'] === undefined,
    );
    expect(framed.length).toBeGreaterThan(0);
    expect([...new Set(framed.map(({ route }) => route.view))]).toEqual(['embed']);
  });

  it('by `404.html`, which asks for no file and leads home from any folder', () => {
    const html = readBuilt('404.html').toString('utf8');
    expect(html).not.toMatch(/<script|rel="(?:stylesheet|preload|modulepreload)"/);
    const links = Array.from(html.matchAll(/<a href="([^"]+)"/g), ([, href = '']) => href);
    const home = new URL(process.env['SITE_URL'] ?? 'https://example.org/').pathname.replace(/\/?$/, '/');
    expect(links).toEqual(stories.flatMap((story) => Object.keys(story.text).map(() => expect.stringContaining(home))));
    const [, style = ''] = /<style>(.*?)<\/style>/s.exec(html) ?? [];
    expect(html).toContain(`style-src 'sha256-${createHash('sha256').update(style).digest('base64')}'`);
  });
});
