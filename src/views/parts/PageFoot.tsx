import type { ResolvedStory } from '../../model/story.ts';

/** The last line of every page: what the story says of its original. */
export const PageFoot = ({ story }: { story: ResolvedStory }) => (
  <footer className="wrap page-foot">
    <p>{story.words['footer']}</p>
  </footer>
);
