import { defineFigures } from '../../figures/kinds.ts';
import type * as facts from './facts.ts';

/** Every figure of this story: its kind, where it stands, and the facts in its roles. Its words stand in text/en.md. */
export const figures = defineFigures<keyof typeof facts>({
  'first-voyage': {
    kind: 'voyage',
    placement: 'split',
    isSequence: true,
    from: 'placeChancay',
    to: 'placeShanghai',
    way: 'acrossThePacific',
    by: 'sea',
    departs: 'firstDeparture',
    arrives: 'firstArrival',
    moments: [
      { key: 'port', at: 'portOpened' },
      { key: 'sails', at: 'firstDeparture' },
      { key: 'release', at: 'reportDate', fact: 'transitNow', other: 'firstDeparture' },
      { key: 'arrives', at: 'firstArrival', fact: 'transitFirstVoyage', other: 'arrivalAsStated' },
    ],
    steps: [{ step: 'port' }, { step: 'sails' }, { step: 'release' }, { step: 'arrives' }],
  },

  'shipping-time': {
    kind: 'range',
    placement: 'split',
    now: 'transitNow',
    before: 'transitBefore',
    difference: 'daysSaved',
    said: 'reportDate',
    // In the order of their days. Never to be averaged.
    rows: [
      { now: 'transitEconomy', key: 'forecast' },
      { now: 'transitAgriculture', before: 'beforeAgriculture' },
      { now: 'transitAp', before: 'beforeAp' },
      { now: 'transitPrensaLatina', before: 'beforePrensaLatina' },
      { now: 'transitBaird', key: 'way' },
      { now: 'transitXinhua' },
      { now: 'transitYicai', before: 'beforeYicai' },
      { now: 'transitMasContainer' },
      { now: 'transitFirstVoyage', seen: true, key: 'first' },
      { now: 'transitHortifrut', before: 'beforeHortifrut', seen: true },
      { now: 'transitTradeMinister', before: 'beforeTradeMinister' },
      { now: 'transitPresidency', before: 'beforePresidency' },
      { now: 'transitOperator', key: 'back' },
      { now: 'transitShanghai', before: 'beforeShanghai', beforeUpTo: 'beforeShanghaiUpTo' },
    ],
    spans: [
      { key: 'ship', from: 'firstDeparture', to: 'firstArrival', length: 'transitFirstVoyage' },
      { key: 'stated', from: 'firstDeparture', to: 'arrivalAsStated', length: 'transitNow' },
    ],
    events: ['portOpened'],
    steps: [{ part: 'all' }],
  },

  'whose-trade': {
    kind: 'shares',
    placement: 'split',
    whole: 'customs2023',
    // Peru's own count, a sum of two directions, and China's: the two differ, so both are drawn.
    parts: ['peruTrade2023'],
    upTo: 'chinaPeru2023',
    fits: true,
    seen: true,
    steps: [{}],
  },

  'trade-growth': {
    kind: 'series',
    placement: 'split',
    lines: [
      {
        key: 'customs',
        // 2004 and 2019 were not found and stay gaps.
        values: [
          'customs2000',
          'customs2001',
          'customs2002',
          'customs2003',
          'customs2005',
          'customs2006',
          'customs2007',
          'customs2008',
          'customs2009',
          'customs2010',
          'customs2011',
          'customs2012',
          'customs2013',
          'customs2014',
          'customs2015',
          'customs2016',
          'customs2017',
          'customs2018',
          'customs2020',
          'customs2021',
          'customs2022',
          'customs2023',
          'customs2024',
        ],
      },
    ],
    drawn: 'stems',
    seen: true,
    bothScales: true,
    labelled: ['customs2024', 'customs2012', 'customs2016', 'customs2000'],
    // ECLAC's pair, on which the 35 rests: another count than customs', so the bracket stands apart from the dots.
    multiple: 'tradeGrowth',
    multipleFrom: 'eclac2000',
    multipleTo: 'countEclac',
    level: 'likeTheWorld',
    steps: [{ scale: 'linear' }, { scale: 'log' }],
  },

  'trade-2024': {
    kind: 'target',
    placement: 'split',
    reached: 'trade2024',
    threshold: 'trade2024Expected',
    outcome: 'customs2024',
    // The same amount as nine months and as ten: by our arithmetic, no source says ten.
    readings: [
      {
        key: 'nine',
        columns: [{ rate: 'monthlyJanMay' }, { rate: 'monthlyJunSep' }, { rate: 'monthlyOctDec', rest: true }],
      },
      {
        key: 'ten',
        columns: [{ rate: 'monthlyJanMay' }, { rate: 'monthlyJunOct' }, { rate: 'monthlyNovDec', rest: true }],
      },
    ],
    steps: [{}],
  },

  signatories: {
    kind: 'signatures',
    placement: 'split',
    day: 'reportDate',
    total: 'signatories',
    // Jamaica was called "first in the western hemisphere", so it stands before Cuba; its day was not found.
    rows: [
      { name: 'candidateJamaica', signed: 'signedJamaica' },
      { name: 'candidateCuba', signed: 'signedCuba' },
      { name: 'signatoryArgentina', signed: 'signedArgentina' },
      { name: 'signatoryChile', signed: 'signedChile' },
      { name: 'signatoryUruguay', signed: 'signedUruguay' },
      { name: 'candidateSuriname', signed: 'signedSuriname' },
      { name: 'signatoryPeru', signed: 'signedPeru' },
    ],
    steps: [{}],
  },

  parcels: {
    kind: 'number',
    placement: 'half',
    value: 'parcels',
    checks: [
      { value: 'parcelsPerDayOver', key: 'perDay' },
      { value: 'tonnesPerFlightAbout', key: 'flight' },
      { value: 'parcelWeightFrom', upTo: 'parcelWeightUpTo', key: 'weight' },
    ],
    steps: [{}],
  },

  'environmental-laws': {
    kind: 'dates',
    placement: 'half',
    number: 'laws',
    events: [
      { date: 'constitutionPortugal', group: 'right' },
      { date: 'constitutionSpain', group: 'right' },
      // Our reading of a copy of the library's history of the article.
      { date: 'constitutionChile', group: 'right', ours: true },
      { date: 'constitutionBrazil', group: 'whole', claim: 'constitutionFirst' },
    ],
    steps: [{}],
  },

  places: {
    kind: 'places',
    placement: 'split',
    marks: [
      { fact: 'chancayPort', at: 'placeChancay', group: 'port' },
      { fact: 'shanghai', at: 'placeShanghai', group: 'port' },
      { fact: 'xiamen', at: 'placeXiamen', group: 'airport' },
      { fact: 'saoPaulo', at: 'placeSaoPaulo', group: 'airport' },
      { fact: 'byd', at: 'placeCamacari', group: 'project' },
      { fact: 'catl', at: 'placeUyuni', group: 'project', nudge: [-60, 4] },
      { fact: 'coffee', at: 'middleOfColombia', group: 'country' },
      { fact: 'yerbaMate', at: 'middleOfArgentina', group: 'country', nudge: [-44, 8] },
      { fact: 'signatoryChile', at: 'middleOfChile', group: 'country' },
      { fact: 'signatoryUruguay', at: 'middleOfUruguay', group: 'country', nudge: [44, 14] },
    ],
    routes: [
      {
        key: 'ship',
        fact: 'transitNow',
        from: 'placeChancay',
        to: 'placeShanghai',
        way: 'acrossThePacific',
        by: 'sea',
        also: 'transitFirstVoyage',
        group: 'port',
      },
      {
        key: 'plane',
        fact: 'routeOpened',
        from: 'placeXiamen',
        to: 'placeSaoPaulo',
        way: 'byAfrica',
        by: 'air',
        group: 'airport',
      },
    ],
  },

  timeline: {
    kind: 'dates',
    placement: 'full',
    day: 'reportDate',
    rows: [
      {
        key: 'port',
        claim: 'portStarted',
        steps: [
          { date: 'portOpened', begins: 'agreed' },
          { date: 'portLicensed', begins: 'underWay' },
        ],
      },
      {
        key: 'ship',
        claim: 'transitNow',
        steps: [{ date: 'firstDeparture', begins: 'underWay' }, { date: 'firstArrival' }],
      },
      {
        key: 'byd',
        claim: 'byd',
        steps: [
          { date: 'bydAnnounced', begins: 'agreed' },
          { date: 'bydInaugurated', begins: 'underWay' },
        ],
      },
      {
        key: 'catl',
        claim: 'catl',
        steps: [
          { date: 'catlAgreed', begins: 'agreed' },
          { date: 'catlSigned', begins: 'agreed' },
          { date: 'catlSuspended', begins: 'suspended' },
        ],
      },
    ],
    // The last state of the contract that was found: it was still not approved.
    until: 'catlNotApproved',
    steps: [{}],
  },
});
