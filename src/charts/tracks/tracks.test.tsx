import { describe, expect, it } from 'vitest';
import { drawStatic } from '../../site/drawStatic.tsx';
import { stories } from '../../content/stories.ts';
import { resolveStory } from '../../model/resolveStory.ts';
import { defaultView } from '../../model/view.ts';
import { kinds } from '../kinds.ts';

const figure = resolveStory(stories[0], 'en', kinds).figures.find(({ id }) => id === 'shipping-time');
if (figure === undefined) throw new Error('the story has no shipping-time');
const view = defaultView(figure.controls);
const draw = (chosen: Readonly<Record<string, string | number | boolean>>) =>
  drawStatic(figure, 'wide', { ...view, ...chosen }).inner;
const count = (svg: string, pattern: RegExp) => (svg.match(pattern) ?? []).length;

describe('the voyage as tracks of days', () => {
  it('opens on the day of arrival', () => {
    expect(view['day']).toBe(25);
    expect(draw({})).toContain('arrived');
  });

  it('draws a solid block for each day that has passed, and an outline for each to come', () => {
    expect(count(draw({}), /class="stated"/g)).toBe(25);
    const early = draw({ day: 18 });
    expect(count(early, /class="stated"/g)).toBe(18);
    expect(count(early, /class="stated-rest"/g)).toBe(7);
  });

  it('hatches the earlier voyage, since it is derived, and never fills it', () => {
    const svg = draw({ stage: 'before' });
    expect(svg).toContain('fill="url(#shipping-time-wide-hatch)"');
    expect(svg).toContain('class="derived"');
    expect(svg).not.toContain('class="stated"');
  });

  it('says how much of each voyage’s days has passed', () => {
    const svg = draw({ day: 7 });
    expect(svg).toContain('20% of the days');
    expect(svg).toContain('28% of the days');
  });

  it('keeps a ship that has arrived where it arrived, and the day line off the words about the days saved', () => {
    const arrivedAt = (day: number) => /<text x="([^"]+)"[^>]*>arrived</.exec(draw({ day }))?.[1];
    expect(arrivedAt(25)).toBeDefined();
    expect(arrivedAt(32)).toBe(arrivedAt(25));
    const svg = draw({ day: 30 });
    expect(svg.indexOf('10 days')).toBeGreaterThan(svg.indexOf('class="thumb"'));
  });

  it('shows the claims of others in outline, the observed one filled, only when asked', () => {
    expect(draw({})).not.toContain('class="context"');
    const svg = draw({ others: true });
    expect(
      count(svg, /<circle class="context"/g) + count(svg, /<circle cx="[^"]+" cy="[^"]+" r="[^"]+" class="context"/g),
    ).toBe(7);
    expect(count(svg, /context-observed/g)).toBe(1);
  });
});
