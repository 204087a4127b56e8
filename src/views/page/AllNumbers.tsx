import { uiWords } from '../../i18n/uiWords.ts';
import type { UiWords } from '../../i18n/uiWords.ts';
import type { Pedigree, ResolvedStory } from '../../model/story.ts';
import { rowLabel } from '../../model/table.ts';
import { NumberLink } from '../parts/Prose.tsx';
import { shownData } from '../parts/shownData.ts';
import { SourcesInFull } from '../parts/Sources.tsx';

/** Every fact of the story with its pedigree; the cards are filled from these rows, and a script lets them be sorted. */
export const AllNumbers = ({ story }: { story: ResolvedStory }) => {
  const ui = uiWords(story.locale);
  const { page } = ui;
  const columns = ['what', 'value', 'unit', 'caution', 'basis', 'who'] as const;
  return (
    <section className="story" id="all-numbers" aria-labelledby="all-numbers-title">
      <h2 id="all-numbers-title">{page.allNumbers}</h2>
      <p className="section-lead">{page.allNumbersLead}</p>
      <div className="table-box">
        <table className="facts all-facts" aria-labelledby="all-numbers-title">
          <thead>
            <tr data-label={page.sortBy}>
              {columns.map((column) => (
                <th key={column} scope="col" data-by={column}>
                  {page[column]}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {Object.values(story.facts).map((fact) => (
              <FactRow key={fact.id} fact={fact} story={story} ui={ui} />
            ))}
          </tbody>
        </table>
      </div>
      <p
        className="say"
        aria-live="polite"
        data-ascending={page.sorted.ascending}
        data-descending={page.sorted.descending}
      />
    </section>
  );
};

type FactRowProps = { fact: Pedigree; story: ResolvedStory; ui: UiWords };

/** A name is its own value: it stands where others say what they are the number of. */
const FactRow = ({ fact, story, ui }: FactRowProps) => {
  const isName = fact.unit === 'name';
  const label = rowLabel(fact);
  return (
    <tr id={`fact-${fact.id}`} data-basis={fact.basis} {...shownData(fact)}>
      <th scope="row">{isName ? <Linked fact={fact}>{label}</Linked> : label}</th>
      <td className="facts-value" data-sort={isName ? undefined : String(fact.value)}>
        {!isName && <Linked fact={fact}>{fact.number}</Linked>}
      </td>
      <td>{fact.unitName}</td>
      <td data-label={ui.page.caution}>{cautionOf(fact, ui)}</td>
      <td data-label={ui.page.basis}>{ui.basis[fact.basis]}</td>
      <td className="facts-who" data-label={ui.page.who}>
        <Pedigreed fact={fact} story={story} />
      </td>
    </tr>
  );
};

/** A name has no caution, and an exact sum is not given by anybody. */
export const cautionOf = ({ unit, bound, basis }: Pedigree, { boundNames }: UiWords): string =>
  unit === 'name' || (basis === 'derived' && bound === 'exactly') ? '' : boundNames[bound];

/** The words of a fact as a way to its figure, if one draws it. */
const Linked = ({ fact, children }: { fact: Pedigree; children: string }) =>
  fact.figureId === undefined ? (
    children
  ) : (
    <NumberLink factId={fact.id} basis={fact.basis} href={`#${fact.figureId}`}>
      {children}
    </NumberLink>
  );

/** Who says so: the report's words, the formula with its inputs as links, or the documents. */
export const Pedigreed = ({ fact, story }: { fact: Pedigree; story: ResolvedStory }) => {
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
      return <SourcesInFull sources={fact.sources} />;
  }
};
