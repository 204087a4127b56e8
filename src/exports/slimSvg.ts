import { presentationOf } from '../theme/chartStyles.ts';
import { escapeText, escapeXml } from './xml.ts';

/** What a drawing needs to look the way it does; everything else that Recharts leaves on its elements is dropped. */
const KEPT: Readonly<Record<string, readonly string[]>> = {
  svg: ['viewBox', 'x', 'y', 'width', 'height'],
  g: ['data-fact', 'transform', 'class', 'opacity'],
  text: ['x', 'y', 'font-size', 'text-anchor', 'class', 'transform'],
  tspan: ['x', 'dy', 'class', 'font-size'],
  rect: ['data-pick', 'x', 'y', 'width', 'height', 'fill', 'class', 'transform', 'stroke-width'],
  circle: ['cx', 'cy', 'r', 'class'],
  path: ['d', 'class', 'transform', 'fill'],
  line: ['x1', 'x2', 'y1', 'y2', 'class'],
  use: ['href', 'class'],
  pattern: ['id', 'width', 'height', 'patternUnits', 'patternTransform'],
  defs: [],
};

/** Classes of Recharts' own, which no stylesheet of ours knows. */
const RECHARTS = /^recharts-/;

/** Places of straight things: half a px is as fine as the eye has it. Curves and radii keep a tenth. */
const PLACES = new Set(['x', 'y', 'x1', 'x2', 'y1', 'y2', 'cx', 'cy', 'width', 'height']);
const STRAIGHT = /^[MLHVZ\d\s.,-]*$/;

/** Longer fractions only differ between machines. What has no px stays finer. */
const rounded = (value: string, name: string): string => {
  if (PLACES.has(name) || (name === 'd' && STRAIGHT.test(value)))
    return value.replaceAll(/-?\d+\.\d+/g, (number) => String(Math.round(Number(number) * 2) / 2));
  const decimals = /transform|opacity/i.test(name) ? 2 : 1;
  return value.replaceAll(/-?\d+\.\d{2,}/g, (number) => String(Number(Number(number).toFixed(decimals))));
};

/** All letters look alike before their roles are added: the stylesheet asks for `text` itself. */
const classesOf = (names: string): string =>
  names
    .split(/\s+/)
    .filter((part) => part !== '' && part !== 'text' && !RECHARTS.test(part))
    .join(' ');

const attributesOf = (element: Element, kept: readonly string[]): string =>
  kept
    .flatMap((name) => {
      const value = element.getAttribute(name);
      if (value === null) return [];
      const own = name === 'class' ? classesOf(value) : value;
      if (own === '' || (name === 'text-anchor' && own === 'start')) return [];
      return [` ${name}="${escapeXml(rounded(own, name))}"`];
    })
    .join('');

const SHAPES = new Set(['rect', 'circle', 'path', 'line']);
const WORDS = new Set(['text', 'tspan']);

/**
 * Fill and stroke as attributes, in light colours: where our styles are refused or taken away (reader views, other
 * programs' printing) a line would turn into a filled black area. The page's classes win over them.
 */
const plainPaint = (element: Element, name: string): string => {
  if (!SHAPES.has(name) && !WORDS.has(name)) return '';
  const classNames = (element.getAttribute('class') ?? '').split(/\s+/);
  const { fill = '', stroke = '' } = presentationOf(classNames, 'light');
  // Words have the reader's own colour, but those in a solid bar.
  if (WORDS.has(name)) return classNames.includes('x-on-solid') ? ` fill="${fill}"` : '';
  const own = { fill: element.hasAttribute('fill') ? '' : fill, stroke };
  return Object.entries(own)
    .filter(([, value]) => value !== '')
    .map(([attribute, value]) => ` ${attribute}="${value}"`)
    .join('');
};

const isDroppable = (element: Element): boolean => {
  const name = element.tagName.toLowerCase();
  // Recharts' clip paths cut at the plot's edge, where our labels have a right to be; the title is ours.
  return name === 'clippath' || name === 'title' || name === 'desc' || !Object.hasOwn(KEPT, name);
};

/** One element without others in it. */
const ALONE = /^<(\w+)[^>]*(?:\/>|>[^<]*<\/\1>)$/;

/** A mark of one shape is that shape: no group holds it. */
const markedAs = (fact: string, shape: string): string => {
  const marked = shape.includes(' class="')
    ? shape.replace(' class="', ' class="mark ')
    : shape.replace(/^<\w+/, '$& class="mark"');
  return marked.replace(/^<\w+/, `$& data-fact="${fact}"`);
};

const print = (node: Node): string => {
  if (node.nodeType === node.TEXT_NODE) return escapeText(node.textContent ?? '');
  if (node.nodeType !== node.ELEMENT_NODE) return '';
  // A node of type ELEMENT_NODE is an Element; the DOM's types do not say so.
  const element = node as Element;
  if (isDroppable(element)) return '';
  const name = element.tagName.toLowerCase() === 'pattern' ? 'pattern' : element.tagName;
  const inner = Array.from(element.childNodes, print).join('');
  const attributes = attributesOf(element, KEPT[name.toLowerCase()] ?? []) + plainPaint(element, name);
  if (name === 'g' && (attributes === '' || inner === '')) return inner;
  const fact = element.getAttribute('data-fact');
  // Words for two facts, from–to, are in two groups: the outer one stays.
  const isMark = inner.includes(' data-fact="');
  if (name === 'g' && fact !== null && !isMark && ALONE.test(inner)) return markedAs(fact, inner);
  // A pattern draws nothing where it stands: it needs no `<defs>` around it.
  if (name === 'defs') return inner;
  return inner === '' ? `<${name}${attributes}/>` : `<${name}${attributes}>${inner}</${name}>`;
};

const PATTERN = /<pattern id="([^"]+)".*?<\/pattern>/g;

/** A chart declares all its patterns; a drawing keeps those that fill something. */
const withoutIdlePatterns = (inner: string): string =>
  inner.replaceAll(PATTERN, (pattern, id: string) => (inner.includes(`url(#${id})`) ? pattern : ''));

/** What stands inside a drawn `<svg>`, without what only a live chart needs. The same input gives the same letters. */
export const slimSvg = (svg: Element): string => withoutIdlePatterns(Array.from(svg.childNodes, print).join(''));
