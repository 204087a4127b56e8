/**
 * Feature detection: what the scripts use and a browser of 2023 may lack, looked for once, before anything starts. A
 * browser without these has every document as it is without scripts.
 */
export const canRun: boolean =
  'toSorted' in Array.prototype && 'IntersectionObserver' in globalThis && 'ResizeObserver' in globalThis;

/** Cards and menus are popovers. Where there are none, links lead where they lead, and ready files open under their word. */
export const hasPopovers: boolean = 'showPopover' in HTMLElement.prototype && 'checkVisibility' in Element.prototype;
