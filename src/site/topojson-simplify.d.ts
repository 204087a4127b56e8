/** The package has no types of its own; these are the two functions we call. */
declare module 'topojson-simplify' {
  import type { Topology } from 'topojson-specification';
  export const presimplify: <T extends Topology>(topology: T) => T;
  export const simplify: <T extends Topology>(topology: T, minWeight: number) => T;
}
