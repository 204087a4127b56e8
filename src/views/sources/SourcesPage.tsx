import { uiWords } from '../../i18n/uiWords.ts';
import type { ResolvedStory } from '../../model/story.ts';
import { TopLine } from '../page/TopLine.tsx';
import { SourcesList } from './SourcesList.tsx';
import { PageFoot } from '../parts/PageFoot.tsx';

type SourcesPageProps = {
  story: ResolvedStory;
  /** The way to the story's folder, where its files are. */
  root: string;
};

/** Every document that the story quotes, as a page of its own: `/sources/`. */
export const SourcesPage = ({ story, root }: SourcesPageProps) => {
  const { page } = uiWords(story.locale);
  return (
    <>
      <header>
        <TopLine story={story} root={root} home="../" here="sources" />
      </header>
      <main className="wrap list-page" id="text">
        <h1>{page.sources}</h1>
        <p className="section-lead">{page.sourcesLead}</p>
        <SourcesList story={story} heading="h2" />
      </main>
      <PageFoot story={story} />
    </>
  );
};
