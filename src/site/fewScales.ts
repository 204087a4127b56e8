import type { Plugin } from 'vite';

const ALL = "import * as d3Scales from 'victory-vendor/d3-scale';";
const FEW =
  "import { scaleLinear, scaleLog } from 'victory-vendor/d3-scale'; const d3Scales = { scaleLinear, scaleLog };";

/** Recharts looks its scales up by name, so a bundler has to keep them all; our plots are linear or logarithmic (Plot.tsx). */
export const fewScales = (): Plugin => ({
  name: 'few-scales',
  transform: {
    filter: { id: /recharts\/es6\/state\/selectors\/combiners\/combine(?:ConfiguredScale|RealScaleType)\.js/ },
    handler(code) {
      if (!code.includes(ALL)) throw new Error('Recharts no longer looks its scales up as it did: see fewScales.ts');
      return code.replace(ALL, FEW);
    },
  },
});
