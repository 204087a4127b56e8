import { parseViews } from '../../model/parseViews.ts';
import { stepLike } from '../../model/stepLike.ts';
import { differenceOf, isDefaultView, type View } from '../../model/view.ts';
import { slideDataOf } from './slideData.ts';

export type ViewFromAddress = (
  search: string,
  step: HTMLElement | undefined,
) => { step: number; chosen: View | undefined } | undefined;

/** The view that an address asks for, as a choice on one of a slide's steps; nothing for the default view. */
export const viewFromAddress: ViewFromAddress = (search, element) => {
  const slide = slideDataOf(element);
  if (slide === undefined) return undefined;
  const {
    figure: { id, controls },
    views,
  } = slide;
  const asked = parseViews(search, { [id]: controls })[id] ?? {};
  if (isDefaultView(asked, controls)) return undefined;
  // Stages are no choice of a reader.
  const wanted = Object.fromEntries(
    controls.flatMap((control) => (control.kind === 'stage' ? [] : [[control.id, asked[control.id] ?? '']])),
  );
  const step = stepLike(controls, views, wanted);
  return { step, chosen: differenceOf(wanted, views[step - 1] ?? {}) };
};
