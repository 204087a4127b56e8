import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, it } from 'vitest';
import { labelBoxesIn, outsideOf, overlapsIn } from '../../../test/figures/labelBoxes.ts';
import { africa, dateLine, groundOf } from '../../../test/figures/maps.ts';
import { ShapeViews } from '../../charts/ShapeView.tsx';
import { heroArt, heroMeasures, type HeroInput } from './hero.ts';

const sizes = ['wide', 'medium', 'narrow', 'slide', 'share'] as const;

const across: Omit<HeroInput, 'size'> = {
  map: { ...groundOf(dateLine), hero: { places: ['tokyo', 'mazatlan'], way: 'east', by: 'sea' }, ways: { east: [] } },
  places: [
    { name: 'Tokyo', place: [139.7, 35.7] },
    { name: 'Mazatlán, Mexico', place: [-106.4, 23.2] },
  ],
  says: [
    { text: '12 days, it is said', ink: 'x-stated' },
    { text: '14 on the first voyage', ink: 'x-context' },
    { text: 'schematic route', ink: 'x-quiet' },
  ],
};
const continent: Omit<HeroInput, 'size'> = {
  map: groundOf(africa),
  places: [
    { name: 'Mombasa', place: [39.7, -4] },
    { name: 'Accra', place: [-0.2, 5.6] },
    { name: 'Tangier', place: [-5.8, 35.8] },
    { name: 'Maputo', place: [32.6, -26] },
  ],
  says: [],
};

const cases = [
  { name: 'an ocean', input: across },
  { name: 'a continent', input: continent },
].flatMap((own) => sizes.map((size) => ({ ...own, size })));

describe('the art of a story’s top', () => {
  it.each(cases)('shows $name ($size) with its words clear of the title', async ({ name, input, size }) => {
    const art = heroArt({ ...input, size });
    const inner = renderToStaticMarkup(<ShapeViews shapes={art.shapes} id="hero" />);
    const boxes = labelBoxesIn(inner);
    const said = [...input.places.map((place) => place.name), ...input.says.map(({ text }) => text)];
    expect(boxes.map(({ text }) => text).toSorted()).toEqual(said.toSorted());
    expect(overlapsIn(boxes)).toEqual([]);
    expect(outsideOf(boxes, art)).toEqual([]);
    const title = heroMeasures[size].blocked.map((box) => ({ ...box, text: 'the title' }));
    expect(boxes.flatMap((box) => title.flatMap((other) => overlapsIn([box, other])))).toEqual([]);
    await expect(
      `<svg viewBox="0 0 ${art.width} ${art.height}">\n${inner.replaceAll('><', '>\n<')}\n</svg>\n`,
    ).toMatchFileSnapshot(`../../../test/golden/hero/${name.replaceAll(' ', '-')}.${size}.svg`);
  });
});
