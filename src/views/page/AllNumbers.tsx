import { uiWords } from '../../i18n/uiWords.ts';
import type { UiWords } from '../../i18n/uiWords.ts';
import type { Pedigree, ResolvedStory } from '../../model/story.ts';
import { rowLabel } from '../../model/table.ts';
import { NumberLink } from '../parts/Prose.tsx';
import { Sources } from '../parts/Sources.tsx';

/** Every fact of the story with its pedigree; the cards are filled from these rows. */
export const AllNumbers = ({ story }: { story: ResolvedStory }) => {
  const ui = uiWords(story.locale);
  const { page } = ui;
  return (
    <section className="story" id="all-numbers" aria-labelledby="all-numbers-title">
      <h2 id="all-numbers-title">{page.allNumbers}</h2>
      <p className="section-lead">{page.allNumbersLead}</p>
      <div className="scroll">
        <table className="facts all-facts">
          <thead>
            <tr>
              <th scope="col">{page.what}</th>
              <th scope="col">{page.value}</th>
              <th scope="col">{page.unit}</th>
              <th scope="col">{page.caution}</th>
              <th scope="col">{page.basis}</th>
              <th scope="col">{page.who}</th>
            </tr>
          </thead>
          <tbody>
            {Object.values(story.facts).map((fact) => (
              <tr key={fact.id} id={`fact-${fact.id}`} data-basis={fact.basis}>
                <th scope="row">{rowLabel(fact)}</th>
                <td className="facts-value">{fact.unit === 'name' ? '' : <NumberOf fact={fact} />}</td>
                <td>{unitName(fact, ui)}</td>
                <td>{cautionOf(fact, ui)}</td>
                <td>{ui.basis[fact.basis]}</td>
                <td>
                  <Pedigreed fact={fact} story={story} />
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </section>
  );
};

/** A name has no caution, and an exact sum is not given by anybody. */
const cautionOf = ({ unit, bound, basis }: Pedigree, { boundNames }: UiWords): string =>
  unit === 'name' || (basis === 'derived' && bound === 'exactly') ? '' : boundNames[bound];

const unitName = (fact: Pedigree, ui: UiWords): string => {
  const names: Readonly<Record<string, string>> = ui.unitNames;
  return names[fact.unit] ?? fact.unit;
};

const NumberOf = ({ fact }: { fact: Pedigree }) =>
  fact.figureId === undefined ? (
    fact.number
  ) : (
    <NumberLink factId={fact.id} basis={fact.basis} href={`#${fact.figureId}`}>
      {fact.number}
    </NumberLink>
  );

/** Who says so: the report's words, the formula with its inputs as links, or the documents. */
const Pedigreed = ({ fact, story }: { fact: Pedigree; story: ResolvedStory }) => {
  const { page, trust } = uiWords(story.locale);
  switch (fact.basis) {
    case 'stated':
      return (
        <>
          {page.theReport}: <q>{fact.quote}</q>, {fact.paragraph}
        </>
      );
    case 'derived':
      return (
        <>
          {page.formula.replace('#', fact.formula ?? '')}
          {(fact.inputs ?? []).map((input, at) => (
            <span key={input}>
              {at === 0 ? ' (' : ', '}
              <a href={`#fact-${input}`}>{rowLabel(story.facts[input] ?? { label: input })}</a>
              {at === (fact.inputs ?? []).length - 1 && ')'}
            </span>
          ))}
          {fact.weak === true && `, ${trust.C}`}
        </>
      );
    case 'context':
      return <Sources sources={fact.sources} />;
  }
};
