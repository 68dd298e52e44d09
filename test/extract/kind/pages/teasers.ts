import { chrome, html, jsonLd, prose, type Sample } from './page.ts';

const notFree = (headline: string): string =>
  jsonLd({
    '@type': 'NewsArticle',
    headline,
    datePublished: '2026-03-02T10:00:00+01:00',
    isAccessibleForFree: false,
    hasPart: { '@type': 'WebPageElement', isAccessibleForFree: false, cssSelector: '.paywall' },
  });
const article = (title: string, head: string, main: string, lang = 'en'): string =>
  html({
    lang,
    title,
    head,
    body: `${chrome.top}<main><article><h1>${title}</h1>${main}</article></main>${chrome.bottom}`,
  });
const HEADLINE = 'Ferry strike enters its third week as talks stall';

export const teasers: Sample[] = [
  {
    name: 'declared, with an offer',
    html: article(
      HEADLINE,
      notFree(HEADLINE),
      `${prose(2)}<div class="paywall"><p>Subscribe to continue reading.</p><a class="btn">Subscribe</a></div>`,
    ),
  },
  {
    name: 'declared as text',
    html: article(
      HEADLINE,
      jsonLd({ '@type': 'NewsArticle', headline: HEADLINE, datePublished: '2026-03-02', isAccessibleForFree: 'False' }),
      prose(3),
    ),
  },
  {
    name: 'content tier',
    html: article(
      HEADLINE,
      '<meta property="article:content_tier" content="locked">',
      `${prose(2)}<p>This article is for subscribers only.</p>`,
    ),
  },
  {
    name: 'wall without a declaration',
    html: article(
      HEADLINE,
      '',
      `${prose(2)}<div class="paywall-box"><h3>Want to read more?</h3><p>Subscribe to unlock this article. Already a subscriber? Log in.</p></div>`,
    ),
  },
  {
    name: 'fading text',
    html: article(
      HEADLINE,
      '',
      `${prose(1)}<p>The dock workers wrote in a letter that…</p><div class="subscribe-wall"><p>To continue reading, start your free trial.</p></div>`,
    ),
  },
  {
    name: 'German plus article',
    html: article(
      'Streik der Fähren geht in die dritte Woche',
      notFree('Streik der Fähren geht in die dritte Woche'),
      '<p>Die Reederei und die Gewerkschaft haben sich auch beim vierten Treffen nicht geeinigt. Die Inseln werden nur noch einmal am Tag angefahren.</p><p>Am Dienstag soll es ein weiteres Gespräch geben, sagte ein Sprecher.</p><div class="paywall"><p>Jetzt weiterlesen mit Kurier-Plus.</p></div>',
      'de',
    ),
  },
  {
    name: 'German offer',
    html: article(
      'Streik der Fähren geht in die dritte Woche',
      '',
      '<p>Die Reederei und die Gewerkschaft haben sich auch beim vierten Treffen nicht geeinigt. Die Inseln werden nur noch einmal am Tag angefahren.</p><p>Diesen Artikel weiterlesen: jetzt testen für 1 Euro. Sie sind bereits Abonnent? Hier anmelden.</p>',
      'de',
    ),
  },
  {
    name: 'French',
    html: article(
      'La grève des ferries entre dans sa troisième semaine',
      '',
      '<p>La compagnie et le syndicat se sont rencontrés pour la quatrième fois sans résultat, et les îles ne sont plus desservies qu’une fois par jour.</p><div class="paywall"><p>Il vous reste 82 % de cet article à lire. La suite est réservée aux abonnés.</p></div>',
      'fr',
    ),
  },
  {
    name: 'Spanish',
    html: article(
      'La huelga de los transbordadores entra en su tercera semana',
      '',
      '<p>La empresa y el sindicato se reunieron por cuarta vez sin resultado, y las islas solo reciben un barco al día.</p><div class="premium-content"><p>Suscríbete para seguir leyendo. ¿Ya eres suscriptor? Inicia sesión.</p></div>',
      'es',
    ),
  },
  {
    name: 'Italian',
    html: article(
      'Lo sciopero dei traghetti entra nella terza settimana',
      '',
      '<p>La compagnia e il sindacato si sono incontrati per la quarta volta senza risultato, e le isole ricevono una sola nave al giorno.</p><div class="paywall"><p>Contenuto riservato agli abbonati. Sei già abbonato? Accedi.</p></div>',
      'it',
    ),
  },
  {
    name: 'Portuguese',
    html: article(
      'Greve dos barcos entra na terceira semana',
      notFree('Greve dos barcos entra na terceira semana'),
      '<p>A empresa e o sindicato reuniram-se pela quarta vez sem resultado, e as ilhas recebem apenas um navio por dia.</p><p>Conteúdo exclusivo para assinantes.</p>',
      'pt',
    ),
  },
  {
    name: 'Dutch',
    html: article(
      'Staking van de veerboten gaat derde week in',
      '',
      '<p>De rederij en de vakbond kwamen voor de vierde keer zonder resultaat bijeen, en de eilanden krijgen nog maar één schip per dag.</p><div class="paywall"><p>Verder lezen? Dit artikel is exclusief voor abonnees.</p></div>',
      'nl',
    ),
  },
  {
    name: 'Swedish',
    html: article(
      'Färjestrejken går in på tredje veckan',
      notFree('Färjestrejken går in på tredje veckan'),
      '<p>Rederiet och facket möttes för fjärde gången utan resultat, och öarna får bara ett fartyg om dagen.</p><div class="paywall"><p>Läs vidare: artikeln är för prenumeranter.</p></div>',
      'sv',
    ),
  },
  {
    name: 'letter for those who pay',
    html: article(
      HEADLINE,
      '',
      `${prose(1)}<div class="paywall"><h2>This post is for paid subscribers</h2><p>Already a paid subscriber? Sign in</p></div>`,
    ),
  },
];
