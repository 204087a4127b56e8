import type { Datum } from './datum.ts';

/**
 * The digits of amounts that stand on one axis, with the words of their bounds: "over 35", "23". The scale word is left
 * out where all share it ("427.4" of an axis in billions), and said where they differ ("900 million", "1.2 billion").
 */
export const amountTextsOf = (data: readonly Datum[]): ((datum: Datum) => string) => {
  const isShared = new Set(data.filter(({ value }) => value !== 0).map(({ parts }) => parts.scale)).size <= 1;
  return ({ around: [before, after], parts: { digits, scale } }) =>
    `${before}${isShared || scale === '' ? digits : `${digits} ${scale}`}${after}`;
};

/** Scale word and unit of an amount, to be said once beside its digits: "billion US dollars", "days". */
export const unitWordsOf = ({ parts: { scale, unit } }: Datum): string =>
  [scale, unit].filter((word) => word !== '').join(' ');

/** Whether nobody said where it ends: over, at least, expected to exceed. */
export const isOpenUpwards = ({ bound }: Datum): boolean =>
  bound === 'moreThan' || bound === 'atLeast' || bound === 'expected';
