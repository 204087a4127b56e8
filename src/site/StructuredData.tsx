import { homeFrom, type Route } from '../routes.ts';
import { siteAddress } from './siteAddress.ts';

/** What machines are told about a page, as JSON-LD. It stands last: nothing that is seen waits for it. */
export const StructuredData = ({ json }: { json: string }) => (
  <script type="application/ld+json" dangerouslySetInnerHTML={{ __html: json }} />
);

/** The way to the story's files. Machines want whole addresses where the site's place is known. */
export const dataHomeOf = (route: Route): string => {
  const site = siteAddress();
  return site === undefined ? homeFrom(route) : site + route.base;
};
