import { formats, storyPaths } from '../../exports/formats.ts';
import { uiWords } from '../../i18n/uiWords.ts';
import type { ResolvedStory } from '../../model/story.ts';
import { TopLine } from '../page/TopLine.tsx';
import { NumbersList } from './NumbersList.tsx';
import { CardData } from '../parts/CardData.tsx';
import { TakeAwayData } from '../parts/TakeAway.tsx';
import { PageFoot } from '../parts/PageFoot.tsx';

type NumbersPageProps = {
  story: ResolvedStory;
  /** The way to the story's folder, where its files are. */
  root: string;
};

/** Every number of the story as a page of its own, with the whole of them as files beside it: `/numbers/`. */
export const NumbersPage = ({ story, root }: NumbersPageProps) => {
  const { page } = uiWords(story.locale);
  const { csv, xlsx, json } = storyPaths(story);
  return (
    <>
      <header>
        <TopLine story={story} root={root} home="../" here="numbers" />
      </header>
      <main className="wrap list-page" id="text">
        <h1>{page.allNumbers}</h1>
        <p className="section-lead">{story.checks.length > 0 ? page.allNumbersLead : page.allNumbersLeadUnchecked}</p>
        <p className="whole">
          <a href={root + csv}>CSV</a>
          <a href={root + xlsx}>XLSX</a>
          <a href={root + json}>JSON</a>
        </p>
        <NumbersList story={story} home="../" anchor="" />
      </main>
      <PageFoot story={story} />
      <CardData story={story} facts={[]} address={root + formats.cards.path(story)} rows="#" home="../" />
      <TakeAwayData story={story} root={root} />
    </>
  );
};
