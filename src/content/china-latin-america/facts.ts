import {
  context,
  contextDate,
  contextName,
  contextPlace,
  derived,
  derivedDate,
  stated,
  statedDate,
  statedName,
} from '../../model/fact.ts';
import * as sources from './sources.ts';

/**
 * Every number of this story, once. To correct one, change it here: text, charts, tables and files follow.
 *
 * - The report says it: `stated`, with a few of its words, and `check` where the public record has something to say.
 * - We compute it: `derived`, with a formula of other facts by their names; rounded for prose: `rounded`.
 * - Somebody else says it: `context`, with a source of sources.ts and the time it speaks of in `when`.
 *
 * Each export is a fact and nothing else may be exported. Its words stand in text/en.md under `:::facts`.
 */

// The dateline

export const reportDate = statedDate('2024-11-26', { quote: 'Nov. 26, 2024', paragraph: 'dateline' });

// Speed: the port and the voyage

export const chancayPort = statedName('chancay-port', { quote: 'the Chancay Mega-port', paragraph: 'speed' });
// Neither a date nor exact; the date it comes to is derived below.
export const portStarted = stated(2, 'week', {
  quote: 'Two weeks ago',
  paragraph: 'speed',
  bound: 'about',
  check: { verdict: 'confirmed', by: [sources.xinhuaOpening], sources: [] },
});
export const portStartedAbout = derivedDate('{reportDate} - 7 * {portStarted} days', { bound: 'about' });
export const portOpened = contextDate('2024-11-14', { sources: [sources.xinhuaOpening, sources.criPeru] });
export const portToReport = derived('{reportDate} - {portOpened}', 'day');

export const fruit = statedName('fruit', { quote: 'blueberries, grapes and avocados', paragraph: 'speed' });
export const shanghai = statedName('shanghai', { quote: 'arrive in Shanghai, China', paragraph: 'speed' });
export const transitNow = stated(25, 'day', {
  quote: 'in just 25 days',
  paragraph: 'speed',
  check: {
    verdict: 'othersDiffer',
    sources: [
      sources.xinhuaOpening,
      sources.firstVoyageReport,
      sources.bairdMaritime,
      sources.agricultureMinister,
      sources.shanghaiGovernment,
    ],
  },
});
export const daysSaved = stated(10, 'day', { quote: '10 days faster than in the past', paragraph: 'speed' });
// Never stated: the report gives no earlier time, no earlier route and no year for "the past".
export const transitBefore = derived('{transitNow} + {daysSaved}', 'day');
export const shareSaved = derived('{daysSaved} / {transitBefore}', 'share');

// What others say the voyage takes. `when` is the day of the claim. Never to be averaged.

export const transitEconomy = context(15, 'day', { sources: [sources.economyMinister], when: '2023-05-12' });
export const transitAgriculture = context(16, 'day', { sources: [sources.agricultureMinister], when: '2024-07' });
export const beforeAgriculture = context(28, 'day', { sources: [sources.agricultureMinister], when: '2024-07' });
// The way back, from Shanghai to Chancay: perhaps where the report's number comes from.
export const transitBaird = context(25, 'day', { sources: [sources.bairdMaritime], when: '2024-11-15' });
export const transitXinhua = context(23, 'day', {
  sources: [sources.xinhuaOpening, sources.criPeru],
  when: '2024-11-15',
});
export const transitYicai = context(23, 'day', { sources: [sources.yicai], when: '2024-11-18' });
export const beforeYicai = context(35, 'day', { sources: [sources.yicai], when: '2024-11-18', bound: 'moreThan' });
export const transitFirstVoyage = context(23, 'day', { sources: [sources.firstVoyageReport], when: '2024-12-18' });
export const transitTradeMinister = context(23, 'day', { sources: [sources.tradeMinister], when: '2025-01-10' });
export const savedTradeMinister = context(14, 'day', { sources: [sources.tradeMinister], when: '2025-01-10' });
export const beforeTradeMinister = derived('{transitTradeMinister} + {savedTradeMinister}', 'day', {
  when: '2025-01-10',
});
export const transitShanghai = context(23, 'day', { sources: [sources.shanghaiGovernment], when: '2025-10-19' });
export const beforeShanghai = context(35, 'day', { sources: [sources.shanghaiGovernment], when: '2025-10-19' });
export const beforeShanghaiUpTo = context(40, 'day', { sources: [sources.shanghaiGovernment], when: '2025-10-19' });

export const firstArrival = contextDate('2024-12-18', { sources: [sources.firstVoyageReport] });
export const firstDeparture = derivedDate('{firstArrival} - {transitFirstVoyage} days', { bound: 'about' });

// Trade: the growth. Two ends and nothing between.

export const fastestImporter = statedName('fastest-importer', {
  quote: "the fastest-growing importer of Peru's goods",
  paragraph: 'speed',
  check: { verdict: 'anotherSubject', sources: [sources.ministryAnswer] },
});
export const tradeFrom = statedDate('2000', { quote: 'From 2000 to 2022', paragraph: 'speed' });
export const tradeTo = statedDate('2022', { quote: 'From 2000 to 2022', paragraph: 'speed' });
export const tradeGrowth = stated(35, 'times', {
  quote: 'increased 35-fold',
  paragraph: 'speed',
  when: '2000/2022',
  check: {
    verdict: 'anotherSubject',
    sources: [sources.efeEclac, sources.ministryAnswer, sources.xinhuaMinistry],
  },
});
export const worldGrowth = context(4, 'times', {
  sources: [sources.efeEclac, sources.ministryAnswer],
  when: '2000/2022',
});

// The release rounds its multiple.
export const evenGrowth = derived('{tradeGrowth}^(1 / (year({tradeTo}) - year({tradeFrom}))) - 1', 'share', {
  when: '2000/2022',
  bound: 'about',
});
export const doublingTime = derived('ln(2) / ln(1 + {evenGrowth})', 'year', { when: '2000/2022', bound: 'about' });

// China's customs count, US dollars: another definition than the report's 35, so never joined to it.
// Only years with a figure; 2001 to 2005, 2009, 2013 to 2015 and 2019 were not found and stay gaps.

export const customs2000 = context(12.6e9, 'dollar', { sources: [sources.americaEconomia], when: '2000' });
export const customs2007 = context(102.6e9, 'dollar', { sources: [sources.beijingReview], when: '2007' });
export const customsGrowth2007 = context(0.461, 'share', { sources: [sources.shippingChina], when: '2007' });
export const customs2006 = derived('{customs2007} / (1 + {customsGrowth2007})', 'dollar', {
  when: '2006',
  bound: 'about',
});
export const customs2008 = context(143.4e9, 'dollar', { sources: [sources.shippingChina], when: '2008' });
export const customs2011 = context(241.5e9, 'dollar', { sources: [sources.daijiworld], when: '2011' });
export const customsGrowth2011 = context(0.315, 'share', { sources: [sources.daijiworld], when: '2011' });
export const customs2010 = derived('{customs2011} / (1 + {customsGrowth2011})', 'dollar', {
  when: '2010',
  bound: 'about',
});
export const customs2012 = context(261e9, 'dollar', { sources: [sources.paisEnVivo], when: '2012', bound: 'about' });
export const customs2016 = context(216.6e9, 'dollar', {
  sources: [sources.peoplesDaily2016, sources.americaEconomia],
  when: '2016',
});
export const customs2017 = context(257.8e9, 'dollar', { sources: [sources.chinascope], when: '2017' });
export const customs2018 = context(307e9, 'dollar', {
  sources: [sources.beltAndRoadNews],
  when: '2018',
  bound: 'about',
});
export const customs2021 = context(451.591e9, 'dollar', { sources: [sources.czfoan], when: '2021' });
export const customsGrowth2021 = context(0.411, 'share', { sources: [sources.czfoan], when: '2021' });
export const customs2020 = derived('{customs2021} / (1 + {customsGrowth2021})', 'dollar', {
  when: '2020',
  bound: 'about',
});
export const customs2022 = context(485.7e9, 'dollar', { sources: [sources.exBulletin], when: '2022' });
export const customs2023 = context(489e9, 'dollar', {
  sources: [sources.ministryAnswer, sources.fundacionTrade],
  when: '2023',
  bound: 'about',
});
// Also the outcome of the year that the report expected to exceed 500 billion.
export const customs2024 = context(518.467e9, 'dollar', { sources: [sources.taKungPao], when: '2024' });

export const customsMultiple2022 = derived('{customs2022} / {customs2000}', 'times', {
  when: '2000/2022',
  bound: 'about',
});
export const customsMultiple2024 = derived('{customs2024} / {customs2000}', 'times', {
  when: '2000/2024',
  bound: 'about',
});

// The year 2022 by two more counts: it depends who counts.

export const bostonToChina = context(184e9, 'dollar', {
  sources: [sources.bostonUniversity],
  when: '2022',
  bound: 'about',
});
export const bostonFromChina = context(265e9, 'dollar', {
  sources: [sources.bostonUniversity],
  when: '2022',
  bound: 'about',
});
export const countBoston = derived('{bostonToChina} + {bostonFromChina}', 'dollar', { when: '2022', bound: 'about' });
export const countEclac = context(500e9, 'dollar', {
  sources: [sources.efeEclac],
  when: '2022',
  bound: 'about',
});

// Trade: the year 2024. No quarters are drawn from it: checks suggest that it covers ten months.

export const firstThreeQuarters = statedName('three-quarters', {
  quote: 'In the first three quarters of 2024',
  paragraph: 'speed',
});
export const trade2024 = stated(427.4e9, 'dollar', {
  quote: 'has reached 427.4 billion USD',
  paragraph: 'speed',
  when: '2024-01/2024-09',
  // No source says otherwise: the dispute is our arithmetic from the outcome.
  check: { verdict: 'othersDiffer', sources: [sources.ministryAnswer, sources.xinhuaMinistry, sources.taKungPao] },
});
export const trade2024Expected = stated(500e9, 'dollar', {
  quote: 'is estimated to exceed 500 billion',
  paragraph: 'speed',
  when: '2024',
  bound: 'expected',
  check: { verdict: 'confirmed', by: [sources.taKungPao, sources.tass, sources.xiAfterwards], sources: [] },
});
export const stillNeeded = derived('{trade2024Expected} - {trade2024}', 'dollar', { when: '2024', bound: 'atLeast' });
export const shareReached = derived('{trade2024} / {trade2024Expected}', 'share', { when: '2024' });
// Three quarters would be nine months. What the year came to is from customs, and no source says that October is in it.
export const monthsAtPace = derived('{trade2024} / {customs2024} * 12', 'month', { when: '2024', bound: 'about' });
// The day of the aim; the amount aimed at is the report's own 500 billion.
export const target2014 = contextDate('2014-07', { sources: [sources.target2014Report] });

// Signatories of the cooperation plan, a later step than the Belt and Road memorandum

export const planSigned = statedName('plan-signed', {
  quote: 'signed a Belt and Road cooperation plan',
  paragraph: 'speed',
  check: { verdict: 'confirmed', by: [sources.criPeru], sources: [] },
});
export const signatories = stated(7, 'country', {
  quote: 'to seven',
  paragraph: 'speed',
  check: {
    verdict: 'foundNowhereElse',
    sources: [
      sources.peoplesDailyArgentina,
      sources.fundacionChile,
      sources.peoplesDailyUruguay,
      sources.criPeru,
      sources.radioHabana,
      sources.suriname,
    ],
  },
});
export const signatoryArgentina = statedName('AR', {
  quote: 'including Argentina, Chile, and Uruguay',
  paragraph: 'speed',
});
export const signatoryChile = statedName('CL', {
  quote: 'including Argentina, Chile, and Uruguay',
  paragraph: 'speed',
});
export const signatoryUruguay = statedName('UY', {
  quote: 'including Argentina, Chile, and Uruguay',
  paragraph: 'speed',
});
export const signatoryPeru = statedName('PE', { quote: 'visit in Peru, the two countries signed', paragraph: 'speed' });
// Names carry no number, so each counts as one.
export const signatoriesNamed = derived(
  'count({signatoryArgentina}, {signatoryChile}, {signatoryUruguay}, {signatoryPeru})',
  'country',
);
export const signatoriesUnnamed = derived('{signatories} - {signatoriesNamed}', 'country');

export const signedArgentina = contextDate('2023-06', { sources: [sources.peoplesDailyArgentina] });
export const signedChile = contextDate('2023-10', { sources: [sources.fundacionChile] });
export const signedUruguay = contextDate('2023-11-22', { sources: [sources.peoplesDailyUruguay] });
export const signedPeru = contextDate('2024-11', { sources: [sources.criPeru] });
// That these two are among the seven is our reading, not a published list. The seventh was not found.
export const candidateCuba = contextName('CU', { sources: [sources.radioHabana] });
export const signedCuba = contextDate('2021-12-24', { sources: [sources.radioHabana] });
export const candidateSuriname = contextName('SR', { sources: [sources.suriname] });
// By this day Suriname had signed; the day of signing was not found.
export const signedSuriname = contextDate('2024-04-12', { sources: [sources.suriname] });
// As before, each name counts as one.
export const signatoriesRead = derived('count({candidateCuba}, {candidateSuriname})', 'country');
export const signatoriesTraced = derived('{signatoriesNamed} + {signatoriesRead}', 'country');
// Memoranda, not plans: never to be mixed with the seven.
export const documentCountries = context(22, 'country', { sources: [sources.criDocuments], when: '2024-11-14' });

// Innovation: what is ordered, and the air route

export const coffee = statedName('coffee', { quote: 'Coffee from Colombia', paragraph: 'innovation' });
export const yerbaMate = statedName('yerba-mate', { quote: 'Yerba Mate from Argentina', paragraph: 'innovation' });
export const apparel = statedName('apparel', { quote: 'Apparel and small items', paragraph: 'innovation' });
export const digitalRoad = statedName('digital-road', {
  quote: 'building the digital Belt and Road',
  paragraph: 'innovation',
});
export const xiamen = statedName('xiamen', { quote: 'between Xiamen and Sao Paulo', paragraph: 'innovation' });
export const saoPaulo = statedName('sao-paulo', { quote: 'between Xiamen and Sao Paulo', paragraph: 'innovation' });
export const routeOpened = statedDate('2023-02', {
  quote: 'In February, 2023',
  paragraph: 'innovation',
  check: { verdict: 'confirmed', by: [sources.xiamenRoute], sources: [] },
});
export const parcels = stated(10e6, 'parcel', {
  quote: 'over 10 million parcels',
  paragraph: 'innovation',
  when: '2023-02/2024-11-26',
  bound: 'moreThan',
  check: { verdict: 'foundNowhereElse', sources: [sources.xiamenRoute, sources.xiamenZone] },
});
export const routeOpenedDay = contextDate('2023-02-10', { sources: [sources.xiamenRoute] });
export const routeDays = derived('{reportDate} - {routeOpenedDay}', 'day');
export const parcelsPerDay = derived('{parcels} / {routeDays}', 'parcelPerDay', { bound: 'moreThan' });
export const routeFlights = context(90, 'flight', { sources: [sources.xiamenZone], when: '2023-02/2023-08' });
// Both directions together.
export const routeTonnes = context(7370, 'tonne', { sources: [sources.xiamenZone], when: '2023-02/2023-08' });

// Green: laws and the constitution

export const mostLaws = statedName('most-laws', {
  quote: 'the most environmental protection laws',
  paragraph: 'green',
});
export const laws = stated(20_000, 'law', {
  quote: 'exceeding 20,000 items',
  paragraph: 'green',
  bound: 'moreThan',
  check: { verdict: 'foundNowhereElse', sources: [] },
});
export const constitutionFirst = statedName('constitution-first', {
  quote: 'the first country in the world',
  paragraph: 'green',
  check: { verdict: 'othersDiffer', sources: [sources.partyPaper2013, sources.brazilianLaw] },
});
export const constitutionBrazil = contextDate('1988', { sources: [sources.partyPaper2013] });
export const constitutionChile = contextDate('1972', { sources: [sources.brazilianLaw] });
export const constitutionPortugal = contextDate('1976', { sources: [sources.brazilianLaw] });
export const constitutionSpain = contextDate('1978', { sources: [sources.brazilianLaw] });

// Green: industries

export const newTrio = statedName('new-trio', {
  quote: 'electric vehicles, lithium batteries and photovoltaic products',
  paragraph: 'green',
});
export const byd = statedName('byd', {
  quote: 'BYD has invested to set up a factory in Brazil',
  paragraph: 'green',
  check: { verdict: 'confirmed', by: [sources.techNode, sources.agenciaBrasil], sources: [] },
});
export const bydAnnounced = contextDate('2023-07-04', { sources: [sources.techNode] });
export const bydInaugurated = contextDate('2025-10-09', { sources: [sources.agenciaBrasil] });
// The report's "has carried out" overstates: the contract is of the report's own day.
export const catl = statedName('catl', {
  quote: 'has carried out green development of lithium resources',
  paragraph: 'green',
  check: { verdict: 'othersDiffer', sources: [sources.reutersBolivia, sources.evLithium] },
});
export const catlSigned = contextDate('2024-11-26', { sources: [sources.reutersBolivia] });
export const photovoltaics = statedName('photovoltaics', {
  quote: "China's photovoltaic industries",
  paragraph: 'green',
});

// Where things lie, longitude first. A country stands for goods that come from no named town.

export const placeChancay = contextPlace([-77.2666, -11.5844], { sources: [sources.portTable] });
export const placeShanghai = contextPlace([121.601, 31.381], { sources: [sources.portTable] });
// Put by us on Natural Earth's map, to a tenth of a degree at best.
const onMap = { sources: [sources.naturalEarth], bound: 'about' } as const;
export const placeXiamen = contextPlace([118.1, 24.5], onMap);
export const placeSaoPaulo = contextPlace([-46.6, -23.6], onMap);
export const placeCamacari = contextPlace([-38.3, -12.7], {
  ...onMap,
  sources: [sources.naturalEarth, sources.techNode],
});
export const placeUyuni = contextPlace([-66.8, -20.5], {
  ...onMap,
  sources: [sources.naturalEarth, sources.reutersBolivia],
});
export const middleOfPeru = contextPlace([-75, -9.5], onMap);
export const middleOfColombia = contextPlace([-73, 4], onMap);
export const middleOfArgentina = contextPlace([-65, -35], onMap);
