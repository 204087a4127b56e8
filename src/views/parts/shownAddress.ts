import type { Pedigree } from '../../model/story.ts';

/** A figure and what must be chosen in it, as the reading script reads it: `shipping-time?others=on`. */
export const addressOf = ({ figureId, chosen }: NonNullable<Pedigree['shown']>['in'][number]): string => {
  const params = new URLSearchParams(
    Object.entries(chosen).map(([id, value]) => [id, value === true ? 'on' : String(value)]),
  ).toString();
  return params === '' ? figureId : `${figureId}?${params}`;
};
