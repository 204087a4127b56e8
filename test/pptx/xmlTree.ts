/** An element with its attributes and children; text between elements is joined. */
export type Node = { name: string; attributes: Readonly<Record<string, string>>; children: Node[]; text: string };

const TOKEN = /<\?.*?\?>|<(\/?)([\w:]+)((?:\s+[\w:]+="[^"]*")*)\s*(\/?)>|([^<]+)/gs;

/** Reads generated XML into a tree; throws where an element is not closed by its own name. */
export const treeOf = (xml: string): Node => {
  const root: Node = { name: '', attributes: {}, children: [], text: '' };
  const open = [root];
  let read = 0;
  for (const match of xml.matchAll(TOKEN)) {
    const [whole, closes, name, attributes = '', isEmpty, text] = match;
    if (match.index !== read) throw new Error(`not XML: "${xml.slice(read, read + 40)}"`);
    read += whole.length;
    const parent = open.at(-1) ?? root;
    if (text !== undefined) parent.text += text;
    if (name === undefined) continue;
    if (closes === '/') {
      if (parent.name !== name) throw new Error(`</${name}> closes <${parent.name}>`);
      open.pop();
      continue;
    }
    const node: Node = {
      name,
      attributes: Object.fromEntries(
        Array.from(attributes.matchAll(/([\w:]+)="([^"]*)"/g), ([, key = '', value = '']) => [key, value]),
      ),
      children: [],
      text: '',
    };
    parent.children.push(node);
    if (isEmpty !== '/') open.push(node);
  }
  if (open.length > 1) throw new Error(`<${open.at(-1)?.name ?? ''}> is not closed`);
  return root;
};

/** All elements of a name, in the order of the file. */
export const allOf = (node: Node, name: string): Node[] =>
  node.children.flatMap((child) => [...(child.name === name ? [child] : []), ...allOf(child, name)]);
