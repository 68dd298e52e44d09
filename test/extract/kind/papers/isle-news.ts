import { doc, type Page, p } from './page.ts';

/** Briefs with words in them that walls and errors are known by: language, headline, text. */
const BRIEFS: [language: string, headline: string, text: string][] = [
  [
    'en',
    'Bridge closed for maintenance',
    'The old bridge will be closed for maintenance from Monday to Friday, the county said. Buses are led over the northern crossing. The work was put off twice because of rain. It costs forty thousand.',
  ],
  [
    'en',
    'Error in tax letters',
    'Some nine hundred households got a wrong tax letter this week because of an error in the printing. They need not pay. New letters go out on Friday, the council said.',
  ],
  [
    'en',
    'Page from old Bible found',
    'A page from a Bible printed in 1611 was found behind a wardrobe in Skarv. The museum says that the page had been missing since the fire. It can be seen from Sunday.',
  ],
  [
    'en',
    'Cookies for the crew',
    'The crew of the lifeboat got forty tins of cookies on Friday. A school had baked them. “We accept all of them,” the coxswain said. They will be eaten at sea.',
  ],
  [
    'en',
    'Robots milk cows',
    'Two robots milk the cows at Fry’s farm since Monday. The farmer is not a robot and still gets up at four. He says that the cows verified him first and the machines later.',
  ],
  [
    'en',
    'Website down',
    'The council’s website was down for six hours on Tuesday. A server had failed, the head of services said. Dog licences could not be paid. It was back online by four.',
  ],
  [
    'en',
    'Subscribers to the paper',
    'The paper lost ninety subscribers last year and won two hundred, it said. Most read it on a phone. The editor thanked them with cake at the door.',
  ],
  [
    'en',
    'Access denied to ferry',
    'A man with a goat was denied access to the ferry on Sunday. He had no ticket for the goat. He walked around the bay, which takes nine hours, and was in Norby before the ferry.',
  ],
  [
    'en',
    'Video of seal',
    'A video of a seal on the steps of the bank has been watched by two million people. The seal had followed a fishmonger. It was led back to the water with a herring.',
  ],
  [
    'en',
    'Archive opens',
    'The town archive opens its doors on Saturday. Letters from the flood of 1916 are shown. One is from a boy who asks for his boat back. Admission is free.',
  ],
  [
    'en',
    'Log in river',
    'A log in the river stopped the mill for two days. Four men and a tractor could not move it. On Thursday the tide did. Nobody was hurt.',
  ],
  [
    'en',
    'Password on wall',
    'The password of the school’s network hung on a wall of the gym for a year, a report says. Pupils knew it. The head has had it taken down and changed.',
  ],
  [
    'en',
    'Privacy case',
    'A court has said that a neighbour’s camera breaks the law. It filmed the path to the pier. He must turn it and pay two hundred. He wants to appeal.',
  ],
  [
    'en',
    'Traffic',
    'Traffic on the coast road has doubled since June, a count says. Heavy lorries are the reason. The council will talk about a limit on Monday.',
  ],
  [
    'de',
    'Wartung am Deich',
    'Der Deich bei Oldensiel wird ab Montag gewartet. Die Straße bleibt drei Tage gesperrt. Der Bus fährt über Norden. Die Arbeiten kosten 40.000 Euro, teilte der Kreis mit.',
  ],
  [
    'de',
    'Anmeldung für Kita',
    'Eltern können ihre Kinder ab Montag für die Kita anmelden. Es gibt neun freie Plätze. Die Leiterin rechnet mit dreißig Anmeldungen. Entschieden wird im März.',
  ],
  [
    'de',
    'Fehler bei Wahl',
    'Bei der Auszählung in Husum ist ein Fehler passiert. Vierzig Stimmen lagen in der falschen Kiste. Am Ergebnis ändert das nichts, sagte die Wahlleiterin am Dienstag.',
  ],
  [
    'de',
    'Werbung verboten',
    'Werbung auf der Mole bleibt verboten. Der Rat stimmte am Donnerstag mit elf zu vier gegen ein Plakat. Es sollte für Eis werben. Der Wirt will klagen.',
  ],
  [
    'de',
    'Zustimmung zum Kran',
    'Der Rat hat dem neuen Kran zugestimmt. Er wird zwölf Meter hoch. Zwei Nachbarn hatten ihre Einwilligung verweigert. Gebaut wird im Sommer.',
  ],
  [
    'de',
    'Abo für die Fähre',
    'Für die Fähre gibt es ab Januar ein Abo. Es kostet 49 Euro im Monat. Bereits 300 Insulaner haben es bestellt. Gäste zahlen weiter einzeln.',
  ],
  [
    'fr',
    'Erreur de train',
    'Par erreur, un train pour Nantes est parti à Brest lundi. Deux cents passagers l’ont su à Rennes. La compagnie les a ramenés en car. Elle rembourse les billets.',
  ],
  [
    'fr',
    'Page tournée',
    'Le club a tourné la page samedi. Après neuf défaites, il a gagné deux à un. L’entraîneur a remercié le public. Le prochain match est à Vannes.',
  ],
  [
    'fr',
    'Les robots du port',
    'Deux robots nettoient la coque des bateaux depuis lundi. Ils ne sont pas fatigués, dit le port. Les plongeurs, eux, cherchent du travail. Une réunion est prévue.',
  ],
  [
    'es',
    'Error en el censo',
    'Un error en el censo dejó a cuarenta vecinos sin voto el domingo. La junta lo corrigió por la tarde. Votaron todos menos dos. El alcalde pidió perdón.',
  ],
  [
    'es',
    'Página del libro',
    'Una página del libro de la iglesia no existe desde 1936, dice el archivo. Ahora un vecino la ha devuelto. Estaba en una lata de galletas. Se verá en mayo.',
  ],
  [
    'it',
    'Errore di rotta',
    'Per un errore di rotta il traghetto è finito a Ponza lunedì. A bordo c’erano duecento persone. Nessuno si è fatto male. La compagnia offre il viaggio.',
  ],
  [
    'pt',
    'Manutenção da ponte',
    'A ponte fecha para manutenção na segunda-feira. Os ônibus vão pelo norte. A obra custa quarenta mil. A prefeitura pede paciência aos moradores.',
  ],
  [
    'nl',
    'Onderhoud aan sluis',
    'De sluis is tot vrijdag dicht voor onderhoud. Schepen varen om. De gemeente had het werk twee keer uitgesteld. Het kost veertigduizend euro.',
  ],
  [
    'sv',
    'Fel på färjan',
    'Ett fel på färjan gjorde att resenärerna fick vänta i nio timmar. De fick kaffe och bullar. På kvällen kom en ny båt. Ingen skadades.',
  ],
  [
    'pl',
    'Błąd w rozkładzie',
    'Przez błąd w rozkładzie autobus do Gdańska odjechał o godzinę za wcześnie. Na przystanku zostało dwadzieścia osób. Przewoźnik przeprosił i zwraca pieniądze.',
  ],
  [
    'ru',
    'Ошибка в расписании',
    'Из-за ошибки в расписании автобус ушёл на час раньше. На остановке осталось двадцать человек. Перевозчик извинился и вернёт деньги за билеты в течение недели.',
  ],
  [
    'ja',
    '橋の点検',
    '古い橋は月曜日から点検のため通行止めになる。バスは北の橋を回る。工事は雨で二度延期されていた。費用は四百万円で、町が負担するという。',
  ],
  [
    'zh',
    '大桥检修',
    '老桥从周一起封闭检修五天。公交车改走北桥。工程因下雨已推迟两次，费用四十万元。镇政府请居民谅解，并感谢施工人员连夜赶工。',
  ],
  [
    'ko',
    '다리 점검',
    '오래된 다리가 월요일부터 닷새 동안 점검으로 통제된다. 버스는 북쪽 다리로 돌아간다. 공사는 비 때문에 두 번 미뤄졌다. 비용은 사천만 원이다.',
  ],
  [
    'tr',
    'Köprü bakımı',
    'Eski köprü pazartesiden cumaya kadar bakım için kapanıyor. Otobüsler kuzey köprüsünden gidecek. Çalışma yağmur yüzünden iki kez ertelenmişti. Maliyeti kırk bin lira.',
  ],
];

const TOP =
  '<header><a href="/">Isle News</a><nav><a href="/a">News</a><a href="/b">Sport</a><a href="/login">Log in</a><a href="/subscribe">Subscribe</a></nav></header>';
const END =
  '<footer><a href="/privacy">Privacy</a> <a href="/cookies">Cookie settings</a> <a href="/contact">Contact</a> © 2026 Isle News</footer>';

/** Two sentences a paragraph. */
const paragraphs = (text: string): string[] => text.match(/[^.。]+[.。]\s?(?:[^.。]+[.。]\s?)?/g) ?? [];

export const pages: Page[] = BRIEFS.map(([language, headline, text]) => [
  'article',
  `${language} ${headline}`,
  doc(
    `${headline} | Isle News`,
    `${TOP}<main><h1>${headline}</h1>${p(...paragraphs(text))}</main>${END}`,
    '',
    language,
  ),
]);
