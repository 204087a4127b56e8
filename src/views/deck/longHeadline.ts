import { lineWidth } from '../../theme/letterWidths.ts';

/** A slide's headline, as slide.css has it. */
const ROOM = 1168;
const SIZE = 44;

/** Whether a headline needs two lines, and is set smaller: "Seven countries signed" does not. */
export const isLongHeadline = (headline: string): boolean => lineWidth(headline, SIZE, 'headline') > ROOM;

export const headlineClass = (headline: string): string =>
  isLongHeadline(headline) ? 'slide-hed slide-hed-long' : 'slide-hed';
