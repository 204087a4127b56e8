import { uiWords } from '../../i18n/uiWords.ts';
import type { ResolvedStory } from '../../model/story.ts';
import { versionOfBuild } from '../../exports/version.ts';

/** The last line of every page: what the story says of its original. */
export const PageFoot = ({ story }: { story: ResolvedStory }) => (
  <footer className="wrap page-foot">
    <p>{story.words['footer']}</p>
    {versionOfBuild() !== '' && <p>{uiWords(story.locale).page.version.replace('#', () => versionOfBuild())}</p>}
  </footer>
);
