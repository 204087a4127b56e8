/**
 * The scales of plots, for Recharts: it finds one by its name in all of d3's, which a bundler then has to keep, those of
 * time and of colour among them. The build hands it these instead (`resolve.alias`).
 */
export { scaleLinear, scaleLog, scalePoint } from 'd3-scale';
