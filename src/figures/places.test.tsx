import { describe, expect, it } from 'vitest';
import { expectPlot } from '../../test/figures/expectPlot.ts';
import { datum } from '../../test/figures/make.ts';
import { africa, dateLine, groundOf } from '../../test/figures/maps.ts';
import type { Place } from '../model/map.ts';
import type { PlacesValues } from './map/placesFields.ts';
import { places } from './places.ts';

const cities: readonly (readonly [name: string, place: Place])[] = [
  ['Mombasa', [39.7, -4]],
  ['Addis Ababa', [38.7, 9]],
  ['Accra', [-0.2, 5.6]],
  ['Tangier', [-5.8, 35.8]],
  ['Cape Town', [18.4, -33.9]],
  ['Lusaka', [28.3, -15.4]],
  ['Dar es Salaam', [39.3, -6.8]],
  ['Algiers', [3, 36.7]],
  ['Luanda', [13.2, -8.8]],
  ['Cotonou', [2.4, 6.4]],
  ['Gaborone', [25.9, -24.6]],
  ['Ouagadougou', [-1.5, 12.4]],
  ['Gitega', [29.9, -3.4]],
  ['Yaoundé', [11.5, 3.9]],
  ['Bangui', [18.6, 4.4]],
  ['N’Djamena', [15, 12.1]],
  ['Kinshasa', [15.3, -4.3]],
  ['Djibouti', [43.1, 11.6]],
  ['Cairo', [31.2, 30]],
  ['Malabo', [8.8, 3.8]],
  ['Asmara', [38.9, 15.3]],
  ['Libreville', [9.5, 0.4]],
  ['Banjul', [-16.6, 13.5]],
  ['Conakry', [-13.7, 9.5]],
  ['Bissau', [-15.6, 11.9]],
  ['Abidjan', [-4, 5.3]],
  ['Nairobi', [36.8, -1.3]],
  ['Maseru', [27.5, -29.3]],
  ['Monrovia', [-10.8, 6.3]],
  ['Tripoli', [13.2, 32.9]],
  ['Antananarivo', [47.5, -18.9]],
  ['Lilongwe', [33.8, -14]],
  ['Bamako', [-8, 12.6]],
  ['Nouakchott', [-16, 18.1]],
  ['Maputo', [32.6, -26]],
  ['Windhoek', [17.1, -22.6]],
  ['Niamey', [2.1, 13.5]],
  ['Abuja', [7.5, 9.1]],
  ['Khartoum', [32.5, 15.6]],
  ['Tunis', [10.2, 36.8]],
];

const groups = ['harbour', 'airfield', 'plant'] as const;
const at = (name: string, place: Place) =>
  datum({ fact: name.replaceAll(/\W/g, ''), short: name, value: 0, basis: 'context', place });
const marksOf = (count: number): PlacesValues['marks'] =>
  cities.slice(0, count).map(([name, place], number) => {
    const own = at(name, place);
    return { fact: datum({ fact: `said${own.fact}`, value: 0 }), at: own, group: groups[number % 3] ?? 'plant' };
  });

const words = {
  'control.group.harbour': 'harbours',
  'control.group.airfield': 'airfields',
  'control.group.plant': 'plants',
};
const seven: PlacesValues = {
  marks: [
    ...marksOf(6),
    {
      fact: datum({ fact: 'coffee', value: 0 }),
      at: at('Tanzania', [35, -6.5]),
      group: 'country',
    },
  ],
  routes: [
    {
      key: 'ship',
      fact: datum({ fact: 'days', value: 9, text: '9 days' }),
      from: at('Mombasa', [39.7, -4]),
      to: at('Cape Town', [18.4, -33.9]),
      way: 'downTheChannel',
      by: 'sea',
      also: datum({ fact: 'seen', value: 12, text: '12 days', basis: 'context' }),
    },
  ],
};

const flight: PlacesValues = {
  marks: [
    { fact: datum({ fact: 'home', value: 0 }), at: at('Tokyo', [139.7, 35.7]), group: 'airfield' },
    { fact: datum({ fact: 'goal', value: 0 }), at: at('Mazatlán', [-106.4, 23.2]), group: 'airfield' },
    { fact: datum({ fact: 'mill', value: 0 }), at: at('Auckland', [174.8, -36.9]), group: 'plant' },
  ],
  routes: [
    {
      key: 'plane',
      fact: datum({ fact: 'hours', value: 31, text: '31 hours' }),
      from: at('Tokyo', [139.7, 35.7]),
      to: at('Mazatlán', [-106.4, 23.2]),
      way: 'west',
      by: 'air',
    },
  ],
};
const flightWords = { ...words, 'route.plane': 'by way of|Dubai', 'route.plane.key': 'by air, schematic' };
const shipWords = {
  beyond: 'Beyond this map:',
  ...words,
  'label.Mombasa': 'Mombasa, Kenya|harbour; tea',
  'label.Tanzania': 'Tanzania|coffee',
  'route.ship': '9 days, it is said',
  'route.ship.also': '12 on the first voyage',
  'route.ship.key': 'by sea, schematic',
};

describe('a figure of places', () => {
  it.each([
    { name: '7 places with a sea route', values: seven, words: shipWords, map: groundOf(africa) },
    { name: '40 places', values: { marks: marksOf(40) }, words, map: groundOf(africa) },
    { name: '1 group', values: seven, words: shipWords, map: groundOf(africa), view: { group: 'plant' } },
    { name: 'a flight round the globe', values: flight, words: flightWords, map: groundOf(dateLine) },
  ])('draws $name in every room', (one) => expectPlot(places, 'places', one));

  it('offers its groups as a choice, and none where there is one group', () => {
    expect(places.controls(seven)).toEqual([
      { kind: 'choice', id: 'group', options: ['all', 'harbour', 'airfield', 'plant', 'country'] },
    ]);
    expect(places.controls({ marks: marksOf(1) })).toEqual([]);
  });

  it('refuses a mark outside of its map', () => {
    const values = { marks: [...marksOf(2), { ...marksOf(1)[0], ...lost }] };
    expect(places.problems?.(values, groundOf(africa))).toEqual([
      '"Reykjavík" (longitude -21.9, latitude 64.1) lies outside of the map; widen `bounds` and `crops.wide` in map.ts or leave it out',
    ]);
  });

  it('refuses names that map.ts does not have, and marks that hide each other', () => {
    const [one] = marksOf(1);
    if (one === undefined) throw new Error('expected a mark');
    expect(places.problems?.({ marks: [{ ...one, group: 'mine' }] }, groundOf(africa))).toEqual([
      'map.ts has no group "mine"; expected one of "harbour", "airfield", "plant", "country"',
    ]);
    const near = { ...one, at: at('Likoni', [39.75, -4.05]) };
    expect(places.problems?.({ marks: [one, near] }, groundOf(africa))).toEqual([
      '"Mombasa" and "Likoni" lie on each other at this scale; mark one of them',
    ]);
    expect(places.problems?.({ marks: [one] })).toEqual([
      'expected the story to have a map: `map` and `land` in its story.ts',
    ]);
    expect(places.problems?.(seven, groundOf(africa))).toEqual([]);
    expect(places.problems?.({ marks: marksOf(40) }, groundOf(africa))).toEqual([]);
  });
});

const lost = { fact: datum({ fact: 'ice', value: 0 }), at: at('Reykjavík', [-21.9, 64.1]), group: 'plant' };
