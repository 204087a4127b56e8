import { describe, expect, it } from 'vitest';
import { drawStatic } from '../../site/drawStatic.tsx';
import type { TimelineFigure } from '../../model/figure.ts';
import type { Basis } from '../../model/fact.ts';
import type { ResolvedFact, ResolvedFigure } from '../../model/story.ts';
import { defaultView, type View } from '../../model/view.ts';
import type { Size } from '../chart.ts';
import { textWidth } from '../parts/textWidth.ts';
import { layoutOf, type PlacedEvent } from './layout.ts';
import { levelsOf, spread } from './places.ts';
import { timeline } from './timeline.ts';

const dates: Readonly<Record<string, readonly [string, Basis]>> = {
  year: ['2000', 'stated'],
  month: ['2023-02', 'stated'],
  counted: ['2024-11-12', 'derived'],
  report: ['2024-11-26', 'stated'],
  flight: ['2023-02-10', 'context'],
  opened: ['2024-11-14', 'context'],
  left: ['2024-11-25', 'derived'],
  signed: ['2024-11-26', 'context'],
  arrived: ['2024-12-18', 'context'],
  plant: ['2025-10-09', 'context'],
};
const figure: TimelineFigure = {
  kind: 'timeline',
  placement: 'full',
  checked: 'report',
  steps: [],
  events: ['year', 'month', 'counted', 'report'],
  others: ['flight', 'opened', 'left', 'signed', 'arrived', 'plant'],
};
const facts = Object.fromEntries(
  Object.entries(dates).map(([id, [value, basis]]): [string, ResolvedFact] => [
    id,
    {
      id,
      label: `Label of ${id}`,
      short: id,
      parts: { digits: '', scale: '', unit: '' },
      basis,
      unit: 'date',
      value,
      bound: 'exactly',
      number: value,
      amount: value,
      bounded: `date ${value}`,
    },
  ]),
);
const resolved: ResolvedFigure<TimelineFigure> = {
  id: 'timeline',
  locale: 'en',
  figure,
  facts,
  verdict: 'confirmed',
  controls: timeline.controlsOf(figure, facts),
  words: {
    'label.near': 'The weeks around the report, day by day',
    'label.after': 'after the report',
    'label.stated': 'stated',
    'label.derived': 'derived',
    'label.context': 'other source',
    ...Object.fromEntries(Object.keys(dates).map((id) => [`label.event.${id}`, `some words about ${id}`])),
  },
};
const sizes: readonly Size[] = ['wide', 'medium', 'narrow', 'slide'];
const viewOf = (view: View): View => ({ ...defaultView(resolved.controls), ...view });
const draw = (view: View, size: Size = 'wide') => drawStatic(resolved, size, viewOf(view));
const marksIn = (svg: string) => [...svg.matchAll(/data-fact="([^"]+)"/g)].map(([, id]) => id).toSorted();
const placedIn = (view: View, size: Size) =>
  Object.fromEntries(layoutOf(resolved, viewOf(view), size).events.map((event) => [event.id, event]));
const boxOf = ({ label, date, words }: PlacedEvent, type: number) => {
  const lines = label.lines === 2 ? [date, words] : [`${date} ${words}`];
  const width = Math.max(...lines.map((line) => textWidth(line, type)));
  const left = label.anchor === 'end' ? label.x - width : label.x;
  return { left, right: left + width, top: label.y - type * 0.8, bottom: label.y + (label.lines - 1) * type * 1.26 };
};

describe('a timeline', () => {
  it.each([{}, { others: true }, { pick: 'plant' }, { pick: 'month', others: true }])(
    'has a mark for each event of the view: %o',
    (view) => {
      for (const size of sizes)
        expect(marksIn(draw(view, size).inner)).toEqual([...timeline.marksOf(figure, viewOf(view))].toSorted());
    },
  );

  it('draws a year and a month as long as they are, and only a day as a disc', () => {
    const { year, month, report } = placedIn({}, 'wide');
    expect(year?.shape.kind).toBe('bar');
    expect(month?.shape.kind).toBe('bar');
    expect(report?.shape.kind).toBe('disc');
    expect(year?.shape.kind === 'bar' && Math.round(year.shape.width)).toBe(Math.round(1168 / 26));
  });

  it('draws what is derived dashed and what others say in outline', () => {
    const { inner } = draw({ others: true });
    expect(inner).toMatch(/data-fact="counted"[\s\S]*?class="report-derived"/);
    expect(inner).toMatch(/data-fact="left"[\s\S]*?class="context-derived"/);
    expect(inner).toMatch(/data-fact="signed"[\s\S]*?class="context"/);
  });

  it('shows the picked date in full, and the report’s where none is picked', () => {
    expect(draw({}).inner).toContain('Label of report');
    const { inner } = draw({ pick: 'plant' });
    expect(inner).toContain('Label of plant');
    expect(inner).not.toContain('Label of report');
  });

  it.each(sizes)('keeps labels apart and in the box (%s)', (size) => {
    const { width, height, type, events } = layoutOf(resolved, viewOf({ others: true }), size);
    const boxes = events.map((event) => boxOf(event, type));
    for (const box of boxes) {
      expect(box.left).toBeGreaterThanOrEqual(0);
      expect(box.right).toBeLessThanOrEqual(width);
      expect(box.top).toBeGreaterThanOrEqual(0);
      expect(box.bottom).toBeLessThanOrEqual(height);
    }
    const hits = boxes.flatMap((one, at) =>
      boxes
        .slice(at + 1)
        .filter(
          (other) =>
            one.left < other.right && other.left < one.right && one.top < other.bottom && other.top < one.bottom,
        ),
    );
    expect(hits).toEqual([]);
  });

  it('fits on a slide', () => expect(draw({ others: true }, 'slide').height).toBeLessThanOrEqual(490));
});

describe('places of labels', () => {
  it('put a label higher when its neighbour’s leader would cut it', () => {
    expect(
      levelsOf(
        [
          { at: 100, from: 10, to: 94 },
          { at: 110, from: 20, to: 104 },
          { at: 300, from: 210, to: 294 },
        ],
        10,
      ),
    ).toEqual([0, 1, 0]);
  });

  it('move apart no further than they must', () => {
    expect(spread([10, 100, 104], 20, 0)).toEqual([10, 92, 112]);
    expect(spread([0, 1], 20, 0)).toEqual([0, 20]);
  });
});
