/** The words of a language that stand in nearly every sentence of it, and in few of another's. */
const COMMON: readonly [string, string][] = [
  ['en', 'the and of to in is that for was with on as by at from are this have he she has were said an be which'],
  [
    'de',
    'der die das und den von zu mit sich des auf für ist im dem nicht ein eine als auch es an werden aus er hat dass sie nach bei wird',
  ],
  ['fr', 'le la les et des de du en un une est que pour dans qui sur par plus au pas avec ce il sont cette ont aux'],
  ['es', 'el la los las de y en que del se un una por con para es al lo como más su ha pero sus este fue'],
  ['pt', 'o a os as de e em que do da um uma para com não no na por mais se dos como ao foi das são'],
  ['it', 'il la di e che in un una per del della con non si è da le i al nel dei alla più sono gli anche'],
  ['nl', 'de het een van en in is dat op te zijn voor met die niet aan er om ook als bij naar door maar werd'],
  ['sv', 'och att det i en som på är av för med den till inte har de ett om var han men sig från'],
  ['nb', 'og i det er som på en av for til at har med de den ikke å et om var men han fra seg ble'],
  ['da', 'og i at det er en til på som af for de med den har ikke et om var men han der fra sig blev'],
  ['fi', 'ja on ei että se oli myös hän mutta kun ovat tai sekä joka mukaan vuoden kuin ole'],
  ['pl', 'w i na z się do nie że jest o to jak za od po przez oraz dla ma są był który'],
  ['cs', 'a v se na je že s z do o i ve pro za by které podle jako ale od jsou který'],
  ['sk', 'a v sa na je že s z do o aj vo pre za by ktoré podľa ako ale od sú ktorý'],
  ['hu', 'a az és hogy nem is egy meg volt ez de már csak szerint azt ki el lesz mint'],
  ['ro', 'și în de a la cu pe că nu din o un care este pentru mai au fost sau prin'],
  ['tr', 've bir bu da de için ile olarak çok daha olan en kadar gibi ancak sonra göre'],
  ['id', 'yang dan di dengan untuk itu dari ini pada dalam tidak akan ke oleh juga telah adalah'],
  ['vi', 'và của là có cho được các trong với không người này đã một những khi'],
  ['hr', 'i u je se na da su za od s koji o kao ne što će bi iz do ali'],
  ['ca', 'el la de i que en els les un una per amb del al és no més ha'],
  ['et', 'ja on ei et see ka oli kui aga mis ning oma'],
  ['lt', 'ir į kad su iš yra tai bet kaip apie buvo už'],
  ['lv', 'un ir ka no ar par uz arī bet kas tas'],
  ['af', 'die en van in is het dat vir nie wat met op te sy aan'],
  ['ru', 'и в не на что с по как это из о он за для от его к но'],
  ['uk', 'і в не на що з та як це до за від про його є у для'],
  ['bg', 'и на да се за от в с не е по като са ще че'],
  ['ar', 'في من على إلى أن عن مع هذا التي الذي هذه كان بعد'],
  ['fa', 'و در به از که این را با است برای آن یک های'],
];

/** Scripts that (nearly) one language writes. */
const SCRIPTS: readonly [string, RegExp][] = [
  ['ja', /[\u3040-\u30ff]/g],
  ['ko', /[\uac00-\ud7af]/g],
  ['zh', /[\u4e00-\u9fff]/g],
  ['el', /[\u0370-\u03ff]/g],
  ['he', /[\u0590-\u05ff]/g],
  ['th', /[\u0e00-\u0e7f]/g],
  ['hi', /[\u0900-\u097f]/g],
  ['bn', /[\u0980-\u09ff]/g],
  ['ta', /[\u0b80-\u0bff]/g],
  ['te', /[\u0c00-\u0c7f]/g],
  ['ml', /[\u0d00-\u0d7f]/g],
  ['ka', /[\u10a0-\u10ff]/g],
  ['hy', /[\u0530-\u058f]/g],
  ['my', /[\u1000-\u109f]/g],
  ['km', /[\u1780-\u17ff]/g],
];

const LANGUAGES_OF = languagesOf();

function languagesOf(): Map<string, string[]> {
  const map = new Map<string, string[]>();
  for (const [language, words] of COMMON)
    for (const word of words.split(' ')) map.set(word, [...(map.get(word) ?? []), language]);
  return map;
}

/** Characters looked at: more change nothing. */
const SAMPLE = 4000;

/**
 * The language of a text by its script and its commonest words: no model, so that extraction stays synchronous and
 * small. `undefined` for less than about a sentence, or where nothing stands out.
 */
export function detectLanguage(text: string): string | undefined {
  const sample = text.slice(0, SAMPLE);
  const letters = sample.match(/\p{L}/gu)?.length ?? 0;
  if (letters < 12) return undefined;
  for (const [language, script] of SCRIPTS) {
    const share = (sample.match(script)?.length ?? 0) / letters;
    if (share > (language === 'ja' ? 0.1 : 0.4)) return language;
  }
  const scores = new Map<string, number>();
  let words = 0;
  for (const word of sample.toLowerCase().match(/[\p{L}\p{M}]+/gu) ?? []) {
    words++;
    const languages = LANGUAGES_OF.get(word) ?? [];
    // A word of one language says more than one of five.
    for (const language of languages)
      scores.set(language, (scores.get(language) ?? 0) + 1 / Math.sqrt(languages.length));
  }
  const [first, second] = [...scores].sort(([a, x], [b, y]) => y - x || (a < b ? -1 : 1));
  if (!first || first[1] < Math.max(2, words * 0.05)) return undefined;
  return second && second[1] > first[1] * 0.95 ? undefined : first[0];
}
