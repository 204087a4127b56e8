import type { NumberWords } from './words.ts';

/** From one on; a word with two genders has both, the masculine first. */
const ones = [['uno', 'una', 'un'], ['dos'], ['tres'], ['cuatro'], ['cinco'], ['seis'], ['siete'], ['ocho'], ['nueve']];
const teens =
  'diez once doce trece catorce quince dieciséis diecisiete dieciocho diecinueve veinte veintiuno veintidós veintitrés veinticuatro veinticinco veintiséis veintisiete veintiocho veintinueve'.split(
    ' ',
  );
const tens = 'treinta cuarenta cincuenta sesenta setenta ochenta noventa'.split(' ');
const hundreds =
  'doscientos trescientos cuatrocientos quinientos seiscientos setecientos ochocientos novecientos'.split(' ');

/** How Spanish writes numbers in prose. */
export const es: NumberWords = {
  words: [
    ...ones.map((forms, at) => [at + 1, ...forms] as const),
    ...teens.map((word, at) => [at + 10, word] as const),
    [21, 'veintiuna', 'veintiún'],
    ...tens.flatMap((ten, at) => [
      [10 * (at + 3), ten] as const,
      ...ones.map((forms, unit) => [10 * (at + 3) + unit + 1, ...forms.map((one) => `${ten} y ${one}`)] as const),
    ]),
    [100, 'cien', 'ciento'],
    ...hundreds.map((word, at) => [100 * (at + 2), word, word.replace(/os$/, 'as')] as const),
    [2, 'doble', 'duplicó', 'duplicado'],
    [3, 'triple', 'triplicó', 'triplicado'],
    [1 / 2, 'la mitad'],
    // Not "medio" alone: it is as often "medio ambiente".
    [6, 'media docena'],
    [500_000, 'medio millón'],
    [1 / 3, 'un tercio'],
    [2 / 3, 'dos tercios'],
    [1 / 4, 'un cuarto', 'una cuarta parte'],
    [3 / 4, 'tres cuartos', 'tres cuartas partes'],
    [1 / 5, 'un quinto', 'una quinta parte'],
    [1 / 10, 'un décimo', 'una décima parte'],
  ],
  scales: {
    docena: 12,
    docenas: 12,
    mil: 1e3,
    millón: 1e6,
    millones: 1e6,
    M: 1e6,
    'mil millones': 1e9,
    billón: 1e12,
    billones: 1e12,
    '%': 0.01,
    'por ciento': 0.01,
  },
  links: ['de', 'un', 'una'],
  of: ['de', 'del'],
  and: ['y'],
  vague: ['decenas', 'centenares', 'cientos', 'miles', 'un par', 'un puñado'],
  cautions: {
    about: { before: ['unos', 'unas', 'alrededor de', 'cerca de', 'aproximadamente', '≈'], after: [] },
    over: {
      before: ['más de', 'superior a', 'supera', 'superó', 'superar', 'superar los', 'por encima de', '>'],
      after: [],
    },
    atLeast: { before: ['al menos', 'por lo menos', 'como mínimo', '≥'], after: ['o más', 'como mínimo'] },
    under: { before: ['menos de', 'inferior a', 'por debajo de', '<'], after: [] },
    nearly: { before: ['casi', 'poco menos de'], after: [] },
    atMost: { before: ['a lo sumo', 'como máximo', 'hasta', 'no más de', '≤'], after: ['como máximo'] },
    before: { before: ['antes de', 'antes del', 'hasta'], after: ['a más tardar'] },
    after: { before: ['después de', 'después del', 'desde', 'a partir de'], after: [] },
  },
  quotes: [
    ['«', '»'],
    ['“', '”'],
  ],
};
