/** A text fragment's own marks have to be written out: `-` and `,` part its terms. */
const encoded = (quote: string): string => encodeURIComponent(quote).replaceAll('-', '%2D');

/**
 * Text fragment: the address of a document at some of its own words, `https://…#:~:text=in%20just%2025%20days`. A
 * browser that does not know it opens the document at its start.
 */
export const quoteAddress = (url: string, quote: string): string =>
  `${url.replace(/#.*$/, '')}#:~:text=${encoded(quote.replace(/^[“"…\s]+|[”"…\s]+$/g, ''))}`;
