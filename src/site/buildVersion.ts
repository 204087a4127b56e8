import { execFileSync } from 'node:child_process';

/** The day and the short name of the commit that is built, "2026-11-27, 1bcd900"; nothing outside of a repository. */
export const buildVersion = (): string => {
  try {
    return execFileSync('git', ['log', '-1', '--format=%cs, %h'], {
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'ignore'],
    }).trim();
  } catch {
    return '';
  }
};
