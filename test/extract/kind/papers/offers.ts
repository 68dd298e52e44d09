import type { Page } from './page.ts';

/** Beginnings of articles with offers of the rest in many words and languages, and briefs with boxes of other things under them. */
export const pages: Page[] = [];
const chromes: [string, (t: string, m: string, l: string) => string][] = [
  ['plain', (t, m, l) => `<!doctype html><html lang="${l}"><head><title>${t}</title></head><body>${m}</body></html>`],
  [
    'header',
    (t, m, l) =>
      `<!doctype html><html lang="${l}"><head><title>${t} | Quay Post</title></head><body><header><a href="/">Quay Post</a><nav><a href="/news">News</a><a href="/sport">Sport</a><a href="/arts">Arts</a></nav></header><main><article>${m}</article></main><footer><a href="/about">About</a> <a href="/privacy">Privacy</a><p>© 2026 Quay Post Ltd</p></footer></body></html>`,
  ],
];
const add = (k: Page[0], n: string, t: string, m: string, l = 'en') => {
  for (const [c, f] of chromes)
    pages.push([k, `${c}: ${n}`, f(t, m, l), 'https://www.example.org/local/swimming-baths-saved']);
};
const EN =
  '<h1>Swimming baths saved</h1><p>By Hannah Veal, 24 November 2026</p><p>The council voted by nine to six on Tuesday night to keep the old swimming baths open until at least the spring of 2028.</p><p>Councillors heard from more than forty residents before the vote.</p>';
const t = (n: string, w: string) => add('teaser', n, 'Swimming baths saved', EN + w);
t(
  'a',
  '<div><h2>Don’t stop here</h2><p>Readers with a subscription get the whole story, the crossword and our archive back to 1886.</p><a href="/s">Take out a subscription</a></div>',
);
t(
  'b',
  '<div><p>You are reading a free extract. The complete article runs to 1,200 words.</p><a href="/s">Get it</a></div>',
);
t('c', '<aside><h3>Quay Post Extra</h3><p>This is an Extra article. Extra costs €2.50 per month.</p></aside>');
t(
  'd',
  '<div><p>Sorry, only signed-in readers may see what follows.</p><a href="/login">Sign in</a> <a href="/new">New here?</a></div>',
);
t(
  'e',
  '<div><p>Enjoying this? There are 14 more paragraphs. Support local news to see them.</p><button>Support, from $4 monthly</button></div>',
);
t(
  'f',
  '<div><strong>Subscribers only</strong><ul><li>All articles</li><li>No adverts</li><li>The e-paper</li></ul><a href="/s">View subscription options</a></div>',
);
t('g', '<div><p>Finish this story with a free 7-day trial.</p><a>Try now</a></div>');
t('h', '<div><p>This post is for paying members. Upgrade your membership to see the rest.</p></div>');
t('i', '<div><p>Access to this report requires a licence. Contact sales@quay.example or buy a single copy.</p></div>');
t('j', '<div><p>Your free preview has ended.</p><a href="/s">Continue with a subscription</a></div>');
const DE =
  '<h1>Hallenbad bleibt offen</h1><p>Von Hanna Wilk, 24. November 2026</p><p>Der Stadtrat hat am Dienstagabend mit neun zu sechs Stimmen beschlossen, das alte Hallenbad bis 2028 offen zu halten.</p><p>Mehr als vierzig Bürger hatten vor der Abstimmung gesprochen.</p>';
const d = (n: string, w: string) => add('teaser', n, 'Hallenbad bleibt offen', DE + w, 'de');
d(
  'de a',
  '<div><h3>Dieser Inhalt ist Abonnenten vorbehalten</h3><p>Als Abonnent haben Sie Zugriff auf alles.</p><a>Zum Abo-Shop</a></div>',
);
d(
  'de b',
  '<div><h3>Wie geht es weiter?</h3><p>Den ganzen Text gibt es mit KP-Plus. Im ersten Monat für 0,99 €.</p><a>KP-Plus holen</a></div>',
);
d('de c', '<div><p>Melden Sie sich an, um den vollständigen Artikel zu lesen.</p><a>Anmelden</a></div>');
d('de d', '<div><p>Sie haben Ihre freien Artikel für diesen Monat verbraucht.</p><a>Abo abschließen</a></div>');
const FR =
  '<h1>La piscine sauvée</h1><p>Par Hanna Veal, le 24 novembre 2026</p><p>Le conseil municipal a voté mardi soir, par neuf voix contre six, le maintien de la piscine jusqu’en 2028.</p><p>Plus de quarante habitants avaient pris la parole.</p>';
const f = (n: string, w: string) => add('teaser', n, 'La piscine sauvée', FR + w, 'fr');
f('fr a', '<div><p>Cet article est réservé aux abonnés.</p><a>S’abonner</a></div>');
f('fr b', '<div><p>Vous avez atteint la limite d’articles gratuits ce mois-ci.</p><a>Découvrir nos offres</a></div>');
f(
  'fr c',
  '<div><p>Profitez de l’accès illimité pour 1 € le premier mois, puis 9,90 € par mois sans engagement.</p></div>',
);
const ES =
  '<h1>La piscina seguirá abierta</h1><p>Por Ana Ruiz, 24 de noviembre de 2026</p><p>El pleno aprobó el martes por nueve votos a seis mantener abierta la piscina municipal hasta 2028.</p><p>Más de cuarenta vecinos hablaron antes de la votación.</p>';
const e = (n: string, w: string) => add('teaser', n, 'La piscina seguirá abierta', ES + w, 'es');
e('es a', '<div><p>Este contenido es solo para suscriptores.</p><a>Suscribirme</a></div>');
e('es b', '<div><p>Has leído tus 5 artículos gratuitos de este mes.</p><a>Ver ofertas</a></div>');
e('es c', '<div><p>Sigue leyendo por 1 € al mes durante tres meses.</p></div>');
add(
  'teaser',
  'it',
  'La piscina resta aperta',
  '<h1>La piscina resta aperta</h1><p>Di Anna Rossi, 24 novembre 2026</p><p>Il consiglio ha votato martedì sera, con nove voti a sei, per tenere aperta la piscina comunale fino al 2028.</p><p>Più di quaranta cittadini hanno preso la parola.</p><div><p>Questo articolo è riservato agli abbonati. Hai già un abbonamento? Accedi.</p></div>',
  'it',
);
add(
  'teaser',
  'nl',
  'Zwembad blijft open',
  '<h1>Zwembad blijft open</h1><p>Door Anna Smit, 24 november 2026</p><p>De gemeenteraad stemde dinsdagavond met negen tegen zes voor het openhouden van het oude zwembad tot 2028.</p><p>Meer dan veertig inwoners spraken in.</p><div><p>Dit artikel is alleen voor abonnees. Nog geen abonnee? Kies een abonnement.</p></div>',
  'nl',
);
add(
  'teaser',
  'pt',
  'Piscina continua aberta',
  '<h1>Piscina continua aberta</h1><p>Por Ana Luz, 24 de novembro de 2026</p><p>A câmara votou na terça à noite, por nove a seis, manter aberta a piscina municipal até 2028, apesar do custo.</p><p>Mais de quarenta moradores falaram.</p><div><p>Conteúdo exclusivo para assinantes. Assine por R$ 9,90 por mês.</p></div>',
  'pt',
);
add(
  'teaser',
  'sv',
  'Badhuset räddas',
  '<h1>Badhuset räddas</h1><p>Av Anna Berg, 24 november 2026</p><p>Kommunfullmäktige röstade på tisdagskvällen med nio röster mot sex för att hålla badhuset öppet till 2028.</p><p>Fler än fyrtio invånare talade före omröstningen.</p><div><p>Du behöver vara prenumerant för att läsa hela artikeln.</p><a>Köp nu</a></div>',
  'sv',
);
add(
  'teaser',
  'zh',
  '游泳馆保留',
  '<h1>游泳馆将保留至2028年</h1><p>2026年11月24日 记者 王芳</p><p>市议会周二晚以九票对六票通过决议，将老游泳馆至少保留到二零二八年春天，维修费用预计为一百四十万元。</p><div><p>登录后阅读全文，成为会员畅享所有内容。</p></div>',
  'zh',
);
add(
  'article',
  'brief with price in text',
  'Pool price',
  '<h1>Swimming to cost more</h1><p>By Hannah Veal, 24 November 2026</p><p>A season ticket for the baths will rise to £30 a month from January, the council said on Tuesday.</p><p>Children under five will still swim free.</p>',
);
add(
  'article',
  'brief and soft plea',
  'Baths saved',
  `${EN}<p>Work to the roof will be put out to tender before Christmas.</p><p>Sign up for our newsletter to get stories like this by email.</p>`,
);
t(
  'k',
  '<div class="x"><h4>The rest is waiting for you</h4><p>Pick a membership that suits you and read on without limits.</p><a>Pick one</a></div>',
);
t('l', '<section><p>Only part of this report is shown to visitors without a subscription.</p></section>');
t('m', '<div><p>Access denied for guests: subscribers may log in here.</p><a>Log in</a></div>');
t('n', '<div><h3>£1 for your first month</h3><p>Then £8 a month. No contract.</p></div>');
t('o', '<div><p>Premium content</p><p>Premium readers see the whole article, and our archive.</p></div>');
t('p', '<div><p>Buy today’s edition to read this and 60 other articles.</p><a>Buy for £1.20</a></div>');
t(
  'q',
  '<div><p>This feature is part of Quay Post Insider. Insiders get early access and no ads.</p><a>Become an Insider</a></div>',
);
t('r', '<div><p>Free registration required to view this article in full.</p></div>');
d('de e', '<div><p>Das war der kostenlose Teil. Den Rest lesen Mitglieder.</p><a>Mitglied werden</a></div>');
d('de f', '<div><p>Exklusiv für Abonnentinnen und Abonnenten</p></div>');
d('de g', '<div><h4>Digital-Abo</h4><p>4 Wochen für 4 Euro, danach 11,90 Euro im Monat.</p></div>');
d('de h', '<div><p>Dieser Artikel ist kostenpflichtig. Einzelverkauf: 0,79 Euro.</p><a>Kaufen</a></div>');
f('fr d', '<div><p>Cet article est payant. Abonnez-vous ou achetez-le à l’unité.</p></div>');
f('fr e', '<div><p>Inscrivez-vous gratuitement pour lire cet article en entier.</p></div>');
e('es d', '<div><p>Esta noticia es exclusiva para nuestros socios.</p></div>');
e('es e', '<div><p>Para leer el artículo completo debes iniciar sesión.</p></div>');
add(
  'article',
  'brief, donate box',
  'Baths saved',
  `${EN}<p>Work to the roof will be put out to tender before Christmas.</p><div class="donate"><p>Local news needs you. Give what you can.</p></div>`,
);
add(
  'article',
  'brief, newsletter box',
  'Baths saved',
  `${EN}<p>Work to the roof will be put out to tender before Christmas.</p><div><h3>Newsletter</h3><p>Subscribe to our newsletter and never miss a story.</p><form><input type="email"></form></div>`,
);
add(
  'article',
  'brief, comments',
  'Baths saved',
  `${EN}<div><p>Only members can comment. Become a member to join the conversation.</p></div>`,
);
add(
  'article',
  'brief, about box',
  'Baths saved',
  `${EN}<div><p>The Quay Post has been printed since 1886 and has 4,000 subscribers.</p></div>`,
);
add(
  'article',
  'brief, archive note',
  'Baths saved',
  `${EN}<div><p>From our archive: the full story of the baths, 1911 to today.</p><a href="/archive">See it</a></div>`,
);
add(
  'article',
  'neg members vote',
  'Baths saved',
  `${EN}<div class="more"><h3>More</h3><p><a href="/1">Union members vote to strike over pay</a></p><p><a href="/2">Five books to read this winter</a></p></div>`,
);
add(
  'article',
  'neg cards',
  'Baths saved',
  `${EN}<div class="card"><a href="/1"><span>Premium house prices fall for first time</span></a></div><div class="card"><a href="/2"><span>Club members remember the storm of 1987</span></a></div>`,
);
add('article', 'neg share', 'Baths saved', `${EN}<div><p>Share this story with your friends</p></div>`);
add('article', 'neg contact', 'Baths saved', `${EN}<div><p>Do you know more? Call our newsroom on 555-0100.</p></div>`);
add(
  'article',
  'neg author',
  'Baths saved',
  `${EN}<div><p>Hannah Veal is a reporter and a member of the lifeboat crew at Ness.</p></div>`,
);
add(
  'article',
  'neg caption',
  'Baths saved',
  `${EN}<figure><img src="/a.jpg"><figcaption>Members of the swimming club outside the town hall on Tuesday</figcaption></figure>`,
);
add('article', 'neg tags', 'Baths saved', `${EN}<div><p>Topics: council, swimming, leisure, budget</p></div>`);
add('article', 'neg ad', 'Baths saved', `${EN}<div><p>Advertisement: winter tyres, fitted while you wait</p></div>`);
add(
  'article',
  'neg next story',
  'Baths saved',
  `${EN}<div><h2>Ferry timetable cut from January</h2><p>Passengers face longer waits from January after the operator cut two sailings.</p></div>`,
);
add(
  'article',
  'neg licence note',
  'Baths saved',
  `${EN}<div><p>© 2026 Quay Post. Reproduction without permission is not allowed.</p></div>`,
);
add(
  'article',
  'neg correction',
  'Baths saved',
  `${EN}<div><p>A correction was made on 25 November: an earlier version gave the wrong date for the vote.</p></div>`,
);
add(
  'article',
  'neg poll',
  'Baths saved',
  `${EN}<div><p>Was the council right?</p><label><input type="radio">Yes</label><label><input type="radio">No</label></div>`,
);
add(
  'article',
  'neg print edition',
  'Baths saved',
  `${EN}<div><p>A version of this article appeared in print on 25 November.</p></div>`,
);
