import { uiWords } from '../../i18n/uiWords.ts';
import type { Pedigree, ResolvedCheck, ResolvedStory } from '../../model/story.ts';
import { rowLabel } from '../../model/table.ts';
import { shownData } from './shownData.ts';
import { cautionOf, Pedigreed } from '../page/AllNumbers.tsx';

type CardRowsProps = { story: ResolvedStory; facts: readonly Pedigree[]; checks: readonly ResolvedCheck[] };

/**
 * What the cards are filled from where no list of all numbers stands in the open: the same cells and ids, and nothing
 * that only a reader of the list would need.
 */
export const CardRows = ({ story, facts, checks }: CardRowsProps) => {
  const ui = uiWords(story.locale);
  return (
    <table hidden>
      <tbody>
        {facts.map((fact) => (
          <tr key={fact.id} id={`fact-${fact.id}`} data-basis={fact.basis} {...shownData(fact)}>
            <th>{rowLabel(fact)}</th>
            <td>{fact.unit !== 'name' && fact.number}</td>
            <td>{fact.unitName}</td>
            <td>{cautionOf(fact, ui)}</td>
            <td>{ui.basis[fact.basis]}</td>
            <td>
              <Pedigreed fact={fact} story={story} />
            </td>
          </tr>
        ))}
        {checks.map(({ factId, claim, record, verdict }) => (
          <tr key={factId} id={`check-${factId}`}>
            <th>{claim}</th>
            <td>{record}</td>
            <td className="verdict-cell">{ui.verdicts[verdict]}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
};
