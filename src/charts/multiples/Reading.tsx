import { formatTimes } from '../../model/format.ts';
import { classes } from '../classes.ts';
import { Dots } from '../parts/Dots.tsx';
import { Label } from '../parts/Label.tsx';
import { round } from '../parts/round.ts';
import { Stroke } from '../parts/Stroke.tsx';
import { textWidth } from '../parts/textWidth.ts';
import { useScales } from '../parts/useScales.ts';
import { wordsAt } from '../parts/wordsAt.ts';
import { evenAt, spanOf } from './growth.ts';
import type { MultiplesParts } from './MultiplesChart.tsx';

/** Nearer together than this, one value stands above its line and the other below. */
const CLEAR = 34;
/** Nearer to the ends than this, a label at the right would run into them. */
const LATE = 64;

/** An upright line through one year, and what even growth would have made by then. */
export const Reading = (parts: MultiplesParts) => {
  const scales = useScales();
  const { figure, layout, size } = parts;
  const { reading, unit, axis, margin, shows, width, isLog } = layout;
  if (scales === undefined || reading === undefined) return undefined;
  const { year, isBetween } = reading;
  const x = scales.x(year);
  const marks = [
    { multiple: figure.figure.compared, shape: 'context-derived', colour: 'x-context' } as const,
    ...(shows.stated ? [{ multiple: figure.figure.stated, shape: 'report-derived', colour: 'x-stated' } as const] : []),
  ].map((mark) => ({ ...mark, x: year, y: evenAt(figure, mark.multiple, year) }));
  const [compared, stated] = marks;
  const isTight =
    stated !== undefined && compared !== undefined && scales.y(compared.y) - scales.y(stated.y) < CLEAR * unit;
  const isLate = scales.x(spanOf(figure).to) - x < LATE * unit;
  const half = 5 * unit;
  // Further left the scale's own labels stand.
  const first = scales.x(spanOf(figure).from) - 4 * unit;
  const lines = wordsAt(figure.words, shows.stated ? 'label.reading' : 'label.reading.compared', size);
  const type = (size === 'narrow' ? 14 : 15) * unit;
  const reach = Math.max(...lines.split('|').map((line) => textWidth(line, type))) / 2 + 3 * unit;
  const middle = Math.min(Math.max(x, reach), width - reach);
  return (
    <>
      <Stroke as="paper-line" d={`M${x} ${margin.top - 6 * unit}V${axis}`} />
      <Stroke as="axis-ink" d={`M${x} ${margin.top - 6 * unit}V${axis}`} />
      <rect
        className={classes('thumb')}
        x={round(x - 8 * unit)}
        y={round(axis - 11 * unit)}
        width={16 * unit}
        height={22 * unit}
      />
      <Label x={x} y={round(axis + 29 * unit)} size={16 * unit} anchor="middle" as={['x-bold']}>
        {String(year)}
      </Label>
      {isBetween && (
        <>
          <Label
            x={round(middle)}
            y={round(
              margin.top -
                (13 + (shows.others && (isLog || size === 'narrow') ? 18 : 0)) * unit -
                (lines.split('|').length - 1) * type * 1.28,
            )}
            size={type}
            anchor="middle"
            as={['x-italic', shows.stated ? 'x-stated' : 'x-context']}
          >
            {lines}
          </Label>
          <Dots
            points={marks}
            draw={({ multiple, shape, colour, y: value }, left, top) => {
              const place = placeOf({
                isStated: multiple === figure.figure.stated,
                isTight,
                isLate,
                isLog,
                others: shows.others,
              });
              const words = formatTimes(value, figure.locale);
              return (
                <>
                  <rect
                    className={classes(shape)}
                    x={round(left - half)}
                    y={round(top - half)}
                    width={2 * half}
                    height={2 * half}
                  />
                  <Label
                    x={round(
                      place.isLeft ? Math.max(left - 10 * unit, first + textWidth(words, 15 * unit)) : left + 12 * unit,
                    )}
                    y={round(place.isAbove ? top - 7 * unit : Math.min(top + 15 * unit, axis - 4 * unit))}
                    size={15 * unit}
                    anchor={place.isLeft ? 'end' : 'start'}
                    as={['x-bold', 'x-halo', colour]}
                  >
                    {words}
                  </Label>
                </>
              );
            }}
          />
        </>
      )}
    </>
  );
};

type Where = { isStated: boolean; isTight: boolean; isLate: boolean; isLog: boolean; others: boolean };

/** Above at the left the growing lines leave room, but on a log scale the rings of others take it; below at the right the ends do. */
const placeOf = ({ isStated, isTight, isLate, isLog, others }: Where): { isLeft: boolean; isAbove: boolean } => {
  if (isStated)
    return isLog && others && !isTight ? { isLeft: isLate, isAbove: false } : { isLeft: true, isAbove: true };
  return { isLeft: isLate, isAbove: isLate && isLog };
};
