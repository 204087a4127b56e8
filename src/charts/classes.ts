import type { ChartClass } from '../theme/chartStyles.ts';

/** Class names for a shape; a name that the theme does not know does not compile. */
export const classes = (...names: readonly ChartClass[]): string => names.join(' ');
