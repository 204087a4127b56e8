import './theme/base.css';
import { startReading } from './reading/startReading.ts';

startReading(() => import('./views/page/figure.island.tsx'));
