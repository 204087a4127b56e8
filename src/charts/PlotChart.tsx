import { Fragment } from 'react';
import { ComposedChart, DefaultZIndexes, ZIndexLayer } from 'recharts';
import type { Plot } from './drawn.ts';
import { chartRowsOf } from './chartRows.ts';
import { classes } from './classes.ts';
import { hatchId } from './hatch.ts';
import { layersOf } from './layers.tsx';
import { axesOf } from './PanelAxes.tsx';
import { ShapeViews } from './ShapeView.tsx';

type PlotChartProps = {
  /** A name for the drawing's patterns that no other drawing of the document has. */
  id: string;
  plot: Plot;
};

const NO_MARGIN = { top: 0, right: 0, bottom: 0, left: 0 } as const;

/**
 * Draws a plot. Its panels are drawn by Recharts, each with a pair of axes whose padding sets it in its frame, so that
 * one surface holds several panels; shapes in px stand under and over them. A plot without panels is a plain `<svg>`.
 * Recharts' accessibility layer is off: the reading layer gives every mark its words.
 */
export const PlotChart = ({ id, plot }: PlotChartProps) => {
  const { width, height, panels } = plot;
  const under = <ShapeViews id={id} shapes={plot.under} />;
  const over = <ShapeViews id={id} shapes={plot.over} />;
  if (panels.length === 0) {
    return (
      <svg viewBox={`0 0 ${width} ${height}`} width={width} height={height}>
        <Hatches id={id} />
        {under}
        {over}
      </svg>
    );
  }
  return (
    <ComposedChart
      width={width}
      height={height}
      margin={NO_MARGIN}
      layout={plot.direction === 'rows' ? 'vertical' : 'horizontal'}
      data={chartRowsOf(panels)}
      accessibilityLayer={false}
    >
      <Hatches id={id} />
      {under}
      {panels.map(({ id: panelId, frame, pick }) =>
        pick === undefined ? undefined : (
          <rect key={panelId} className="pick" fill="none" data-pick={pick} {...frame} />
        ),
      )}
      {panels.map((panel) => (
        <Fragment key={panel.id}>
          {axesOf(panel, plot)}
          {layersOf({ panel, plot, id })}
        </Fragment>
      ))}
      <ZIndexLayer zIndex={DefaultZIndexes.label}>{over}</ZIndexLayer>
    </ComposedChart>
  );
};

/** The patterns of what is worked out: ours in blue, a stretch of others' in ochre. */
const Hatches = ({ id }: { id: string }) => (
  <defs>
    {(['derived', 'context'] as const).map((kind) => (
      <pattern
        key={kind}
        id={hatchId(id, kind)}
        width={6}
        height={6}
        patternUnits="userSpaceOnUse"
        patternTransform="rotate(45)"
      >
        <path className={classes(kind === 'derived' ? 'hatch' : 'hatch-context')} d="M0 0V6" />
      </pattern>
    ))}
  </defs>
);
