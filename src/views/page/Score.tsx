import { locales } from '../../i18n/locales.ts';
import { countWords, uiWords } from '../../i18n/uiWords.ts';
import { scoreOf } from '../../model/slides.ts';
import type { ResolvedStory } from '../../model/story.ts';
import { signedWith } from '../parts/VerdictMark.tsx';

/** What was found, at a glance: one mark a claim, grouped by verdict, each a way to its line of the claim check. */
export const Score = ({ story }: { story: ResolvedStory }) => {
  const { score } = uiWords(story.locale);
  if (story.checks.length === 0) return undefined;
  const groups = scoreOf(story);
  return (
    <section className="score" aria-label={countWords(score.title, story.checks.length, locales[story.locale].tag)}>
      {groups.map(({ verdict, claims, words }) => (
        <div key={verdict} className="score-group">
          <p className="score-count" id={`score-${verdict}`}>
            <b>{claims.length}</b> {words}
          </p>
          <ul aria-labelledby={`score-${verdict}`}>
            {claims.map(({ id, factId, name }) => (
              <li key={id}>
                <a className={signedWith(verdict)} href={`#${id}`} data-fact={factId}>
                  {name}
                </a>
              </li>
            ))}
          </ul>
        </div>
      ))}
    </section>
  );
};
