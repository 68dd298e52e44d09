import type { Chrome } from './chromes.ts';
import type { Page } from './page.ts';

/** Pages of the kinds that sites of all sizes have, in the chrome of any of them. */
export function fenValley(chrome: Chrome): Page[] {
  const pages: Page[] = [];
  const add = (kind: Page[0], name: string, lang: string, title: string, main: string, url?: string): void => {
    const html = chrome({ title, main, lang });
    pages.push(url === undefined ? [kind, name, html] : [kind, name, html, url]);
  };
  add(
    'error',
    'nothing here wp',
    'en',
    'Page not found – Fen Valley Blog',
    `<section class="error-404 not-found"><h1>Oops! That page can’t be found.</h1><p>It looks like nothing was found at this location. Maybe try one of the links below or a search?</p><form><input type="search"><input type="submit" value="Search"></form></section>`,
  );
  add(
    'error',
    'de nicht gefunden',
    'de',
    'Elbkurier',
    `<main><h1>Hoppla, hier ist nichts zu sehen</h1><p>Die aufgerufene Seite konnte nicht gefunden werden. Möglicherweise haben Sie sich vertippt oder der Link ist veraltet.</p></main>`,
  );
  add(
    'error',
    'moved archives',
    'en',
    'Plains Herald',
    `<h2>File Not Found</h2><p>Stories are kept on this site for 14 days. Older stories can be bought from our archive for $2.95 each.</p>`,
  );
  add(
    'error',
    'something broke',
    'en',
    'Meridian',
    `<h1>Well, this is awkward.</h1><p>Our servers hit a snag loading this page. Refresh, or come back in a few minutes.</p><p class="code">Error code: 5XX-221</p>`,
  );
  add(
    'error',
    'embargo/unpublished',
    'en',
    'Not published',
    `<h1>This post isn’t published</h1><p>The author may have deleted it or turned it into a draft.</p>`,
  );
  add(
    'error',
    'fr',
    'fr',
    'Erreur',
    `<h1>La page demandée n’est plus en ligne</h1><p>Elle a peut-être été déplacée. Vous pouvez utiliser le moteur de recherche.</p>`,
  );
  add(
    'error',
    'es',
    'es',
    'Error',
    `<h1>¡Vaya! No encontramos lo que buscas</h1><p>Puede que el enlace esté roto o que la página haya sido eliminada.</p>`,
  );
  add(
    'error',
    'ru',
    'ru',
    'Ошибка',
    `<h1>Такой страницы нет</h1><p>Возможно, материал был удалён или вы ошиблись в адресе.</p>`,
  );
  add(
    'error',
    'uk',
    'uk',
    'Помилка 404',
    `<h1>Сторінку не знайдено</h1><p>Можливо, її видалили або адреса введена з помилкою.</p>`,
  );
  add('error', 'zh', 'zh', '出错了', `<h1>您访问的页面不存在</h1><p>可能已被删除或链接有误。</p>`);
  add(
    'error',
    'id',
    'id',
    'Halaman tidak ditemukan',
    `<h1>Maaf, halaman tidak ditemukan</h1><p>Berita yang Anda cari mungkin sudah dihapus.</p>`,
  );
  add(
    'error',
    'hu',
    'hu',
    'Hiba',
    `<h1>A keresett oldal nem található</h1><p>Lehet, hogy a cikket törölték vagy áthelyezték.</p>`,
  );
  add('error', 'el', 'el', 'Σφάλμα', `<h1>Η σελίδα δεν βρέθηκε</h1><p>Ίσως το άρθρο έχει διαγραφεί ή μετακινηθεί.</p>`);
  add('error', 'da', 'da', 'Fejl', `<h1>Siden findes ikke</h1><p>Artiklen kan være slettet eller flyttet.</p>`);
  add(
    'error',
    'moderation',
    'en',
    'Under review',
    `<h1>This article is temporarily unavailable</h1><p>It is being reviewed by our editors following a query from a reader.</p>`,
  );
  add(
    'login',
    'comment to view',
    'en',
    'Log In',
    `<h1>Log In</h1><form><p><label>Username or Email Address</label><input name="log"></p><p><label>Password</label><input type="password" name="pwd"></p><p><label><input type="checkbox"> Remember Me</label></p><input type="submit" value="Log In"></form><p><a href="/lost">Lost your password?</a></p>`,
    'https://fen.example/wp-login.php',
  );
  add(
    'login',
    'de',
    'de',
    'Login',
    `<h1>Mein Elbkurier</h1><p>Bitte melden Sie sich mit Ihren Zugangsdaten an.</p><form><input type="email" placeholder="E-Mail-Adresse"><input type="password" placeholder="Passwort"><button>Anmelden</button></form>`,
  );
  add(
    'login',
    'protected post',
    'en',
    'Protected: eel counts',
    `<h1>Protected: Eel counts 2026</h1><p>This content is password protected. To view it please enter your password below:</p><form><label>Password: <input type="password" name="post_password"></label><input type="submit" value="Enter"></form>`,
  );
  add(
    'login',
    'pt',
    'pt',
    'Entrar',
    `<h1>Acesse sua conta</h1><form><input type="email" placeholder="E-mail"><input type="password" placeholder="Senha"><button>Entrar</button></form><a>Esqueci minha senha</a>`,
  );
  const t1 =
    'The eels came back to the lower drain in October, a year after the pump that had killed them by the bucket was taken out and replaced by a gate that opens with the tide.';
  const t2 = 'Volunteers with lanterns counted 10,412 in nine nights, more than in any year since the drain was dug.';
  const byl = `<div class="meta">By Joan Webb, 3 November 2026</div>`;
  add(
    'teaser',
    'continue with membership',
    'en',
    'Ten thousand eels',
    `<h1>Ten thousand eels</h1>${byl}<p>${t1}</p><p>${t2}</p><div class="gate"><h2>The rest of this story is for members</h2><p>Join from £3 a month to read it and everything else we publish.</p><a>Join now</a></div>`,
  );
  add(
    'teaser',
    'sign up free',
    'en',
    'Ten thousand eels',
    `<h1>Ten thousand eels</h1>${byl}<p>${t1}</p><div class="regwall"><p>Sign up to keep reading. It's free and takes a minute.</p><button>Sign up</button><p>Already have an account? Sign in</p></div>`,
  );
  add(
    'teaser',
    'de abo',
    'de',
    'Zehntausend Aale',
    `<h1>Zehntausend Aale</h1><p>Von Jana Webb, 3. November 2026</p><p>Die Aale sind im Oktober in den unteren Graben zurückgekehrt, ein Jahr nachdem die Pumpe, die sie eimerweise getötet hatte, durch ein Tor ersetzt wurde, das sich mit der Flut öffnet.</p><div>Sie wollen mehr lesen? Mit dem Digital-Abo haben Sie Zugriff auf alle Artikel. Jetzt 4 Wochen für 1 Euro testen.</div>`,
  );
  add(
    'teaser',
    'pl',
    'pl',
    'Dziesięć tysięcy węgorzy',
    `<h1>Dziesięć tysięcy węgorzy</h1><p>Węgorze wróciły w październiku do dolnego rowu, rok po tym, jak pompę, która zabijała je wiadrami, zastąpiono bramą otwieraną przez przypływ. Wolontariusze naliczyli ich ponad dziesięć tysięcy.</p><div>To jest materiał tylko dla prenumeratorów. Wykup dostęp, aby czytać dalej.</div>`,
  );
  add(
    'teaser',
    'metered',
    'en',
    'Ten thousand eels',
    `<h1>Ten thousand eels</h1>${byl}<p>${t1}</p><p>${t2}</p><div>You have 0 articles left this month. Subscribe for unlimited access.</div>`,
  );
  add(
    'consent',
    'inline gate',
    'en',
    'Embedded content',
    `<h1>Your consent is needed</h1><p>We use cookies and similar technologies to show you personalised advertising. To read this page please accept cookies or buy a pass without tracking.</p><button>Accept all</button><button>Buy pass</button>`,
  );
  add(
    'challenge',
    'verify in chrome',
    'en',
    'Security check',
    `<h1>Please verify that you are human</h1><p>We noticed unusual activity. Complete the check to carry on reading.</p><div class="g-recaptcha" data-sitekey="x"></div><script src="https://www.google.com/recaptcha/api.js"></script>`,
  );
  add(
    'media',
    'video in chrome',
    'en',
    'Eels at night – video',
    `<h1>Eels at night – video</h1><div class="video"><iframe src="https://www.youtube.com/embed/x1"></iframe></div><p>Volunteers count eels by lantern light at the lower drain.</p>`,
    'https://meridian.example/video/eels',
  );
  add(
    'media',
    'podcast in chrome',
    'en',
    'Wet Feet, episode 9',
    `<h1>Wet Feet, episode 9: The pump</h1><audio src="/9.mp3" controls></audio><p>Joan and Bill ask who pays when a pump stops.</p>`,
    'https://fen.example/podcast/9',
  );
  add(
    'media',
    'gallery in chrome',
    'de',
    'Bilder: Aale bei Nacht',
    `<h1>Bilder: Aale bei Nacht</h1>${[1, 2, 3, 4, 5].map((i) => `<figure><img src="/${i}.jpg"><figcaption>Helfer am Graben, Bild ${i} von 5. Foto: Webb</figcaption></figure>`).join('')}`,
    'https://elbkurier.example/fotos/aale',
  );
  add(
    'listing',
    'category',
    'en',
    'Category: Drains',
    `<h1>Category: Drains</h1>${['Why the pump stopped', 'Ten thousand eels', 'A gate for the tide', 'Who owns the bank?', 'Reed cutting begins'].map((t, i) => `<div class="post"><h2><a href="/p${i}">${t}</a></h2><div>Posted on ${i + 1} October 2026 by Joan</div><p>The drain board met on Monday and talked for three hours about this very question … <a href="/p${i}">Continue reading</a></p></div>`).join('')}`,
    'https://fen.example/category/drains/',
  );
  add(
    'listing',
    'links only section',
    'en',
    'Archives',
    `<h1>News archive</h1>${Array.from({ length: 14 }, (_, i) => `<a href="/x/${i}">Board votes on drain number ${i} after long debate</a><br>`).join('')}`,
    'https://plains.example/archive',
  );
  add(
    'article',
    'article',
    'en',
    'Ten thousand eels',
    `<h1>Ten thousand eels</h1>${byl}<p>${t1}</p><p>${t2}</p><p>"I stopped counting at four in the morning because my hands were cold, not because they had stopped coming," said Bill Orme, who is 81.</p><p>The drain board will decide in January whether to change two more pumps.</p>`,
  );
  add(
    'article',
    'brief',
    'en',
    'Lock closed',
    `<h1>Lock closed for repairs</h1>${byl}<p>Denver lock will be closed to boats until Friday while divers look for a dropped pin, the agency said. Craft should use the relief channel.</p>`,
  );
  add(
    'article',
    'de meldung',
    'de',
    'Schleuse gesperrt',
    `<h1>Schleuse wegen Reparatur gesperrt</h1><p>3. November 2026</p><p>Die Schleuse bleibt bis Freitag für Boote gesperrt, weil Taucher einen verlorenen Bolzen suchen. Das teilte das Amt mit. Boote können den Umfluter nehmen.</p>`,
  );
  add(
    'article',
    'opinion addressing reader',
    'en',
    'You and the eel',
    `<h1>You and the eel</h1>${byl}<p>You have probably never thought of an eel before breakfast. I ask you to do it now, because your sink is where its journey ends.</p><p>Every time you let the tap run, a pump somewhere turns, and what goes through the pump comes out in slices.</p><p>So please, fill the kettle once, and leave the rest to them.</p>`,
  );

  return pages;
}
