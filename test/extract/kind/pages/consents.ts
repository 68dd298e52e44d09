import { html, type Sample } from './page.ts';

export const consents: Sample[] = [
  {
    name: 'search engine’s interstitial',
    url: 'https://consent.search.example/m?continue=https://news.example/a',
    html: html({
      title: 'Before you continue',
      body: '<div role="main"><h1>Before you continue</h1><p>We use cookies and data to</p><ul><li>Deliver and maintain our services</li><li>Track outages and protect against spam, fraud, and abuse</li></ul><p>If you choose to “Accept all”, we will also use cookies and data to develop new services and show personalised ads.</p><form action="/save" method="POST"><button>Reject all</button></form><form action="/save" method="POST"><button>Accept all</button></form><a href="/more">More options</a></div>',
    }),
  },
  {
    name: 'portal’s wall with partners',
    url: 'https://consent.portal.example/v2/collectConsent?sessionId=1',
    html: html({
      title: 'Portal is part of a family of brands',
      body: '<form method="post" class="consent-form"><h1>Your privacy choices</h1><p>When you use our sites and apps, we use cookies to provide them to you, authenticate users, apply security measures, and measure your use.</p><p>If you click “Accept all”, we and our 238 partners will also store and/or access information on a device and use precise geolocation data for personalised advertising and content.</p><p>If you do not want us and our partners to use cookies and personal data for these additional purposes, click “Reject all”.</p><button name="agree">Accept all</button><button name="reject">Reject all</button><a href="/manage" class="btn">Manage privacy settings</a></form>',
    }),
  },
  {
    name: 'German pay or consent',
    url: 'https://www.kurier-am-hafen.example/consent/?ref=artikel',
    html: html({
      lang: 'de',
      title: 'Kurier am Hafen – Zustimmung',
      body: '<div class="pur-wrap"><h1>Willkommen beim Kurier am Hafen</h1><h2>Mit Werbung weiterlesen</h2><p>Besuchen Sie unsere Seite wie gewohnt mit Werbung und Tracking. Details zum Tracking finden Sie in der Datenschutzerklärung und im Privacy Center.</p><p>Wir und unsere bis zu 184 Partner verwenden Cookies und verarbeiten personenbezogene Daten auf Grundlage Ihrer Einwilligung.</p><button>Zustimmen und weiter</button><h2>Pur-Abo: werbefrei lesen</h2><p>Nutzen Sie unser Angebot ohne Werbetracking für 2,99 Euro im Monat.</p><a class="button" href="/pur">Jetzt Pur-Abo abschließen</a><p>Bereits Pur-Abonnent? Hier anmelden.</p></div>',
    }),
  },
  {
    name: 'German consent dialogue alone',
    html: html({
      lang: 'de',
      title: 'Ihre Privatsphäre',
      body: '<div id="cmpwrapper" class="cmpbox"><h2>Ihre Privatsphäre ist uns wichtig</h2><p>Wir verwenden Cookies und ähnliche Techniken. Einige Partner verarbeiten Ihre Daten auf Grundlage eines berechtigten Interesses. Ihre Einwilligung können Sie jederzeit widerrufen.</p><a role="button">Alle akzeptieren</a><a role="button">Ablehnen</a><a role="button">Einstellungen</a></div>',
    }),
  },
  {
    name: 'French wall',
    html: html({
      lang: 'fr',
      title: 'Le Quai – Votre consentement',
      body: '<section class="didomi-popup"><h1>Le respect de votre vie privée est notre priorité</h1><p>Avec votre accord, nous et nos 870 partenaires utilisons des cookies ou technologies similaires pour stocker et accéder à des informations personnelles comme votre visite sur ce site.</p><p>Vous pouvez retirer votre consentement ou vous opposer aux traitements à tout moment.</p><button>Accepter et fermer</button><button>Continuer sans accepter</button><button>Paramétrer</button><p>Ou abonnez-vous à partir de 1 € pour lire sans cookies publicitaires.</p></section>',
    }),
  },
  {
    name: 'Spanish wall',
    html: html({
      lang: 'es',
      title: 'Aviso de privacidad',
      body: '<main><h1>Tu privacidad es importante</h1><p>Nosotros y nuestros 756 socios utilizamos cookies y tratamos datos personales para mostrar publicidad y contenido personalizados.</p><p>Puedes aceptar todas las cookies o pagar una suscripción para rechazarlas.</p><button>Aceptar y continuar</button><button>Rechazar y pagar</button></main>',
    }),
  },
  {
    name: 'Italian wall',
    html: html({
      lang: 'it',
      title: 'Il Molo: il tuo consenso',
      body: '<div class="iubenda-wall"><h1>La tua privacy</h1><p>Noi e i nostri 690 fornitori archiviamo informazioni su un dispositivo e trattiamo i dati personali previo consenso dell’utente.</p><p>Per proseguire scegli se accettare o abbonarti.</p><button>Accetta e continua</button><button>Rifiuta e abbonati</button></div>',
    }),
  },
  {
    name: 'Dutch wall',
    url: 'https://myprivacy.dekade.example/consent?siteKey=x',
    html: html({
      lang: 'nl',
      title: 'Je privacy',
      body: '<main><h1>De Kade en cookies</h1><p>Wij en onze partners gebruiken cookies. Met jouw toestemming tonen we persoonlijke advertenties en meten we het bereik.</p><p>Geef je geen toestemming, dan kun je sommige onderdelen niet zien.</p><button>Akkoord</button><button>Instellen</button></main>',
    }),
  },
  {
    name: 'Polish wall',
    html: html({
      lang: 'pl',
      title: 'Dbamy o Twoją prywatność',
      body: '<div class="rodo-popup"><h2>Cenimy Twoją prywatność</h2><p>Klikając „Akceptuję”, wyrażasz zgodę na przetwarzanie danych przez nas i naszych zaufanych partnerów oraz na pliki cookies w celach marketingowych.</p><p>Udzielenie zgody jest dobrowolne.</p><button>Akceptuję i przechodzę do serwisu</button><a role="button">Ustawienia zaawansowane</a></div>',
    }),
  },
  {
    name: 'Swedish wall',
    html: html({
      lang: 'sv',
      title: 'Kajbladet – samtycke',
      body: '<main><h1>Ditt samtycke</h1><p>Vi och våra partners använder cookies för att anpassa annonser. Med ditt samtycke behandlar vi uppgifter om hur du läser våra sidor.</p><button>Godkänn alla</button><button>Hantera inställningar</button></main>',
    }),
  },
  {
    name: 'wall with the menu around it',
    html: html({
      title: 'The Harbour Gazette',
      body: '<header><nav><a href="/">Home</a> <a href="/news">News</a> <a href="/sport">Sport</a></nav></header><div class="qc-cmp2-container"><h2>We value your privacy</h2><p>We and our 1,432 partners store and/or access information on a device, such as unique IDs in cookies, to process personal data.</p><p>You may accept or manage your choices, including your right to object where legitimate interest is used.</p><button>AGREE</button><button>MORE OPTIONS</button></div><footer>© 2026</footer>',
    }),
  },
  {
    name: 'notice that the site is closed abroad',
    html: html({
      title: 'Privacy settings',
      body: '<div class="sp-message-container"><h1>Cookie preferences</h1><p>This site uses cookies. Some are needed; others help us and our vendors show you personalised content.</p><ul><li>Necessary</li><li>Statistics</li><li>Marketing</li></ul><a class="btn">Allow all</a><a class="btn">Allow selection</a><a class="btn">Deny</a></div>',
    }),
  },
  {
    name: 'Japanese cookie wall',
    html: html({
      lang: 'ja',
      title: 'Cookieの使用について',
      body: '<main><h1>プライバシー設定</h1><p>当サイトはクッキーを使用しています。広告の表示と利用状況の分析のため、あなたの同意が必要です。</p><button>同意する</button><button>設定を変更</button></main>',
    }),
  },
  {
    name: 'Swedish',
    html: html({
      lang: 'sv',
      title: 'Din integritet',
      body: '<main><h1>Din integritet är viktig</h1><p>Vi och våra 12 partners lagrar information på din enhet, till exempel kakor, och behandlar personuppgifter. Du kan samtycka eller neka.</p><button>Godkänn alla</button><button>Neka</button></main>',
    }),
  },
  {
    name: 'Hungarian',
    html: html({
      lang: 'hu',
      title: 'Adatvédelem',
      body: '<main><h1>Adatainak védelme</h1><p>Partnereinkkel sütiket használunk, és személyes adatokat kezelünk. Hozzájárulását bármikor visszavonhatja.</p><button>Elfogadom</button></main>',
    }),
  },
];
