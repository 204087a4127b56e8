const ISO_DATE = /^\d{4}(-\d{2}(-\d{2})?)?$/;

/** A year, a month or a day that the calendar has: `2024`, `2023-02`, `2024-11-26`, and no 31 February. */
export const isCalendarDate = (iso: string): boolean => {
  if (!ISO_DATE.test(iso)) return false;
  const day = new Date(iso);
  return !Number.isNaN(day.getTime()) && day.toISOString().startsWith(iso);
};

/** A date, or a span of two in their order: `2000/2022`. */
export const isTime = (when: string): boolean => {
  const [from = '', to, ...more] = when.split('/');
  if (more.length > 0 || !isCalendarDate(from)) return false;
  return to === undefined || (isCalendarDate(to) && Date.parse(from) <= Date.parse(to));
};
