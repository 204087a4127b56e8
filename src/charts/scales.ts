/**
 * The scales of plots, for Recharts: it finds one by its name in all of d3's, which a bundler then has to keep, those of
 * time and of colour among them. The build hands it these instead (`resolve.alias`). No plot has points: Recharts' brush,
 * which is dropped later, asks for that scale by name.
 */
export { scaleLinear, scaleLog, scalePoint } from 'd3-scale';
