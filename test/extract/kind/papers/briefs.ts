import type { Chrome } from './chromes.ts';
import type { Page } from './page.ts';

const BRIEFS: [name: string, lang: string, title: string, main: string][] = [
  [
    'weather',
    'en',
    'Friday’s weather',
    '<h1>Friday’s weather</h1><p>Fog on the coast until ten, then sun. Highs of 9°C. Wind light from the north-west. Rain arrives after midnight.</p>',
  ],
  [
    'result',
    'en',
    'Rovers 2, Town 2',
    '<h1>Rovers 2, Town 2</h1><p>A header by Okoro in the ninety-third minute gave Rovers a point they had long stopped looking for.</p><p>Attendance: 1,204.</p>',
  ],
  [
    'recall',
    'en',
    'Oat bars recalled',
    '<h1>Oat bars recalled</h1><p>Mill Foods is recalling a batch of its oat bars because they may contain pieces of metal. If you have bought bars with the code L2210, do not eat them. Return them to the shop for a refund.</p>',
  ],
  [
    'traffic',
    'en',
    'A44 shut',
    '<h1>A44 shut after lorry sheds turnips</h1><p>The A44 is closed in both directions at Broad Green. Drivers should expect delays until noon, police said.</p>',
  ],
  [
    'editorial we',
    'en',
    'Our view',
    '<h1>Our view: leave the clock alone</h1><p>We have printed four letters this week about the town clock, and every one of them was late. We take the point. Let it stand at ten to three.</p>',
  ],
  [
    'event',
    'en',
    'Carols on the quay',
    '<h1>Carols on the quay</h1><p>The lifeboat choir sings on the quay at six on Saturday. Bring a lantern. There is soup for those who stay, and a bucket for those who can.</p>',
  ],
  [
    'death notice',
    'en',
    'Ruth Amos',
    '<h1>Ruth Amos</h1><p>Ruth Amos, midwife, died on 3 November aged 88. She delivered 4,112 children, two of them on the ferry.</p>',
  ],
  [
    'market',
    'en',
    'Shares close lower',
    '<h1>Shares close lower</h1><p>The index lost 0.4 per cent to 7,211 on Tuesday. Banks fell most. Oil was little changed at 71 dollars a barrel.</p>',
  ],
  [
    '404 story',
    'en',
    'Museum of lost pages opens',
    '<h1>Museum of lost pages opens</h1><p>A museum of web pages that can no longer be found has opened in Lund. Its first room is called 404, and it is empty.</p>',
  ],
  [
    'login story',
    'en',
    'Bank customers locked out',
    '<h1>Bank customers unable to log in</h1><p>Customers of the Savings Bank could not log in to their accounts on Monday. The bank said a password server had failed. It was mended by four.</p>',
  ],
  [
    'cookies story',
    'en',
    'Cookie fine',
    '<h1>Airline fined over cookies</h1><p>An airline has been fined 3 million euros for setting cookies before its visitors had agreed. It says that it will appeal.</p>',
  ],
  [
    'service story',
    'en',
    'Pool closed',
    '<h1>Pool closed for maintenance</h1><p>The town pool is closed for maintenance until 4 January. Season tickets will run three weeks longer, the council says.</p>',
  ],
  [
    'paywall story',
    'en',
    'Courier to charge',
    '<h1>Courier to charge for its website</h1><p>The Courier will be for subscribers only from March. Readers will get five articles a month for nothing.</p>',
  ],
  [
    'de',
    'de',
    'Straße gesperrt',
    '<h1>Ringstraße gesperrt</h1><p>Wegen eines Rohrbruchs ist die Ringstraße bis Donnerstag gesperrt. Die Busse fahren über den Markt. Das teilten die Stadtwerke mit.</p>',
  ],
  [
    'de dienst',
    'de',
    'Impfaktion',
    '<h1>Impfaktion im Rathaus</h1><p>Am Samstag wird im Rathaus gegen Grippe geimpft. Wer kommen will, bringt seinen Impfpass mit. Eine Anmeldung ist nicht nötig.</p>',
  ],
  [
    'fr',
    'fr',
    'Coupure d’eau',
    '<h1>Coupure d’eau à Trémel</h1><p>L’eau sera coupée jeudi de 9 h à 17 h dans le bourg, pour des travaux. La mairie distribuera des bouteilles à la salle des fêtes.</p>',
  ],
  [
    'es',
    'es',
    'Corte de luz',
    '<h1>Corte de luz en el barrio alto</h1><p>Unos 300 vecinos pasaron la noche sin luz por una avería. La empresa dice que el servicio volvió a las siete.</p>',
  ],
  [
    'it',
    'it',
    'Sciopero',
    '<h1>Sciopero dei traghetti</h1><p>Traghetti fermi venerdì per otto ore. Saranno garantite due corse, alle sei e alle venti, fa sapere la compagnia.</p>',
  ],
  [
    'pl',
    'pl',
    'Most zamknięty',
    '<h1>Most zamknięty do środy</h1><p>Most na Bobrze będzie zamknięty do środy z powodu naprawy barier. Objazd prowadzi przez Wleń, podał zarząd dróg.</p>',
  ],
  [
    'ru',
    'ru',
    'Снегопад',
    '<h1>Снегопад остановил трамваи</h1><p>Из-за снегопада во вторник утром встали трамваи на трёх линиях. К полудню движение восстановили, сообщили в депо.</p>',
  ],
  [
    'ja',
    'ja',
    '路線バス運休',
    '<h1>路線バス、十四日は運休</h1><p>山手線の路線バスは十四日、道路工事のため終日運休する。町が臨時の乗り合いタクシーを出す。予約は役場で受け付ける。</p>',
  ],
  [
    'zh',
    'zh',
    '停水',
    '<h1>城东周四停水八小时</h1><p>因管道检修，城东片区周四上午九时至下午五时停水。水务局将在三个路口安排送水车，居民可自带容器取水。</p>',
  ],
  [
    'nl',
    'nl',
    'Brug dicht',
    '<h1>Brug dicht door vrachtwagen</h1><p>De Zuiderbrug is dicht nadat een vrachtwagen tegen de slagboom reed. Fietsers kunnen erlangs. Rijkswaterstaat hoopt hem vanavond te openen.</p>',
  ],
  [
    'sv',
    'sv',
    'Älg i simhall',
    '<h1>Älg gick in i simhall</h1><p>En älgko gick på tisdagen in i simhallen i Orsa. Ingen kom till skada. Älgen lotsades ut av två jägare och en badmästare.</p>',
  ],
];

/** News in a few words, some of which are what errors and walls say, in the chrome of any site. */
export const briefs = (chrome: Chrome): Page[] =>
  BRIEFS.map(([name, lang, title, main]) => ['article', name, chrome({ title, main, lang })]);
