import type { Shape } from './drawn.ts';
import { classes } from './classes.ts';
import { Mark } from './Mark.tsx';
import { Box } from './marks.tsx';
import { Words } from './Words.tsx';

type ShapeViewProps = { shape: Shape; id: string };

/** One shape in px: what no chart library draws, and the words that stand free. */
export const ShapeView = ({ shape, id }: ShapeViewProps) => {
  switch (shape.shape) {
    case 'text':
      return <Words {...shape} />;
    case 'path':
      return <path className={classes(shape.as)} d={shape.d} />;
    case 'circle':
      return <circle className={classes(shape.as)} cx={shape.x} cy={shape.y} r={shape.r} />;
    case 'rect': {
      const { x, y, width, height, as } = shape;
      return <Box as={as} id={id} x={x} y={y} width={width} height={height} />;
    }
    case 'use':
      return <use href={shape.href} />;
    case 'pane': {
      const { x, y, width, height, viewBox } = shape;
      return (
        <svg x={x} y={y} width={width} height={height} viewBox={viewBox}>
          <ShapeViews shapes={shape.shapes} id={id} />
        </svg>
      );
    }
    case 'mark':
      return (
        <Mark fact={shape.datum.fact}>
          <ShapeViews shapes={shape.shapes} id={id} />
        </Mark>
      );
  }
};

/** Shapes in px, from back to front. */
export const ShapeViews = ({ shapes, id }: { shapes: readonly Shape[]; id: string }) =>
  // Shapes are worked out anew as a whole and have no identity of their own.
  // oxlint-disable-next-line react/no-array-index-key
  shapes.map((shape, at) => <ShapeView key={at} shape={shape} id={id} />);
