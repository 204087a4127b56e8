import type { ReactNode } from 'react';
import type { Size } from '../charts/chart.ts';
import { MastheadMap, mastheadSizes } from '../charts/map/MastheadMap.tsx';
import type { MapFigure } from '../model/figure.ts';
import type { ResolvedFigure, ResolvedStory } from '../model/story.ts';

const isMap = (figure: ResolvedFigure): figure is ResolvedFigure<MapFigure> => figure.figure.kind === 'map';

/** The art of the page's top: the map of the story's places, with room for the title in its ocean. A story without a map has none. */
export const mastheadOf = (story: ResolvedStory): ReactNode => {
  const map = story.figures.find(isMap);
  return map === undefined ? undefined : (
    <>
      <Art map={map} size="wide" />
      <Art map={map} size="medium" />
      <Art map={map} size="narrow" />
    </>
  );
};

const Art = ({ map, size }: { map: ResolvedFigure<MapFigure>; size: Exclude<Size, 'slide'> }) => {
  const { width, height } = mastheadSizes[size];
  return (
    // The figure further down says all of this in words, with its marks; here it is ornament.
    <svg
      className={`chart mast-${size}`}
      viewBox={`0 0 ${width} ${height}`}
      width={width}
      height={height}
      aria-hidden="true"
    >
      <MastheadMap figure={map} size={size} />
    </svg>
  );
};
