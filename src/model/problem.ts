/** A mistake in a story's files, where it stands and what was expected there. */
export type Problem = { file: string; line: number; message: string };

/** Stops the build and lists every mistake found, as `file:line: what was expected`. */
export class StoryError extends Error {
  readonly problems: readonly Problem[];

  constructor(problems: readonly Problem[]) {
    super(problems.map(({ file, line, message }) => `${file}:${line}: ${message}`).join('\n'));
    this.name = 'StoryError';
    this.problems = problems;
  }
}

/** The line, counted from one, on which `pattern` first stands in a file's text; line 1 where it does not. */
export const lineOf = (source: string, pattern: RegExp): number => {
  const at = source.search(pattern);
  return at === -1 ? 1 : source.slice(0, at).split('\n').length;
};
