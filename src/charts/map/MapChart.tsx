import { Fragment } from 'react';
import type { MapFigure } from '../../model/figure.ts';
import { choiceIn } from '../../model/view.ts';
import type { ChartProps } from '../chart.ts';
import { Label } from '../parts/Label.tsx';
import { round } from '../parts/round.ts';
import { Stroke } from '../parts/Stroke.tsx';
import { wordsAt } from '../parts/wordsAt.ts';
import { CountryNames } from './CountryNames.tsx';
import { Ground } from './Ground.tsx';
import { layoutOf, showsRoute, type MapLayout } from './layout.ts';
import { Marks } from './Marks.tsx';
import { placeIn, type Pane } from './panes.ts';
import { LaterList, Picked } from './Picked.tsx';
import { Route } from './Route.tsx';

type MapParts = ChartProps<MapFigure> & { layout: MapLayout };

/** A map with the Pacific in its middle: what the report names, where it is, and the schematic sea route. */
export const MapChart = ({ figure, view, size }: ChartProps<MapFigure>) => {
  const layout = layoutOf(figure, view, size);
  const { width, height, panes, picked, later, type } = layout;
  const parts = { figure, view, size, layout };
  return (
    <svg width={width} height={height} viewBox={`0 0 ${width} ${height}`}>
      {panes.map(({ pane, marks }) => (
        <Fragment key={pane.kind}>
          <Ground pane={pane} />
          {size === 'wide' && <CountryNames figure={figure} pane={pane} />}
          {pane.kind !== 'american' && showsRoute(view) && <RouteOf {...parts} pane={pane} />}
          <Marks marks={marks} type={type} unit={unitOf(pane, size)} pick={choiceIn(view, 'pick')} />
        </Fragment>
      ))}
      {size === 'narrow' && <Stroke as="axis" d={`M0 ${panes[1]?.pane.top ?? 0}H${width}`} />}
      {picked !== undefined && <Picked picked={picked} />}
      {later !== undefined && <LaterList figure={figure} layout={layout} later={later} />}
    </svg>
  );
};

const unitOf = (pane: Pane, size: MapParts['size']): number =>
  size === 'slide' ? 1.35 : size === 'narrow' && pane.kind === 'overview' ? 0.75 : 1;

/** A slide of the ports alone has the days large, in the empty ocean; elsewhere they stand over the arch. */
const RouteOf = ({ figure, view, size, layout, pane }: MapParts & { pane: Pane }) => {
  const fact = figure.figure.route.days;
  const isBig = size === 'slide' && pane.kind === 'whole' && choiceIn(view, 'pick') === '';
  const note =
    size === 'narrow' || size === 'medium' || pane.kind === 'overview'
      ? wordsAt(figure.words, 'label.route.note', 'narrow')
      : (figure.words['label.route.note'] ?? '');
  const [x, y] = placeIn(pane, [600, 432]);
  return (
    <Route
      fact={fact}
      pane={pane}
      title={isBig ? '' : (figure.words['label.route'] ?? '')}
      note={note}
      type={size === 'wide' ? { title: 17, note: 15 } : { title: layout.type.name, note: layout.type.words }}
      isFine={pane.scale < 0.5}
    >
      {isBig && (
        <>
          <Label x={x} y={y} size={108} anchor="middle" as={['x-number', 'x-stated']}>
            {figure.facts[fact]?.amount ?? ''}
          </Label>
          <Label x={x} y={round(y + 40)} size={24} anchor="middle" as={['x-quiet']}>
            {figure.words['label.route.basis'] ?? ''}
          </Label>
        </>
      )}
    </Route>
  );
};
