import { columnAt } from '../spreadsheet.ts';
import { escapeXml } from '../xml.ts';
import type { ChartClass } from '../../theme/chartStyles.ts';
import { fillOf, letters, NO_STROKE, strokeOf } from './paint.ts';
import type { BarSeries, CategoryChart, ChartPoint, DotSeries, LineSeries, Sign, ValueLabel } from './nativeChart.ts';

/** The sheet of a chart's workbook; chartSheet.ts fills the cells that are named here. */
export const SHEET = 'data';

const rangeOf = (column: number, from: number, count: number): string =>
  `${SHEET}!$${columnAt(column)}$${from}:$${columnAt(column)}$${from + count - 1}`;

const title = (column: number, row: number, words: string): string =>
  `<c:tx><c:strRef><c:f>${SHEET}!$${columnAt(column)}$${row}</c:f><c:strCache><c:ptCount val="1"/><c:pt idx="0"><c:v>${escapeXml(words)}</c:v></c:pt></c:strCache></c:strRef></c:tx>`;

type Values = readonly (number | undefined)[];

const numbers = (range: string, values: Values, format = 'General'): string =>
  `<c:numRef><c:f>${range}</c:f><c:numCache><c:formatCode>${format}</c:formatCode><c:ptCount val="${values.length}"/>${values
    .map((value, at) => (value === undefined ? '' : `<c:pt idx="${at}"><c:v>${value}</c:v></c:pt>`))
    .join('')}</c:numCache></c:numRef>`;

// Only every so many names are kept here: the sheet has them all, and programs that thin no names show those that fit.
const namesXml = (range: string, values: readonly string[], every: number): string =>
  `<c:strRef><c:f>${range}</c:f><c:strCache><c:ptCount val="${values.length}"/>${values
    .map((value, at) => (at % every === 0 ? `<c:pt idx="${at}"><c:v>${escapeXml(value)}</c:v></c:pt>` : ''))
    .join('')}</c:strCache></c:strRef>`;

const shows = (which: 'value' | 'x' | 'none'): string =>
  `<c:showLegendKey val="0"/><c:showVal val="${which === 'value' ? 1 : 0}"/><c:showCatName val="${which === 'x' ? 1 : 0}"/><c:showSerName val="0"/><c:showPercent val="0"/><c:showBubbleSize val="0"/>`;

// PowerPoint fills a field of a label anew when its value is edited; other programs show what stands in it.
const FIELD = '{5C1B8E6A-2F4D-4B7E-9C3A-6D0E1F2A3B4C}';
const FIELD_EXTENSION =
  '<c:extLst><c:ext uri="{CE6537A1-D6FC-4f65-9D91-7224C49458BB}" xmlns:c15="http://schemas.microsoft.com/office/drawing/2012/chart"><c15:dlblFieldTable/></c:ext></c:extLst>';

/**
 * A label prints its value by a format; where no format says the same its words stand as they are. A value along x is
 * printed by a field, since programs do not agree on what else stands for it.
 */
const labelXml = (label: ValueLabel, at: number, which: 'value' | 'x'): string => {
  const { attributes, inside } = letters(label.as, label.size);
  // A label is one line, however narrow its mark.
  const look = '<a:bodyPr wrap="none"/><a:lstStyle/>';
  const format =
    label.format === undefined ? '' : `<c:numFmt formatCode="${escapeXml(label.format)}" sourceLinked="0"/>`;
  const isField = which === 'x' && label.format !== undefined;
  const inRun = `<a:rPr${attributes}>${inside}</a:rPr>${isField ? '<a:pPr/>' : ''}<a:t>${escapeXml(label.text)}</a:t>`;
  const run = isField ? `<a:fld id="${FIELD}" type="XVALUE">${inRun}</a:fld>` : `<a:r>${inRun}</a:r>`;
  // A hard space keeps the words off their mark: not every program leaves room there.
  const space = `<a:r><a:rPr${attributes}>${inside}</a:rPr><a:t>\u00a0</a:t></a:r>`;
  const words = label.at === 'l' ? run + space : label.at === 'r' ? space + run : run;
  const rich = `<c:tx><c:rich>${look}<a:p>${words}</a:p></c:rich></c:tx>`;
  const plain = `<c:txPr>${look}<a:p><a:pPr><a:defRPr${attributes}>${inside}</a:defRPr></a:pPr><a:endParaRPr/></a:p></c:txPr>`;
  const isRich = isField || label.format === undefined;
  return (
    `<c:dLbl><c:idx val="${at}"/>${isRich ? rich : ''}${format}<c:spPr><a:noFill/>${NO_STROKE}</c:spPr>${isRich ? '' : plain}` +
    `<c:dLblPos val="${label.at}"/>${shows(which)}${isField ? FIELD_EXTENSION : ''}</c:dLbl>`
  );
};

const labelsXml = (points: readonly ChartPoint[], which: 'value' | 'x'): string => {
  const own = points.map(({ label, value }, at) =>
    label === undefined || value === undefined ? '' : labelXml(label, at, which),
  );
  return own.every((xml) => xml === '') ? '' : `<c:dLbls>${own.join('')}${shows('none')}</c:dLbls>`;
};

const barLook = (as: ChartClass): string => `<c:spPr>${fillOf(as)}${strokeOf(as)}</c:spPr>`;
/** Solid parts that lie beside each other are cut by paper. */
const partLook = (as: ChartClass): string =>
  `<c:spPr>${fillOf(as)}${strokeOf(as) === NO_STROKE ? strokeOf('line-cut') : strokeOf(as)}</c:spPr>`;

// No fill, not paper: some programs take the fill for the whole mark, and paper on paper is gone.
const markerXml = (sign: Sign, size: number, as: ChartClass): string => {
  if (sign === 'none') return '<c:marker><c:symbol val="none"/></c:marker>';
  const isHollow = as === 'dot-said' || as === 'dot-worked' || as === 'dot-derived';
  const fill = isHollow ? '<a:noFill/>' : fillOf(as);
  return `<c:marker><c:symbol val="${sign}"/><c:size val="${Math.max(2, Math.min(72, Math.round(size)))}"/><c:spPr>${fill}${strokeOf(as)}</c:spPr></c:marker>`;
};

const firstLook = (points: readonly ChartPoint[], fallback: ChartClass): ChartClass =>
  points.find(({ value }) => value !== undefined)?.as ?? fallback;

/** Points whose look differs from their series' own. */
const differing = (
  points: readonly ChartPoint[],
  own: ChartClass,
  xmlOf: (as: ChartClass) => string,
  isBar: boolean,
): string =>
  points
    .map(({ as, value }, at) =>
      value === undefined || as === own
        ? ''
        : `<c:dPt><c:idx val="${at}"/>${isBar ? '<c:invertIfNegative val="0"/>' : ''}${xmlOf(as)}</c:dPt>`,
    )
    .join('');

/** 25569 days lie between the first day of a sheet and 1970. */
export const DAY_ZERO = 25_569;

const categoriesXml = ({ categories, days, every }: CategoryChart): string => {
  const range = rangeOf(0, 2, categories.length);
  const inSheet = days?.map((day) => day + DAY_ZERO);
  return `<c:cat>${inSheet === undefined ? namesXml(range, categories, every) : numbers(range, inSheet, 'd mmm yyyy')}</c:cat>`;
};

/** What a series takes from its column of the sheet. */
const columnXml = (tag: 'val' | 'xVal' | 'yVal', [column, row]: readonly [number, number], values: Values): string =>
  `<c:${tag}>${numbers(rangeOf(column, row, values.length), values)}</c:${tag}>`;

const valuesIn = (points: readonly ChartPoint[]): Values => points.map(({ value }) => value);

const head = (at: number, name: string, column: number, row: number): string =>
  `<c:idx val="${at}"/><c:order val="${at}"/>${title(column, row, name)}`;

export const barSeriesXml = (chart: CategoryChart, { name, points }: BarSeries, at: number): string => {
  const own = firstLook(points, 'area-stated');
  const look = chart.isStacked ? partLook : barLook;
  return (
    `<c:ser>${head(at, name, at + 1, 1)}${look(own)}<c:invertIfNegative val="0"/>${differing(points, own, look, true)}${labelsXml(points, 'value')}` +
    `${categoriesXml(chart)}${columnXml('val', [at + 1, 2], valuesIn(points))}</c:ser>`
  );
};

export const lineSeriesXml = (chart: CategoryChart, series: LineSeries, at: number): string => {
  const { name, points, line, sign, size } = series;
  const own = firstLook(points, 'dot-stated');
  const isMarked = (as: ChartClass) => markerXml(as.startsWith('dot-') ? sign : 'none', size, as);
  const way = `<c:spPr>${line === undefined ? NO_STROKE : strokeOf(line)}</c:spPr>`;
  return (
    // A point of another look says the line's own again: without it the way to it is drawn as the program likes.
    `<c:ser>${head(at, name, at + 1, 1)}${way}${isMarked(own)}${differing(points, own, (as) => isMarked(as) + way, false)}${labelsXml(points, 'value')}` +
    `${categoriesXml(chart)}${columnXml('val', [at + 1, 2], valuesIn(points))}<c:smooth val="0"/></c:ser>`
  );
};

/** Columns of a sheet of dots: name, value, level, series. */
export const dotSeriesXml = (series: DotSeries, at: number, row: number): string => {
  const { name, points, sign, size, line, isOpen } = series;
  const levels = points.map(({ level, value }) => (value === undefined ? undefined : level));
  const own = firstLook(points, 'dot-stated');
  const stroke = line === undefined ? NO_STROKE : strokeOf(line, isOpen);
  const isMarked = (as: ChartClass) => markerXml(sign, size, as);
  return (
    `<c:ser>${head(at, name, 3, row)}<c:spPr>${stroke}</c:spPr>${isMarked(own)}${differing(points, own, isMarked, false)}${labelsXml(points, 'x')}` +
    `${columnXml('xVal', [1, row], valuesIn(points))}${columnXml('yVal', [2, row], levels)}<c:smooth val="0"/></c:ser>`
  );
};
