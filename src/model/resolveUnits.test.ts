import { describe, expect, it } from 'vitest';
import type { Locale } from '../i18n/locales.ts';
import { stated, type Bound } from './fact.ts';
import { formatAmount, formatBounded, formatParts } from './format.ts';
import { resolveUnits, unitsProblems } from './resolveUnits.ts';
import type { Words } from './block.ts';
import type { Language, Units } from './unit.ts';

const units: Units = {
  day: {},
  crate: { digits: 0 },
  share: { as: 'percent' },
  times: { as: 'multiple' },
  euro: { as: 'currency', currency: 'EUR' },
};
const words = (lines: Readonly<Record<string, string>>): Words =>
  new Map(Object.entries(lines).map(([id, text], at) => [id, { text, line: at + 1 }]));

const languageOf = (locale: Locale, lines: Readonly<Record<string, string>>): Language & { problems: string[] } => {
  const problems: string[] = [];
  const complain = (line: number, message: string) => problems.push(`${line}: ${message}`);
  return { locale, units: resolveUnits(units, words(lines), { locale, line: 9, complain }), problems };
};
const factOf = (value: number, unit: string, bound: Bound = 'exactly') =>
  stated(value, unit, { quote: 'x', paragraph: 'p', bound });

const english = languageOf('en', {
  day: 'one=# day; other=# days',
  crate: 'one=# crate; other=# crates',
  share: 'other=# | share',
  times: 'other=# | multiple',
});
const spanish = languageOf('es', {
  day: 'one=# día; many=# de días; other=# días',
  crate: 'one=# paquete; many=# de paquetes; other=# paquetes',
  share: 'other=# | parte',
  times: 'other=# | múltiplo',
});

it('a unit has no digit behind the decimal sign, or up to ten', () => {
  expect(unitsProblems({ plain: { digits: 0 }, fine: { digits: 10 } })).toEqual([]);
  expect(unitsProblems({ finer: { digits: 11 }, half: { digits: 0.5 }, less: { digits: -1 } })).toEqual(
    [11, 0.5, -1].map((digits) => expect.stringContaining(`expected digits from 0 to 10, found ${digits}`)),
  );
});

describe('an amount in its unit', () => {
  it.each<[number, string, string]>([
    [1, 'day', '1 day'],
    [25, 'day', '25 days'],
    [1.04, 'day', '1 day'],
    [10e6, 'crate', '10 million crates'],
    [0.2857, 'share', '28.6%'],
    [35, 'times', '×35'],
    [317.4e9, 'euro', '317.4 billion euros'],
  ])('%d %s is %j', (value, unit, text) => expect(formatAmount(factOf(value, unit), english)).toBe(text));

  it.each<[number, string, string]>([
    [1, 'day', '1 día'],
    [25, 'day', '25 días'],
    [10e6, 'crate', '10 millones de paquetes'],
    [1.5e6, 'crate', '2 millones de paquetes'],
    [15_267, 'crate', '15.267 paquetes'],
  ])('%d %s in Spanish is %j', (value, unit, text) => expect(formatAmount(factOf(value, unit), spanish)).toBe(text));

  it('is rounded down where it is a lower bound, and not by what arithmetic in binary leaves', () => {
    expect(formatBounded(factOf(15_267.9, 'crate', 'moreThan'), english)).toBe('over 15,267 crates');
    expect(formatBounded(factOf(0.28599, 'share', 'atLeast'), english)).toBe('at least 28.5%');
    expect(formatBounded(factOf(0.1 + 0.2, 'share', 'atLeast'), english)).toBe('at least 30%');
    expect(formatAmount(factOf(15_267.9, 'crate'), english)).toBe('15,268 crates');
  });

  it('has its unit apart from its digits', () => {
    expect(formatParts(factOf(10e6, 'crate'), english)).toEqual({ digits: '10', scale: 'million', unit: 'crates' });
    expect(formatParts(factOf(5e9, 'euro'), english)).toEqual({ digits: '5', scale: 'billion', unit: 'euros' });
  });

  it('whose unit is not known is a number all the same', () => {
    expect(formatAmount(factOf(25, 'dya'), english)).toBe('25');
  });
});

describe('the words of units', () => {
  it('are whole, and name each unit for a table', () => {
    expect(english.problems).toEqual([]);
    expect(spanish.problems).toEqual([]);
    expect(Object.values(english.units).map(({ name }) => name)).toEqual([
      'days',
      'crates',
      'share',
      'multiple',
      'Euro',
    ]);
  });

  it('say which form of which unit is missing', () => {
    const { problems } = languageOf('es', {
      day: 'one=# día; other=# días',
      crate: 'other=#',
      share: 'other=#',
      times: 'other=#',
    });
    expect(problems).toEqual(['1: "day" lacks its form many; expected "many=# …"']);
  });

  it('may be one form where all are alike', () => {
    const { problems } = languageOf('zh', {
      day: 'other=#天',
      crate: 'other=#件',
      share: 'other=#',
      times: 'other=#',
    });
    expect(problems).toEqual([]);
  });
});
