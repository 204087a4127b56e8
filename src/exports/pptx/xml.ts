/** One element of a fragment, whole, with its name. */
export type Element = { name: string; xml: string };

export const escapeXml = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');

/** The elements at the top of a fragment, in order; text between them is dropped. Enough for generated XML, no parser. */
export const elementsOf = (fragment: string): Element[] => {
  const elements: Element[] = [];
  let depth = 0;
  let open: { name: string; from: number } | undefined;
  for (const tag of fragment.matchAll(/<(\/?)([\w:]+)[^>]*?(\/?)>/g)) {
    const [whole, closes, name = '', isEmpty] = tag;
    if (closes === '/') depth -= 1;
    if (depth === 0) {
      if (closes === '/' && open !== undefined)
        elements.push({ name: open.name, xml: fragment.slice(open.from, tag.index + whole.length) });
      else if (isEmpty === '/') elements.push({ name, xml: whole });
      else open = { name, from: tag.index };
    }
    if (closes === '' && isEmpty === '') depth += 1;
  }
  return elements;
};

/** A fragment's elements in the order that the schema asks for; what the schema does not name is left out. */
export const inOrder = (elements: readonly Element[], order: readonly string[]): string =>
  order.flatMap((name) => elements.filter((element) => element.name === name).map(({ xml }) => xml)).join('');

/** Changes what stands between each `<name …>` and its end; elements that hold others of their own name are not for this. */
export const editInside = (xml: string, name: string, edit: (inside: string, at: number) => string): string => {
  let at = -1;
  return xml.replaceAll(
    new RegExp(`(<${name}(?:\\s[^>]*)?>)(.*?)(</${name}>)`, 'gs'),
    (_, open: string, inside: string, close: string) => {
      at += 1;
      return open + edit(inside, at) + close;
    },
  );
};
