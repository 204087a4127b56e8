import { afterAll, describe, expect, it } from 'vitest';
import { figureKinds } from '../figures/kinds.ts';
import { stated } from '../model/fact.ts';
import { resolveStory } from '../model/resolveStory.ts';
import type { Story } from '../model/story.ts';
import { harbourNews } from '../../test/small-report/story.ts';
import { closeDom } from './dom.ts';
import { drawnWords, printedBy } from './printed.ts';
import { rippleOf } from './ripple.ts';

const told = (harbourNews.text.en ?? '')
  .replace('These are the parcels', 'These are {parcels.bounded}')
  .replace('step.1: The parcels', 'step.1: Over {parcels.number} parcels')
  .replace('note.parcels: Found', 'note.parcels: More than {parcels.number} are found');
const printed = (facts: Story['facts'], text: string) =>
  printedBy(resolveStory({ ...harbourNews, facts, text: { en: text } }, 'en', figureKinds));

afterAll(closeDom);

describe('a number that is one more', () => {
  const quote = 'more than 31,000 parcels';
  const more = stated(31_000, 'parcel', {
    quote,
    paragraph: 'news',
    bound: 'moreThan',
    check: { verdict: 'foundNowhereElse', sources: [] },
  });
  const changes = rippleOf(
    printed(harbourNews.facts, told),
    printed(
      { ...harbourNews.facts, parcels: more },
      told.replace('[more than 30,000]', '[more than 31,000]').replace('[3,000]', '[3,100]'),
    ),
  );
  const whats = new Set(changes.flatMap(({ what }) => what.split(' · ')));

  it.each([
    'sentence',
    'mark',
    'drawing, wide',
    'drawing, narrow',
    'drawing, slide',
    'title',
    'alt text',
    'description',
    'note.parcels',
    'cell value',
    'headline',
    'speaker’s note 1',
    'cell quotation',
    'cell formula',
  ])('shows in each %s that speaks of it', (what) => expect([...whats]).toContain(what));

  it('shows what is worked out from it, and nothing else', () => {
    const places = changes.map(({ place }) => place.split(' · ').slice(2).join(' · '));
    expect(places).toContain('files · parcelsADay');
    expect(changes.filter(({ place }) => /openDays|reportDate/.test(place))).toEqual([]);
  });

  it('says once what several drawings of a figure say alike', () => {
    const drawn = changes.filter(({ what, after }) => what.startsWith('drawing') && after?.includes('31,000') === true);
    expect(drawn.map(({ what }) => what)).toContain('drawing, wide · drawing, narrow · drawing, slide');
  });
});

it('tells the words of a drawing as they are read', () => {
  const svg =
    '<text class="a"><tspan>Fewer than &lt;5 &amp;</tspan> <tspan x="0">“a &quot;quarter&quot;”</tspan></text>';
  expect(drawnWords(svg)).toEqual(['Fewer than <5 & “a "quarter"”']);
});
