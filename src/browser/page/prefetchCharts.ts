/**
 * Fetches what live charts need before anybody turns to one. React runs in a task of its own, and what draws with it in
 * the next: at once they would hold up a press on a slow machine.
 */
export const prefetchCharts = async <Island>(load: () => Promise<Island>): Promise<Island> => {
  await import('./react.ts');
  await new Promise((go) => setTimeout(go));
  return load();
};
