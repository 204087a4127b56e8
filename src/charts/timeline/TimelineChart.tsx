import type { TimelineFigure } from '../../model/figure.ts';
import type { ChartProps } from '../chart.ts';
import { Label } from '../parts/Label.tsx';
import { Plot } from '../parts/Plot.tsx';
import { Stroke } from '../parts/Stroke.tsx';
import { Band } from './Band.tsx';
import { EventMark } from './EventMark.tsx';
import { layoutOf } from './layout.ts';

/** A line of years, and the weeks round the report on a line of days. */
export const TimelineChart = ({ figure, view, size }: ChartProps<TimelineFigure>) => {
  const layout = layoutOf(figure, view, size);
  const { width, height, type, lines, ticks, headings, after, events } = layout;
  return (
    <Plot
      box={{ width, height }}
      margin={{ top: 0, right: 0, bottom: 0, left: 0 }}
      x={{ domain: [0, width] }}
      y={{ domain: [0, height], down: true }}
    >
      <Stroke as="axis" d={lines.fan} />
      <Stroke as="axis-ink" d={`${lines.axes}${lines.ticks}`} />
      <Stroke as="axis-ink" d={lines.lens} />
      {ticks.map(({ x, y, text, anchor }) => (
        <Label key={`${x} ${y}`} x={x} y={y} size={type} anchor={anchor} as={['x-quiet', 'x-halo']}>
          {text}
        </Label>
      ))}
      {headings.map(({ x, y, text, anchor }) => (
        <Label key={`${x} ${y}`} x={x} y={y} size={type} anchor={anchor} as={['x-semi']}>
          {text}
        </Label>
      ))}
      {after !== undefined && (
        <Label x={after.x} y={after.y} size={type} anchor={after.anchor} as={['x-quiet', 'x-italic', 'x-halo']}>
          {after.text}
        </Label>
      )}
      {lines.after !== '' && <Stroke as="axis-ink" d={lines.after} />}
      {/* All leaders first: none may run over another event's mark. */}
      {events.map(({ id, isOwn, isReport, leader }) => (
        <Stroke
          key={id}
          as={isReport ? 'axis-ink' : isOwn ? 'stated-line' : 'context-line'}
          d={isReport ? `${lines.report}${leader}` : leader}
        />
      ))}
      {events.map((event) => (
        <EventMark key={event.id} event={event} type={type}>
          {layout.band !== undefined && (event.isChosen || (event.isReport && !event.isQuiet)) && (
            <Band figure={figure} event={event} band={layout.band} />
          )}
        </EventMark>
      ))}
    </Plot>
  );
};
