const ISO_DATE = /^\d{4}(-\d{2}(-\d{2})?)?$/;

const MONTHS = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
];

/** A year, a month or a day that the calendar has: `2024`, `2023-02`, `2024-11-26`, and no 31 February. */
export const isCalendarDate = (iso: string): boolean => {
  if (!ISO_DATE.test(iso)) return false;
  const day = new Date(iso);
  return !Number.isNaN(day.getTime()) && day.toISOString().startsWith(iso);
};

/** Why a date of the right shape is none, for the end of a message; nothing where it only has another shape. */
export const whyNoDate = (iso: string): string => {
  if (!ISO_DATE.test(iso) || isCalendarDate(iso)) return '';
  const [year = '', month = '', day = ''] = iso.split('-');
  const name = MONTHS[Number(month) - 1];
  return name === undefined ? `; there is no month ${month}` : `; there is no ${Number(day)} ${name} ${year}`;
};

/** A date, or a span of two in their order: `2000/2022`. */
export const isTime = (when: unknown): when is string => {
  // A build that no compiler went before may hold the number 2018.
  if (typeof when !== 'string') return false;
  const [from = '', to, ...more] = when.split('/');
  if (more.length > 0 || !isCalendarDate(from)) return false;
  return to === undefined || (isCalendarDate(to) && Date.parse(from) <= Date.parse(to));
};
