import { anyOf } from '../../lines/any-of.ts';

const { raw } = String;

/** A bot check speaking to its visitor. */
export const CHALLENGE_WORDS = anyOf({
  en: raw`verify(?:ing)? (?:that )?you(?:'|’)?(?: a)?re (?:a )?(?:human|not a (?:ro)?bot)|verify (?:that )?you are (?:a )?human|(?:confirm|prove) (?:that )?you(?:'|’| a)re (?:a )?(?:human|not a (?:ro)?bot)|checking (?:if the site connection is secure|your (?:browser|connection))|just a moment\b|(?:while|as) we (?:verify|check)|verifying your (?:browser|connection|request)|one moment,? please|attention required|are you (?:a )?(?:human|robot)\b|not a robot|unusual (?:traffic|activity)|enable javascript and cookies to continue|press (?:&|and) hold|pardon our interruption|(?:complete|solve) the (?:security check|captcha|puzzle)|slide (?:right|to)|solve (?:the|this) (?:captcha|puzzle)|you are being redirected|security (?:check|verification)|human verification|(?:bot|robot) (?:check|detection|protection)`,
  'en guard': raw`ddos protection|needs to review the security of your connection|performance (?:&|and) security by|(?:website|web application) firewall|bad bot|has set up anubis|block (?:reason|details)|ray id:|request unsuccessful\. incapsula|making sure you(?:'|’)re not a bot|security service to protect itself|errors\.edgesuite\.net|reference (?:id|#) ?[0-9a-f.]{12}`,
  'en refusal': raw`access to this (?:page|site|service|website) has been (?:denied|limited|blocked)|access (?:has been )?blocked|automation tools|automated (?:access|requests|traffic|queries|bot|tools)|we think you (?:might be|are) a (?:ro)?bot|you have been blocked|why have i been blocked|unusual (?:number|volume) of requests|ip address (?:has been|is|was) (?:temporarily |permanently )?(?:restricted|blocked|banned|blacklisted)|you are (?:now )?in (?:line|the queue|a queue)|waiting room|(?:users|people) ahead of you|characters you see|(?:the )?requested url was rejected|your support id is|(?:blocked|denied) (?:due to|by|because of) (?:a |our )?(?:network|security) (?:policy|polic\w+|rules?|systems?)`,
  de: raw`kein (?:ro)?bot\b|dass (?:sie|du) (?:ein )?mensch|sicherheit (?:ihrer|deiner) verbindung|bist du ein mensch|(?:sind sie|ob (?:sie|du)) (?:ein )?mensch|(?:ihr|dein|ihren|deinen) browser (?:wird )?(?:über|ge)prüf|ungewöhnliche[nr]? (?:datenverkehr|aktivität)|sicherheits(?:über)?prüfung|automatisierte (?:zugriffe|anfragen)|zugriff (?:wurde )?(?:blockiert|gesperrt)|warteschlange`,
  fr: raw`pas un robot|êtes(?:-| )vous (?:un )?(?:humain|robot)|vérifi(?:er|ons|cation).{0,30}(?:humain|navigateur|sécurité)|trafic (?:inhabituel|automatisé)|file d['’]attente|accès (?:à cette page )?(?:a été )?(?:bloqué|refusé)`,
  'es pt it ca ro': raw`(?:no|não) (?:eres|soy|es|é|sou|ser) u[nm] (?:robot|robô)|verifi(?:ca|que|car|camos|quemos|cando|ndo).{0,40}(?:humano|umano|navegador)|comproba(?:ndo|ción).{0,30}(?:navegador|seguridad)|(?:eres|es|sea) una persona|es humano|é humano|comportamiento (?:inusual|sospechoso)|(?:necesita|precisa) (?:revisar|verificar) la seguridad|tráfico (?:inusual|automatizado)|tráfego (?:incomum|automatizado)|non (?:sei|sono|essere) un robot|attività (?:insolita|sospetta)|controllo di sicurezza|traffico (?:insolito|anomalo)|nu (?:ești|sunteți|sunt) (?:un )?robot`,
  'nl da nb sv fi': raw`geen robot|mens bent|ongebruikelijk verkeer|(?:ikke|inte(?: är)?) en robot|et menneske|en människa|usædvanlig trafik|uvanlig trafikk|ovanlig trafik|et ole robotti|olet ihminen`,
  'pl cs sk hu hr tr': raw`nie jesteś robotem|sprawdzamy (?:twoją )?przeglądark|(?:kontrolujeme|ověřujeme) (?:váš )?prohlížeč|jesteś człowiekiem|nietypowy ruch|nejste robot|nie ste robot|(?:ön )?nem (?:vagy |ön )?robot|niste robot|robot olmadığın|insan olduğunuz|olağan ?dışı trafik`,
  'ru uk bg el': raw`не робот|проверк[аиу].{0,30}(?:браузер|безопасност|что вы)|подозрительн\S{1,3} (?:трафик|активност)|перевірк[аиу].{0,30}(?:браузер|безпек|що ви)|не сте робот|δεν είστε ρομπότ`,
  'ar fa he hi id vi th': raw`لست (?:روبوت|برنامج)|لست روبوتا|ربات نیستید|אינך רובוט|रोबोट नहीं|bukan robot|không phải (?:là )?(?:người máy|robot)|ไม่ใช่(?:หุ่นยนต์|โปรแกรมอัตโนมัติ)`,
  'zh ja ko': raw`ロボットでは(?:ありません|ない(?:こと|か))|画像認証|通常と異なるアクセス|人間であることを確認|アクセスを確認|不是机器人|不是機器人|人机验证|人機驗證|安全验证|安全驗證|访问(?:异常|过于频繁|被(?:阻断|拦截|拒绝))|滑块|(?:로봇|봇)이 아닙니다|보안 확인|비정상적인 (?:접근|접속|트래픽)|자동 ?(?:입력|등록) ?방지`,
});

/** Where bot checks come from. */
export const CHALLENGE_SOURCES =
  /cdn-cgi\/challenge-platform|x\/cmd\/anubis|challenges\.cloudflare\.com|captcha-delivery\.com|geo\.captcha|px-(?:cloud|cdn|captcha)|perimeterx|human-?security|_incapsula_resource|arkoselabs|funcaptcha|awswaf|aws-waf|kp_uid|ddos-guard|sucuri_cloudproxy|kpsdk|geetest|friendlycaptcha|akam\/\d|sec-cp|\.within\.website|datadome/i;

/** Names of a bot check's own elements. */
export const CHALLENGE_NAMES =
  /^(?:cf-(?:browser-verification|challenge\S{0,20}|error-details|chl-\S{0,20}|turnstile)|challenge-(?:form|stage|running|error-\S{0,10}|body-text|container)|px-captcha\S{0,12}|sec-if-cpt\S{0,12}|sec-overlay|ddg-captcha|anubis\S{0,12}|captcha(?:-(?:container|box|form|page|wrapper))?|h-captcha|g-recaptcha|frc-captcha|main-iframe)$/i;
