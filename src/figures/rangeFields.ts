import { fact, facts, flag, key, list, optional, type ValuesOf } from './fields.ts';
import type { PlotInput } from './kind.ts';
import type { Panel } from './plot.ts';
import type { Shape } from './shapes.ts';

const rowFields = {
  now: fact('count', 'What it is, or will be, by this source: a disc.', { scale: 'amount' }),
  nowUpTo: optional(fact('count', 'The far end, where the source gives a range.', { scale: 'amount' })),
  before: optional(fact('count', 'What it was before, by this source: a square.', { scale: 'amount' })),
  beforeUpTo: optional(fact('count', 'The far end of what it was.', { scale: 'amount' })),
  seen: flag('Observed or published as such, not only said: drawn solid.'),
  key: optional(key('Names the row, for a note in `label.<key>`.')),
};

const spanFields = {
  from: fact('date', 'The first day.'),
  to: fact('date', 'The last day.'),
  length: fact('count', 'How long it is: what the bar shows.'),
  key: key('Names the span, for `label.<key>` before its bar and `label.<key>.inside`.'),
};

/** What a range is drawn from. */
export const rangeFields = {
  now: fact('count', 'What the story says it is: first and largest.', { scale: 'amount' }),
  before: optional(fact('count', 'What it says, or comes to, for before.', { scale: 'amount' })),
  difference: optional(fact('count', 'What lies between the two.')),
  said: optional(fact('date', 'The day on which it was said.')),
  rows: list(rowFields, 'What others say, one a row, with its day.', { least: 1, most: 14 }),
  spans: optional(list(spanFields, 'A small calendar: stretches of days.', { least: 1, most: 4 })),
  events: optional(facts('date', 'Days of the calendar, other than the day it was said.', { most: 6 })),
};

export type RangeValues = ValuesOf<typeof rangeFields>;
export type RangeRow = ValuesOf<typeof rowFields>;
export type RangeSpan = ValuesOf<typeof spanFields>;

export type RangeInput = PlotInput<typeof rangeFields>;

/** A part of the drawing and what it takes. */
export type RangePart = { panels: Panel[]; over: Shape[]; height: number };
