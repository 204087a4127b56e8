import { presentationOf } from '../theme/chartStyles.ts';
import type { Theme } from '../theme/tokens.ts';

/** A shape that stands elsewhere in the document and that a drawing refers to by `<use>`: the map's land. */
export type ShapeOf = (id: string) => string | undefined;

const TAG = /<([a-zA-Z][\w:-]*)((?:\s+[\w:-]+="[^"]*")*)\s*(\/?)>/g;
const ATTRIBUTE = /([\w:-]+)="([^"]*)"/g;
/** The outline of what is pointed at belongs to a page that can be pointed at. */
const RING = /<[a-zA-Z]+(?=[^>]*\sclass="(?:[^"]*\s)?ring(?:\s[^"]*)?")[^>]*\/>/g;
const REFERENCE = /<use\b[^>]*\shref="#([^"]+)"/g;
const PAGE_ONLY = /^(?:data-|aria-|tabindex$|role$)/;

export const escapeXml = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');

const attributesOf = (attributes: string, theme: Theme): string => {
  const own = new Map(
    Array.from(attributes.matchAll(ATTRIBUTE), ([, name = '', value = '']) => [name, value] as const),
  );
  const classNames = (own.get('class') ?? '').split(/\s+/);
  own.delete('class');
  for (const name of own.keys()) if (PAGE_ONLY.test(name)) own.delete(name);
  // A class wins over an attribute, as the page's stylesheet does.
  for (const [name, value] of Object.entries(presentationOf(classNames, theme))) own.set(name, escapeXml(value));
  return Array.from(own, ([name, value]) => ` ${name}="${value}"`).join('');
};

/**
 * What stands inside a drawing, made to stand alone: class names become attributes, what only a page needs is left out,
 * and shapes it refers to come with it. Works on letters, so that build and browser give the same.
 */
export const standaloneInner = (inner: string, theme: Theme, shapeOf: ShapeOf): string => {
  const named = new Set(Array.from(inner.matchAll(REFERENCE), ([, id = '']) => id));
  const shapes = Array.from(named, (id) => (inner.includes(` id="${id}"`) ? '' : (shapeOf(id) ?? ''))).join('');
  const whole = `${shapes === '' ? '' : `<defs>${shapes}</defs>`}${inner}`;
  return whole
    .replaceAll(RING, '')
    .replaceAll(
      TAG,
      (_, name: string, attributes: string, end: string) => `<${name}${attributesOf(attributes, theme)}${end}>`,
    );
};
