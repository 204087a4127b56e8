import type { Verdict } from '../../model/fact.ts';

/** A verdict's sign; its word stands beside it. */
export const verdictSign = (page: Document, verdict: Verdict): HTMLElement => {
  const sign = page.createElement('i');
  sign.className = `sign sign-${verdict}`;
  return sign;
};
