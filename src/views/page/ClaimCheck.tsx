import { callIn } from '../../model/called.ts';
import { uiWords, type UiWords } from '../../i18n/uiWords.ts';
import { VERDICTS, type Verdict } from '../../model/fact.ts';
import type { ResolvedCheck, ResolvedStory } from '../../model/story.ts';
import { ToldWords } from '../parts/ToldWords.tsx';
import { signedWith } from '../parts/VerdictMark.tsx';
import { PublishersWithWhose, WhoseKey } from '../parts/Whose.tsx';
import { quoteAddress } from '../parts/quoteAddress.ts';

type ClaimCheckProps = {
  story: ResolvedStory;
  /** Where the row of a fact stands, before its id. */
  rows: string;
};

/** One line a claim: verdict, the claim in its words, the record, by whom; what stands for and against it opens in place. */
export const ClaimCheck = ({ story, rows }: ClaimCheckProps) => {
  const ui = uiWords(story.locale);
  if (story.checks.length === 0) return undefined;
  return (
    <section className="check-section" id="claim-check" aria-labelledby="claim-check-title">
      <h2 id="claim-check-title">{ui.page.claimCheck}</h2>
      <Filter story={story} />
      <div className="checks" role="list">
        <p className="check-head" aria-hidden="true">
          <span>{ui.page.verdict}</span>
          <span>{callIn(ui.page.asStated, story)}</span>
          <span>{ui.page.record}</span>
          <span>{ui.page.who}</span>
        </p>
        {story.checks.map((check) => (
          <Claim key={check.id} check={check} story={story} ui={ui} rows={rows} />
        ))}
      </div>
      <Key story={story} ui={ui} />
      <Unchecked story={story} />
    </section>
  );
};

/** The verdicts as choices; a script keeps the choice in the address. */
const Filter = ({ story }: { story: ResolvedStory }) => {
  const { page, verdicts, claims } = uiWords(story.locale);
  const countOf = (verdict: Verdict) => story.checks.filter((check) => check.verdict === verdict).length;
  return (
    <p className="filter" data-filter="claims" role="group" aria-label={page.filter}>
      <a href="?#claim-check" aria-current="true">
        {page.all} {story.checks.length}
      </a>
      {VERDICTS.filter((verdict) => countOf(verdict) > 0).map((verdict) => (
        <a
          key={verdict}
          className={signedWith(verdict)}
          href={`?claims=${claims[verdict]}#claim-check`}
          data-choice={claims[verdict]}
        >
          {verdicts[verdict]} {countOf(verdict)}
        </a>
      ))}
    </p>
  );
};

type ClaimProps = { check: ResolvedCheck; story: ResolvedStory; ui: UiWords; rows: string };

const Claim = ({ check, story, ui, rows }: ClaimProps) => {
  const { id, factId, verdict, second, claim, by, told } = check;
  const quote = story.facts[factId]?.quote ?? claim;
  return (
    <div role="listitem">
      <details className="claim" id={id} data-fact={factId} data-group={ui.claims[verdict]}>
        <summary>
          <span className={signedWith(verdict, 'claim-verdict')}>
            <span>{ui.verdicts[verdict]}</span>
          </span>
          <span className="claim-words">
            <ToldWords words={claim} told={told?.['claim']} />
          </span>
          <span className="claim-record">
            {second !== undefined && <b>{`${second}: `}</b>}
            <ToldWords words={check.record} told={told?.['record']} />
          </span>
          <span className="claim-by">
            <ToldWords words={by} told={told?.['by']} />
          </span>
        </summary>
        <div className="claim-more">
          {(['for', 'against', 'ours'] as const).map(
            (side) =>
              check[side] !== undefined && (
                <p key={side}>
                  <b>{`${callIn(ui.page.sides[side], story)}: `}</b>
                  <ToldWords words={check[side]} told={told?.[side]} />
                </p>
              ),
          )}
          {check.sources.length > 0 && (
            <p className="claim-sources">
              <PublishersWithWhose sources={check.sources} />
            </p>
          )}
          <p className="claim-ways">
            <a href={quoteAddress(story.original.url, quote)}>{ui.card.toOriginal}</a>
            <a href={rows + factId}>{ui.page.itsNumber}</a>
          </p>
        </div>
      </details>
    </div>
  );
};

/** What each verdict means, and each square, once on the page. */
const Key = ({ story, ui }: { story: ResolvedStory; ui: UiWords }) => (
  <div className="keys">
    <p className="key">
      {VERDICTS.map((verdict) => (
        <span key={verdict} className={signedWith(verdict)}>
          <b>{ui.verdicts[verdict]}</b>
          {ui.verdictMeanings[verdict]}
        </span>
      ))}
    </p>
    <p className="key">
      <WhoseKey story={story} />
    </p>
  </div>
);

const Unchecked = ({ story }: { story: ResolvedStory }) => {
  const { page } = uiWords(story.locale);
  if (story.unchecked.length === 0) return undefined;
  return (
    <details className="unchecked">
      <summary>{page.unchecked}</summary>
      <ul>
        {story.unchecked.map(({ factId, claim, reason }) => (
          <li key={factId}>{`${claim}: ${reason}`}</li>
        ))}
      </ul>
    </details>
  );
};
