import './theme/storyStyles.ts';
import { startReading } from './reading/startReading.ts';

startReading(
  () => import('./views/page/figure.island.tsx'),
  () => import('./views/page/takeAway.island.ts'),
);
