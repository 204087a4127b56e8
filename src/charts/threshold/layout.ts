import type { ThresholdFigure } from '../../model/figure.ts';
import type { ResolvedFigure } from '../../model/story.ts';
import { choiceIn, isOn, type View } from '../../model/view.ts';
import type { Box, Size } from '../chart.ts';
import { partsOf } from '../parts/digits.ts';
import { round } from '../parts/round.ts';

export type ThresholdLayout = Box & {
  /** Type and strokes, against a wide drawing. */
  unit: number;
  /** Where the scale ends: a good way past the threshold, and no end of anything drawn. */
  end: number;
  tick: number;
  number: { size: number; baseline: number; words: number };
  bar: { top: number; height: number };
  outcome: { top: number; height: number } | undefined;
  target: number | undefined;
  axis: number;
  shows: { threshold: boolean; needed: boolean; others: boolean };
};

/** The wide drawing is a column's, and serves a tablet as well. */
const wide = { width: 568, unit: 1, number: 80, above: 58, bar: 48, end: 1.3 } as const;
const measures = {
  wide,
  medium: wide,
  narrow: { width: 320, unit: 1, number: 64, above: 62, bar: 44, end: 1.4 },
  slide: { width: 1168, unit: 1.5, number: 156, above: 53, bar: 60, end: 1.3 },
} as const;

const TICKS = 5;
const SLIDE_HEIGHT = 490;
/** The scale's line, and its figures below it. */
const AXIS = { above: 22, below: 28 } as const;

/** How wide an amount's digits are in the serif's large size, in type sizes. */
const digitsWidth = (amount: string): number =>
  [...partsOf(amount).digits].reduce((width, sign) => width + (/\d/.test(sign) ? 0.455 : 0.22), 0);

/** Where everything stands, from top to bottom. */
export const layoutOf = (
  { figure, facts }: ResolvedFigure<ThresholdFigure>,
  view: View,
  size: Size,
): ThresholdLayout => {
  const { width, unit, number, above, bar, end } = measures[size];
  const threshold = choiceIn(view, 'stage') !== 'reached';
  const shows = { threshold, needed: threshold && isOn(view, 'needed'), others: threshold && isOn(view, 'others') };
  const at = Number(facts[figure.threshold]?.value);
  const baseline = number * 0.78;
  const top = baseline + (above + 14) * unit;
  // On a slide without others' counts the bar takes the room they would need.
  const tall =
    size === 'slide' && !shows.others ? Math.floor(SLIDE_HEIGHT - top - (AXIS.above + AXIS.below) * unit) : bar * unit;
  let y = top + tall;
  const outcome = shows.others ? { top: y + 14 * unit, height: 24 * unit } : undefined;
  if (outcome !== undefined) y = outcome.top + outcome.height;
  const target = shows.others ? y + 26 * unit : undefined;
  if (target !== undefined) y = target + 4 * unit;
  const axis = y + AXIS.above * unit;
  return {
    width,
    height: Math.ceil(axis + AXIS.below * unit),
    unit,
    end: at * end,
    tick: at / TICKS,
    number: {
      size: number,
      baseline,
      words: round(number * digitsWidth(facts[figure.reached]?.amount ?? '') + 22 * unit),
    },
    bar: { top, height: tall },
    outcome,
    target,
    axis,
    shows,
  };
};
