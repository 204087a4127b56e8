import {
  context,
  contextDate,
  contextPlace,
  derived,
  stated,
  statedDate,
  statedName,
  type CountFact,
} from '../../src/model/fact.ts';
import * as sources from './sources.ts';

/**
 * The yearbook of a harbour that does not exist, as an ordinary report has numbers: years, countries, parts, jobs, costs,
 * a limit, dates, places. Nothing in it was checked, so no fact has a verdict. All of it is invented.
 */

type InYear = { year: number; millions: number };

const tonnes = ({ year, millions }: InYear): CountFact =>
  stated(millions * 1e6, 'tonne', {
    quote: `${millions} million tonnes in ${year}`,
    paragraph: 'goods',
    when: String(year),
  });
const partOfGoods = (millions: number, words: string): CountFact =>
  stated(millions * 1e6, 'tonne', { quote: `${words}: ${millions} million tonnes`, paragraph: 'goods', when: '2024' });
const degrees = (year: number, value: number): CountFact =>
  stated(value, 'degree', {
    quote: `${String(value).replace('-', '−')} °C in ${year}`,
    paragraph: 'water',
    when: String(year),
  });
const people = (year: number, count: number, words: string): CountFact =>
  stated(count, 'person', {
    quote: `${words} ${count.toLocaleString('en')} in ${year}`,
    paragraph: 'people',
    when: String(year),
  });

export const reportDate = statedDate('2025-03-04', { quote: '4 March 2025', paragraph: 'cover' });

// Goods, year by year; the year of the lock’s closure was not published and stays a gap.

export const goods2015 = tonnes({ year: 2015, millions: 14.2 });
export const goods2016 = tonnes({ year: 2016, millions: 14.9 });
export const goods2017 = tonnes({ year: 2017, millions: 15.3 });
export const goods2018 = tonnes({ year: 2018, millions: 16.1 });
export const goods2019 = tonnes({ year: 2019, millions: 16.4 });
export const goods2021 = tonnes({ year: 2021, millions: 12.6 });
export const goods2022 = tonnes({ year: 2022, millions: 15.8 });
export const goods2023 = tonnes({ year: 2023, millions: 17.2 });
export const goods2024 = tonnes({ year: 2024, millions: 18.4 });
export const goodsGrowth = derived('({goods2024} - {goods2015}) / {goods2015}', 'rate');

// Where the goods come from and go to

export const withNorway = partOfGoods(2.9, 'Norway');
export const withNetherlands = partOfGoods(2.4, 'the Netherlands');
export const withGermany = partOfGoods(2.2, 'Germany');
export const withSweden = partOfGoods(1.7, 'Sweden');
export const withPoland = partOfGoods(1.4, 'Poland');
export const withUnitedKingdom = partOfGoods(1.2, 'the United Kingdom');
export const withSpain = partOfGoods(0.9, 'Spain');
export const withPortugal = partOfGoods(0.7, 'Portugal');
export const withFinland = partOfGoods(0.6, 'Finland');
export const withBosnia = partOfGoods(0.2, 'Bosnia and Herzegovina');

// What it is

export const containers = partOfGoods(7.1, 'containers');
export const grain = partOfGoods(3.6, 'grain and feed');
export const timber = partOfGoods(2.8, 'timber');
export const oil = partOfGoods(2.1, 'oil products');
export const fish = partOfGoods(0.9, 'fish');
export const containerShare = derived('{containers} / {goods2024}', 'rate');

// Water

export const inner2017 = degrees(2017, 9.1);
export const inner2018 = degrees(2018, 9.4);
export const inner2019 = degrees(2019, 9.6);
export const inner2021 = degrees(2021, 9.8);
export const inner2022 = degrees(2022, 10.4);
export const inner2023 = degrees(2023, 10.9);
export const inner2024 = degrees(2024, 11.2);
export const outer2017 = degrees(2017, 8.2);
export const outer2018 = degrees(2018, 8.3);
export const outer2019 = degrees(2019, 8.4);
export const outer2020 = degrees(2020, 8.9);
export const outer2021 = degrees(2021, 8.6);
export const outer2022 = degrees(2022, 9.1);
export const outer2023 = degrees(2023, 9.4);
export const outer2024 = degrees(2024, 9.7);
export const slipway2017 = degrees(2017, -1.2);
export const slipway2018 = degrees(2018, -0.4);
export const slipway2019 = degrees(2019, -2.1);
export const slipway2020 = degrees(2020, 0.3);
export const slipway2021 = degrees(2021, -0.9);
export const slipway2022 = degrees(2022, 0.8);
export const slipway2023 = degrees(2023, 1.1);
export const slipway2024 = degrees(2024, -0.2);
export const innerWarmer = derived('{inner2024} - {inner2017}', 'degree');

// People

export const dockers2014 = people(2014, 2140, 'dockers');
export const dockers2024 = people(2024, 1310, 'dockers');
export const rail2014 = people(2014, 390, 'railway');
export const rail2024 = people(2024, 655, 'railway');
export const offices2014 = people(2014, 820, 'offices');
export const offices2024 = people(2024, 1125, 'offices');
export const cranes2014 = people(2014, 212, 'crane drivers');
export const cranes2024 = people(2024, 148, 'crane drivers');
export const upkeep2014 = people(2014, 505, 'upkeep of locks, bridges and quays');
export const upkeep2024 = people(2024, 498, 'upkeep of locks, bridges and quays');
export const pilots2014 = people(2014, 46, 'pilots');
export const pilots2024 = people(2024, 58, 'pilots');
export const railMore = derived('{rail2024} - {rail2014}', 'person');
export const apprentices = stated(640, 'person', {
  quote: '640 apprentices since 2015',
  paragraph: 'people',
  when: '2015/2024',
});
export const women = stated(233, 'person', { quote: '233 of them women', paragraph: 'people', when: '2015/2024' });

// The Northern Lock

export const lockCost = stated(84e6, 'euro', { quote: 'will cost 84 million euros', paragraph: 'lock' });
export const lockPlanned = stated(61e6, 'euro', {
  quote: 'planned for 61 million euros',
  paragraph: 'lock',
  when: '2016',
});
export const lockDearer = derived('{lockCost} - {lockPlanned}', 'euro');
export const auditorsFrom = context(97e6, 'euro', { sources: [sources.auditors], when: '2023-06-19' });
export const auditorsUpTo = context(112e6, 'euro', { sources: [sources.auditors], when: '2023-06-19' });
export const engineersNow = context(88e6, 'euro', { sources: [sources.engineers], when: '2022-11' });
export const engineersBefore = context(66e6, 'euro', { sources: [sources.engineers], when: '2022-11' });
export const ministryNow = context(90e6, 'euro', { sources: [sources.ministry], when: '2024-09-30', bound: 'about' });

// Soot

export const soot = stated(41, 'tonne', { quote: '41 tonnes of soot', paragraph: 'air', when: '2024' });
export const sootLimit = stated(30, 'tonne', {
  quote: 'no more than 30 tonnes',
  paragraph: 'air',
  when: '2030',
  bound: 'about',
});
export const sootToGo = derived('{soot} - {sootLimit}', 'tonne', { bound: 'about' });

// Ships

export const ships = stated(7300, 'ship', {
  quote: 'more than 7,300 ships',
  paragraph: 'goods',
  when: '2024',
  bound: 'moreThan',
});
export const shipsADay = derived('{ships} / 366', 'shipPerDay', { bound: 'moreThan', when: '2024' });
export const tonnesAShip = derived('{goods2024} / {ships}', 'tonnePerShip', { bound: 'about', when: '2024' });

// Dates

export const founded = statedDate('1958', { quote: 'founded in 1958', paragraph: 'history' });
export const firstContainer = statedDate('1971-05-03', { quote: 'on 3 May 1971', paragraph: 'history' });
export const oilPort = statedDate('1974', { quote: 'the oil port in 1974', paragraph: 'history' });
export const railLink = statedDate('1989-10', { quote: 'since October 1989', paragraph: 'history' });
export const freeTrade = statedDate('1993', { quote: 'since 1993', paragraph: 'history' });
export const lockBegun = statedDate('2016-04-12', { quote: '12 April 2016', paragraph: 'lock' });
export const lockClosed = statedDate('2020', { quote: 'closed for most of 2020', paragraph: 'lock' });
export const lockOpened = statedDate('2021-08', { quote: 'in August 2021', paragraph: 'lock' });

// Who keeps quiet at night

export const charterAsterhaven = statedName('asterhaven', { quote: 'we were the first to sign', paragraph: 'air' });
export const charterLindwick = statedName('lindwick', { quote: 'Lindwick', paragraph: 'air' });
export const charterPortoSalgado = statedName('porto-salgado', { quote: 'Porto Salgado', paragraph: 'air' });
export const charterKalamonas = statedName('kalamonas', { quote: 'Kalamonas', paragraph: 'air' });
export const signedAsterhaven = contextDate('2022-03-14', { sources: [sources.charter] });
export const signedLindwick = contextDate('2022-09', { sources: [sources.charter] });
export const signedPortoSalgado = contextDate('2023-05-02', { sources: [sources.charter] });
export const signedKalamonas = contextDate('2024-11-30', { sources: [sources.charter], bound: 'before' });

// Places

export const southernLine = statedName('southern-line', { quote: 'the Southern Line', paragraph: 'goods' });
export const southernDays = stated(4, 'day', { quote: 'four days', paragraph: 'goods' });
export const boxTrain = statedName('box-train', { quote: 'a box train every night', paragraph: 'goods' });
export const placeAsterhaven = contextPlace([8.1, 55.6], { sources: [sources.chart] });
export const placeLindwick = contextPlace([18.7, 54.5], { sources: [sources.chart] });
export const placePortoSalgado = contextPlace([-8.7, 41.2], { sources: [sources.chart] });
export const placeSaintMorin = contextPlace([-1.2, 46.0], { sources: [sources.chart] });
export const placeCalaSerena = contextPlace([-0.3, 39.5], { sources: [sources.chart] });
export const placeMontevera = contextPlace([9.0, 44.4], { sources: [sources.chart] });
export const placeKalamonas = contextPlace([23.6, 37.9], { sources: [sources.chart] });
export const placeDonaufeld = contextPlace([16.4, 48.2], { sources: [sources.chart] });
export const placeHollenbrueck = contextPlace([11.0, 49.5], { sources: [sources.chart] });
