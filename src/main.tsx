import { doWithout } from './browser/page/doWithout.ts';
import { startReading } from './browser/page/startReading.ts';
import { canRun } from './browser/reading/needs.ts';

if (canRun)
  startReading(
    () => import('./browser/page/figure.island.tsx'),
    () => import('./browser/takeAway/takeAway.island.ts'),
  );
else doWithout(document);
