import { callIn } from '../../model/called.ts';
import { uiWords } from '../../i18n/uiWords.ts';
import type { Pedigree, ResolvedStory } from '../../model/story.ts';
import { cardFactsOf } from './cardFacts.ts';
import { jsonMarkup } from './jsonMarkup.ts';

type CardDataProps = {
  story: ResolvedStory;
  /** The facts that cards may speak of here. */
  facts: readonly Pedigree[];
  /** Where the facts stand in a file of their own; without one they stand in the document. */
  address?: string;
  /** Where a fact's row stands, before its id: `numbers/#`; nowhere for slides that stand alone. */
  rows: string | undefined;
  /** The way to the story's page, from a page beside it. */
  home?: string;
};

/** What the cards are filled from: the facts of the page as data, the words of the card, and where the original is. */
export const CardData = ({ story, facts, address, rows, home }: CardDataProps) => {
  const { card, trust, verdicts, basis, page } = uiWords(story.locale);
  const words = {
    ...card,
    trust,
    verdicts,
    basis,
    said: callIn(page.theReport, story),
    formula: page.formula,
    original: story.original.url,
    rows,
    home,
  };
  return (
    <>
      <script type="application/json" id="reading-words" dangerouslySetInnerHTML={jsonMarkup(words)} />
      <script
        type="application/json"
        id="card-facts"
        data-file={address}
        dangerouslySetInnerHTML={address === undefined ? jsonMarkup(cardFactsOf(facts)) : { __html: '' }}
      />
    </>
  );
};
