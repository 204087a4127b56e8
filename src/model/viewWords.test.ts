import { describe, expect, it } from 'vitest';
import { kinds } from '../charts/kinds.ts';
import { stories } from '../content/stories.ts';
import { resolveStory } from './resolveStory.ts';
import { defaultView, type Control, type View } from './view.ts';
import { sayingOf, wordOf } from './viewWords.ts';

const { figures } = resolveStory(stories[0], 'en', kinds);
const voyage = figures.find(({ id }) => id === 'shipping-time');
if (voyage === undefined) throw new Error('the story has no shipping-time');

/** Every single choice a reader can make from the default. */
const choicesOf = (controls: readonly Control[]): View[] =>
  controls.flatMap((control): View[] => {
    switch (control.kind) {
      case 'switch':
        return [{ [control.id]: true }];
      case 'choice':
        return control.options.slice(1).map((option) => ({ [control.id]: option }));
      case 'pick':
        return control.options.map((option) => ({ [control.id]: option }));
      case 'range':
      case 'stage':
        return [];
    }
  });

describe('what a view says', () => {
  it('has the headline of what is shown', () => {
    const view = defaultView(voyage.controls);
    expect(wordOf(voyage, 'title', view, {})).toBe(voyage.words['title']);
    expect(wordOf(voyage, 'title', { ...view, others: true }, {})).toBe(voyage.words['title.others']);
  });

  it('fills in what depends on the view', () => {
    const saying = sayingOf(
      voyage,
      { ...defaultView(voyage.controls), day: 18 },
      { day: '18', shareBefore: '51%', shareNow: '72%' },
    );
    expect(saying).toContain('Day 18');
    expect(saying).toContain('72%');
  });

  it.each(figures.map((figure) => [figure.id, figure] as const))(
    'leaves no choice of %s without words',
    (_, figure) => {
      const silent = choicesOf(figure.controls).filter((chosen) => {
        const view = defaultView(figure.controls);
        const readings = (shown: View) => sayingOf(figure, shown, {});
        return readings({ ...view, ...chosen }) === readings(view);
      });
      expect(silent).toEqual([]);
    },
  );
});
