import type { AreaMark, BarMark, DotMark, Frame, IntervalMark, Label } from './drawn.ts';
import type { Look } from '../figures/look.ts';
import type { ChartClass } from '../theme/chartStyles.ts';
import { classes } from './classes.ts';
import type { ChartRow } from './chartRows.ts';
import { hatchFill } from './hatch.ts';
import { Mark } from './Mark.tsx';
import { Words } from './Words.tsx';

/** What Recharts hands to a shape of ours: where the mark stands, in px. */
type Placed = { x?: number | string; y?: number | string; width?: number; height?: number };
type Ends = { x1?: number | string; y1?: number | string; x2?: number | string; y2?: number | string };

const Labels = ({ labels, x, y }: { labels: readonly Label[] | undefined; x: number; y: number }) =>
  labels?.map(({ text, dx, dy, size, anchor, as }) => (
    <Words key={`${text} ${dx} ${dy}`} x={x + dx} y={y + dy} text={text} size={size} anchor={anchor} as={as} />
  ));

/** Half the outline's width: an outlined bar is as long as a solid one. */
const OUTLINE: Partial<Record<ChartClass, number>> = {
  'area-derived': 0.75,
  'area-agreed': 0.9,
  'area-said': 1.1,
  'area-worked': 0.9,
  'area-rest': 0.75,
};

/** A rectangle by its look: hatched and dashed where it is worked out. */
export const Box = ({ as, id, ...box }: { as: ChartClass; id: string } & Frame) => {
  const by = OUTLINE[as] ?? 0;
  const width = Math.max(0, box.width - 2 * by);
  const height = Math.max(0, box.height - 2 * by);
  return (
    <>
      {as === 'area-derived' && <rect {...box} fill={hatchFill(id, 'derived')} />}
      {as === 'area-agreed' && <rect {...box} fill={hatchFill(id, 'context')} />}
      <rect className={classes(as)} x={box.x + by} y={box.y + by} width={width} height={height} />
    </>
  );
};

type AreaViewProps = Placed & { mark: AreaMark; id: string };

/** A rectangle between two values of each axis, drawn by ReferenceArea. */
export const AreaView = ({ mark, id, x = 0, y = 0, width = 0, height = 0 }: AreaViewProps) => {
  const box = { x: Number(x), y: Number(y), width, height };
  return (
    <Mark fact={mark.datum?.fact}>
      <Box as={mark.as} id={id} {...box} />
      <Labels labels={mark.labels} x={box.x + width / 2} y={box.y} />
    </Mark>
  );
};

type BarViewProps = Placed & { marks: readonly BarMark[]; id: string; payload?: ChartRow };

/** A bar, drawn by Bar. Its labels are placed from its far end, at its middle. */
export const BarView = ({ marks, id, payload, x = 0, y = 0, width = 0, height = 0 }: BarViewProps) => {
  const mark = marks.find(({ row }) => row === payload?.row);
  if (mark === undefined) return undefined;
  // A bar that runs below zero has a negative size.
  const box = {
    x: Math.min(Number(x), Number(x) + width),
    y: Math.min(Number(y), Number(y) + height),
    width: Math.abs(width),
    height: Math.abs(height),
  };
  const lies = box.width > 0 && mark.to >= mark.from;
  return (
    <Mark fact={mark.datum.fact}>
      <Box as={mark.as} id={id} {...box} />
      <Labels labels={mark.labels} x={lies ? box.x + box.width : box.x} y={box.y} />
    </Mark>
  );
};

type DotViewProps = { cx?: number; cy?: number; payload?: DotMark };

/** A dot, drawn by Scatter; its shape is told apart without colour. */
export const DotView = ({ cx, cy, payload }: DotViewProps) => {
  if (cx === undefined || cy === undefined || payload === undefined) return undefined;
  const { datum, radius, shape, as, labels } = payload;
  return (
    <Mark fact={datum.fact}>
      <Dot shape={shape} as={as} x={cx} y={cy} radius={radius} />
      <Labels labels={labels} x={cx} y={cy} />
    </Mark>
  );
};

type DotProps = Pick<DotMark, 'shape' | 'as' | 'radius'> & { x: number; y: number };

const Dot = ({ shape, as, x, y, radius }: DotProps) => {
  const className = classes(as);
  switch (shape) {
    case 'disc':
      return <circle className={className} cx={x} cy={y} r={radius} />;
    case 'triangle': {
      const d = `M${x} ${y - 1.1 * radius}L${x + 1.1 * radius} ${y + 0.9 * radius}H${x - 1.1 * radius}Z`;
      return <path className={className} d={d} />;
    }
    case 'square':
    case 'diamond': {
      const turned = shape === 'diamond' ? { transform: `rotate(45 ${x} ${y})` } : {};
      const side = 2 * radius;
      return <rect className={className} x={x - radius} y={y - radius} width={side} height={side} {...turned} />;
    }
  }
};

/** px of an open end's arrow head. */
const HEAD = 5;

/** A stretch between two points, drawn by ReferenceLine. */
export const IntervalView = ({ mark, x1 = 0, y1 = 0, x2 = 0, y2 = 0 }: Ends & { mark: IntervalMark }) => {
  const [fromX, fromY, toX, toY] = [Number(x1), Number(y1), Number(x2), Number(y2)];
  // A logarithmic axis has no place for 0: nothing grows from there.
  if (![fromX, fromY, toX, toY].every(Number.isFinite)) return undefined;
  const line = `M${fromX} ${fromY}L${toX} ${toY}`;
  return (
    <Mark fact={mark.datum?.fact}>
      <path className={classes(mark.as)} d={mark.isOpen === true ? line + headAt(fromX, fromY, toX, toY) : line} />
    </Mark>
  );
};

const headAt = (fromX: number, fromY: number, toX: number, toY: number): string => {
  const length = Math.hypot(toX - fromX, toY - fromY) || 1;
  const [ux, uy] = [(toX - fromX) / length, (toY - fromY) / length];
  const wing = (side: 1 | -1) => `M${toX - HEAD * (ux - side * uy)} ${toY - HEAD * (uy + side * ux)}L${toX} ${toY}`;
  return `${wing(1)}${wing(-1)}`;
};

type Point = { x: number | null; y: number | null };

/** A line through dots, drawn by Line: broken where a year has no value. */
export const LineView = ({ as, points = [] }: { as: Look['line']; points?: readonly Point[] }) => {
  const d = pathThrough(points);
  return d === '' ? undefined : <path className={classes(as)} d={d} />;
};

const isThere = ({ x, y }: Point): boolean => Number.isFinite(x ?? Number.NaN) && Number.isFinite(y ?? Number.NaN);

const pathThrough = (points: readonly Point[]): string =>
  points
    .map((point, at) => {
      const before = points[at - 1];
      const isOn = before !== undefined && isThere(before);
      return isThere(point) ? `${isOn ? 'L' : 'M'}${point.x} ${point.y}` : '';
    })
    .join('');
