import { spacesOf, XML } from '../xml.ts';
import { axesXml, AXES } from './chartAxes.ts';
import { seriesXml, vals } from './chartSeries.ts';
import { NO_STROKE, spPr } from './paint.ts';
import { seriesOf, type NativeChart } from './nativeChart.ts';

const axisIds = AXES.map((axId) => vals({ axId })).join('');

const layoutXml = (inner: NativeChart['inner']): string => {
  if (inner === undefined) return '<c:layout/>';
  const { x, y, width: w, height: h } = inner;
  const shares = Object.entries({ x, y, w, h }).map(([name, value]) => [name, Math.round(value * 1e5) / 1e5]);
  const modes = { layoutTarget: 'inner', xMode: 'edge', yMode: 'edge' };
  return `<c:layout><c:manualLayout>${vals({ ...modes, ...Object.fromEntries(shares) })}</c:manualLayout></c:layout>`;
};

/** The room between two bars, in percents of a bar. */
const GAP_WIDTH = 45;

/** The series of a chart by how they are drawn: bars, then the lines that cross them; or dots. */
const groupsXml = (chart: NativeChart): string => {
  const series = seriesOf(chart).map((_, at) => seriesXml(chart, at));
  const group = (type: string, head: string, own: readonly string[], end: string) =>
    own.length === 0 ? '' : `<c:${type}>${head}${vals({ varyColors: 0 })}${own.join('')}${end}${axisIds}</c:${type}>`;
  if (chart.kind === 'dots') return group('scatterChart', vals({ scatterStyle: 'lineMarker' }), series, '');
  const { bars, grouping } = chart;
  const barDir = chart.direction === 'rows' ? 'bar' : 'col';
  const gapWidth = grouping === 'percentStacked' ? 0 : GAP_WIDTH;
  return (
    group(
      'barChart',
      vals({ barDir, grouping }),
      series.slice(0, bars.length),
      vals({ gapWidth, overlap: bars.length > 1 ? 100 : undefined }),
    ) + group('lineChart', vals({ grouping: 'standard' }), series.slice(bars.length), vals({ marker: 1 }))
  );
};

/** A chart as PowerPoint draws it; its workbook is the relation `rId1`. */
export const chartXml = (chart: NativeChart, lang: string): string => {
  const empty = spPr('<a:noFill/>', NO_STROKE);
  return (
    `${XML}<c:chartSpace${spacesOf('c', 'a', 'r')}>${vals({ date1904: 0, lang, roundedCorners: 0 })}<c:chart>${vals({ autoTitleDeleted: 1 })}` +
    `<c:plotArea>${layoutXml(chart.inner)}${groupsXml(chart)}${axesXml(chart)}${empty}</c:plotArea>` +
    `${vals({ plotVisOnly: 1, dispBlanksAs: 'gap' })}</c:chart>${empty}` +
    `<c:externalData r:id="rId1">${vals({ autoUpdate: 0 })}</c:externalData></c:chartSpace>`
  );
};
