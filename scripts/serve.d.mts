type ServeOptions = {
  /** The built site; `dist` unless told otherwise. */
  folder?: string;
  /** The first port to try. */
  port?: number;
  /** The path that the site stands under, `/some/path`. */
  under?: string;
  /** Sends none of the headers of `_headers`, as a host that can set none. */
  isBare?: boolean;
};

/** Serves a built folder as any static host does; a busy port gives way to the next free one. */
export const serve: (options?: ServeOptions) => Promise<{ address: string; port: number; close: () => Promise<void> }>;
