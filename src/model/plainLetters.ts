/** Letters without accents and in small, so that "sao paulo" finds São Paulo. */
export const plainLetters = (text: string): string => text.normalize('NFD').replaceAll(/\p{M}/gu, '').toLowerCase();
