/** Inches on a slide of 13.333 by 7.5, or shares of something. */
export type Area = { x: number; y: number; w: number; h: number };
/** A point in inches of a slide, or in px of a drawing. */
export type Point = { x: number; y: number };
