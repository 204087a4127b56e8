import type { LoadIsland } from '../reading/islands.ts';

/**
 * Fetches what live charts need before a reader turns to one. React runs in a task of its own, and what draws with it in
 * the next: at once they would hold up a slow reader's press.
 */
export const prefetchCharts = async (load: LoadIsland): Promise<void> => {
  await import('./react.ts');
  await new Promise((go) => setTimeout(go));
  await load();
};
