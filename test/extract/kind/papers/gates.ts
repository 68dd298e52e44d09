import type { Page } from './page.ts';

/** What stands before a site or instead of it: consent, log-ins, bot checks and shells of scripts, in plain words. */
export const pages: Page[] = [];
const chromes: [string, (t: string, m: string, l: string, h: string) => string][] = [
  [
    'plain',
    (t, m, l, h) => `<!doctype html><html lang="${l}"><head><title>${t}</title>${h}</head><body>${m}</body></html>`,
  ],
  [
    'header',
    (t, m, l, h) =>
      `<!doctype html><html lang="${l}"><head><title>${t} | Quay Post</title>${h}</head><body><header><a href="/">Quay Post</a><nav><a href="/news">News</a><a href="/sport">Sport</a><a href="/arts">Arts</a></nav></header><main>${m}</main><footer><a href="/about">About</a> <a href="/privacy">Privacy policy</a> <a href="/cookies">Cookie policy</a><p>© 2026 Quay Post Ltd</p></footer></body></html>`,
  ],
];
const add = (k: Page[0], n: string, t: string, m: string, l = 'en', h = '') => {
  for (const [c, f] of chromes)
    pages.push([k, `${c}: ${n}`, f(t, m, l, h), 'https://www.example.org/local/swimming-baths-saved']);
};
// consent
add(
  'consent',
  'choices',
  'Your choices',
  '<h1>Before you read on</h1><p>We would like to measure what you read and show you advertising that fits you. For that we and 312 companies set cookies and read data from your device.</p><button>That’s fine</button><button>Only what is needed</button><button>Let me choose</button>',
);
add(
  'consent',
  'data',
  'We care about your data',
  '<h2>We care about your data</h2><p>With your consent we share information about your visit with our advertising partners. You can change your mind at any time.</p><button>I consent</button><button>Decline</button>',
);
add(
  'consent',
  'pay or ok',
  'How do you want to read?',
  '<div><div><h3>Free, with tracking</h3><p>Our partners may use cookies to build a profile of you.</p><button>Accept and read</button></div><div><h3>Without tracking</h3><p>From €3.99 a month.</p><a>Subscribe</a></div></div>',
);
add(
  'consent',
  'de',
  'Ihre Privatsphäre',
  '<h1>Ihre Privatsphäre ist uns wichtig</h1><p>Wir und unsere Partner speichern Informationen auf Ihrem Gerät und greifen darauf zu. Sie können Ihre Einwilligung jederzeit widerrufen.</p><button>Einverstanden</button><button>Ablehnen</button>',
  'de',
);
add(
  'consent',
  'fr',
  'Gestion du consentement',
  '<h1>Votre choix</h1><p>Nous utilisons des traceurs pour mesurer l’audience et personnaliser la publicité. Vous pouvez accepter ou continuer sans accepter.</p><button>J’accepte</button><button>Continuer sans accepter</button>',
  'fr',
);
add(
  'consent',
  'es',
  'Tu privacidad',
  '<h1>Nos importa tu privacidad</h1><p>Nosotros y nuestros socios usamos cookies para publicidad y contenido personalizados. Puedes aceptarlas, rechazarlas o configurarlas.</p><button>Aceptar</button><button>Rechazar</button><button>Configurar</button>',
  'es',
);
add(
  'consent',
  'pl',
  'Szanujemy Twoją prywatność',
  '<h1>Szanujemy Twoją prywatność</h1><p>My i nasi partnerzy przechowujemy informacje na urządzeniu, takie jak pliki cookie, i uzyskujemy do nich dostęp w celu wyświetlania spersonalizowanych reklam.</p><button>Przejdź do serwisu</button><button>Ustawienia zaawansowane</button>',
  'pl',
);
add(
  'consent',
  'age',
  'Are you old enough?',
  '<h1>Are you over 18?</h1><p>You must be of legal drinking age to enter this site.</p><button>Yes, enter</button><button>No</button>',
);
// login
add(
  'login',
  'welcome',
  'Welcome back',
  '<h1>Welcome back</h1><form><label>Email</label><input type="email"><label>Password</label><input type="password"><button>Continue</button></form><p>Forgot it? <a>Reset</a></p>',
);
add(
  'login',
  'provider',
  'Continue',
  '<h1>Sign in to go on</h1><button>Continue with Google</button><button>Continue with Facebook</button><p>We never post without asking.</p>',
);
add(
  'login',
  'members area',
  'Members area',
  '<h2>Members area</h2><p>This part of the site is for members. Please sign in.</p><form><input name="user"><input type="password"><button>Enter</button></form>',
);
add(
  'login',
  'session',
  'Session expired',
  '<h1>Your session has expired</h1><p>For your security we have signed you out. Please log in again.</p><a href="/login">Log in</a>',
);
add(
  'login',
  '2fa',
  'Check your phone',
  '<h1>Enter the code we sent you</h1><form><input type="text" inputmode="numeric"><button>Verify</button></form><p>Didn’t get it? <a>Send again</a></p>',
);
add(
  'login',
  'de',
  'Anmeldung',
  '<h1>Bitte melden Sie sich an</h1><form><input type="email" placeholder="E-Mail"><input type="password" placeholder="Passwort"><button>Anmelden</button></form><a>Passwort vergessen?</a>',
  'de',
);
add(
  'login',
  'register',
  'Create your account',
  '<h1>Create your account</h1><form><input placeholder="First name"><input placeholder="Last name"><input type="email"><input type="password"><button>Sign up</button></form><p>By signing up you accept our terms.</p>',
);
add(
  'login',
  'it',
  'Accedi',
  '<h1>Accedi</h1><form><input type="email" placeholder="Email"><input type="password" placeholder="Password"><button>Entra</button></form><p>Non sei registrato? <a>Registrati</a></p>',
  'it',
);
add(
  'login',
  'subscriber login',
  'Subscriber log in',
  '<h1>Log in with your subscriber number</h1><form><label>Subscriber number</label><input><label>Postcode</label><input><button>Log in</button></form>',
);
// challenge
add(
  'challenge',
  'human',
  'One moment',
  '<h1>Are you human?</h1><p>We need to make sure that you are not a bot before we let you in.</p><div class="g-recaptcha"></div>',
  'en',
  '<script src="https://www.google.com/recaptcha/api.js"></script>',
);
add(
  'challenge',
  'wait',
  'Checking',
  '<p>Checking if the site connection is secure</p><p>www.example.org needs to review the security of your connection before proceeding.</p>',
  'en',
  '<script src="/cdn-cgi/challenge-platform/x.js"></script>',
);
add(
  'challenge',
  'slider',
  'Verify',
  '<p>Slide to complete the puzzle</p><div class="slider"></div>',
  'en',
  '<script src="https://captcha.example/x.js"></script>',
);
add(
  'challenge',
  'traffic',
  'Unusual traffic',
  '<h1>Unusual traffic</h1><p>Your network has sent a lot of requests lately. Type the characters you see to show that you are not a program.</p><img src="/captcha.png"><form><input><button>Submit</button></form>',
);
add(
  'challenge',
  'blocked',
  'Blocked',
  '<h1>You have been blocked</h1><p>This site uses a security service to protect itself. What you did triggered it. Tell the owner what you were doing, with the ID below.</p><p>ID: 8a1f-22</p>',
);
add(
  'challenge',
  'de',
  'Sicherheitsprüfung',
  '<h1>Sicherheitsprüfung</h1><p>Bitte bestätigen Sie, dass Sie kein Roboter sind.</p><div class="h-captcha"></div>',
  'de',
  '<script src="https://js.hcaptcha.com/1/api.js"></script>',
);
add(
  'challenge',
  'press hold',
  'Verify',
  '<h1>Before we continue...</h1><p>Press &amp; Hold to confirm you are a human (and not a bot).</p>',
);
add(
  'challenge',
  'js cookie',
  'Enable',
  '<h1>Please turn JavaScript on and reload the page.</h1><p>DDoS protection by StormShield</p>',
  'en',
  '<script>document.cookie="x"</script>',
);
// shells
add(
  'script-shell',
  'loading',
  'Quay Post',
  '<div id="root"><div class="loading">Loading the latest stories…</div></div>',
  'en',
  '<script src="/main.js" defer></script><script src="/vendor.js" defer></script>',
);
add(
  'script-shell',
  'noscript main',
  'Quay Post',
  '<div id="main-content"></div><noscript>Our site needs JavaScript. Please switch it on.</noscript>',
  'en',
  '<script src="/main.js" defer></script>',
);
add(
  'script-shell',
  'skeleton',
  'Quay Post',
  '<div id="app"><div class="skeleton"></div><div class="skeleton"></div></div>',
  'en',
  '<script type="module" src="/assets/index.js"></script>',
);
add(
  'script-shell',
  'browser old',
  'Quay Post',
  '<div id="app"></div><div class="unsupported">Your browser is too old for this site. Please update it.</div>',
  'en',
  '<script src="/app.js"></script>',
);
add(
  'script-shell',
  'template vars',
  '{{ article.title }}',
  '<h1>{{ article.title }}</h1><p>{{ article.body }}</p>',
  'en',
  '<script src="/angular.js"></script>',
);
