import { lineWidth } from '../../theme/letterWidths.ts';

/** A slide's headline, as slide.css has it. */
const ROOM = 1168;
const SIZE = 44;

/** Whether a headline needs two lines, and is set smaller: "Seven countries signed" does not. */
export const isLongHeadline = (headline: string): boolean => lineWidth(headline, SIZE, 'headline') > ROOM;

export const headlineClass = (headline: string): string =>
  isLongHeadline(headline) ? 'slide-hed slide-hed-long' : 'slide-hed';

/** The measure below it, as slide.css has it. */
const MEASURE_SIZE = 24;

/** Whether a measure needs a second line, which the drawing leaves no room for: it is set smaller. */
export const isLongMeasure = (measure: string): boolean => lineWidth(measure, MEASURE_SIZE, 'sans') > ROOM;

export const measureClass = (measure: string): string =>
  isLongMeasure(measure) ? 'slide-measure slide-measure-long' : 'slide-measure';
