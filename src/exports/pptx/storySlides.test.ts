import { describe, expect, it } from 'vitest';
import { checkedYear } from '../../../test/checkedReport.ts';
import { figureKinds } from '../../figures/kinds.ts';
import { resolveStory } from '../../model/resolveStory.ts';
import { storySlides } from './storySlides.ts';

const nothing = { svg: '', png: new Uint8Array(), width: 1, height: 1 };
const slides = storySlides(resolveStory(checkedYear, 'en', figureKinds), () => nothing);

describe('the slide of claims', () => {
  it('quotes each claim and says the further word of its verdict before what the record has', () => {
    const tables = slides.flatMap(({ pieces }) => pieces).filter((piece) => piece.kind === 'table');
    const claims = tables.filter(({ names }) => names !== undefined).flatMap(({ rows }) => rows);
    expect(claims.map(([, record]) => record)).toContainEqual(expect.stringMatching(/^generously rounded: /));
    expect(tables.find(({ names }) => names?.includes('x-italic') === true)?.widths).toHaveLength(3);
  });
});
