import type { ResolvedFigure } from '../../model/story.ts';

/** A finished drawing, as the build hands it to a view. */
export type StaticDrawing = { width: number; height: number; size: string; inner: string };

/**
 * Further sizes of a drawing are marked as not to be read: a reader view leaves them out, and they are not shown where our
 * styles are refused. The page's style sheet, which wins over the attribute, shows the one that fits.
 */
export const furtherSize = (size: string): { hidden?: true; display?: 'none' } =>
  size === 'medium' || size === 'narrow' ? { hidden: true, display: 'none' } : {};

type DrawingProps = { figure: ResolvedFigure; drawing: StaticDrawing };

/** A chart as plain SVG with its words for those who do not see it. */
export const Drawing = ({ figure, drawing }: DrawingProps) => {
  const { width, height, size, inner } = drawing;
  const id = `${figure.id}-${size}`;
  // No `<title>`: a browser shows it as a tooltip, over the chart.
  const words = `<desc id="${id}-desc">${escapeText(figure.words['description'] ?? '')}</desc>`;
  return (
    <svg
      className={`chart chart-${size}`}
      viewBox={`0 0 ${width} ${height}`}
      width={width}
      height={height}
      // What has no colour of its own, words, has the reader's.
      fill="currentColor"
      {...furtherSize(size)}
      role="img"
      aria-label={figure.words['alt']}
      aria-describedby={`${id}-desc`}
      // The build's own drawing of checked facts: no reader's input comes near it.
      // oxlint-disable-next-line react/no-danger
      dangerouslySetInnerHTML={{ __html: words + inner }}
    />
  );
};

const escapeText = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
