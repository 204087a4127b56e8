import { describe, expect, it } from 'vitest';
import { checkedYear } from '../../test/checkedReport.ts';
import { harbourYear } from '../../test/second-report/story.ts';
import { figureKinds } from '../figures/kinds.ts';
import { resolveStory } from './resolveStory.ts';
import { scoreOf, slidesOf } from './slides.ts';

const WORDS = { checked: 'What we checked', checkedMeasure: 'Claims of {called}' };
const plain = resolveStory(harbourYear, 'en', figureKinds);
const checked = resolveStory(checkedYear, 'en', figureKinds);
const slides = slidesOf(checked, WORDS);
const figures = slides.flatMap((slide) => (slide.kind === 'figure' ? [slide] : []));

describe('the talk', () => {
  it('has a title and every figure in the order of the text, and no more where nothing was checked', () => {
    expect(slidesOf(plain, WORDS).map(({ id }) => id)).toEqual(['title', ...plain.figures.map(({ id }) => id)]);
    expect(slidesOf(plain, WORDS)[0]).toMatchObject({ kind: 'title', score: [] });
  });

  it('ends with the claims and with what was found, where claims were checked', () => {
    expect(slides.slice(-2).map(({ kind, headline }) => [kind, headline])).toEqual([
      ['checked', 'What we checked'],
      ['found', 'One claim holds'],
    ]);
    expect(slides.at(-1)).toMatchObject({ closing: 'Ask who counted.', notes: 'Thank you.' });
  });

  it('calls the source what the story calls it', () => {
    expect(slides.at(-2)).toMatchObject({ measure: 'Claims of the yearbook' });
  });

  it('names every claim that was checked, with its verdict, in the order of the facts', () => {
    const claims = slides.flatMap((slide) => (slide.kind === 'checked' ? slide.claims : []));
    expect(claims.map(({ factId, verdict }) => [factId, verdict])).toEqual([
      ['goods2024', 'anotherSubject'],
      ['lockCost', 'othersDiffer'],
      ['soot', 'foundNowhereElse'],
      ['ships', 'confirmed'],
    ]);
  });

  it('gives a figure a step for each of its own, each with its headline, its view and what is said', () => {
    const steps = figures.find(({ id }) => id === 'lines')?.steps;
    expect(steps?.map(({ headline, view, notes }) => [headline, view['group'], notes])).toEqual([
      ['By water to the south', 'all', 'Ships go round the west of Europe, as far as Kalamonas.'],
      ['By rail to the south-east', 'terminal', 'And the trains go inland.'],
    ]);
  });

  it('heads a figure of one step by its title', () => {
    const { steps, headline } = figures.find(({ id }) => id === 'partners') ?? {};
    expect(steps?.map((step) => step.headline)).toEqual([headline]);
    expect(headline).toBe('Norway is first, the Netherlands follow');
  });

  it('knows which steps the shorter way leaves out', () => {
    const short = slidesOf({ ...checked, shorterTalk: 'title,lines.1,found' }, WORDS);
    const optional = short.flatMap((slide) =>
      slide.kind === 'figure' ? slide.steps.map(({ isOptional }) => isOptional) : [slide.isOptional],
    );
    const kept = short.flatMap((slide) =>
      slide.kind === 'figure' ? slide.steps.map((_, at) => `${slide.id}.${at + 1}`) : [`${slide.id}.1`],
    );
    expect(kept.filter((_, at) => optional[at] === false)).toEqual(['title.1', 'lines.1', 'found.1']);
    const { shorterTalk: _, ...without } = checked;
    const whole = slidesOf(without, WORDS);
    expect(
      whole.every((slide) => (slide.kind === 'figure' ? slide.steps : [slide]).every((one) => !one.isOptional)),
    ).toBe(true);
  });

  it.each(['title,nowhere', 'title,lines.9'])('does not build with a shorter way to what is not there: %s', (way) => {
    expect(() => slidesOf({ ...checked, shorterTalk: way }, WORDS)).toThrow(/shorterTalk names "/);
  });

  it('tells no two steps of a figure alike', () => {
    const pictures = figures.map(({ steps }) => new Set(steps.map(({ view }) => JSON.stringify(view))).size);
    expect(pictures).toEqual(figures.map(({ steps }) => steps.length));
  });
});

describe('the score', () => {
  it('has the verdicts in their order, and none without a claim', () => {
    expect(scoreOf(checked).map(({ verdict, claims }) => [verdict, claims.length])).toEqual([
      ['confirmed', 1],
      ['anotherSubject', 1],
      ['othersDiffer', 1],
      ['foundNowhereElse', 1],
    ]);
    const few = { ...checked, checks: checked.checks.filter(({ verdict }) => verdict !== 'othersDiffer') };
    expect(scoreOf(few).map(({ verdict }) => verdict)).not.toContain('othersDiffer');
    expect(
      scoreOf(checked).find(({ verdict }) => verdict === 'othersDiffer'),
      'and one claim has words for one',
    ).toMatchObject({ words: 'where others differ', claims: [{ factId: 'lockCost' }] });
    expect(scoreOf(plain)).toEqual([]);
  });
});
