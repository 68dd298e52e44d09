import { anyOf } from '../../lines/any-of.ts';

const { raw } = String;

/** The end of what a stranger may read. */
export const PAYWALL_WORDS = anyOf({
  en: raw`already have an account\?|\b\d+ (?:free )?articles? (?:left|remaining)|subscribe for (?:unlimited|full)|(?:read|see|view|unlock) the (?:rest|remainder) of (?:this|the)|(?:want|get) the (?:full|whole) (?:story|article)|must be (?:logged|signed) in to (?:read|see|view)|(?:full|complete) (?:version|text|report|story|article|analysis)(?: of this \w+)? is (?:only )?(?:available|open|reserved) (?:to|for) |subscribe (?:now |today )?(?:to|for) (?:continue|keep|read|unlock|get|access|full)|(?:for|to) (?:our )?(?:paying |paid )?(?:subscribers|members) only|subscribers?[- ]only|exclusive(?:ly)? (?:to|for) (?:our )?(?:subscribers|members)|(?:this|the full|rest of (?:this|the)) (?:article|story|content|post|episode|analysis) is (?:(?:only )?(?:available )?(?:for|to)|reserved for|behind) (?:our )?(?:subscribers|members|paying|paid|premium|registered|a paywall)|already a (?:paid |digital )?(?:subscriber|member)|to (?:continue|keep) reading|continue reading (?:this|with|your|for)|you(?:'|’)ve (?:reached|read|used) (?:your|all)|free articles? (?:left|remaining|this month)|unlock (?:this|the full) (?:article|story)|this is a preview|reading (?:a|the) preview|(?:start|begin) (?:a|your) free trial to|full (?:article|story|text) (?:can be read|is available)|start your (?:free )?trial|keep reading (?:for|with)|want to read (?:more|the (?:full|rest))|subscribe (?:now )?(?:for|from) \S{1,8} (?:\w+ ){0,3}and (?:keep|continue) reading|explore (?:more|our) (?:offers|subscription|plans)|get (?:all|full|unlimited)[- ]access (?:to|for)`,
  de: raw`zugriff auf alle (?:artikel|inhalte|beiträge)|(?:wollen|möchten) (?:sie )?(?:mehr|weiter) ?lesen\?|weiterlesen (?:mit|für|nur)|jetzt weiterlesen|(?:diesen|den ganzen|den vollständigen|kompletten) artikel (?:lesen|weiterlesen|freischalten)|(?:nur )?für abonnent|exklusiv für|sie sind (?:bereits|schon) abonnent|bereits (?:abonnent|registriert|abonniert)|mit (?:plus|premium|\S{1,12}\+|digital)-?(?:abo|zugang)|sie möchten (?:weiter|alles |den ganzen artikel )?lesen|(?:bereits|schon) einen (?:plus-|digital)?zugang|jetzt (?:testen|abonnieren|freischalten)|mit \S{2,14}(?:plus|\+|premium) (?:weiter)?lesen|lesen sie (?:mit|bei) \S{2,14}(?:plus|\+)|gehört zum angebot von`,
  fr: raw`réservée?s? (?:à nos |aux )abonnés|il vous reste \d|pour lire la suite|la suite (?:de cet article )?est réservée|abonnez-vous(?! à (?:notre|la) (?:newsletter|infolettre|lettre))|déjà abonné`,
  'es pt it ca ro': raw`suscr[íi]b(?:ete|ase|irse) (?:para|y)|(?:exclusiv[oa]|solo|sólo|contenido) para (?:suscriptores|socios)|para seguir leyendo|ya (?:eres|soy) suscriptor|abbonati (?:per|e)|riservat[oi] agli abbonati|per continuare a leggere|sei già abbonato|(?:exclusivo|conteúdo) para assinantes|assine para|para continuar lendo|já é assinante|només per a subscriptors|per continuar llegint|pentru a citi (?:mai departe|în continuare|articolul complet)|doar pentru abonați`,
  'nl da nb sv fi is': raw`(?:alleen|exclusief) voor abonnees|verder lezen|al abonnee|för prenumeranter|läs vidare|läs hela (?:artikeln|texten)|for abonnenter|les videre|læs videre|læs hele artiklen|les hele saken|allerede abonnent|redan prenumerant|vain tilaajille|lue koko (?:juttu|artikkeli)|jatka lukemista|tilaajille`,
  'pl cs sk hu hr sl': raw`tylko dla (?:subskrybentów|prenumeratorów)|czytaj dalej|pozostało \d+ ?% (?:tekstu|artykułu)|aby czytać dalej|dostęp do (?:pełnej|całego)|pouze pro předplatitele|jen pro předplatitele|len pre predplatiteľov|csak előfizetők|előfizetőknek|samo za pretplatnike|nastavite čitati|le za naročnike`,
  'ru uk bg el tr lt lv et': raw`только (?:для )?(?:подписчик|по подписке)|чтобы (?:продолжить|читать) (?:чтение|дальше)|оформите подписку|лише для передплатників|щоб читати далі|само за абонати|για συνδρομητές|γίνετε συνδρομητ|abonelere özel|devamını okumak için|tik prenumeratoriams|tikai abonentiem|ainult tellijatele`,
  'ar fa he hi id vi th': raw`للمشتركين فقط|لمتابعة القراءة|ویژه مشترکان|למנויים בלבד|להמשך קריאה|सब्सक्राइबर|पूरा पढ़ने के लिए|khusus pelanggan|untuk melanjutkan membaca|dành cho thành viên trả phí|สำหรับสมาชิก`,
  'zh ja ko': raw`会員限定|有料会員|続きを読むには|続きをお読み|残り\d+文字|この記事は有料|订阅后|付费阅读|会员专享|訂閱後|會員專屬|구독자 전용|유료 (?:회원|기사)|이어서 읽으려면`,
});

/** What stands under a text that breaks off: there it is a wall, elsewhere it may be a plea. */
export const MEMBERS_WORDS = anyOf({
  en: raw`\bsubscri(?:be|ption|ber)|become a member|membership|\bmembers\b|whole story|\blog in\b|\bsign in\b`,
  de: raw`\babo(?:nn\S*)?\b|mitglied werden|weiterlesen|anmelden`,
  'fr es pt it ca ro': raw`abonn(?:é|ez|ement)|suscri|suscríb|assin(?:e|ante)|abbon(?:a|ati)|subscri`,
  'nl da nb sv fi': raw`abonne|prenumer|tilaa`,
  'pl cs hu ru uk tr ja zh ko': raw`subskryb|prenumerat|předplat|előfizet|подпис|передплат|abone|会員|購読|会员|订阅|구독`,
});
