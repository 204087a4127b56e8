import { parsePlan, planOn, planText } from '../../model/talkPlan.ts';
import type { DeckWords } from './deckParts.ts';
import { keep, readKept } from './kept.ts';

const NAME = 'plan';

export type ApplyPlan = (page: Document, words: DeckWords['deck'], isPresenter: boolean) => string;

/**
 * Takes the slides and steps that a talk of one's own leaves out from the document, orders and numbers the rest; so
 * deck, overview and print have the same. Gives the plan as its address has it, '' for the whole talk.
 */
export const applyPlan: ApplyPlan = (page, words, isPresenter) => {
  const asked = new URLSearchParams(location.search).get('talk') ?? undefined;
  if (isPresenter && asked !== undefined) keep(NAME, asked);
  const plan = parsePlan(asked ?? (isPresenter ? readKept(NAME) : undefined) ?? '');
  const all = Array.from(page.querySelectorAll<HTMLElement>('.slide'));
  const stepsIn = (slide: Element) => Array.from(slide.querySelectorAll<HTMLElement>('.step'));
  const shape = all.map((slide) => ({ id: slide.id, steps: stepsIn(slide).length }));
  const kept = plan === undefined ? [] : planOn(plan, shape);
  if (kept.length === 0) return '';
  for (const slide of all) if (!kept.some(({ id }) => id === slide.id)) slide.remove();
  for (const [at, { id, steps }] of kept.entries()) {
    const slide = all.find((candidate) => candidate.id === id);
    if (slide === undefined) continue;
    slide.parentElement?.append(slide);
    for (const [place, step] of stepsIn(slide).entries()) if (!steps.includes(place + 1)) step.remove();
    for (const [place, step] of stepsIn(slide).entries()) {
      setText(step.querySelector('.slide-step'), words.step, place + 1, steps.length);
      setText(step.querySelector('.slide-place > span:last-child'), words.number, at + 1, kept.length);
    }
  }
  return planText(kept);
};

const setText = (element: Element | null, pattern: string, number: number, of: number): void => {
  if (element !== null) element.textContent = pattern.replace('##', String(of)).replace('#', String(number));
};

/** The address of a plan, here or in another window: `?talk=title,crates.1.3&minutes=8`; '' is the whole talk. */
export const planSearch = (plan: string, minutes?: number): string => {
  const rest = new URLSearchParams(location.search);
  rest.delete('talk');
  rest.delete('minutes');
  if (minutes !== undefined) rest.set('minutes', String(minutes));
  // Commas and dots stand in an address as they are.
  const parts = [...(plan === '' ? [] : [`talk=${plan}`]), ...(rest.size === 0 ? [] : [rest.toString()])];
  return parts.length === 0 ? '' : `?${parts.join('&')}`;
};

/** Goes over to another plan, at the slide that is shown. */
export const usePlan = (plan: string, isPresenter: boolean, minutes?: number): void => {
  if (isPresenter) keep(NAME, plan);
  location.replace(`${location.pathname}${planSearch(plan, minutes)}${location.hash.replace(/\.\d+$/, '')}`);
};
