const DIGITS = /\p{Nd}+(?:[.,\u00a0\u202f’]\p{Nd}+)*/u;

/** An amount's digits, set large, and the words of its unit beside them: "427.4" and "billion US dollars". */
export const partsOf = (amount: string): { digits: string; unit: string } => {
  const digits = DIGITS.exec(amount)?.[0] ?? '';
  return { digits, unit: amount.replace(digits, '').replaceAll(/\s+/g, ' ').trim() };
};
