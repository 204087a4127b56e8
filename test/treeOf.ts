/**
 * What a parser has made of a document, a line an element or text: attributes by name, text to the letter. Space in the
 * head and at both ends of the body is nothing. It stands alone: a browser can be asked to run it.
 */
export const treeOf = (page: Document): string[] => {
  const lineOf = (element: Element): string =>
    [
      element.tagName.toLowerCase(),
      ...Array.from(element.attributes, ({ name, value }) => `${name}="${value}"`).toSorted(),
    ].join(' ');
  const walk = (node: Node, depth: number): string[] => {
    const indent = ' '.repeat(depth);
    if (node.nodeType === 3) {
      const text = node.textContent ?? '';
      const isNothing =
        text === '' || (text.trim() === '' && /^(html|head|body)$/i.test(node.parentNode?.nodeName ?? ''));
      return isNothing ? [] : [`${indent}${JSON.stringify(text)}`];
    }
    if (node.nodeType !== 1) return [];
    const children = Array.from(node.childNodes).flatMap((child) => walk(child, depth + 1));
    // A node of type 1 is an Element; the DOM's types do not say so.
    return [`${indent}${lineOf(node as Element)}`, ...children];
  };
  return walk(page.documentElement, 0);
};
