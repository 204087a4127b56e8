import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, it } from 'vitest';
import { dateLine } from '../../test/figures/maps.ts';
import { makeLand } from './makeLand.ts';
import { shareCard } from './shareCard.tsx';
import { artOf, mastheadOf, titleArtOf } from './storyArt.tsx';

const plain = {
  locale: 'en',
  checks: [],
  slug: 'harbours',
  words: {
    title: 'Two harbours',
    'standfirst.slides': 'What they told us',
    standfirst: 'A ship took **longer than it was said** to.',
    description: 'A voyage',
    'hero.days': '12 days, it is said',
    'hero.seen': '14 on the first voyage',
    'hero.note': 'schematic route',
  },
  facts: {
    tokyo: { short: 'Tokyo', value: [139.7, 35.7], basis: 'context' },
    mazatlan: { short: 'Mazatlán', value: [-106.4, 23.2], basis: 'context' },
    days: { short: 'days', value: 12, basis: 'stated' },
    seen: { short: 'days seen', value: 14, basis: 'context' },
  },
  original: { publisher: 'The harbours', dateText: '1 May 2031' },
} as const;
const mapped = {
  ...plain,
  map: {
    ...dateLine,
    ways: { east: [] },
    hero: { places: ['tokyo', 'mazatlan'], way: 'east', by: 'sea', says: ['days', 'seen'] },
  },
  land: makeLand(dateLine),
} as const;

const lettersOf = (svg: string): string => svg.replaceAll(/<[^>]+>/g, ' ');

describe('the art of a story', () => {
  it('names the ends of its way and who says how long it takes, at every width', () => {
    const html = renderToStaticMarkup(mastheadOf(mapped));
    expect(html.match(/<svg class="chart mast-(?:wide|medium|narrow)"/g)).toHaveLength(3);
    for (const words of ['Tokyo', 'Mazatlán', '12 days, it is said', '14 on the first voyage', 'schematic route'])
      expect(html.split(words)).toHaveLength(4);
    expect(html).toMatch(/class="[^"]*x-context[^"]*"[^>]*>14 on the first voyage/);
    expect(html).toMatch(/class="[^"]*x-stated[^"]*"[^>]*>12 days, it is said/);
    expect(renderToStaticMarkup(titleArtOf(mapped))).toContain('viewBox="0 0 1280 720"');
  });

  it('is not there for a story without a map, or whose map names no art', () => {
    expect(mastheadOf(plain)).toBeUndefined();
    expect(titleArtOf(plain)).toBeUndefined();
    expect(artOf({ ...mapped, map: dateLine }, 'wide')).toBeUndefined();
  });

  it('refuses a place that is none', () => {
    const map = { ...mapped.map, hero: { places: ['days'] } };
    expect(() => artOf({ ...mapped, map }, 'wide')).toThrow('map.ts: "days" in hero.places is not a place');
  });
});

describe('the share image', () => {
  it('has title, lede and source over the map, and carries the land with it', () => {
    const svg = shareCard(mapped);
    for (const words of ['Two harbours', 'What they told us', 'The harbours, 1 May 2031', 'Tokyo'])
      expect(lettersOf(svg)).toContain(words);
    expect(svg).toContain('<g id="geo-land"');
  });

  it('has all of the lede on plain paper for a story without a map', () => {
    const svg = shareCard(plain);
    for (const words of ['Two harbours', 'A ship took longer than it was said to.', 'The harbours, 1 May 2031'])
      expect(lettersOf(svg)).toContain(words);
    expect(svg).not.toContain('<use');
  });
});
