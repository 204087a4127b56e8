import { describe, expect, it } from 'vitest';
import { kindOf, kinds } from '../charts/kinds.ts';
import { stories } from '../content/stories.ts';
import { resolveStory } from './resolveStory.ts';
import { slidesOf, type SlideStep } from './slides.ts';

const story = resolveStory(stories[0], 'en', kinds);
const slides = slidesOf(story, { checked: 'Checked', sources: 'Sources' });
const figures = slides.flatMap((slide) => (slide.kind === 'figure' ? [slide] : []));

describe('the talk', () => {
  it('has a title, every figure in the order of the text, what was checked, and the sources', () => {
    expect(slides.map(({ id }) => id)).toEqual(['title', ...story.figures.map(({ id }) => id), 'checked', 'sources']);
  });

  it('goes through one to four steps a figure, each with a finding and words to say', () => {
    const isTold = ({ headline, notes }: SlideStep) => headline !== '' && notes.split(' ').length > 20;
    expect(figures.filter(({ steps }) => steps.length > 4 || !steps.every(isTold)).map(({ id }) => id)).toEqual([]);
  });

  it('tells no two steps of a figure alike', () => {
    const pictures = figures.map(({ steps }) => new Set(steps.map(({ view }) => JSON.stringify(view))).size);
    expect(pictures).toEqual(figures.map(({ steps }) => steps.length));
  });

  it('names every claim that was checked, with its verdict', () => {
    const checked = slides.flatMap((slide) => (slide.kind === 'checked' ? slide.claims : []));
    expect(checked.map(({ factId }) => factId)).toEqual(story.checks.map(({ factId }) => factId));
    expect(checked.every(({ value }) => value !== '')).toBe(true);
  });

  it('names every house once, under its best trust', () => {
    const houses = slides.flatMap((slide) =>
      slide.kind === 'sources' ? slide.groups.flatMap((group) => group.houses) : [],
    );
    expect(houses.length).toBeGreaterThan(20);
    expect(new Set(houses).size).toBe(houses.length);
  });
});

describe('a handout', () => {
  const marksOf = ({ figure }: (typeof figures)[number], view: SlideStep['view']) =>
    kindOf(figure).marksOf(figure.figure, view);

  it('shows of each figure, or tells, every number of the report and of ours that its steps show', () => {
    const missing = figures.flatMap((slide) => {
      const { figure, steps, whole } = slide;
      const drawn = marksOf(slide, (whole ?? steps.at(-1) ?? steps[0]).view);
      return steps
        .filter(({ view }) => view['others'] !== true)
        .flatMap(({ view }) => marksOf(slide, view))
        .filter((fact) => figure.facts[fact]?.basis !== 'context' && !drawn.includes(fact))
        .filter((fact) => whole?.also?.includes(figure.facts[fact]?.number ?? fact) !== true)
        .map((fact) => `${slide.id}: ${fact}`);
    });
    expect(missing).toEqual([]);
  });
});
