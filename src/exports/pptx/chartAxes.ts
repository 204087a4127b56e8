import { escapeXml } from '../xml.ts';
import { facesOf, NO_STROKE, solid, strokeOf } from './paint.ts';
import type { CategoryChart, NativeChart, ValueAxis } from './nativeChart.ts';
import type { Area } from './area.ts';
import type { ColourRole } from '../../theme/tokens.ts';

/** The two axes of a chart: categories, or what runs along x, and values. */
export const AXES = [111_111_111, 222_222_222] as const;
const [FIRST, SECOND] = AXES;

export const layoutXml = (inner: Area | undefined): string => {
  if (inner === undefined) return '<c:layout/>';
  const share = (value: number) => Math.round(value * 1e5) / 1e5;
  const { x, y, w, h } = inner;
  return (
    '<c:layout><c:manualLayout><c:layoutTarget val="inner"/><c:xMode val="edge"/><c:yMode val="edge"/>' +
    `<c:x val="${share(x)}"/><c:y val="${share(y)}"/><c:w val="${share(w)}"/><c:h val="${share(h)}"/></c:manualLayout></c:layout>`
  );
};

const tickText = (size: number, colour: ColourRole): string =>
  `<c:txPr><a:bodyPr rot="-60000000" vert="horz"/><a:lstStyle/><a:p><a:pPr><a:defRPr sz="${Math.round(size * 100)}">${solid(colour)}${facesOf('+mn')}</a:defRPr></a:pPr><a:endParaRPr/></a:p></c:txPr>`;

const spPr = (stroke: string): string => `<c:spPr>${stroke}</c:spPr>`;
const INK = spPr(strokeOf('axis-ink'));
const NONE = spPr(NO_STROKE);
const GRID = `<c:majorGridlines>${spPr(strokeOf('grid'))}</c:majorGridlines>`;

type AxisParts = { id: number; across: number; side: 'b' | 'l'; size: number };

type Ends = { low?: number; high?: number; isLog?: boolean; isReversed?: boolean };

const scaling = ({ low, high, isLog, isReversed }: Ends): string =>
  `<c:scaling>${isLog === true ? '<c:logBase val="10"/>' : ''}<c:orientation val="${isReversed === true ? 'maxMin' : 'minMax'}"/>` +
  `${high === undefined ? '' : `<c:max val="${high}"/>`}${low === undefined ? '' : `<c:min val="${low}"/>`}</c:scaling>`;

const hidden = (isHidden: boolean | undefined): string => `<c:delete val="${isHidden === true ? 1 : 0}"/>`;
const format = (code: string): string => `<c:numFmt formatCode="${escapeXml(code)}" sourceLinked="0"/>`;
const ticks = (mark: 'out' | 'none', label: 'nextTo' | 'low'): string =>
  `<c:majorTickMark val="${mark}"/><c:minorTickMark val="none"/><c:tickLblPos val="${label}"/>`;

type ValueParts = AxisParts & {
  value: ValueAxis;
  crosses: 'autoZero' | 'max' | 'min';
  between: 'between' | 'midCat';
  line: string;
};

const valueAxis = ({ id, across, side, size, value, crosses, between, line }: ValueParts): string =>
  `<c:valAx><c:axId val="${id}"/>${scaling(value)}${hidden(value.isHidden)}<c:axPos val="${side}"/>${value.hasGrid === true ? GRID : ''}` +
  `${format(value.format)}${ticks('none', 'nextTo')}${line}${tickText(size, 'ink-2')}<c:crossAx val="${across}"/><c:crosses val="${crosses}"/>` +
  `<c:crossBetween val="${between}"/>${value.step === undefined ? '' : `<c:majorUnit val="${value.step}"/>`}</c:valAx>`;

/** Categories are read from the top, and a chart counts them from the bottom. */
const categoryAxis = ({ direction, every, isUnnamed, size, bars }: CategoryChart): string => {
  const isRows = direction === 'rows';
  return (
    `<c:catAx><c:axId val="${FIRST}"/>${scaling({ isReversed: isRows })}${hidden(isUnnamed)}<c:axPos val="${isRows ? 'l' : 'b'}"/>${format('General')}` +
    `${ticks(isRows || bars.length > 0 ? 'none' : 'out', 'low')}${isRows ? spPr(strokeOf('axis')) : INK}${tickText(size, isRows ? 'ink' : 'ink-2')}` +
    `<c:crossAx val="${SECOND}"/><c:crosses val="autoZero"/><c:auto val="0"/><c:lblAlgn val="ctr"/><c:lblOffset val="100"/>` +
    `<c:tickLblSkip val="${every}"/><c:tickMarkSkip val="${every}"/><c:noMultiLvlLbl val="1"/></c:catAx>`
  );
};

const dateAxis = ({ size, every }: CategoryChart): string =>
  `<c:dateAx><c:axId val="${FIRST}"/>${scaling({})}${hidden(false)}<c:axPos val="b"/>${format('d mmm yyyy')}${ticks('out', 'low')}${INK}${tickText(size, 'ink-2')}` +
  `<c:crossAx val="${SECOND}"/><c:crosses val="autoZero"/><c:auto val="0"/><c:lblOffset val="100"/><c:baseTimeUnit val="days"/><c:majorUnit val="${every}"/><c:majorTimeUnit val="days"/></c:dateAx>`;

/** Both axes of a chart. Ends are fixed at the low side only, so that an edited value is never cut. */
export const axesXml = (chart: NativeChart): string => {
  const { value, size } = chart;
  if (chart.kind === 'dots') {
    return (
      valueAxis({
        id: FIRST,
        across: SECOND,
        side: 'b',
        size,
        value,
        crosses: 'min',
        between: 'midCat',
        line: value.isHidden === true ? NONE : INK,
      }) +
      // Levels are places of rows, not values: both ends are theirs.
      `<c:valAx><c:axId val="${SECOND}"/>${scaling({ low: 0, high: chart.levels })}${hidden(true)}<c:axPos val="l"/>${format('General')}${ticks('none', 'low')}` +
      `${NONE}<c:crossAx val="${FIRST}"/><c:crosses val="min"/><c:crossBetween val="midCat"/></c:valAx>`
    );
  }
  const isRows = chart.direction === 'rows';
  return (
    (chart.days === undefined ? categoryAxis(chart) : dateAxis(chart)) +
    valueAxis({
      id: SECOND,
      across: FIRST,
      side: isRows ? 'b' : 'l',
      size,
      value,
      crosses: isRows ? 'max' : 'autoZero',
      between: chart.bars.length > 0 ? 'between' : 'midCat',
      line: NONE,
    })
  );
};
