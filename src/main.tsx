import { startReading } from './browser/page/startReading.ts';

startReading(
  () => import('./browser/page/figure.island.tsx'),
  () => import('./browser/takeAway/takeAway.island.ts'),
);
