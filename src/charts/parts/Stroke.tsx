import type { ChartClass } from '../../theme/chartStyles.ts';
import { classes } from '../classes.ts';

type StrokeProps = { d: string; as: ChartClass };

/** A line of the drawing, by role. */
export const Stroke = ({ d, as }: StrokeProps) => <path className={classes(as)} d={d} />;
