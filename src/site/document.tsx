import type { ReactNode } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { locales, type Locale } from '../i18n/locales.ts';

/** The template a document is made from, at the top of the project: pages and embeds have one, slides the other. */
export type TemplateName = 'index.html' | 'slides.html';

/** What a view gives for its document; all else stands in the template. */
export type DocumentParts = {
  template: TemplateName;
  locale: Locale;
  title: string;
  description: string;
  /** The same view in other languages, by their address. */
  alternates: readonly { locale: Locale; href: string }[];
  /** What only this document says of itself to other machines. */
  head?: ReactNode;
  body: ReactNode;
};

const PLACES = /<!--(?:head|body)-->/;
const LANG = /<html lang="[^"]*"/;

const Head = ({ title, description, alternates, head }: DocumentParts) => (
  <>
    <title>{title}</title>
    <meta name="description" content={description} />
    {alternates.map(({ locale, href }) => (
      <link key={locale} rel="alternate" hrefLang={locales[locale].tag} href={href} />
    ))}
    {head}
  </>
);

/** The body of a document as markup. */
export const bodyMarkup = ({ body }: Pick<DocumentParts, 'body'>): string => renderToStaticMarkup(body);

/**
 * Fills a template, given as text: one whole document. Addresses that the template has from the root (`./assets/…`)
 * start at `root`, the way back to it: `../` for `slides/`.
 */
export const fillTemplate = (template: string, root: string, parts: DocumentParts): string => {
  const [start, middle, end, ...rest] = template
    .replace(LANG, `<html lang="${locales[parts.locale].tag}"`)
    .replaceAll(/\b(href|src)="\.\//g, `$1="${root}`)
    .split(PLACES);
  if (middle === undefined || end === undefined || rest.length > 0 || !LANG.test(template))
    throw new Error(`${parts.template}: expected <html lang="…">, one <!--head--> and one <!--body-->`);
  return `${start}${renderToStaticMarkup(<Head {...parts} />)}${middle}${bodyMarkup(parts)}${end}`;
};
