import { BATHS as S, HEADLINES as T } from '../../../support/baths.ts';
import type { Page } from './page.ts';

/** Pages of all kinds in the markup that well-known content systems give them, and what servers and guards send. */
export const pages: Page[] = [];
function add(...page: Page): void {
  pages.push(page);
}
const para = (n = 8, from = 0) =>
  S.slice(from, from + n)
    .map((s) => `<p>${s}</p>`)
    .join('\n');
const wp = (title: string, main: string, o: { body?: string; head?: string } = {}) =>
  `<!doctype html><html lang="en-US" class="no-js"><head><meta charset="UTF-8"><meta name="viewport" content="width=device-width"><title>${title} – Millbrook Observer</title><meta name="generator" content="WordPress 6.5">${o.head ?? ''}<link rel="stylesheet" href="/wp-content/themes/twentytwentyone/style.css"></head><body class="${o.body ?? 'post-template-default single single-post'} wp-embed-responsive is-light-theme"><div id="page" class="site"><a class="skip-link screen-reader-text" href="#content">Skip to content</a><header id="masthead" class="site-header has-title-and-tagline has-menu"><div class="site-branding"><p class="site-title"><a href="/">Millbrook Observer</a></p><p class="site-description">News from the valley since 1886</p></div><nav id="site-navigation" class="primary-navigation"><button id="primary-mobile-menu" class="button"><span>Menu</span></button><ul class="menu-wrapper">${['News', 'Sport', 'Opinion', 'Obituaries', 'What’s On', 'Contact'].map((x) => `<li class="menu-item"><a href="/category/${x}">${x}</a></li>`).join('')}</ul></nav></header><div id="content" class="site-content"><div id="primary" class="content-area"><main id="main" class="site-main">${main}</main></div></div><aside class="widget-area"><section id="search-2" class="widget widget_search"><form role="search" class="search-form"><label>Search…</label><input type="search" class="search-field" name="s"><input type="submit" class="search-submit" value="Search"></form></section><section class="widget widget_recent_entries"><h2 class="widget-title">Recent Posts</h2><ul>${T.slice(
    0,
    5,
  )
    .map((t, i) => `<li><a href="/2026/11/${i}/">${t}</a></li>`)
    .join(
      '',
    )}</ul></section><section class="widget widget_recent_comments"><h2>Recent Comments</h2><ol><li>Ann on <a href="/x">School roof closed after storm</a></li></ol></section><section class="widget widget_archive"><h2>Archives</h2><ul><li><a href="/2026/11/">November 2026</a></li><li><a href="/2026/10/">October 2026</a></li></ul></section></aside><footer id="colophon" class="site-footer"><div class="site-info"><div class="site-name"><a href="/">Millbrook Observer</a></div><div class="powered-by">Proudly powered by <a href="https://wordpress.org/">WordPress</a>.</div></div></footer></div><script src="/wp-includes/js/wp-embed.min.js"></script></body></html>`;
add(
  'error',
  'wp 404',
  wp(
    'Page not found',
    '<header class="page-header alignwide"><h1 class="page-title">Nothing here</h1></header><div class="error-404 not-found default-max-width"><div class="page-content"><p>It looks like nothing was found at this location. Maybe try a search?</p><form role="search" class="search-form"><label>Search…</label><input type="search"><input type="submit" value="Search"></form></div></div>',
    { body: 'error404' },
  ),
);
add(
  'listing',
  'wp empty search',
  wp(
    'You searched for “zebra”',
    '<header class="page-header alignwide"><h1 class="page-title">Results for “<span class="page-description search-term">zebra</span>”</h1></header><section class="no-results not-found"><div class="page-content default-max-width"><p>Sorry, but nothing matched your search terms. Please try again with some different keywords.</p></div></section>',
    { body: 'search search-no-results' },
  ),
);
add(
  'listing',
  'wp category',
  wp(
    'Category: News',
    '<header class="page-header alignwide"><h1 class="page-title">Category: <span>News</span></h1></header>' +
      T.map(
        (t, i) =>
          `<article id="post-${i}" class="post-${i} post type-post status-publish format-standard hentry category-news"><header class="entry-header"><h2 class="entry-title default-max-width"><a href="/2026/11/${i}/" rel="bookmark">${t}</a></h2></header><div class="entry-content"><p>${S[i % 8]} <a class="more-link" href="/2026/11/${i}/">Continue reading<span class="screen-reader-text">${t}</span></a></p></div><footer class="entry-footer"><span class="posted-on">Published <time class="entry-date published" datetime="2026-11-${10 + i}T08:00:00+00:00">November ${10 + i}, 2026</time></span><div class="post-taxonomies"><span class="cat-links">Categorized as <a href="/category/news">News</a></span></div></footer></article>`,
      ).join('') +
      '<nav class="navigation pagination"><a class="next" href="?p=2">Older posts</a></nav>',
    { body: 'archive category' },
  ),
);
add(
  'article',
  'wp post',
  wp(
    'Baths saved until 2028',
    `<article id="post-77" class="post-77 post hentry"><header class="entry-header alignwide"><h1 class="entry-title">Baths saved until 2028</h1></header><div class="entry-content">${para()}</div><footer class="entry-footer default-max-width"><div class="posted-by"><span class="posted-on">Published <time class="entry-date published updated" datetime="2026-11-24T20:14:00+00:00">November 24, 2026</time></span><span class="byline">By <a href="/author/h">Hannah Veal</a></span></div></footer></article><nav class="navigation post-navigation"><div class="nav-previous"><a href="/p"><p class="meta-nav">Previous post</p><p class="post-title">${T[1]}</p></a></div></nav><div id="comments" class="comments-area default-max-width show-avatars"><div id="respond" class="comment-respond"><h2 id="reply-title">Leave a comment</h2><form><p class="comment-notes">Your email address will not be published. Required fields are marked *</p><textarea></textarea><input type="submit" value="Post Comment"></form></div></div>`,
  ),
);
add(
  'login',
  'wp protected',
  wp(
    'Protected: Staff notes',
    '<article class="post-9 page post-password-required hentry"><header class="entry-header"><h1 class="entry-title">Protected: Staff notes</h1></header><div class="entry-content"><form action="/wp-login.php?action=postpass" class="post-password-form" method="post"><p>This content is password protected. To view it please enter your password below:</p><p><label>Password: <input name="post_password" type="password"></label> <input type="submit" value="Enter"></p></form></div></article>',
  ),
);
add(
  'teaser',
  'wp members',
  wp(
    'How the vote was won',
    `<article class="post-9 post hentry"><header class="entry-header"><h1 class="entry-title">How the vote was won</h1></header><div class="entry-content"><p>${S[0]}</p><p>${S[1]}</p><div class="pmpro"><div class="pmpro_card pmpro_content_message"><h2 class="pmpro_card_title">Membership Required</h2><div class="pmpro_card_content"><p>You must be a Supporter member to access this content.</p><p><a class="pmpro_btn" href="/membership-levels">View Membership Levels</a></p></div><div class="pmpro_card_actions">Already a member? <a href="/login">Log in here</a></div></div></div></div></article>`,
  ),
);
add(
  'media',
  'wp video post',
  wp(
    'Watch: storm at the pier',
    `<article class="post-9 post format-video hentry"><header class="entry-header"><h1 class="entry-title">Watch: storm at the pier</h1></header><div class="entry-content"><figure class="wp-block-embed is-type-video is-provider-youtube"><div class="wp-block-embed__wrapper"><iframe title="Storm" width="750" height="422" src="https://www.youtube.com/embed/abc" allowfullscreen></iframe></div></figure></div><footer class="entry-footer"><span class="posted-on">Published <time datetime="2026-11-20T08:00:00Z">November 20, 2026</time></span></footer></article>`,
  ),
);
add(
  'login',
  'wp-login',
  `<!DOCTYPE html><html lang="en-US"><head><meta charset="UTF-8"><title>Log In ‹ Millbrook Observer — WordPress</title><meta name="robots" content="noindex, noarchive"></head><body class="login js login-action-login wp-core-ui locale-en-us"><div id="login"><h1><a href="https://wordpress.org/">Powered by WordPress</a></h1><form name="loginform" id="loginform" action="/wp-login.php" method="post"><p><label for="user_login">Username or Email Address</label><input type="text" name="log" id="user_login"></p><div class="user-pass-wrap"><label for="user_pass">Password</label><input type="password" name="pwd"></div><p class="forgetmenot"><input name="rememberme" type="checkbox"> <label>Remember Me</label></p><p class="submit"><input type="submit" value="Log In"></p></form><p id="nav"><a href="/wp-login.php?action=lostpassword">Lost your password?</a></p><p id="backtoblog"><a href="/">← Go to Millbrook Observer</a></p></div></body></html>`,
);
const ghost = (title: string, main: string, cls = 'post-template') =>
  `<!DOCTYPE html><html lang="en"><head><title>${title}</title><meta charset="utf-8"><meta name="generator" content="Ghost 5.80"><meta property="og:site_name" content="The Slow Ferry"></head><body class="${cls}"><div class="viewport"><header id="gh-head" class="gh-head outer"><div class="gh-head-inner inner"><div class="gh-head-brand"><a class="gh-head-logo" href="/">The Slow Ferry</a><button class="gh-burger"></button></div><nav class="gh-head-menu"><ul class="nav"><li class="nav-home"><a href="/">Home</a></li><li><a href="/about/">About</a></li><li><a href="/essays/">Essays</a></li></ul></nav><div class="gh-head-actions"><a class="gh-head-link" href="#/portal/signin" data-portal="signin">Sign in</a><a class="gh-head-button" href="#/portal/signup">Subscribe</a></div></div></header><div class="site-content"><main id="site-main" class="site-main">${main}</main></div><footer class="site-footer outer"><div class="inner"><section class="copyright"><a href="/">The Slow Ferry</a> © 2026</section><div class="gh-powered-by"><a href="https://ghost.org/">Powered by Ghost</a></div></div></footer></div><script src="/assets/built/casper.js"></script></body></html>`;
const ghostHead = (t: string) =>
  `<header class="article-header gh-canvas"><div class="article-tag post-card-tags"><span class="post-card-primary-tag"><a href="/tag/essays/">Essays</a></span></div><h1 class="article-title">${t}</h1><div class="article-byline"><section class="article-byline-content"><ul class="author-list"><li><a href="/author/io/"><img src="/io.png" alt="Io Marsh"></a></li></ul><div class="article-byline-meta"><h4 class="author-name"><a href="/author/io/">Io Marsh</a></h4><div class="byline-meta-content"><time class="byline-meta-date" datetime="2026-11-02">Nov 2, 2026</time><span class="byline-reading-time">6 min read</span></div></div></section></div></header>`;
const ghostMore = `<aside class="read-more-wrap outer"><div class="read-more inner">${T.slice(0, 3)
  .map(
    (t, i) =>
      `<article class="post-card post"><a class="post-card-content-link" href="/p${i}/"><header><h2 class="post-card-title">${t}</h2></header><div class="post-card-excerpt">${S[i]}</div></a><footer class="post-card-meta"><time>Oct ${i + 3}, 2026</time><span>4 min read</span></footer></article>`,
  )
  .join('')}</div></aside>`;
add(
  'teaser',
  'ghost paid',
  ghost(
    'What the river took',
    `<article class="article post tag-essays">${ghostHead('What the river took')}<section class="gh-content gh-canvas"><p>${S[0]}</p><p>${S[5]}</p><aside class="gh-post-upgrade-cta"><div class="gh-post-upgrade-cta-content"><h2>This post is for paying subscribers only</h2><a class="gh-btn" data-portal="signup" href="#/portal/signup">Subscribe now</a><p><small>Already have an account? <a data-portal="signin" href="#/portal/signin">Sign in</a></small></p></div></aside></section></article>${ghostMore}`,
  ),
);
add(
  'article',
  'ghost free',
  ghost(
    'What the river left',
    `<article class="article post tag-essays">${ghostHead('What the river left')}<section class="gh-content gh-canvas">${para()}</section></article><section class="footer-cta outer"><div class="inner"><h2 class="footer-cta-title">Sign up for more like this.</h2><a class="footer-cta-button" href="#/portal"><div class="footer-cta-input">Enter your email</div><span>Subscribe</span></a></div></section>${ghostMore}`,
  ),
);
add(
  'listing',
  'ghost home',
  ghost(
    'The Slow Ferry',
    `<div class="site-header-content outer left-aligned"><h1 class="site-title">The Slow Ferry</h1><p class="site-description">Letters from the coast</p></div><div id="site-posts" class="site-main outer"><div class="post-feed">${T.map((t, i) => `<article class="post-card post"><a class="post-card-image-link" href="/p${i}/"><img class="post-card-image" src="/${i}.jpg"></a><div class="post-card-content"><a class="post-card-content-link" href="/p${i}/"><header class="post-card-header"><h2 class="post-card-title">${t}</h2></header><div class="post-card-excerpt">${S[i % 8]}</div></a><footer class="post-card-meta"><time class="post-card-meta-date">Nov ${i + 1}, 2026</time><span class="post-card-meta-length">3 min read</span></footer></div></article>`).join('')}</div></div>`,
    'home-template',
  ),
  'https://slowferry.example/',
);
add(
  'listing',
  'ghost author',
  ghost(
    'Io Marsh - The Slow Ferry',
    `<section class="author-template outer"><div class="inner posts"><div class="post-feed"><section class="post-card post-card-large"><div class="post-card-content"><header class="post-card-header"><h2 class="post-card-title">Io Marsh</h2></header><div class="post-card-excerpt">Writes about rivers, ferries and the people who wait for them.</div><footer class="post-card-meta"><span>14 posts</span></footer></div></section>${T.slice(
      0,
      7,
    )
      .map(
        (t, i) =>
          `<article class="post-card post"><a href="/p${i}/"><h2 class="post-card-title">${t}</h2></a><div class="post-card-excerpt">${S[i % 8]}</div><time>Nov ${i + 1}, 2026</time></article>`,
      )
      .join('')}</div></div></section>`,
    'author-template',
  ),
  'https://slowferry.example/author/io/',
);
add(
  'error',
  'ghost 404',
  ghost(
    'Page not found',
    '<section class="error-content outer"><div class="inner"><section class="error-message"><h1 class="error-code">404</h1><p class="error-description">Page not found</p><a class="error-link" href="/">Go to the front page →</a></section></div></section><aside class="read-more-wrap outer"><div class="read-more inner">' +
      T.slice(0, 3)
        .map(
          (t) =>
            `<article class="post-card"><h2 class="post-card-title"><a href="/x">${t}</a></h2><div class="post-card-excerpt">${S[2]}</div></article>`,
        )
        .join('') +
      '</div></aside>',
    'error-template',
  ),
);
const blox = (title: string, main: string) =>
  `<!DOCTYPE html><html lang="en"><head><title>${title} | eastcountynews.example</title><meta charset="utf-8"></head><body class="tnt-template app-editorial"><div id="app-toast-container"></div><div id="site-container"><header id="main-header"><div id="site-header-container"><div class="card-image"><a href="/">East County News</a></div><div id="user-controls-btns"><a href="/users/login/">Log In</a> <a href="/subscribe">Subscribe</a></div><form id="site-search"><input type="text" placeholder="Search..."><button>Search</button></form></div><nav id="main-nav"><ul class="nav">${['Home', 'E-Edition', 'Local', 'Crime', 'Schools', 'Prep Sports', 'Obituaries', 'Public Notices', 'Classifieds', 'Calendar', 'Photos & Video'].map((x) => `<li class="tnt-section"><a href="/${x}">${x}</a></li>`).join('')}</ul></nav></header><div class="weather-widget"><span class="tnt-weather-temp">41°</span> Mostly Cloudy</div><div id="main-page-container" class="container"><section id="main-body-container">${main}</section><aside class="tnt-blocks sidebar"><div class="block"><h3 class="block-title">Most Popular</h3><ul>${T.slice(
    2,
    9,
  )
    .map((t) => `<li class="card-headline"><a href="/article_${t.length}.html">${t}</a></li>`)
    .join(
      '',
    )}</ul></div><div class="block"><h3>Trending Video</h3></div><div class="subscription-promo"><h4>Get local news delivered to your inbox!</h4><form><input type="email" placeholder="Email Address"><button>Sign up!</button></form></div></aside></div><footer id="site-footer-container"><div class="footer-about"><h3>East County News</h3><address>200 Main St, Eastville</address><p>Phone: 555-0133</p><p>Email: news@eastcountynews.example</p></div><ul><li><a href="/terms">Terms of Use</a></li><li><a href="/privacy">Privacy Policy</a></li><li><a href="/contact">Contact Us</a></li></ul><p class="copyright">© Copyright 2026 East County News. Powered by BLOX Content Management System</p></footer></div></body></html>`;
const bloxHead = (t: string) =>
  `<header class="asset-header"><h1 class="headline"><span>${t}</span></h1><div class="meta"><span><ul class="list-inline"><li class="asset-byline">By HANNAH VEAL hveal@eastcountynews.example</li><li><time datetime="2026-11-24T06:00:00-05:00" class="asset-date">Nov 24, 2026</time></li></ul></span></div></header>`;
add(
  'teaser',
  'blox subscriber',
  blox(
    'Council keeps baths open',
    `<article class="asset">${bloxHead('Council keeps baths open')}<div id="asset-content"><div class="asset-content subscriber-premium"><div class="subscriber-preview"><p>${S[0]}</p><p>${S[1]}</p></div><div class="subscription-required" id="access-offers"><h3>Want to read more?</h3><p>Subscribe to East County News and get unlimited access to local news, from as little as $5 a month.</p><ul><li>Monthly digital $5.99</li><li>Annual digital $59.99</li></ul><a class="btn" href="/subscribe">Subscribe</a><p>Already a subscriber? <a href="/users/login">Log in</a></p></div></div></div></article>`,
  ),
);
add(
  'article',
  'blox article',
  blox(
    'Council keeps baths open',
    `<article class="asset">${bloxHead('Council keeps baths open')}<div id="asset-content" class="row"><div class="social-share-links"><ul><li><a href="#">Facebook</a></li><li><a href="#">Twitter</a></li><li><a href="#">Email</a></li><li>Print</li><li>Save</li></ul></div><div itemprop="articleBody" class="asset-body">${S.map((s) => `<div class="subscriber-only"><p>${s}</p></div>`).join('')}</div></div><div class="tnt-byline-asset"><p>Hannah Veal can be reached at 555-0139 or on X @hveal.</p></div></article>`,
  ),
);
add(
  'error',
  'blox expired',
  blox(
    'Story no longer available',
    `<div class="alert alert-warning"><h1>The page you are looking for is no longer available.</h1><p>Stories are removed from our site after 30 days. You can search our archive for older stories.</p></div><div class="block"><h3>Latest news</h3>${T.slice(
      0,
      6,
    )
      .map((t) => `<div class="card"><h4><a href="/article_x.html">${t}</a></h4></div>`)
      .join('')}</div>`,
  ),
);
add(
  'article',
  'blox obituary',
  blox(
    'Edith Marlow',
    `<article class="asset obituary"><header><h1 class="headline">Edith Marlow</h1><p class="dates">Mar 3, 1931 - Nov 18, 2026</p><time datetime="2026-11-21T00:00:00-05:00">Nov 21, 2026</time></header><div class="asset-body"><p>Edith Marlow, 95, of Eastville, died peacefully at home on Wednesday, surrounded by her family.</p><p>She was born in Dover to the late James and Ruth Marlow, taught at Eastville Elementary for thirty-one years, and sang alto in the choir of St. Mark's for longer than anyone can remember.</p><p>She is survived by her sons, Peter and Alan, five grandchildren and a great-grandson.</p><p>A service will be held at 11 a.m. on Saturday at St. Mark's. In lieu of flowers, the family asks for gifts to the library.</p></div></article>`,
  ),
);
add(
  'listing',
  'blox calendar',
  blox(
    'Events',
    `<h1>Calendar of Events</h1><div class="events">${['Book sale', 'Craft fair', 'Choir practice', 'Blood drive', 'Turkey trot', 'Tree lighting', 'Planning board', 'Open mic', 'Story hour'].map((e, i) => `<div class="event-item"><span class="day">${20 + i} Nov</span> <a href="/calendar/${i}">${e}</a> <span class="venue">Town Hall</span> <span class="time">7:00 PM</span></div>`).join('')}</div>`,
  ),
);
add(
  'media',
  'blox gallery',
  blox(
    'Photos: Homecoming parade',
    `<article class="asset photo-gallery"><header class="asset-header"><h1 class="headline">Photos: Homecoming parade</h1><ul><li>Nov 22, 2026</li></ul></header><div class="photo-carousel owl-carousel">${Array.from({ length: 9 }, (_, i) => `<div class="item"><img src="/p/${i}.jpg" alt="Homecoming"><div class="caption"><span class="clearfix">Homecoming ${i + 1} of 9</span><span class="credit">Hannah Veal</span></div></div>`).join('')}</div></article>`,
  ),
);
const arc = (title: string, main: string, head = '') =>
  `<!doctype html><html lang="en"><head><title>${title} - The Capital Ledger</title>${head}<script>window.Fusion=window.Fusion||{};Fusion.arcSite="capital"</script></head><body><div id="fusion-app" class="fusion-app"><div class="b-right-rail"><header class="page-header"><nav class="b-header-nav-chain" aria-label="Sections Menu"><button class="c-button">Sections</button><a href="/">The Capital Ledger</a><a class="c-button" href="/account/login">Sign In</a><a class="c-button" href="/subscribe">Subscribe for $1</a></nav><div class="b-links-bar"><a href="/politics">Politics</a><a href="/opinions">Opinions</a><a href="/style">Style</a><a href="/world">World</a><a href="/metro">D.C., Md. & Va.</a></div></header><section class="b-right-rail__main-row"><div class="b-right-rail__main-layout">${main}</div><div class="b-right-rail__rail"><div class="b-most-read"><h2>Most Read</h2>${T.slice(
    0,
    5,
  )
    .map((t, i) => `<div class="story"><a href="/m/${i}">${i + 1} ${t}</a></div>`)
    .join(
      '',
    )}</div></div></section><footer class="b-footer"><p>The Capital Ledger © 1996-2026</p><ul>${['About', 'Newsroom policies', 'Diversity and inclusion', 'Careers', 'Media & Community Relations', 'Help Center', 'Reprints & Permissions', 'Do Not Sell My Info'].map((x) => `<li><a>${x}</a></li>`).join('')}</ul></footer></div></div><script src="/pf/dist/engine/react.js"></script></body></html>`;
const arcHead = (t: string) =>
  `<div class="b-headline"><h1 class="c-heading">${t}</h1></div><div class="b-subheadline">Residents packed the chamber for a vote that split both parties</div><div class="b-byline">By <a href="/people/h">Hannah Veal</a> and <a href="/people/o">Oskar Lind</a></div><span class="b-date"><time class="c-date" datetime="2026-11-24T21:04:11Z">November 24, 2026 at 4:04 p.m. EST</time></span>`;
add(
  'article',
  'arc story',
  arc(
    'Baths saved',
    `${arcHead('City pool is saved in late-night vote')}<article class="b-article-body">${para()}<div class="b-interstitial"><a href="/y">Read more: ${T[4]}</a></div></article><div class="b-author-bio"><p>Hannah Veal covers local government. She joined The Ledger in 2019.</p></div>`,
  ),
);
add(
  'teaser',
  'arc wall',
  arc(
    'Baths saved',
    `${arcHead('City pool is saved in late-night vote')}<article class="b-article-body"><p>${S[0]}</p></article><div class="c-paywall" role="dialog" aria-label="paywall"><div><h2>Keep reading with a free trial</h2><p>Get unlimited digital access. Cancel anytime.</p><button>Start free trial</button><div>$1 every week for the first year, then $12 every month.</div><p>Already subscribe? <a>Sign in</a></p></div></div>`,
    '<meta property="article:content_tier" content="metered">',
  ),
);
add(
  'login',
  'arc regwall',
  arc(
    'Baths saved',
    `${arcHead('City pool is saved in late-night vote')}<article class="b-article-body"></article><div class="regwall"><h2>Create your free account to continue reading</h2><p>Unlock this article and get five more free each month.</p><form><label>Email address<input type="email"></label><button>Continue</button></form><p>By continuing you agree to our Terms of Service and Privacy Policy.</p></div>`,
  ),
);
add(
  'listing',
  'arc section',
  arc(
    'Metro',
    `<h1 class="c-heading">Metro</h1><div class="b-results-list">${T.map((t, i) => `<article class="b-results-list__wrapper"><a href="/metro/2026/11/${i}/${t.toLowerCase().replace(/ /g, '-')}/"><h2>${t}</h2></a><p>${S[i % 8]}</p><span>By Hannah Veal</span><time>Nov. ${24 - i}</time></article>`).join('')}<button>Load more</button></div>`,
  ),
  'https://www.capital.example/metro/',
);
add(
  'error',
  'arc 404',
  arc(
    'Error 404',
    `<div class="c-stack"><h1>We can't seem to find the page you're looking for.</h1><p>This could be because the link was mistyped, or the page has been moved. Try one of these instead:</p><ul>${['Homepage', 'Politics', 'Opinions', 'Site map'].map((x) => `<li><a href="/">${x}</a></li>`).join('')}</ul></div>`,
  ),
);
add(
  'media',
  'arc podcast',
  arc(
    'The Long Vote',
    `<div class="b-podcast"><h1>The Long Vote</h1><p>How a swimming pool split a town. Hosted by Hannah Veal.</p><div class="audio-player"><audio controls src="https://audio.example/e1.mp3"></audio><span>00:00</span>/<span>28:14</span></div><div>Listen on <a>Apple Podcasts</a> <a>Spotify</a> <a>Amazon Music</a></div></div>`,
  ),
);
const drupal = (title: string, main: string) =>
  `<!DOCTYPE html><html lang="en" dir="ltr"><head><meta charset="utf-8"/><meta name="Generator" content="Drupal 10 (https://www.drupal.org)"/><title>${title} | Tidewater Public Radio</title></head><body class="path-node page-node-type-article"><a href="#main-content" class="visually-hidden focusable skip-link">Skip to main content</a><div class="dialog-off-canvas-main-canvas"><div id="page-wrapper" class="page-wrapper"><header id="header" class="site-header" role="banner"><div class="site-branding"><a href="/" rel="home">Tidewater Public Radio</a></div><div class="region region-header"><nav class="primary-nav"><h2 class="visually-hidden">Main navigation</h2><ul class="menu"><li class="menu__item"><a href="/news">News</a></li><li><a href="/schedule">Schedule</a></li><li><a href="/programs">Programs</a></li><li><a href="/donate">Donate</a></li></ul></nav></div></header><main role="main" class="site-main"><a id="main-content"></a><div class="layout-content"><div class="region region-highlighted"></div><nav class="breadcrumb"><ol><li><a href="/">Home</a></li><li>${title}</li></ol></nav><div class="region region-content"><div id="block-olivero-page-title" class="block block-core block-page-title-block"><h1 class="title page-title">${title}</h1></div><div id="block-content" class="block block-system block-system-main-block"><div class="block__content">${main}</div></div></div></div></main><footer class="site-footer"><div class="region region-footer-bottom"><span>Powered by <a href="https://www.drupal.org">Drupal</a></span></div></footer></div></div></body></html>`;
add('error', 'drupal 404', drupal('Page not found', 'The requested page could not be found.'));
add('error', 'drupal 403', drupal('Access denied', 'You are not authorized to access this page.'));
add(
  'login',
  'drupal user',
  drupal(
    'Log in',
    '<form class="user-login-form" action="/user/login" method="post"><div class="form-item"><label>Username</label><input type="text" name="name"><div class="description">Enter your Tidewater Public Radio username.</div></div><div class="form-item"><label>Password</label><input type="password" name="pass"><div>Enter the password that accompanies your username.</div></div><input type="submit" value="Log in"></form>',
  ),
);
add(
  'article',
  'drupal node',
  drupal(
    'Oyster beds reopen',
    `<article role="article" class="node node--type-article node--view-mode-full"><div class="node__meta"><div class="node__author"><span>By <span class="field--name-uid">Hannah Veal</span></span>, 24 November, 2026</div></div><div class="node__content"><div class="field field--name-body field--type-text-with-summary">${para(8)}</div><div class="field field--name-field-tags field--label-above"><div class="field__label">Tags</div><div class="field__items"><div class="field__item"><a href="/tags/o">Oysters</a></div></div></div></div></article>`,
  ),
);
add(
  'media',
  'drupal episode',
  drupal(
    'Morning Tide for November 24',
    `<article class="node node--type-episode"><div class="field field--name-field-audio"><audio controls><source src="/a.mp3" type="audio/mpeg"></audio></div><div class="field field--name-field-length">52:00</div><div class="field--name-body"><p>Listen to today's program.</p></div></article>`,
  ),
);
add(
  'listing',
  'drupal taxonomy',
  drupal(
    'News',
    `<div class="views-element-container"><div class="view view-taxonomy-term">${T.slice(0, 10)
      .map(
        (t, i) =>
          `<div class="views-row"><article class="node node--type-article node--view-mode-teaser"><h2 class="node__title"><a href="/node/${3300 + i}" rel="bookmark"><span>${t}</span></a></h2><div class="node__meta">By Hannah Veal, ${i + 3} November, 2026</div><div class="node__content"><div class="field--name-body"><p>${S[i % 8]}</p></div><ul class="links inline"><li class="node-readmore"><a href="/node/${3300 + i}">Read more</a></li></ul></div></article></div>`,
      )
      .join('')}</div></div>`,
  ),
);
const de = (title: string, main: string) =>
  `<!doctype html><html lang="de"><head><meta charset="utf-8"><title>${title} | Küstenkurier</title></head><body><header class="header"><a class="header__logo" href="/">Küstenkurier</a><nav class="navigation"><ul>${['Politik', 'Wirtschaft', 'Panorama', 'Sport', 'Kultur', 'Wissen', 'Reise', 'Abo', 'E-Paper'].map((x) => `<li><a href="/${x}">${x}</a></li>`).join('')}</ul></nav><a href="/anmelden">Anmelden</a></header><main class="main">${main}</main><footer class="footer"><ul>${['Impressum', 'Datenschutz', 'AGB', 'Kontakt', 'Cookie-Einstellungen', 'Jobs', 'Mediadaten', 'Verträge hier kündigen'].map((x) => `<li><a>${x}</a></li>`).join('')}</ul><p>© Küstenkurier Verlag GmbH</p></footer></body></html>`;
const DE = [
  'Der Stadtrat hat am Dienstagabend mit neun zu sechs Stimmen beschlossen, das alte Hallenbad bis 2028 offen zu halten.',
  'Mehr als vierzig Bürgerinnen und Bürger hatten vor der Abstimmung gesprochen.',
  '„Seit zehn Jahren heißt es, es sei kein Geld da“, sagte Maria Lund vom Schwimmverein.',
  'Die Sanierung soll 1,4 Millionen Euro kosten und im Februar beginnen.',
  'Gegner des Beschlusses hätten das Geld lieber für Straßen ausgegeben.',
  'Ein Gutachten hatte die Schließung empfohlen, weil das Dach undicht ist.',
];
add(
  'teaser',
  'de plus',
  de(
    'Hallenbad bleibt offen',
    `<article class="article"><header><span class="article__kicker">Kommunalpolitik</span><h1>Hallenbad bleibt offen</h1><p class="article__lead">Nach langer Debatte hat der Rat entschieden. Was nun auf die Stadt zukommt.</p><div class="article__author">Von Hannah Veal</div><time datetime="2026-11-24T21:00:00+01:00">24.11.2026, 21:00 Uhr</time></header><p>${DE[0]}</p><div class="paywall"><h2>Weiterlesen mit KK+</h2><p>Jetzt 4 Wochen für 1 Euro testen und alle Artikel lesen. Jederzeit kündbar.</p><a class="button">Jetzt testen</a><p>Sie sind bereits Abonnent? <a>Hier anmelden</a></p></div></article>`,
  ),
);
add(
  'consent',
  'de pur',
  `<!doctype html><html lang="de"><head><title>Küstenkurier</title></head><body><div class="pur"><div class="logo">Küstenkurier</div><h1>Weiter mit Werbung oder im PUR-Abo</h1><div class="cols"><div><h2>Mit Werbung weiterlesen</h2><p>Besuchen Sie unsere Website wie gewohnt mit Werbung und Tracking. Ihre Zustimmung können Sie jederzeit im Privacy Center widerrufen.</p><button>Akzeptieren und weiter</button><p>Um unser Angebot zu finanzieren, verarbeiten wir und bis zu 214 Partner personenbezogene Daten wie Ihre IP-Adresse, auch mit Hilfe von Cookies. Details finden Sie in unserer Datenschutzerklärung.</p></div><div><h2>PUR-Abo ohne Werbung</h2><p>Nutzen Sie unser Angebot ohne Werbetracking für 4,99 Euro im Monat.</p><a class="btn">Jetzt abschließen</a><p>Bereits PUR-Abonnent? <a>Hier anmelden</a></p></div></div></div></body></html>`,
);
add(
  'article',
  'de artikel',
  de(
    'Hallenbad bleibt offen',
    `<article class="article"><header><h1>Hallenbad bleibt offen</h1><div>Von Hannah Veal</div><time datetime="2026-11-24">24. November 2026</time></header>${DE.map((x) => `<p>${x}</p>`).join('')}</article><section class="teaser-list"><h3>Mehr zum Thema</h3><ul><li><a href="/x">Was das Bad kostet</a></li></ul></section>`,
  ),
);
add(
  'error',
  'de 404',
  de(
    'Seite nicht gefunden',
    '<h1>Hoppla!</h1><p>Die von Ihnen aufgerufene Seite existiert leider nicht (mehr). Vielleicht hilft Ihnen die Suche weiter.</p><form><input type="search"><button>Suchen</button></form>',
  ),
);
add(
  'listing',
  'de ticker',
  de(
    'Alle Meldungen',
    `<h1>Newsticker</h1><ul class="ticker">${['Fähre fällt aus', 'Brand in Lagerhalle', 'Neue Bäckerei in der Mühlgasse', 'Rathaus bleibt zu', 'Zwei Festnahmen', 'Kita-Plätze fehlen', 'Derby abgesagt', 'Bus hält wieder', 'Preis für Kino', 'Frost am Wochenende'].map((t, i) => `<li><time>${10 + i}:15</time> <a href="/ticker/${i}.html">${t}</a></li>`).join('')}</ul>`,
  ),
);
add(
  'media',
  'de video',
  de(
    'Video: Sturm am Pier',
    `<article><h1>Sturm am Pier</h1><div class="player" data-video-id="123"><video poster="/p.jpg" src="/v.mp4"></video><button>Abspielen</button><span>01:12</span></div><p>Wellen schlagen über die Mole. Quelle: Reporter</p></article>`,
  ),
);
const fr = (title: string, main: string) =>
  `<!doctype html><html lang="fr"><head><meta charset="utf-8"><title>${title} - La Gazette du Port</title></head><body><header id="header"><a href="/">La Gazette du Port</a><ul><li><a>À la une</a></li><li><a>Politique</a></li><li><a>Économie</a></li><li><a>Culture</a></li><li><a>Sport</a></li></ul><a href="/connexion">Se connecter</a><a class="abo" href="/abonnement">S'abonner</a></header><div class="container">${main}</div><footer><a>Mentions légales</a><a>CGV</a><a>Politique de confidentialité</a><a>Gestion des cookies</a><a>Nous contacter</a></footer></body></html>`;
add(
  'teaser',
  'fr abonnés',
  fr(
    'La piscine sauvée',
    `<article><h1>La piscine municipale sauvée par une voix</h1><p class="chapo">Après trois heures de débats, les élus ont tranché mardi soir.</p><span class="meta">Par Hannah Veal — Publié le 24 novembre 2026 à 21h00</span><p>Le conseil municipal a voté mardi soir, par neuf voix contre six, le maintien de la piscine jusqu'en 2028.</p><section class="paywall"><p>Il vous reste 82 % de cet article à lire. La suite est réservée aux abonnés.</p><a>Je m'abonne dès 1 €</a></section></article>`,
  ),
);
add(
  'consent',
  'fr mur',
  `<!doctype html><html lang="fr"><head><title>La Gazette du Port</title></head><body><div id="cmp"><h2>Vous avez choisi de refuser les cookies</h2><p>L'accès à notre site est gratuit grâce à la publicité. En refusant les traceurs, vous ne permettez pas à la rédaction de financer son travail.</p><p>Vous pouvez changer d'avis et accepter les cookies, ou vous abonner pour 2 € par mois.</p><button>Accepter et continuer</button><button>S'abonner</button><p>Nous et nos 143 partenaires stockons et accédons à des informations sur votre terminal.</p></div></body></html>`,
);
add(
  'error',
  'fr 404',
  fr(
    'Page introuvable',
    '<h1>Oups, cette page est introuvable</h1><p>La page que vous recherchez a été déplacée, supprimée ou n\'a jamais existé.</p><a href="/">Retour à l\'accueil</a>',
  ),
);
add(
  'login',
  'fr connexion',
  fr(
    'Connexion',
    '<h1>Identifiez-vous</h1><form><label>Adresse e-mail</label><input type="email"><label>Mot de passe</label><input type="password"><button>Se connecter</button></form><a>Mot de passe oublié ?</a><p>Pas encore de compte ? <a>Créez-en un</a></p>',
  ),
);
add(
  'teaser',
  'es',
  `<html lang="es"><head><title>El puerto</title></head><body><nav><a href="/">Inicio</a><a>Sucesos</a><a>Deportes</a></nav><article><h1>La piscina seguirá abierta</h1><p class="autor">Hannah Veal</p><time datetime="2026-11-24">24 nov 2026</time><p>El pleno aprobó el martes por nueve votos a seis mantener abierta la piscina municipal hasta 2028...</p><div class="muro"><strong>Contenido exclusivo para suscriptores</strong><p>Suscríbete por 1 € el primer mes y accede a todo el contenido sin límites.</p><a>Suscríbete</a> <a>Ya soy suscriptor</a></div></article></body></html>`,
);
add(
  'consent',
  'it',
  `<html lang="it"><head><title>Il Porto</title></head><body><main><h1>Benvenuto su ilporto.example</h1><p>Noi e i nostri partner utilizziamo cookie e tecnologie simili per archiviare e accedere a informazioni sul tuo dispositivo, mostrare annunci personalizzati e misurare le prestazioni dei contenuti.</p><p>Puoi accettare oppure abbonarti per navigare senza tracciamento.</p><button>Accetta e continua</button><button>Abbonati</button><button>Preferenze</button></main></body></html>`,
);
add(
  'error',
  'pt',
  `<html lang="pt-BR"><head><title>Página não encontrada | Jornal do Cais</title></head><body><header><a>Jornal do Cais</a><a>Política</a><a>Economia</a><a>Esportes</a></header><main><h1>Página não encontrada</h1><p>O conteúdo que você procura não existe ou foi removido. Confira o endereço digitado ou volte para a página inicial.</p></main></body></html>`,
);
add(
  'teaser',
  'pl',
  `<html lang="pl"><head><title>Basen zostaje</title></head><body><article><h1>Basen zostaje otwarty</h1><div>Hanna Wilk, 24 listopada 2026</div><p>Rada miasta we wtorek wieczorem stosunkiem głosów dziewięć do sześciu zdecydowała o utrzymaniu basenu do 2028 roku.</p><div class="premium"><h3>Dalsza część artykułu dostępna tylko dla prenumeratorów</h3><p>Kup dostęp od 4,90 zł miesięcznie.</p><button>Kup teraz</button></div></article></body></html>`,
);
add(
  'teaser',
  'ja',
  `<html lang="ja"><head><title>市民プール存続</title></head><body><header><a href="/">港新聞デジタル</a><a>社会</a><a>政治</a><a>スポーツ</a></header><article><h1>市民プール、2028年まで存続へ</h1><p class="date">2026年11月24日 21時00分</p><p>市議会は24日夜、老朽化した市民プールを2028年春まで存続させる案を賛成9、反対6で可決した。</p><div class="pay"><p>この記事は有料会員限定です。残り812文字</p><a>会員登録</a><a>ログイン</a></div></article></body></html>`,
);
add(
  'error',
  'ja 404',
  `<html lang="ja"><head><title>ページが見つかりません</title></head><body><header><a href="/">港新聞デジタル</a></header><main><h1>お探しのページは見つかりませんでした</h1><p>ページが移動または削除されたか、URLの入力間違いの可能性があります。</p><a href="/">トップページへ</a></main></body></html>`,
);
add(
  'error',
  'ko 404',
  `<html lang="ko"><head><title>오류</title></head><body><div class="error_wrap"><h2>요청하신 페이지를 찾을 수 없습니다.</h2><p>방문하시려는 페이지의 주소가 잘못 입력되었거나, 변경 혹은 삭제되어 사용하실 수 없습니다.</p><a href="/">홈으로</a></div></body></html>`,
);
add(
  'login',
  'zh',
  `<html lang="zh-CN"><head><title>登录</title></head><body><div class="login-box"><h2>账号登录</h2><form><input type="text" placeholder="手机号/邮箱"><input type="password" placeholder="密码"><button>登录</button></form><a>忘记密码</a><a>立即注册</a></div></body></html>`,
);
add(
  'script-shell',
  'cra',
  `<!doctype html><html lang="en"><head><meta charset="utf-8"/><link rel="icon" href="/favicon.ico"/><title>Daily Wharf</title><script defer src="/static/js/main.3f2.js"></script></head><body><noscript>You need to enable JavaScript to run this app.</noscript><div id="root"></div></body></html>`,
);
add(
  'script-shell',
  'nuxt',
  `<!doctype html><html><head><title>Daily Wharf</title><link rel="modulepreload" href="/_nuxt/entry.js"></head><body><div id="__nuxt"><div class="loader"><span></span><span></span></div></div><script type="application/json" id="__NUXT_DATA__">[]</script><script type="module" src="/_nuxt/entry.js"></script></body></html>`,
);
add(
  'script-shell',
  'angular',
  `<!doctype html><html lang="en"><head><title>Daily Wharf</title><base href="/"></head><body><app-root>Loading...</app-root><script src="runtime.js" type="module"></script><script src="polyfills.js" type="module"></script><script src="main.js" type="module"></script></body></html>`,
);
add(
  'script-shell',
  'flutter',
  `<!DOCTYPE html><html><head><title>wharf_reader</title><script src="flutter.js" defer></script></head><body><script>window.addEventListener('load',function(){_flutter.loader.load()})</script></body></html>`,
);
add(
  'script-shell',
  'skeleton',
  `<!doctype html><html lang="en"><head><title>Daily Wharf</title></head><body><div id="app"><header class="skeleton-header"><div class="sk-logo"></div></header><div class="sk-list">${'<div class="sk-card"><div class="sk-img"></div><div class="sk-line"></div><div class="sk-line short"></div></div>'.repeat(6)}</div></div><script src="/a.js"></script><script src="/b.js"></script></body></html>`,
);
add(
  'script-shell',
  'noscript notice with header',
  `<!doctype html><html lang="en"><head><title>Baths saved - Daily Wharf</title><meta property="og:title" content="Baths saved"><script src="/bundle.js"></script></head><body><header><a href="/">Daily Wharf</a><nav><a href="/n">News</a><a href="/s">Sport</a></nav></header><main id="main"><noscript><p>JavaScript is required to view this page. Please enable JavaScript in your browser settings and reload.</p></noscript></main><footer>© Daily Wharf</footer></body></html>`,
);
add(
  'script-shell',
  'blazor',
  `<!DOCTYPE html><html><head><title>Wharf</title></head><body><div id="app"><svg class="loading-progress"></svg><div class="loading-progress-text"></div></div><div id="blazor-error-ui">An unhandled error has occurred. <a href="" class="reload">Reload</a> <a class="dismiss">🗙</a></div><script src="_framework/blazor.webassembly.js"></script></body></html>`,
);
add(
  'challenge',
  'cf turnstile',
  `<!DOCTYPE html><html lang="en-US"><head><title>Just a moment...</title><meta name="robots" content="noindex,nofollow"></head><body><div class="main-wrapper" role="main"><div class="main-content"><h1 class="zone-name-title h1">www.wharf.example</h1><h2 id="challenge-running">Verify you are human by completing the action below.</h2><div id="cf-turnstile"></div><div>www.wharf.example needs to review the security of your connection before proceeding.</div></div></div><div class="footer">Ray ID: <code>8f1c</code> Performance &amp; security by Cloudflare</div><script src="/cdn-cgi/challenge-platform/h/b/orchestrate/chl_page/v1"></script></body></html>`,
);
add(
  'challenge',
  'datadome',
  `<html lang="en"><head><title>wharf.example</title><style>#cmsg{animation: A 1.5s;}</style></head><body style="margin:0"><p id="cmsg">Please enable JS and disable any ad blocker</p><script data-cfasync="false">var dd={'rt':'c','cid':'AHrlqAAAAAMA','hsh':'D42','t':'bv','s':4,'host':'geo.captcha-delivery.com'}</script><script src="https://ct.captcha-delivery.com/c.js"></script></body></html>`,
);
add(
  'challenge',
  'perimeterx',
  `<!DOCTYPE html><html lang="en"><head><title>Access to this page has been denied</title></head><body><section class="container"><div class="customer-logo-wrapper"><img src="/logo.png"></div><div class="page-title-wrapper"><div class="page-title"><h1>Please verify you are a human</h1></div></div><div class="content-wrapper"><div class="content"><div id="px-captcha"></div><p>Access to this page has been denied because we believe you are using automation tools to browse the website.</p><p>This may happen as a result of the following:</p><ul><li>Javascript is disabled or blocked by an extension (ad blockers for example)</li><li>Your browser does not support cookies</li></ul><p>Reference ID: #1e2f</p></div></div><div class="page-footer-wrapper"><p>Powered by <a href="https://www.perimeterx.com">PerimeterX</a>, Inc.</p></div></section></body></html>`,
);
add(
  'challenge',
  'unusual activity',
  `<!DOCTYPE html><html><head><title>Wharf Markets - Are you a robot?</title></head><body><div class="box"><h1 class="logo">Wharf Markets</h1><h2>We've detected unusual activity from your computer network</h2><p>To continue, please click the box below to let us know you're not a robot.</p><div id="px-captcha"></div><h3>Why did this happen?</h3><p>Please make sure your browser supports JavaScript and cookies and that you are not blocking them from loading. For more information you can review our Terms of Service and Cookie Policy.</p><h3>Need Help?</h3><p>For inquiries related to this message please contact our support team and provide the reference ID below.</p><p>Block reference ID: 1234-abcd</p><p>Get the most important global markets news at your fingertips with a Wharf Markets subscription. <a>SUBSCRIBE NOW</a></p></div></body></html>`,
);
add(
  'challenge',
  'unusual traffic',
  `<!DOCTYPE html><html><head><title>https://news.example/</title></head><body><div><hr><form id="captcha-form" action="index" method="post"><script src="https://www.google.com/recaptcha/enterprise.js" async defer></script><div id="recaptcha" class="g-recaptcha"></div></form><hr><div><b>About this page</b><br><br>Our systems have detected unusual traffic from your computer network. This page checks to see if it's really you sending the requests, and not a robot. <a href="#">Why did this happen?</a><br><br>IP address: 203.0.113.7<br>Time: 2026-11-24T20:00:00Z<br>URL: https://news.example/<br></div></div></body></html>`,
);
add(
  'challenge',
  'imperva',
  `<html style="height:100%"><head><META NAME="ROBOTS" CONTENT="NOINDEX, NOFOLLOW"><meta name="viewport" content="initial-scale=1.0"></head><body style="margin:0px;height:100%"><iframe id="main-iframe" src="/_Incapsula_Resource?SWUDNSAI=31&xinfo=1-2" frameborder=0 width="100%" height="100%">Request unsuccessful. Incapsula incident ID: 1180-2</iframe></body></html>`,
);
add(
  'challenge',
  'aws waf',
  `<!DOCTYPE html><html lang="en"><head><title>Human Verification</title><script src="https://x.token.awswaf.com/challenge.js"></script></head><body><div id="challenge-container"></div><noscript><h1>JavaScript is disabled</h1>In order to continue, we need to verify that you're not a robot. This requires JavaScript. Enable JavaScript and then reload the page.</noscript></body></html>`,
);
add(
  'challenge',
  'ddos-guard',
  `<!doctype html><html><head><title>DDoS-Guard</title></head><body><div class="container"><h1 data-translate="checking_browser">Checking your browser before accessing wharf.example</h1><p>This process is automatic. Your browser will redirect to your requested content shortly.</p><p>Please allow up to 5 seconds…</p></div><script src="/.well-known/ddos-guard/js-challenge/index.js"></script></body></html>`,
);
add(
  'consent',
  'a family of brands',
  `<!DOCTYPE html><html lang="en-GB"><head><title>Yoohoo</title></head><body><div id="consent-page" class="consent"><div class="con-wizard"><form method="post" action="/v2/collectConsent" class="consent-form"><div class="wizard-body"><h2 class="con-title">Yoohoo is part of the Wharf family of brands</h2><p>The sites and apps that we own and operate, including Yoohoo and WOL, and our digital advertising service, Wharf Advertising.</p><p>When you use our sites and apps, we use <a>cookies</a> to: provide our sites and apps to you, authenticate users, apply security measures, and prevent spam and abuse, and measure your use.</p><p>If you click '<strong>Accept all</strong>', we and <a>our partners</a>, including 239 who are part of the IAB Transparency &amp; Consent Framework, will also store and/or access information on a device and use precise geolocation data.</p><p>If you do not want us and our partners to use cookies and personal data for these additional purposes, click '<strong>Reject all</strong>'.</p></div><div class="actions"><button name="agree" value="agree">Accept all</button><button name="reject">Reject all</button><a>Manage privacy settings</a></div></form></div></div></body></html>`,
  'https://consent.yoohoo.example/v2/collectConsent?sessionId=3',
);
add(
  'consent',
  'before you continue',
  `<!doctype html><html lang="en"><head><title>Before you continue</title></head><body><div><h1>Before you continue to Wharf Search</h1><div>We use cookies and data to</div><ul><li>Deliver and maintain Wharf services</li><li>Track outages and protect against spam, fraud and abuse</li><li>Measure audience engagement and site statistics</li></ul><div>If you choose to “Accept all,” we will also use cookies and data to</div><ul><li>Develop and improve new services</li><li>Deliver and measure the effectiveness of ads</li></ul><form><button>Reject all</button></form><form><button>Accept all</button></form><a>More options</a></div></body></html>`,
);
add(
  'error',
  '451 for Europe',
  `<html><head><title>x</title></head><body><h1>451: Unavailable due to legal reasons</h1><p>We recognize you are attempting to access this website from a country belonging to the European Economic Area (EEA) including the EU which enforces the General Data Protection Regulation (GDPR) and therefore access cannot be granted at this time. For any issues, contact web@wharf.example or call 555-0100.</p></body></html>`,
);
add(
  'consent',
  'a community for adults',
  `<html lang="en"><head><title>wharf.example: over 18?</title></head><body><header><a>wharf</a></header><div class="content"><div class="interstitial"><h3>You must be 18+ to view this community</h3><p>You must be at least eighteen years old to view this content. Are you over eighteen and willing to see adult content?</p><form><button name="over18" value="no">no thank you</button><button name="over18" value="yes">continue</button></form></div></div></body></html>`,
);
add(
  'error',
  'nginx 502',
  `<html><head><title>502 Bad Gateway</title></head><body><center><h1>502 Bad Gateway</h1></center><hr><center>nginx/1.25.3</center></body></html>`,
);
add(
  'error',
  'wp db',
  `<!DOCTYPE html><html lang="en-US"><head><title>Database Error</title></head><body id="error-page"><div class="wp-die-message"><h1>Error establishing a database connection</h1></div></body></html>`,
);
add(
  'error',
  'maintenance',
  `<html lang="en"><head><title>Down for maintenance</title></head><body><article><h1>We&rsquo;ll be back soon!</h1><div><p>Sorry for the inconvenience but we&rsquo;re performing some maintenance at the moment. If you need to you can always <a href="mailto:#">contact us</a>, otherwise we&rsquo;ll be back online shortly!</p><p>&mdash; The Team</p></div></article></body></html>`,
);
add(
  'error',
  's3',
  `<?xml version="1.0" encoding="UTF-8"?><Error><Code>AccessDenied</Code><Message>Access Denied</Message><RequestId>ABC</RequestId><HostId>xyz</HostId></Error>`,
);
add(
  'error',
  'rate',
  `<html><head><title>429 Too Many Requests</title></head><body><h1>Too many requests</h1><p>You have sent too many requests in a given amount of time. Please wait a few minutes and try again.</p></body></html>`,
);
add(
  'error',
  'geo',
  `<html lang="en"><head><title>Content not available</title></head><body><header><a>Wharf TV</a></header><main><h2>This content is not available in your region</h2><p>Due to rights restrictions, we are unable to show this programme outside of the country. We are sorry for the inconvenience.</p></main></body></html>`,
);
add(
  'error',
  'retracted',
  arc(
    'Article removed',
    `<h1>This article has been removed</h1><p>This story was published in error and has been taken down. We apologize for the mistake.</p>`,
  ),
);
add(
  'login',
  'join first',
  `<html lang="en"><head><title>Sign Up | WharfIn</title></head><body><main><h1>Join WharfIn</h1><form><label>Email</label><input type="email"><label>Password (6+ characters)</label><input type="password"><p>By clicking Agree &amp; Join, you agree to the WharfIn User Agreement, Privacy Policy, and Cookie Policy.</p><button>Agree &amp; Join</button></form><p>Already on WharfIn? <a>Sign in</a></p></main></body></html>`,
);
add(
  'login',
  'sso',
  `<html><head><title>Single sign-on</title></head><body><div class="card"><img src="/logo.svg"><h1>Welcome back</h1><p>Sign in to continue to Wharf Intranet</p><form><input type="text" name="username" placeholder="name@company.com"><button>Next</button></form><a>Can't access your account?</a></div></body></html>`,
);
add(
  'login',
  'a social network',
  `<html lang="en"><head><title>Log in or sign up to view</title></head><body><div><div>See posts, photos and more on Wharfbook.</div><form><input type="text" placeholder="Email or phone number"><input type="password" placeholder="Password"><button>Log In</button></form><a>Forgotten password?</a><a>Create new account</a></div></body></html>`,
);
add(
  'article',
  'about cookies',
  arc(
    'Regulator fines',
    `${arcHead('Regulator fines publishers over cookie banners')}<article><p>The data regulator has fined three publishers a total of 4 million for cookie banners that made it harder to refuse than to accept.</p><p>All three had offered a large button that said "Accept all", while the way to reject was hidden behind "Manage settings".</p><p>"Consent has to be freely given," the regulator said in its decision, which was published on Monday.</p><p>The publishers said they would appeal, and that they had changed their banners in the spring.</p><p>Campaigners who had brought the complaint said that hundreds of sites did the same.</p></article>`,
  ),
);
add(
  'article',
  'about outage',
  wp(
    'Outage hits bank customers',
    `<article class="post hentry"><header><h1 class="entry-title">Outage hits bank customers</h1></header><div class="entry-content"><p>Customers of two banks saw the message "Service temporarily unavailable, please try again later" for most of Monday morning.</p><p>The outage began at 7am and was blamed on a software update that went wrong at a supplier both banks use.</p><p>A spokeswoman apologised and said that nobody would be charged for late payments.</p><p>By noon all services were back to normal, she said. The regulator has asked for an explanation within a week.</p></div><footer class="entry-footer"><span class="posted-on"><time datetime="2026-11-23">November 23, 2026</time></span></footer></article>`,
  ),
);
add(
  'article',
  'short brief',
  blox(
    'Man, 44, charged after crash',
    `<article class="asset">${bloxHead('Man, 44, charged after crash')}<div class="asset-body"><p>EASTVILLE — A 44-year-old man was charged with drunken driving after his car struck a utility pole on Route 9 early Sunday, police said.</p><p>No one else was in the car. He was treated at County Hospital and released.</p></div></article>`,
  ),
);
add(
  'article',
  'Q and A',
  arc(
    'Ask the doctor',
    `${arcHead('Should I take vitamin D in winter?')}<article><p><b>Q: Should I take vitamin D in winter?</b></p><p>A: For most adults in northern countries, a small daily dose from October to March is sensible, because there is too little sun to make your own.</p><p><b>Q: Can I take too much?</b></p><p>A: Yes. More than 100 micrograms a day for months may harm the kidneys, so keep to what the packet says.</p><p><b>Q: What about children?</b></p><p>A: Ask your doctor; formula already contains it.</p></article>`,
  ),
);
add(
  'article',
  'recipe',
  ghost(
    'Leek and potato soup',
    `<article class="article post">${ghostHead('Leek and potato soup')}<section class="gh-content"><p>This is the soup we make on the boat when the wind is against us, and it takes half an hour.</p><h2>Ingredients</h2><ul><li>3 leeks</li><li>4 potatoes</li><li>1 litre of stock</li><li>a knob of butter</li></ul><h2>Method</h2><ol><li>Melt the butter and soften the leeks for ten minutes without colour.</li><li>Add the potatoes and the stock, and simmer until everything is soft.</li><li>Blend half of it, stir it back in, and season with plenty of pepper.</li></ol><p>Serve with brown bread and the strongest cheese you have.</p></section></article>`,
  ),
);
add(
  'article',
  'live blog',
  arc(
    'Live: vote night',
    `<h1>Vote night: live updates</h1><div class="live">${S.slice(0, 6)
      .map(
        (s, i) =>
          `<div class="live-entry"><time>${9 - i}:1${i} p.m.</time><h3>${T[i]}</h3><p>${s} ${S[(i + 3) % 8]}</p><span>Hannah Veal</span></div>`,
      )
      .join('')}</div>`,
  ),
);
add(
  'listing',
  'homepage busy',
  arc(
    'Breaking news',
    `<div class="hp-top"><div class="lead"><a href="/2026/11/24/lead"><h2>${T[0]}</h2></a><p>${S[0]}</p></div>${T.slice(
      1,
    )
      .map((t, i) => `<div class="card"><a href="/2026/11/24/${i}"><h3>${t}</h3></a></div>`)
      .join(
        '',
      )}</div><section><h2>Opinion</h2>${T.map((t, i) => `<div><a href="/o/${i}">${t}</a><span>Io Marsh</span></div>`).join('')}</section>`,
  ),
  'https://www.capital.example/',
);
add(
  'listing',
  'tag page small',
  ghost(
    'Essays',
    `<section class="post-card-large"><h2>Essays</h2><p>A collection of 4 posts</p></section>${T.slice(0, 4)
      .map(
        (t, i) =>
          `<article class="post-card"><a href="/p${i}/"><h2>${t}</h2><p>${S[i]}</p></a><time>Nov ${i + 1}, 2026</time></article>`,
      )
      .join('')}`,
    'tag-template',
  ),
  'https://slowferry.example/tag/essays/',
);
add(
  'listing',
  'sitemap html',
  `<html lang="en"><head><title>Site map</title></head><body><h1>Site map</h1><ul>${T.concat(T)
    .map((t, i) => `<li><a href="/s/${i}">${t}</a></li>`)
    .join('')}</ul></body></html>`,
);
add(
  'listing',
  'forum',
  `<html lang="en"><head><title>Valley Forum - Index page</title></head><body><h1>Valley Forum</h1><ul class="topiclist">${T.map((t, i) => `<li class="row"><dl><dt><a href="/viewtopic.php?t=${i}" class="topictitle">${t}</a><br>by <a>user${i}</a> » ${i} Nov 2026</dt><dd class="posts">${i * 3} Replies</dd><dd class="views">${i * 100} Views</dd></dl></li>`).join('')}</ul></body></html>`,
);
add(
  'listing',
  'search results',
  arc(
    'Search',
    `<h1>Search results for "ferry"</h1><p>128 results</p>${T.slice(0, 8)
      .map(
        (t, i) =>
          `<div class="result"><a href="/2025/0${i + 1}/x"><h3>${t}</h3></a><p>… ${S[i]} …</p><span>Jan ${i + 1}, 2025</span></div>`,
      )
      .join('')}`,
  ),
);
add(
  'media',
  'a video site',
  `<html lang="en"><head><title>Storm at the pier - WharfTube</title><meta property="og:type" content="video.other"></head><body><div id="player"><video src="/v"></video></div><h1>Storm at the pier</h1><div>12,345 views · Nov 24, 2026</div><div>Wharf News 1.2M subscribers</div><button>Subscribe</button><button>Like</button><button>Share</button><div id="description">Waves crash over the pier as the storm comes in.</div><div>Up next</div>${T.slice(
    0,
    6,
  )
    .map((t) => `<a href="/watch">${t} 3:12</a>`)
    .join('')}</body></html>`,
);
add(
  'media',
  'cartoon',
  wp(
    'Cartoon of the day',
    `<article class="post hentry"><header><h1 class="entry-title">Cartoon of the day</h1></header><div class="entry-content"><figure class="wp-block-image"><img src="/c.png" alt="Two ducks at a bus stop"></figure></div><footer><time datetime="2026-11-24">November 24, 2026</time></footer></article>`,
  ),
);
