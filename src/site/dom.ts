import { Window } from 'happy-dom';

// Recharts measures and places in effects, which `renderToString` never runs: it would print an empty box.
// So drawings are mounted for a moment in a document of our own. It must exist before React and Recharts are imported.
const window = new Window({ url: 'https://localhost/' });

const needed = [
  'document',
  'navigator',
  'HTMLElement',
  'SVGElement',
  'Element',
  'Node',
  'Event',
  'CustomEvent',
  'MutationObserver',
  'ResizeObserver',
  'getComputedStyle',
  'requestAnimationFrame',
  'cancelAnimationFrame',
  'HTMLIFrameElement',
  'DOMParser',
] as const;

for (const name of needed)
  Object.defineProperty(globalThis, name, { value: window[name], configurable: true, writable: true });
Object.defineProperty(globalThis, 'window', { value: window, configurable: true, writable: true });

/** Frees what the document holds, so that Node can end. */
export const closeDom = async (): Promise<void> => {
  await window.happyDOM.close();
};
