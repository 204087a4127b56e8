import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { escapeXml, SPACES, XML } from './xml.ts';

/** A package's files by their path. */
export type Parts = ReadonlyMap<string, Uint8Array>;

/** What a part refers to, by the id under which it does: `{ id: 'rId1', type: 'chart', target: '../charts/chart1.xml' }`. */
export type Relation = { id: string; type: string; target: string };

/** A file of an Office package. `type` is its content type; parts told by their extension (png, svg, xlsx) have none. */
export type Part = { path: string; type?: string; content: string | Uint8Array; relations?: readonly Relation[] };

const CONTENT_TYPES = '[Content_Types].xml';

const EXTENSIONS = {
  rels: 'application/vnd.openxmlformats-package.relationships+xml',
  xml: 'application/xml',
  png: 'image/png',
  svg: 'image/svg+xml',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
} as const;

const typeOf = (type: string): string => (type.includes('://') ? type : `${SPACES.r}/${type}`);

const relationsOf = (relations: readonly Relation[]): string =>
  `${XML}<Relationships xmlns="${SPACES.package}/relationships">${relations
    .map(({ id, type, target }) => `<Relationship Id="${id}" Type="${typeOf(type)}" Target="${escapeXml(target)}"/>`)
    .join('')}</Relationships>`;

const pathOfRelations = (path: string): string => path.replace(/([^/]*)$/, '_rels/$1.rels');

/** Only the extensions that there are; a declared type without a part is damage to some programs. */
const contentTypes = (parts: readonly Part[]): string => {
  const used = Object.entries(EXTENSIONS).filter(
    ([extension]) => extension === 'rels' || parts.some(({ path }) => path.endsWith(`.${extension}`)),
  );
  const defaults = used.map(([extension, type]) => `<Default Extension="${extension}" ContentType="${type}"/>`);
  const overrides = parts.flatMap(({ path, type }) =>
    type === undefined ? [] : [`<Override PartName="/${path}" ContentType="${type}"/>`],
  );
  return `${XML}<Types xmlns="${SPACES.package}/content-types">${defaults.join('')}${overrides.join('')}</Types>`;
};

/** Parts as the bytes of an Office package: the list of types, the relations and what the package itself leads to are written here. */
export const packageOf = (parts: readonly Part[], relations: readonly Relation[]): Uint8Array => {
  const related = parts.flatMap((part) =>
    part.relations === undefined || part.relations.length === 0
      ? []
      : [[pathOfRelations(part.path), relationsOf(part.relations)] as const],
  );
  const texts: readonly (readonly [string, string | Uint8Array])[] = [
    [CONTENT_TYPES, contentTypes(parts)],
    ['_rels/.rels', relationsOf(relations)],
    ...parts.map(({ path, content }) => [path, content] as const),
    ...related,
  ];
  return fileOf(
    new Map(texts.map(([path, content]) => [path, typeof content === 'string' ? strToU8(content) : content])),
  );
};

/** Directory entries are left out: PowerPoint takes them for damage. */
export const partsOf = (file: Uint8Array): Parts =>
  new Map(Object.entries(unzipSync(file)).filter(([name]) => !name.endsWith('/')));

// Read as local time by the packer, so these numbers are the same on every machine. The oldest day a zip can say.
const ALWAYS = new Date(1980, 0, 1);

/** The same parts give the same bytes, in every place and at every time. The content types come first, as Office wants. */
const fileOf = (parts: Parts): Uint8Array => {
  const names = [...parts.keys()].toSorted(
    (one, other) => Number(other === CONTENT_TYPES) - Number(one === CONTENT_TYPES) || (one < other ? -1 : 1),
  );
  return zipSync(Object.fromEntries(names.map((name) => [name, parts.get(name) ?? new Uint8Array()])), {
    level: 6,
    mtime: ALWAYS,
  });
};

export const textOf = (parts: Parts, name: string): string => {
  const bytes = parts.get(name);
  if (bytes === undefined) throw new Error(`the package has no part "${name}"`);
  return strFromU8(bytes);
};
