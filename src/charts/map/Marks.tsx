import { Fragment, type ReactNode } from 'react';
import type { MapGroup } from '../../model/figure.ts';
import { Label } from '../parts/Label.tsx';
import { classes } from '../classes.ts';
import { Mark } from '../parts/Mark.tsx';
import { BoxRing, DotRing } from '../parts/Ring.tsx';
import { round } from '../parts/round.ts';
import { Stroke } from '../parts/Stroke.tsx';
import type { PlacedLabel, PlacedMark, Type } from './labels.ts';

/** All marks of a group have one size: the report gives no quantities. */
const radii: Readonly<Record<MapGroup, number>> = { port: 7.5, parcels: 5, goods: 3.8, projects: 4.6 };

type MarksProps = {
  marks: readonly PlacedMark[];
  type: Type;
  /** Against a wide drawing. */
  unit: number;
  pick: string;
};

/** The marks of a window with their labels; with a pick, the others step back. */
export const Marks = ({ marks, type, unit, pick }: MarksProps) =>
  marks.map(({ mark, at: [x, y], label }) => {
    const isQuiet = pick !== '' && pick !== mark.fact;
    const r = round(radii[mark.group] * unit * (pick === mark.fact ? 1.35 : 1));
    return (
      <Fragment key={mark.fact}>
        <Mark fact={mark.fact} ring={<DotRing x={x} y={y} r={r} />}>
          {label?.leader !== undefined && <Stroke as="leader" d={`M${x} ${y}L${label.leader.join(' ')}`} />}
          {/* A port that steps back is a ring, since a pale disc would show the route's end in it. */}
          <g opacity={isQuiet && mark.group !== 'port' ? 0.5 : undefined}>
            <Shape group={isQuiet && mark.group === 'port' ? 'parcels' : mark.group} x={x} y={y} r={r} />
          </g>
          {label !== undefined && <Words label={label} type={type} isQuiet={isQuiet} isPort={mark.group === 'port'} />}
        </Mark>
        {label !== undefined && mark.later !== undefined && <Later fact={mark.later} label={label} type={type} />}
      </Fragment>
    );
  });

/** A port is a filled disc, a town of the parcels' route a ring, goods a small disc, a project a square. */
const Shape = ({ group, x, y, r }: { group: MapGroup; x: number; y: number; r: number }): ReactNode => {
  switch (group) {
    case 'port':
      return <circle className={classes('port')} cx={x} cy={y} r={r} />;
    case 'parcels':
      return <circle className={classes('town')} cx={x} cy={y} r={r} />;
    case 'goods':
      return <circle className={classes('stated')} cx={x} cy={y} r={r} />;
    case 'projects':
      return <rect className={classes('town')} x={round(x - r)} y={round(y - r)} width={2 * r} height={2 * r} />;
  }
};

type WordsProps = { label: PlacedLabel; type: Type };

const Words = ({ label, type, isQuiet, isPort }: WordsProps & { isQuiet: boolean; isPort: boolean }) =>
  label.lines.map(({ text, y, role }) =>
    role === 'later' ? undefined : (
      <Label
        key={text}
        x={label.x}
        y={y}
        size={role === 'name' ? type.name : type.words}
        anchor={label.anchor}
        as={[
          ...(label.isOnLand ? [] : (['x-halo'] as const)),
          ...(isQuiet || role === 'words'
            ? (['x-quiet'] as const)
            : [isPort ? ('x-bold' as const) : ('x-semi' as const)]),
        ]}
      >
        {text}
      </Label>
    ),
  );

/** What public sources add, in their colour, below the report's words. */
const Later = ({ fact, label, type }: WordsProps & { fact: string }) => {
  const lines = label.lines.filter(({ role }) => role === 'later');
  const [first] = lines;
  if (first === undefined) return undefined;
  const { left, right, bottom } = label.box;
  const top = first.y - type.words * 0.8;
  return (
    <Mark
      fact={fact}
      ring={<BoxRing x={round(left)} y={round(top)} width={round(right - left)} height={round(bottom - top + 2)} />}
    >
      {lines.map(({ text, y }) => (
        <Label
          key={text}
          x={label.x}
          y={y}
          size={type.words}
          anchor={label.anchor}
          as={['x-context', 'x-semi', 'x-halo']}
        >
          {text}
        </Label>
      ))}
    </Mark>
  );
};
