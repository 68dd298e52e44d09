import type { Line } from './line.ts';

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
