import { uiWords } from '../../i18n/uiWords.ts';
import type { ResolvedStory } from '../../model/story.ts';
import { Sources } from '../parts/Sources.tsx';
import { ToldWords } from '../parts/ToldWords.tsx';
import { VerdictMark } from '../parts/VerdictMark.tsx';

/** Each claim as stated, what the public record says, and the verdict. */
export const ClaimCheck = ({ story }: { story: ResolvedStory }) => {
  const { page, verdicts } = uiWords(story.locale);
  return (
    <section className="story" id="claim-check" aria-labelledby="claim-check-title">
      <h2 id="claim-check-title">{page.claimCheck}</h2>
      <p className="section-lead">{page.claimCheckLead}</p>
      <table className="checks" aria-labelledby="claim-check-title">
        <thead>
          <tr>
            <th scope="col">{page.asStated}</th>
            <th scope="col">{page.record}</th>
            <th scope="col">{page.verdict}</th>
          </tr>
        </thead>
        <tbody>
          {story.checks.map((check) => {
            const fact = story.facts[check.factId];
            return (
              <tr key={check.factId} id={`check-${check.factId}`} data-fact={check.factId}>
                <th scope="row">
                  <span className={`claim-value ${fact?.unit === 'name' ? 'claim-name' : ''}`}>{fact?.bounded}</span>
                  <ToldWords words={check.claim} told={check.told?.['claim']} />
                </th>
                <td>
                  <ToldWords words={check.record} told={check.told?.['record']} />
                  <span className="small">
                    <Sources sources={check.sources} />
                  </span>
                </td>
                <td className="verdict-cell">
                  <VerdictMark verdict={check.verdict} />
                  {verdicts[check.verdict]}
                </td>
              </tr>
            );
          })}
        </tbody>
      </table>
    </section>
  );
};
