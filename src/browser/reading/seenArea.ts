/** A part of the window, in its px. */
export type Area = { left: number; top: number; right: number; bottom: number };

/** What a reader sees of the window: all of it, or the part that they have pinched to zoom in on. */
export const seenArea = (): Area => {
  const view = window.visualViewport;
  if (view === null || view.scale <= 1.01)
    return { left: 0, top: 0, right: document.documentElement.clientWidth, bottom: innerHeight };
  const { offsetLeft: left, offsetTop: top, width, height } = view;
  return { left, top, right: left + width, bottom: top + height };
};
