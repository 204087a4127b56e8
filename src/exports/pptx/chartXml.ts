import { spacesOf, XML } from '../xml.ts';
import { axesXml, AXES, layoutXml } from './chartAxes.ts';
import { barSeriesXml, dotSeriesXml, lineSeriesXml } from './chartSeries.ts';
import { NO_STROKE, strokeOf } from './paint.ts';
import type { CategoryChart, NativeChart } from './nativeChart.ts';

const axisIds = AXES.map((id) => `<c:axId val="${id}"/>`).join('');

const bars = (chart: CategoryChart): string => {
  if (chart.bars.length === 0) return '';
  const series = chart.bars.map((one, at) => barSeriesXml(chart, one, at)).join('');
  const gap = Math.max(0, Math.min(500, Math.round((1 / chart.thickness - 1) * 100)));
  return (
    `<c:barChart><c:barDir val="${chart.direction === 'rows' ? 'bar' : 'col'}"/><c:grouping val="${chart.isStacked ? 'percentStacked' : 'clustered'}"/><c:varyColors val="0"/>${series}` +
    `<c:gapWidth val="${gap}"/>${chart.isStacked || chart.bars.length > 1 ? '<c:overlap val="100"/>' : ''}${axisIds}</c:barChart>`
  );
};

const lines = (chart: CategoryChart): string => {
  if (chart.lines.length === 0) return '';
  const series = chart.lines.map((one, at) => lineSeriesXml(chart, one, chart.bars.length + at)).join('');
  const stems = chart.hasStems ? `<c:dropLines><c:spPr>${strokeOf('line-stem')}</c:spPr></c:dropLines>` : '';
  return `<c:lineChart><c:grouping val="standard"/><c:varyColors val="0"/>${series}${stems}<c:marker val="1"/>${axisIds}</c:lineChart>`;
};

const dots = (chart: Extract<NativeChart, { kind: 'dots' }>): string => {
  let row = 2;
  const series = chart.series.map((one, at) => {
    const xml = dotSeriesXml(one, at, row);
    row += one.points.length;
    return xml;
  });
  return `<c:scatterChart><c:scatterStyle val="lineMarker"/><c:varyColors val="0"/>${series.join('')}${axisIds}</c:scatterChart>`;
};

/** A chart as PowerPoint draws it; its workbook is the relation `rId1`. */
export const chartXml = (chart: NativeChart, lang: string): string => {
  const groups = chart.kind === 'dots' ? dots(chart) : bars(chart) + lines(chart);
  return (
    `${XML}<c:chartSpace${spacesOf('c', 'a', 'r')}><c:date1904 val="0"/><c:lang val="${lang}"/><c:roundedCorners val="0"/><c:chart><c:autoTitleDeleted val="1"/>` +
    `<c:plotArea>${layoutXml(chart.inner)}${groups}${axesXml(chart)}<c:spPr><a:noFill/>${NO_STROKE}</c:spPr></c:plotArea>` +
    `<c:plotVisOnly val="1"/><c:dispBlanksAs val="gap"/></c:chart><c:spPr><a:noFill/>${NO_STROKE}</c:spPr>` +
    `<c:externalData r:id="rId1"><c:autoUpdate val="0"/></c:externalData></c:chartSpace>`
  );
};
