import type { ReactNode } from 'react';
import { uiWords } from '../i18n/uiWords.ts';
import { homeFrom } from '../routes.ts';
import { NumbersPage } from '../views/numbers/NumbersPage.tsx';
import { SourcesPage } from '../views/sources/SourcesPage.tsx';
import { numbersDataOf } from '../views/page/structuredData.ts';
import { pageTags } from './headTags.tsx';
import { filesHomeOf } from './siteAddress.ts';
import { StructuredData } from './StructuredData.tsx';
import type { Asked, ViewParts } from './view.ts';

/** Every number of the story, `/numbers/`. */
export const renderNumbers = (asked: Asked): ViewParts => {
  const { allNumbers, allNumbersLead } = uiWords(asked.story.locale).page;
  const { route, story } = asked;
  return listOf(
    asked,
    allNumbers,
    allNumbersLead,
    <>
      <NumbersPage story={story} root={rootOf(asked)} />
      {route && <StructuredData json={numbersDataOf(story, filesHomeOf(route))} />}
    </>,
  );
};

/** Every document that it quotes, `/sources/`. */
export const renderSources = (asked: Asked): ViewParts => {
  const { sources, sourcesLead } = uiWords(asked.story.locale).page;
  return listOf(asked, sources, sourcesLead, <SourcesPage story={asked.story} root={rootOf(asked)} />);
};

const rootOf = ({ route }: Asked): string => (route === undefined ? './' : homeFrom(route));

const listOf = ({ route, story }: Asked, name: string, description: string, body: ReactNode): ViewParts => {
  const title = `${name} · ${story.words['title'] ?? ''}`;
  return { template: 'index.html', title, description, head: route && pageTags(route, story, title), body };
};
