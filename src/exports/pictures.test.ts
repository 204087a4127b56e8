import { describe, expect, it } from 'vitest';
import { figureKinds, plotOf } from '../figures/kinds.ts';
import type { Size } from '../figures/room.ts';
import { checkedYear } from '../../test/checkedReport.ts';
import { uiWords } from '../i18n/uiWords.ts';
import { resolveStory } from '../model/resolveStory.ts';
import { defaultView } from '../model/view.ts';
import { lineWidth } from '../theme/letterWidths.ts';
import { creditOf } from './credit.ts';
import { pictureSettings } from './pictureSettings.ts';
import { planPicture } from './pictureFormats.ts';
import { pictureCard } from './pictureCard.ts';
import { pictureWordsOf } from './pictureWords.ts';

const story = resolveStory(checkedYear, 'en', figureKinds);
const { verdicts, basis } = uiWords('en');
const credit = { title: creditOf(story), address: 'example.org/harbour/#figure', verdicts, basis };
const shapes = { landscape: [1920, 1080], square: [1080, 1080], share: [1200, 630] } as const;

describe.each(story.figures.map((figure) => ({ id: figure.id, figure })))('the pictures of $id', ({ figure }) => {
  const view = defaultView(figure.controls);
  const boxOf = (size: Size) => plotOf(figure, view, size);
  const words = pictureWordsOf({ figure, view, plot: boxOf('wide') }, credit);

  it.each(['landscape', 'square', 'share'] as const)('hold everything within %s, at its exact size', (format) => {
    const { layout, width } = planPicture(boxOf, words, format);
    const [shownWidth, shownHeight] = shapes[format];
    expect(width).toBe(shownWidth);
    expect((width * layout.height) / layout.width).toBeCloseTo(shownHeight, 0);
    const { chart, title, measure, notes, foot, rule } = layout;
    for (const { lines, x, y, setting } of [title, measure, notes, foot]) {
      const widest = Math.max(0, ...lines.map((line) => lineWidth(line, setting.size, setting.role)));
      expect(x + widest).toBeLessThanOrEqual(layout.width);
      expect(y + (lines.length - 1) * setting.size * setting.leading).toBeLessThan(layout.height);
    }
    expect(chart.x).toBeGreaterThanOrEqual(0);
    expect(chart.y).toBeGreaterThan(0);
    expect(chart.y).toBeLessThan(rule.y);
  });

  it.each([
    ['landscape', 24],
    ['square', 15],
    ['share', 16],
  ] as const)('are lettered to be read, as %s with labels of at least %i px', (format, least) => {
    const { layout, width } = planPicture(boxOf, words, format);
    expect((pictureSettings[layout.size].label * width) / layout.width).toBeGreaterThanOrEqual(least);
  });

  it('say what was found, who says so, what is stated, and where it is from', () => {
    const { layout, width } = planPicture(boxOf, words, 'landscape');
    const svg = pictureCard({
      words,
      layout,
      inner: '',
      theme: 'light',
      fontFaces: '',
      shapeOf: () => undefined,
      width,
    });
    const text = [...svg.matchAll(/<text[^>]*>(.*?)<\/text>/g)]
      .map(([, said = '']) => said.replaceAll(/<[^>]*>/g, ''))
      .join(' ');
    for (const word of [...layout.title.lines, ...layout.foot.lines])
      expect(text).toContain(word.replaceAll('&', '&amp;'));
    expect(text).toContain(credit.address);
    expect(text).toContain(story.original.dateText);
    expect(words.bases.length).toBeGreaterThan(0);
    for (const { word } of words.bases) expect(text).toContain(word);
    // Of the notes a picture has as many as there is room for, the first one always.
    for (const note of words.notes.slice(0, 1)) expect(text).toContain(note.verdict?.word ?? note.text.split(' ')[0]);
  });
});

it('begins the note on a checked claim with its verdict', () => {
  const figure = story.figures.find(({ id }) => id === 'ships');
  if (figure === undefined) throw new Error('no figure of ships');
  const plot = plotOf(figure, {}, 'wide');
  expect(pictureWordsOf({ figure, view: {}, plot }, credit).notes).toEqual([
    { text: 'The ministry agrees.', verdict: { verdict: 'confirmed', word: 'ships: confirmed' } },
  ]);
});
