import { describe, expect, it } from 'vitest';
import { expectPlot, wordsFor } from '../../test/figures/expectPlot.ts';
import { datum } from '../../test/figures/make.ts';
import { dateLine, groundOf, northAtlantic } from '../../test/figures/maps.ts';
import type { Place } from '../model/map.ts';
import type { Datum } from './datum.ts';
import { upTo } from './map/route.ts';
import type { VoyageValues } from './map/voyageFields.ts';
import { voyageWindow } from './map/voyageMap.ts';
import { roomFor } from './room.ts';
import { shapesIn } from './shapes.ts';
import { voyage } from './voyage.ts';

const DAY_MS = 86_400_000;
const day = (fact: string, date: string, over: Partial<Datum> = {}): Datum =>
  datum({ fact, value: Date.parse(date) / DAY_MS, text: date, unit: 'date', basis: 'context', ...over });
const at = (fact: string, short: string, place: Place): Datum =>
  datum({ fact, short, value: 0, basis: 'context', place });

const lisbon = at('lisbon', 'Lisbon', [-9.2, 38.7]);
const boston = at('boston', 'Boston', [-71, 42.3]);
const said = datum({ fact: 'said', value: 9 });
const seen = datum({ fact: 'seen', value: 11, basis: 'context' });
const leaves = day('leaves', '2031-03-20');
const lands = day('lands', '2031-03-31');

const eleven: VoyageValues = {
  from: lisbon,
  to: boston,
  by: 'sea',
  departs: leaves,
  arrives: lands,
  moments: [
    { key: 'built', at: day('built', '2031-03-02') },
    { key: 'leaves', at: leaves },
    { key: 'told', at: day('told', '2031-03-21', { basis: 'stated' }), fact: said, other: seen },
    { key: 'lands', at: lands, fact: seen, other: said },
  ],
};
const bigWords = {
  'big.built': 'no ship yet',
  'big.leaves': 'day 0',
  'big.told': '“in nine days”',
  'sub.told': 'day 1 of the voyage',
  'big.lands': 'day 11',
  'sub.lands': 'two days later',
};
const flown = { ...day('flown', '2031-05-01') };
const home = { ...day('home', '2031-05-03') };
const three: VoyageValues = {
  from: at('tokyo', 'Tokyo', [139.7, 35.7]),
  to: at('mazatlan', 'Mazatlán', [-106.4, 23.2]),
  by: 'air',
  departs: flown,
  arrives: home,
  moments: [
    { key: 'flown', at: flown },
    { key: 'home', at: home },
  ],
};
const years: VoyageValues = {
  ...eleven,
  departs: day('left', '1951-06-01'),
  arrives: day('back', '2029-09-01'),
  moments: [
    { key: 'left', at: day('left', '1951-06-01') },
    { key: 'half', at: day('half', '1990-05-01') },
    { key: 'back', at: day('back', '2029-09-01') },
  ],
};
const map = groundOf(northAtlantic);

describe('a voyage', () => {
  it.each([
    { name: '30 days at the end', values: eleven, words: bigWords, map },
    { name: '30 days before the departure', values: eleven, words: bigWords, map, view: { step: 'built' } },
    { name: '30 days on the second day', values: eleven, words: bigWords, map, view: { step: 'told' } },
    { name: '3 days by air', values: three, words: { 'big.home': 'home' }, map: groundOf(dateLine) },
    { name: '80 years half-way', values: years, words: { 'big.half': '1990' }, map, view: { step: 'half' } },
  ])('draws $name in every room', (one) => expectPlot(voyage, 'voyage', one));

  it('shows its last step first, and offers every step to a slide', () => {
    expect(voyage.controls(eleven)).toEqual([
      { kind: 'stage', id: 'step', options: ['lands', 'built', 'leaves', 'told'] },
    ]);
  });

  it('moves the traveller by the days that are gone', () => {
    const room = roomFor('wide', 'split');
    const { way = [] } = voyageWindow({ values: eleven, map, room });
    const shipIn = (step: string) => {
      const words = wordsFor(voyage, eleven, bigWords);
      const { over } = voyage.plot({ values: eleven, words, view: { step }, room, locale: 'en', map });
      return shapesIn(over).find((shape) => shape.shape === 'circle' && shape.as === 'ship');
    };
    expect(shipIn('built')).toBeUndefined();
    for (const [step, share] of [
      ['leaves', 0],
      ['told', 1 / 11],
      ['lands', 1],
    ] as const) {
      const ship = shipIn(step);
      const [x = 0, y = 0] = upTo(way, share).at(-1) ?? [];
      expect(ship?.shape === 'circle' ? Math.hypot(ship.x - x, ship.y - y) : undefined).toBeLessThan(0.2);
    }
  });

  it('keeps its large words and names where they are from step to step', () => {
    const input = {
      id: 'v',
      values: eleven,
      words: wordsFor(voyage, eleven, bigWords),
      room: roomFor('wide', 'split'),
      locale: 'en',
      map,
    } as const;
    const textsIn = (step: string) =>
      shapesIn(voyage.plot({ ...input, view: { step } }).over).flatMap((shape) =>
        shape.shape === 'text' ? [shape] : [],
      );
    const [first, last] = [textsIn('built'), textsIn('lands')];
    const bigIn = (texts: typeof first) => texts.find(({ as }) => as?.includes('x-number'));
    expect(bigIn(first)?.x).toBe(bigIn(last)?.x);
    expect(first.find(({ text }) => text === 'Boston')).toEqual(last.find(({ text }) => text === 'Boston'));
  });

  it('refuses dates out of order, a way that map.ts does not have, and one that leaves the map', () => {
    const [first, ...rest] = eleven.moments;
    if (first === undefined) throw new Error('expected a step');
    expect(voyage.problems?.({ ...eleven, moments: [...rest, first] }, map)).toEqual([
      'step "built" is before the step above it',
    ]);
    expect(voyage.problems?.({ ...eleven, departs: lands, arrives: leaves }, map)).toEqual([
      'expected "lands" to be before "leaves"',
    ]);
    expect(voyage.problems?.({ ...eleven, way: 'north' }, map)).toEqual([
      'map.ts has no way "north"; expected one of (none)',
    ]);
    const out = { ...eleven, to: at('lagos', 'Lagos', [3.4, -6.5]) };
    expect(voyage.problems?.(out, map)).toContain(
      'the way leaves the map (wide); widen `bounds` or `crops.wide` in map.ts',
    );
    expect(voyage.problems?.(eleven)).toEqual(['expected the story to have a map: `map` and `land` in its story.ts']);
    expect(voyage.problems?.(eleven, map)).toEqual([]);
  });
});
