import { isCalendarDate } from './checkDates.ts';
import { WHOSE, type Source } from './fact.ts';
import { expectedOneOf } from './nearest.ts';

/** Trust, from an official body to a weak host. */
const TRUSTS: readonly string[] = ['A', 'B', 'C'];

/** What is wrong with a source; an import that `sources.ts` does not export comes as nothing at all. */
export const sourceProblems = (source: Partial<Source> | undefined): string[] => {
  if (source === undefined) return ['expected a source, found none; sources.ts has no export of that name'];
  const { publisher = '', title = '', url = '', date, trust = '', whose = '' } = source;
  return [
    ...(publisher.trim() === '' ? [`expected the source to name its publisher: ${url}`] : []),
    ...(title.trim() === '' ? [`expected the source to have a title: ${url}`] : []),
    ...(/^https?:\/\//.test(url) && URL.canParse(url)
      ? []
      : [`expected the full address of the source, found "${url}"`]),
    ...(date === undefined || isCalendarDate(date)
      ? []
      : [`expected an ISO date for the source ${url}, or none, found "${date}"`]),
    ...(TRUSTS.includes(trust) ? [] : [`no trust is called "${trust}" (${url}); ${expectedOneOf(trust, TRUSTS)}`]),
    ...(WHOSE.some((known) => known === whose)
      ? []
      : [`a source cannot be "${whose}" (${url}); ${expectedOneOf(whose, WHOSE)}`]),
  ];
};
