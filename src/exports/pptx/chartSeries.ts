import { columnAt } from '../spreadsheet.ts';
import { escapeXml } from '../xml.ts';
import type { ChartClass } from '../../theme/chartStyles.ts';
import {
  seriesOf,
  type CategoryChart,
  type ChartPoint,
  type ChartSeries,
  type DotChart,
  type NativeChart,
  type ValueLabel,
} from './nativeChart.ts';
import { fillOf, groundOf, lettersOf, NO_STROKE, runXml, spPr, strokeOf } from './paint.ts';
import { run } from './shapeXml.ts';

/** The sheet of a chart's workbook; chartSheet.ts fills the cells that are named here. */
export const SHEET = 'data';

/** Elements that hold one value each, in the order of a record; none where there is no value. */
export const vals = (values: Readonly<Record<string, string | number | boolean | undefined>>): string =>
  Object.entries(values)
    .map(([name, value]) =>
      value === undefined ? '' : `<c:${name} val="${typeof value === 'boolean' ? Number(value) : value}"/>`,
    )
    .join('');

type Cached = { column: number; row: number; values: readonly (string | number | undefined)[] };

/** Cells of the sheet, with what is in them: `num` or `str`. */
const cells = (type: 'num' | 'str', { column, row, values }: Cached, format = ''): string => {
  const [first, last] = [row, row + values.length - 1].map((at) => `$${columnAt(column)}$${at}`);
  const points = values.map((value, at) =>
    value === undefined ? '' : `<c:pt idx="${at}"><c:v>${escapeXml(String(value))}</c:v></c:pt>`,
  );
  return (
    `<c:${type}Ref><c:f>${SHEET}!${first}${first === last ? '' : `:${last}`}</c:f><c:${type}Cache>${format}` +
    `${vals({ ptCount: values.length })}${points.join('')}</c:${type}Cache></c:${type}Ref>`
  );
};

const numbers = (cached: Cached): string => cells('num', cached, '<c:formatCode>General</c:formatCode>');

const shows = (which: 'value' | 'x' | 'none'): string =>
  vals({ showLegendKey: 0, showVal: which === 'value', showCatName: which === 'x' }) +
  vals({ showSerName: 0, showPercent: 0, showBubbleSize: 0 });

// PowerPoint fills a field of a label anew when its value is edited; other programs show what stands in it.
const FIELD = '{5C1B8E6A-2F4D-4B7E-9C3A-6D0E1F2A3B4C}';
const FIELD_EXTENSION =
  '<c:extLst><c:ext uri="{CE6537A1-D6FC-4f65-9D91-7224C49458BB}" xmlns:c15="http://schemas.microsoft.com/office/drawing/2012/chart"><c15:dlblFieldTable/></c:ext></c:extLst>';

/**
 * A label prints its value by a format; where no format says the same its words stand as they are. A value along x is
 * printed by a field, since programs do not agree on what else stands for it.
 */
const labelXml = ({ text, format, at, size, as }: ValueLabel, index: number, which: 'value' | 'x'): string => {
  const look = (tag: string) => runXml(tag, lettersOf(as, size));
  // A label is one line, however narrow its mark.
  const paragraph = (inside: string) => `<a:bodyPr wrap="none"/><a:lstStyle/><a:p>${inside}</a:p>`;
  const isField = which === 'x' && format !== undefined;
  const said = isField
    ? `<a:fld id="${FIELD}" type="XVALUE">${look('rPr')}<a:pPr/><a:t>${escapeXml(text)}</a:t></a:fld>`
    : run(text, look('rPr'));
  // A hard space keeps the words off their mark: not every program leaves room there.
  const [before, after] = ['r', 'l'].map((side) => (side === at ? run('\u00a0', look('rPr')) : ''));
  const isPrinted = format !== undefined && !isField;
  return (
    `<c:dLbl>${vals({ idx: index })}` +
    (isPrinted ? '' : `<c:tx><c:rich>${paragraph(`${before}${said}${after}`)}</c:rich></c:tx>`) +
    (format === undefined ? '' : `<c:numFmt formatCode="${escapeXml(format)}" sourceLinked="0"/>`) +
    spPr(groundOf(as), NO_STROKE) +
    (isPrinted ? `<c:txPr>${paragraph(`<a:pPr>${look('defRPr')}</a:pPr><a:endParaRPr/>`)}</c:txPr>` : '') +
    `${vals({ dLblPos: at })}${shows(which)}${isField ? FIELD_EXTENSION : ''}</c:dLbl>`
  );
};

const labelsXml = (points: readonly ChartPoint[], which: 'value' | 'x'): string => {
  const own = points.map(({ label, value }, at) =>
    label === undefined || value === undefined ? '' : labelXml(label, at, which),
  );
  return own.every((xml) => xml === '') ? '' : `<c:dLbls>${own.join('')}${shows('none')}</c:dLbls>`;
};

/** How a point looks: as the first of its series, which is the whole series' look, and as one that differs from it. */
type Look = Readonly<Record<'series' | 'point', (point: ChartPoint) => string>>;

/** Solid parts of one bar are cut by paper. */
const barLook = (isOne: boolean): Look => {
  const look = ({ as }: ChartPoint) =>
    spPr(fillOf(as), strokeOf(isOne && strokeOf(as) === NO_STROKE ? 'line-cut' : as));
  const whole = vals({ invertIfNegative: 0 });
  return { series: (point) => look(point) + whole, point: (point) => whole + look(point) };
};

const HOLLOW: readonly ChartClass[] = ['dot-said', 'dot-worked', 'dot-derived'];

const markerXml = ({ as, sign, size = 2 }: ChartPoint): string => {
  if (sign === undefined) return `<c:marker>${vals({ symbol: 'none' })}</c:marker>`;
  // No fill, not paper: some programs take the fill for the whole mark, and paper on paper is gone.
  const look = spPr(HOLLOW.includes(as) ? '<a:noFill/>' : fillOf(as), strokeOf(as));
  return `<c:marker>${vals({ symbol: sign, size: Math.max(2, Math.min(72, Math.round(size))) })}${look}</c:marker>`;
};

const lineLook = ({ line, isOpen }: ChartSeries): Look => {
  const way = spPr(line === undefined ? NO_STROKE : strokeOf(line, isOpen));
  // A point of another look says the line's own again: without it the way to it is drawn as the program likes.
  return { series: (point) => way + markerXml(point), point: (point) => markerXml(point) + way };
};

const lookXml = (points: readonly ChartPoint[], look: Look): string => {
  const own = points.find(({ value }) => value !== undefined);
  if (own === undefined) return '';
  const others = points.map((point, at) =>
    point.value === undefined || look.point(point) === look.point(own)
      ? ''
      : `<c:dPt>${vals({ idx: at })}${look.point(point)}</c:dPt>`,
  );
  return look.series(own) + others.join('');
};

const STEMS =
  `<c:errBars>${vals({ errDir: 'y', errBarType: 'minus', errValType: 'percentage', noEndCap: 1, val: 100 })}` +
  `${spPr(strokeOf('line-stem'))}</c:errBars>`;

const barsXml = ({ categories }: CategoryChart, { points }: ChartSeries, at: number): string => {
  const values = points.map(({ value }) => value);
  const names = cells('str', { column: 0, row: 2, values: categories });
  return `<c:cat>${names}</c:cat><c:val>${numbers({ column: at + 1, row: 2, values })}</c:val>`;
};

const dotsXml = ({ values: along }: DotChart, { points }: ChartSeries, row: number): string => {
  const values = numbers({ column: 1, row, values: points.map(({ value }) => value) });
  // A gap has no place either.
  const known = points.map(({ place, value }) => (value === undefined ? undefined : place));
  const places = numbers({ column: 2, row, values: known });
  const [x, y] = along === 'x' ? [values, places] : [places, values];
  return `<c:xVal>${x}</c:xVal><c:yVal>${y}</c:yVal>`;
};

/** A series with what it takes from the sheet: a column of its own, or of dots so many rows of name, value, place, series. */
export const seriesXml = (chart: NativeChart, at: number): string => {
  const all = seriesOf(chart);
  const series = all[at];
  if (series === undefined) return '';
  const { name, points } = series;
  const isDots = chart.kind === 'dots';
  const isBar = !isDots && at < chart.bars.length;
  const rows = all.slice(0, at).reduce((sum, before) => sum + before.points.length, 2);
  const title = isDots ? { column: 3, row: rows } : { column: at + 1, row: 1 };
  const isAlongX = isDots && chart.values === 'x';
  return (
    `<c:ser>${vals({ idx: at, order: at })}<c:tx>${cells('str', { ...title, values: [name] })}</c:tx>` +
    lookXml(points, isBar ? barLook(chart.grouping === 'percentStacked') : lineLook(series)) +
    `${labelsXml(points, isAlongX ? 'x' : 'value')}${series.hasStems === true ? STEMS : ''}` +
    `${isDots ? dotsXml(chart, series, rows) : barsXml(chart, series, at)}${isBar ? '' : vals({ smooth: 0 })}</c:ser>`
  );
};
