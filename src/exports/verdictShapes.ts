import type { Verdict } from '../model/fact.ts';

/** One stroke or surface of a sign, in a box of 16 by 16. */
export type VerdictShape = { d: string; isFilled: boolean; dash?: string };

const circle = (r: number): string => `M${8 - r} 8a${r} ${r} 0 1 1 ${2 * r} 0a${r} ${r} 0 1 1 ${-2 * r} 0z`;

/** A verdict's sign: disc, half disc, diamond, broken ring. Its word always stands beside it. */
export const verdictShapes: Readonly<Record<Verdict, readonly VerdictShape[]>> = {
  confirmed: [{ d: circle(7), isFilled: true }],
  anotherSubject: [
    { d: circle(6.8), isFilled: false },
    { d: 'M8 1a7 7 0 0 0 0 14z', isFilled: true },
  ],
  othersDiffer: [{ d: 'M8 .8L15.2 8 8 15.2.8 8z', isFilled: false }],
  foundNowhereElse: [{ d: circle(6.6), isFilled: false, dash: '2.6 2.2' }],
};
