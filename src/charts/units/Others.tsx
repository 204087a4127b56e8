import { classes } from '../classes.ts';
import { Label } from '../parts/Label.tsx';
import { Mark } from '../parts/Mark.tsx';
import { BoxRing, DotRing } from '../parts/Ring.tsx';
import { round } from '../parts/round.ts';
import { Stroke } from '../parts/Stroke.tsx';
import { textWidth } from '../parts/textWidth.ts';
import { otherLines, othersAre, SLIDE_ROW } from './layout.ts';
import type { UnitsParts } from './UnitsChart.tsx';

type OthersProps = UnitsParts & { at: { x: number; y: number; width: number } };
type Lines = { lines: ReturnType<typeof otherLines> };

/** Years left free at both ends of the line, so that labels have room. */
const MARGIN_YEARS = 2;
const SLIDE_NUMBER = 120;

/** What public sources add: counts of something else as numbers, rival dates on a line of years. */
export const Others = (parts: OthersProps) => {
  const { figure, layout, at, size } = parts;
  const { unit } = layout;
  const lines = otherLines(figure, size);
  const { claims, counts, dates } = othersAre(figure);
  const isSlide = size === 'slide';
  const word = (key: string): string =>
    (size === 'wide' || size === 'medium' ? undefined : figure.words[`${key}.narrow`]) ?? figure.words[key] ?? '';
  return (
    <>
      <Label x={at.x} y={at.y} size={15 * unit} as={['x-bold', 'x-context']}>
        {word('label.others')}
      </Label>
      <Label x={at.x} y={at.y + lines.note} size={14 * unit} as={['x-quiet']}>
        {word('label.others.note')}
      </Label>
      {claims.map((id, row) => (
        <StatedClaim key={id} {...parts} id={id} y={at.y + lines.claim + row * 34 * unit} />
      ))}
      {counts.map((id, column) => (
        <Count
          key={id}
          {...parts}
          id={id}
          x={isSlide ? at.x : at.x + (column * at.width) / counts.length}
          y={at.y + lines.count + (isSlide ? column * SLIDE_ROW : 0)}
        />
      ))}
      {dates.length > 0 && <Years {...parts} lines={lines} ids={dates} />}
      {lines.source !== undefined && (
        <Label x={at.x} y={at.y + lines.source} size={14 * unit} as={['x-context']}>
          {word('label.others.source')}
        </Label>
      )}
    </>
  );
};

const StatedClaim = ({ figure, layout: { unit }, at, id, y }: OthersProps & { id: string; y: number }) => (
  <Mark fact={id} ring={<DotRing x={at.x + 7 * unit} y={y - 5 * unit} r={6.5 * unit} />}>
    <circle className={classes('stated')} cx={round(at.x + 7 * unit)} cy={round(y - 5 * unit)} r={6.5 * unit} />
    <Label x={round(at.x + 24 * unit)} y={round(y)} size={15 * unit} as={['x-semi', 'x-stated']}>
      {figure.words[`label.other.${id}`] ?? ''}
    </Label>
  </Mark>
);

type CountProps = UnitsParts & { id: string; x: number; y: number };

const Count = ({ figure, layout: { unit }, size: drawing, id, x, y }: CountProps) => {
  const size = drawing === 'slide' ? SLIDE_NUMBER : 40 * unit;
  const width = round(textWidth(figure.facts[id]?.number ?? '', size));
  return (
    <Mark
      fact={id}
      ring={<BoxRing x={round(x)} y={round(y - size * 0.72)} width={width} height={round(size * 0.78)} />}
    >
      <Label x={round(x)} y={y} size={size} as={['x-number', 'x-context']}>
        {figure.facts[id]?.number ?? ''}
      </Label>
      <Label x={round(x)} y={y + 22 * unit} size={14 * unit} as={['x-context']}>
        {figure.words[`label.other.${id}`] ?? ''}
      </Label>
    </Mark>
  );
};

const Years = ({ figure, layout: { unit }, at, lines, ids }: OthersProps & Lines & { ids: readonly string[] }) => {
  const byYear = ids
    .map((id) => ({ id, year: Number(String(figure.facts[id]?.value).slice(0, 4)) }))
    .toSorted((one, other) => one.year - other.year);
  const first = (byYear[0]?.year ?? 0) - MARGIN_YEARS;
  const last = (byYear.at(-1)?.year ?? 0) + MARGIN_YEARS;
  const y = at.y + lines.axis;
  const step = at.width / (last - first);
  const xOf = (year: number) => round(at.x + (year - first) * step);
  return (
    <>
      <Stroke
        as="axis-ink"
        d={`M${xOf(first)} ${y}H${xOf(last)}${Array.from({ length: last - first + 1 }, (_, tick) => `M${xOf(first + tick)} ${y}v${4 * unit}`).join('')}`}
      />
      {byYear.map(({ id, year }, order) => {
        // Neighbours stand on opposite sides of the line: two years apart is too near for two names.
        const top = order % 2 === 0 ? y - 36 * unit : y + 28 * unit;
        return (
          <Mark key={id} fact={id} ring={<DotRing x={xOf(year)} y={y} r={6.5 * unit} />}>
            <circle className={classes('context')} cx={xOf(year)} cy={y} r={6.5 * unit} />
            <Label x={xOf(year)} y={top} size={15 * unit} anchor="middle" as={['x-bold', 'x-context', 'x-halo']}>
              {figure.facts[id]?.number ?? ''}
            </Label>
            <Label x={xOf(year)} y={top + 18 * unit} size={15 * unit} anchor="middle" as={['x-context', 'x-halo']}>
              {figure.words[`label.other.${id}`] ?? ''}
            </Label>
          </Mark>
        );
      })}
    </>
  );
};
