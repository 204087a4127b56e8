import { defineFigures } from '../../figures/kinds.ts';
import type * as facts from './facts.ts';

/** Every figure of this story: its kind, the facts it draws and the steps of its slide. Its words stand in text/en.md. */
export const figures = defineFigures<keyof typeof facts>({
  'shipping-time': {
    kind: 'tracks',
    placement: 'beside',
    checked: 'transitNow',
    before: 'transitBefore',
    now: 'transitNow',
    saved: 'daysSaved',
    // In the order in which they were made.
    claims: [
      { id: 'economyMinister', now: 'transitEconomy' },
      { id: 'agricultureMinister', now: 'transitAgriculture', before: 'beforeAgriculture' },
      { id: 'baird', now: 'transitBaird' },
      { id: 'xinhua', now: 'transitXinhua' },
      { id: 'yicai', now: 'transitYicai', before: 'beforeYicai' },
      { id: 'report', now: 'transitNow', before: 'transitBefore' },
      { id: 'firstVoyage', now: 'transitFirstVoyage', observed: true },
      { id: 'tradeMinister', now: 'transitTradeMinister', before: 'beforeTradeMinister' },
      { id: 'shanghai', now: 'transitShanghai', before: 'beforeShanghai', upTo: 'beforeShanghaiUpTo' },
    ],
    steps: [
      { stage: 'before', day: 'transitBefore' },
      { stage: 'both', day: 'transitNow' },
      { stage: 'claims', others: true },
    ],
    print: { stage: 'both' },
  },

  'trade-growth': {
    kind: 'multiples',
    placement: 'split',
    checked: 'tradeGrowth',
    from: 'tradeFrom',
    to: 'tradeTo',
    stated: 'tradeGrowth',
    compared: 'worldGrowth',
    evenGrowth: 'evenGrowth',
    doubling: 'doublingTime',
    series: [
      'customs2000',
      'customs2006',
      'customs2007',
      'customs2008',
      'customs2010',
      'customs2011',
      'customs2012',
      'customs2016',
      'customs2017',
      'customs2018',
      'customs2020',
      'customs2021',
      'customs2022',
      'customs2023',
      'customs2024',
    ],
    labelled: [
      { amount: 'customs2022', multiple: 'customsMultiple2022' },
      { amount: 'customs2024', multiple: 'customsMultiple2024' },
    ],
    counts: ['countBoston', 'customs2022', 'countEclac'],
    steps: [
      { stage: 'compared', scale: 'linear' },
      { stage: 'all', scale: 'linear' },
      { stage: 'all', scale: 'linear', others: true },
    ],
  },

  'trade-2024': {
    kind: 'threshold',
    placement: 'beside',
    checked: 'trade2024',
    reached: 'trade2024',
    threshold: 'trade2024Expected',
    needed: 'stillNeeded',
    share: 'shareReached',
    outcome: 'customs2024',
    target: 'target2014',
    steps: [{ stage: 'reached' }, { stage: 'all', needed: true }, { stage: 'all', others: true }],
    print: { needed: true, others: true },
  },

  signatories: {
    kind: 'slots',
    placement: 'full',
    checked: 'signatories',
    total: 'signatories',
    // In the order of the report's sentence, which is also the order of time.
    named: [
      { name: 'signatoryArgentina', when: 'signedArgentina' },
      { name: 'signatoryChile', when: 'signedChile' },
      { name: 'signatoryUruguay', when: 'signedUruguay' },
      { name: 'signatoryPeru', when: 'signedPeru' },
    ],
    unnamed: 'signatoriesUnnamed',
    candidates: [
      { name: 'candidateJamaica', when: 'signedJamaica' },
      { name: 'candidateCuba', when: 'signedCuba' },
      { name: 'candidateSuriname', when: 'signedSuriname' },
    ],
    wider: 'documentCountries',
    steps: [{ stage: 'named' }, { stage: 'all' }, { stage: 'all', others: true }],
  },

  parcels: {
    kind: 'units',
    placement: 'beside',
    checked: 'parcels',
    total: 'parcels',
    squares: [100, 400],
    rate: { perDay: 'parcelsPerDay', days: 'routeDays' },
    others: ['routeFlights', 'routeTonnes'],
    steps: [{ rate: 'total' }, { rate: 'perDay' }, { rate: 'total', others: true }],
    print: { others: true },
  },

  'environmental-laws': {
    kind: 'units',
    placement: 'beside',
    checked: 'laws',
    total: 'laws',
    squares: [200, 40],
    others: [
      'constitutionFirst',
      'constitutionBrazil',
      'constitutionChile',
      'constitutionPortugal',
      'constitutionSpain',
    ],
    steps: [{ squares: '200' }, { squares: '200', others: true }],
  },

  places: {
    kind: 'map',
    placement: 'full',
    // The one mark whose claim the record does not bear out.
    checked: 'catl',
    route: { from: 'placeChancay', to: 'placeShanghai', days: 'transitNow' },
    marks: [
      {
        fact: 'chancayPort',
        at: 'placeChancay',
        group: 'port',
        later: 'portOpened',
        label: {
          whole: { gap: [-15, 6], anchor: 'end' },
          overview: { gap: [-11, 12], anchor: 'end' },
          title: { gap: [-11, 12], anchor: 'end' },
        },
      },
      {
        fact: 'shanghai',
        at: 'placeShanghai',
        group: 'port',
        later: 'firstArrival',
        label: {
          whole: { gap: [-14, 6], anchor: 'end', grow: 'up' },
          overview: { gap: [12, -11], anchor: 'end' },
          title: { gap: [2, 24], anchor: 'start' },
        },
      },
      {
        fact: 'fruit',
        at: 'middleOfPeru',
        group: 'goods',
        label: { whole: { at: [984, 528], gap: [0, 0], anchor: 'end', below: 'chancayPort' } },
      },
      {
        fact: 'coffee',
        at: 'middleOfColombia',
        group: 'goods',
        label: {
          whole: { at: [990, 374], gap: [0, 0], anchor: 'end' },
          small: { at: [1002, 310], gap: [0, 0], anchor: 'start' },
        },
      },
      {
        fact: 'yerbaMate',
        at: 'middleOfArgentina',
        group: 'goods',
        label: { whole: { at: [1078, 716], gap: [0, 0], anchor: 'start' } },
      },
      {
        fact: 'xiamen',
        at: 'placeXiamen',
        group: 'parcels',
        later: 'routeOpenedDay',
        label: { whole: { gap: [-12, 5], anchor: 'end' }, overview: { gap: [9, 8], anchor: 'start' } },
      },
      {
        fact: 'saoPaulo',
        at: 'placeSaoPaulo',
        group: 'parcels',
        label: { whole: { gap: [7, 20], anchor: 'start' } },
      },
      {
        fact: 'byd',
        at: 'placeCamacari',
        group: 'projects',
        later: 'bydInaugurated',
        label: { whole: { gap: [-12, -4], anchor: 'end', grow: 'middle', isOnLand: true } },
      },
      {
        fact: 'catl',
        at: 'placeUyuni',
        group: 'projects',
        later: 'catlSigned',
        label: { whole: { at: [968, 616], gap: [0, 0], anchor: 'end', below: 'fruit', leader: true } },
      },
    ],
    names: [
      { id: 'chile', at: [924, 774], anchor: 'end' },
      { id: 'uruguay', at: [1096, 671], anchor: 'start' },
    ],
    steps: [{ group: 'port' }, { group: 'goods' }, { group: 'parcels' }, { group: 'projects', others: true }],
    print: { group: 'all', others: true },
  },

  timeline: {
    kind: 'timeline',
    placement: 'full',
    checked: 'portStarted',
    events: ['tradeFrom', 'tradeTo', 'routeOpened', 'portStartedAbout', 'reportDate'],
    others: [
      'target2014',
      'routeOpenedDay',
      'bydAnnounced',
      'portOpened',
      'firstDeparture',
      'catlSigned',
      'firstArrival',
      'bydInaugurated',
    ],
    steps: [{}, { others: true }],
  },
});
