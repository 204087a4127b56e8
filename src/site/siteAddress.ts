import { homeFrom, type Route } from '../routes.ts';

/**
 * Where the site will stand, if the build is told: `SITE_URL=https://example.org/story/`. Links need it nowhere. A few
 * addresses that other machines read have to be whole; without it they are left out or stay relative.
 */
export const siteAddress = (): string | undefined => {
  const told = process.env['SITE_URL'] ?? '';
  if (told === '') return undefined;
  if (!URL.canParse(told))
    throw new Error(`SITE_URL: expected an address like https://example.org/story/, found "${told}"`);
  return told.endsWith('/') ? told : `${told}/`;
};

/** An address of the site as a picture prints it: without the protocol, or empty where the site's place is not known. */
export const printedAddress = (path: string): string => {
  const site = siteAddress();
  return site === undefined ? '' : `${site.replace(/^https?:\/\//, '')}${path}`;
};

/** The way from an address to the story's files. Machines want whole addresses where the site's place is known. */
export const filesHomeOf = (route: Pick<Route, 'path' | 'base'>): string => {
  const site = siteAddress();
  return site === undefined ? homeFrom(route) : site + route.base;
};
