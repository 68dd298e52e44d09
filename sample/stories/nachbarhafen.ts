import { person, type Story } from '../story.ts';

/** The page in another language. */
export const nachbarhafen: Story = {
  path: '/nachbarn/krabbensiel-sucht-leuchtturmwaerter',
  layout: 'plain',
  title: 'Krabbensiel sucht einen Leuchtturmwärter, der nicht schlafen will',
  summary: 'Die Partnerstadt hat eine Stelle ausgeschrieben, auf die sich bisher nur Künstler gemeldet haben.',
  authors: [person('Wiebke Harms')],
  publishedAt: '2026-11-13T11:45:00+01:00',
  language: 'de',
  tags: ['Krabbensiel', 'Leuchtturm', 'Partnerstadt'],
  image: { caption: 'Der Leuchtturm von Krabbensiel bei Ebbe.', credit: 'Foto: Wiebke Harms' },
  body: `
In Krabbensiel, der Partnerstadt auf der anderen Seite des Meeres, ist seit dem Sommer eine Stelle frei, um die sich die Stadt früher nicht kümmern musste. Gesucht wird ein Mensch, der nachts wach bleibt und auf ein Licht aufpasst, das auch ohne ihn brennt.

Der Leuchtturm wird seit zwanzig Jahren aus der Ferne gesteuert. Weil die Leitung bei Sturm aber immer öfter ausfällt, hat der Rat beschlossen, die Wohnung im dritten Stock wieder zu besetzen.

„Wir brauchen niemanden, der etwas tut“, sagte Bürgermeisterin Fenna Oltmanns. „Wir brauchen jemanden, der merkt, wenn nichts mehr getan wird.“

Bisher sind siebenundzwanzig Bewerbungen eingegangen. Nach Angaben der Stadt stammen elf von Schriftstellern, neun von Malern und eine von einem Mann, der den Turm zu kaufen wünscht.

## Ein Gehalt in Naturalien

Bezahlt wird nach der alten Ordnung von 1868. Sie sieht neben einem kleinen Gehalt zwölf Sack Torf, ein halbes Schwein und freie Überfahrt am Sonntag vor. Die Stadt prüft, ob sich das Schwein in Geld umrechnen lässt, ohne dass es jemand merkt.

Der letzte Wärter, Onno Janssen, ist heute einundneunzig Jahre alt und wohnt mit Blick auf den Turm. Er hat den Bewerbern einen Rat gegeben, der inzwischen am Schwarzen Brett im Rathaus hängt.

> Man darf nicht ins Licht schauen, und man darf nicht ins Dunkle schauen. Man muss dazwischen schauen, und dafür gibt es keine Ausbildung.

Die Bewerbungsfrist endet am 15. Dezember. Wer eingeladen wird, muss eine Nacht zur Probe wachen, und zwar die längste des Jahres.
`,
};
