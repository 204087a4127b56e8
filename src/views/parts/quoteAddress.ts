/** Text fragment: a document's address at some of its own words. `-` and `,` part the terms of one, so they are written out. */
export const quoteAddress = (url: string, quote: string): string =>
  `${url.replace(/#.*$/, '')}#:~:text=${encodeURIComponent(quote.replace(/^[“"…\s]+|[”"…\s]+$/g, '')).replaceAll('-', '%2D')}`;
