import { storyPaths } from '../../exports/formats.ts';
import { placeOf } from '../../i18n/locales.ts';
import { uiWords } from '../../i18n/uiWords.ts';
import type { ResolvedStory } from '../../model/story.ts';

/** The files that hold the whole story, as plain links. A page that stands alone has none beside it. */
export const WholeStory = ({ story, root }: { story: ResolvedStory; root: string | undefined }) => {
  if (root === undefined) return undefined;
  const { page } = uiWords(story.locale);
  const paths = storyPaths(placeOf(story.locale), story);
  return (
    <div className="whole">
      <h3>{page.whole}</h3>
      <ul>
        <li>
          <a href={root + paths.csv}>{page.wholeCsv}</a>
        </li>
        <li>
          <a href={root + paths.json}>{page.wholeJson}</a>
        </li>
        <li>
          <a href={root + paths.pptx}>{page.wholeDeck}</a>
        </li>
        <li>
          <a href={root + paths.html}>{page.wholePage}</a>
        </li>
      </ul>
    </div>
  );
};
