import type { Verdict } from '../../model/fact.ts';

type VerdictMarkProps = {
  verdict: Verdict;
  /** Its word, where it does not stand beside it. */
  word?: string;
};

/** A verdict's sign, always in ink: told apart without colour. */
export const VerdictMark = ({ verdict, word }: VerdictMarkProps) => (
  <i className={`sign sign-${verdict}`} role={word === undefined ? undefined : 'img'} aria-label={word} />
);

/** The classes of words that begin with a verdict's sign: it is no element of its own. */
export const signedWith = (verdict: Verdict, classes = ''): string => `${classes} signed sign-${verdict}`.trim();
