import { boundAround, numberOf } from '../../figures/amounts.ts';
import type { Datum } from '../../figures/datum.ts';
import { given } from '../../figures/given.ts';
import { inkOf } from '../../figures/look.ts';
import type { DotMark, Label } from '../../figures/plot.ts';
import { textAt, type Shape } from '../../figures/shapes.ts';
import { locales, type Locale } from '../../i18n/locales.ts';
import { pointOf, type Making } from './making.ts';
import type { ChartPoint, ValueLabel } from './nativeChart.ts';
import type { Point } from './slide.ts';

const POWERS = [0, 1, 2, 3, 4] as const;

const literal = (text: string): string => (text === '' ? '' : `"${text}"`);

/** A number among words, with its sign of percent. */
const NUMBER = /\d(?:[\d.,’\u00a0\u202f]*\d)?(?:[\u00a0\u202f]?%)?/g;

/** The format that prints a value with just these digits: in thousands, millions …, or in percents. */
const coreOf = (value: number, digits: string, locale: Locale): string | undefined => {
  if (value !== 0 && !/[1-9]/.test(digits)) return undefined;
  const { tag } = locales[locale];
  const point = new Intl.NumberFormat(tag).formatToParts(1.5).find(({ type }) => type === 'decimal')?.value ?? '.';
  const decimals = (digits.split(point)[1] ?? '').replaceAll(/\D/g, '').length;
  const print = (number: number, options: Intl.NumberFormatOptions) =>
    new Intl.NumberFormat(tag, { ...options, minimumFractionDigits: decimals, maximumFractionDigits: decimals }).format(
      Math.abs(number),
    );
  const fraction = decimals === 0 ? '' : `.${'0'.repeat(decimals)}`;
  const forms = POWERS.flatMap((power) =>
    [true, false].map((useGrouping) => ({
      printed: print(value / 1000 ** power, { useGrouping }),
      core: `${useGrouping ? '#,##0' : '0'}${fraction}${','.repeat(power)}`,
    })),
  );
  const percent = { printed: print(value, { style: 'percent' }), core: `0${fraction}%` };
  return [percent, ...forms].find(({ printed }) => printed === digits)?.core;
};

/**
 * The number format that prints a datum's value as its words do, and another value likewise: `"over "#,##0.0,,," billion"`.
 * Nothing where its digits stand for something else, as in a language that counts in ten thousands.
 */
export const formatOf = ({ value }: Pick<Datum, 'value'>, text: string, locale: Locale): string | undefined => {
  if (text.includes('"')) return undefined;
  const [format] = Array.from(text.matchAll(NUMBER)).flatMap(({ 0: digits, index }) =>
    given(coreOf(value, digits, locale), (core) => {
      const before = literal(text.slice(0, index).replace(/−$/, ''));
      const after = literal(text.slice(index + digits.length));
      const above = `${before}${core}${after}`;
      // Below zero a format of its own sets the minus; the program's would be a hyphen.
      return value < 0 ? `${above};${before}"−"${core}${after}` : above;
    }),
  );
  return format;
};

/** Whether words say a datum's value, in its own digits or in the scale of its axis. */
export const says = (text: string, datum: Datum, locale: Locale): boolean =>
  text.includes(datum.parts.digits) || formatOf(datum, text, locale) !== undefined;

/** Where a label stands, seen from its dot. */
const sideOf = ({ dx, dy, size, anchor = 'start' }: Label): ValueLabel['at'] => {
  const isLevel = dy > -0.2 * size && dy < 0.8 * size;
  if (isLevel && anchor !== 'middle') return anchor === 'start' && dx > 0 ? 'r' : 'l';
  return dy < 0 ? 't' : 'b';
};

/**
 * The label that says a datum's value near it. One that had to make room stays where it was moved to, and so does one
 * that stands under a name.
 */
const sayingLabel = (datum: Datum, [first]: readonly Label[], locale: Locale): Label | undefined => {
  if (first === undefined || !says(first.text, datum, locale)) return undefined;
  const isNear = Math.abs(first.dy) < 1.8 * first.size && Math.abs(first.dx) < 1.6 * first.size;
  return isNear ? first : undefined;
};

/** The label of a mark that says its value: the chart prints it, so that an edited value is printed. */
export const valueLabel = (
  datum: Datum,
  labels: readonly Label[],
  at: ValueLabel['at'] | undefined,
  { canvas, locale }: Pick<Making, 'canvas' | 'locale'>,
): ValueLabel | undefined => {
  // A bar's label stands at its end, wherever the drawing had it.
  const own =
    at === undefined ? sayingLabel(datum, labels, locale) : labels.find((label) => says(label.text, datum, locale));
  if (own === undefined) return undefined;
  const { text, size, as = [] } = own;
  const format = formatOf(datum, text, locale);
  return { text, format, at: at ?? sideOf(own), size: canvas.points(size, as), as };
};

/** A label for a mark that the drawing names elsewhere: its number with the caution about it. */
export const plainLabel = (datum: Datum, size: number, locale: Locale): ValueLabel => {
  const text = boundAround(datum, locale).join(numberOf(datum));
  const format = formatOf(datum, text, locale);
  return { text, format, at: 'outEnd', size, as: ['x-bold', inkOf(datum), 'x-halo'] };
};

/** A dot as a point of a chart, with the label that says its value. */
export const dotPoint = (mark: DotMark, making: Making): ChartPoint => ({
  ...pointOf(mark, valueLabel(mark.datum, mark.labels ?? [], undefined, making), making),
  sign: mark.shape === 'disc' ? 'circle' : mark.shape,
  size: making.canvas.points(2 * mark.radius),
});

/** A label as words at their place: seen from a point. */
export const labelAt = ({ text, dx, dy, ...look }: Label, { x, y }: Point): Shape[] =>
  textAt(x + dx, y + dy, [text], look);

/** The other labels of a mark, as words at their place. */
export const otherLabels = ({ datum, labels = [] }: DotMark, at: Point, { locale }: Making): Shape[] => {
  const own = sayingLabel(datum, labels, locale);
  return labels.filter((label) => label !== own).flatMap((label) => labelAt(label, at));
};
