import { uiWords } from '../../i18n/uiWords.ts';
import type { ResolvedStory } from '../../model/story.ts';
import { PLANNED_MINUTES } from '../../model/talkClock.ts';
import { jsonMarkup } from '../parts/jsonMarkup.ts';
import { answersOf } from './answersOf.ts';
import { keyRows, rowWordOf, type KeyRow } from './keys.ts';
import { keyName } from './Overlays.tsx';

const SHOWN_KEYS: readonly KeyRow['word'][] = [
  'next',
  'back',
  'black',
  'white',
  'overview',
  'pointer',
  'restartClock',
  'help',
];

/** The presenter's own part of the window: place, clock, pace, notes and keys. The slides stand beside it. */
export const Console = ({ story }: { story: ResolvedStory }) => {
  const { presenter, deck } = uiWords(story.locale);
  const finder = story.checks.length > 0 ? presenter.finder : presenter.finderUnchecked;
  const keys = SHOWN_KEYS.flatMap((word) => keyRows.find((row) => rowWordOf(row) === word) ?? []);
  return (
    <header className="console" id="console">
      <div className="console-top">
        <h1 className="console-title">{story.words['title']}</h1>
        <p className="console-place" id="console-place" />
        <p className="console-pace-words" id="console-pace" />
        <p className="console-link" id="console-link" role="status" />
        <p className="console-frozen" id="console-frozen" role="status" />
        <p className="console-shorter" id="console-shorter" role="status" />
        <p className="console-times">
          <time className="console-now" id="console-now" aria-label={presenter.clock} />
          <time className="console-elapsed" id="console-elapsed" aria-label={presenter.elapsed} />
          <label>
            <span>{presenter.of}</span>
            <input
              type="number"
              id="console-minutes"
              min={1}
              max={180}
              defaultValue={PLANNED_MINUTES}
              autoComplete="off"
              aria-label={presenter.planned}
            />
            <span>{presenter.minutes}</span>
          </label>
          <button className="do" type="button" id="console-pause">
            {presenter.pause}
          </button>
          <button className="do" type="button" id="console-restart">
            {presenter.restart}
          </button>
        </p>
      </div>
      <div className="console-pace">
        <span className="console-done" id="console-done" />
        <span className="console-due" id="console-due" />
      </div>
      <p className="console-label console-label-current">{presenter.onScreen}</p>
      <p className="console-label console-label-next" id="console-next" />
      <p className="console-label console-label-then" id="console-then" />
      <section className="console-notes" id="console-notes" aria-labelledby="console-notes-title" tabIndex={-1}>
        <h2 id="console-notes-title">{presenter.notes}</h2>
        <p id="console-words" aria-live="polite" />
      </section>
      <p className="console-keys">
        <button className="do" type="button" id="console-back">
          {presenter.back}
        </button>
        <button className="do" type="button" id="console-forward">
          {presenter.forward}
        </button>
        <button className="do" type="button" id="console-smaller">
          {presenter.notes} −
        </button>
        <button className="do" type="button" id="console-larger">
          {presenter.notes} +
        </button>
        {keys.map((row) => (
          <span key={row.key} className={row.action === 'help' ? 'console-help' : undefined}>
            <b>{keyName(row, story.locale)}</b> {deck.keys[rowWordOf(row)]}
          </span>
        ))}
      </p>
      <section className="finder" id="finder" role="search" aria-label={finder} hidden>
        <label htmlFor="finder-field">{finder}</label>
        <input
          type="search"
          id="finder-field"
          role="combobox"
          aria-expanded="true"
          aria-controls="finder-list"
          autoComplete="off"
        />
        <div id="finder-list" role="listbox" aria-label={presenter.found} />
        <p>{presenter.finderLead}</p>
      </section>
      <script type="application/json" id="finder-data" dangerouslySetInnerHTML={jsonMarkup(answersOf(story))} />
    </header>
  );
};
