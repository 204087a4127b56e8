import type { ResolvedFigure } from '../../model/story.ts';

/** A finished drawing, as the build hands it to a view. */
export type StaticDrawing = { width: number; height: number; size: string; inner: string };

type DrawingProps = { figure: ResolvedFigure; drawing: StaticDrawing };

/** A chart as plain SVG with its words for those who do not see it. */
export const Drawing = ({ figure, drawing }: DrawingProps) => {
  const { width, height, size, inner } = drawing;
  const id = `${figure.id}-${size}`;
  const words = `<title id="${id}-title">${escapeText(figure.words['alt'] ?? '')}</title><desc id="${id}-desc">${escapeText(figure.words['description'] ?? '')}</desc>`;
  return (
    <svg
      className={`chart chart-${size}`}
      viewBox={`0 0 ${width} ${height}`}
      width={width}
      height={height}
      role="img"
      aria-labelledby={`${id}-title`}
      aria-describedby={`${id}-desc`}
      // The build's own drawing of checked facts: no reader's input comes near it.
      // oxlint-disable-next-line react/no-danger
      dangerouslySetInnerHTML={{ __html: words + inner }}
    />
  );
};

const escapeText = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
