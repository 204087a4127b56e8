/** A talk of one's own: slides in their order, each with the steps it keeps; all of them where none is named. */
export type TalkPlan = readonly { id: string; steps: readonly number[] }[];

/** Reads `title,crates.1.3,found`: the first and third step of crates. What is no plan is nothing. */
export const parsePlan = (text: string): TalkPlan | undefined => {
  const plan = text.split(',').flatMap((part) => {
    const [, id = '', numbers = ''] = /^([\w-]+)((?:\.\d{1,3})*)$/.exec(part.trim()) ?? [];
    const steps = numbers.split('.').filter((number) => number !== '');
    return id === '' ? [] : [{ id, steps: [...new Set(steps.map(Number))] }];
  });
  // A slide has one place in a talk: its address would lead to two.
  const once = plan.filter(({ id }, at) => plan.findIndex((other) => other.id === id) === at);
  return once.length === 0 ? undefined : once;
};

export const planText = (plan: TalkPlan): string =>
  plan.map(({ id, steps }) => [id, ...steps.map(String)].join('.')).join(',');

/** The plan's slides and steps that there are, in its order; a slide of which no step is kept is left out. */
export const planOn = (
  plan: TalkPlan,
  slides: readonly { id: string; steps: number }[],
): { id: string; steps: readonly number[] }[] =>
  plan.flatMap(({ id, steps }) => {
    const slide = slides.find((candidate) => candidate.id === id);
    if (slide === undefined) return [];
    const all = Array.from({ length: slide.steps }, (_, at) => at + 1);
    const kept = steps.length === 0 ? all : all.filter((step) => steps.includes(step));
    return kept.length === 0 ? [] : [{ id, steps: kept }];
  });
