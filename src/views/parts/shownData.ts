import type { Pedigree } from '../../model/story.ts';

/** What a row tells the reading script of where its fact can be seen: `shipping-time?others=on`, and by which marks. */
export const shownData = ({ shown }: Pedigree) =>
  shown === undefined
    ? { 'data-undrawn': '' }
    : {
        'data-shown': shown.in.map(addressOf).join(' '),
        'data-by': shown.by.length > 0 ? shown.by.join(' ') : undefined,
      };

const addressOf = ({ figureId, chosen }: NonNullable<Pedigree['shown']>['in'][number]): string => {
  const params = new URLSearchParams(
    Object.entries(chosen).map(([id, value]) => [id, value === true ? 'on' : String(value)]),
  ).toString();
  return params === '' ? figureId : `${figureId}?${params}`;
};
