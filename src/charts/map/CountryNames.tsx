import type { MapFigure } from '../../model/figure.ts';
import type { ResolvedFigure } from '../../model/story.ts';
import { Label } from '../parts/Label.tsx';
import { placeIn, type Pane } from './panes.ts';

/** Countries that the report names and that carry no mark. */
export const CountryNames = ({ figure, pane }: { figure: ResolvedFigure<MapFigure>; pane: Pane }) =>
  figure.figure.names.map(({ id, at, anchor }) => {
    const [x, y] = placeIn(pane, at);
    return (
      <Label key={id} x={x} y={y} size={14.5} anchor={anchor} as={['x-quiet', 'x-halo']}>
        {figure.words[`label.country.${id}`] ?? ''}
      </Label>
    );
  });
