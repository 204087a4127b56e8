import { execFileSync } from 'node:child_process';

/** As many letters of a commit's name as every clone shortens it to: Git itself takes more where a repository is large. */
const SHORT = 7;

/** The day and the short name of the commit that is built, "2026-11-27, 1bcd900"; nothing outside of a repository. */
export const buildVersion = (): string => {
  try {
    const [day = '', commit = ''] = execFileSync('git', ['log', '-1', '--format=%cs %H'], {
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'ignore'],
    })
      .trim()
      .split(' ');
    return `${day}, ${commit.slice(0, SHORT)}`;
  } catch {
    return '';
  }
};
