type ServeOptions = {
  /** The built site; `dist` unless told otherwise. */
  folder?: string;
  /** The first port to try. */
  port?: number;
  /** The path that the site stands under, `/some/path`. */
  under?: string;
};

/** Serves a built folder as any static host does; a busy port gives way to the next free one. */
export const serve: (options?: ServeOptions) => Promise<{ address: string; port: number; close: () => Promise<void> }>;
