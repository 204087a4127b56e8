import { describe, expect, it } from 'vitest';
import { kindOf, kinds } from '../charts/kinds.ts';
import { stories } from '../content/stories.ts';
import { resolveStory } from './resolveStory.ts';
import { defaultView, type Control, type View } from './view.ts';
import { measureOf, sayingOf } from './viewTold.ts';
import { choicesOf } from './whereShown.ts';
import { wordOf } from './viewWords.ts';

const { figures } = resolveStory(stories[0], 'en', kinds);
const voyage = figures.find(({ id }) => id === 'shipping-time');
if (voyage === undefined) throw new Error('the story has no shipping-time');

/** What stands over a drawing. */
const headOf = (figure: (typeof figures)[number], view: View): string => {
  const values = kindOf(figure).valuesOf(figure, view);
  return [wordOf(figure, 'title', view, values), measureOf(figure, view, values)].join(' / ');
};

/** Every single choice a reader can make from the default, and a day of the voyage. */
const singleChoicesOf = (controls: readonly Control[]): View[] => [
  ...controls.flatMap(choicesOf),
  ...controls.flatMap(({ id }) => (id === 'day' ? [{ day: 18 }] : [])),
];

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
      const silent = singleChoicesOf(figure.controls).filter((chosen) => {
        const view = defaultView(figure.controls);
        const readings = (shown: View) => sayingOf(figure, shown, kindOf(figure).valuesOf(figure, shown));
        return readings({ ...view, ...chosen }) === readings(view);
      });
      expect(silent).toEqual([]);
    },
  );

  it.each(figures.map((figure) => [figure.id, figure] as const))(
    'tells every choice of %s over its drawing, alone and with each other one',
    (_, figure) => {
      const first = defaultView(figure.controls);
      const choices = singleChoicesOf(figure.controls);
      const untold = choices.flatMap((one) =>
        choices
          .filter((other) => Object.keys(one)[0] !== Object.keys(other)[0])
          .concat({})
          .flatMap((other) => {
            const without = headOf(figure, { ...first, ...other });
            const both = headOf(figure, { ...first, ...other, ...one });
            return both === without || /[{}]/.test(both) ? [{ ...other, ...one }] : [];
          }),
      );
      expect(choices.length).toBeGreaterThan(0);
      expect(untold).toEqual([]);
    },
  );

  it('fills in a day or a year from the view itself, where nothing else is known', () => {
    const growth = figures.find(({ id }) => id === 'trade-growth');
    expect(growth).toBeDefined();
    if (growth === undefined) return;
    const view = { ...defaultView(growth.controls), reading: true, year: 2012 };
    expect(wordOf(growth, 'measure', view, {})).toContain('2012');
  });

  it('adds to the measure what the headline leaves out, and nothing twice', () => {
    const view = { ...defaultView(voyage.controls), day: 18 };
    const values = kindOf(voyage).valuesOf(voyage, view);
    expect(measureOf(voyage, view, values)).toBe(voyage.words['measure']);
    expect(wordOf(voyage, 'title', view, values)).toMatch(/18.*72%.*51%/);
    const both = { ...view, others: true };
    expect(measureOf(voyage, both, values)).toMatch(/date of the claim; .*18$/);
  });
});
