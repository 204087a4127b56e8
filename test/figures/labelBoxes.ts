import { lineWidth, type TextRole } from '../../src/theme/letterWidths.ts';

export type LabelBox = { text: string; left: number; right: number; top: number; bottom: number };

const TEXT = /<text([^>]*)>([^<]*)<\/text>/g;
const attribute = (attributes: string, name: string): string | undefined =>
  new RegExp(`(?:^|\\s)${name}="([^"]*)"`).exec(attributes)?.[1];

const roleOf = (classNames: string): TextRole => {
  if (/x-number|x-serif/.test(classNames)) return 'headline';
  return /x-bold|x-semi/.test(classNames) ? 'strong' : 'sans';
};

const unescape = (text: string): string =>
  text.replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&amp;', '&');

/** Where the words of a drawing stand, by the table of letter widths. Drawings are printed one element a line, or in one. */
export const labelBoxesIn = (inner: string): LabelBox[] =>
  [...inner.matchAll(TEXT)].map(([, attributes = '', words = '']) => {
    const number = (name: string) => Number(attribute(attributes, name) ?? 0);
    const size = number('font-size');
    const text = unescape(words);
    const width = lineWidth(text, size, roleOf(attribute(attributes, 'class') ?? ''));
    const x = number('x');
    const anchor = attribute(attributes, 'text-anchor') ?? 'start';
    const left = anchor === 'end' ? x - width : anchor === 'middle' ? x - width / 2 : x;
    const y = number('y');
    return { text, left, right: left + width, top: y - size * 0.72, bottom: y + size * 0.2 };
  });

/** Pairs of labels that lie on each other, by their words. */
export const overlapsIn = (boxes: readonly LabelBox[]): string[] =>
  boxes.flatMap((one, at) =>
    boxes
      .slice(at + 1)
      .filter(
        (other) =>
          one.left < other.right - 1 &&
          other.left < one.right - 1 &&
          one.top < other.bottom - 1 &&
          other.top < one.bottom - 1,
      )
      .map((other) => `"${one.text}" and "${other.text}"`),
  );

/** Labels that leave a drawing of this size. */
export const outsideOf = (boxes: readonly LabelBox[], { width, height }: { width: number; height: number }): string[] =>
  boxes
    .filter(({ left, right, top, bottom }) => left < -1 || right > width + 1 || top < -1 || bottom > height + 1)
    .map(({ text }) => `"${text}"`);
