import type { TimelineFigure } from '../../model/figure.ts';
import type { ResolvedFact, ResolvedFigure } from '../../model/story.ts';
import { choiceIn, isOn, type View } from '../../model/view.ts';
import { middleOf, monthStart, spanOf, yearOf, dayOf, type Span } from './time.ts';

export type Event = {
  id: string;
  span: Span;
  /** Told by the report, or by somebody else. */
  isOwn: boolean;
  isReport: boolean;
  /** A day so near the report's that it needs a scale of days. */
  isNear: boolean;
  isDerived: boolean;
  isChosen: boolean;
  isQuiet: boolean;
  date: string;
  words: string;
};

const NEAR_DAYS = 31;

const spanIn = (facts: Readonly<Record<string, ResolvedFact>>, id: string): Span => spanOf(String(facts[id]?.value));

/** The report's own day: the last one that it dates. */
const reportOf = ({ figure, facts }: ResolvedFigure<TimelineFigure>): string =>
  figure.events.reduce(
    (last, id) => (spanIn(facts, id).from >= spanIn(facts, last).from ? id : last),
    figure.events[0] ?? '',
  );

/** What is drawn: the report's events, and others where they are asked for or picked. */
export const shownIds = ({ events, others }: TimelineFigure, view: View): string[] => [
  ...events,
  ...others.filter((id) => isOn(view, 'others') || choiceIn(view, 'pick') === id),
];

/** The events of a view in the order of time, and the two spans of time they are drawn on. Only the view's events change with it. */
export const timesOf = (resolved: ResolvedFigure<TimelineFigure>, view: View) => {
  const { figure, facts, words } = resolved;
  const report = reportOf(resolved);
  const reported = middleOf(spanIn(facts, report));
  const isNear = (span: Span) => span.precision === 'day' && Math.abs(middleOf(span) - reported) <= NEAR_DAYS;
  const pick = choiceIn(view, 'pick');
  const events = shownIds(figure, view)
    .map((id): Event => {
      const span = spanIn(facts, id);
      return {
        id,
        span,
        isOwn: figure.events.includes(id),
        isReport: id === report,
        isNear: isNear(span),
        isDerived: facts[id]?.basis === 'derived',
        isChosen: pick === id,
        isQuiet: pick !== '' && pick !== id,
        date: facts[id]?.bounded ?? '',
        words: words[`label.event.${id}`] ?? '',
      };
    })
    .toSorted((one, other) => one.span.from - other.span.from || Number(other.isOwn) - Number(one.isOwn));
  const spans = [...figure.events, ...figure.others].map((id) => spanIn(facts, id));
  const near = spans.filter(isNear);
  return {
    events,
    report,
    reported,
    far: {
      from: dayOf(yearOf(Math.min(...spans.map(({ from }) => from))), 1),
      to: dayOf(yearOf(Math.max(...spans.map(({ to }) => to - 1))) + 1, 1),
    },
    near: {
      from: monthStart(Math.min(...near.map(({ from }) => from))),
      to: monthStart(Math.max(...near.map(({ from }) => from)), 1),
    },
  };
};
