import { shortPath } from './shortPath.ts';

/** An element of a drawing; text stands in it as it was printed. */
export type Part = { name: string; attributes: Map<string, string>; children: (Part | string)[] };

const TOKEN = /<(\/?)([a-zA-Z]+)((?:\s+[\w:-]+="[^"]*")*)\s*(\/?)>|[^<]+/g;
const ATTRIBUTE = /([\w:-]+)="([^"]*)"/g;

/** What stands inside a printed `<svg>`, as parts. */
export const parseDrawing = (inner: string): Part[] => {
  const root: Part = { name: 'svg', attributes: new Map(), children: [] };
  const open = [root];
  for (const [token, slash, name, attributes = '', isAlone] of inner.matchAll(TOKEN)) {
    if (name === undefined) open.at(-1)?.children.push(token);
    else if (slash === '/') open.pop();
    else {
      const values = Array.from(attributes.matchAll(ATTRIBUTE), ([, key = '', value = '']) => [key, value] as const);
      const part: Part = { name, attributes: new Map(values), children: [] };
      open.at(-1)?.children.push(part);
      if (isAlone !== '/') open.push(part);
    }
  }
  return root.children.filter((child) => typeof child !== 'string');
};

const printPart = (part: Part | string): string => {
  if (typeof part === 'string') return part;
  const attributes = Array.from(
    part.attributes,
    ([name, value]) => ` ${name}="${name === 'd' ? shortPath(value) : value}"`,
  ).join('');
  const inner = part.children.map(printPart).join('');
  return inner === '' ? `<${part.name}${attributes}/>` : `<${part.name}${attributes}>${inner}</${part.name}>`;
};

export const printDrawing = (parts: readonly Part[]): string => parts.map(printPart).join('');
