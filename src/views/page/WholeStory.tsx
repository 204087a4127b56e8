import { wholeFilesOf } from '../../exports/wholeFiles.ts';
import { locales } from '../../i18n/locales.ts';
import { uiWords } from '../../i18n/uiWords.ts';
import type { ResolvedStory } from '../../model/story.ts';

/** The files that hold the whole story, as plain links. A page that stands alone has none beside it. */
export const WholeStory = ({ story, root }: { story: ResolvedStory; root: string | undefined }) => {
  if (root === undefined) return undefined;
  const { page } = uiWords(story.locale);
  const data = `${root}data/${locales[story.locale].path}`;
  const files = `${root}files/${story.locale}/`;
  const names = wholeFilesOf(story);
  return (
    <div className="whole">
      <h3>{page.whole}</h3>
      <ul>
        <li>
          <a href={data + names.csv}>{page.wholeCsv}</a>
        </li>
        <li>
          <a href={data + names.json}>{page.wholeJson}</a>
        </li>
        <li>
          <a href={files + names.deck}>{page.wholeDeck}</a>
        </li>
        <li>
          <a href={files + names.page}>{page.wholePage}</a>
        </li>
      </ul>
    </div>
  );
};
