import { anyOf } from '../../lines/any-of.ts';

const { raw } = String;

/** A consent wall speaking: what it stores, with whom, and on what ground. */
export const CONSENT_WORDS = anyOf(
  {
    en: raw`we (?:and|&) our (?:\d{1,4} )?(?:\w{1,15} )?(?:partners|vendors)|store and\/or access information|we (?:value|respect|care about) your privacy|before you (?:continue|read on|go on)|read data from your device|your (?:privacy|cookie) (?:choices?|settings|preferences)|(?:use (?:of )?|uses |accept(?:ing)? (?:all )?)cookies|consent to (?:the|our)|legitimate interest|cookie (?:policy|settings|preferences|consent|notice)|third[- ]party cookies|cookies and (?:similar|other) technologies|your (?:personal )?(?:data|choices|consent)|withdraw (?:your )?consent|advertising partners|\bgdpr\b|opt[- ]out|personali[sz]ed (?:ads|advertising|content)|transparency (?:&|and) consent framework|\biab tcf\b|cookies from us|(?:us|we) and (?:up to )?\d{1,4} partners|without (?:ads|tracking)|with (?:ads|advertising) and cookies`,
    de: raw`(?:ihre|deine|ihrer|deiner) (?:einwilligung|zustimmung|privatsphäre)|(?:mit werbung|werbefrei) (?:weiterlesen|lesen|nutzen)|zustimmen und weiter|pur(?:-| )abo\b|(?:wir|unsere) (?:und )?(?:unsere )?(?:bis zu )?(?:\d{1,4} )?(?:werbe)?partner|cookies (?:und|sowie|zu|verwende)|verwenden cookies|berechtigte[sn]? interesse|werbetracking|\btracking\b|datenschutzerklärung|privacy center|personalisierte (?:anzeigen|werbung|inhalte)|nutzungsprofile?|informationen auf (?:einem|ihrem|deinem) (?:end)?gerät|(?:ein|widerrufen|erteil).{0,20}einwilligung|personenbezogene[rn]? daten`,
    fr: raw`vos (?:choix|données|préférences)|votre (?:consentement|vie privée|accord)|(?:nous|nos) (?:et nos )?(?:\d{1,4} )?partenaires|(?:utilisons|utilise|utilisation) (?:de |des )?cookies|continuer sans accepter|publicités? (?:et contenus? )?personnalisée?s?|traceurs|politique de confidentialité|(?:stocker|accéder à) des informations|données personnelles`,
    'es pt it ca ro': raw`(?:tu|su|sua|a sua|tua|vostra) (?:privacidad|privacidade|privacy|consentimiento|consentimento)|(?:nosotros|nuestros) (?:y nuestros )?(?:\d{1,4} )?socios|(?:utiliza|usa|uso de|usamos|utilizamos|utilizziamo|uso dei|usiamo|utilitzem|folosim|utilizăm) (?:las )?(?:cookies?|galetes|module cookie)|(?:noi|nostri) (?:e i nostri )?(?:\d{1,4} )?(?:partner|fornitori)|consenso|(?:accett|acept|aceit)\S{1,5} (?:todas |tutti )?(?:i |las |los |os )?cookies?|publici(?:dad|dade|tat) (?:y contenido )?personali[tz]ad|política de (?:cookies|privacidad|privacidade)|pubblicità personalizzata|informativa sulla privacy|archivia(?:re|mo) informazioni|(?:nós|nossos) (?:e nossos )?(?:\d{1,4} )?parceiros|dados pessoais|datos personales|dati personali|dades personals|confidențialitat|date(?:le)? cu caracter personal|consimțământ`,
    nl: raw`toestemming|onze (?:\d{1,4} )?partners|gepersonaliseerde advertenties|privacybeleid|(?:uw|je) privacy|persoonsgegevens`,
    'da nb sv fi is': raw`samtycke|samtykke|informasjonskapsler|suostumus|evästei|information på (?:en|din|deres) enhed|personuppgifter|personoplysninger|personopplysninger|din integritet|dit privatliv|personvernet?\b|kakor\b|henkilötie|yksityisyyte|vafrakök`,
    'pl cs sk hu hr sl': raw`zgod[ayęą] (?:na|użytkownika)|prywatnoś|pliki cookies?|danych osobowych|zaufan\S{1,3} partner|souhlas(?:em|u)?\b|súhlas|soubory cookie|súbory cookie|osobních údajů|osobné údaje|személyes adat|hozzájárul|\bsütik?et?\b|adatvédel|osobn\S{1,3} podat\S{1,3}|kolačić|piškot`,
    'ru uk bg el tr sr lt lv et': raw`файл\S{1,2} cookie|приватніст|конфіденційн|согласи[ея]|согласие на|персональны\S{1,3} данны|персональні дані|лични данни|бисквитки|συγκατάθεσ|προσωπικ\S{1,3} δεδομέν|χρησιμοποιούμε cookies|kişisel veri|çerez|slapuk|sīkdat|sīkfail|küpsis`,
    'ar fa he hi id vi th': raw`ملفات تعريف الارتباط|ملفات الارتباط|الكوكيز|خصوصيتك|بياناتك الشخصية|کوکی(?:‌?ها)?|حریم خصوصی|עוגיות|הפרטיות שלך|कुकीज़?|गोपनीयता|kebijakan privasi|menggunakan cookie|sử dụng cookie|quyền riêng tư|คุกกี้|ความเป็นส่วนตัว`,
    'zh ja ko': raw`クッキー|cookie(?:の|を|等)|同意|隐私|隱私|プライバシー設定|쿠키|개인정보`,
  },
  'gi',
);

/** A page that asks how old its visitor is, before it shows anything. */
export const AGE_WORDS = anyOf({
  en: raw`(?:confirm|verify|enter) your (?:age|date of birth)|(?:are you|you must be|i am|i'm) (?:at least |over )?(?:18|19|20|21)\b|of legal (?:drinking )?age|age verification`,
  de: raw`(?:mindestens|über) 18 jahre|volljährig|bist du (?:schon )?(?:16|18)`,
  'fr es it pt': raw`(?:plus de|avez) 18 ans|majeure?s?\b.{0,30}18|mayor(?:es)? de (?:edad|18)|maggiorenn|maior(?:es)? de (?:idade|18)`,
  'nl sv nb pl ru cs': raw`ouder dan 18|over 18 år|fyllt 18|ukończone 18|18 лет|starší 18`,
});

/** A button that lets a visitor through a consent wall. */
export const CONSENT_BUTTONS = anyOf({
  en: raw`^(?:i )?(?:accept|agree|allow|reject|refuse|decline|deny|manage|customi[sz]e|consent|got it|continue without|more options|learn more about cookies|yes, i agree|only (?:what is |the )?(?:needed|necessary|essential)|let me choose|(?:that['’]s|i['’]m) (?:fine|ok(?:ay)?))\b`,
  de: raw`^(?:alle[s]? )?(?:akzeptieren|annehmen|ablehnen|zustimmen|einverstanden|einstellungen|einwilligen)|akzeptieren|zustimmen`,
  fr: raw`^(?:tout )?(?:accepter|refuser|j'accepte|paramétrer|personnaliser|gérer|continuer sans)`,
  'es pt it ca ro': raw`^(?:aceptar|rechazar|acepto|configurar|gestionar|aceitar|rejeitar|concordo|gerir)|^(?:accetta|accetto|rifiuta|gestisci|acconsento)|^(?:acceptă|accept toate|sunt de acord|acceptar|d['’]acord)`,
  'nl da nb sv fi is': raw`^(?:akkoord|accepteren|weigeren|alles accepteren)|^(?:godkänn|acceptera|godta|aksepter|accepter|tillad|avvis|hyväksy)|^(?:jag (?:godkänner|förstår)|jeg (?:aksepterer|accepterer)|salli|kaikki|samþykk)`,
  'pl cs sk hu hr sl tr': raw`^(?:akceptuj|zgadzam|odrzuć|przejdź do|souhlas|přijmout|povolit|prihlásiť|súhlas|prijať|rozumím|elfogad|összes elfogadása|prihvaćam|prihvati|sprejmi|strinjam|tümünü kabul|kabul)`,
  'ru uk bg el lt lv et': raw`^(?:принять|соглас|принимаю|прийняти|погоджуюсь|приемам|αποδοχ[ηή]|αποδ[εέ]χομαι|συμφων[ωώ]|sutinku|piekrītu|nõustun)`,
  'ar fa he hi id vi th': raw`^(?:قبول|موافق|أوافق|پذیرش|قبول می|אני מסכימ?|אישור|स्वीकार|setuju|terima|đồng ý|chấp nhận|ยอมรับ)`,
  'zh ja ko': raw`^(?:同意|すべて許可|すべて受け入れ|接受|全部接受|동의|모두)`,
});

/** A page that needs cookies to work, and says that it gets none; nobody is asked to allow them to others. */
export const COOKIES_OFF =
  /cookies (?:are|seem to be|must be|need to be|have been|sind|werden|müssen|sont|doivent être|están|estão|sono|zijn) (?:\S+ )?(?:disabled|blocked|enabled|turned o(?:n|ff)|switched off|deaktiviert|blockiert|aktiviert|désactivés|activés|desactivadas|deshabilitadas|desativados|disabilitati|disattivati|uitgeschakeld)|(?:not|n['’]t) (?:currently )?(?:accept|allow|support)\w* cookies|(?:enable|allow|activate|turn on) cookies (?:in|for|on) (?:your|this|the)|cookies (?:in (?:ihrem|deinem) browser )?(?:aktivieren|zulassen)|akzeptiert (?:derzeit )?keine cookies/i;
