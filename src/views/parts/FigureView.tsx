import { uiWords } from '../../i18n/uiWords.ts';
import type { Pedigree, ResolvedFigure } from '../../model/story.ts';
import { tableOf } from '../../model/table.ts';
import { ControlsView } from './ControlsView.tsx';
import { Drawing, type StaticDrawing } from './Drawing.tsx';
import { FactTable } from './FactTable.tsx';
import { TakeAwayWord } from './TakeAway.tsx';
import { ToldWords } from './ToldWords.tsx';
import { VerdictMark } from './VerdictMark.tsx';

export type FigureViewProps = {
  figure: ResolvedFigure;
  facts: Readonly<Record<string, Pedigree>>;
  drawings: readonly StaticDrawing[];
  /** Its place among the figures, counted from one; a figure alone has none. */
  number?: number;
  /** The way to the site's root, where the ready files are; none for a page that stands alone. */
  root?: string | undefined;
  /** The way to the story's page, for a figure that is shown without it; there it heads the document. */
  home?: string;
};

/** A figure from top to bottom: finding, measure, choices, chart, notes, source, table. */
export const FigureView = ({ figure, facts, drawings, number, root, home }: FigureViewProps) => {
  const { words, locale } = figure;
  const ui = uiWords(locale);
  const Headline = home === undefined ? 'h3' : 'h1';
  return (
    <figure
      className={`figure figure-${figure.placement}`}
      id={figure.id}
      data-kind={figure.kind}
      data-number={figure.number}
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
        <div
          className="chart-box"
          aria-keyshortcuts="PageDown PageUp"
          data-label={ui.figure.chartOf.replace('#', words['title'] ?? '')}
        >
          <div className="drawing">
            {drawings.map((drawing) => (
              <Drawing key={drawing.size} figure={figure} drawing={drawing} />
            ))}
          </div>
          <div className="live" hidden />
        </div>
      </div>
      <figcaption className="foot">
        <p className="source">
          {number !== undefined && <b>{`${ui.page.figureNumber.replace('#', String(number))}. `}</b>}
          <ToldWords words={words['source']} told={figure.told?.['source']} />
        </p>
        <details className="figure-table">
          <summary>{ui.figure.table}</summary>
          <div className="table-box">
            <FactTable table={tableOf(figure, facts)} locale={locale} />
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
      <p className="say" aria-live="polite" />
      <script type="application/json" dangerouslySetInnerHTML={{ __html: dataOf(figure) }} />
    </figure>
  );
};

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
              <a className="verdict" href={`${home}#${claim.id}`}>
                <VerdictMark verdict={claim.verdict} />
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

const SPEAKERS_WORDS = /^(speech|step|caption|date)\./;

/** What a view says anew, facts and all. */
const CHANGING_WORDS = /^(title|measure)/;

/** What the live chart starts from: the resolved figure without the speaker's words. */
const dataOf = (figure: ResolvedFigure): string =>
  JSON.stringify({
    ...figure,
    notes: [],
    words: Object.fromEntries(Object.entries(figure.words).filter(([key]) => !SPEAKERS_WORDS.test(key))),
    told: Object.fromEntries(Object.entries(figure.told ?? {}).filter(([key]) => CHANGING_WORDS.test(key))),
    // "</script>" in a word would end the block; the escaped form reads the same as JSON.
  }).replaceAll('<', '\\u003c');
