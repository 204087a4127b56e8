import { later } from './later.ts';
import type { WindowSync } from './syncWindows.ts';

/**
 * Window sync that may still be on its way: until it has come, this window is alone. It greets the others then, and they
 * show it where the talk is; what was turned meanwhile is told to nobody, as in any window that has just opened.
 */
export const syncLater = (make: () => Promise<WindowSync>): Omit<WindowSync, 'greet'> & { start: () => void } => {
  const sync = later(async () => {
    const made = await make();
    made.greet();
    return made;
  });
  const alone = () => ('BroadcastChannel' in globalThis ? 'none' : 'impossible');
  return {
    start: () => sync.use(() => undefined),
    tell: () => sync.now()?.tell(),
    point: (spot) => sync.now()?.point(spot),
    toggleFreeze: () => sync.now()?.toggleFreeze() ?? false,
    use: () => sync.now()?.use() ?? false,
    connection: () => sync.now()?.connection() ?? alone(),
  };
};
