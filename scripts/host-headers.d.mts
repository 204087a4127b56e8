/** The headers of one path (`/slides/`), from `_headers` in a built folder; none where there is no such file. */
export const hostHeadersOf: (folder: string, path: string) => Readonly<Record<string, string>>;
