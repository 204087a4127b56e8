import { expect } from 'vitest';
import type { Ground } from '../../src/model/map.ts';
import type { Placement } from '../../src/model/figure.ts';
import type { Fields, ValuesOf } from '../../src/figures/fields.ts';
import type { Kind, Words } from '../../src/figures/kind.ts';
import { drawnSizes, roomFor, USUAL, type Room } from '../../src/figures/room.ts';
import { slideFitOf } from '../../src/figures/slideFit.ts';
import { expectSlide } from '../pptx/expectSlide.ts';
import { expectDrawing } from './expectDrawing.ts';

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
 * Draws a case in its rooms as golden files and holds it to what every drawing keeps; its slide to expectSlide.
 */
export const expectPlot = async <S extends Fields>(
  kind: Kind<S>,
  id: string,
  { name, values, words = {}, view = {}, placement = 'split', map }: PlotCase<S>,
): Promise<void> => {
  const slug = name.toLowerCase().replaceAll(/[^a-z0-9]+/g, '-');
  const plotIn = (room: Room) =>
    kind.plot({
      values,
      words: wordsFor(kind, values, words),
      view,
      room,
      locale: 'en' as const,
      ...(map === undefined ? {} : { map }),
    });
  // As large as a figure of one step is drawn on its slide.
  const fit = kind.usesMap === true ? USUAL : slideFitOf((each) => [plotIn(roomFor('slide', placement, each))]);
  for (const size of drawnSizes(placement)) {
    const room = roomFor(size, placement, fit);
    const plot = plotIn(room);
    if (size === 'slide') expectSlide(plot, name);
    const file = expectDrawing(plot, { id: `${id}-${size}`, room });
    await expect(file).toMatchFileSnapshot(`../../test/golden/kinds/${id}/${slug}.${size}.svg`);
  }
};
