import { anyOf } from '../../lines/any-of.ts';

const { raw } = String;

/** An empty shell asking for scripts. */
export const SCRIPT_WORDS = anyOf({
  en: raw`(?:need to |please |must |have to )?(?:enable|activate|turn on|switch on|allow) (?:js|javascript)|javascript (?:is )?(?:required|disabled|must be enabled|needs to be|switched off|turned off)|(?:requires|needs|without) javascript`,
  de: raw`javascript (?:aktivieren|einschalten|zu aktivieren)|aktivieren sie (?:bitte )?javascript|benötigt javascript|ohne javascript`,
  'fr es pt it ro': raw`(?:activer|activez) javascript|(?:habilit|activ)(?:ar|e|a|ați) javascript|abilita(?:re)? javascript|(?:habilite|ative) o javascript|(?:nécessite|necesita|requiere|richiede) javascript`,
  'nl da nb sv fi pl cs hu tr': raw`javascript (?:inschakelen|aktivera|slå på|etkinleştir)|(?:aktivera|aktiver|slå på|włącz|povolte|zapněte|engedélyez\S{0,3}|ota käyttöön) javascript`,
  'ru uk el ar id vi': raw`включите javascript|увімкніть javascript|ενεργοποιήσ\S{1,4} (?:τη[νς]? )?javascript|تفعيل (?:ال)?(?:javascript|جافا ?سكريبت)|aktifkan javascript|bật javascript`,
  'zh ja ko': raw`javascriptを有効|启用 ?javascript|啟用 ?javascript|javascript를`,
});

/** What stands where a script has not yet put the page. */
export const LOADING_LINE =
  /^(?:(?:please wait|loading|redirecting|weiterleitung|redirection|lade|lädt|wird geladen|chargement|cargando|caricamento|carregando|laden|laddar|ładowanie|načítání|загрузка|завантаження|yükleniyor|جار التحميل|memuat|đang tải)\b.{0,20}|(?:読み込み中|加载中|載入中|로딩|กำลังโหลด).{0,5})$/im;
