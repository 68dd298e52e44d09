import { html, type Sample } from './page.ts';

export const challenges: Sample[] = [
  {
    name: 'managed challenge',
    html: html({
      title: 'Just a moment...',
      head: '<meta name="robots" content="noindex,nofollow"><meta http-equiv="refresh" content="390">',
      body: '<div class="main-wrapper" role="main"><div class="main-content"><noscript><div class="h2"><span id="challenge-error-text">Enable JavaScript and cookies to continue</span></div></noscript></div></div><script>window._cf_chl_opt={cvId:"3"};</script><script src="/cdn-cgi/challenge-platform/h/b/orchestrate/chl_page/v1?ray=8f0"></script>',
    }),
  },
  {
    name: 'older browser check',
    html: html({
      title: 'harbour.example | Please wait',
      body: '<div id="cf-wrapper"><h1>Checking your browser before accessing harbour.example.</h1><p>This process is automatic. Your browser will redirect to your requested content shortly.</p><p>Please allow up to 5 seconds…</p><form id="challenge-form" action="/x?__cf_chl_f_tk=abc" method="POST"></form><p>DDoS protection by Example · Ray ID: 7aa1</p></div>',
    }),
  },
  {
    name: 'verify, with the site named',
    html: html({
      title: 'Attention Required!',
      body: '<div id="cf-error-details"><h1>harbour.example</h1><h2>Verify you are human by completing the action below.</h2><div class="cf-turnstile"></div><p>harbour.example needs to review the security of your connection before proceeding.</p></div><script src="https://challenges.cloudflare.com/turnstile/v0/api.js"></script>',
    }),
  },
  {
    name: 'device check, script only',
    html: html({
      title: 'harbour.example',
      body: '<p id="cmsg">Please enable JS and disable any ad blocker</p><script data-cfasync="false">var dd={"rt":"c","cid":"AHrl"}</script><script src="https://ct.captcha-delivery.com/c.js"></script>',
    }),
  },
  {
    name: 'press and hold',
    html: html({
      title: 'Access to this page has been denied',
      body: '<div class="page-title-wrapper"><h1>Please verify you are a human</h1></div><div class="content"><p>Access to this page has been denied because we believe you are using automation tools to browse the website.</p><p>Press &amp; Hold to confirm you are a human (and not a bot).</p><div id="px-captcha"></div><p>Reference ID #1-2-3</p></div><script src="https://captcha.px-cloud.net/PX1/captcha.js"></script>',
    }),
  },
  {
    name: 'frame of an application firewall',
    html: '<html style="height:100%"><head><META NAME="ROBOTS" CONTENT="NOINDEX, NOFOLLOW"></head><body style="margin:0px;height:100%"><iframe id="main-iframe" src="/_Incapsula_Resource?SWUDNSAI=31&xinfo=9" frameborder=0 width="100%" height="100%">Request unsuccessful. Incapsula incident ID: 1210</iframe></body></html>',
  },
  {
    name: 'interruption notice',
    html: html({
      title: 'Pardon Our Interruption',
      body: '<div class="container"><h1>Pardon Our Interruption...</h1><p>As you were browsing something about your browser made us think you were a bot. There are a few reasons this might happen:</p><ul><li>You are a power user moving through this website with super-human speed.</li><li>You have disabled JavaScript in your web browser.</li></ul><p>To regain access, please make sure that cookies and JavaScript are enabled before reloading the page.</p></div>',
    }),
  },
  {
    name: 'unusual traffic with a captcha',
    html: html({
      title: 'Are you a robot?',
      body: '<section class="box"><h1>Are you a robot?</h1><p>We have detected unusual activity from your computer network. To continue, please click the box below to let us know you are not a robot.</p><div class="g-recaptcha" data-sitekey="x"></div></section><script src="https://www.google.com/recaptcha/api.js"></script>',
    }),
  },
  {
    name: 'proof of work',
    html: html({
      title: 'Making sure you’re not a bot!',
      body: '<main><h1 id="title">Making sure you’re not a bot!</h1><p id="status">Loading...</p><details><summary>Why am I seeing this?</summary><p>The administrator of this website has set up a check to protect the server against the scourge of AI companies aggressively scraping websites.</p></details><noscript><p>Sadly, you must enable JavaScript to get past this challenge.</p></noscript></main><script src="/.within.website/x/cmd/anubis/static/js/main.mjs"></script>',
    }),
  },
  {
    name: 'German security check',
    html: html({
      lang: 'de',
      title: 'Sicherheitsüberprüfung',
      body: '<main><h1>Sind Sie ein Mensch?</h1><p>Bevor Sie fortfahren, wird Ihr Browser überprüft. Bitte lösen Sie die Aufgabe, um zu zeigen, dass Sie kein Roboter sind.</p><div class="h-captcha"></div></main><script src="https://js.hcaptcha.com/1/api.js"></script>',
    }),
  },
  {
    name: 'French robot check',
    html: html({
      lang: 'fr',
      title: 'Vérification de sécurité',
      body: '<main><h1>Vérifions que vous n’êtes pas un robot</h1><p>Cette étape protège notre site contre les requêtes automatiques. Merci de patienter quelques secondes.</p><div id="captcha-container"></div></main><script src="https://geo.captcha-delivery.com/captcha/?init=1"></script>',
    }),
  },
  {
    name: 'Spanish robot check',
    html: html({
      lang: 'es',
      title: 'Comprobando su navegador',
      body: '<main><h1>Un momento</h1><p>Estamos comprobando su navegador antes de acceder al sitio. Confirma que no eres un robot para continuar.</p><div id="challenge-stage"></div></main>',
    }),
  },
  {
    name: 'Russian browser check',
    html: html({
      lang: 'ru',
      title: 'Проверка браузера',
      body: '<div class="wrap"><h1>Проверка вашего браузера</h1><p>Подтвердите, что вы не робот, чтобы продолжить работу с сайтом.</p></div><script src="https://check.ddos-guard.net/check.js"></script>',
    }),
  },
  {
    name: 'Japanese human check',
    html: html({
      lang: 'ja',
      title: 'アクセスを確認しています',
      body: '<main><h1>人間であることを確認してください</h1><p>続けるにはチェックボックスを選択してください。ロボットではありません。</p><div class="g-recaptcha"></div></main><script src="https://www.google.com/recaptcha/enterprise.js"></script>',
    }),
  },
  {
    name: 'firewall with an empty page',
    html: html({
      title: '',
      body: '<script src="https://abc.edge.sdk.awswaf.com/abc/challenge.js"></script><div id="challenge-container"></div><script>AwsWafIntegration.saveReferrer();</script>',
    }),
  },
  {
    name: 'firewall that is all script',
    html: html({ body: '<script>window.K={}</script><script src="/a1/b2/ips.js?KP_UIDz=c3"></script>' }),
  },
];
