import { formatPlain } from '../../model/format.ts';
import { classes } from '../classes.ts';
import { Label } from '../parts/Label.tsx';
import { round } from '../parts/round.ts';
import { Stroke } from '../parts/Stroke.tsx';
import { useScales } from '../parts/useScales.ts';
import { wordsAt } from '../parts/wordsAt.ts';
import { countsOf, gapsOf } from './growth.ts';
import type { MultiplesParts } from './MultiplesChart.tsx';

/** A band ends this near to the years that do have an amount. */
const BAND = 0.42;
/** Below this grid line a log scale has room for the bands' words. */
const LOG_WORDS = 10;

/** What the marks are read against: multiples, years, and bands where no amount was found. */
export const Ground = ({ figure, layout, size }: MultiplesParts) => {
  const scales = useScales();
  if (scales === undefined) return undefined;
  const { unit, type, axis, ticks, years, margin, reading, shows, isLog } = layout;
  const left = scales.x(years[0]);
  const right = scales.x(years[1]) + (shows.others ? 6 : 10) * unit;
  const gaps = shows.others ? gapsOf(countsOf(figure)) : [];
  const isNarrow = size === 'narrow';
  // The words stand in the widest band that no line runs through.
  const [widest] = gaps
    .filter(({ first, last }) => isNarrow || reading === undefined || reading.year < first || reading.year > last)
    .toSorted((one, other) => other.last - other.first - (one.last - one.first));
  // The square at one year's worth stands where the first label would end.
  const clear = (multiple: number) => (multiple === 1 ? 16 : 8) * unit;
  return (
    <>
      {gaps.map(({ first, last }) => (
        <rect
          key={first}
          className={classes('gap')}
          x={scales.x(first - BAND)}
          y={margin.top}
          width={round(scales.x(last + BAND) - scales.x(first - BAND))}
          height={round(axis - margin.top)}
        />
      ))}
      <Stroke
        as="grid"
        d={ticks.multiples
          .flatMap((multiple) => (multiple === 1 ? [] : [`M${left} ${scales.y(multiple)}H${round(right)}`]))
          .join('')}
      />
      {ticks.multiples.map((multiple) => (
        <Label
          key={multiple}
          x={round(left - clear(multiple))}
          y={round(scales.y(multiple) + 5 * unit)}
          size={type}
          anchor="end"
          as={['x-quiet']}
        >
          {formatPlain(multiple, figure.locale)}
        </Label>
      ))}
      <Stroke
        as="axis-ink"
        d={`M${left} ${axis}H${round(right)}${ticks.years.map((year) => `M${scales.x(year)} ${axis}v${6 * unit}`).join('')}`}
      />
      {ticks.years.slice(1, -1).map((year) =>
        // The year that is read stands here instead.
        reading !== undefined && Math.abs(scales.x(year) - scales.x(reading.year)) < 42 * unit ? undefined : (
          <Label
            key={year}
            x={scales.x(year)}
            y={round(axis + 24 * unit)}
            size={15 * unit}
            anchor="middle"
            as={['x-quiet']}
          >
            {String(year)}
          </Label>
        ),
      )}
      {widest !== undefined && (
        <Label
          x={isNarrow ? left : scales.x((widest.first + widest.last) / 2)}
          y={isNarrow ? axis + 50 : round((isLog ? scales.y(LOG_WORDS) : margin.top) + 20 * unit)}
          size={type}
          anchor={isNarrow ? 'start' : 'middle'}
          as={['x-quiet', 'x-italic']}
        >
          {wordsAt(figure.words, 'label.gap', size)}
        </Label>
      )}
    </>
  );
};
