import type { ReactNode } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { locales, type Locale } from '../i18n/locales.ts';

/** The browser's ways into the site: the page's script and style, or the deck's. */
export type Entry = 'main' | 'deck';

/** Where the browser finds what a document needs; all addresses are relative, so that any host and path will do. */
export type Assets = {
  styles: readonly string[];
  scripts: readonly string[];
  fonts: readonly string[];
  icon: string;
  inlineStyle?: string;
};

/** The assets of an entry, as seen from a document that is so far from the root. */
export type AssetsFrom = (root: string, entry: Entry) => Assets;

type DocumentProps = {
  locale: Locale;
  title: string;
  description: string;
  assets: Assets;
  /** The same page in other languages, by their address. */
  alternates: readonly { locale: Locale; href: string }[];
  /** What machines are told about the page, as JSON-LD. */
  structuredData?: string;
  /** What only this document says of itself to other machines. */
  head?: ReactNode;
  body: ReactNode;
  /** The development server needs to inject scripts and styles of its own. */
  strict: boolean;
};

/** No other origin, no inline script or style, no markup from strings: what the page may do, in every document. */
const POLICY =
  "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' blob: data:; font-src 'self'; connect-src 'self'; frame-src 'self'; " +
  "base-uri 'none'; form-action 'none'; require-trusted-types-for 'script'; trusted-types 'none'";

const Head = ({ title, description, assets, alternates, strict, structuredData, head }: DocumentProps) => (
  <head>
    <meta charSet="utf-8" />
    {strict && <meta httpEquiv="Content-Security-Policy" content={POLICY} />}
    <meta name="viewport" content="width=device-width, initial-scale=1" />
    <title>{title}</title>
    <meta name="description" content={description} />
    <meta name="color-scheme" content="light dark" />
    <link rel="icon" type="image/svg+xml" href={assets.icon} />
    {assets.fonts.map((font) => (
      <link key={font} rel="preload" as="font" type="font/woff2" href={font} crossOrigin="anonymous" />
    ))}
    {assets.styles.map((style) => (
      <link key={style} rel="stylesheet" href={style} />
    ))}
    {assets.inlineStyle !== undefined && <style>{assets.inlineStyle}</style>}
    {alternates.map(({ locale, href }) => (
      <link key={locale} rel="alternate" hrefLang={locales[locale].tag} href={href} />
    ))}
    {head}
    {structuredData !== undefined && (
      <script type="application/ld+json" dangerouslySetInnerHTML={{ __html: structuredData }} />
    )}
    {assets.scripts.map((script) => (
      <script key={script} type="module" src={script} />
    ))}
  </head>
);

/** One whole document, ready to be written to a file. */
export const renderDocument = (props: DocumentProps): string =>
  `<!doctype html>${renderToStaticMarkup(
    <html lang={locales[props.locale].tag}>
      <Head {...props} />
      <body>{props.body}</body>
    </html>,
  )}`;
