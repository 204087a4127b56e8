import type { Placement } from '../model/figure.ts';

/** Where a drawing stands: a page, a tablet's where it crosses the whole page, a phone's, a slide. */
export type Size = 'wide' | 'medium' | 'narrow' | 'slide';
export const SIZES = ['wide', 'medium', 'narrow', 'slide'] as const satisfies readonly Size[];

/**
 * The room a plot is made for. `width` is in px; `scale` is what type, strokes and distances are multiplied with
 * (a slide has 1.43, so that 14 becomes 20); `height` is what there is on a slide, and open elsewhere.
 */
export type Room = {
  size: Size;
  width: number;
  height?: number;
  /** px beside the drawing that the land of a voyage’s map fills, up to the slide’s edges; none elsewhere. */
  bleed: number;
  scale: number;
  isNarrow: boolean;
  /** px of this room for a measure of the wide drawing. */
  px: (measure: number) => number;
  /** The same of what may be taller where a slide has height to spare: bars, rows, a number set large. */
  tall: (measure: number) => number;
  /** Type sizes by job, in px of this room. */
  type: { tick: number; label: number; strong: number; name: number; number: number };
};

/**
 * A split figure has one drawing for desk and tablet, shown 697 to 816 px wide: its type of 14 is never under 13 there.
 * Two that stand side by side are as wide on a tablet as on a desk.
 */
const WIDTHS = {
  split: { wide: 736, medium: 736, narrow: 350, slide: 1168 },
  full: { wide: 1168, medium: 704, narrow: 350, slide: 1168 },
  half: { wide: 552, medium: 552, narrow: 350, slide: 1168 },
} as const satisfies Record<Placement, Record<Size, number>>;

const SLIDE_SCALE = 1.43;
export const SLIDE_HEIGHT = 512;
/** A slide’s margins at its sides. */
const SLIDE_BLEED = 56;

/** The drawings that a page holds of a figure. */
export const pageSizes = (placement: Placement): readonly Size[] =>
  placement === 'full' ? ['wide', 'medium', 'narrow'] : ['wide', 'narrow'];

/** All drawings of a figure. */
export const drawnSizes = (placement: Placement): readonly Size[] =>
  SIZES.filter((size) => size === 'slide' || pageSizes(placement).includes(size));

/** How much larger than usual a slide draws: `grow` everything, `stretch` what may be taller besides. */
export type Fit = { grow: number; stretch: number };
export const USUAL: Fit = { grow: 1, stretch: 1 };

/** The room of a size for a figure of that placement. */
export const roomFor = (size: Size, placement: Placement, { grow, stretch }: Fit = USUAL): Room => {
  const scale = size === 'slide' ? SLIDE_SCALE * grow : 1;
  const px = (measure: number) => measure * scale;
  const isNarrow = size === 'narrow';
  return {
    size,
    width: WIDTHS[placement][size],
    ...(size === 'slide' ? { height: SLIDE_HEIGHT } : {}),
    bleed: size === 'slide' ? SLIDE_BLEED : 0,
    scale,
    isNarrow,
    px,
    tall: (measure) => px(measure) * (size === 'slide' ? stretch : 1),
    type: {
      tick: px(isNarrow ? 13 : 14),
      label: px(isNarrow ? 13 : 14.5),
      strong: px(isNarrow ? 14 : 16),
      name: px(isNarrow ? 13.5 : 14.5),
      number: px(isNarrow ? 54 : 66),
    },
  };
};
