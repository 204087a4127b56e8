/** A mistake in a story's files, where it stands and what was expected there. */
export type Problem = { file: string; line: number; message: string };

/** What the rest follows from comes first: a wrong fact before each text that tells it. */
const FIRST_CAUSES = ['stories.ts', 'story.ts', 'units.ts', 'sources.ts', 'facts.ts', 'figures.ts'];

const rankOf = (file: string): number => {
  const rank = FIRST_CAUSES.findIndex((name) => file.endsWith(`/${name}`));
  return rank === -1 ? FIRST_CAUSES.length : rank;
};

/** By story, then the first cause first, then by line; each thing once. */
export const inOrder = (problems: readonly Problem[]): Problem[] => {
  const seen = new Set<string>();
  const folderOf = (file: string) => file.replace(/\/(text\/)?[^/]*$/, '');
  return problems
    .filter(({ file, line, message }) => {
      const key = `${file}:${line}: ${message}`;
      return !seen.has(key) && seen.add(key);
    })
    .toSorted(
      (one, other) =>
        folderOf(one.file).localeCompare(folderOf(other.file)) ||
        rankOf(one.file) - rankOf(other.file) ||
        one.file.localeCompare(other.file) ||
        one.line - other.line,
    );
};

/** Stops the build and lists every mistake found, as `file:line: what was expected`; where in our code is nobody's business. */
export class StoryError extends Error {
  readonly problems: readonly Problem[];

  constructor(problems: readonly Problem[]) {
    const sorted = inOrder(problems);
    super(sorted.map(lineOfProblem).join('\n'));
    this.name = 'StoryError';
    this.problems = sorted;
    this.stack = reportOf(sorted);
  }
}

const lineOfProblem = ({ file, line, message }: Problem): string => `${file}:${line}: ${message.replaceAll('\n', ' ')}`;

/** Mistakes as an editor reads them: how many, then one line each. */
export const reportOf = (problems: readonly Problem[]): string => {
  const count = problems.length === 1 ? 'One mistake' : `${problems.length} mistakes`;
  return [`${count} in what the stories say:`, ...problems.map(lineOfProblem)].join('\n');
};

/** The line, counted from one, on which `pattern` first stands in a file's text; line 1 where it does not. */
export const lineOf = (source: string, pattern: RegExp): number => {
  const at = source.search(pattern);
  return at === -1 ? 1 : source.slice(0, at).split('\n').length;
};

/** The line of `facts.ts` on which a fact is written. */
export const factLine = (source: string, id: string): number => lineOf(source, new RegExp(`export const ${id}\\b`));

/** The line of `figures.ts` on which a figure is written; a role of the same name holds no braces. */
export const figureLine = (source: string, id: string): number =>
  lineOf(source, new RegExp(`^\\s*['"]?${id.replaceAll(/[^\w-]/g, '.')}['"]?:\\s*\\{`, 'm'));

/** Some names, the first few in full: `"title", "measure" and 12 more`. */
export const someOf = (names: readonly string[], most = 8): string => {
  const shown = names.slice(0, most).map((name) => `"${name}"`);
  return names.length > most ? `${shown.join(', ')} and ${names.length - most} more` : shown.join(', ');
};
