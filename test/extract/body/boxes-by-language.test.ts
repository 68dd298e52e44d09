import { describe, expect, it } from 'vitest';
import { extract } from '../../../shared/extract/extract.ts';
import { busyDivs, others, plain } from '../kind/papers/chromes.ts';

/** A story in each language. */
const STORIES: Record<string, string[]> = {
  de: [
    'Der Leuchtturm von Skarv wird an Silvester abgeschaltet, nach 151 Jahren, weil kein Schiff ihn mehr braucht.',
    'Das Haus des Wärters soll verkauft werden. Die Lampe wiegt zwei Tonnen und bleibt, weil niemand weiß, wie man sie herausbekommt.',
    'In klaren Nächten war der Strahl vom Festland aus zu sehen. Die Fischer dort stellten nach ihm ihre Uhren und fluchten, wenn er ausfiel.',
    'Ein Verein will ihn einmal im Jahr anzünden. Er sucht einen Taucher, einen Elektriker und jemanden, der keine Angst vor Treppen hat.',
  ],
  fr: [
    'Le phare de Skarv s’éteindra le soir du réveillon, après 151 ans, parce qu’aucun navire ne le cherche plus.',
    'La maison du gardien sera vendue. La lampe pèse deux tonnes et restera, car personne ne sait comment la sortir.',
    'Par nuit claire, on voyait le faisceau depuis le continent. Les pêcheurs y réglaient leurs montres et juraient quand il tombait en panne.',
    'Une association veut l’allumer une fois par an. Il lui faut un plongeur, un électricien et quelqu’un qui n’a pas peur des escaliers.',
  ],
  es: [
    'El faro de Skarv se apagará en Nochevieja, después de 151 años, porque ningún barco lo busca ya.',
    'La casa del farero se venderá. La lámpara pesa dos toneladas y se quedará, porque nadie sabe cómo sacarla.',
    'En las noches claras el haz se veía desde tierra firme. Los pescadores ponían en hora sus relojes con él y maldecían cuando fallaba.',
    'Una asociación quiere encenderlo una vez al año. Busca un buzo, un electricista y alguien sin miedo a las escaleras.',
  ],
  ja: [
    'スカルヴの灯台が大みそかに消える。百五十一年間点灯してきたが、頼りにする船がなくなったためだ。',
    '灯台守の家は売りに出される。重さ二トンのレンズは、運び出す方法が誰にも分からず、そのまま残る。',
    '晴れた夜には二十二海里離れた本土からも光が見えた。漁師たちはその光で時計を合わせ、消えると悪態をついた。',
    '地元の会は年に一度点灯したいと話す。潜水士と電気技師と、階段を怖がらない人を探している。',
  ],
  pl: [
    'Latarnia w Skarv zgaśnie w sylwestra, po 151 latach, bo nie szuka jej już żaden statek.',
    'Dom latarnika zostanie sprzedany. Lampa waży dwie tony i zostanie, bo nikt nie wie, jak ją wynieść.',
    'W pogodne noce promień było widać z lądu. Rybacy nastawiali według niego zegarki i klęli, gdy zawodził.',
    'Stowarzyszenie chce zapalać ją raz w roku. Szuka nurka, elektryka i kogoś, kto nie boi się schodów.',
  ],
};
/** What papers set into a story or below it. */
const BOXES: Record<string, string[]> = {
  de: [
    '<p>Lesen Sie auch: <a href="/1">Der letzte Wärter von Ness</a></p>',
    '<div><h3>Mehr zum Thema</h3><ul><li><a href="/1">Der letzte Wärter von Ness</a></li><li><a href="/2">Wem gehört der Strand?</a></li></ul></div>',
    '<p>Anzeige</p>',
    '<div><h4>Newsletter „Flut“</h4><p>Jeden Freitag Geschichten von der Küste. Jetzt kostenlos abonnieren.</p><form><input type="email"><button>Anmelden</button></form></div>',
    '<p>Zur Startseite</p>',
    '<p>Haben Sie Hinweise für uns? Schreiben Sie an redaktion@paper.example.</p>',
    '<h3>2 Kommentare</h3><div><b>Uwe</b><p>Schade, ich bin dort als Kind jeden Sommer hinaufgestiegen und habe Eis gegessen.</p></div><div><b>Ina</b><p>Licht aus, Geld gespart.</p></div>',
    '<p>Dieser Artikel erschien zuerst in der Küstenzeitung.</p>',
    '<p>dpa/ib</p>',
    '<p>Artikel teilen: Facebook X WhatsApp E-Mail</p>',
    '<p>Folgen Sie uns auf Instagram und WhatsApp!</p>',
    '<p>Quelle: dpa</p>',
    '<p>Hier klicken, um den Podcast zu hören</p>',
    '<p>Dieser Text wurde mit Hilfe von KI erstellt.</p>',
  ],
  fr: [
    '<p>À lire aussi : <a href="/1">Le dernier gardien de Ness</a></p>',
    '<div><h3>Sur le même sujet</h3><ul><li><a href="/1">Le dernier gardien de Ness</a></li><li><a href="/2">À qui appartient la plage ?</a></li></ul></div>',
    '<p>Publicité</p>',
    '<p>Abonnez-vous à notre newsletter pour recevoir chaque matin l’essentiel de l’actualité.</p>',
    '<p>Partager cet article sur Facebook</p>',
    '<p>Suivez-nous sur WhatsApp</p>',
    '<p>Avec AFP</p>',
    '<p>Crédit photo : Yann Le Goff</p>',
    '<h3>Commentaires (2)</h3><div><b>Uwe</b><p>Dommage, j’y montais chaque été quand j’étais petit, et je mangeais une glace.</p></div>',
    '<p>La rédaction vous conseille</p><ul><li><a href="/1">Le dernier gardien de Ness</a></li></ul>',
    '<p>Signaler une erreur</p>',
  ],
  es: [
    '<p>Lea también: <a href="/1">El último farero de Ness</a></p>',
    '<p>Te puede interesar: <a href="/1">El último farero de Ness</a></p>',
    '<p>Publicidad</p>',
    '<p>Suscríbete a nuestro boletín y recibe las noticias en tu correo.</p>',
    '<p>Síguenos en WhatsApp, Facebook y X</p>',
    '<h3>Noticias relacionadas</h3><ul><li><a href="/1">El último farero de Ness</a></li><li><a href="/2">¿De quién es la playa?</a></li></ul>',
    '<p>Compartir en Facebook</p>',
    '<p>(Con información de EFE)</p>',
    '<p>Descarga nuestra app</p>',
    '<h3>Comentarios (2)</h3><div><b>Uwe</b><p>Qué lástima, de niño subía cada verano y me comía un helado arriba.</p></div>',
  ],
  ja: [
    '<p>【関連記事】<a href="/1">ネス最後の灯台守</a></p>',
    '<div><h3>関連記事</h3><ul><li><a href="/1">ネス最後の灯台守</a></li><li><a href="/2">浜辺は誰のものか</a></li></ul></div>',
    '<p>広告</p>',
    '<p>あわせて読みたい</p><ul><li><a href="/1">ネス最後の灯台守</a></li></ul>',
    '<p>この記事をシェアする</p>',
    '<p>（記者 山田太郎）</p>',
    '<p>無断転載を禁じます</p>',
    '<p>メールマガジンの登録はこちら</p>',
    '<p>続きを読む</p>',
    '<p>写真：共同通信</p>',
  ],
  pl: [
    '<p>Czytaj też: <a href="/1">Ostatni latarnik z Ness</a></p>',
    '<h3>Zobacz również</h3><ul><li><a href="/1">Ostatni latarnik z Ness</a></li><li><a href="/2">Czyja jest plaża?</a></li></ul>',
    '<p>Reklama</p>',
    '<p>Zapisz się do newslettera</p>',
    '<p>Udostępnij na Facebooku</p>',
    '<p>Źródło: PAP</p>',
    '<p>Obserwuj nas w Google News</p>',
    '<h3>Komentarze (2)</h3><div><b>Uwe</b><p>Szkoda, wchodziłem tam każdego lata jako dziecko i jadłem lody na górze.</p></div>',
  ],
};
const TITLES: Record<string, string> = {
  de: 'Skarv geht aus',
  fr: 'Skarv s’éteint',
  es: 'Skarv se apaga',
  ja: 'スカルヴの灯台、消灯へ',
  pl: 'Skarv gaśnie',
};

/** What stands at the end alone. */
const LAST = /omment|Komment|Koment|omentario|zuerst|dpa|AFP|EFE|PAP|記者|転載|Quelle|KI erstellt|共同/;
const paragraphs = (texts: readonly string[]): string => texts.map((text) => `<p>${text}</p>`).join('');

describe.each(Object.entries(BOXES))('boxes in %s', (lang, boxes) => {
  const story = STORIES[lang] ?? [];
  const title = TITLES[lang] ?? '';

  it.each(boxes)('are no part of the text: %s', (box) => {
    const below = paragraphs(story) + box;
    const amid = paragraphs(story.slice(0, 2)) + box + paragraphs(story.slice(2));
    for (const main of LAST.test(box) ? [below] : [below, amid])
      for (const chrome of [plain, busyDivs, ...others]) {
        const html = chrome({ title, lang, main: `<h1>${title}</h1>${main}` });
        const { article } = extract({ html, url: 'https://www.example.org/2026/11/skarv' });
        expect(article?.text.split(/\n+/)).toEqual(story);
      }
  });
});
