/** A line of a page, as a reader sees it. */
export interface Line {
  text: string;
  words: number;
}

/** Buttons, menus and notices, whole lines of them, in the languages that news comes in most. */
const CHROME: readonly RegExp[] = [
  /^(?:listen|listen live|listen to (?:this|the) (?:article|story).{0,20}|watch live|live|(?:get |copy )?(?:short|shortened) (?:url|link)(?:\s?[:：].{0,80})?|copy (?:link|url)|link copied.?|share|share (?:this|on|via|article).{0,40}|tweet|e-?mail(?: (?:this|to a friend|the author|article)\b.{0,20})?|print|print(?:er)?(?: this| version| article|-friendly).{0,20}|save|bookmark|like|follow(?: (?:us|me|our|on|@|for more|the author)\b.{0,40})?|menu|search|home|close|back to top|top|next|previous|skip to.{0,30}|jump to.{0,30})$/i,
  /^(?:comment (?:via|with)\b.{0,80}|comment on (?:this|the) (?:article|story|post).{0,40}|leave a (?:comment|reply).{0,40}|post a comment|um (?:selbst )?kommentare (?:verfassen|schreiben|abgeben) zu können.{0,60}|comments are (?:closed|off|disabled)|log ?in to (?:comment|reply).{0,20}|join the (?:conversation|discussion).{0,40}|discussion|discuss|community standards.{0,60}|view comments|show comments|reply|report (?:abuse|a typo|an error).{0,40})$/i,
  /^(?:advertisement|(?:article|story) continues (?:below|after).{0,30}|sponsored(?: content)?|featured video|why (?:did you see|am i seeing) this|promoted|ad|anzeige|werbung|publicité|publicidad|pubblicità|publicidade|реклама|annonce|advertentie|reklam[ae]?|annons|mainos|hirdetés|διαφήμιση|publicitate|إعلان|اعلان|広告|广告|廣告|광고)$/i,
  /^(?:sign (?:in|up|out)(?: (?:to|for|with|here|now|or|and|today)\b.{0,60})?|log ?(?:in|out)(?: (?:to|with|here|now|or)\b.{0,40})?|register(?: (?:to|for free|here|now|or)\b.{0,30})?|subscribe(?: (?:to|now|for|today|here|and|via|on)\b.{0,120})?|newsletters?|newsletter (?:sign|subscr|abonn).{0,60}|get (?:our|the) (?:app|newsletter).{0,80}|download (?:the|our) app.{0,40}|my account|e-?paper|support us.{0,60}|donate(?: (?:to|now|here|today)\b.{0,60})?)$/i,
  /^(?:cookies?(?: (?:settings|policy|preferences|notice|consent))?|accept (?:all|cookies).{0,40}|privacy(?: (?:policy|notice|settings|statement|centre|center))?|terms(?: of (?:use|service)| (?:and|&) conditions)?|we use cookies.{0,300}|all rights reserved.{0,80}|contact(?: us)?|about(?: us)?|imprint|impressum|datenschutz.{0,40}|agb)$/i,
  /^(?:copyright (?:©|\(c\)|(?:19|20)\d\d|by\b)|\(c\) ?\d{4}|© ?(?:19|20)\d\d).{0,200}$/i,
  /^(?:facebook|twitter|x|whatsapp|telegram|linkedin|reddit|pinterest|instagram|youtube|flipboard|pocket|bluesky|threads|vk|viber|line)(?:[ ,/|•·]{1,3}(?:facebook|twitter|x|whatsapp|telegram|linkedin|reddit|pinterest|e-?mail|print|copy link)){0,12}$/i,
  /^(?:teilen|drucken|merken|kommentieren|artikel (?:teilen|drucken|anhören|merken)|zum vergrößern (?:bitte )?(?:hier |aufs? bild )?(?:an)?klicken|permalink(?:\s?[:：].{0,200})?|vorlesen|zur startseite|nach oben|anmelden|abonnieren.{0,60}|jetzt (?:testen|abonnieren|lesen).{0,60})$/i,
  /^(?:partager(?: (?:sur|cet|via|par|l['’]).{0,40})?|imprimer|s['’]abonner.{0,60}|se connecter|lire plus tard|écouter(?: (?:l['’]article|cet article).{0,20})?|réagir(?: à (?:cet|l['’]).{0,30})?|suivez-nous.{0,40})$/i,
  /^(?:compartir(?: (?:en|est[ae]|por|vía)\b.{0,40})?|imprimir|comentar|suscr[íi]b.{0,60}|iniciar sesión|guardar|escuchar(?: (?:el|este) artículo)?|condividi(?: (?:su|questo|via)\b.{0,40})?|stampa|abbonati(?: (?:ora|subito|alla|per leggere)\b.{0,60})?|accedi|ascolta(?: (?:l['’]|questo )articolo)?|compartilh(?:ar|e)(?: (?:no|na|em|est[ae])\b.{0,40})?|assine.{0,60})$/i,
  /^(?:поделиться.{0,40}|комментарии.{0,20}|распечатать|подписаться.{0,60}|войти|シェア.{0,20}|ツイート|印刷|分享.{0,20}|打印|댓글.{0,20}|공유.{0,20}|인쇄)$/i,
  /^(?:is this e-?mail not displaying correctly\?.{0,40}|(?:like|enjoyed|love) this (?:story|article|post)\?.{0,60}|think your friends.{0,80}|you can share this (?:story|article).{0,40}|(?:share|like) this|like loading|sponsored (?:links|stories|posts?)|paid (?:content|post)|join our .{0,40}(?:channel|group|newsletter|community)|(?:found|spotted|noticed) an? (?:mistake|error|typo).{0,60}|.{0,120}\bctrl ?\+ ?enter\b.{0,20}|(?:view|open) this (?:e-?mail|newsletter|message) in (?:your|a) browser|(?:unsubscribe|update (?:your )?preferences|manage (?:your )?subscriptions?|forward to a friend)|you(?: are|['’]re) receiving this (?:e-?mail|newsletter).{0,120}|your email address will not be published.{0,60}|required fields are marked.{0,10}|cancel reply)$/i,
  /^(?:you are here:? ?)?(?:home|startseite|accueil|inicio|início|главная)(?:\s?[>›»/|]\s?[^>›»/|]{1,40}){1,4}$/i,
  /^(?:(?:diesen )?(?:artikel|beitrag) (?:weiterempfehlen|versenden|kommentieren)|zum (?:seiten)?anfang|(?:newsletter|podcast) abonnieren.{0,40}|folgen sie uns.{0,60})$/i,
  /^(?:la suite après (?:la|cette) publicité|abonnez-vous.{0,60}|inscrivez-vous.{0,60}|commenter(?: (?:cet|l['’]).{0,30})?|ver (?:los )?comentarios|síguenos.{0,60}|iscriviti.{0,60}|seguici.{0,60}|(?:© ?)?riproduzione riservata|inscreva-se.{0,60}|siga-nos.{0,60}|подписывайтесь.{0,80}|поделитесь.{0,60}|volg ons.{0,60}|följ oss.{0,60})$/i,
  /^(?:[←«<‹]\s?)?(?:(?:previous|next|prev|older|newer) (?:article|story|post|page|entry|articles|stories|posts)(?:\s?[→»>›])?\s?){1,2}$/i,
  /^our standards:.{0,60}$/i,
  /^\d{4}-\d\d-\d\d[T ]\d\d:\d\d(?::\d\d)?(?:\.\d{1,9})?(?:Z|[+-]\d\d:?\d\d)?$/,
  /^(?:18\+.{0,120}|.{0,60}odds (?:are )?correct at .{0,40})$/i,
  /^(?:new ?)?you can now listen to .{2,40}$/i,
  /^(?:(?:print|pin|save|rate|jump to|share)(?: this| the)? recipe[\s|,·]{0,3}){1,4}$/i,
  /^\d(?:[.,]\d{1,2})? (?:from|aus) \d{1,6} (?:votes?|ratings?|reviews?|bewertungen)$/i,
  /^[\w.+-]{1,64}@[\w-]{1,63}(?:\.[\w-]{1,63}){1,4}$/,
  /^(?:from the \S+ (?:\d{4} )?(?:print )?(?:issue|edition)|(?:temps de lecture|lesezeit|reading time|tiempo de lectura|tempo d[ie] lett?ura|leestijd|lästid|время чтения|lukuaika|czas czytania)\s?[:：]?\s?\d.{0,20})$/i,
  /^(?:loading|wird geladen|lädt|chargement|cargando|carregando|caricamento)\s?(?:\.{2,3}|…)$/i,
  /^\d{1,2}:\d\d\s?\/\s?\d{1,2}:\d\d$/,
  /^\d{1,2}[:.h]\d\d(?::\d\d)?\s?(?:[ap]\.?m\.?|uhr|h|[a-z]{3,4})?$/i,
  /^(?:udostępnij|podziel się|delen|deel|dela|sdílet|partilhar|distribuie|поділитися|jaa|del|شارك)(?: (?:na|op|via|på|no|em|pe|з|artikkeli|artikeln|artiklen|dit|على) ?.{0,30})?$|^.{0,16}(?:paylaş|공유하기)$|^(?:drukuj|afdrukken|skriv ut|tulosta|yazdır|طباعة)$/i,
  /^(?:zapisz się .{0,40}|meld je aan .{0,60}|schrijf je in .{0,60}|prenumerera (?:på|nu) .{0,40}|tilaa uutiskirje.{0,20}|bülten.{0,30} abone ol.{0,10}|abone ol(?:un)?|přihlaste se k .{0,40}|اشترك في .{0,40})$/i,
  /^(?:(?:무단 ?전재|無断転載|版权所有).{0,30}|[（(]?责任编辑\s?[:：].{1,12})$/,
  /^\d{1,3}\s?(?:min(?:ute)?s?|minuten|минут[ыа]?|分)\.?(?: read| to read| lesezeit| de lecture| de lectura)?$/i,
  /^\d[\d,.]{0,8}\s?[km]?\s?(?:shares?|views?|likes?|reads?|mal geteilt|aufrufe|просмотров)$/i,
];

const COMMENTS =
  /^(?:\d{1,6} )?(?:comments?|responses|replies|kommentare?|commentaires?|comentarios?|comentários|commenti|reacties|kommentarer|kommentit|komentarze|komentáře|hozzászólások|yorumlar|comentarii|комментарии|коментарі|σχόλια|التعليقات|コメント|评论|評論|댓글)(?:\s?[（(]?\d{1,6}[)）]?)?\s?[:：]?$/i;

/** Whether a line says that comments follow, or how many there are. */
export function announcesComments({ text }: Pick<Line, 'text'>): boolean {
  return COMMENTS.test(text);
}

/** Whether a line is the page's furniture rather than anybody's text: one piece of it, or several with bars between. */
export function isChrome({ text }: Pick<Line, 'text'>): boolean {
  if (text.length >= 320) return false;
  if (isPiece(text)) return true;
  const pieces = text.split(/\s*[|•·/,→←]\s*/).filter(Boolean);
  return pieces.length > 1 && pieces.length <= 12 && pieces.every(isPiece);
}

function isPiece(text: string): boolean {
  const bare = text.replace(/[\s:：.!»>]+$/, '');
  return COMMENTS.test(text) || CHROME.some((pattern) => pattern.test(text) || pattern.test(bare));
}

/** Words of the longest plea. */
const LONGEST_PLEA = 45;

/**
 * Pleas for subscribers that are set amid a text. Of blocks with the labelled pages' truth 153 begin with the first pattern,
 * and none of them is a part of its text; of 50 that say where to follow one is.
 */
const PLEAS: readonly RegExp[] = [
  /^(?:sign ?up|subscribe|join|get|receive|want|don['’]t miss|stay|keep|enter|register)\b.{0,200}\b(?:your (?:inbox|e-?mail)|newsletters?)\b/i,
  /^(?:abonnieren|melden sie sich|erhalten sie|holen sie sich|inscrivez-vous|recevez|abonnez-vous|suscríb\w{1,4}|recib[ea]|apúnta\w{2}|iscriviti|ricevi|meld je|ontvang|schrijf je|assine|receba|prenumerera|få|tilaa|zapisz się)\b.{0,200}\b(?:newsletters?|infolettre|nieuwsbrief|boletín|nyhetsbrev|nyhedsbrev|uutiskir\w{1,4}|postfach|boîte (?:mail|de réception)|inbox|mailbox)\b/iu,
  /^sign ?up (?:to|for) (?:our|the) free\b/i,
  /^republish (?:this|our) (?:story|stories|article|articles)\b/i,
  /^.{1,80}\bfree to read,? thanks to\b/i,
  /^need a break\?.{1,80}\b(?:crossword|puzzle|quiz|game)s?\b/i,
  /^(?:sua assinatura|su suscripción|votre abonnement|ihr abo(?:nnement)?) (?:pode|vale|puede|vaut|kann)\b|\b(?:vantagens de ser assinante|ventajas de ser suscriptor)/i,
  /^thanks for reading .{1,60}[!.] .{0,120}(?:subscribe|share|support)/i,
  /^(?:do you have an opinion (?:on|about)|(?:if you )?would (?:you )?like to submit a letter|(?:to submit|send us|please send) (?:a|your) letters?)\b.{0,300}(?:publication|letter|@)/i,
  /^(?:catch|get|read|follow) all the (?:latest|breaking)\b.{0,120}\b(?:on|at|with) \p{Lu}/iu,
  /^\W{0,4}(?:download|get|baixe|baixar|téléchargez|descarga|descárgate|scarica|laden sie|lade|ladda ner|last ned|pobierz|скачайте)\b.{0,40}\bapp\b/iu,
  /^(?:liked?|enjoy(?:ed|ing)?|loved?|want) (?:this|our|what you|more)\b.{0,60}[?!] .{0,20}\b(?:subscribe|sign ?up|follow|share)\b/i,
  /^(?:be sure to |please |don['’]t forget to |you can (?:also )?)?(?:follow|find|connect with|like) (?:me|us|him|her|them|\p{Lu}\S{1,30}(?: \p{Lu}\S{1,30})?) on (?:instagram|facebook|twitter|x|linkedin|youtube|tiktok|pinterest|threads|bluesky|social)\b/iu,
  /^folg(?:st|en|e|t)\b.{0,40}\b(?:whatsapp|instagram|facebook|telegram|tiktok|twitter|youtube)\b/i,
  /^(?:hat (?:dir|ihnen|euch)|ihnen hat|dir hat|euch hat)\b.{0,40}\bgefallen\s?\?/i,
  /\b(?:inscreva-se|siga-nos|síguenos|seguici|suivez-nous)(?!\p{L}).{0,80}\b(?:instagram|facebook|twitter|youtube|canal|canale|chaîne|tv)\b/iu,
  /^\W{0,4}(?:if|did) you(?: have|['’]ve)? (?:enjoy|like|find|found|love)\w{0,3}\b.{0,120}\b(?:clap|follow|subscribe|newsletter|leave (?:me )?a comment|buy me)\b/iu,
  /^follow \p{Lu}.{1,30}['’]s? .{0,80}\bcoverage\b.{0,80}\b(?:at|here|on)\b/iu,
  /^(?:follow|join|subscribe to|folge|folgen sie|abonnieren sie|suivez|rejoignez|retrouvez|sigue|síguenos|únete|segui|seguici|siga|volg|följ|simak|ikuti|dapatkan|obserwuj|sledujte|kövess|urmăriți|ακολουθήστε|підписуйтесь|подписывайтесь)(?!\p{L}).{0,200}\b(?:google (?:news|nachrichten|discover|actualités|noticias)|whatsapp|telegram)\b/iu,
];

/** Those that do not tell themselves by their first words, and a word that each of them has. */
const INNER_PLEAS: readonly RegExp[] = [
  /\bnewsletters?\b.{0,160}\b(?:sign ?up|subscribe)\b.{0,20}$/i,
  /[.?!] sign ?up\b.{0,120}\b(?:inbox|newsletters?)\b/i,
  /\b(?:sign ?up|subscribe) (?:here|now|today|below)\.?$/i,
  /^.{0,80}[.!?:] (?:abonnieren sie|melden sie sich|erhalten sie|holen sie sich|bestellen sie|inscrivez-vous|abonnez-vous|suscríb\w{1,4}|iscriviti)\b.{0,120}\bnewsletter/iu,
  /\b(?:straight|direct|directly|delivered|sent|right) (?:in)?to your (?:inbox|e-?mail)\b/i,
  /(?:^|\s)(?:do you have|have|got) (?:an?|any) (?:confidential |news )?tips?\b.{0,80}\?/i,
  /^.{1,60} is an? (?:reader|listener)-(?:supported|funded) (?:publication|newsletter|podcast|site|project)\b/i,
];
const PLEADING = /newsletter|sign ?up|subscribe|-(?:supported|funded)|\binbox\b|to your e-?mail|\btips?\b/i;

/** Whether a paragraph asks its reader for an address, or to follow. */
export function isPlea({ text, words }: Line): boolean {
  if (words > LONGEST_PLEA) return false;
  const isMeant = (pattern: RegExp): boolean => pattern.test(text);
  return PLEAS.some(isMeant) || (PLEADING.test(text) && INNER_PLEAS.some(isMeant));
}

/** Words of the longest notice about content that waits for its reader's consent. */
const LONGEST_NOTICE = 90;

/** What stands where a post or film of another site would be. None of the 34 such blocks of the labelled pages is text. */
const CONSENT: readonly RegExp[] = [
  /^(?:mit ihrer zustimmung|an dieser stelle (?:finden sie|befindet sich|steht|wird)|ich bin (?:damit )?einverstanden|zur anzeige (?:dieses|von)|dieser (?:externe )?inhalt|um (?:diese[nsr]?|den|das) (?:\S+ )?(?:inhalte?|story|video|beitrag|karte|element)|wir benötigen ihre zustimmung)(?!\p{L}).{0,400}(?:extern|drittanbieter|drittplattform|personenbezogen|zustimmung|einwilligung|cookies|datenschutz)/iu,
  /^(?:deine|ihre|your) (?:privatsphäre-einstellungen|privacy settings)\b.{0,80}(?:verhinder|prevent)/iu,
  /^(?:we need your (?:consent|permission)|this (?:content|video|embed|article) (?:is (?:hosted|provided|not available)|contains content|could not be)|to (?:view|see|watch|load|show) this (?:content|video|embed|post)|by (?:clicking|loading)|you (?:need to|must) (?:accept|enable|consent)|please (?:accept|enable))(?!\p{L}).{0,300}(?:cookie|consent|third[- ]part|privacy|javascript|permission)/iu,
  /^.{0,60}\b(?:benötigt|braucht|requires|needs|nécessite|requiere|necesita|richiede) javascript\b(?:\.?$|.{0,200}\b(?:browsers?|ad ?blockers?|navigateur|navegador)\b)/i,
  /^(?:optimieren sie ihre|bitte (?:passen sie|aktivieren sie)|please (?:enable|turn on|adjust))\b.{0,60}\b(?:browser ?einstellungen|einstellungen an|javascript|browser settings)\b/i,
  /^(?:ce contenu (?:est|a été) bloqué|pour (?:afficher|voir|visualiser|accéder à) ce (?:contenu|tweet|post)|cliquez ici pour accepter|votre e-?mail, avec|este contenido|per visualizzare|questo contenuto|deze inhoud|om deze)(?!\p{L}).{0,300}(?:cookies?|consent|newsletter)/iu,
];

/** The heading over that. */
const FOREIGN =
  /^(?:(?:empfohlene[rs]?|externe[rs]?) (?:redaktionelle[rs]? |externe[rs]? )?inhalte?.{0,30}|recommended content|contenu (?:externe|recommandé))$/i;

/** Whether a block asks its reader for leave to show what another site has, or announces that. */
export function asksForConsent({ text, words }: Line): boolean {
  return words <= LONGEST_NOTICE && (FOREIGN.test(text) || CONSENT.some((pattern) => pattern.test(text)));
}

/** Words of the longest caption that is known by the credit at its end. */
const LONGEST_CAPTION = 40;
const CREDIT_AT_END =
  /[\s(–—|/](?:photos?|image|picture|foto|fotó|fot\.|fotoğraf|bild|crédit|credit|ảnh|kuvat?|φωτ[οό]?\.?|تصوير|צילום|fotograf[íi]?a?|фото|写真)(?:\s(?:by|credit|courtesy of|von))?\s?[:：/©]\s?[^.!?]{2,60}[.)]{0,2}$|\s©\s?[^.!?]{2,60}$/i;
/** `… on the quay. (Ada Quill/The Courier)`: none of 34 such blocks of the labelled news pages is text. */
const PHOTOGRAPHER_AT_END = /\(\p{Lu}[^()/]{2,40}\/\p{Lu}[^()]{1,40}\)$/u;
/** Words of the shortest of them: `Low (Fixed price/No extras)` is none. */
const SHORTEST_CAPTION = 6;

/** Whether a short paragraph ends as captions do, in a photographer's or agency's name: 207 such blocks of the labelled pages are no text, 3 are. */
export function isCaption({ text, words }: Line): boolean {
  return (
    words <= LONGEST_CAPTION &&
    (CREDIT_AT_END.test(text) || (words >= SHORTEST_CAPTION && text.endsWith(')') && PHOTOGRAPHER_AT_END.test(text)))
  );
}

/** A photographer or agency: `© REUTERS / Name`, `Photo: Name`, `(AP Photo/Name)`, `Foto: Name/dpa`. */
const CREDIT =
  /^(?:©|\(c\)\s)(?!\s?(?:19|20)\d\d)\s?.{2,90}$|^(?:photos?|image|picture|foto(?:s|grafie)?|bild(?:quelle|er)?|crédit(?:s)?(?: photo)?|photo credit|credit|image credit|courtesy|credits|copyrights?|(?:beitrags|titel|symbol|archiv|aufmacher|header)(?:bild|foto|grafik)|fotograf[íi]?a?|фото|写真|사진)(?:\s(?:by|credit|courtesy of|von))?\s?[:：/©]\s?.{2,90}$|^\((?:ap|reuters|afp|epa|getty)\b.{0,80}\)$|^\((?:(?:symbol|archiv)(?:bild|foto)|credits?\s?:.{2,60})\)$|^(?:photo|image|picture)s? (?:by|courtesy(?: of)?) .{2,80}$|^.{2,40}\/(?:reuters|afp|ap|epa|getty images|dpa|tass|xinhua|anadolu)\.?$/i;

/** Whether a line credits an image. */
export function isCredit({ text, words }: Line): boolean {
  return words <= 14 && CREDIT.test(text);
}

/** The credit's holder, without the word for it. */
export function creditOf(text: string): string {
  return text
    .replace(/^\((.*)\)$/, '$1')
    .replace(
      /^(?:photos?|image|picture|foto|bild(?:quelle)?|crédits?(?: photo)?|photo credit|image credit|credit|фото|写真|사진)(?: by| courtesy of| von)?\s?[:：]\s?/i,
      '',
    )
    .trim();
}

/** `By Jane Doe`, `Von Max Muster`; the names' text, or `undefined`. */
export function bylineText({ text, words }: Line): string | undefined {
  if (words > 14) return undefined;
  return /^(?:(?:by|von|par|por|di|door|av|af|od|автор:?|text:?|texte ?:|(?:words|written|reported) by|autor(?:in)?:|author:|記者|记者)\s+|(?:作者|記者|记者|文)\s?[:：]\s?)(.{2,120})$/i.exec(
    text,
  )?.[1];
}

const TAGS =
  /^(?:tags?|tagged|topics?|keywords|filed under|posted in|categor(?:y|ies)|themen|schlagw[öo]rter|schlagworte|kategorien?|rubrik|mots[- ]clés|etiquetas|temas|tópicos|argomenti|tagi|trefwoorden|taggar|nyckelord|ämnen(?: i artikeln)?|emner|emneord|aiheet|avainsanat|štítky|címkék|etiketler|etichete|теги|темы|الكلمات الدلالية|وسوم|キーワード|タグ|标签|关键词|태그)(?=[\s:：]|$)\s?[:：]?\s*/i;

/** Whether a line says that tags follow. */
export function announcesTags({ text }: Line): boolean {
  return TAGS.test(text);
}

/** Whether a line says nothing else than that tags follow. */
export function isTagHeading({ text }: Pick<Line, 'text'>): boolean {
  return TAGS.exec(text)?.[0] === text;
}

/** A list of names between commas; the names, or nothing. */
export function tagList({ text }: Line): string[] {
  const label = TAGS.exec(text)?.[0] ?? '';
  const names = text
    .slice(label.length)
    .split(/\s*[,;|•·#、]\s*/)
    .map((name) => name.trim())
    .filter(Boolean);
  const short = names.every((name) => name.split(/\s+/).length <= 5 && name.length <= 45);
  if (!short || /[.!?]$/.test(text)) return [];
  return label ? names : names.length >= 3 && !/\s(?:and|und|et|y|or)\s/i.test(text) ? names : [];
}

/** Whether a line says that the headings of the page follow, as links to them: 129 of the labelled pages' blocks, none of them text. */
export function announcesContents({ text }: Pick<Line, 'text'>): boolean {
  return /^(?:in this (?:article|story|guide|post|section)|(?:table of )?contents|on this page|jump to(?: section)?|inhalt(?:sverzeichnis)?|in diesem artikel|(?:au )?sommaire|dans cet article|índice|contenido|en este artículo|in questo articolo|sommario|neste artigo|in dit artikel|i artikeln)\s?[:：]?$/i.test(
    text,
  );
}

/** A heading over a list of other articles. */
export function isRelatedHeading({ text, words }: Line): boolean {
  return (
    words <= 7 &&
    /^(?:related(?: (?:articles|stories|news|topics|content|posts))?|more (?:on|from|stories|news).{0,40}|read (?:more|also|next)|see also|also read|you (?:may|might) also like|recommended(?: for you| stories| articles| reading| reads| videos)?|most (?:read|popular)|trending(?: now)?|latest(?: news)?|popular|mehr zum thema|lesen sie auch|auch interessant|auch lesenswert|(?:das )?könnte (?:sie|dich) (?:auch )?interessieren|das könnte (?:sie|dich) auch interessieren|don['’]t miss|in this section|editors?['’]?s?['’]? (?:picks|recommendations)|top stories|around the web|from our network|lee también|te recomendamos|potrebbe interessarti.{0,10}|vous aimerez aussi|à voir aussi|dans la même rubrique|meest gelezen|lees meer|(?:diese artikel|das|dies) könnten? (?:euch|dich|dir|sie|ihnen) (?:auch )?(?:interessieren|gefallen)|weitere (?:top-)?artikel(?: zu diesem thema| zu diesem themengebiet)?|zum thema|à lire aussi|lire aussi|sur le même sujet|lea también|más noticias|te puede interesar|relacionad[oa]s|leggi anche|leia (?:também|mais)|veja também|читайте также|по теме|lees ook|les også|läs (?:också|även|mer)|meer over .{0,30}|gerelateerd.{0,20}|mer om .{0,30}|relaterat|notícias relacionadas|veja também|[iİ]lgili haberler|(?:zobacz|czytaj) (?:też|także|również)|powiązane.{0,20}|související.{0,20}|kapcsolódó.{0,20}|articole similare|(?:berita|artikel) terkait|baca juga|tin (?:liên quan|cùng chuyên mục)|ข่าวที่เกี่ยวข้อง|כתבות (?:נוספות|קשורות)|διαβάστε επίσης|σχετικά (?:άρθρα|νέα)|यह भी पढ़ें|संबंधित खबरें|читайте також|схожі новини|povezane vijesti|свързани новини|lue myös|(?:مواضيع|أخبار) ذات صلة|اقرأ أيضاً?|関連記事|延伸阅读|相关(?:新闻|阅读)|관련 ?기사)\s?[:：]?$/i.test(
      text,
    )
  );
}

const OFFER =
  /^[[(]?\s?(?:read (?:more|also|next)|see (?:also|more)|also read|don['’]t miss|related|more|watch|listen|lesen sie auch|auch lesen|mehr dazu|mehr zum thema|mehr(?: informationen)?(?: (?:zu[rm]?|über) [^:]{3,60})?(?=\s?:)|siehe auch|(?:à )?lire aussi|(?:à )?voir aussi|te puede interesar|le[ae] también|m[ai]ra también|leggi anche|vedi anche|leia também|veja também|читайте также|смотрите также|lees (?:ook|meer)|zie ook|läs (?:också|även|mer)|se även|læs også|les også|(?:czytaj|zobacz|przeczytaj)(?: (?:też|także|również|więcej))?|čtěte také|olvassa el|citește și|ayrıca okuyun|baca (?:juga|pula)|читайте (?:також|ще)|прочетете (?:още|също)|pročitajte (?:i|još)|διαβάστε (?:επίσης|ακόμη|ακόμα)|đọc thêm|xem thêm|อ่าน(?:ข่าว)?เพิ่มเติม|קראו (?:גם|עוד)|यह भी पढ़ें|lue myös|přečtěte si (?:také|též)|bekijk ook|اقرأ (?:أيضاً?|المزيد)|関連記事|あわせて読みたい|相关阅读|延伸阅读|관련 ?기사)\s?([:：>»]?)\s{0,3}(.{4,250}?)[\])]?$/i;

/** `Mehr zur Lage lesen Sie in unserem Liveblog:`, in a language that has the offer at its end. */
const LEADING_AWAY =
  /^mehr (?:zu[rm]?|über|dazu|informationen)\b.{0,90}\b(?:lesen|finden|hören|sehen|gibt)\b.{0,60}$|^(?:mehr|lesen sie|alles|weitere)\b.{0,90}(?:liveblog|ticker|hier|artikel|thema|dossier)\s?:$/i;

/** Whether a short line says where to read more, without a headline. */
export function leadsAway({ text, words }: Line): boolean {
  return words <= 30 && LEADING_AWAY.test(text);
}

/**
 * `Read more: Headline` within the text; the headline, or `undefined`. Without a colon only where `isLink` says that
 * the headline is a link: a sentence may begin so.
 */
export function relatedInline({ text, words }: Line, isLink = false): string | undefined {
  if (words > 30) return undefined;
  const [, mark, headline] = OFFER.exec(text) ?? [];
  return mark || isLink ? headline : undefined;
}
