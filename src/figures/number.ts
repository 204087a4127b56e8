import { word } from '../model/figure.ts';
import type { Datum } from './datum.ts';
import { fact, key, list, optional } from './fields.ts';
import { defineKind } from './kind.ts';
import { numberCard } from './numberCard.ts';

/** Words that a number can stand over: its unit, and what it is the number of; once where those words say the unit. */
const unitAnd = ({ parts: { unit } }: Datum, words: string): string =>
  unit === '' || words.toLowerCase().includes(unit.toLowerCase()) ? words : `${unit}: ${words}`;

/** One number set large, with what it means beside it. */
export const number = defineKind({
  about: 'One number as a card: its caution, its words, and up to three numbers by which it can be judged.',
  fields: {
    value: fact('count', 'The number.'),
    checks: optional(
      list(
        {
          value: fact('count', 'A number beside it.'),
          upTo: optional(fact('count', 'The upper end, where it is a range.')),
          key: key('The name of its words: `day` for `label.day`.'),
        },
        'What it comes to a day or a head, or another source’s number beside it.',
        { least: 1, most: 3 },
      ),
    ),
  },
  words: ({ value, checks = [] }) => [
    word('label.value', 'What it is the number of.', unitAnd(value, value.name)),
    word('amount.value', 'The number in other words: “20 to 30 thousand”.'),
    ...checks.flatMap((check) => [
      word(`label.${check.key}`, 'What this number says, in a few words.', unitAnd(check.value, check.value.short)),
      word(`amount.${check.key}`, 'This number in other words, or with its unit: “1 to 1.3 kg”.'),
    ]),
  ],
  controls: () => [],
  plot: ({ values: { value, checks = [] }, words, room, locale }) => {
    const { shapes, height } = numberCard({
      datum: value,
      amount: words.maybe('amount.value'),
      words: words.of('label.value'),
      checks: checks.map((check) => ({
        datum: check.value,
        upTo: check.upTo,
        amount: words.maybe(`amount.${check.key}`),
        words: words.of(`label.${check.key}`),
      })),
      room,
      locale,
    });
    return { width: room.width, height: Math.ceil(height), direction: 'rows', panels: [], under: [], over: shapes };
  },
});
