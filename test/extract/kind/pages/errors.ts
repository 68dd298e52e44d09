import { chrome, html, type Sample } from './page.ts';

const inSite = (title: string, main: string, lang = 'en'): string =>
  html({ lang, title, body: `${chrome.top}<main>${main}</main>${chrome.bottom}` });

export const errors: Sample[] = [
  {
    name: 'plain not found',
    html: html({ title: '404 Not Found', body: '<center><h1>404 Not Found</h1></center><hr><center>nginx</center>' }),
  },
  {
    name: 'dressed not found',
    html: inSite(
      'Page not found | The Harbour Gazette',
      '<h1>Sorry, we can’t find that page</h1><p>It may have been moved or deleted. Try the search above, or go back to our front page.</p>',
    ),
  },
  {
    name: 'article removed',
    html: inSite(
      'The Harbour Gazette',
      '<h1>This article is no longer available</h1><p>The story that you were looking for has been removed. You may find something of interest among our latest stories.</p>',
    ),
  },
  {
    name: 'oops with headlines',
    html: inSite(
      'Oops!',
      '<h1>Oops! That page doesn’t exist.</h1><p>While you are here, read one of these:</p><ul><li><a href="/a">Ferry strike enters its third week as talks stall</a></li><li><a href="/b">Council approves the plan for a new fish market</a></li><li><a href="/c">Storm closes the coastal road for two days</a></li></ul>',
    ),
  },
  {
    name: 'server error',
    html: html({
      title: '500 Internal Server Error',
      body: '<h1>Internal Server Error</h1><p>The server encountered an internal error or misconfiguration and was unable to complete your request.</p>',
    }),
  },
  {
    name: 'gateway',
    html: html({ title: '502 Bad Gateway', body: '<h1>502 Bad Gateway</h1><p>Please try again in 30 seconds.</p>' }),
  },
  {
    name: 'something went wrong',
    html: inSite(
      'Error',
      '<h1>Something went wrong</h1><p>We are sorry, but the page could not be loaded. Our engineers have been told. Please try again later.</p>',
    ),
  },
  {
    name: 'maintenance',
    html: html({
      title: 'The Harbour Gazette is under maintenance',
      body: '<h1>We’ll be right back</h1><p>We are making some improvements to the site. Please check back in an hour. Thank you for your patience.</p>',
    }),
  },
  {
    name: 'forbidden',
    html: html({
      title: '403 Forbidden',
      body: '<h1>Forbidden</h1><p>You don’t have permission to access this resource.</p><hr><address>Apache Server at harbour.example Port 443</address>',
    }),
  },
  {
    name: 'German',
    html: inSite(
      'Seite nicht gefunden – Hafenkurier',
      '<h1>Diese Seite existiert leider nicht</h1><p>Die gesuchte Seite wurde verschoben oder gelöscht. Bitte benutzen Sie die Suche oder gehen Sie zur Startseite.</p>',
      'de',
    ),
  },
  {
    name: 'German, technical',
    html: inSite(
      'Fehler',
      '<h1>Ein technischer Fehler ist aufgetreten</h1><p>Bitte versuchen Sie es in einigen Minuten erneut.</p>',
      'de',
    ),
  },
  {
    name: 'French',
    html: inSite(
      'Page introuvable - Le Quai',
      '<h1>Oups, cette page n’existe plus</h1><p>L’adresse est erronée, ou l’article a été retiré. Revenez à la page d’accueil.</p>',
      'fr',
    ),
  },
  {
    name: 'Spanish',
    html: inSite(
      'Página no encontrada',
      '<h1>Error 404</h1><p>Lo sentimos, la página que busca no existe o ha cambiado de dirección.</p>',
      'es',
    ),
  },
  {
    name: 'Portuguese',
    html: inSite(
      'Página não encontrada',
      '<h1>Página não encontrada</h1><p>O endereço pode ter sido digitado de forma incorreta ou a matéria foi retirada.</p>',
      'pt',
    ),
  },
  {
    name: 'Italian',
    html: inSite(
      'Pagina non trovata',
      '<h1>Pagina non trovata</h1><p>La pagina che cercavi è stata spostata o cancellata.</p>',
      'it',
    ),
  },
  {
    name: 'Dutch',
    html: inSite(
      'Pagina niet gevonden',
      '<h1>Deze pagina bestaat niet (meer)</h1><p>Ga terug naar de voorpagina of zoek het artikel op.</p>',
      'nl',
    ),
  },
  {
    name: 'Swedish',
    html: inSite(
      'Sidan finns inte',
      '<h1>Sidan kunde inte hittas</h1><p>Den kan ha flyttats eller tagits bort.</p>',
      'sv',
    ),
  },
  {
    name: 'Russian',
    html: inSite(
      'Страница не найдена',
      '<h1>404</h1><p>Страница не найдена. Возможно, она была удалена или перенесена.</p>',
      'ru',
    ),
  },
  {
    name: 'Japanese',
    html: inSite(
      'ページが見つかりません',
      '<h1>お探しのページが見つかりません</h1><p>記事は削除されたか、掲載期間が終了した可能性があります。</p>',
      'ja',
    ),
  },
  {
    name: 'maintenance with the menu around it',
    html: inSite('The Harbour Gazette', '<h1>Scheduled maintenance</h1><p>We are mending the site tonight.</p>'),
  },
  { name: 'no database', html: html({ body: '<h1>Error establishing a database connection</h1>' }) },
  {
    name: 'host that was not paid',
    html: html({ title: 'Suspended', body: '<h1>This account has been suspended</h1><p>Ask your host why.</p>' }),
  },
  {
    name: 'Portuguese, no longer there',
    html: inSite('Indisponível', '<h1>Este conteúdo não está mais disponível</h1><p>Procure por outro.</p>', 'pt'),
  },
  {
    name: 'German, deleted',
    html: inSite('Hafenkurier', '<h1>Der Beitrag wurde gelöscht</h1><p>Das geschah auf Wunsch des Autors.</p>', 'de'),
  },
];
