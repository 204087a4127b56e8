import { describe, expect, it } from 'vitest';
import { dateDatum, datum } from '../../test/figures/make.ts';
import { expectPlot, wordsFor } from '../../test/figures/expectPlot.ts';
import type { Datum } from './datum.ts';
import { roomFor } from './room.ts';
import { signatures } from './signatures.ts';

const row = (short: string, iso: string, over: Partial<Datum> = {}, basis: Datum['basis'] = 'stated') => ({
  name: datum({ fact: `name${short.replaceAll(/\W/g, '')}`, short, value: 1, unit: 'name', basis }),
  signed: dateDatum(iso, { fact: `signed${short.replaceAll(/\W/g, '')}`, ...over }),
});
const day = dateDatum('2015-12-12', { fact: 'day', basis: 'stated' });
const total = datum({ fact: 'total', value: 5, unit: 'country' });
const five = [
  row('Fiji', '2014-02-03'),
  row('Samoa', '2014-09', { bound: 'before' }, 'context'),
  row('Kiribati', '2014-06-20', {}, 'context'),
  row('Papua New Guinea', '2015'),
  row('Tonga', '2015-12-01'),
];
const letters = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ';
const many = Array.from({ length: 40 }, (_, at) =>
  row(`${letters[at % 26]}${letters[(at * 7) % 26]?.toLowerCase()}land ${at + 1}`, String(1935 + at * 2)),
);

describe('signatures', () => {
  it.each([
    {
      name: 'five names, one of unknown day',
      values: { day, total, rows: five },
      words: { 'label.day': '12 December 2015: it counts five', 'label.unknown': 'day not found' },
    },
    {
      name: 'two names over three days',
      values: { day, rows: [row('Chad', '2015-12-10'), row('Togo', '2015-12-12')] },
    },
    { name: '40 names over 80 years', values: { day, rows: many } },
  ])('draws $name in every room', (one) => expectPlot(signatures, 'signatures', one));

  it('begins an unknown day at the last on which it can have been', () => {
    const values = { day, rows: five };
    const room = roomFor('wide', 'split');
    const plot = signatures.plot({
      values,
      words: wordsFor(signatures, values),
      view: {},
      room,
      locale: 'en',
    });
    const lines = plot.panels.flatMap(({ layers }) =>
      layers.flatMap((layer) => (layer.mark === 'interval' ? layer.marks : [])),
    );
    const unknown = five.filter(({ signed }) => signed.fact === 'signedSamoa').map(({ signed }) => signed.value);
    expect(lines.filter(({ as }) => as === 'line-unknown').map(({ to }) => to.x)).toEqual(unknown);
    expect(plot.height).toBeLessThan(400);
  });

  it('refuses a date after the day, and names out of order', () => {
    const rows = [row('Niue', '2015-11-01'), row('Nauru', '2015-10-01'), row('Palau', '2016-01-01')];
    expect(signatures.problems?.({ day, rows })).toEqual([
      'namePalau: expected a date before 12 Dec 2015, found 1 Jan 2016',
      'nameNauru: expected names in order of time, found 1 Oct 2015 after a later one',
    ]);
  });
});
