import { expect } from 'vitest';
import type { Ground } from '../../src/model/map.ts';
import type { Placement } from '../../src/model/figure.ts';
import type { Fields, ValuesOf } from '../../src/figures/fields.ts';
import type { Kind, Words } from '../../src/figures/kind.ts';
import { factsIn } from '../../src/figures/factsIn.ts';
import { roomFor, SIZES } from '../../src/figures/room.ts';
import { drawPlot } from '../../src/site/drawStatic.tsx';
import { expectSlide } from '../pptx/expectSlide.ts';
import { labelBoxesIn, outsideOf, overlapsIn } from './labelBoxes.ts';

/** Words of a test: those given, and each other declared key's fallback, or the key itself, so that every label is drawn. */
export const wordsFor = <S extends Fields>(
  kind: Kind<S>,
  values: ValuesOf<S>,
  given: Readonly<Record<string, string>> = {},
): Words => {
  const declared = new Map(kind.words(values).map((word) => [word.key, word]));
  const of = (key: string) => {
    const word = declared.get(key);
    if (word === undefined) throw new Error(`the kind prints "${key}" and does not declare it`);
    return given[key] ?? word.fallback ?? key;
  };
  return { of, maybe: (key) => (declared.has(key) ? given[key] : of(key)) };
};

export type PlotCase<S extends Fields> = {
  /** What is tried: "3 days", "40 countries, billions". It names the golden files. */
  name: string;
  values: ValuesOf<S>;
  words?: Readonly<Record<string, string>>;
  view?: Readonly<Record<string, string | number | boolean>>;
  placement?: Placement;
  /** The story's map, for kinds that draw on one. */
  map?: Ground;
};

/**
 * Draws a case in four rooms as golden files and holds it to what every drawing keeps: each fact has a mark, no label
 * lies on another, nothing leaves the drawing, and no letter is under 13 px (20 on a slide). Its slide is held to
 * expectSlide.
 */
export const expectPlot = async <S extends Fields>(
  kind: Kind<S>,
  id: string,
  { name, values, words = {}, view = {}, placement = 'split', map }: PlotCase<S>,
): Promise<void> => {
  const slug = name.toLowerCase().replaceAll(/[^a-z0-9]+/g, '-');
  for (const size of SIZES) {
    const room = roomFor(size, placement);
    const input = {
      id: `${id}-${size}`,
      values,
      words: wordsFor(kind, values, words),
      view,
      room,
      locale: 'en' as const,
      ...(map === undefined ? {} : { map }),
    };
    const plot = kind.plot(input);
    if (size === 'slide') expectSlide(plot, name);
    const inner = drawPlot(input.id, plot);
    const boxes = labelBoxesIn(inner);
    const drawn = new Set(Array.from(inner.matchAll(/data-fact="(\w+)"/g), ([, fact]) => fact));
    expect([...drawn].toSorted(), `${size}: marks`).toEqual([...factsIn(plot)].toSorted());
    expect(overlapsIn(boxes), `${size}: labels on each other`).toEqual([]);
    expect(outsideOf(boxes, plot), `${size}: outside`).toEqual([]);
    expect(plot.height, `${size}: height`).toBeLessThanOrEqual(room.height ?? Number.POSITIVE_INFINITY);
    const least = size === 'slide' ? 18.5 : 13;
    const small = Array.from(inner.matchAll(/font-size="([\d.]+)"/g), ([, own]) => Number(own)).filter(
      (own) => own < least,
    );
    expect(small, `${size}: letters under ${least} px`).toEqual([]);
    await expect(
      `<svg viewBox="0 0 ${plot.width} ${plot.height}">\n${inner.replaceAll('><', '>\n<')}\n</svg>\n`,
    ).toMatchFileSnapshot(`../../test/golden/kinds/${id}/${slug}.${size}.svg`);
  }
};
