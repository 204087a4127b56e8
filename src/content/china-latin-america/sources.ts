import type { Source } from '../../model/fact.ts';

/**
 * The public documents of this story, once each. A title in our own words stands where the document's own was not seen.
 * `date` is as precise as it is known, and left out where it is not; `trust` follows model/fact.ts: A official or state
 * news agency, B an established outlet or institution, C weak.
 */

/** The report itself: a press release, and to be called one. */
export const report = {
  publisher: 'China.org.cn, by PR Newswire',
  title: 'Not defined by distance: New vitality in the China-Latin America relationship (press release)',
  url: 'https://www.prnewswire.com/news-releases/not-defined-by-distance-new-vitality-in-the-china-latin-america-relationship-302316407.html',
  date: '2024-11-26',
  trust: 'B',
  whose: 'party',
} as const satisfies Source;

// What was said in Beijing and Lima

export const ministryAnswer: Source = {
  publisher: 'China’s foreign ministry',
  title: 'Spokesperson’s answer of 14 November 2024, on an embassy page whose list changes',
  url: 'http://zw.china-embassy.gov.cn/eng/fyrth',
  date: '2024-11-14',
  trust: 'A',
  whose: 'party',
};
export const xinhuaMinistry: Source = {
  publisher: 'Xinhua, on People’s Daily Online',
  title: 'Report on the foreign ministry’s answer about trade with the region',
  url: 'http://en.people.cn/n3/2024/1114/c90000-20242053.html',
  date: '2024-11-14',
  trust: 'A',
  whose: 'party',
};
export const xiAfterwards: Source = {
  publisher: 'People’s Daily Online',
  title: 'Xi Jinping on trade with the region, 13 May 2025',
  url: 'http://en.people.cn/n3/2025/0513/c90000-20314066.html',
  date: '2025-05-13',
  trust: 'A',
  whose: 'party',
};
export const target2014Report: Source = {
  publisher: 'People’s Daily Online',
  title: 'Report on the trade target set out in July 2014',
  url: 'http://en.people.cn./n/2014/0724/c90883-8760388-2.html',
  date: '2014-07-24',
  trust: 'A',
  whose: 'party',
};

// Days at sea, and the port

export const xinhuaOpening: Source = {
  publisher: 'Xinhua',
  title: 'Report on the inauguration of the port of Chancay',
  url: 'https://english.news.cn/20241115/34a6dd0782b647c1913f15f0a31f4450/c.html',
  date: '2024-11-15',
  trust: 'A',
  whose: 'party',
};
export const criPeru: Source = {
  publisher: 'China Radio International (in Portuguese)',
  title: 'Report on the state visit to Peru, the signing of the plan and the opening of the port',
  url: 'https://portuguese.cri.cn/2024/11/15/ARTI57Vdw2K4XmmbaUiWqmf6241115.shtml',
  date: '2024-11-15',
  trust: 'A',
  whose: 'party',
};
export const bairdMaritime: Source = {
  publisher: 'Baird Maritime',
  title: 'Peru’s port of Chancay begins serving China–Latin America freight route',
  url: 'https://www.bairdmaritime.com/shipping/ports/perus-port-of-chancay-begins-serving-china-latin-america-freight-route',
  date: '2024-11-15',
  trust: 'B',
  whose: 'independent',
};
export const yicai: Source = {
  publisher: 'Yicai Global',
  title: 'Report on the opening of Chancay and the sea route to Shanghai',
  url: 'https://yicaiglobal.com/news/perus-chancay-port-opens-launches-new-marine-expressway-via-shanghai',
  date: '2024-11-18',
  trust: 'B',
  whose: 'party',
};
export const firstVoyageReport: Source = {
  publisher: 'Xinhua, on Big News Network',
  title: 'China Focus: First vessel from Peru’s Chancay port reaches Shanghai',
  url: 'https://bignewsnetwork.com/news/274854711/china-focus-first-vessel-from-perus-chancay-port-reaches-shanghai',
  date: '2024-12-18',
  trust: 'B',
  whose: 'party',
};
export const tradeMinister: Source = {
  publisher: 'Produce Blue Book, quoting Peru’s trade ministry (Mincetur)',
  title: 'Peruvian fruit exports exceed $6B in 2024',
  url: 'https://producebluebook.com/2025/01/10/peruvian-fruit-exports-exceed-6b-in-2024',
  date: '2025-01-10',
  trust: 'B',
  whose: 'otherState',
};
export const shanghaiGovernment: Source = {
  publisher: 'Yicai, on a Shanghai government site',
  title: 'Report on the first import-fair exhibits from Chancay',
  url: 'https://touch.shio.gov.cn/jsp/zfxw_detail.jsp?id=20251019183566568',
  date: '2025-10-19',
  trust: 'B',
  whose: 'party',
};
export const agricultureMinister: Source = {
  publisher: 'FoodMate, quoting Peru’s agriculture minister',
  title: 'Forecast of days at sea by the new port',
  url: 'https://global.foodmate.net/news/show.php?itemid=12396',
  date: '2024-07',
  trust: 'B',
  whose: 'otherState',
};
export const economyMinister: Source = {
  publisher: 'Enfoque Real, quoting Peru’s economy minister (in Spanish)',
  title: 'Forecast of days at sea by the port of Chancay',
  url: 'https://enfoquereal.com/2023/05/12/el-megapuerto-de-chancay-reducira-a-15-dias-el-transporte-entre-peru-y-asia/',
  date: '2023-05-12',
  trust: 'B',
  whose: 'otherState',
};

// Trade of the region with China and with the world

export const efeEclac: Source = {
  publisher: 'Cooperativa, with EFE (in Spanish)',
  title: 'Report on the ECLAC trade outlook: trade with China times 35, with the world times 4',
  url: 'https://cooperativa.cl/noticias/site/artic/20231109/pags-amp/20231109150021.html',
  date: '2023-11-09',
  trust: 'B',
  whose: 'independent',
};
export const bostonUniversity: Source = {
  publisher: 'Boston University, Global Development Policy Center',
  title: 'China-Latin America Economic Bulletins, with the edition of 2023',
  url: 'https://www.bu.edu/gdp/china-lac_bulletins/',
  trust: 'B',
  whose: 'independent',
};
export const americaEconomia: Source = {
  publisher: 'América Economía (in Spanish)',
  title: 'Report with official figures of trade between China and the region, 2000 and 2016',
  url: 'https://americaeconomia.com/economia-mercados/comercio/cepal-preve-oportunidades-enormes-de-comercio-entre-china-y-america',
  trust: 'B',
  whose: 'independent',
};
export const beijingReview: Source = {
  publisher: 'Beijing Review',
  title: 'Report on trade with Latin America, with the figure of 2007',
  url: 'http://www.bjreview.com.cn/print/txt/2008-12/01/content_167926_2.htm',
  date: '2008-12-01',
  trust: 'A',
  whose: 'party',
};
// The dots stand in the address as it was read.
export const shippingChina: Source = {
  publisher: 'Shipping China, quoting China’s commerce ministry and customs',
  title: 'Report on trade with Latin America and the Caribbean in 2008',
  url: 'http://en.shippingchina.com/sailingnews/...index/detail/type/Trade/id/8307.html',
  trust: 'B',
  whose: 'independent',
};
export const daijiworld: Source = {
  publisher: 'Daijiworld, with IANS/EFE',
  title: 'China’s Trade With Latin America Grew in 2011',
  url: 'https://daijiworld.com/index.php/news/newsDisplay?newsID=135202',
  date: '2012-04-18',
  trust: 'B',
  whose: 'independent',
};
export const paisEnVivo: Source = {
  publisher: 'País en Vivo (in Spanish)',
  title: 'Page with a rounded figure for 2012; weak host, the original was not found',
  url: 'https://paisenvivo.com/?p=5782',
  trust: 'C',
  whose: 'independent',
};
export const peoplesDaily2016: Source = {
  publisher: 'People’s Daily Online (in Spanish), quoting China’s customs',
  title: 'Report on trade with Latin America in 2016',
  url: 'http://spanish.peopledaily.com.cn/n3/2017/0215/c31620-9178129.html',
  date: '2017-02-15',
  trust: 'A',
  whose: 'party',
};
export const chinascope: Source = {
  publisher: 'Chinascope, quoting People’s Daily',
  title: 'Summary of a report on trade with Latin America in 2017 and 2018',
  url: 'http://chinascope.org/archives/16903',
  trust: 'B',
  whose: 'independent',
};
export const beltAndRoadNews: Source = {
  publisher: 'Belt & Road News, quoting a Chinese ambassador',
  title: 'China says Latin America, Caribbean will benefit significantly under BRI',
  url: 'https://www.beltandroad.news/china-says-latin-america-caribbean-will-benefit-significantly-under-bri/',
  trust: 'B',
  whose: 'independent',
};
export const czfoan: Source = {
  publisher: 'A company’s site, quoting China’s customs',
  title: 'China Latin America trade reaches a new high (copy on a weak host; the original was not found)',
  url: 'http://en.czfoan.com/news/show-869.html',
  date: '2022-01-24',
  trust: 'C',
  whose: 'independent',
};
export const exBulletin: Source = {
  publisher: 'Ex Bulletin',
  title: 'Page with the trade figure of 2022; weak host, the original was not found',
  url: 'https://exbulletin.com/politics/2890915/',
  date: '2024-11-14',
  trust: 'C',
  whose: 'independent',
};
export const fundacionTrade: Source = {
  publisher: 'Fundación Andrés Bello, quoting China’s customs',
  title: 'Trade between China and Latin America reached US$ 489 billion in 2023',
  url: 'https://fundacionandresbello.org/en/news/latin-america-%F0%9F%8C%8E/trade-between-china-and-latin-america-reached-us-489-billion-in-2023',
  trust: 'B',
  whose: 'independent',
};
export const taKungPao: Source = {
  publisher: 'Ta Kung Pao (in Chinese)',
  title: 'Report with the trade of 2024 between China and Latin America',
  url: 'https://www.takungpao.com/news/232108/2025/0515/1086784.html',
  date: '2025-05-15',
  trust: 'B',
  whose: 'party',
};
export const tass: Source = {
  publisher: 'TASS',
  title: 'Report on trade between China and Latin America in 2024',
  url: 'https://tass.com/economy/1956993',
  date: '2025-05-13',
  trust: 'B',
  whose: 'otherState',
};

// Signatories

export const peoplesDailyArgentina: Source = {
  publisher: 'People’s Daily Online',
  title: 'Report on the cooperation plan with Argentina',
  url: 'http://en.people.cn/n3/2023/0605/c90000-20027777.html',
  date: '2023-06-05',
  trust: 'A',
  whose: 'party',
};
export const fundacionChile: Source = {
  publisher: 'Fundación Andrés Bello, quoting Chile’s foreign ministry',
  title: 'Chile and China Sign 13 New Cooperation Agreements',
  url: 'https://fundacionandresbello.org/en/news/chile-%F0%9F%87%A8%F0%9F%87%B1-news/chile-and-china-strengthen-sign13-new-cooperation/',
  date: '2023-10',
  trust: 'B',
  whose: 'independent',
};
export const peoplesDailyUruguay: Source = {
  publisher: 'People’s Daily Online',
  title: 'Report on the visit of Uruguay’s president and the cooperation plan',
  url: 'http://en.people.cn/n3/2023/1123/c90000-20101227.html',
  date: '2023-11-23',
  trust: 'A',
  whose: 'party',
};
export const radioHabana: Source = {
  publisher: 'Radio Habana Cuba',
  title: 'Cuba’s effective insertion in the Silk Road and Belt Initiative will begin',
  url: 'https://www.radiohc.cu/index.php/en/noticias/nacionales/280879-cubas-effective-insertion-in-the-silk-road-and-belt-initiative-will-begin',
  date: '2021-12-24',
  trust: 'A',
  whose: 'otherState',
};
export const suriname: Source = {
  publisher: 'China’s foreign ministry, on an embassy page',
  title: 'Xi Jinping on Suriname, one of the first in the Caribbean to sign the plan',
  url: 'http://IL.china-embassy.gov.cn/eng/zgxw/202405/t20240515_11304992.htm',
  date: '2024-05-15',
  trust: 'A',
  whose: 'party',
};
export const criDocuments: Source = {
  publisher: 'China Radio International (in Portuguese)',
  title: 'Report on the countries of the region with Belt and Road documents',
  url: 'https://portuguese.cri.cn/2024/11/14/ARTIXFFvikAGhu4NTp43KnPF241114.shtml',
  date: '2024-11-14',
  trust: 'A',
  whose: 'party',
};

// Parcels

export const xiamenRoute: Source = {
  publisher: 'People’s Daily Online (Xinhua)',
  title: 'Report on the first cargo flight from Xiamen to São Paulo',
  url: 'http://en.people.cn/n3/2023/0211/c90000-10206351.html',
  date: '2023-02-11',
  trust: 'A',
  whose: 'party',
};
export const xiamenZone: Source = {
  publisher: 'Xiamen free-trade zone',
  title: 'Report on the first half-year of the São Paulo cargo route',
  url: 'http://en.ftz.xm.gov.cn/2023-08/16/c_911375.htm',
  date: '2023-08-16',
  trust: 'A',
  whose: 'party',
};

// Green

export const partyPaper2013: Source = {
  publisher: 'People’s Daily Online, Communist Party news (in Chinese)',
  title: 'Article that calls Brazil’s constitution the first with a chapter on the environment',
  url: 'http://cpc.people.com.cn/n/2013/0205/c78779-20435240.html',
  date: '2013-02-05',
  trust: 'A',
  whose: 'party',
};
export const brazilianLaw: Source = {
  publisher: 'Conteúdo Jurídico (in Portuguese)',
  title: 'Law article on constitutional rights and duties towards the environment',
  url: 'https://conteudojuridico.com.br/consulta/artigos/54019/direitos-e-deveres-constitucionais-relativos-ao-meio-ambiente',
  trust: 'B',
  whose: 'independent',
};
export const techNode: Source = {
  publisher: 'TechNode',
  title: 'BYD to invest $620 million in building new industrial complex in Brazil',
  url: 'https://technode.com/2023/07/05/byd-to-invest-620-million-in-building-new-industrial-complex-in-brazil/',
  date: '2023-07-05',
  trust: 'B',
  whose: 'independent',
};
export const agenciaBrasil: Source = {
  publisher: 'Agência Brasil',
  title: 'New electric car factory shows confidence in Brazil, says Lula',
  url: 'https://agenciabrasil.ebc.com.br/en/economia/noticia/2025-10/new-electric-car-factory-shows-confidence-brazil-says-lula',
  date: '2025-10',
  trust: 'A',
  whose: 'otherState',
};
export const reutersBolivia: Source = {
  publisher: 'Reuters, on Republic of Mining',
  title: 'Bolivia says China’s CBC to invest $1 billion in lithium plants',
  url: 'https://republicofmining.com/2024/11/27/bolivia-says-chinas-cbc-to-invest-1-billion-in-lithium-plants-by-daniel-ramos-and-daina-beth-solomon-reuters-november-26-2024/',
  date: '2024-11-26',
  trust: 'B',
  whose: 'independent',
};
export const evLithium: Source = {
  publisher: 'EV Lithium Charger',
  title: 'Page on CATL’s contract in Bolivia and its share in the consortium; weak host',
  url: 'https://evlithiumcharger.com/News/catl-signs-massive-lithium-carbonate-con.html',
  trust: 'C',
  whose: 'independent',
};

// Where things lie

export const portTable: Source = {
  publisher: 'UN/LOCODE, in copies',
  title: 'Port positions as tables of public code repositories have them',
  url: 'https://unece.org/trade/uncefact/unlocode',
  trust: 'C',
  whose: 'independent',
};
export const naturalEarth: Source = {
  publisher: 'Natural Earth',
  title: 'Map of the world, on which we put towns and middles of countries',
  url: 'https://www.naturalearthdata.com/',
  trust: 'B',
  whose: 'independent',
};
