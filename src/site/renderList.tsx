import { uiWords } from '../i18n/uiWords.ts';
import { homeFrom } from '../routes.ts';
import { NumbersPage } from '../views/numbers/NumbersPage.tsx';
import { SourcesPage } from '../views/sources/SourcesPage.tsx';
import { pageTags } from './headTags.tsx';
import type { Asked, ViewParts } from './view.ts';

/** The story's long lists as pages of their own: every fact, or every document. */
export const renderList = ({ route, story }: Asked): ViewParts => {
  const isNumbers = route?.view === 'numbers';
  const List = isNumbers ? NumbersPage : SourcesPage;
  const { page } = uiWords(story.locale);
  return {
    template: 'index.html',
    title: `${story.words['title'] ?? ''}: ${isNumbers ? page.allNumbers : page.sources}`,
    description: story.words['description'] ?? '',
    head: route && pageTags(route, story),
    body: <List story={story} root={route === undefined ? '' : homeFrom(route)} />,
  };
};
