import { formats } from '../../exports/formats.ts';
import type { Pedigree, ResolvedFigure, ResolvedStory } from '../../model/story.ts';
import type { StaticDrawing } from '../parts/Drawing.tsx';
import { CardData } from '../parts/CardData.tsx';
import type { PlotSource } from '../parts/plotSource.ts';
import { FigureView } from '../parts/FigureView.tsx';
import { homeParts, homeWords } from '../../exports/homeWords.ts';

type EmbedProps = {
  story: ResolvedStory;
  figure: ResolvedFigure;
  drawings: readonly StaticDrawing[];
  plots: PlotSource;
  /** The way back to the story's page. */
  home: string;
  /** The way to the story's folder, where its files are. */
  root: string;
  /** The map's shapes, where the figure is one. */
  shapes?: string;
};

/** One figure alone, for a frame in somebody else's page: it can be read, asked and followed home. */
export const Embed = ({ story, figure, drawings, plots, home, root, shapes }: EmbedProps) => {
  const own = factsOf(story, figure);
  const [csv, png, version] = homeParts(story);
  return (
    <>
      {shapes !== undefined && (
        <svg
          className="shapes chart"
          width="0"
          height="0"
          aria-hidden="true"
          dangerouslySetInnerHTML={{ __html: shapes }}
        />
      )}
      <main className="embed" data-home={home}>
        <FigureView figure={figure} facts={story.facts} drawings={drawings} plots={plots} home={home} />
        <p className="embed-home">
          <a href={`${home}#${figure.id}`} target="_blank" rel="noopener">
            {homeWords(story)}
          </a>
          <a href={root + formats.csv.path(story, figure.id)}>{csv}</a>
          <a href={root + formats.png.path(story, figure.id)}>{png}</a>
          {version !== undefined && <span>{version}</span>}
        </p>
      </main>
      <CardData story={story} facts={own} rows={`${home}numbers/#`} />
    </>
  );
};

/** The facts that a figure draws or speaks of, and those they are worked out from. */
const factsOf = ({ facts }: ResolvedStory, figure: ResolvedFigure): Pedigree[] => {
  const inWords = Object.values(figure.told ?? {}).flatMap((runs) => runs.map(([factId]) => factId));
  const ids = [...figure.facts, ...inWords].flatMap((id) => [
    id,
    ...(facts[id]?.inputs ?? []),
    ...(facts[id]?.shown?.by ?? []),
  ]);
  return [...new Set(ids)].flatMap((id) => facts[id] ?? []);
};
