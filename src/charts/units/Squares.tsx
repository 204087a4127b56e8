import type { ReactNode } from 'react';
import { hatchId } from '../parts/Hatch.tsx';
import { Label } from '../parts/Label.tsx';
import { Mark } from '../parts/Mark.tsx';
import { BoxRing } from '../parts/Ring.tsx';
import { round } from '../parts/round.ts';
import { Stroke } from '../parts/Stroke.tsx';
import type { Grid } from './layout.ts';
import type { UnitsParts } from './UnitsChart.tsx';

/** Where the square of this number stands; the first one is number 0. */
const placeOf = ({ columns, cell, top, whole, part, shift }: Grid, at: number) => ({
  x: round((at % columns) * cell),
  y: round(top + Math.floor(at / columns) * cell + (at >= whole + part ? shift : 0)),
});

/**
 * Squares in one path: hundreds of shapes that say one number are one shape to a reader.
 * Within a row each stands from the one before it, so that all are written alike, and a page of them packs small.
 */
const pathOf = (grid: Grid, from: number, to: number, inset = 0): string => {
  const side = round(grid.square - 2 * inset);
  return Array.from({ length: to - from }, (_, at) => {
    const { x, y } = placeOf(grid, from + at);
    const begins = at === 0 || x === 0;
    return `${begins ? `M${round(x + inset)} ${round(y + inset)}` : `m${grid.cell} 0`}h${side}v${side}h${-side}z`;
  }).join('');
};

/** Squares for what is counted, dashed ones for "over", and an arrow, because no upper number is known. */
export const Squares = ({ children, ...parts }: UnitsParts & { children: ReactNode }) => {
  const { figure, layout } = parts;
  const { grid, isRate } = layout;
  const id = isRate && figure.figure.rate !== undefined ? figure.figure.rate.perDay : figure.figure.total;
  const rows = Math.ceil((grid.whole + grid.part) / grid.columns);
  const ring = (
    <BoxRing
      x={0}
      y={grid.top}
      width={round(Math.min(grid.whole + Math.ceil(grid.part), grid.columns) * grid.cell - (grid.cell - grid.square))}
      height={round(rows * grid.cell - (grid.cell - grid.square))}
    />
  );
  return (
    <Mark fact={id} ring={ring}>
      {children}
      {isRate ? <DerivedSquares {...parts} /> : <Stroke as="stated" d={pathOf(grid, 0, grid.whole)} />}
      <Stroke
        as={isRate ? 'derived' : 'stated-open'}
        d={pathOf(grid, grid.whole + Math.ceil(grid.part), grid.whole + Math.ceil(grid.part) + grid.open, 0.75)}
      />
      <GoesOn {...parts} />
    </Mark>
  );
};

const DerivedSquares = ({ figure, layout: { grid }, size }: UnitsParts) => {
  const last = placeOf(grid, grid.whole);
  const hatched = `url(#${hatchId(figure.id, size)})`;
  return (
    <>
      <path d={pathOf(grid, 0, grid.whole)} fill={hatched} />
      {grid.part > 0 && (
        <rect x={last.x} y={last.y} width={round(grid.part * grid.square)} height={round(grid.square)} fill={hatched} />
      )}
      <Stroke as="derived" d={pathOf(grid, 0, grid.whole + Math.ceil(grid.part), 0.75)} />
    </>
  );
};

const GoesOn = ({ layout: { unit, arrow, open } }: UnitsParts) => (
  <>
    <Stroke
      as="stated-line"
      d={`M${arrow.x} ${arrow.y}h${arrow.length}m${-7 * unit} ${-6 * unit}l${7 * unit} ${6 * unit}l${-7 * unit} ${6 * unit}`}
    />
    <Label x={open.x} y={open.y} size={open.size} as={['x-quiet']}>
      {open.words}
    </Label>
  </>
);
