/** Pages without tags, each as another way of copying leaves them, and what a reader would take from them. */
export interface Layout {
  name: string;
  text: string;
  expected: {
    title: string;
    paragraphs: number;
    first: string;
    last: string;
    authors?: string[];
    publishedAt?: string;
    caption?: string;
    credit?: string;
    related?: string[];
    tags?: string[];
    language?: string;
    absent?: string[];
  };
}

const BODY = [
  'The island’s only bakery will close at the end of the month, its owner said on Thursday, after ninety years in the same family.',
  'Ines Carvalho, who took over from her father in 1998, told customers that she could no longer find anyone willing to start work at two in the morning.',
  '“I have looked for three years,” she said. “The young people go to the mainland, and I do not blame them.”',
  'The bakery supplies the school, both hotels and the ferry, and sells about six hundred loaves on a summer day.',
  'The council said it would look for a way to bring bread over on the first boat, but a spokesman admitted that the crossing is often cancelled in winter.',
  'A group of residents has offered to run the ovens in turns. It will meet in the parish hall next week.',
];

const LAYOUTS: Layout[] = [
  {
    name: 'the day and time of now right over the title, and a line with two dates under it',
    text: `Skip to content
25.11.2026 19:41 MSK
Last bakery on the island to close after ninety years
14:20 12.03.2024 (updated: 16:02 13.03.2024)
Get short URL
${BODY.join('\n')}
Follow us on Telegram
Read more:
New ferry timetable angers commuters on both shores
Comment via Facebook
`,
    expected: {
      title: 'Last bakery on the island to close after ninety years',
      paragraphs: 6,
      first: 'The island’s only bakery',
      last: 'parish hall next week.',
      publishedAt: '2024-03-12T14:20:00',
      related: ['New ferry timetable angers commuters on both shores'],
      absent: ['MSK', 'Telegram', 'ferry timetable'],
    },
  },
  {
    name: 'copied with menu, byline, date and footer',
    text: `Menu
Search
Home
Islands
Business
Sign in
Islands
Last bakery on the island to close after ninety years
By Tom Aldous and Greta Lind
Published: 12 March 2024, 10:15 GMT
Share this article
${BODY.slice(0, 3).join('\n\n')}
Advertisement
${BODY.slice(3).join('\n\n')}
Related stories
New ferry timetable angers commuters on both shores
Hotel owners fear the loss of a summer
School meals to be cooked on the mainland from April
Topics: Islands, Food, Small business
Comments (14)
© 2024 The Sound Observer. All rights reserved.
`,
    expected: {
      title: 'Last bakery on the island to close after ninety years',
      paragraphs: 6,
      first: 'The island’s only bakery',
      last: 'parish hall next week.',
      authors: ['Tom Aldous', 'Greta Lind'],
      publishedAt: '2024-03-12T10:15:00Z',
      related: [
        'New ferry timetable angers commuters on both shores',
        'Hotel owners fear the loss of a summer',
        'School meals to be cooked on the mainland from April',
      ],
      tags: ['Islands', 'Food', 'Small business'],
      language: 'en',
      absent: ['Advertisement', 'Share this', 'All rights', 'Sign in', 'Comments'],
    },
  },
  {
    name: 'with the picture’s caption and credit under the title, and a subhead',
    text: `Last bakery on the island to close after ninety years

Ines Carvalho in front of the oven that her grandfather built, in a picture taken last winter.
Photo: Marta Reis/Sound Observer

${BODY.slice(0, 3).join('\n\n')}

Bread by boat

${BODY.slice(3).join('\n\n')}

bread, islands, ferries, work
`,
    expected: {
      title: 'Last bakery on the island to close after ninety years',
      paragraphs: 7,
      first: 'The island’s only bakery',
      last: 'parish hall next week.',
      caption: 'Ines Carvalho in front of the oven',
      credit: 'Marta Reis/Sound Observer',
      tags: ['bread', 'islands', 'ferries', 'work'],
      absent: ['Ines Carvalho in front'],
    },
  },
  {
    name: 'with the page’s clock on top',
    text: `Thursday, 21 November 2030 14:02 CET
Weather 7°
Subscribe to our newsletter
\u00a0
Last bakery on the island to close after ninety years
${BODY.map((paragraph) => `\u00a0\u00a0${paragraph.replaceAll(' ', '\u00a0 ')}`).join('\n')}
Read also
New ferry timetable angers commuters on both shores
`,
    expected: {
      title: 'Last bakery on the island to close after ninety years',
      paragraphs: 6,
      first: 'The island’s only bakery',
      last: 'parish hall next week.',
      related: ['New ferry timetable angers commuters on both shores'],
      absent: ['2030', 'Weather', 'newsletter', '\u00a0'],
    },
  },
  {
    name: 'wrapped at a column, as mail and terminals do',
    text: `LAST BAKERY ON THE ISLAND TO CLOSE AFTER NINETY YEARS

By Tom Aldous

${BODY.map((paragraph) => wrap(paragraph, 68)).join('\n\n')}
`,
    expected: {
      title: 'LAST BAKERY ON THE ISLAND TO CLOSE AFTER NINETY YEARS',
      paragraphs: 6,
      first: 'The island’s only bakery will close at the end of the month, its owner said on Thursday',
      last: 'parish hall next week.',
      authors: ['Tom Aldous'],
    },
  },
  {
    name: 'German, with a link in the middle',
    text: `Startseite
Inseln
Anmelden
Die letzte Bäckerei der Insel schließt nach neunzig Jahren
Von Jana Petersen
Stand: 12.03.2024, 18:30 Uhr
Artikel teilen
Die einzige Bäckerei der Insel wird zum Ende des Monats schließen, wie die Inhaberin am Donnerstag sagte. Seit neunzig Jahren hat dieselbe Familie dort gebacken.
Sie habe drei Jahre lang niemanden gefunden, der um zwei Uhr in der Nacht mit der Arbeit beginnen wolle, sagte sie den Kunden.
Lesen Sie auch: Neuer Fahrplan der Fähre verärgert die Pendler
Die Bäckerei beliefert die Schule, beide Hotels und die Fähre, und sie verkauft an einem Tag im Sommer rund sechshundert Brote.
Der Gemeinderat will nun prüfen, ob das Brot mit dem ersten Schiff kommen kann, doch im Winter fällt die Überfahrt oft aus.
Kommentare
Impressum
`,
    expected: {
      title: 'Die letzte Bäckerei der Insel schließt nach neunzig Jahren',
      paragraphs: 4,
      first: 'Die einzige Bäckerei',
      last: 'fällt die Überfahrt oft aus.',
      authors: ['Jana Petersen'],
      publishedAt: '2024-03-12T18:30:00',
      related: ['Neuer Fahrplan der Fähre verärgert die Pendler'],
      language: 'de',
      absent: ['Lesen Sie auch', 'Artikel teilen', 'Impressum'],
    },
  },
  {
    name: 'French, with the tags labelled',
    text: `La dernière boulangerie de l’île ferme après quatre-vingt-dix ans
Par Claire Morvan
Publié le 12 mars 2024 à 10h15
Partager
L’unique boulangerie de l’île fermera à la fin du mois, a annoncé jeudi sa propriétaire, après quatre-vingt-dix ans dans la même famille.
Elle n’a trouvé personne, en trois ans, qui veuille commencer son travail à deux heures du matin, a-t-elle dit à ses clients.
La boulangerie fournit l’école, les deux hôtels et le ferry, et vend près de six cents pains par jour en été.
Mots-clés : île, boulangerie, ferry
`,
    expected: {
      title: 'La dernière boulangerie de l’île ferme après quatre-vingt-dix ans',
      paragraphs: 3,
      first: 'L’unique boulangerie',
      last: 'par jour en été.',
      authors: ['Claire Morvan'],
      publishedAt: '2024-03-12T10:15:00',
      tags: ['île', 'boulangerie', 'ferry'],
      language: 'fr',
      absent: ['Partager', 'Mots-clés'],
    },
  },
  {
    name: 'Japanese, without spaces',
    text: `ホーム
島で唯一のパン屋が九十年の歴史に幕

島で唯一のパン屋が今月末に閉店することになった。九十年にわたり同じ家族が営んできた店で、店主が木曜日に明らかにした。

店主によると、三年間探しても午前二時から働ける人が見つからなかったという。若い人は本土へ出て行くと話している。

町役場は朝一番の船でパンを運ぶ方法を検討するとしているが、冬は欠航が多いことも認めている。
`,
    expected: {
      title: '島で唯一のパン屋が九十年の歴史に幕',
      paragraphs: 3,
      first: '島で唯一のパン屋が今月末',
      last: '認めている。',
      language: 'ja',
    },
  },
  {
    name: 'a numbered list in the text',
    text: `Five things to know before the bakery closes

${BODY.slice(0, 3).join('\n\n')}

What is left to do before the ovens go cold:

- find somebody for the night
- ask the ferry about bread
- meet in the parish hall

${BODY.slice(3).join('\n\n')}
`,
    expected: {
      title: 'Five things to know before the bakery closes',
      paragraphs: 8,
      first: 'The island’s only bakery',
      last: 'parish hall next week.',
    },
  },
];

function wrap(text: string, columns: number): string {
  const lines: string[] = [];
  let line = '';
  for (const word of text.split(' ')) {
    if (line && line.length + word.length + 1 > columns) {
      lines.push(line);
      line = word;
    } else line = line ? `${line} ${word}` : word;
  }
  return [...lines, line].join('\n');
}

const LIGHT = [
  'The lighthouse at Crow Point will be lit by volunteers from next month, after the authority that owns it said it could no longer pay a keeper.',
  'Forty people have signed up for the first watch, which begins at dusk on 1 December and ends when the milk boat passes.',
  '“I have slept badly for years,” said retired teacher Edith Moyle, who will take Tuesdays. “Now it is useful to somebody.”',
  'The lamp itself is automatic. What it needs, engineers say, is someone to clear the salt from the glass and to ring when it fails.',
  'The authority will review the arrangement in a year. Two other lights on the coast may follow.',
];
const LIGHT_TITLE = 'Volunteers to keep the light at Crow Point';
const lightExpected = { title: LIGHT_TITLE, paragraphs: 5, first: 'The lighthouse', last: 'may follow.' };

/** Whole pages, with all that stands around an article. */
const PAGES: Layout[] = [
  {
    name: 'a broadcaster’s page',
    text: `Coast Homepage\nSkip to content\nYour account\nHome\nNews\nSport\nWeather\nSounds\nMore menu\n\nIslands\n\n${LIGHT_TITLE}\n\n3 November 2026\n\nTom Grady\nCoast News, Crow Point\n\nShare\nSave\n\nGetty Images\nThe light was built in 1861\n\n${LIGHT.join('\n\n')}\n\nRelated topics\n\nLighthouses\nVolunteering\n\nMore on this story\n\nStorm breaks the windows of the lighthouse\n1 day ago\n\nTop stories\n\nFerry to sail again on Friday after long repair\n2 hours ago\n\nTerms of Use\nPrivacy Policy\nCookies\nCopyright © 2026 Coast. All rights reserved.`,
    expected: {
      ...lightExpected,
      authors: ['Tom Grady'],
      publishedAt: '2026-11-03',
      credit: 'Getty Images',
      related: ['Storm breaks the windows of the lighthouse', 'Ferry to sail again on Friday after long repair'],
      absent: ['built in 1861', 'Ferry', 'Volunteering'],
    },
  },
  {
    name: 'a blog with its comments',
    text: `Salt & Paper\nNotes from a small coast\nAbout\nArchive\n\n${LIGHT_TITLE}\n\nPosted on November 5, 2026 by Mira Stone\n\n${LIGHT.join('\n\n')}\n\n2 Comments\n\nJonas says:\nNovember 5, 2026 at 9:14 pm\nMy grandfather kept that light for thirty years and never slept through a night. He would laugh at this.\nReply\nAnnika says:\nNovember 6, 2026 at 7:02 am\nI have put my name down for Thursdays, and I bring the coffee. Who brings cake?\nReply\n\nLeave a Reply\nYour email address will not be published. Required fields are marked *\nComment\nName *\nEmail *\n\nProudly powered by salt`,
    expected: {
      ...lightExpected,
      authors: ['Mira Stone'],
      publishedAt: '2026-11-05',
      absent: ['grandfather', 'cake', 'email address'],
    },
  },
  {
    name: 'nothing but the article, a line each',
    text: `${LIGHT_TITLE}\nBy Tom Grady\nPublished 3 November 2026\n${LIGHT.join('\n')}`,
    expected: { ...lightExpected, authors: ['Tom Grady'], publishedAt: '2026-11-03' },
  },
  {
    name: 'under a cookie notice',
    text: `We value your privacy\nWe and our 124 partners store and access information on your device, such as cookies, for personalised ads and content.\nAccept all\nReject all\n\nThe Dale\nSections\nSearch\n\n${LIGHT_TITLE}\n\nAmy Ross\nTue 3 Nov 2026 14.05 GMT\nLast modified on Tue 3 Nov 2026 16.20 GMT\n\nShare\n\n${LIGHT.join('\n\n')}\n\nExplore more on these topics\nLighthouses\nShare\nReuse this content\n\nMost viewed\n\nFerry to sail again`,
    expected: {
      ...lightExpected,
      authors: ['Amy Ross'],
      publishedAt: '2026-11-03T14:05:00Z',
      related: ['Ferry to sail again'],
      absent: ['partners', 'Reuse'],
    },
  },
  {
    name: 'an agency’s page: clock, caption, licence, posts of readers',
    text: `11:03 GMT +315 May 2018\nListen Live\n    The old parliament, May 12, 2018.\n\n    Minister Falls Asleep in Live Debate, and the Island Laughs\n\n    CC BY-SA 4.0 / Ada Holm\n    Get short URL\n\n    The island has been laughing since Monday night, when a minister nodded off for eleven seconds during a televised debate.\n\n    The clip was viewed two million times by Tuesday noon.\n\n    Some were kind.\n\n    Wake me up when the budget is done\n\n    — Lina K. (@linak) 15 May 2018\n\n    The minister has since apologised, blaming a night flight from the mainland.\n\n\n    Lawmaker Brings Goat to Parliament\n    President’s Cat Goes Out After Press Conference\n    sleep, debate, island, budget\n    Community standardsDiscussion\n    Comment via FacebookComment via Agency`,
    expected: {
      title: 'Minister Falls Asleep in Live Debate, and the Island Laughs',
      paragraphs: 5,
      first: 'The island has been laughing',
      last: 'from the mainland.',
      caption: 'The old parliament',
      credit: 'CC BY-SA 4.0 / Ada Holm',
      related: ['Lawmaker Brings Goat to Parliament', 'President’s Cat Goes Out After Press Conference'],
      tags: ['sleep', 'debate', 'island', 'budget'],
      absent: ['short URL', 'Discussion', 'Goat'],
    },
  },
  {
    name: 'Spanish, with the place and the time under the name',
    text: `Menú\nSuscríbete\nIniciar sesión\nESPAÑA\nDEPORTES\n\nLOCAL\n\nVoluntarios cuidarán el faro de Punta Cuervo\n\nLucía Ferrer\nPunta Cuervo - 03 nov 2026 - 14:05 CET\n\nCompartir en Whatsapp\nCopiar enlace\n\nEl faro de Punta Cuervo estará a cargo de voluntarios desde el próximo mes, después de que la autoridad portuaria dijera que no puede pagar a un farero.\n\nCuarenta personas se han apuntado a la primera guardia, que empieza al anochecer del 1 de diciembre.\n\nLa lámpara es automática. Lo que necesita es alguien que limpie la sal del cristal y avise cuando falle.\n\nSobre la firma\n\nLucía Ferrer\nEs corresponsal en la costa desde 2015.\n\nArchivado En\n\nFaros\n\nLo más visto\n\nEl ferri volverá a navegar el viernes\n\nAviso legal\nPolítica de cookies`,
    expected: {
      title: 'Voluntarios cuidarán el faro de Punta Cuervo',
      paragraphs: 3,
      first: 'El faro de Punta Cuervo',
      last: 'cuando falle.',
      authors: ['Lucía Ferrer'],
      publishedAt: '2026-11-03T14:05:00+01:00',
      related: ['El ferri volverá a navegar el viernes'],
      language: 'es',
      absent: ['corresponsal', 'cookies'],
    },
  },
];

export const layouts: Layout[] = [...LAYOUTS, ...PAGES];
