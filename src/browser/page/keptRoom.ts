/**
 * Keeps the room that a figure's headline and measure once took: what a reader has just pressed stands below them, and
 * must not move up because the words became shorter. Another window, or paper, is another matter.
 */
export const createKeptRoom = (figure: HTMLElement): { keep: () => void } => {
  const parts = Array.from(figure.querySelectorAll<HTMLElement>('.hed, .measure'));
  const heights = new Map<HTMLElement, number>();
  const letGo = () => {
    heights.clear();
    for (const part of parts) part.style.minHeight = '';
  };
  addEventListener('resize', letGo);
  addEventListener('beforeprint', letGo);
  return {
    keep: () => {
      for (const part of parts) {
        const { height } = part.getBoundingClientRect();
        if (height <= (heights.get(part) ?? 0)) continue;
        heights.set(part, height);
        part.style.minHeight = `${height}px`;
      }
    },
  };
};
