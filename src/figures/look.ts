import type { ChartClass } from '../theme/chartStyles.ts';
import type { Datum } from './datum.ts';

/**
 * How something is drawn, by what it is: the release's own is solid, our arithmetic hatched or dashed, what others say
 * outlined, what was seen or published as such solid in their colour. Names are classes of theme/chartStyles.ts.
 */
export type Look = {
  area:
    | 'area-stated'
    | 'area-derived'
    | 'area-said'
    | 'area-seen'
    | 'area-worked'
    | 'area-agreed'
    | 'area-pale'
    | 'area-rest'
    | 'area-gap';
  dot: 'dot-stated' | 'dot-derived' | 'dot-said' | 'dot-seen' | 'dot-worked';
  line:
    | 'line-stated'
    | 'line-derived'
    | 'line-said'
    | 'line-worked'
    | 'line-unknown'
    | 'line-broad'
    | 'line-halo'
    | 'line-stem'
    | 'line-rule'
    | 'line-day'
    | 'line-mark'
    | 'line-cut'
    | 'line-cut-said';
  text: Extract<ChartClass, `x-${string}`>;
};

/** The part of a look's name that tells whose a value is. */
export type Manner = 'stated' | 'derived' | 'said' | 'seen' | 'worked';

/**
 * Whose a value is, as it is drawn. Others' numbers are outlined where they were only said, rounded or come from a weak
 * source, and solid where they were observed or published (`isSeen`).
 */
export const mannerOf = ({ basis, isOthers, bound, isWeak }: Datum, isSeen: boolean): Manner => {
  switch (basis) {
    case 'stated':
      return 'stated';
    case 'derived':
      return isOthers ? 'worked' : 'derived';
    case 'context':
      return isSeen && bound === 'exactly' && !isWeak ? 'seen' : 'said';
  }
};

/** How a line about a datum is drawn; what others say and what was seen are one there. */
export const lineOf = (datum: Datum): Look['line'] => {
  const manner = mannerOf(datum, false);
  return manner === 'seen' ? 'line-said' : `line-${manner}`;
};

/** The colour of words about a datum: blue for the release and our arithmetic with it, ochre for others. */
export const inkOf = (datum: Datum): 'x-stated' | 'x-context' =>
  datum.basis === 'context' || datum.isOthers ? 'x-context' : 'x-stated';
