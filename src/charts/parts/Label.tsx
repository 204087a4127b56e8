import type { ChartClass } from '../../theme/chartStyles.ts';
import { classes } from '../classes.ts';

type LabelProps = {
  x: number;
  y: number;
  /** Lines are parted by `|`: labels are wrapped by hand. */
  children: string;
  size: number;
  as?: readonly ChartClass[];
  anchor?: 'start' | 'middle' | 'end';
  /** Distance of lines, in type sizes. */
  leading?: number;
};

/** Words in a chart, standing on the marks they speak of. */
export const Label = ({ x, y, children, size, as = [], anchor = 'start', leading = 1.28 }: LabelProps) =>
  children.split('|').map((line, at) => (
    <text
      key={line}
      className={classes('text', ...as)}
      x={x}
      y={y + at * size * leading}
      fontSize={size}
      textAnchor={anchor}
    >
      {line.trim()}
    </text>
  ));
