import { anyOf } from '../../lines/any-of.ts';

const { raw } = String;

/** A page that wants to know its reader. */
export const LOGIN_WORDS = anyOf({
  en: raw`\b(?:log|sign)[ -]?in\b|\blogin\b|create (?:a |an |your )?(?:free )?account|register (?:for free|to (?:continue|read))|members? only|join (?:now )?to (?:view|see|read|continue)|agree & join|single sign-?on|identity provider|forgot(?:ten)? (?:your )?password|welcome back|(?:enter|type) the (?:\d-digit )?code|verification code|we (?:have )?(?:sent|e-?mailed|texted) you a (?:code|link)|password[- ]protected|enter your (?:user ?name|password)|be (?:logged|signed) in\b`,
  de: raw`\banmeld(?:en|ung)\b|\beinloggen\b|passwort vergessen|melde(?:n sie sich| dich) (?:hier |jetzt |bitte )?an\b|kostenlos registrieren|benutzerkonto`,
  'fr es pt it ca ro': raw`se connecter|connectez-vous|connexion|identifi(?:ez-vous|ant)|mot de passe|inici(?:a|ar|e) ses(?:ión|são)|acced(?:er|e a tu cuenta)|contraseña|registr(?:ate|arse|o gratuito)|regístrate|\baccedi\b|effettua (?:il )?login|password dimenticata|\bentrar\b|faça login|senha|contrasenya|autentificare|parol[aă]`,
  'nl da nb sv fi is': raw`inloggen|wachtwoord|logga in|lösenord|logg inn|log ind|adgangskode|passord|kirjaudu|salasana|innskráning`,
  'pl cs sk hu hr tr': raw`zaloguj|logowanie|hasło|přihlá|heslo|prihlás|jelentkez|jelszó|prijavi se|lozink|giriş yap|şifre|parola`,
  'ru uk bg el lt lv et': raw`войти|войдите|вход|пароль|увійти|влез|парола|σύνδεση|κωδικός|prisijung|slaptažod|pieslēg|logi sisse|parool`,
  'ar fa he hi id vi th': raw`تسجيل الدخول|كلمة (?:المرور|السر)|ورود به|رمز عبور|התחברות|סיסמ[הא]|लॉग ?इन|पासवर्ड|\bmasuk\b|kata sandi|đăng nhập|mật khẩu|เข้าสู่ระบบ|รหัสผ่าน`,
  'zh ja ko': raw`ログイン|パスワード|登录|登入|密码|密碼|로그인|비밀번호`,
});
