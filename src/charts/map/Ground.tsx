import type { Pane } from './panes.ts';

/** A window's part of the map. The shapes stand once in the document, printed by the build; here they are only referred to. */
export const Ground = ({ pane }: { pane: Pane }) => {
  const { left, top, width, height, from, scale } = pane;
  return (
    <svg
      x={left}
      y={top}
      width={width}
      height={height}
      viewBox={`${from.join(' ')} ${width / scale} ${height / scale}`}
    >
      <use href="#geo-lines" />
      <use href="#geo-land" />
      <use href="#geo-named" />
    </svg>
  );
};
