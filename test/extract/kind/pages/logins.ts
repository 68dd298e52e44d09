import { chrome, html, type Sample } from './page.ts';

const form = (user: string, secret: string, button: string): string =>
  `<form action="/session" method="post"><label>${user}<input type="email" name="user"></label><label>${secret}<input type="password" name="secret"></label><button>${button}</button></form>`;

export const logins: Sample[] = [
  {
    name: 'plain',
    html: html({
      title: 'Log in',
      body: `<h1>Log in</h1>${form('E-mail', 'Password', 'Log in')}<a href="/forgot">Forgot your password?</a>`,
    }),
  },
  {
    name: 'in the site',
    html: html({
      title: 'Sign in | The Harbour Gazette',
      body: `${chrome.top}<main><h1>Sign in to continue</h1><p>Please sign in or create an account to read on.</p>${form('E-mail', 'Password', 'Sign in')}<a href="/register">Create a free account</a></main>${chrome.bottom}`,
    }),
  },
  {
    name: 'members only',
    url: 'https://harbour.example/login?return=/a',
    html: html({
      title: 'Members only',
      body: `${chrome.top}<main><h1>Members only</h1><p>This part of the site is open to members. Log in with your member number.</p>${form('Member number', 'PIN', 'Log in')}</main>`,
    }),
  },
  {
    name: 'e-mail first',
    url: 'https://id.harbour.example/auth/start',
    html: html({
      title: 'Sign in',
      body: '<main><h1>Sign in or register</h1><p>Enter your e-mail address and we will send you a code.</p><form><input type="email"><button>Continue</button></form></main>',
    }),
  },
  {
    name: 'single sign-on',
    url: 'https://sso.harbour.example/',
    html: html({
      title: 'Login – Harbour ID',
      body: `<div class="card"><h2>Harbour ID</h2>${form('User name', 'Password', 'Login')}<button>Sign in with Apple</button><button>Sign in with a code</button></div>`,
    }),
  },
  {
    name: 'registration wall',
    html: html({
      title: 'Register to continue',
      body: `${chrome.top}<main><h1>Register for free to continue</h1><ul><li>Read five articles a month</li><li>Save stories for later</li></ul>${form('E-mail', 'Choose a password', 'Create your account')}<p>Already registered? Log in</p></main>`,
    }),
  },
  {
    name: 'German',
    html: html({
      lang: 'de',
      title: 'Anmelden – Hafenkurier',
      body: `${chrome.top}<main><h1>Anmelden</h1><p>Bitte melden Sie sich mit Ihrem Benutzerkonto an.</p>${form('E-Mail', 'Passwort', 'Einloggen')}<a href="/p">Passwort vergessen?</a></main>`,
    }),
  },
  {
    name: 'French',
    html: html({
      lang: 'fr',
      title: 'Connexion',
      body: `<main><h1>Connectez-vous</h1>${form('Adresse électronique', 'Mot de passe', 'Se connecter')}<p>Pas encore de compte ? Inscrivez-vous.</p></main>`,
    }),
  },
  {
    name: 'Spanish',
    html: html({
      lang: 'es',
      title: 'Iniciar sesión',
      body: `<main><h1>Iniciar sesión</h1>${form('Correo electrónico', 'Contraseña', 'Acceder')}<p>¿No tienes cuenta? Regístrate gratis.</p></main>`,
    }),
  },
  {
    name: 'Italian',
    html: html({
      lang: 'it',
      title: 'Accedi',
      body: `<main><h1>Accedi al tuo profilo</h1>${form('Posta elettronica', 'Parola chiave', 'Accedi')}<a href="/p">Password dimenticata?</a></main>`,
    }),
  },
  {
    name: 'Dutch',
    html: html({
      lang: 'nl',
      title: 'Inloggen',
      body: `<main><h1>Inloggen bij De Kade</h1>${form('E-mailadres', 'Wachtwoord', 'Inloggen')}</main>`,
    }),
  },
  {
    name: 'Russian',
    html: html({
      lang: 'ru',
      title: 'Вход',
      body: `<main><h1>Вход в личный кабинет</h1>${form('Почта', 'Пароль', 'Войти')}</main>`,
    }),
  },
  {
    name: 'Japanese',
    html: html({
      lang: 'ja',
      title: 'ログイン',
      body: `<main><h1>会員ログイン</h1>${form('メールアドレス', 'パスワード', 'ログイン')}</main>`,
    }),
  },
];
