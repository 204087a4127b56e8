import { defineFigures } from '../../src/figures/kinds.ts';
import type * as facts from './facts.ts';

/** One figure of each kind that an ordinary report has. */
export const figures = defineFigures<keyof typeof facts>({
  goods: {
    kind: 'series',
    placement: 'split',
    lines: [
      {
        key: 'all',
        values: [
          'goods2015',
          'goods2016',
          'goods2017',
          'goods2018',
          'goods2019',
          'goods2021',
          'goods2022',
          'goods2023',
          'goods2024',
        ],
      },
    ],
    drawn: 'columns',
    remarks: [{ key: 'lock', at: 'goods2021' }],
  },

  partners: {
    kind: 'ranking',
    placement: 'split',
    rows: [
      'withNorway',
      'withNetherlands',
      'withGermany',
      'withSweden',
      'withPoland',
      'withUnitedKingdom',
      'withSpain',
      'withPortugal',
      'withFinland',
      'withBosnia',
    ],
    highlighted: ['withNorway'],
  },

  cargo: {
    kind: 'shares',
    placement: 'full',
    whole: 'goods2024',
    parts: ['containers', 'grain', 'timber', 'oil', 'fish'],
  },

  ships: {
    kind: 'number',
    placement: 'half',
    value: 'ships',
    checks: [
      { value: 'shipsADay', key: 'day' },
      { value: 'tonnesAShip', key: 'load' },
    ],
  },

  soot: { kind: 'target', placement: 'half', reached: 'soot', threshold: 'sootLimit', lowerIsBetter: true },

  water: {
    kind: 'series',
    placement: 'full',
    lines: [
      {
        key: 'inner',
        values: ['inner2017', 'inner2018', 'inner2019', 'inner2021', 'inner2022', 'inner2023', 'inner2024'],
      },
      {
        key: 'outer',
        values: [
          'outer2017',
          'outer2018',
          'outer2019',
          'outer2020',
          'outer2021',
          'outer2022',
          'outer2023',
          'outer2024',
        ],
      },
      {
        key: 'slipway',
        values: [
          'slipway2017',
          'slipway2018',
          'slipway2019',
          'slipway2020',
          'slipway2021',
          'slipway2022',
          'slipway2023',
          'slipway2024',
        ],
      },
    ],
    drawn: 'line',
  },

  jobs: {
    kind: 'change',
    placement: 'split',
    rows: [
      { before: 'dockers2014', after: 'dockers2024' },
      { before: 'rail2014', after: 'rail2024' },
      { before: 'offices2014', after: 'offices2024' },
      { before: 'cranes2014', after: 'cranes2024' },
      { before: 'upkeep2014', after: 'upkeep2024' },
      { before: 'pilots2014', after: 'pilots2024' },
    ],
  },

  apprentices: { kind: 'squares', placement: 'split', total: 'apprentices', part: 'women' },

  'lock-cost': {
    kind: 'range',
    placement: 'split',
    now: 'lockCost',
    before: 'lockPlanned',
    difference: 'lockDearer',
    said: 'reportDate',
    rows: [
      { now: 'engineersNow', before: 'engineersBefore' },
      { now: 'auditorsFrom', nowUpTo: 'auditorsUpTo' },
      { now: 'ministryNow' },
    ],
  },

  history: {
    kind: 'dates',
    placement: 'full',
    events: [
      { date: 'founded' },
      { date: 'firstContainer' },
      { date: 'oilPort' },
      { date: 'railLink' },
      { date: 'freeTrade' },
      { date: 'lockBegun', group: 'lock' },
      { date: 'lockClosed', group: 'lock' },
      { date: 'lockOpened', group: 'lock' },
    ],
  },

  charter: {
    kind: 'signatures',
    placement: 'split',
    day: 'reportDate',
    rows: [
      { name: 'charterAsterhaven', signed: 'signedAsterhaven' },
      { name: 'charterLindwick', signed: 'signedLindwick' },
      { name: 'charterPortoSalgado', signed: 'signedPortoSalgado' },
      { name: 'charterKalamonas', signed: 'signedKalamonas' },
    ],
  },

  lines: {
    kind: 'places',
    placement: 'split',
    marks: [
      { fact: 'placeAsterhaven', at: 'placeAsterhaven', group: 'harbour' },
      { fact: 'placeLindwick', at: 'placeLindwick', group: 'harbour' },
      { fact: 'southernLine', at: 'placePortoSalgado', group: 'harbour' },
      { fact: 'placeSaintMorin', at: 'placeSaintMorin', group: 'harbour' },
      { fact: 'placeCalaSerena', at: 'placeCalaSerena', group: 'harbour' },
      { fact: 'placeMontevera', at: 'placeMontevera', group: 'harbour' },
      { fact: 'placeKalamonas', at: 'placeKalamonas', group: 'harbour' },
      { fact: 'boxTrain', at: 'placeDonaufeld', group: 'terminal' },
      { fact: 'placeHollenbrueck', at: 'placeHollenbrueck', group: 'terminal' },
    ],
    routes: [
      {
        key: 'south',
        fact: 'southernDays',
        from: 'placeAsterhaven',
        to: 'placePortoSalgado',
        way: 'throughTheChannel',
        by: 'sea',
        group: 'harbour',
      },
    ],
    steps: [{ group: 'all' }, { group: 'terminal' }],
  },
});
