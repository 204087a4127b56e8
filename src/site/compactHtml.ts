/** Markup as React and the templates write it: quoted attributes, every element closed, no comment between `<` and `>`. */
const TOKEN = /<!--[^]*?-->|<(script|style)\b[^>]*>[^]*?<\/\1>|<[^>"]*(?:"[^"]*"[^>"]*)*>|[^<]+/g;
const TAG = /^<(\/?)([a-z][\w:-]*)/i;
const ATTRIBUTE = /\s+([^\s=/>"]+)(?:=(?:"([^"]*)"|([^\s"'>]*[^\s"'>/])))?/g;
/** Values that stand without quotes. One with "&" or "/" at its end keeps them: read carelessly, more would be read into it. */
const BARE = /^[^\s"'`=<>&]*[^\s"'`=<>&/]$/;

const VOID = new Set('area base br col embed hr img input link meta source track wbr'.split(' '));

/** What may follow an element whose end tag is left out; the end of its parent may, too. (HTML standard, 13.1.2.4.) */
const ENDED_BY: Readonly<Record<string, ReadonlySet<string>>> = {
  dt: new Set(['dt', 'dd']),
  dd: new Set(['dt', 'dd']),
  td: new Set(['td', 'th']),
  th: new Set(['td', 'th']),
  tr: new Set(['tr']),
  tbody: new Set(['tbody']),
  thead: new Set(['tbody']),
  option: new Set(['option']),
  p: new Set(
    'address article aside blockquote details div dl fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 header hr main nav ol p pre section table ul'.split(
      ' ',
    ),
  ),
};
/** Parents whose end ends a paragraph: a parser takes the end of any other, a `span`'s or a drawing's, for a mistake. */
const ENDS_P = new Set(
  'article aside blockquote body dd details div fieldset figcaption figure footer form header li main nav ol section td th ul'.split(
    ' ',
  ),
);
/** Elements that must be followed by another of their kind. */
const NEEDS_NEXT = new Set(['dt', 'thead']);

const isEndLeftOut = (name: string, next: string | undefined): boolean => {
  const by = ENDED_BY[name];
  const [, slash, nextName = ''] = TAG.exec(next ?? '') ?? [];
  if (by === undefined || slash === undefined) return false;
  if (slash === '') return by.has(nextName);
  return !NEEDS_NEXT.has(name) && (name !== 'p' || ENDS_P.has(nextName));
};

const attributeOf = (name: string, value: string): string =>
  value === '' ? name : BARE.test(value) ? `${name}=${value}` : `${name}="${value}"`;

/** A start tag in as few letters as say the same. */
const startOf = (tag: string, name: string): string => {
  const isEmptyForeign = tag.endsWith('/>') && !VOID.has(name.toLowerCase());
  const own = tag.slice(name.length + 1);
  if (!/^\s*\/?>$/.test(own.replaceAll(ATTRIBUTE, ''))) throw new Error(`${tag}: expected values in double quotes`);
  const attributes = Array.from(own.matchAll(ATTRIBUTE), ([, key = '', value, bare = '']) =>
    attributeOf(key, value ?? bare),
  );
  if (!isEmptyForeign) return `<${[name, ...attributes].join(' ')}>`;
  // Behind a bare value "/" would be part of it: a quoted one stands last, where there is one.
  const quoted = attributes.findLastIndex((attribute) => attribute.endsWith('"'));
  if (quoted >= 0) attributes.push(...attributes.splice(quoted, 1));
  const isBare = attributes.length > 0 && quoted < 0;
  return `<${[name, ...attributes].join(' ')}${isBare ? ' ' : ''}/>`;
};

const SPACE = /^\s*$/;
/** Elements between whose parts space is nothing: a browser drops it there, or never shows it. */
const isBetween = (before: string | undefined, after: string | undefined): boolean =>
  /^<(?:!doctype|\/?html|\/?head|\/?body|\/?meta|\/?link|\/title)\b/i.test(before ?? '<html') ||
  /^<(?:html|\/?head|\/?body|meta|link|title|\/html)\b/i.test(after ?? '</html');

/**
 * A whole document in fewer letters, from which a browser reads the very same: no quotes around values that need none,
 * no end tags that the standard lets go, no space in the head. Text between inline elements stays as it is.
 */
export const compactHtml = (html: string): string => {
  const all = html.match(TOKEN) ?? [];
  if (all.join('') !== html) throw new Error('a document has a tag that does not end');
  const kept = all.filter((token) => !token.startsWith('<!--'));
  const tokens = kept.filter((token, at) => !(SPACE.test(token) && isBetween(kept[at - 1], kept[at + 1])));
  return tokens.map((token, at) => compactToken(token, tokens[at + 1])).join('');
};

const RAW = /^(<(script|style)\b[^>]*>)([^]*)(<\/\2>)$/;

const compactToken = (token: string, next: string | undefined): string => {
  if (!token.startsWith('<') || token.startsWith('<!')) return token;
  const [, start, element = '', content = '', end = ''] = RAW.exec(token) ?? [];
  if (start !== undefined) return startOf(start, element) + content + end;
  const [, slash, name = ''] = TAG.exec(token) ?? [];
  if (slash === undefined) return token;
  if (slash === '') return startOf(token, name);
  if (name === 'html' || name === 'body') return '';
  return isEndLeftOut(name, next) ? '' : token;
};
