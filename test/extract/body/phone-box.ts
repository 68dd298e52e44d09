/** The same news in several languages: the text, paragraph by paragraph. */
export const STORIES: Record<string, readonly string[]> = {
  en: [
    'The last phone box on the island was switched off on Monday, forty years after it was put up beside the chapel.',
    'Nobody had made a call from it since March, the phone company said, and the line cost more than the ferry.',
    '“I rang my wife from it when our son was born,” said Olaf Berg, who came to see the light go out.',
    'The box itself will stay. The school wants to keep books in it, and the council has lent a ladder and two tins of red paint.',
    'A party is planned for the first Sunday in May, when the first reader may borrow the first book.',
  ],
  de: [
    'Die letzte Telefonzelle der Insel ist am Montag abgeschaltet worden, vierzig Jahre nachdem sie neben der Kapelle aufgestellt wurde.',
    'Seit März hatte niemand mehr aus ihr angerufen, teilte die Telefongesellschaft mit, und die Leitung kostete mehr als die Fähre.',
    '„Von hier habe ich meine Frau angerufen, als unser Sohn kam“, sagte Olaf Berg, der das Licht ausgehen sehen wollte.',
    'Die Zelle selbst bleibt. Die Schule will Bücher darin aufheben, und die Gemeinde leiht eine Leiter und zwei Dosen rote Farbe.',
    'Für den ersten Sonntag im Mai ist ein Fest geplant, dann darf der erste Leser das erste Buch ausleihen.',
  ],
  fr: [
    'La dernière cabine téléphonique de l’île a été débranchée lundi, quarante ans après avoir été posée près de la chapelle.',
    'Personne n’y avait plus appelé depuis mars, selon l’opérateur, et la ligne coûtait plus cher que le bac.',
    '« J’y ai appelé ma femme à la naissance de notre fils », raconte Olaf Berg, venu voir la lumière s’éteindre.',
    'La cabine, elle, reste. L’école veut y ranger des livres, et la mairie prête une échelle et deux pots de peinture rouge.',
  ],
  es: [
    'La última cabina telefónica de la isla se apagó el lunes, cuarenta años después de que la instalaran junto a la capilla.',
    'Nadie llamaba desde ella desde marzo, según la compañía, y la línea costaba más que el transbordador.',
    '«Desde aquí llamé a mi mujer cuando nació nuestro hijo», contó Olaf Berg, que fue a ver apagarse la luz.',
    'La cabina se queda. La escuela quiere guardar libros en ella, y el ayuntamiento presta una escalera y dos botes de pintura roja.',
  ],
  it: [
    'L’ultima cabina telefonica dell’isola è stata spenta lunedì, quarant’anni dopo essere stata messa accanto alla cappella.',
    'Nessuno telefonava da lì da marzo, dice la compagnia, e la linea costava più del traghetto.',
    '«Da qui ho chiamato mia moglie quando è nato nostro figlio», racconta Olaf Berg, venuto a vedere spegnersi la luce.',
    'La cabina resta. La scuola vuole tenerci dei libri, e il comune presta una scala e due barattoli di vernice rossa.',
  ],
  pt: [
    'A última cabine telefônica da ilha foi desligada na segunda-feira, quarenta anos depois de instalada junto à capela.',
    'Ninguém ligava dela desde março, segundo a companhia, e a linha custava mais do que a balsa.',
    '“Daqui liguei para minha mulher quando nosso filho nasceu”, contou Olaf Berg, que foi ver a luz se apagar.',
    'A cabine fica. A escola quer guardar livros nela, e a prefeitura empresta uma escada e duas latas de tinta vermelha.',
  ],
  nl: [
    'De laatste telefooncel van het eiland is maandag afgesloten, veertig jaar nadat hij naast de kapel werd gezet.',
    'Sinds maart had niemand er meer mee gebeld, zei het telefoonbedrijf, en de lijn kostte meer dan de veerpont.',
    '“Ik heb hier mijn vrouw gebeld toen onze zoon kwam”, zei Olaf Berg, die het licht wilde zien uitgaan.',
    'De cel blijft staan. De school wil er boeken in bewaren, en de gemeente leent een ladder en twee blikken rode verf.',
  ],
  sv: [
    'Öns sista telefonkiosk stängdes av i måndags, fyrtio år efter att den ställdes upp bredvid kapellet.',
    'Ingen hade ringt från den sedan i mars, säger telebolaget, och linjen kostade mer än färjan.',
    '– Härifrån ringde jag min fru när vår son föddes, säger Olaf Berg, som kom för att se ljuset släckas.',
    'Kiosken får stå kvar. Skolan vill ha böcker i den, och kommunen lånar ut en stege och två burkar röd färg.',
  ],
  pl: [
    'Ostatnią budkę telefoniczną na wyspie wyłączono w poniedziałek, czterdzieści lat po tym, jak stanęła przy kaplicy.',
    'Od marca nikt z niej nie dzwonił, podała firma, a linia kosztowała więcej niż prom.',
    '„Dzwoniłem stąd do żony, gdy urodził się nasz syn” – mówi Olaf Berg, który przyszedł zobaczyć, jak gaśnie światło.',
    'Budka zostaje. Szkoła chce trzymać w niej książki, a gmina pożycza drabinę i dwie puszki czerwonej farby.',
  ],
  ru: [
    'Последнюю телефонную будку острова отключили в понедельник, через сорок лет после того, как её поставили у часовни.',
    'С марта из неё никто не звонил, сообщила телефонная компания, а линия стоила дороже парома.',
    '«Отсюда я звонил жене, когда родился наш сын», — рассказал Олаф Берг, пришедший посмотреть, как гаснет свет.',
    'Будка останется. Школа хочет держать в ней книги, а совет одолжил лестницу и две банки красной краски.',
  ],
  ja: [
    '島で最後の電話ボックスが月曜日に使えなくなった。礼拝堂のそばに置かれてから四十年がたっていた。',
    '電話会社によると、三月から一度も使われず、回線の費用は渡し船より高かったという。',
    '「息子が生まれたとき、ここから妻に電話しました」と、明かりが消えるのを見に来たオラフ・ベルグさんは話した。',
    'ボックスはそのまま残る。学校が本を置きたいと言い、村は梯子と赤いペンキ二缶を貸すことにした。',
  ],
  zh: [
    '岛上最后一个电话亭周一停用，距它立在小教堂旁已有四十年。',
    '电话公司说，自三月以来没有人在那里打过电话，而线路的费用比渡轮还高。',
    '“儿子出生时，我就是在这里给妻子打的电话，”前来看灯熄灭的奥拉夫·贝格说。',
    '电话亭会留下来。学校想在里面放书，镇里借出一架梯子和两罐红漆。',
  ],
  ko: [
    '섬의 마지막 공중전화 부스가 월요일에 꺼졌다. 예배당 옆에 세워진 지 사십 년 만이다.',
    '전화 회사는 삼월부터 아무도 이 전화를 쓰지 않았고 회선 비용이 배보다 비쌌다고 밝혔다.',
    '“아들이 태어났을 때 여기서 아내에게 전화했습니다.” 불이 꺼지는 것을 보러 온 올라프 베르그가 말했다.',
    '부스는 그대로 남는다. 학교는 그 안에 책을 두려 하고, 마을은 사다리와 빨간 페인트 두 통을 빌려주었다.',
  ],
  tr: [
    'Adanın son telefon kulübesi, şapelin yanına konulduktan kırk yıl sonra pazartesi günü kapatıldı.',
    'Telefon şirketine göre marttan beri kimse oradan aramamıştı ve hat feribottan pahalıydı.',
    '“Oğlumuz doğduğunda karımı buradan aradım” diyen Olaf Berg, ışığın sönüşünü izlemeye geldi.',
    'Kulübe kalacak. Okul içine kitap koymak istiyor, belediye de bir merdiven ve iki kutu kırmızı boya verdi.',
  ],
};

/** Its headline. */
export const HEADLINES: Record<string, string> = {
  en: 'Last phone box switched off',
  de: 'Letzte Telefonzelle abgeschaltet',
  fr: 'La dernière cabine débranchée',
  es: 'Se apaga la última cabina',
  it: 'Spenta l’ultima cabina',
  pt: 'Última cabine é desligada',
  nl: 'Laatste telefooncel dicht',
  sv: 'Sista telefonkiosken släcks',
  pl: 'Ostatnia budka wyłączona',
  ru: 'Последнюю будку отключили',
  ja: '最後の電話ボックス',
  zh: '最后的电话亭停用',
  ko: '마지막 전화 부스',
  tr: 'Son kulübe kapandı',
};
