import type { ChartClass } from '../../theme/chartStyles.ts';
import { escapeXml } from '../xml.ts';
import { vals } from './chartSeries.ts';
import type { NativeChart, ValueAxis } from './nativeChart.ts';
import { NO_STROKE, runXml, spPr, strokeOf } from './paint.ts';

/** The two axes of a chart: categories, or what runs along x, and values. */
export const AXES = [111_111_111, 222_222_222] as const;

type Axis = ValueAxis & {
  type: 'catAx' | 'valAx';
  side: 'b' | 'l';
  high?: number;
  isReversed?: boolean;
  line?: ChartClass | undefined;
  size: number;
  colour?: 'ink' | 'ink-2';
  crosses: 'autoZero' | 'min' | 'max';
};

/** Bars stand between the ends of their axis; dots may stand on them. */
const axisXml = ({ kind }: NativeChart, at: 0 | 1, { type, line, ...axis }: Axis): string => {
  const look = runXml('defRPr', { size: axis.size, face: '+mn', colour: axis.colour ?? 'ink-2' });
  const logBase = axis.isLog === true ? 10 : undefined;
  const orientation = axis.isReversed === true ? 'maxMin' : 'minMax';
  const isValue = type === 'valAx';
  return (
    `<c:${type}>${vals({ axId: AXES[at] })}` +
    `<c:scaling>${vals({ logBase, orientation, max: axis.high, min: axis.low })}</c:scaling>` +
    vals({ delete: axis.isHidden ?? false, axPos: axis.side }) +
    (axis.hasGrid === true ? `<c:majorGridlines>${spPr(strokeOf('grid'))}</c:majorGridlines>` : '') +
    `<c:numFmt formatCode="${escapeXml(axis.format)}" sourceLinked="0"/>` +
    vals({ majorTickMark: 'none', minorTickMark: 'none', tickLblPos: isValue ? 'nextTo' : 'low' }) +
    spPr(line === undefined ? NO_STROKE : strokeOf(line)) +
    `<c:txPr><a:bodyPr rot="-60000000" vert="horz"/><a:lstStyle/><a:p><a:pPr>${look}</a:pPr><a:endParaRPr/></a:p></c:txPr>` +
    vals({ crossAx: AXES[1 - at], crosses: axis.crosses }) +
    (isValue
      ? vals({ crossBetween: kind === 'dots' ? 'midCat' : 'between', majorUnit: axis.step })
      : vals({ auto: 0, lblAlgn: 'ctr', lblOffset: 100, noMultiLvlLbl: 1 })) +
    `</c:${type}>`
  );
};

/** Both axes of a chart. Ends are fixed at the low side only, so that an edited value is never cut. */
export const axesXml = (chart: NativeChart): string => {
  const values = { ...chart.value, size: chart.size, type: 'valAx' } as const;
  if (chart.kind === 'dots') {
    // Places are no values: both ends are theirs, and the drawing's words name them.
    const [low, high] = chart.places;
    const bare = { type: 'valAx', size: chart.size, isHidden: true, format: 'General' } as const;
    const places = { ...bare, low, high, crosses: 'min' } as const;
    const line = values.isHidden === true ? undefined : 'axis-ink';
    return chart.values === 'y'
      ? axisXml(chart, 0, { ...places, side: 'b' }) + axisXml(chart, 1, { ...values, side: 'l', crosses: 'min' })
      : axisXml(chart, 0, { ...values, side: 'b', line, crosses: 'min' }) + axisXml(chart, 1, { ...places, side: 'l' });
  }
  const bare = { type: 'catAx', size: chart.nameSize, isHidden: values.isHidden, format: 'General' } as const;
  const names = { ...bare, crosses: 'autoZero' } as const;
  if (chart.direction === 'columns')
    return (
      axisXml(chart, 0, { ...names, side: 'b', line: 'axis-ink' }) +
      axisXml(chart, 1, { ...values, side: 'l', crosses: 'autoZero' })
    );
  return (
    // Rows are read from the top, and a chart counts them from the bottom.
    axisXml(chart, 0, { ...names, side: 'l', isReversed: true, line: 'axis', colour: 'ink' }) +
    axisXml(chart, 1, { ...values, side: 'b', crosses: 'max' })
  );
};
