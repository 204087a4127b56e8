import type { Source } from '../../model/fact.ts';

/**
 * The public documents of this story, once each. A title in our own words stands where the document's own was not seen.
 * `date` is as precise as it is known, and left out where it is not; `trust` follows model/fact.ts: A official or state
 * news agency, B an established outlet or institution, C weak. `whose` goes by who owns the publisher, and for a copy on
 * another host by its first publisher: `party` is the Chinese state with its media.
 */

// The release, and who made it

/** The release itself: a press release, and to be called one. */
export const report = {
  publisher: 'China.org.cn, via PR Newswire',
  title: 'Not defined by distance: New vitality in the China-Latin America relationship (press release)',
  url: 'https://www.prnewswire.com/news-releases/not-defined-by-distance-new-vitality-in-the-china-latin-america-relationship-302316407.html',
  date: '2024-11-26',
  trust: 'A',
  whose: 'party',
} as const satisfies Source;
export const publisherPortrait: Source = {
  publisher: 'Wikipedia',
  title:
    'China Internet Information Center, which runs China.org.cn; the article goes back to the portal’s own page about itself',
  url: 'https://en.wikipedia.org/wiki/China_Internet_Information_Center',
  trust: 'B',
  whose: 'independent',
};
export const johnson: Source = {
  publisher: 'Harper’s Magazine',
  title: 'Johnson: The Vanity of Human Wishes',
  url: 'https://harpers.org/2011/04/johnson-the-vanity-of-human-wishes/',
  date: '2011-04',
  trust: 'B',
  whose: 'independent',
};

// What was said in Beijing

export const ministryAnswer: Source = {
  publisher: 'China’s foreign ministry',
  title: 'Question and answer of 14 November 2024, on an embassy page whose list changes',
  url: 'http://zw.china-embassy.gov.cn/eng/fyrth',
  date: '2024-11-14',
  trust: 'A',
  whose: 'party',
};
export const xinhuaMinistry: Source = {
  publisher: 'Xinhua, on People’s Daily Online',
  title: 'China-LAC goods trade expected to continue growing at high speed: spokesperson',
  url: 'http://en.people.cn/n3/2024/1114/c90000-20242053.html',
  date: '2024-11-14',
  trust: 'A',
  whose: 'party',
};
export const criNineMonths: Source = {
  publisher: 'China Radio International, on Observatório da China (in Portuguese)',
  title: 'Comércio de mercadorias entre China e América Latina continuará crescendo rapidamente, diz relatório da ONU',
  url: 'https://observatoriodachina.org/pt/article/comercio-de-mercadorias-entre-china-e-america-latina-continuara-crescendo-rapidamente-diz-relatorio-da-onu',
  date: '2024-11-18',
  trust: 'B',
  whose: 'party',
};
export const xiAfterwards: Source = {
  publisher: 'People’s Daily Online',
  title: 'Trade between China, Latin American and Caribbean countries exceeds 500 bln USD in 2024: Xi',
  url: 'http://en.people.cn/n3/2025/0513/c90000-20314066.html',
  date: '2025-05-13',
  trust: 'A',
  whose: 'party',
};
export const xinhuaTarget: Source = {
  publisher: 'Xinhua',
  title: 'Report of 18 July 2014 on Xi Jinping’s proposal for trade with Latin America',
  url: 'http://news.xinhuanet.com/english/china/2014-07/18/c_133493879.htm',
  date: '2014-07-18',
  trust: 'A',
  whose: 'party',
};

// The port

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
export const cnnOpening: Source = {
  publisher: 'CNN en Español',
  title: 'Dina Boluarte y Xi Jinping inauguran el megapuerto de Chancay',
  url: 'https://cnnespanol.cnn.com/2024/11/14/dina-boluarte-xi-hinping-inauguran-megapuerto-chancay-peru-orix/',
  date: '2024-11-14',
  trust: 'B',
  whose: 'independent',
};
export const rtpOpening: Source = {
  publisher: 'RTP, with Lusa (in Portuguese)',
  title: 'Xi Jinping elogia novo “corredor terra-mar” na inauguração de porto no Peru',
  url: 'https://www.rtp.pt/noticias/economia/xi-jinping-elogia-novo-corredor-terra-mar-na-inauguracao-de-porto-no-peru_n1614976',
  date: '2024-11',
  trust: 'B',
  whose: 'independent',
};
export const peoplesDailyPort: Source = {
  publisher: 'People’s Daily Online (in Portuguese)',
  title: 'Report of 15 November 2024 on the port',
  url: 'http://portuguese.people.com.cn/n3/2024/1115/c309809-20242569.html',
  date: '2024-11-15',
  trust: 'A',
  whose: 'party',
};
export const reutersTests: Source = {
  publisher: 'Reuters, on Maritime Professional',
  title: 'Peru’s Chinese-built Mega Port to Soft Launch in Late November',
  url: 'https://www.maritimeprofessional.com/news/peru-chinese-built-mega-port-398243',
  date: '2024-10-21',
  trust: 'B',
  whose: 'independent',
};
export const presidencyLicence: Source = {
  publisher: 'Diário de Notícias da Madeira, quoting Peru’s presidency (in Portuguese)',
  title: 'Mega-porto de Chancay, no Peru, inicia oficialmente operações',
  url: 'https://www.dnoticias.pt/2025/6/6/451674-mega-porto-de-chancay-no-peru-inicia-oficialmente-operacoes/',
  date: '2025-06-06',
  trust: 'B',
  whose: 'independent',
};
export const peoplesDailyCargo: Source = {
  publisher: 'People’s Daily Online',
  title: 'First batch of direct transport cargo through Peru’s Chancay port to arrive in Shanghai',
  url: 'http://en.people.cn/n3/2024/1218/c90000-20255397.html',
  date: '2024-12-18',
  trust: 'A',
  whose: 'party',
};

// Days at sea

export const economyMinister: Source = {
  publisher: 'Enfoque Real, quoting Peru’s economy minister (in Spanish)',
  title: 'Forecast of days at sea by the port of Chancay',
  url: 'https://enfoquereal.com/2023/05/12/el-megapuerto-de-chancay-reducira-a-15-dias-el-transporte-entre-peru-y-asia/',
  date: '2023-05-12',
  trust: 'B',
  whose: 'independent',
};
export const agricultureMinister: Source = {
  publisher: 'FoodMate, quoting Peru’s agriculture minister',
  title: 'Forecast of days at sea by the new port',
  url: 'https://global.foodmate.net/news/show.php?itemid=12396',
  date: '2024-07',
  trust: 'B',
  whose: 'independent',
};
export const apChancay: Source = {
  publisher: 'AP, in La Voz del Interior (in Spanish)',
  title: 'Perú anuncia que construcción de puerto de capital chino está por concluir a días de cumbre APEC',
  url: 'https://lavoz.com.ar/noticias/agencias/peru-anuncia-que-construccion-de-puerto-de-capital-chino-esta-por-concluir-a-dias-de-cumbre-apec',
  date: '2024-10',
  trust: 'B',
  whose: 'independent',
};
export const prensaLatina: Source = {
  publisher: 'Prensa Latina, Cuba’s state agency (in Spanish)',
  title: 'Report before the opening of Chancay',
  url: 'https://prensa-latina.cu/?p=1317413',
  date: '2024-10',
  trust: 'A',
  whose: 'otherState',
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
export const produceReport: Source = {
  publisher: 'Produce Report',
  title: 'Chancay Port Sends First Batch of Peruvian Blueberries to Shanghai',
  url: 'https://producereport.com/article/chancay-port-sends-first-batch-peruvian-blueberries-shanghai',
  date: '2024-12',
  trust: 'B',
  whose: 'independent',
};
export const masContainer: Source = {
  publisher: 'MasContainer, citing Diario Financiero (in Spanish)',
  title: 'Chile, Brasil, Colombia y Ecuador ya miran hacia puerto Chancay',
  url: 'https://mascontainer.com.ec/chile-brasil-colombia-y-ecuador-ya-miran-hacia-puerto-chancay',
  date: '2024-12',
  trust: 'B',
  whose: 'independent',
};
export const firstVoyageReport: Source = {
  publisher: 'Xinhua, on Big News Network',
  title: 'China Focus: First vessel from Peru’s Chancay port reaches Shanghai',
  url: 'https://bignewsnetwork.com/news/274854711/china-focus-first-vessel-from-perus-chancay-port-reaches-shanghai',
  date: '2024-12-18',
  trust: 'A',
  whose: 'party',
};
export const hortifrut: Source = {
  publisher: 'FreshFruitPortal, on the shipper Hortifrut',
  title: 'Hortifrut marks first blueberry shipment through Port of Chancay',
  url: 'https://freshfruitportal.com/news/2025/01/02/hortifrut-marks-first-blueberry-shipment-through-port-of-chancay',
  date: '2025-01-02',
  trust: 'B',
  whose: 'independent',
};
export const tradeMinister: Source = {
  publisher: 'Produce Blue Book, quoting Peru’s trade ministry (Mincetur)',
  title: 'Peruvian fruit exports exceed $6B in 2024',
  url: 'https://producebluebook.com/2025/01/10/peruvian-fruit-exports-exceed-6b-in-2024',
  date: '2025-01-10',
  trust: 'B',
  whose: 'independent',
};
export const operatorComercio: Source = {
  publisher: 'El Comercio, quoting the port’s operator (in Spanish)',
  title: 'Megapuerto de Chancay ya recibe rutas alimentadoras',
  url: 'https://elcomercio.pe/economia/puerto-de-chancay-desde-panama-colombia-ecuador-y-chile-megapuerto-de-chancay-ya-recibe-rutas-alimentadoras-ultimas-noticia',
  date: '2025-07',
  trust: 'B',
  whose: 'independent',
};
export const shanghaiGovernment: Source = {
  publisher: 'Yicai, on a Shanghai government site',
  title: 'Report on the first import-fair exhibits from Chancay',
  url: 'https://touch.shio.gov.cn/jsp/zfxw_detail.jsp?id=20251019183566568',
  date: '2025-10-19',
  trust: 'B',
  whose: 'party',
};
export const andinaYear: Source = {
  publisher: 'Andina, Peru’s state agency, on Noti Perú (in Spanish)',
  title: 'Report one year after the opening of Chancay, quoting the operator',
  url: 'https://www.notiperu.com.pe/economia/noticia-peru-puerto-chancay-celebra-primer-ano-nuevo-hub-portuario-pacifico-sur-20251113233135.html',
  date: '2025-11-13',
  trust: 'B',
  whose: 'otherState',
};

// Trade of the region with China and with the world

export const efeEclac: Source = {
  publisher: 'Cooperativa, with EFE (in Spanish)',
  title: 'Cepal: Comercio de bienes entre China y Latinoamérica se multiplicó por 35 en dos décadas',
  url: 'https://cooperativa.cl/noticias/site/artic/20231109/pags-amp/20231109150021.html',
  date: '2023-11-09',
  trust: 'B',
  whose: 'independent',
};
export const bbcEclac: Source = {
  publisher: 'BBC Mundo, in Correio Braziliense (in Portuguese)',
  title: 'Como Brasil foi chave para América Latina bater recorde de exportação para China em 2023',
  url: 'https://correiobraziliense.com.br/mundo/2024/04/amp/6846886-como-brasil-foi-chave-para-america-latina-bater-recorde-de-exportacao-para-china-em-2023.html',
  date: '2024-04',
  trust: 'B',
  whose: 'independent',
};
export const laRepublicaEclac: Source = {
  publisher: 'La República, Peru, quoting ECLAC (in Spanish)',
  title: 'Comercio entre China, Latinoamérica y el Caribe se multiplicó 35 veces desde el 2000',
  url: 'https://larepublica.pe/amp/economia/2023/11/06/comercio-entre-china-latinoamerica-y-el-caribe-se-multiplico-35-veces-desde-el-2000-144150',
  date: '2023-11-06',
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
export const chinaDaily2012: Source = {
  publisher: 'China Daily',
  title: 'China’s statistics (opinion article)',
  url: 'http://www.chinadaily.com.cn/cndy/2012-02/10/content_14573678.htm',
  date: '2012-02-10',
  trust: 'B',
  whose: 'party',
};
export const soolun: Source = {
  publisher: 'A periodical of China’s commerce ministry, on soolun.net (in Chinese)',
  title: 'Article with the trade of 2002',
  url: 'http://soolun.net/periodical/02d00eac062dc7ce5660c8943bbeaf20.html',
  trust: 'C',
  whose: 'party',
};
export const chinaToday2005: Source = {
  publisher: 'China Today (in Spanish)',
  title: 'Article on trade of China with Latin America',
  url: 'http://www.chinatoday.com.cn/hoy/2005n/5hn1/6n1.htm',
  date: '2005-01',
  trust: 'A',
  whose: 'party',
};
export const chinaOrg2007: Source = {
  publisher: 'China.org.cn (in Spanish), quoting the commerce ministry',
  title: 'Report on trade between China and Latin America in 2006',
  url: 'http://spanish.china.org.cn/international/archive/lichangchun/2007-03/26/content_8014521.htm',
  date: '2007-03-26',
  trust: 'A',
  whose: 'party',
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
export const wanJifei: Source = {
  publisher: 'China Daily, on another host, quoting a Chinese trade council',
  title: 'Report on a business summit of China and Latin America',
  url: 'http://m.formacion-profesional-a-distancia.com/business/2010-10/22/content_21176214.htm',
  date: '2010-10-22',
  trust: 'C',
  whose: 'party',
};
export const chinaDaily2012b: Source = {
  publisher: 'China Daily, on People’s Daily Online',
  title: 'Report of 10 August 2012 on trade with Latin America',
  url: 'http://en.people.cn/102774/7904888.html',
  date: '2012-08-10',
  trust: 'A',
  whose: 'party',
};
export const xinhua2013: Source = {
  publisher: 'Xinhua, quoting the commerce ministry and customs',
  title: 'Report of 31 May 2013 on trade with Latin America',
  url: 'http://english.cpc.people.com.cn/206972/206976/8265696.html',
  date: '2013-05-31',
  trust: 'A',
  whose: 'party',
};
export const nodal2014: Source = {
  publisher: 'Nodal, quoting China’s customs (in Spanish)',
  title: 'Presidente chino inicia gira por América Latina para profundizar lazos comerciales',
  url: 'https://nodal.red/2014/07/presidente-chino-inicia-gira-por-america-latina-para-profundizar-lazos-comerciales',
  date: '2014-07',
  trust: 'B',
  whose: 'independent',
};
export const cri2015: Source = {
  publisher: 'China Radio International (in Portuguese), quoting the commerce ministry',
  title: 'Report of 19 May 2015 on trade with Latin America',
  url: 'https://portuguese.cri.cn/1721/2015/05/19/1s200094.htm',
  date: '2015-05-19',
  trust: 'A',
  whose: 'party',
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
  title: 'China Is Latin America’s Second Largest Trading Partner',
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
export const ultimoCable: Source = {
  publisher: 'Último Cable (in Spanish)',
  title: 'Comercio entre China y Latam aumentó en 2021',
  url: 'https://ultimocable.com/comercio-entre-china-y-latam-aumento-en-2021',
  date: '2022',
  trust: 'B',
  whose: 'independent',
};
export const exBulletin: Source = {
  publisher: 'Ex Bulletin',
  title: 'Page with the trade figure of 2022; the original was not found',
  url: 'https://exbulletin.com/politics/2890915/',
  date: '2024-11-14',
  trust: 'C',
  whose: 'independent',
};
export const opportimes: Source = {
  publisher: 'Opportimes, quoting China’s customs (in Spanish)',
  title: 'Los 10 principales exportadores a China desde América Latina y el Caribe',
  url: 'https://opportimes.com/los-10-principales-exportadores-a-china-desde-america-latina-y-el-caribe',
  date: '2023',
  trust: 'B',
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
  publisher: 'Ta Kung Pao, a Hong Kong paper owned by the Chinese state (in Chinese)',
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
  trust: 'A',
  whose: 'otherState',
};
export const abcColor: Source = {
  publisher: 'ABC Color, Paraguay, quoting China’s customs (in Spanish)',
  title: 'China reconfigura estrategia exportadora y América Latina emerge como pieza clave',
  url: 'https://www.abc.com.py/economia/2025/06/27/china-reconfigura-estrategia-exportadora-y-america-latina-emerge-como-pieza-clave/',
  date: '2025-06-27',
  trust: 'B',
  whose: 'independent',
};
export const xinhua2026: Source = {
  publisher: 'Xinhua',
  title: 'Report of 10 February 2026 on trade with Latin America in 2025',
  url: 'https://english.news.cn/20260210/46ffd866e28c49849f968a8b6b52d5a4/c.html',
  date: '2026-02-10',
  trust: 'A',
  whose: 'party',
};
export const bostonUniversity: Source = {
  publisher: 'Boston University, Global Development Policy Center',
  title: 'China-Latin America Economic Bulletins, with the edition of 2023',
  url: 'https://www.bu.edu/gdp/china-lac_bulletins/',
  trust: 'B',
  whose: 'independent',
};
export const bostonBulletin: Source = {
  publisher: 'Boston University, Global Development Policy Center',
  title: 'China–Latin America and the Caribbean Economic Bulletin, 2025 edition',
  url: 'https://www.bu.edu/gdp/2025/11/25/china-latin-america-and-the-caribbean-economic-bulletin-2025-edition',
  date: '2025-11-25',
  trust: 'B',
  whose: 'independent',
};

// Trade of Peru with China

export const gestionPeru: Source = {
  publisher: 'Gestión, quoting ComexPerú with Peru’s customs (in Spanish)',
  title: 'Comex: exportaciones a China se cuadruplicaron desde 2010 al 2023',
  url: 'https://gestion.pe/economia/comex-exportaciones-a-china-se-cuadruplicaron-desde-2010-al-2023-noticia/',
  date: '2024-03',
  trust: 'B',
  whose: 'independent',
};
export const prensaRegional: Source = {
  publisher: 'Prensa Regional, Peru (in Spanish)',
  title: 'China desplaza a Estados Unidos en comercio exterior con el Perú',
  url: 'https://prensaregional.pe/china-desplaza-a-estados-unidos-en-comercio-exterior-con-el-peru',
  trust: 'B',
  whose: 'independent',
};
export const xinhuaPeru2023: Source = {
  publisher: 'Xinhua, on another host (in Chinese)',
  title: 'Report with China’s trade with Peru in 2023',
  url: 'https://www.yinxiangqingyang.com/2024/1114/880729.shtml',
  date: '2024-11-14',
  trust: 'B',
  whose: 'party',
};
export const xinhuaPeru2024: Source = {
  publisher: 'Xinhua (in Portuguese), quoting China’s customs',
  title: 'Report of 14 November 2024 on trade with Peru',
  url: 'https://portuguese.xinhuanet.com/20241114/a2a54e07027d4920b24eebeb48cac24b/c.html',
  date: '2024-11-14',
  trust: 'A',
  whose: 'party',
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
export const jamaicaAmbassador: Source = {
  publisher: 'China’s foreign ministry',
  title: 'Article by Ambassador Chen Daojiang of 19 January 2024',
  url: 'https://www.fmprc.gov.cn/eng/wjb_663304/zwjg_665342/zwbd_665378/202401/t20240126_11234009.html',
  date: '2024-01-19',
  trust: 'A',
  whose: 'party',
};
export const scmpJamaica: Source = {
  publisher: 'South China Morning Post',
  title: 'Chinese foreign minister Wang Yi vows to help Jamaica play bigger role on world stage, hails one-China',
  url: 'https://www.scmp.com/news/china/diplomacy/article/3249235/chinese-foreign-minister-wang-yi-vows-help-jamaica-play-bigger-role-world-stage-hails-one-china',
  date: '2024-01-21',
  trust: 'B',
  whose: 'independent',
};
export const peoplesDailyJamaica: Source = {
  publisher: 'People’s Daily, on another host (in Chinese)',
  title: 'Special page with an article of 8 September 2023',
  url: 'http://m.hall-joystick.com/special/2342.html',
  date: '2023-09-08',
  trust: 'C',
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
export const stabroekBrazil: Source = {
  publisher: 'Reuters, in Stabroek News',
  title: 'Xi and Lula elevate China-Brazil ties in state visit',
  url: 'https://stabroeknews.com/2024/11/21/news/regional/xi-and-lula-elevate-china-brazil-ties-in-state-visit',
  date: '2024-11-21',
  trust: 'B',
  whose: 'independent',
};
export const losTiemposColombia: Source = {
  publisher: 'Los Tiempos (in Spanish)',
  title: 'Colombia se suma a iniciativa china de Nueva Ruta de la Seda',
  url: 'https://lostiempos.com/actualidad/mundo/20250514/colombia-se-suma-iniciativa-china-nueva-ruta-seda',
  date: '2025-05-14',
  trust: 'B',
  whose: 'independent',
};

// Goods and parcels

export const coffeeOpinion: Source = {
  publisher: 'La Opinión, Colombia (in Spanish)',
  title: 'China podría convertirse en el segundo comprador de café colombiano',
  url: 'https://adminrediseno.laopinion.com.co/economia/china-podria-convertirse-en-el-segundo-comprador-de-cafe-colombiano-por-que-aumento-la',
  date: '2024',
  trust: 'B',
  whose: 'independent',
};
export const mateMisiones: Source = {
  publisher: 'Diarios de Misiones, with the national yerba mate institute (in Spanish)',
  title: 'Report on the exports of yerba mate in 2024',
  url: 'https://diariosdemisiones.com/?p=186840',
  date: '2025',
  trust: 'B',
  whose: 'independent',
};
export const xiamenRoute: Source = {
  publisher: 'People’s Daily Online (Xinhua)',
  title: 'China’s Xiamen launches its first air cargo route to Brazil',
  url: 'http://en.people.cn/n3/2023/0211/c90000-10206351.html',
  date: '2023-02-11',
  trust: 'A',
  whose: 'party',
};
export const xiamenZone: Source = {
  publisher: 'Xiamen free-trade zone',
  title: 'Xiamen-Sao Paulo air cargo route bolsters Xiamen’s foreign trade',
  url: 'http://en.ftz.xm.gov.cn/2023-08/16/c_911375.htm',
  date: '2023-08-16',
  trust: 'A',
  whose: 'party',
};
export const firstFlightChinese: Source = {
  publisher: 'China Industry Economic News, on another host (in Chinese)',
  title: 'Xiamen opens the country’s first BRICS cargo route',
  url: 'http://www.lyredcross.com/xy/fj/1405215.html',
  date: '2023-02-14',
  trust: 'C',
  whose: 'party',
};
export const ethiopianChina: Source = {
  publisher: 'A trade-press article, on another host (in Chinese)',
  title: 'Ethiopian Airlines’ head for China on its cargo routes',
  url: 'http://www.digipub.cc/dy/article/KGC5JGN405129QAF.html?f=post2020_dy_recommends',
  date: '2025-11',
  trust: 'C',
  whose: 'independent',
};

// Green

export const wangYouming: Source = {
  publisher: 'People’s Daily Online (in Chinese)',
  title: 'Article by the scholar Wang Youming, 15 September 2014',
  url: 'http://world.people.com.cn/n/2014/0915/c187656-25664057.html',
  date: '2014-09-15',
  trust: 'A',
  whose: 'party',
};
export const unPortugal: Source = {
  publisher: 'Harmony with Nature, a United Nations programme',
  title: 'Constitution of the Portuguese Republic, 1976',
  url: 'http://www.harmonywithnatureun.org/index.php?page=view&type=1014&nr=134&menu=196',
  trust: 'B',
  whose: 'independent',
};
export const unSpain: Source = {
  publisher: 'Harmony with Nature, a United Nations programme',
  title: 'Constitution of the Kingdom of Spain, 1978',
  url: 'http://www.harmonywithnatureun.org/index.php?page=view&type=1014&nr=161&menu=196',
  trust: 'B',
  whose: 'independent',
};
export const chileLibrary: Source = {
  publisher: 'Library of Chile’s Congress, in a copy (in Spanish)',
  title: 'Historia de la ley: Constitución Política de la República de Chile de 1980, artículo 19 número 8',
  url: 'http://studylib.es/doc/7909269/historia-de-la-ley',
  trust: 'C',
  whose: 'otherState',
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
export const aTarde: Source = {
  publisher: 'A Tarde (in Portuguese)',
  title: 'BYD dispara produção local e projeta dobrar número de funcionários',
  url: 'https://atarde.com.br/autos/byd-dispara-producao-local-e-projeta-dobrar-numero-de-funcionarios-1375317',
  date: '2026-01-08',
  trust: 'B',
  whose: 'independent',
};
export const dwByd: Source = {
  publisher: 'Deutsche Welle',
  title: 'Brazil: Chinese workers found in ’slave-like’ conditions',
  url: 'https://www.dw.com/en/brazil-chinese-workers-found-in-slave-like-conditions/a-71155861',
  date: '2024-12-25',
  trust: 'B',
  whose: 'independent',
};
export const g1Byd: Source = {
  publisher: 'g1 (in Portuguese)',
  title: 'BYD e empreiteiras fecham acordo com o MPT',
  url: 'https://g1.globo.com/ba/bahia/noticia/2025/12/26/byd-e-empreiteiras-fecham-acordo-com-o-mpt.ghtml',
  date: '2025-12-26',
  trust: 'B',
  whose: 'independent',
};
export const automotiveBusiness: Source = {
  publisher: 'Automotive Business (in Portuguese)',
  title: 'BYD fecha acordo de R$ 40 milhões em caso envolvendo trabalhadores na Bahia',
  url: 'https://www.automotivebusiness.com.br/noticias/byd-fecha-acordo-de-r-40-milhoes-em-caso-envolvendo-trabalhadores-na-bahia',
  date: '2026-01-05',
  trust: 'B',
  whose: 'independent',
};
export const redUno2023: Source = {
  publisher: 'Red Uno (in Spanish)',
  title: 'Bolivia se asocia con consorcio chino para la industrialización del litio',
  url: 'https://www.reduno.com.bo/noticias/bolivia-se-asocia-con-consorcio-chino-para-la-industrializacion-del-litio-2023120124727',
  date: '2023-01-20',
  trust: 'B',
  whose: 'independent',
};
export const xinhuaLithium: Source = {
  publisher: 'Xinhua, on People’s Daily Online',
  title: 'Report of 18 January 2024 on a pilot plant for lithium in Bolivia',
  url: 'http://en.people.cn/n3/2024/0118/c90000-20123775.html',
  date: '2024-01-18',
  trust: 'A',
  whose: 'party',
};
export const reutersBolivia: Source = {
  publisher: 'Reuters, on Republic of Mining',
  title: 'Bolivia says China’s CBC to invest $1 billion in lithium plants',
  url: 'https://republicofmining.com/2024/11/27/bolivia-says-chinas-cbc-to-invest-1-billion-in-lithium-plants-by-daniel-ramos-and-daina-beth-solomon-reuters-november-26-2024/',
  date: '2024-11-26',
  trust: 'B',
  whose: 'independent',
};
export const lithiumSuspended: Source = {
  publisher: 'Instantáneas (in Spanish)',
  title: 'Justicia boliviana suspende contratos de litio con empresas rusa y china',
  url: 'https://www.instantaneas.tic.bo/2025/05/27/politica/justicia-boliviana-suspende-contratos-litio',
  date: '2025-05-27',
  trust: 'B',
  whose: 'independent',
};
export const lithiumResumed: Source = {
  publisher: 'Instantáneas (in Spanish)',
  title: 'Juzgado boliviano reactiva contratos de litio con Rusia y China',
  url: 'https://www.instantaneas.tic.bo/2025/06/06/economia/juzgado-boliviano-reactiva-contratos-litio-rusia-china',
  date: '2025-06-06',
  trust: 'B',
  whose: 'independent',
};
export const lithiumSuspendedAgain: Source = {
  publisher: 'Radio Fides (in Spanish)',
  title:
    'Justicia suspende temporalmente contratos de litio hasta que se realicen estudios ambientales y consulta previa',
  url: 'https://radiofides.com/es/justicia-suspende-temporalmente-contratos-de-litio-hasta-que-se-realicen-estudios-ambientales-y-consulta-previa/',
  date: '2025-08-20',
  trust: 'B',
  whose: 'independent',
};
export const laPatria2026: Source = {
  publisher: 'La Patria (in Spanish)',
  title: 'Presidente Paz pide transparentar contratos de litio con Rusia y China',
  url: 'https://lapatria.bo/2026/01/29/presidente-paz-pide-transparentar-contratos-de-litio-con-rusia-y-china',
  date: '2026-01-29',
  trust: 'B',
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
