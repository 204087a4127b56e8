import { formats } from '../../exports/formats.ts';
import { uiWords } from '../../i18n/uiWords.ts';
import type { Pedigree, ResolvedFigure } from '../../model/story.ts';
import { tableOf } from '../../model/table.ts';
import { ControlsView } from './ControlsView.tsx';
import { Drawings, type StaticDrawing } from './Drawing.tsx';
import { FactTable } from './FactTable.tsx';
import { Sequence, type StaticSequence } from './Sequence.tsx';
import { PlotData } from './PlotData.tsx';
import { plotsAt, type PlotSource } from './plotSource.ts';
import { TakeAwayWord } from './TakeAway.tsx';
import { ToldWords } from './ToldWords.tsx';
import { signedWith } from './VerdictMark.tsx';

export type FigureViewProps = {
  figure: ResolvedFigure;
  facts: Readonly<Record<string, Pedigree>>;
  drawings: readonly StaticDrawing[];
  /** The drawings of all steps, of a figure that is told as a sequence. */
  sequence?: StaticSequence | undefined;
  plots: PlotSource;
  /** The way to the site's root, where the ready files are; none for a page that stands alone. */
  root?: string | undefined;
  /** The way to the story's page, for a figure that is shown without it; there it heads the document. */
  home?: string;
};

/** A figure from top to bottom: finding, measure, choices, chart, notes, source, table. */
export const FigureView = ({ figure, facts, drawings, sequence, plots, root, home }: FigureViewProps) => {
  const { words, locale } = figure;
  const ui = uiWords(locale);
  const isLive = figure.controls.some(({ kind }) => kind !== 'stage') && sequence === undefined;
  const Headline = home === undefined ? 'h3' : 'h1';
  return (
    <figure
      className={`figure figure-${figure.placement}${sequence === undefined ? '' : ' sequence'}`}
      id={figure.id}
      data-kind={figure.kind}
      data-number={figure.number}
      data-live={isLive ? '' : undefined}
      {...plotsAt(plots)}
    >
      <div className="figure-main">
        <div className="figure-words">
          <Headline className="hed">
            <ToldWords words={words['title']} told={figure.told?.['title']} />
          </Headline>
          <p className="measure">
            <ToldWords words={words['measure']} told={figure.told?.['measure']} />
          </p>
          <ControlsView figure={figure} />
          <Notes figure={figure} home={home ?? ''} />
        </div>
        {sequence === undefined ? (
          <ChartBox figure={figure} drawings={drawings} />
        ) : (
          <Sequence figure={figure} facts={facts} sequence={sequence} />
        )}
      </div>
      <figcaption className="foot">
        <p className="source">
          <b>{`${ui.page.figureNumber.replace('#', String(figure.number))}. `}</b>
          <ToldWords words={words['source']} told={figure.told?.['source']} />
        </p>
        <details className="figure-table">
          <summary>{ui.figure.table}</summary>
          <div className="table-box">
            <FactTable
              table={tableOf(figure, facts)}
              locale={locale}
              dataFile={root === undefined ? undefined : root + formats.csv.path(figure, figure.id)}
              allRows={root === undefined && home === undefined ? '#fact-' : `${home ?? ''}numbers/#`}
            />
            {home === undefined && root !== undefined && ownersIn(figure, facts) > 1 && (
              <p className="facts-filter">
                <a href={`numbers/?figure=${figure.id}`}>{ui.page.byOwner}</a>
              </p>
            )}
          </div>
        </details>
        {home === undefined && (
          <>
            <TakeAwayWord figure={figure} root={root} />
            {root !== undefined && (
              <a className="present" href={`slides/#${figure.id}`}>
                {ui.deck.present}
              </a>
            )}
            <button className="do full-screen" type="button" data-other={ui.figure.leaveFullScreen}>
              {ui.figure.fullScreen}
            </button>
          </>
        )}
      </figcaption>
      <p className="say" aria-live="polite" data-failed={isLive ? ui.deck.notDrawn : undefined} />
      <PlotData source={plots} />
    </figure>
  );
};

/** How many kinds of owners the sources have whose numbers a figure draws. */
const ownersIn = (figure: ResolvedFigure, facts: FigureViewProps['facts']): number =>
  new Set(figure.facts.flatMap((id) => facts[id]?.sources.map(({ whose }) => whose) ?? [])).size;

/** The drawing, and the place of the live chart that takes over from it. */
const ChartBox = ({ figure, drawings }: Pick<FigureViewProps, 'figure' | 'drawings'>) => (
  <div
    className="chart-box"
    aria-keyshortcuts="PageDown PageUp"
    data-label={uiWords(figure.locale).figure.chartOf.replace('#', () => figure.words['title'] ?? '')}
  >
    <Drawings figure={figure} drawings={drawings} />
    <div className="live" hidden />
  </div>
);

/** Notes about what is on the screen. One on a checked claim begins with the claim's verdict and leads to its line. */
const Notes = ({ figure, home }: { figure: ResolvedFigure; home: string }) => {
  if (figure.notes.length === 0) return undefined;
  const { verdicts } = uiWords(figure.locale);
  return (
    <div className="notes">
      {figure.notes.map(({ key, text, claim }) => (
        <p key={key}>
          {claim !== undefined && (
            <>
              <a className={signedWith(claim.verdict, 'verdict')} href={`${home}#${claim.id}`}>
                {`${claim.name}: ${verdicts[claim.verdict].toLowerCase()}`}
              </a>
              {'. '}
            </>
          )}
          <ToldWords words={text} told={figure.told?.[key]} />
        </p>
      ))}
    </div>
  );
};
