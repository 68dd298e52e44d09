/**
 * Words that only a page's own machinery is spoken of with (sharing, comments, subscriptions, log-ins, legal pages), and
 * words that go with them. By language, because that is how one can read and mend them; they are used as one.
 */
const MACHINERY = {
  any: 'facebook twitter whatsapp telegram linkedin reddit pinterest instagram youtube tiktok bluesky mastodon threads flipboard messenger viber pocket rss pdf newsletter newsletters cookie cookies e-mail email permalink',
  en: 'share shares sharing tweet retweet comment comments commenting commenter reply replies subscribe subscribed unsubscribe subscription login signin sign-in log-in logged privacy imprint bookmark notifications alerts print printer-friendly advert advertisement donate sort republish',
  de: 'teilen weiterempfehlen posten kommentar kommentare kommentaren kommentieren abonnieren abo drucken merken anmelden angemeldet einloggen registrieren impressum datenschutz mitglied benachrichtigungen speichern leserbrief merkliste',
  fr: "partager partagez tweeter commenter commentez commentaire commentaires réagir réagissez s'abonner s’abonner abonnez-vous abonnement infolettre imprimer connecter connectez-vous inscrivez-vous confidentialité favoris légales",
  es: 'comparte compartir comparta comentar comenta comentario comentarios suscríbete suscribirse suscribir suscripción boletín imprimir sesión registrarse regístrate privacidad tuitear aviso',
  it: 'condividi condividere commenta commento commenti iscriviti abbonati abbonamento stampa accedi registrati',
  pt: 'compartilhe compartilhar partilhar partilhe comentar comente comentário comentários assine assinatura imprimir cadastre-se privacidade',
  nl: 'deel delen reageer reageren reactie reacties abonneer abonneren abonnement nieuwsbrief afdrukken inloggen registreren',
  'sv da nb':
    'dela kommentera kommentér kommentar kommentarer prenumerera abonner nyhetsbrev nyhedsbrev udskriv integritetspolicy personvern',
  fi: 'jaa kommentoi kommentti kommentit kommentteja tilaa uutiskirje tulosta kirjaudu',
  pl: 'udostępnij skomentuj komentarz komentarze komentarzy zaloguj zarejestruj subskrybuj prenumerata drukuj prywatności',
  'cs sk':
    'diskuse diskuze sdílet zdieľať komentář komentáře komentářů komentár komentáre přihlaste přihlásit odebírat vytisknout',
  'ru uk':
    'поделиться поделитесь комментарий комментарии комментариев комментировать подписаться подпишитесь войти войдите зарегистрироваться распечатать рассылка поділитися коментар коментарі коментарів коментувати підписатися увійти',
  'id vi tr': 'bagikan komentar berlangganan paylaş yorum yorumlar yorumla',
};
const WITH_IT = {
  any: 'x url link app web',
  en: 'a all about an and apply are article articles as at be been become best button by can click closed conversation copy discuss enable first follow for forum free friend friends from get have here hide i in is it join last leave link load log me miss more must my never newest no now of off oldest on open or our out page policy popular post posted posts read register report save see send settings show sign site stories story tap terms text that the this to today top turn up us use via view want we with yet you your account most top-rated pin agree listen watch views claps',
  de: 'der die das den dem des diesen diese dieser dieses artikel artikels beitrag beitrags seite text sie müssen muss sein um zu auf per via als mit in im und oder jetzt hier noch keine kein ein eine einen werden wird können bitte kostenlos mehr lesen alle alles link kopieren senden an freunde freund kontakt agb nutzungsbedingungen uns unser unseren unsere ihr ihre ihren zur zum nach oben startseite erste erster sind du dich',
  fr: "cet cette ce l'article l’article article articles la le les un une des sur par pour avec à de du et ou lire suite plus tard aucun votre vos nous notre vous ici maintenant gratuit gratuitement légales mentions contact voir tous tout lien copier envoyer ami page site mon mes premier soyez être",
  es: 'esta este la el los las un una en por para con de del y o sé primero primera ser inicia iniciar tu tus nuestro nuestra aquí ahora gratis noticia nota artículo página enlace copiar aviso legal contacto ver todos más leer enviar amigo no hay deja',
  it: 'questo questa articolo notizia pagina su per con di del il la lo i gli le un una e o nessun primo ora qui gratis tutti leggi altro link copia invia amico contatti note legali nostra nostro tua tuo lascia privacy',
  pt: 'esta este a o as os um uma no na nos em por para com de do da e ou nenhum faça login entre primeiro seja agora aqui grátis notícia matéria artigo página link copiar enviar amigo contato termos uso ler mais ver todos seu sua deixe ainda não há',
  nl: 'dit deze het de een artikel bericht pagina op via per met en of om te als eerste geen nog nu hier gratis alle lees meer link kopieer stuur vriend contact onze je uw voor naar van',
  'sv da nb':
    'artikeln artikel artiklen artikkelen denna denne den det på via med och og eller för for att å in ut inn ud först først ingen inga ännu her här nu gratis alla alle läs les læs mer mere länk lenke kopiera kopier skicka send vän ven om vårt vores vår til till skriv en',
  fi: 'artikkeli artikkelin juttu jutun tämä tämän ja tai lue lisää kaikki ei vielä',
  pl: 'artykuł artykułu ten tego na w do przez się i lub aby brak jeszcze bądź pierwszy teraz tutaj wszystkie czytaj więcej kopiuj wyślij regulamin kontakt polityka nasz dodaj',
  'cs sk': 'vstoupit do článek článku na a nebo pro se aby žádné zatím první',
  'ru uk':
    'у в на с и или чтобы для нет пока ещё первым статью статьей новость этой эту страницу ссылку все телеграме телеграм телеграмме вконтакте одноклассники фейсбуке контакты цю статтю немає щоб',
  'id vi tr': 'artikel ini berita ke di untuk belum ada bu haberi yazıyı yok henüz',
};

const wordsOf = (byLanguage: Readonly<Record<string, string>>): ReadonlySet<string> =>
  new Set(Object.values(byLanguage).flatMap((words) => words.split(' ')));

const machinery = wordsOf(MACHINERY);
const withIt = wordsOf(WITH_IT);
/** Words of the longest line that is looked at. */
const LONGEST = 12;
const WORD = /[\p{L}\p{M}]+(?:['’-][\p{L}\p{M}]+)*/gu;

/** Whether a line speaks of the page's machinery, and of nothing else: `You must be logged in to post a comment.` */
export function isMachinery(text: string): boolean {
  if (text.length > 100) return false;
  const words = text.toLowerCase().match(WORD) ?? [];
  if (words.length > LONGEST) return false;
  return words.some((word) => machinery.has(word)) && words.every((word) => machinery.has(word) || withIt.has(word));
}
