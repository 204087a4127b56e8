import type { Deck } from '../../model/deck.ts';
import type { View } from '../../model/view.ts';
import type { ViewFromAddress } from './viewFromAddress.ts';

/** Where an address opens: a view that it asks for is a choice on the closest step, unless it names a step itself. */
export const startingPoint = (
  deck: Deck,
  step: HTMLElement | undefined,
  viewFromAddress: ViewFromAddress | undefined,
): { deck: Deck; chosen: View | undefined } => {
  const asked = viewFromAddress?.(location.search, step);
  if (asked === undefined || location.hash.includes('.')) return { deck, chosen: undefined };
  return { deck: { ...deck, at: { ...deck.at, step: asked.step } }, chosen: asked.chosen };
};
