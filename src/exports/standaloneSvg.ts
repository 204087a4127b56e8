import { presentationOf } from '../theme/chartStyles.ts';
import type { Theme } from '../theme/tokens.ts';
import { escapeXml } from './xml.ts';

/** A shape that stands elsewhere in the document and that a drawing refers to by `<use>`: the map's land. */
export type ShapeOf = (id: string) => string | undefined;

const TAG = /<([a-zA-Z][\w:-]*)((?:\s+[\w:-]+="[^"]*")*)\s*(\/?)>/g;
const ATTRIBUTE = /([\w:-]+)="([^"]*)"/g;
/** The outline of what is pointed at belongs to a page that can be pointed at. */
const RING = /<[a-zA-Z]+(?=[^>]*\sclass="(?:[^"]*\s)?ring(?:\s[^"]*)?")[^>]*\/>/g;
const REFERENCE = /<use\b[^>]*\shref="#([^"]+)"/g;
/** A label with a ring of paper round it; a drawing program that does not know `paint-order` would paint the ring over the letters. */
const LABEL = /<text\b[^>]*>.*?<\/text>/gs;
const HALO = / paint-order="stroke" stroke="([^"]*)" stroke-width="[^"]*" stroke-linejoin="round"/g;
/** A pane of a drawing: an `<svg>` within the drawing's own, which not every program clips at its edges. */
const PANE = /<svg((?:\s+[\w:-]+="[^"]*")*)\s*>/g;
const PAGE_ONLY = /^(?:data-|aria-|tabindex$|role$)/;

const attributesOf = (element: string, attributes: string, theme: Theme): string => {
  const own = new Map(
    Array.from(attributes.matchAll(ATTRIBUTE), ([, name = '', value = '']) => [name, value] as const),
  );
  const classNames = (own.get('class') ?? '').split(/\s+/);
  if (element === 'text') classNames.push('text');
  own.delete('class');
  for (const name of own.keys()) if (PAGE_ONLY.test(name)) own.delete(name);
  // A class wins over an attribute, as the page's stylesheet does.
  for (const [name, value] of Object.entries(presentationOf(classNames, theme))) own.set(name, escapeXml(value));
  return Array.from(own, ([name, value]) => ` ${name}="${value}"`).join('');
};

/** The ring as letters of its own, under the letters: the same look wherever it is opened. */
const ringedFirst = (label: string): string => {
  const [, paper] = HALO.exec(label) ?? [];
  HALO.lastIndex = 0;
  if (paper === undefined) return label;
  const ring = label
    .replaceAll(' paint-order="stroke"', '')
    .replaceAll(/ fill="[^"]*"/g, ` fill="${paper}"`)
    .replace('<text', '<text aria-hidden="true"');
  return ring + label.replaceAll(HALO, '');
};

/** A pane as a group with a clip of its own, moved and scaled as its viewBox says. */
const panesAsGroups = (inner: string): string => {
  let count = 0;
  return inner
    .replaceAll(PANE, (_, attributes: string) => {
      count += 1;
      const own = new Map(Array.from(attributes.matchAll(ATTRIBUTE), ([, name = '', value = '']) => [name, value]));
      const [left = 0, top = 0, width = 1, height = 1] = (own.get('viewBox') ?? '').split(' ').map(Number);
      const [x, y, shown] = ['x', 'y', 'width'].map((name) => Number(own.get(name) ?? 0));
      const scale = Math.round(((shown ?? width) / width) * 1e5) / 1e5;
      return (
        `<clipPath id="pane-${count}"><rect x="${left}" y="${top}" width="${width}" height="${height}"/></clipPath>` +
        `<g clip-path="url(#pane-${count})" transform="translate(${x} ${y}) scale(${scale}) translate(${-left} ${-top})">`
      );
    })
    .replaceAll('</svg>', '</g>');
};

/**
 * What stands inside a drawing, made to stand alone: class names become attributes, what only a page needs is left out,
 * and shapes it refers to come with it. Works on letters, so that build and browser give the same.
 */
export const standaloneInner = (inner: string, theme: Theme, shapeOf: ShapeOf): string => {
  const named = new Set(Array.from(inner.matchAll(REFERENCE), ([, id = '']) => id));
  const shapes = Array.from(named, (id) => (inner.includes(` id="${id}"`) ? '' : (shapeOf(id) ?? ''))).join('');
  const whole = `${shapes === '' ? '' : `<defs>${shapes}</defs>`}${inner}`;
  return (
    panesAsGroups(whole)
      .replaceAll(RING, '')
      .replaceAll(
        TAG,
        (_, name: string, attributes: string, end: string) => `<${name}${attributesOf(name, attributes, theme)}${end}>`,
      )
      .replaceAll(LABEL, ringedFirst)
      // The heaviest cut there is; programs that know weights by the hundred only would take 650 for none.
      .replaceAll('font-weight="650"', 'font-weight="700"')
      // Older programs know a reference by its old name only.
      .replaceAll(/<use href="([^"]*)"/g, '<use href="$1" xlink:href="$1"')
  );
};
