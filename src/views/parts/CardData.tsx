import { uiWords } from '../../i18n/uiWords.ts';
import type { ResolvedStory } from '../../model/story.ts';

/** What the cards need beyond the rows they are filled from: their words, and where the report itself is. */
export const CardData = ({ story }: { story: ResolvedStory }) => {
  const { card, trust } = uiWords(story.locale);
  return (
    <script
      type="application/json"
      id="reading-words"
      dangerouslySetInnerHTML={{
        __html: JSON.stringify({ ...card, trust, original: story.original.url }).replaceAll('<', '\\u003c'),
      }}
    />
  );
};
