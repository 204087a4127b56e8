import { partsOf, textOf, type Parts } from '../../src/exports/package.ts';
import { allOf, treeOf, type Node } from './xmlTree.ts';

const words = (list: string): string[] => list.split(' ');

const TEXTS = 'a:r a:br a:fld';
const SERIES_HEAD = 'c:idx c:order c:tx c:spPr';
const AXIS_HEAD =
  'c:axId c:scaling c:delete c:axPos c:majorGridlines c:numFmt c:majorTickMark c:minorTickMark c:tickLblPos c:spPr c:txPr c:crossAx c:crosses';
const SHOWS = 'c:showLegendKey c:showVal c:showCatName c:showSerName c:showPercent c:showBubbleSize';

/** The order of children that ISO/IEC 29500 asks for; a name that is not listed may not stand there. */
const ORDERS: Readonly<Record<string, string[]>> = {
  'p:presentation': words('p:sldMasterIdLst p:notesMasterIdLst p:sldIdLst p:sldSz p:notesSz'),
  'p:sp': words('p:nvSpPr p:spPr p:txBody'),
  'p:bgPr': words('a:solidFill a:effectLst'),
  'p:txBody': words('a:bodyPr a:lstStyle a:p'),
  'a:p': words(`a:pPr ${TEXTS} a:endParaRPr`),
  'a:rPr': words('a:ln a:solidFill a:latin a:ea a:cs'),
  'a:defRPr': words('a:ln a:solidFill a:latin a:ea a:cs'),
  'a:ln': words('a:noFill a:solidFill a:pattFill a:prstDash a:round a:headEnd a:tailEnd'),
  'a:tcPr': words('a:lnL a:lnR a:lnT a:lnB a:noFill a:solidFill'),
  'c:chartSpace': words('c:date1904 c:lang c:roundedCorners c:chart c:spPr c:txPr c:externalData'),
  'c:chart': words('c:autoTitleDeleted c:plotArea c:legend c:plotVisOnly c:dispBlanksAs'),
  'c:plotArea': words('c:layout c:barChart c:lineChart c:scatterChart c:catAx c:dateAx c:valAx c:spPr'),
  'c:barChart': words('c:barDir c:grouping c:varyColors c:ser c:gapWidth c:overlap c:axId'),
  'c:lineChart': words('c:grouping c:varyColors c:ser c:dropLines c:marker c:axId'),
  'c:scatterChart': words('c:scatterStyle c:varyColors c:ser c:axId'),
  'c:barChart/c:ser': words(`${SERIES_HEAD} c:invertIfNegative c:dPt c:dLbls c:cat c:val`),
  'c:lineChart/c:ser': words(`${SERIES_HEAD} c:marker c:dPt c:dLbls c:cat c:val c:smooth`),
  'c:scatterChart/c:ser': words(`${SERIES_HEAD} c:marker c:dPt c:dLbls c:errBars c:xVal c:yVal c:smooth`),
  'c:dPt': words('c:idx c:invertIfNegative c:marker c:bubble3D c:explosion c:spPr'),
  'c:dLbls': words(`c:dLbl c:numFmt c:spPr c:txPr c:dLblPos ${SHOWS}`),
  'c:dLbl': words(`c:idx c:layout c:tx c:numFmt c:spPr c:txPr c:dLblPos ${SHOWS} c:extLst`),
  'c:scaling': words('c:logBase c:orientation c:max c:min'),
  'c:catAx': words(`${AXIS_HEAD} c:auto c:lblAlgn c:lblOffset c:tickLblSkip c:tickMarkSkip c:noMultiLvlLbl`),
  'c:dateAx': words(`${AXIS_HEAD} c:auto c:lblOffset c:baseTimeUnit c:majorUnit c:majorTimeUnit`),
  'c:valAx': words(`${AXIS_HEAD} c:crossBetween c:majorUnit`),
};

/** What may stand mixed with others of its kind, at one place of the order. */
const SAME = new Map(words(TEXTS).map((name) => [name, 'a:r']));

/** Elements that stand where the standard does not want them. */
export const orderFaults = (node: Node, part: string): string[] =>
  node.children.flatMap((child) => {
    const order = ORDERS[`${node.name}/${child.name}`] ?? ORDERS[child.name];
    const places = child.children.map(({ name }) => order?.indexOf(SAME.get(name) ?? name) ?? 0);
    const wrong = places.findIndex((place, at) => place === -1 || place < (places[at - 1] ?? 0));
    const fault = `${part}: <${child.children[wrong]?.name ?? ''}> out of its place in <${child.name}>`;
    return [...(wrong === -1 ? [] : [fault]), ...orderFaults(child, part)];
  });

const idFaults = (tree: Node, part: string): string[] => {
  const ids = allOf(tree, 'p:cNvPr').map(({ attributes }) => attributes['id']);
  return new Set(ids).size === ids.length ? [] : [`${part}: two shapes share a number`];
};

const axisFaults = (tree: Node, part: string): string[] => {
  const axes = ['c:catAx', 'c:valAx', 'c:dateAx'].flatMap((name) => allOf(tree, name));
  const there = new Set(
    axes.flatMap((axis) =>
      axis.children.filter(({ name }) => name === 'c:axId').map(({ attributes }) => attributes['val']),
    ),
  );
  const asked = allOf(tree, 'c:axId').filter(({ attributes }) => !there.has(attributes['val']));
  return asked.length === 0 ? [] : [`${part}: an axis that is named does not exist`];
};

/** Where a relation of a part leads, as a path in the package. */
const targetOf = (relations: string, target: string): string =>
  new URL(target, `file:///${relations.replace('_rels/', '').replace('.rels', '')}`).pathname.slice(1);

const packageFaults = (parts: Parts): string[] => {
  const types = treeOf(textOf(parts, '[Content_Types].xml'));
  const declared = allOf(types, 'Override').map(({ attributes }) => (attributes['PartName'] ?? '').slice(1));
  const extensions = allOf(types, 'Default').map(({ attributes }) => attributes['Extension']);
  const names = [...parts.keys()].filter((name) => name !== '[Content_Types].xml');
  const told = (name: string) =>
    declared.includes(name) || (!name.endsWith('.xml') && extensions.includes(name.replace(/^.*\./, '')));
  const related = names
    .filter((name) => name.endsWith('.rels'))
    .flatMap((name) =>
      allOf(treeOf(textOf(parts, name)), 'Relationship').map(({ attributes }) =>
        targetOf(name, attributes['Target'] ?? ''),
      ),
    );
  return [
    ...declared.filter((name) => !parts.has(name)).map((name) => `${name}: declared, not there`),
    ...names.filter((name) => !told(name)).map((name) => `${name}: not declared`),
    ...related.filter((name) => !parts.has(name)).map((name) => `${name}: referred to, not there`),
    ...names
      .filter((name) => !name.endsWith('.rels') && !related.includes(name))
      .map((name) => `${name}: nothing refers to it`),
  ];
};

/** What makes PowerPoint offer a repair, or a reader of the format stumble: found without the schemas. */
export const faultsIn = (file: Uint8Array): string[] => {
  const parts = partsOf(file);
  const inParts = [...parts.keys()]
    .filter((name) => name.endsWith('.xml') && name !== '[Content_Types].xml')
    .flatMap((name) => {
      const tree = treeOf(textOf(parts, name));
      return [
        ...orderFaults(tree, name),
        ...idFaults(tree, name),
        ...(/charts\//.test(name) ? axisFaults(tree, name) : []),
      ];
    });
  const inBooks = [...parts].flatMap(([name, content]) =>
    name.endsWith('.xlsx') ? packageFaults(partsOf(content)) : [],
  );
  return [...packageFaults(parts), ...inParts, ...inBooks];
};
