import type { Panel } from '../../figures/plot.ts';
import { positionOn } from '../../figures/scale.ts';
import { strokePiece, type Canvas, type PlacedText } from './canvas.ts';
import { UNMOVED } from './making.ts';
import type { ShapePiece } from './slide.ts';

const FORMS = { disc: 'ellipse', square: 'rect', diamond: 'diamond', triangle: 'triangle' } as const;
/** px from a panel's foot to its ticks' baseline. */
const TICK = 26;

/** A panel that no chart draws, days on an axis, as shapes: bars, uprights, dots and the words of its ticks. */
export const panelShapes = (
  { frame, x, y, layers }: Panel,
  canvas: Canvas,
): { shapes: ShapePiece[]; texts: PlacedText[] } => {
  const atX = positionOn(x, frame, 'x');
  const atY = positionOn(y, frame, 'y');
  const rectOf = (xs: readonly [number, number], ys: readonly [number, number]) => {
    const [left, right, top, bottom] = [atX(xs[0]), atX(xs[1]), atY(ys[1]), atY(ys[0])];
    return canvas.area({
      x: Math.min(left, right),
      y: Math.min(top, bottom),
      width: Math.abs(right - left),
      height: Math.abs(bottom - top),
    });
  };
  const lineOf = (points: readonly { x: number; y: number }[], as: ShapePiece['as']) =>
    strokePiece(
      points.map((point, at) => ({ to: at === 0 ? 'M' : 'L', points: [point] })),
      as,
      canvas,
      UNMOVED,
    );
  const shapes = layers.flatMap((layer): ShapePiece[] => {
    switch (layer.mark) {
      case 'area':
        return layer.marks.map((mark) => ({ kind: 'shape', area: rectOf(mark.x, mark.y), form: 'rect', as: mark.as }));
      case 'interval':
        return layer.marks.map(({ from, to, as }) =>
          lineOf(
            [
              { x: atX(from.x), y: atY(from.y) },
              { x: atX(to.x), y: atY(to.y) },
            ],
            as,
          ),
        );
      case 'dot':
        return layer.marks.map(({ x: own, y: level, radius: r, shape, as }) => ({
          kind: 'shape',
          area: canvas.area({ x: atX(own) - r, y: atY(level) - r, width: 2 * r, height: 2 * r }),
          form: FORMS[shape],
          as,
        }));
      case 'bar':
      case 'line':
        return [];
    }
  });
  const foot = frame.y + frame.height;
  const line =
    x.hasLine === true
      ? [
          lineOf(
            [
              { x: frame.x, y: foot },
              { x: frame.x + frame.width, y: foot },
            ],
            'axis-ink',
          ),
        ]
      : [];
  const texts = x.ticks.map(({ at, text, anchor = 'middle', isStrong, dx = 0 }): PlacedText => ({
    text,
    x: atX(at) + dx,
    y: foot + TICK,
    size: x.size ?? 20,
    anchor,
    as: isStrong === true ? ['x-bold'] : ['x-quiet'],
  }));
  return { shapes: [...shapes, ...line], texts };
};
