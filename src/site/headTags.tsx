import type { ReactNode } from 'react';
import { formats, storyPaths } from '../exports/formats.ts';
import { shareSize } from '../exports/pictureFormats.ts';
import { locales } from '../i18n/locales.ts';
import type { ResolvedFigure, ResolvedStory } from '../model/story.ts';
import type { Route } from '../routes.ts';
import { filesHomeOf, siteAddress } from './siteAddress.ts';

type Shared = {
  title: string;
  description: string;
  image: string;
  alt: string;
  address: string | undefined;
  locale: string;
};

const ShareTags = ({ title, description, image, alt, address, locale }: Shared) => (
  <>
    <meta property="og:type" content="article" />
    <meta property="og:title" content={title} />
    <meta property="og:description" content={description} />
    <meta property="og:locale" content={locale.replace('-', '_')} />
    {address !== undefined && <meta property="og:url" content={address} />}
    <meta property="og:image" content={image} />
    <meta property="og:image:width" content={String(shareSize.width)} />
    <meta property="og:image:height" content={String(shareSize.height)} />
    <meta property="og:image:alt" content={alt} />
    <meta name="twitter:card" content="summary_large_image" />
  </>
);

/** How a page or its slides are shown where somebody passes its address on. Who reads it wants whole addresses: they need SITE_URL. */
export const pageTags = (route: Route, story: ResolvedStory, title: string = story.words['title'] ?? ''): ReactNode => {
  const site = siteAddress();
  const address = site === undefined ? undefined : `${site}${route.path}`;
  return (
    <>
      {address !== undefined && <link rel="canonical" href={address} />}
      <ShareTags
        title={title}
        description={story.words['description'] ?? ''}
        image={filesHomeOf(route) + storyPaths(story).share}
        alt={story.words['title'] ?? ''}
        address={address}
        locale={locales[story.locale].tag}
      />
    </>
  );
};

/** The presenter's window is for one person: nobody should come to it by a search. */
export const presenterTags = (): ReactNode => <meta name="robots" content="noindex" />;

/** The picture, headline and words of one figure, for whoever shows its address. */
const figureShare = (route: Route, story: ResolvedStory, figure: ResolvedFigure, address: string | undefined) => (
  <ShareTags
    title={figure.words['title'] ?? ''}
    description={figure.words['alt'] ?? ''}
    image={filesHomeOf(route) + formats.share.path(story, figure.id)}
    alt={figure.words['alt'] ?? ''}
    address={address}
    locale={locales[story.locale].tag}
  />
);

/** A figure that is passed on has its own picture; searches are led to the story. */
export const figureTags = (route: Route, story: ResolvedStory, figure: ResolvedFigure): ReactNode => {
  const site = siteAddress();
  return (
    <>
      <meta name="robots" content="noindex" />
      {figureShare(route, story, figure, site === undefined ? undefined : site + route.path)}
    </>
  );
};

/** An embed is no page of its own: machines are led to the figure in its story, and to how it is embedded. */
export const embedTags = (route: Route, story: ResolvedStory, figure: ResolvedFigure): ReactNode => {
  const site = siteAddress();
  const address = `${filesHomeOf(route)}${story.language}#${figure.id}`;
  return (
    <>
      <meta name="robots" content="noindex" />
      <link rel="canonical" href={address} />
      {site !== undefined && (
        <link
          rel="alternate"
          type="application/json+oembed"
          href={site + route.base + formats.oembed.path(story, figure.id)}
          title={figure.words['title']}
        />
      )}
      {figureShare(route, story, figure, site === undefined ? undefined : address)}
    </>
  );
};
