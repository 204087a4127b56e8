import type { Locale } from '../i18n/locales.ts';
import { boundAround, printerOf } from './amounts.ts';
import type { Datum } from './datum.ts';

/** How amounts that stand on one axis are printed, with the cautions about them: "over 35", "23". */
export const amountTextsOf = (data: readonly Datum[], locale: Locale): ((datum: Datum) => string) => {
  const print = printerOf(data, locale);
  return (datum) => {
    const [before, after] = boundAround(datum, locale);
    return `${before}${print(datum)}${after}`;
  };
};

/** Scale word and unit of an amount, to be said once beside its digits: "billion US dollars", "days". */
export const unitWordsOf = ({ parts: { scale, unit } }: Datum): string =>
  [scale, unit].filter((word) => word !== '').join(' ');

/** Whether nobody said where it ends: over, at least, expected to exceed. */
export const isOpenUpwards = ({ bound }: Datum): boolean =>
  bound === 'moreThan' || bound === 'atLeast' || bound === 'expected';
