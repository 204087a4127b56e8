import { isCalendarDate } from './checkDates.ts';
import { WHOSE, type Source } from './fact.ts';
import { expectedOneOf } from './nearest.ts';

/** Trust, from an official body to a weak host. */
const TRUSTS: readonly string[] = ['A', 'B', 'C'];

/** What is wrong with a source, and in which field of it. */
export type SourceProblem = { field: 'publisher' | 'title' | 'url' | 'date' | 'trust' | 'whose'; message: string };

/** An import that `sources.ts` does not export comes as nothing at all. */
export const NO_SOURCE = 'expected a source, found none; sources.ts has no export of that name';

export const sourceProblems = (source: Partial<Source>): SourceProblem[] => {
  const { publisher = '', title = '', url = '', date, trust = '', whose = '' } = source;
  const wrong = (field: SourceProblem['field'], isWrong: boolean, message: () => string): SourceProblem[] =>
    isWrong ? [{ field, message: message() }] : [];
  return [
    ...wrong('publisher', publisher.trim() === '', () => `expected the source to name its publisher: ${url}`),
    ...wrong('title', title.trim() === '', () => `expected the source to have a title: ${url}`),
    ...wrong(
      'url',
      !/^https?:\/\//.test(url) || !URL.canParse(url),
      () => `expected the full address of the source, found "${url}"`,
    ),
    ...wrong(
      'date',
      date !== undefined && !isCalendarDate(date),
      () => `expected an ISO date for the source ${url}, or none, found "${date}"`,
    ),
    ...wrong(
      'trust',
      !TRUSTS.includes(trust),
      () => `no trust is called "${trust}" (${url}); ${expectedOneOf(trust, TRUSTS)}`,
    ),
    ...wrong(
      'whose',
      !WHOSE.some((known) => known === whose),
      () => `a source cannot be "${whose}" (${url}); ${expectedOneOf(whose, WHOSE)}`,
    ),
  ];
};
