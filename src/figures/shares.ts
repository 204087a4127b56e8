import { word } from '../model/figure.ts';
import { numberOf, unitWordsOf } from './amounts.ts';
import { given, when } from './given.ts';
import { defineKind } from './kind.ts';
import { sharesMany } from './sharesMany.ts';
import { sharesOne } from './sharesOne.ts';
import { sharesFields } from './sharesFields.ts';

/** Sums of rounded parts may exceed their whole by as much. */
const ROUNDING = 1.02;

/** Parts of a whole. */
export const shares = defineKind({
  about:
    'Parts of a whole: one part large on the bar of its whole, or all the parts by name, each after the one before.',
  fields: sharesFields,
  words: ({ whole, parts, upTo, fits }) => {
    const [part] = parts;
    if (part === undefined || parts.length > 1) {
      return [
        word('label.whole', 'What the whole is.', whole.short),
        word('label.rest', 'What the parts leave of the whole; without it the rest has no name.'),
      ];
    }
    const unit = unitWordsOf(part);
    const named = (name: string) => (unit === '' ? name : `${unit}: ${name}`);
    return [
      word('label.part', 'What the part is; quiet in its colour after a `|`.', named(part.short)),
      word('label.whole', 'What the whole is; quiet after a `|`.', named(whole.short)),
      ...given(upTo, (end) =>
        word('amount.part', 'The part’s amounts in words: “20 to 22”.', `${numberOf(part)}–${numberOf(end)}`),
      ),
      ...when(fits, word('label.fits', 'How often the part goes into the whole, in words.')),
    ];
  },
  controls: () => [],
  problems: ({ whole, parts, upTo, fits }) => {
    const sum = parts.reduce((all, { value }) => all + value, 0);
    const least = Math.min(whole.value, ...parts.map(({ value }) => value));
    return [
      ...when(least <= 0, 'expected a whole and parts above zero'),
      ...when(
        sum > whole.value * ROUNDING,
        `expected parts that add up to at most the whole "${whole.fact}", found more`,
      ),
      ...when(parts.length > 1 && (upTo !== undefined || fits), 'expected `upTo` and `fits` with a single part only'),
    ];
  },
  plot: (input) => {
    const [part, ...others] = input.values.parts;
    return part === undefined || others.length > 0 ? sharesMany(input) : sharesOne(input, part);
  },
});
