import type { ResolvedStory } from '../../model/story.ts';

type Sections = ResolvedStory['sections'];

/** The claim check stands between what is told and what is said about the page: the section `about` and all after it. */
export const partsOf = ({ sections }: Pick<ResolvedStory, 'sections'>): { told: Sections; about: Sections } => {
  const at = sections.findIndex(({ id }) => id === 'about');
  const end = at < 0 ? sections.length : at;
  return { told: sections.slice(0, end), about: sections.slice(end) };
};
