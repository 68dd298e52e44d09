import { anyOf } from '../../lines/any-of.ts';

const { raw } = String;

/** Why a page is not shown, in words that no headline has. */
const REASONS = raw`establishing a database connection|(?:account|site|website) (?:has been |is )?suspended|bandwidth limit exceeded|too many requests|unavailable (?:for|due to) legal reasons|(?:not|isn['’]t|unavailable) (?:currently )?(?:available )?(?:in your (?:region|country|area|location)|where you are)|cannot (?:be shown|show it) in your country|access cannot be granted|unavailable (?:to|for) (?:visitors|readers|users)|european economic area`;

/** An error page's title or heading. */
export const ERROR_WORDS = anyOf({
  status: raw`(?:^|[\s:|–—(-])(?:error\s?)?(?:code\s?)?(?:401|404|410|429|451|403|50[0-4]|52[0-9])(?:$|[\s:|–—!.)-])`,
  en: raw`\b(?:page|article|story|content|site|file|url|link|resource|document|video|recording|programme|post)\b.{0,40}\b(?:not (?:be )?found|(?:not|\w+n['’]t) (?:currently )?available|no longer (?:available|exists?|here)|(?:is|are)(?:n['’]t| not) (?:here|there|around)(?: any ?more)?\b|does(?:n['’]t| not) (?:seem|appear) to be (?:here|on|there)|(?:has|have) expired|can(?:['’]t|not| no longer) be (?:shown|displayed)|may have (?:been |since )?(?:expired|moved|removed|deleted)|does(?:n['’]t| not) (?:seem to |appear to )?exist|could(?:n['’]t| not) be found|can(?:'|’)?(?:no)?t be found|has (?:been (?:re)?moved|expired|gone)|been (?:removed|deleted|taken down|unpublished|withdrawn)|(?:not|\w+n['’]t) (?:yet |been )?published|is missing|unavailable)`,
  'en fault': raw`^not found|can['’]?(?:no)?t find (?:that|the|this|your|what)|couldn['’]t find (?:that|the|this|your|what)|something(?:'s| has| is)? (?:went|gone) wrong|service (?:temporarily )?unavailable|internal server error|bad gateway|gateway time-?out|connection timed out|(?:403 |^)forbidden\s*$|^(?:wh?)?oops|^hmm\b|(?:followed|bad|broken|dead) (?:a )?(?:bad |broken |dead )?link|looked everywhere|hit a snag|^error code\b|not authori[sz]ed to (?:access|view|see)|upstream connect error|^uh[ -]oh|an error (?:has )?occurred|lost\?$|dead end|(?:using|detected|disable|turn off|switch off|pause|have) (?:an? |your )?ad[- ]?block(?:er)?|^nothing (?:was )?(?:found|here)\b`,
  'en reason': REASONS,
  de: raw`nicht gefunden|^zugriff verweigert|keine berechtigung|ad-?blocker (?:erkannt|aktiv|deaktivieren|ausschalten|abschalten)|nicht (?:mehr )?(?:verfügbar|vorhanden|auffindbar)|existiert (?:leider )?nicht|(?:ein|interner|technischer) fehler|seite nicht|(?:seite|inhalt|artikel|beitrag) (?:wurde|ist) (?:gelöscht|entfernt|verschoben|umgezogen)`,
  fr: raw`introuvable|(?:a été|est) (?:supprimée?|déplacée?|retirée?) ou|(?:avons|avons malheureusement) pas (?:pu )?trouv|^oups|bloqueur de publicités?|n['’](?:existe|est) (?:pas|plus)|page non trouvée|erreur|indisponible`,
  'es it pt ca gl ro': raw`no (?:se (?:ha )?)?encontr|no existe|(?:página|pagina) .{0,30}(?:no|não|non) .{0,20}(?:encontrada|existe|disponible|trovata|esiste|disponível)|non (?:è stata )?trovat|non esiste|errore|não (?:foi )?encontrad|não está mais (?:aqui|no ar)|já não (?:existe|está)|ya no (?:existe|está)|(?:não|no|non) (?:est[áa]|è)? ?(?:mais|más|più)? ?disp[oó]n|erro (?:404|500|interno)|no s['’]ha trobat|no hem trobat|no trobada|non se atopou|pagina nu (?:a fost|exist)|nu mai (?:există|este)|(?:hemos|podemos|conseguimos|encontramos) (?:podido )?(?:encontr\S+ )?(?:esa|essa|esta|la|a) p[áa]gina|^[uo]+ps\b|nu a fost găsit`,
  'nl af': raw`niet gevonden|bestaat niet|nie gevind nie|niet (?:meer )?beschikbaar`,
  'da nb sv is fi et lv lt': raw`ikke funnet|ikke fundet|kunne ikke findes|findes ikke|finnes ikke|finner ikke|finns (?:\S+ )?inte|hittades inte|kunde inte hittas|hittar inte|sidan (?:finns|kan) inte|fannst ekki|ei löy|sivua ei|ei leitud|lehte ei leitud|nav atrast|lapa neeksistē|nerast|puslapis neegzistuoja`,
  'pl cs sk sl hr bs': raw`nie znaleziono|nie istnieje|nie ma takiej strony|nie została (?:odnaleziona|znaleziona)|nenalezen|tady nic není|(?:smazán|přesunut|odstraněn)\S{0,2} nebo|usunięt\S{1,3} lub|przeniesion\S{1,2} lub|nebyla? nalezen|neexistuje|nebol[ao]? nájden|stránka ne|ne obstaja|ni bil[ao]? (?:mogoče )?najd|ni najden|nije pronađen|ne postoji`,
  'hu tr az sq mt': raw`nem található|az oldal nem|bulunamadı|bulunamıyor|mevcut değil|tapılmadı|mövcud deyil|nuk u gjet|faqja nuk|ma nstabet`,
  'ru uk be bg sr mk kk': raw`не найден|не существует|ошибка|страница не|не знайдено|сторінк\S{1,2} не|не існує|не знойдзен|не е намерен|не съществува|није пронађен|не постоји|не е пронајден|табылмады`,
  'el hy ka': raw`δεν βρέθηκε|δεν υπάρχει|չի գտնվել|ვერ მოიძებნა`,
  'ar fa ur he': raw`غير موجود|لم يتم العثور|لا يمكن العثور|غير متوفر|غير متاح|یافت نشد|پیدا نشد|وجود ندارد|نہیں ملا|موجود نہیں|לא נמצא|אינו קיים|לא קיים`,
  'hi mr ne bn pa gu ta te ml kn si': raw`नहीं मिला|नहीं मिली|उपलब्ध नहीं|मौजूद नहीं|सापडले नाही|आढळले नाही|भेटिएन|फेला परेन|পাওয়া যায়নি|খুঁজে পাওয়া|নেই হয়ে গেছে|ਨਹੀਂ ਮਿਲਿਆ|મળ્યું નથી|காணப்படவில்லை|கிடைக்கவில்லை|இல்லை பக்கம்|కనుగొనబడలేదు|కనబడలేదు|കണ്ടെത്തിയില്ല|കണ്ടെത്താനായില്ല|ಕಂಡುಬಂದಿಲ್ಲ|හමු නොවීය`,
  'id ms tl vi sw': raw`tidak (?:dapat )?ditemukan|tidak (?:tersedia|ada lagi)|tidak dijumpai|hindi (?:mahanap|nahanap|matagpuan)|không tìm thấy|không tồn tại|haikupatikana|haupatikani`,
  'th my km lo': raw`ไม่พบหน้า|ไม่พบเนื้อหา|หาไม่พบ|ไม่พบ(?:ข้อมูล|บทความ)|မတွေ့ပါ|រកមិនឃើញ|ບໍ່ພົບ`,
  'zh ja ko': raw`見つかりません|見つかりませんでした|ページが存在|存在しません|削除された(?:か|可能性)|找不到|不存在|未找到|已(?:被)?(?:删除|刪除|下架)|찾을 수 없|존재하지 않|삭제되었거나`,
});

/** A site that is out of order and says so in a few words, which could be a headline's where more follows. */
export const OUTAGE_WORDS = anyOf({
  'en reason': REASONS,
  en: raw`\bmaintenance\b|\b(?:nosuchkey|nosuchbucket|accessdenied)|temporarily (?:unavailable|offline|down)|technical (?:difficulties|problem|error|issues?)|(?:we['’]?(?:ll| will) be|be) (?:right )?back (?:soon|shortly|online|later|in|on|at)|we['’]?(?:ll| will) be right back|up and running (?:again|soon)|essential (?:work|upgrades?) on|(?:web)?site is (?:currently |temporarily )?(?:closed|offline|down)|(?:web)?site (?:has (?:now )?(?:been )?closed|is no longer (?:being )?(?:updated|maintained|published|active))|under construction|coming soon|moving house|(?:domain|site|website) (?:has been |is |was )?(?:disabled|parked|for sale)|^unauthori[sz]ed|^access denied|(?:server|application|database|fatal|critical) error|servers? (?:are|is) (?:currently )?(?:busy|overloaded|down)|(?:heavy|high|too much) (?:traffic|demand|load)|over(?:loaded| capacity)|browser is (?:not|no longer) supported|unsupported browser|(?:page|link) (?:has )?expired|try again (?:later|in a few)`,
  de: raw`wartungsarbeiten|wartungsmodus|(?:seite|website|webseite|shop) wird (?:gerade |derzeit |momentan )?(?:aktualisiert|überarbeitet|gewartet|aufgebaut)|(?:gleich|bald|in kürze) (?:wieder )?(?:zurück|für (?:sie|euch) da)|derzeit nicht erreichbar|(?:wurde|ist) (?:gelöscht|entfernt)|nicht mehr zur verfügung|(?:wegen|in) wartung|technische[rnsm]? (?:störung|problem)|vorübergehend nicht|überlastet|(?:link|sitzung) ist abgelaufen`,
  'fr es pt it ca ro': raw`(?:en|cours de) construction|en construcción|in costruzione|em construção|(?:été|est) (?:supprimé|retiré|déplacé)|problème technique|en maintenance|ha expiré|a expiré|(?:ha sido|fue|foi|ser|sido|è stat[ao]|fost) (?:elimin|remov|retirad|rimoss|borrad|apagad|spostat|movid|șters|mutat)|mantenimiento|problemas? técnicos?|manutenzione|manutenção|în mentenanță`,
  'nl da nb sv fi': raw`verwijderd|verplaatst|onderhoud|(?:er|blevet|blitt) (?:slettet|fjernet|flyttet)|flyttats|siirretty|raderats|tagits bort|underhåll|vedligehold|vedlikehold|poistettu|huoltokatko`,
  'pl cs sk hu ru uk bg tr el': raw`usunięt|przeniesion|smazán|přesunut|törölt|eltávolít|silinmiş|taşınmış|διαγραφ|w trakcie prac|prace (?:serwisowe|techniczne)|odstraněn|údržb|odstránen|karbantartás|удал[её]н|технические работы|видалено|технічні роботи|премахнат|bakım çalışması|kaldırıl(?:dı|mış)|συντήρηση`,
  'ar fa he hi id vi th': raw`تحت الصيانة|تم (?:حذف|نقل)|حذفها|הוסר\S{0,2}|في الصيانة|حذف شده|در دست تعمیر|בתחזוקה|הוסר|हटा दिया|sedang dalam pemeliharaan|telah dihapus|đã bị xóa|bảo trì|ปิดปรับปรุง|ถูกลบ`,
  'zh ja ko': raw`メンテナンス中|公開(?:は|を)終了|掲載(?:は|を|期間.{0,4})終了|维护中|維護中|점검 ?중|삭제(?:된|되었)|公開終了|ページは(?:移動|削除)`,
});

/** Of what is said on an error page, what may be otherwise in a while: the server's faults and its maintenance. */
export const TEMPORARY_WORDS = anyOf({
  status: raw`(?:^|[\s:|–—(-])(?:error\s?)?(?:code\s?)?(?:429|50[0-4]|52[0-9])(?:$|[\s:|–—!.)-])`,
  en: raw`\bmaintenance\b|temporar|technical (?:difficulties|problem|error|issues?)|back (?:soon|shortly|online|later)|service unavailable|internal server error|bad gateway|gateway time-?out|timed out|(?:application|database|fatal|critical|server) error|establishing a database connection|traceback \(|uncaught|stack trace|unhandled exception|something(?:'s| has| is)? (?:went|gone) wrong|too many requests|(?:busy|overloaded|over capacity|high demand|heavy traffic)|try again (?:later|soon|shortly|in (?:a|\d))`,
  de: raw`wartung|vorübergehend|derzeit nicht erreichbar|technische[rnsm]? (?:störung|problem|fehler)|interner fehler|überlastet|später (?:noch ?einmal|erneut)`,
  'fr es it pt': raw`en maintenance|temporairement|problème technique|réessayez plus tard|mantenimiento|temporalmente|problemas? técnicos?|más tarde|manutenzione|temporaneamente|più tardi|manutenção|temporariamente|mais tarde`,
  'nl sv da nb fi': raw`onderhoud|tijdelijk|probeer het later|underhåll|tillfälligt|försök igen senare|vedligehold|vedlikehold|midlertidig|prøv (?:igen|igjen) senere|huoltokatko|tilapäisesti`,
  'pl cs hu ru uk tr': raw`prace (?:serwisowe|techniczne)|tymczasowo|ponownie później|údržb|dočasně|karbantartás|átmenetileg|технические работы|временно|попробуйте позже|технічні роботи|тимчасово|bakım çalışması|geçici`,
  'zh ja ko ar id vi th': raw`メンテナンス中|しばらく(?:して|経って)から|维护中|維護中|稍后(?:再试|重试)|점검 ?중|잠시 후|تحت الصيانة|sedang dalam pemeliharaan|bảo trì|ปิดปรับปรุง`,
});
