import type { ChartPoint, ChartSeries, MarkRole, NativeChart } from './slide.ts';
import { editInside, elementsOf, inOrder, type Element } from './xml.ts';

// The theme's colours by their parts (theme.ts): a deck that changes its theme changes its charts.
const COLOURS = { stated: 'accent1', derived: 'accent1', context: 'accent2', observed: 'accent2' } as const;

const solid = (colour: string): string => `<a:solidFill><a:schemeClr val="${colour}"/></a:solidFill>`;

/** A dash as long as the mark asks for; 2.25 px of the page are 28575 EMU on a slide. */
const outline = (role: MarkRole): string =>
  `<a:ln w="28575">${solid(COLOURS[role])}<a:prstDash val="${role === 'derived' ? 'dash' : 'solid'}"/></a:ln>`;

/** Solid for what is stated, hatched and dashed for what we work out, an empty outline for what others say. */
const fillOf = (role: MarkRole): string => {
  switch (role) {
    case 'stated':
    case 'observed':
      return solid(COLOURS[role]);
    case 'derived':
      return `<a:pattFill prst="wdUpDiag"><a:fgClr><a:schemeClr val="${COLOURS[role]}"/></a:fgClr><a:bgClr><a:schemeClr val="bg1"/></a:bgClr></a:pattFill>`;
    case 'context':
      return solid('bg1');
  }
};

const barStyle = (role: MarkRole): string => `<c:spPr>${fillOf(role)}${outline(role)}</c:spPr>`;

const roleOf = ({ points }: ChartSeries): MarkRole => points.find(({ value }) => value !== undefined)?.role ?? 'stated';

/** Only the ends of a line are known, so it is broken; dots are never joined. */
const lineStyle = (shape: NativeChart['shape'], role: MarkRole): string =>
  shape === 'dots'
    ? '<c:spPr><a:ln w="28575"><a:noFill/></a:ln></c:spPr>'
    : `<c:spPr><a:ln w="34925" cap="flat">${solid(COLOURS[role])}<a:prstDash val="dash"/></a:ln></c:spPr>`;

const markerStyle = ({ isWeak }: ChartSeries, role: MarkRole): string => {
  const symbol = isWeak === true ? 'x' : role === 'context' ? 'diamond' : 'circle';
  const dash = role === 'derived' ? 'sysDash' : 'solid';
  // No fill, not paper: LibreOffice takes the fill for the whole mark, and paper on paper is gone.
  const fill = role === 'stated' || role === 'observed' ? solid(COLOURS[role]) : '<a:noFill/>';
  return `<c:marker><c:symbol val="${symbol}"/><c:size val="13"/><c:spPr>${fill}<a:ln w="25400">${solid(COLOURS[role])}<a:prstDash val="${dash}"/></a:ln></c:spPr></c:marker>`;
};

const differingPoints = (series: ChartSeries, role: MarkRole): string =>
  series.points
    .map((point, at) =>
      point.value === undefined || point.role === role
        ? ''
        : `<c:dPt><c:idx val="${at}"/><c:invertIfNegative val="0"/><c:bubble3D val="0"/>${barStyle(point.role)}</c:dPt>`,
    )
    .join('');

const withoutLabel = (point: ChartPoint, at: number): string =>
  point.value === undefined || point.isLabelled ? '' : `<c:dLbl><c:idx val="${at}"/><c:delete val="1"/></c:dLbl>`;

/** Labels stand on paper where a hatch would run through them, and in the paper's colour on a solid mark. */
const labelsOf = (labels: string, series: ChartSeries, chart: NativeChart, role: MarkRole): string => {
  const silent = series.points.map(withoutLabel).join('');
  const isOnSolid = chart.shape === 'stacked' && role === 'stated';
  const ground = chart.shape === 'stacked' && !isOnSolid ? `<c:spPr>${solid('bg1')}</c:spPr>` : '';
  const coloured = isOnSolid ? labels.replace(/<a:schemeClr val="tx1"\/>/, '<a:schemeClr val="bg1"/>') : labels;
  // A label is one line, however narrow its bar.
  return coloured
    .replace('<a:bodyPr/>', '<a:bodyPr wrap="none"/>')
    .replace('<c:dLbls>', `<c:dLbls>${silent}`)
    .replace(/(<c:numFmt [^>]*\/>)/, `$1${ground}`);
};

const styleSeries = (elements: readonly Element[], series: ChartSeries, chart: NativeChart): string => {
  const role = roleOf(series);
  const hasBars = isBar(chart);
  const kept = elements.filter(({ name }) => !['c:spPr', 'c:dPt', 'c:marker', 'c:dLbls'].includes(name));
  const labels = elements.filter(({ name }) => name === 'c:dLbls');
  return inOrder(
    [
      ...kept,
      { name: 'c:spPr', xml: hasBars ? barStyle(role) : lineStyle(chart.shape, role) },
      { name: 'c:dPt', xml: hasBars ? differingPoints(series, role) : '' },
      { name: 'c:marker', xml: hasBars ? '' : markerStyle(series, role) },
      ...labels.map(({ name, xml }) => ({ name, xml: labelsOf(xml, series, chart, role) })),
    ],
    SERIES_ORDER,
  );
};

/** The order of a series' elements in ISO 29500; PowerPoint offers to repair any other. */
export const SERIES_ORDER = [
  'c:idx',
  'c:order',
  'c:tx',
  'c:spPr',
  'c:invertIfNegative',
  'c:pictureOptions',
  'c:marker',
  'c:explosion',
  'c:dPt',
  'c:dLbls',
  'c:trendline',
  'c:errBars',
  'c:cat',
  'c:val',
  'c:smooth',
  'c:shape',
  'c:extLst',
] as const;

const isBar = ({ shape }: NativeChart): boolean => shape === 'bars' || shape === 'stacked';

/** Rows are read from the top; a chart counts its categories from the bottom. The library's types know only one way. */
const fromTheTop = (axis: string): string =>
  axis.replace('<c:orientation val="minMax"/>', '<c:orientation val="maxMin"/>');

/** Gives the library's plain series the hand of the page. */
export const styleChart = (xml: string, chart: NativeChart): string =>
  editInside(isBar(chart) ? editInside(xml, 'c:catAx', fromTheTop) : xml, 'c:ser', (inside, at) => {
    const series = chart.series[at];
    return series === undefined ? inside : styleSeries(elementsOf(inside), series, chart);
  });
