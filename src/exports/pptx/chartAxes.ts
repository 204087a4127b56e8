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
  size: number;
  high?: number;
  isReversed?: boolean;
  line?: ChartClass | undefined;
  colour?: 'ink' | 'ink-2';
  crosses: 'autoZero' | 'min' | 'max';
  /** What an axis of its type has at its end. */
  end: Parameters<typeof vals>[0];
};

const axisXml = (at: 0 | 1, { type, line, isLog = false, isReversed = false, ...axis }: Axis): string => {
  const look = runXml('defRPr', { size: axis.size, face: '+mn', colour: axis.colour ?? 'ink-2' });
  const orientation = isReversed ? 'maxMin' : 'minMax';
  return (
    `<c:${type}>${vals({ axId: AXES[at] })}` +
    `<c:scaling>${vals({ logBase: isLog ? 10 : undefined, orientation, max: axis.high, min: axis.low })}</c:scaling>` +
    vals({ delete: axis.isHidden ?? false, axPos: axis.side }) +
    (axis.hasGrid === true ? `<c:majorGridlines>${spPr(strokeOf('grid'))}</c:majorGridlines>` : '') +
    `<c:numFmt formatCode="${escapeXml(axis.format)}" sourceLinked="0"/>` +
    vals({
      majorTickMark: 'none',
      minorTickMark: 'none',
      tickLblPos: type === 'valAx' ? 'nextTo' : 'low',
    }) +
    spPr(line === undefined ? NO_STROKE : strokeOf(line)) +
    `<c:txPr><a:bodyPr rot="-60000000" vert="horz"/><a:lstStyle/><a:p><a:pPr>${look}</a:pPr><a:endParaRPr/></a:p></c:txPr>` +
    `${vals({ crossAx: AXES[1 - at], crosses: axis.crosses, ...axis.end })}</c:${type}>`
  );
};

/** Both axes of a chart. Ends are fixed at the low side only, so that an edited value is never cut. */
export const axesXml = (chart: NativeChart): string => {
  const { value, size } = chart;
  const end = { crossBetween: chart.kind === 'dots' ? 'midCat' : 'between', majorUnit: value.step };
  const values = { ...value, type: 'valAx', size, end } as const;
  if (chart.kind === 'dots') {
    // Places are no values: both ends are theirs, and the drawing's words name them.
    const [low, high] = chart.places;
    const bare = { type: 'valAx', size, low, high, isHidden: true, format: 'General' } as const;
    const places = { ...bare, crosses: 'min', end: { crossBetween: 'midCat' } } as const;
    if (chart.values === 'y')
      return axisXml(0, { ...places, side: 'b' }) + axisXml(1, { ...values, side: 'l', crosses: 'min' });
    const line = value.isHidden === true ? undefined : 'axis-ink';
    return axisXml(0, { ...values, side: 'b', line, crosses: 'min' }) + axisXml(1, { ...places, side: 'l' });
  }
  const { direction, every } = chart;
  const shared = { size, crosses: 'autoZero' } as const;
  if (direction === 'rows') {
    // Categories are read from the top, and a chart counts them from the bottom.
    const named = { isHidden: every === undefined, isReversed: true, line: 'axis', colour: 'ink' } as const;
    return (
      axisXml(0, { ...shared, ...named, type: 'catAx', side: 'l', format: 'General', end: skipping(every) }) +
      axisXml(1, { ...values, side: 'b', crosses: 'max' })
    );
  }
  return (
    axisXml(0, { ...shared, side: 'b', line: 'axis-ink', type: 'catAx', format: 'General', end: skipping(every) }) +
    axisXml(1, { ...values, side: 'l', crosses: 'autoZero' })
  );
};

const skipping = (every: number | undefined) =>
  ({ auto: 0, lblAlgn: 'ctr', lblOffset: 100, tickLblSkip: every, tickMarkSkip: every, noMultiLvlLbl: 1 }) as const;
