import type { ChartClass } from '../theme/chartStyles.ts';
import { classes } from './classes.ts';

type WordsProps = {
  x: number;
  y: number;
  text: string;
  size: number;
  anchor?: 'start' | 'middle' | 'end' | undefined;
  as?: readonly ChartClass[] | undefined;
};

/** A line of words in a drawing, on its baseline. */
export const Words = ({ x, y, text, size, anchor = 'start', as = [] }: WordsProps) => (
  <text className={classes('text', ...as)} x={x} y={y} fontSize={size} textAnchor={anchor}>
    {text}
  </text>
);
