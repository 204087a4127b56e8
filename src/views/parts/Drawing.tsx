import type { ResolvedFigure } from '../../model/story.ts';
import { groupAlike } from './groupAlike.ts';
import { withSharedSize } from './sharedSize.ts';

/** A finished drawing, as the build hands it to a view. */
export type StaticDrawing = { width: number; height: number; size: string; inner: string };

/**
 * Further sizes of a drawing are marked as not to be read: a reader view leaves them out, and they are not shown where our
 * styles are refused. The page's style sheet, which wins over the attribute, shows the one that fits.
 */
export const furtherSize = (size: string): { hidden?: true; display?: 'none' } =>
  size === 'medium' || size === 'narrow' ? notRead : {};

/** Not for a reader view, and not shown where our styles are refused. */
export const notRead = { hidden: true, display: 'none' } as const;

type DrawingProps = {
  drawing: StaticDrawing;
  /** The ids of what names it and of what describes it: once for the drawings of all widths. */
  named: string;
  described: string;
  /** The one that is shown where our styles are refused; left out, the widest is. */
  isMain?: boolean;
};

/** A chart as plain SVG with its words for those who do not see it. */
export const Drawing = ({ drawing, named, described, isMain }: DrawingProps) => {
  const { width, height, size } = drawing;
  const { inner, size: fontSize } = withSharedSize(drawing.inner);
  return (
    <svg
      className={`chart chart-${size}`}
      viewBox={`0 0 ${width} ${height}`}
      width={width}
      height={height}
      // What has no colour of its own, words, has the reader's.
      fill="currentColor"
      fontSize={fontSize}
      {...(isMain === true ? {} : furtherSize(size))}
      role="img"
      // No `<title>`: a browser shows it as a tooltip, over the chart.
      aria-labelledby={named}
      aria-describedby={described}
      // The build's own drawing of checked facts: no reader's input comes near it.
      // oxlint-disable-next-line react/no-danger
      dangerouslySetInnerHTML={{ __html: groupAlike(inner) }}
    />
  );
};

/** A figure's drawings with their words, which a screen reader takes from there and nobody sees. */
export const Drawings = ({ figure, drawings }: { figure: ResolvedFigure; drawings: readonly StaticDrawing[] }) => {
  const [named, described] = [`${figure.id}-alt`, `${figure.id}-description`];
  return (
    <>
      <p id={named} hidden>
        {figure.words['alt']}
      </p>
      <p id={described} hidden>
        {figure.words['description']}
      </p>
      <div className="drawing">
        {drawings.map((drawing) => (
          <Drawing key={drawing.size} drawing={drawing} named={named} described={described} />
        ))}
      </div>
    </>
  );
};
