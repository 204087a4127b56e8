/** One decimal is as fine as a drawing needs, and keeps golden files readable. */
export const round = (value: number): number => Math.round(value * 10) / 10;
