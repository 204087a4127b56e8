import {
  context,
  contextDate,
  contextName,
  contextPlace,
  derived,
  derivedDate,
  rounded,
  stated,
  statedDate,
  statedName,
} from '../../model/fact.ts';
import * as sources from './sources.ts';

/**
 * Every number of this story, once. To correct one, change it here: text, charts, tables and files follow.
 *
 * - The release says it: `stated`, with a few of its words, and `check` where the public record has something to say.
 * - We compute it: `derived`, with a formula of other facts by their names; rounded for prose: `rounded`.
 * - Somebody else says it: `context`, with a source of sources.ts and the time it speaks of in `when`.
 *
 * Each export is a fact and nothing else may be exported. Its words stand in text/en.md under `:::facts`.
 */

// The tally of the claim check: text, page, slides and pictures print these, and none of it is typed.

export const claimsChecked = derived('checks()', 'claim');
export const claimsConfirmed = derived('checks(confirmed)', 'claim');
export const claimsOfAnotherSubject = derived('checks(anotherSubject)', 'claim');
export const claimsOthersDiffer = derived('checks(othersDiffer)', 'claim');
export const claimsFoundNowhereElse = derived('checks(foundNowhereElse)', 'claim');

// The release

export const reportDate = statedDate(sources.report.date, { quote: 'Nov. 26, 2024', paragraph: 'dateline' });
export const publisherOwner = contextName('state-portal', { sources: [sources.publisherPortrait] });
export const johnsonPhrase = contextDate('1749', { sources: [sources.johnson] });

// Speed: the port

export const chancayPort = statedName('chancay-port', { quote: 'the Chancay Mega-port', paragraph: 'speed' });
export const chancayNorthOfLima = context(78, 'kilometre', { sources: [sources.peoplesDailyCargo], bound: 'about' });
// Neither a date nor exact; the date it comes to is derived below.
export const portStarted = stated(2, 'week', {
  quote: 'Two weeks ago',
  paragraph: 'speed',
  bound: 'about',
  check: {
    verdict: 'confirmed',
    by: [sources.xinhuaOpening, sources.rtpOpening, sources.cnnOpening],
    sources: [sources.reutersTests, sources.presidencyLicence],
  },
});
export const portStartedAbout = derivedDate('{reportDate} - 7 * {portStarted} days', { bound: 'about' });
export const portOpened = contextDate('2024-11-14', {
  sources: [sources.xinhuaOpening, sources.criPeru, sources.cnnOpening, sources.rtpOpening],
});
export const portToReport = derived('{reportDate} - {portOpened}', 'day');
// The operator’s own plan, before the opening: tests with real cargo from the end of November until May.
export const portTestsUntil = contextDate('2025-05', { sources: [sources.reutersTests], bound: 'about' });
export const portCost = context(1.3e9, 'dollar', { sources: [sources.apChancay, sources.cnnOpening], bound: 'about' });
export const portChineseShare = context(0.6, 'share', { sources: [sources.apChancay, sources.cnnOpening] });
export const portLicensed = contextDate('2025-06-05', { sources: [sources.presidencyLicence] });

// Speed: the voyage

export const fruit = statedName('fruit', { quote: 'blueberries, grapes and avocados', paragraph: 'speed' });
export const shanghai = statedName('shanghai', { quote: 'arrive in Shanghai, China', paragraph: 'speed' });
export const transitNow = stated(25, 'day', {
  quote: 'can arrive in Shanghai, China in just 25 days',
  paragraph: 'speed',
  check: {
    verdict: 'othersDiffer',
    second: 'contradicted',
    sources: [
      sources.xinhuaOpening,
      sources.firstVoyageReport,
      sources.hortifrut,
      sources.operatorComercio,
      sources.tradeMinister,
      sources.bairdMaritime,
      sources.prensaLatina,
      sources.presidencyLicence,
      sources.masContainer,
    ],
  },
});
export const daysSaved = stated(10, 'day', {
  quote: '10 days faster than in the past',
  paragraph: 'speed',
  check: {
    verdict: 'confirmed',
    by: [
      sources.hortifrut,
      sources.apChancay,
      sources.bairdMaritime,
      sources.produceReport,
      sources.rtpOpening,
      sources.peoplesDailyPort,
      sources.andinaYear,
    ],
    sources: [],
  },
});
// Never stated: the release gives no earlier time, no earlier route and no year for "the past".
export const transitBefore = derived('{transitNow} + {daysSaved}', 'day');
export const shareSaved = derived('{daysSaved} / {transitBefore}', 'share');
export const shareSavedOver = rounded('shareSaved', 0.25, 'moreThan');

// What others say the voyage takes, in the order of their days. `when` is the day of the claim. Never to be averaged.

export const transitEconomy = context(15, 'day', { sources: [sources.economyMinister], when: '2023-05-12' });
export const transitAgriculture = context(16, 'day', { sources: [sources.agricultureMinister], when: '2024-07' });
export const beforeAgriculture = context(28, 'day', { sources: [sources.agricultureMinister], when: '2024-07' });
export const beforeAp = context(45, 'day', { sources: [sources.apChancay], when: '2024-10' });
export const savedAp = context(10, 'day', { sources: [sources.apChancay], when: '2024-10' });
export const transitAp = derived('{beforeAp} - {savedAp}', 'day', { when: '2024-10' });
// The release’s own pair, in its own direction, some four weeks before it.
export const transitPrensaLatina = context(25, 'day', { sources: [sources.prensaLatina], when: '2024-10' });
export const beforePrensaLatina = context(35, 'day', { sources: [sources.prensaLatina], when: '2024-10' });
export const savedXi = context(10, 'day', { sources: [sources.rtpOpening], when: '2024-11-14' });
// The way back, from Shanghai to Chancay.
export const transitBaird = context(25, 'day', { sources: [sources.bairdMaritime], when: '2024-11-15' });
export const savedBaird = context(10, 'day', { sources: [sources.bairdMaritime], when: '2024-11-15', bound: 'about' });
export const transitXinhua = context(23, 'day', {
  sources: [sources.xinhuaOpening, sources.criPeru],
  when: '2024-11-15',
});
export const transitYicai = context(23, 'day', { sources: [sources.yicai], when: '2024-11-18' });
export const beforeYicai = context(35, 'day', { sources: [sources.yicai], when: '2024-11-18', bound: 'moreThan' });
export const transitMasContainer = context(25, 'day', { sources: [sources.masContainer], when: '2024-12' });
export const transitFirstVoyage = context(23, 'day', { sources: [sources.firstVoyageReport], when: '2024-12-18' });
// A shipper, and no part of the Chinese state: the best witness of the 23 and of the ten.
export const transitHortifrut = context(23, 'day', { sources: [sources.hortifrut], when: '2025-01-02' });
export const beforeHortifrut = context(33, 'day', { sources: [sources.hortifrut], when: '2025-01-02' });
export const transitTradeMinister = context(23, 'day', { sources: [sources.tradeMinister], when: '2025-01-10' });
export const savedTradeMinister = context(14, 'day', { sources: [sources.tradeMinister], when: '2025-01-10' });
export const beforeTradeMinister = derived('{transitTradeMinister} + {savedTradeMinister}', 'day', {
  when: '2025-01-10',
});
export const transitPresidency = context(25, 'day', { sources: [sources.presidencyLicence], when: '2025-06-05' });
export const beforePresidency = context(35, 'day', { sources: [sources.presidencyLicence], when: '2025-06-05' });
export const transitOperator = context(23, 'day', { sources: [sources.operatorComercio], when: '2025-07' });
export const transitOperatorBack = context(25, 'day', { sources: [sources.operatorComercio], when: '2025-07' });
export const transitShanghai = context(23, 'day', { sources: [sources.shanghaiGovernment], when: '2025-10-19' });
export const beforeShanghai = context(35, 'day', { sources: [sources.shanghaiGovernment], when: '2025-10-19' });
export const beforeShanghaiUpTo = context(40, 'day', { sources: [sources.shanghaiGovernment], when: '2025-10-19' });

// The ship that arrived first. Fruit had been shipped before it, so it is never "the first ship".

export const firstArrival = contextDate('2024-12-18', { sources: [sources.firstVoyageReport] });
export const firstDeparture = derivedDate('{firstArrival} - {transitFirstVoyage} days', { bound: 'about' });
export const arrivalAsStated = derivedDate('{firstDeparture} + {transitNow} days', { bound: 'about' });
export const firstCargo = context(20_000, 'tonne', {
  sources: [sources.peoplesDailyCargo],
  when: '2024-12-18',
  bound: 'moreThan',
});

// Trade: the growth. Two ends and nothing between.

export const fastestImporter = statedName('fastest-importer', {
  quote: "the fastest-growing importer of Peru's goods",
  paragraph: 'speed',
  check: {
    verdict: 'anotherSubject',
    sources: [sources.ministryAnswer, sources.xinhuaMinistry, sources.gestionPeru],
  },
});
export const tradeFrom = statedDate('2000', { quote: 'From 2000 to 2022', paragraph: 'speed' });
export const tradeTo = statedDate('2022', { quote: 'From 2000 to 2022', paragraph: 'speed' });
// Rounded where it comes from: ECLAC’s own pair of amounts makes 35.7.
export const tradeGrowth = stated(35, 'times', {
  quote: 'between the two countries increased 35-fold',
  paragraph: 'speed',
  when: '2000/2022',
  bound: 'about',
  check: {
    verdict: 'anotherSubject',
    sources: [sources.efeEclac, sources.bbcEclac, sources.laRepublicaEclac, sources.ministryAnswer],
  },
});
// ECLAC only: the Chinese text of the same day says "with other regions of the world".
export const worldGrowth = context(4, 'times', {
  sources: [sources.efeEclac, sources.bbcEclac],
  when: '2000/2022',
  bound: 'about',
});
export const eclac2000 = context(14e9, 'dollar', { sources: [sources.efeEclac], when: '2000', bound: 'moreThan' });
export const countEclac = context(500e9, 'dollar', { sources: [sources.efeEclac], when: '2022', bound: 'about' });
export const eclacMultiple = derived('{countEclac} / {eclac2000}', 'times', { when: '2000/2022', bound: 'about' });
// What the region’s trade with China would have come to, had it grown like its trade with the world.
export const likeTheWorld = derived('{eclac2000} * {worldGrowth}', 'dollar', { when: '2022', bound: 'about' });
export const evenGrowth = derived('{tradeGrowth}^(1 / (year({tradeTo}) - year({tradeFrom}))) - 1', 'share', {
  when: '2000/2022',
  bound: 'about',
});
export const doublingTime = derived('ln(2) / ln(1 + {evenGrowth})', 'year', { when: '2000/2022', bound: 'about' });

// China’s customs count of the region, US dollars: another definition than ECLAC’s, so never joined to it.
// 2004 and 2019 were not found and stay gaps.

export const customs2000 = context(12.6e9, 'dollar', { sources: [sources.americaEconomia], when: '2000' });
export const customs2001 = context(15e9, 'dollar', { sources: [sources.chinaDaily2012], when: '2001', bound: 'about' });
// An ambassador’s "17 billion" (Belt & Road News) is this figure cut off: 17.83 and the growth of 2003 make that year’s 26.8.
export const customs2002 = context(17.83e9, 'dollar', { sources: [sources.soolun], when: '2002' });
export const customs2003 = context(26.8e9, 'dollar', { sources: [sources.chinaToday2005], when: '2003' });
export const customs2005 = context(50e9, 'dollar', { sources: [sources.chinaOrg2007], when: '2005', bound: 'about' });
export const customs2006 = context(70.2e9, 'dollar', { sources: [sources.chinaOrg2007], when: '2006' });
export const customs2007 = context(102.6e9, 'dollar', { sources: [sources.beijingReview], when: '2007' });
export const customs2008 = context(143.4e9, 'dollar', { sources: [sources.shippingChina], when: '2008' });
export const customs2009 = context(121.5e9, 'dollar', { sources: [sources.wanJifei], when: '2009', bound: 'about' });
export const customs2011 = context(241.5e9, 'dollar', { sources: [sources.chinaDaily2012b], when: '2011' });
export const customsGrowth2011 = context(0.315, 'share', { sources: [sources.chinaDaily2012b], when: '2011' });
export const customs2010 = derived('{customs2011} / (1 + {customsGrowth2011})', 'dollar', {
  when: '2010',
  bound: 'about',
});
export const customs2012 = context(261.2e9, 'dollar', { sources: [sources.xinhua2013], when: '2012' });
export const customs2013 = context(261.6e9, 'dollar', { sources: [sources.nodal2014], when: '2013' });
export const customs2014 = context(263.6e9, 'dollar', { sources: [sources.cri2015], when: '2014' });
export const customs2016 = context(216.6e9, 'dollar', {
  sources: [sources.peoplesDaily2016, sources.americaEconomia],
  when: '2016',
});
export const customsFall2016 = context(0.084, 'share', { sources: [sources.peoplesDaily2016], when: '2016' });
export const customs2015 = derived('{customs2016} / (1 - {customsFall2016})', 'dollar', {
  when: '2015',
  bound: 'about',
});
export const customs2017 = context(257.8e9, 'dollar', { sources: [sources.chinascope], when: '2017' });
export const customs2018 = context(307e9, 'dollar', {
  sources: [sources.beltAndRoadNews],
  when: '2018',
  bound: 'about',
});
export const customs2021 = context(451.591e9, 'dollar', { sources: [sources.ultimoCable], when: '2021' });
export const customsGrowth2021 = context(0.411, 'share', { sources: [sources.ultimoCable], when: '2021' });
export const customs2020 = derived('{customs2021} / (1 + {customsGrowth2021})', 'dollar', {
  when: '2020',
  bound: 'about',
});
export const customs2022 = context(485.7e9, 'dollar', { sources: [sources.exBulletin], when: '2022' });
export const customs2023 = context(489e9, 'dollar', {
  sources: [sources.fundacionTrade],
  when: '2023',
  bound: 'about',
});
// Also the outcome of the year that the release expected to exceed 500 billion.
export const customs2024 = context(518.467e9, 'dollar', { sources: [sources.taKungPao, sources.tass], when: '2024' });

// A second reading of customs’ 2022, by its two directions; the multiple is over 38 by either.
export const customsImports2022 = context(231.5e9, 'dollar', { sources: [sources.opportimes], when: '2022' });
export const customsExports2022 = context(251.7e9, 'dollar', { sources: [sources.opportimes], when: '2022' });
export const customsByDirection2022 = derived('{customsImports2022} + {customsExports2022}', 'dollar', {
  when: '2022',
});
export const customsMultiple2022 = derived('{customs2022} / {customs2000}', 'times', {
  when: '2000/2022',
  bound: 'about',
});
export const customsMultipleByDirection = derived('{customsByDirection2022} / {customs2000}', 'times', {
  when: '2000/2022',
  bound: 'about',
});
export const customsMultipleOver = rounded('customsMultipleByDirection', 38, 'moreThan');
export const customsMultiple2024 = derived('{customs2024} / {customs2000}', 'times', {
  when: '2000/2024',
  bound: 'about',
});
// In yuan, and never put on the dollar series: the dollars in the press are one day’s conversion.
export const trade2025Yuan = context(3.93e12, 'yuan', { sources: [sources.xinhua2026], when: '2025', bound: 'about' });
export const tradeGrowth2025 = context(0.065, 'share', { sources: [sources.xinhua2026], when: '2025' });

// The year 2022 by a third count: it depends who counts.

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

// Trade of Peru with China: what "the two countries" would mean. No figure for 2000 was found.

export const peruExports2023 = context(23.156e9, 'dollar', { sources: [sources.gestionPeru], when: '2023' });
export const peruImports2023 = context(12.652e9, 'dollar', { sources: [sources.prensaRegional], when: '2023' });
export const peruTrade2023 = derived('{peruExports2023} + {peruImports2023}', 'dollar', { when: '2023' });
export const chinaPeru2023 = context(37.691e9, 'dollar', { sources: [sources.xinhuaPeru2023], when: '2023' });
export const peruTradeAbout = rounded('peruTrade2023', 36e9, 'about');
export const peruTimes = derived('{customs2023} / {chinaPeru2023}', 'times', { when: '2023', bound: 'about' });
export const peruTimesAbout = rounded('peruTimes', 13, 'about');
export const peruShare = derived('{chinaPeru2023} / {customs2023}', 'share', { when: '2023', bound: 'about' });
export const chinaPeru2024 = context(35e9, 'dollar', {
  sources: [sources.xinhuaPeru2024],
  when: '2024-01/2024-10',
  bound: 'about',
});
export const chinaPeruGrowth = context(0.146, 'share', { sources: [sources.xinhuaPeru2024], when: '2016/2023' });
export const peruChinaShare2010 = context(0.152, 'share', { sources: [sources.gestionPeru], when: '2010' });
export const peruChinaShare2023 = context(0.36, 'share', { sources: [sources.gestionPeru], when: '2023' });

export const peruMining2023 = context(21.163e9, 'dollar', { sources: [sources.gestionPeru], when: '2023' });
export const peruMiningShare = derived('{peruMining2023} / {peruExports2023}', 'share', { when: '2023' });
export const peruCopper2023 = context(15.604e9, 'dollar', { sources: [sources.gestionPeru], when: '2023' });

// What the trade consists of

export const lacToChinaRaw = context(0.95, 'share', { sources: [sources.laRepublicaEclac], when: '2022' });
export const chinaToLacMade = context(0.88, 'share', { sources: [sources.laRepublicaEclac], when: '2022' });
export const sixProducts = context(0.72, 'share', { sources: [sources.efeEclac], when: '2022' });
export const peruOres2024 = context(148.95e9, 'yuan', { sources: [sources.xinhuaPeru2024], when: '2024-01/2024-10' });
export const peruFarm2024 = context(14.47e9, 'yuan', { sources: [sources.xinhuaPeru2024], when: '2024-01/2024-10' });
export const oresToFarm = derived('{peruOres2024} / {peruFarm2024}', 'times', { when: '2024-01/2024-10' });
export const oresToFarmAbout = rounded('oresToFarm', 10, 'about');
export const customsImports2024 = context(241.466e9, 'dollar', { sources: [sources.taKungPao], when: '2024' });
export const customsExports2024 = derived('{customs2024} - {customsImports2024}', 'dollar', { when: '2024' });
export const customsSurplus2024 = derived('{customsExports2024} - {customsImports2024}', 'dollar', { when: '2024' });
export const bostonExports2024 = context(190.9e9, 'dollar', { sources: [sources.bostonBulletin], when: '2024' });
export const bostonImports2024 = context(286.7e9, 'dollar', { sources: [sources.bostonBulletin], when: '2024' });
export const chinaShareOfExports2024 = context(0.13, 'share', { sources: [sources.bostonBulletin], when: '2024' });
export const chinaShareOfImports2024 = context(0.22, 'share', { sources: [sources.bostonBulletin], when: '2024' });
export const bostonDeficit2024 = derived('{bostonImports2024} - {bostonExports2024}', 'dollar', { when: '2024' });

// Trade: the year 2024

export const firstThreeQuarters = statedName('three-quarters', {
  quote: 'In the first three quarters of 2024',
  paragraph: 'speed',
});
export const trade2024 = stated(427.4e9, 'dollar', {
  quote: 'the goods trade volume has reached 427.4 billion USD',
  paragraph: 'speed',
  when: '2024-01/2024-09',
  check: {
    verdict: 'anotherSubject',
    // It is the ministry’s period, and no source says otherwise: the doubt is our arithmetic.
    second: 'doubtful',
    sources: [
      sources.ministryAnswer,
      sources.xinhuaMinistry,
      sources.criNineMonths,
      sources.taKungPao,
      sources.tass,
      sources.abcColor,
    ],
  },
});
// The release prints no currency here; that these are US dollars is the natural reading.
export const trade2024Expected = stated(500e9, 'dollar', {
  quote: 'for the year is estimated to exceed 500 billion',
  paragraph: 'speed',
  when: '2024',
  bound: 'expected',
  check: {
    verdict: 'anotherSubject',
    second: 'cameTrue',
    sources: [sources.ministryAnswer, sources.taKungPao, sources.tass, sources.xiAfterwards],
  },
});
export const stillNeeded = derived('{trade2024Expected} - {trade2024}', 'dollar', { when: '2024', bound: 'atLeast' });
export const shareReached = derived('{trade2024} / {trade2024Expected}', 'share', { when: '2024' });
// The day of the aim; the amount aimed at is the release’s own 500 billion.
export const target2014 = contextDate('2014-07-17', { sources: [sources.xinhuaTarget] });

// Nine months or ten. First by the year’s own pace, then by the year before, then month by month.

export const monthsAtPace = derived('{trade2024} / {customs2024} * 12', 'month', { when: '2024', bound: 'about' });
export const monthsAtPaceAbout = rounded('monthsAtPace', 10, 'about');
export const growth2024Period = context(0.077, 'share', {
  sources: [sources.ministryAnswer, sources.xinhuaMinistry],
  when: '2024-01/2024-09',
});
export const samePeriod2023 = derived('{trade2024} / (1 + {growth2024Period})', 'dollar', {
  when: '2023-01/2023-09',
  bound: 'about',
});
export const monthsAtPace2023 = derived('{samePeriod2023} / {customs2023} * 12', 'month', {
  when: '2023',
  bound: 'about',
});
export const tradeJanMay2025 = context(209.6904e9, 'dollar', { sources: [sources.abcColor], when: '2025-01/2025-05' });
export const tradeRiseJanMay2025 = context(2.7e9, 'dollar', {
  sources: [sources.abcColor],
  when: '2025-01/2025-05',
  bound: 'about',
});
export const exportsJanMay2025 = context(116.4926e9, 'dollar', {
  sources: [sources.abcColor],
  when: '2025-01/2025-05',
});
export const exportsRiseJanMay2025 = context(0.094, 'share', { sources: [sources.abcColor], when: '2025-01/2025-05' });
export const importsJanMay2025 = context(93.1978e9, 'dollar', { sources: [sources.abcColor], when: '2025-01/2025-05' });
export const importsFallJanMay2025 = context(0.089, 'share', { sources: [sources.abcColor], when: '2025-01/2025-05' });
export const tradeJanMay2024ByRise = derived('{tradeJanMay2025} - {tradeRiseJanMay2025}', 'dollar', {
  when: '2024-01/2024-05',
  bound: 'about',
});
export const tradeJanMay2024ByParts = derived(
  '{exportsJanMay2025} / (1 + {exportsRiseJanMay2025}) + {importsJanMay2025} / (1 - {importsFallJanMay2025})',
  'dollar',
  { when: '2024-01/2024-05', bound: 'about' },
);
// Both ways of working back from 2025 differ by rounding; drawn is what lies between them.
export const tradeJanMay2024 = derived('({tradeJanMay2024ByRise} + {tradeJanMay2024ByParts}) / 2', 'dollar', {
  when: '2024-01/2024-05',
  bound: 'about',
});
// The two differ by almost two billion: no more digits than that.
export const tradeJanMay2024About = rounded('tradeJanMay2024', 208e9, 'about');
export const monthlyJanMay = derived('{tradeJanMay2024} / 5', 'dollarPerMonth', {
  when: '2024-01/2024-05',
  bound: 'about',
});
export const monthlyJunSep = derived('({trade2024} - {tradeJanMay2024}) / 4', 'dollarPerMonth', {
  when: '2024-06/2024-09',
  bound: 'about',
});
export const monthlyOctDec = derived('({customs2024} - {trade2024}) / 3', 'dollarPerMonth', {
  when: '2024-10/2024-12',
  bound: 'about',
});
export const monthlyJunOct = derived('({trade2024} - {tradeJanMay2024}) / 5', 'dollarPerMonth', {
  when: '2024-06/2024-10',
  bound: 'about',
});
export const monthlyNovDec = derived('({customs2024} - {trade2024}) / 2', 'dollarPerMonth', {
  when: '2024-11/2024-12',
  bound: 'about',
});

// Signatories of the cooperation plan

export const planSigned = statedName('plan-signed', {
  quote: 'signed a Belt and Road cooperation plan',
  paragraph: 'speed',
  check: { verdict: 'confirmed', second: 'stateMediaOnly', by: [sources.criPeru], sources: [] },
});
export const signatories = stated(7, 'country', {
  quote: 'Latin America signatories to the plan to seven',
  paragraph: 'speed',
  check: {
    verdict: 'confirmed',
    second: 'ourCount',
    by: [
      sources.jamaicaAmbassador,
      sources.scmpJamaica,
      sources.radioHabana,
      sources.peoplesDailyArgentina,
      sources.fundacionChile,
      sources.peoplesDailyUruguay,
      sources.suriname,
      sources.criPeru,
    ],
    sources: [sources.stabroekBrazil],
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
export const signatoriesNamed = derived(
  'count({signatoryArgentina}, {signatoryChile}, {signatoryUruguay}, {signatoryPeru})',
  'country',
);
export const signatoriesUnnamed = derived('{signatories} - {signatoriesNamed}', 'country');

export const signedArgentina = contextDate('2023-06', { sources: [sources.peoplesDailyArgentina] });
export const signedChile = contextDate('2023-10', { sources: [sources.fundacionChile] });
export const signedUruguay = contextDate('2023-11-22', { sources: [sources.peoplesDailyUruguay] });
export const signedPeru = contextDate('2024-11-14', { sources: [sources.criPeru] });
// That these three are among the seven is our reading, not a published list; "Latin America" has to include the Caribbean.
export const candidateJamaica = contextName('JM', { sources: [sources.jamaicaAmbassador, sources.scmpJamaica] });
// Called "first in the western hemisphere" (SCMP), so before Cuba; the day of signing was not found.
export const signedJamaica = contextDate('2023-09-08', { sources: [sources.peoplesDailyJamaica], bound: 'before' });
export const candidateCuba = contextName('CU', { sources: [sources.radioHabana] });
export const signedCuba = contextDate('2021-12-24', { sources: [sources.radioHabana] });
export const candidateSuriname = contextName('SR', { sources: [sources.suriname] });
// By this day Suriname had signed; the day of signing was not found.
export const signedSuriname = contextDate('2024-04-12', { sources: [sources.suriname], bound: 'before' });
export const signatoriesRead = derived('count({candidateJamaica}, {candidateCuba}, {candidateSuriname})', 'country');
export const signatoriesTraced = derived('{signatoriesNamed} + {signatoriesRead}', 'country');
// Not to be counted: Brazil agreed on "synergies" and did not join; Colombia signed after the release.
export const brazilSynergies = contextDate('2024-11-20', { sources: [sources.stabroekBrazil] });
export const colombiaSigned = contextDate('2025-05-14', { sources: [sources.losTiemposColombia] });
// Documents of any kind, not plans: never to be mixed with the seven.
export const documentCountries = context(22, 'country', { sources: [sources.criDocuments], when: '2024-11-14' });
export const documentCountries2025 = context(24, 'country', { sources: [sources.taKungPao], when: '2025-05-15' });

// Innovation: what is ordered, and the air route

export const coffee = statedName('coffee', { quote: 'Coffee from Colombia', paragraph: 'innovation' });
export const coffeeBags = context(540_000, 'bag', { sources: [sources.coffeeOpinion], when: '2023' });
export const yerbaMate = statedName('yerba-mate', { quote: 'Yerba Mate from Argentina', paragraph: 'innovation' });
export const mateExports = context(44_019, 'tonne', { sources: [sources.mateMisiones], when: '2024' });
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
  check: {
    verdict: 'confirmed',
    second: 'stateMediaOnly',
    by: [sources.xiamenRoute],
    sources: [sources.firstFlightChinese],
  },
});
export const parcels = stated(10e6, 'parcel', {
  quote: 'over 10 million parcels have been sent from China',
  paragraph: 'innovation',
  bound: 'moreThan',
  check: {
    verdict: 'foundNowhereElse',
    sources: [sources.xiamenRoute, sources.xiamenZone, sources.firstFlightChinese, sources.ethiopianChina],
  },
});
export const routeOpenedDay = contextDate('2023-02-10', { sources: [sources.xiamenRoute] });
export const routeDays = derived('{reportDate} - {routeOpenedDay}', 'day');
// The release counts "to date", so from the first flight to its own day.
export const parcelsPerDay = derived('{parcels} / {routeDays}', 'parcelPerDay', { bound: 'moreThan' });
export const parcelsPerDayOver = rounded('parcelsPerDay', 15_000, 'moreThan');
export const routeFlights = context(90, 'flight', { sources: [sources.xiamenZone], when: '2023-02-10/2023-08-16' });
export const routeTonnes = context(7370, 'tonne', { sources: [sources.xiamenZone], when: '2023-02-10/2023-08-16' });
export const routeReported = contextDate('2023-08-16', { sources: [sources.xiamenZone] });
export const tonnesPerFlight = derived('{routeTonnes} / {routeFlights}', 'tonne', {
  when: '2023-02-10/2023-08-16',
  bound: 'about',
});
// The tonnes were published to the nearest ten, the flights perhaps of both directions: no decimal is known.
export const tonnesPerFlightAbout = rounded('tonnesPerFlight', 82, 'about');
export const firstFlightTonnes = context(96.1, 'tonne', { sources: [sources.xiamenRoute], when: '2023-02-10' });
export const ecommerceShare = context(0.8, 'share', { sources: [sources.firstFlightChinese], when: '2023-02-10' });
// Much later, and on a weak host: the pace of the first half-year held.
export const routeFlights2025 = context(555, 'flight', { sources: [sources.ethiopianChina], when: '2023-02/2025-11' });
export const routeTonnes2025 = context(41_900, 'tonne', {
  sources: [sources.ethiopianChina],
  when: '2023-02/2025-11',
  bound: 'moreThan',
});
// Is the count possible? Assumed: the pace of the first half-year held, and half of the cargo flew from China.
export const parcelWeightUpTo = derived(
  '{routeTonnes} / ({routeReported} - {routeOpenedDay}) * {routeDays} / 2 * 1000 / {parcels}',
  'kilogram',
  { bound: 'about' },
);
// Assumed as well: as much of it was ordered online as on the first flight.
export const parcelWeightFrom = derived('{parcelWeightUpTo} * {ecommerceShare}', 'kilogram', { bound: 'about' });
export const parcelWeightAbout = rounded('parcelWeightFrom', 1, 'about');

// Green: Brazil

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
  quote: 'to include comprehensive environmental protection in its constitution',
  paragraph: 'green',
  check: {
    verdict: 'othersDiffer',
    sources: [sources.wangYouming, sources.unPortugal, sources.unSpain, sources.chileLibrary],
  },
});
export const constitutionBrazil = contextDate('1988', { sources: [sources.wangYouming] });
export const constitutionPortugal = contextDate('1976', { sources: [sources.unPortugal] });
export const constitutionSpain = contextDate('1978', { sources: [sources.unSpain] });
// Our reading of a copy of the library’s history of article 19, number 8.
export const constitutionChile = contextDate('1980', { sources: [sources.chileLibrary] });

// Green: projects

export const newTrio = statedName('new-trio', {
  quote: 'electric vehicles, lithium batteries and photovoltaic products',
  paragraph: 'green',
});
export const byd = statedName('byd', {
  quote: 'BYD has invested to set up a factory in Brazil',
  paragraph: 'green',
  check: {
    verdict: 'confirmed',
    by: [sources.techNode, sources.agenciaBrasil],
    sources: [sources.dwByd, sources.g1Byd, sources.automotiveBusiness],
  },
});
export const bydAnnounced = contextDate('2023-07-04', { sources: [sources.techNode] });
export const bydInvestment = context(620e6, 'dollar', { sources: [sources.techNode], when: '2023-07-05' });
export const bydInaugurated = contextDate('2025-10-09', { sources: [sources.agenciaBrasil] });
export const bydVehicles = context(18_000, 'vehicle', {
  sources: [sources.aTarde],
  when: '2025-10-09/2026-01-08',
  bound: 'about',
});
export const bydWorkers = context(163, 'worker', { sources: [sources.dwByd], when: '2024-12-24' });
export const bydWorkersLater = context(224, 'worker', { sources: [sources.g1Byd], when: '2025-12-26' });
export const bydSettled = contextDate('2025-12-26', { sources: [sources.g1Byd] });
export const bydSettlement = context(40e6, 'real', {
  sources: [sources.g1Byd, sources.automotiveBusiness],
  when: '2025-12-26',
});
export const catl = statedName('catl', {
  quote: 'has carried out green development of lithium resources',
  paragraph: 'green',
  check: {
    verdict: 'othersDiffer',
    second: 'overstated',
    sources: [
      sources.redUno2023,
      sources.xinhuaLithium,
      sources.reutersBolivia,
      sources.lithiumSuspended,
      sources.lithiumResumed,
      sources.lithiumSuspendedAgain,
      sources.laPatria2026,
    ],
  },
});
export const catlAgreed = contextDate('2023-01-20', { sources: [sources.redUno2023] });
export const catlPilot = contextDate('2024-01-17', { sources: [sources.xinhuaLithium] });
export const catlSigned = contextDate('2024-11-26', { sources: [sources.reutersBolivia] });
export const catlInvestment = context(1.03e9, 'dollar', { sources: [sources.lithiumSuspended], when: '2024-11-26' });
export const catlSuspended = contextDate('2025-05-27', { sources: [sources.lithiumSuspended] });
// The same court took its order back; another one followed in another town.
export const catlResumed = contextDate('2025-06-05', { sources: [sources.lithiumResumed] });
export const catlSuspendedAgain = contextDate('2025-07-28', { sources: [sources.lithiumSuspendedAgain] });
// The last state that was found.
export const catlNotApproved = contextDate('2026-01-29', { sources: [sources.laPatria2026] });
export const photovoltaics = statedName('photovoltaics', {
  quote: 'photovoltaic industries have been widely welcomed by Latin American countries',
  paragraph: 'green',
});

// Where things lie. Positions rest on tables in public code repositories.

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
export const middleOfChile = contextPlace([-71.2, -33], onMap);
export const middleOfUruguay = contextPlace([-56, -33], onMap);
