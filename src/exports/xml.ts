export const XML = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>';

/** The namespaces of Office Open XML, by their usual prefixes. */
export const SPACES = {
  a: 'http://schemas.openxmlformats.org/drawingml/2006/main',
  c: 'http://schemas.openxmlformats.org/drawingml/2006/chart',
  p: 'http://schemas.openxmlformats.org/presentationml/2006/main',
  r: 'http://schemas.openxmlformats.org/officeDocument/2006/relationships',
  package: 'http://schemas.openxmlformats.org/package/2006',
  sheet: 'http://schemas.openxmlformats.org/spreadsheetml/2006/main',
} as const;

/** `xmlns:a="…"` for each prefix. */
export const spacesOf = (...prefixes: readonly ('a' | 'c' | 'p' | 'r')[]): string =>
  prefixes.map((prefix) => ` xmlns:${prefix}="${SPACES[prefix]}"`).join('');

// XML 1.0 has no sign for these, however they are written.
const CONTROL = /[^\P{Cc}\t\n\r]/gu;

/** Text as it may stand between tags. */
export const escapeText = (text: string): string =>
  text.replaceAll(CONTROL, '').replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');

/** Text as it may stand between tags and in attributes, of XML and of HTML. */
export const escapeXml = (text: string): string => escapeText(text).replaceAll('"', '&quot;');

/** The text that was escaped so. */
export const unescapeXml = (text: string): string =>
  text.replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&quot;', '"').replaceAll('&amp;', '&');
