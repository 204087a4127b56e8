import { Bar, Line, ReferenceArea, ReferenceLine, Scatter, XAxis, YAxis } from 'recharts';
import type { Axis, Layer, Panel, Plot } from './drawn.ts';
import { barSeriesOf, type ChartRow } from './chartRows.ts';
import { AreaView, BarView, DotView, IntervalView, LineView } from './marks.tsx';
import { endsOf } from '../figures/scale.ts';
import { axisBasics, paddingOf } from './PanelAxes.tsx';

/**
 * Back to front: Recharts stacks its parts by z-index, and parts of one number in the order of the tree. These are its own
 * numbers: others get their place only after the first drawing, which a file would then lack.
 */
const DEPTH = { area: 100, bar: 300, interval: 400, line: 400, dot: 600 } as const;

type LayersProps = { panel: Panel; plot: Plot; id: string };

/** What stands on a panel's scales, each layer by the part of Recharts that draws it. */
export const layersOf = ({ panel, plot, id }: LayersProps) =>
  panel.layers.map((layer, at) => {
    const key = `${panel.id}-${at}`;
    const axes = { xAxisId: panel.id, yAxisId: panel.id };
    switch (layer.mark) {
      case 'area':
        return layer.marks.map((mark, number) => (
          <ReferenceArea
            // Marks are worked out anew as a whole and have no identity of their own.
            // oxlint-disable-next-line react/no-array-index-key
            key={`${key}-${number}`}
            {...axes}
            x1={mark.x[0]}
            x2={mark.x[1]}
            y1={mark.y[0]}
            y2={mark.y[1]}
            zIndex={DEPTH.area}
            shape={<AreaView mark={mark} id={id} />}
          />
        ));
      case 'interval':
        return layer.marks.map((mark, number) => (
          <ReferenceLine
            // oxlint-disable-next-line react/no-array-index-key
            key={`${key}-${number}`}
            {...axes}
            segment={[mark.from, mark.to]}
            // The arrow of an open end leaves its axis.
            ifOverflow="visible"
            zIndex={DEPTH.interval}
            shape={<IntervalView mark={mark} />}
          />
        ));
      case 'line':
        return (
          <Line
            key={key}
            {...axes}
            data={layer.points}
            dataKey="y"
            dot={false}
            activeDot={false}
            isAnimationActive={false}
            zIndex={DEPTH.line}
            shape={<LineView as={layer.as} />}
          />
        );
      case 'dot':
        return (
          <Scatter
            key={key}
            {...axes}
            data={layer.marks}
            isAnimationActive={false}
            zIndex={DEPTH.dot}
            shape={<DotView />}
          />
        );
      case 'bar':
        return barsOf({ panel, plot, id, layer, at });
    }
  });

type BarsProps = LayersProps & { layer: Extract<Layer, { mark: 'bar' }>; at: number };

/** Bars of one layer lie over each other in their rows: each series has a band axis of its own, or Recharts would set them side by side. */
const barsOf = ({ panel, plot, id, layer, at }: BarsProps) =>
  barSeriesOf(layer.marks).map((marks, series) => {
    const name = `${panel.id}-${at}-${series}`;
    const padding = paddingOf(panel, plot);
    const scaleOf = (axis: Axis) =>
      axis.scale === 'band'
        ? ({ type: 'category', dataKey: 'row', hide: true } as const)
        : ({ ...axisBasics, type: 'number', domain: endsOf(axis), hide: true } as const);
    const stretchIn = ({ row }: ChartRow) =>
      marks.filter((mark) => mark.row === row).map(({ from, to }) => [from, to])[0];
    return [
      <XAxis key={`${name}-x`} xAxisId={name} padding={padding.x} {...scaleOf(panel.x)} />,
      <YAxis key={`${name}-y`} yAxisId={name} padding={padding.y} {...scaleOf(panel.y)} />,
      <Bar
        key={name}
        xAxisId={name}
        yAxisId={name}
        dataKey={stretchIn}
        barSize={layer.thickness}
        isAnimationActive={false}
        zIndex={DEPTH.bar}
        shape={<BarView marks={marks} id={id} />}
      />,
    ];
  });
