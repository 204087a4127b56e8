import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';

/** A package's files by their path. */
export type Parts = ReadonlyMap<string, Uint8Array>;

export const CONTENT_TYPES = '[Content_Types].xml';

/** Directory entries are left out: PowerPoint takes them for damage. */
export const partsOf = (file: Uint8Array): Parts =>
  new Map(Object.entries(unzipSync(file)).filter(([name]) => !name.endsWith('/')));

// Read as local time by the packer, so these numbers are the same on every machine. The oldest day a zip can say.
const ALWAYS = new Date(1980, 0, 1);

/** The same parts give the same bytes, in every place and at every time. The content types come first, as Office wants. */
export const fileOf = (parts: Parts): Uint8Array => {
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

/** The package with the text of some parts changed; `at` counts the parts that fit. */
export const editParts = (parts: Parts, fits: RegExp, edit: (xml: string, name: string) => string): Parts =>
  new Map([...parts].map(([name, bytes]) => [name, fits.test(name) ? strToU8(edit(strFromU8(bytes), name)) : bytes]));

export const withPart = (parts: Parts, name: string, content: string | Uint8Array): Parts =>
  new Map([...parts, [name, typeof content === 'string' ? strToU8(content) : content]]);
