import { describe, expect, it } from 'vitest';
import { extract } from '../../../shared/extract/extract.ts';
import { BATHS as S } from '../../support/baths.ts';

const ps = (a: number, b: number) =>
  S.slice(a, b)
    .map((s) => `<p>${s}</p>`)
    .join('\n');
const JUNK: [name: string, where: string, html: string][] = [];
const mid = (n: string, h: string) => JUNK.push([n, 'mid', h]);
const end = (n: string, h: string) => JUNK.push([n, 'end', h]);
const top = (n: string, h: string) => JUNK.push([n, 'top', h]);
end(
  'addtoany',
  '<div class="addtoany_share_save_container addtoany_content_bottom"><div class="a2a_kit a2a_kit_size_32"><a class="a2a_button_facebook" title="Facebook"></a><a class="a2a_dd" href="https://www.addtoany.com/share">Share</a></div></div>',
);
end(
  'jetpack sharing',
  '<div class="sharedaddy"><div class="robots-nocontent sd-block sd-social"><h3 class="sd-title">Share this:</h3><div class="sd-content"><ul><li><a><span>Click to share on Facebook (Opens in new window)</span><span>Facebook</span></a></li></ul></div></div></div><div class="sharedaddy sd-like-enabled"><h3 class="sd-title">Like this:</h3><div class="likes-widget-placeholder"><span class="button"><span>Like</span></span> <span class="loading">Loading...</span></div></div>',
);
end(
  'yarpp',
  '<div class="yarpp yarpp-related"><h3>Related posts:</h3><ol><li><a href="/1">Ferry timetable cut from January</a></li><li><a href="/2">School roof closed after storm</a></li></ol></div>',
);
end(
  'author box plugin',
  '<div class="saboxplugin-wrap"><div class="saboxplugin-gravatar"><img></div><div class="saboxplugin-authorname"><a class="vcard author">Hannah Veal</a></div><div class="saboxplugin-desc"><p>Hannah Veal has covered the coast since 2011. She swims all year round and once crossed the estuary.</p></div><div class="saboxplugin-web"><a>example.org</a></div></div>',
);
top(
  'ez toc',
  '<div id="ez-toc-container" class="ez-toc-v2_0"><p class="ez-toc-title">Table of Contents</p><nav><ul class="ez-toc-list"><li><a href="#1">The vote</a></li><li><a href="#2">The cost</a></li></ul></nav></div>',
);
mid(
  'mailchimp',
  '<div id="mc_embed_signup"><form class="validate"><h2>Subscribe</h2><div class="indicates-required">* indicates required</div><label>Email Address *</label><input type="email"><input type="submit" value="Subscribe"></form></div>',
);
end(
  'disqus',
  '<div id="disqus_thread"></div><noscript>Please enable JavaScript to view the <a href="https://disqus.com/?ref_noscript">comments powered by Disqus.</a></noscript>',
);
end(
  'wpdiscuz',
  '<div id="wpdcom"><div class="wpd-form-head">0 Comments</div><div class="wpd-thread-filter">Oldest Newest Most Voted</div><div>Inline Feedbacks</div><div>View all comments</div></div>',
);
end(
  'post views',
  '<div class="post-views content-post post-12 entry-meta"><span class="post-views-icon"></span><span class="post-views-label">Post Views:</span> <span class="post-views-count">1,234</span></div>',
);
end('rate', '<div class="kk-star-ratings"><div class="kksr-legend">Rate this post</div></div>');
top('spread the love', '<div class="sfsi_plus"><div>Spread the love</div></div>');
end(
  'last updated plugin',
  '<p class="post-modified-info">Last Updated on November 25, 2026 by <a class="last-modified-author">Hannah Veal</a></p>',
);
top(
  'reading time',
  '<span class="span-reading-time rt-reading-time"><span class="rt-label">Reading Time:</span> <span class="rt-time">3</span> <span class="rt-postfix">minutes</span></span>',
);
mid(
  'unsplash credit',
  '<figure class="wp-block-image"><img src="/a.jpg"><figcaption class="wp-element-caption">Photo by <a>Oskar Lind</a> on <a>Unsplash</a></figcaption></figure>',
);
top(
  'affiliate',
  '<p class="affiliate-disclosure"><em>This post may contain affiliate links. Please read our disclosure policy for details.</em></p>',
);
end('amazon', '<p><em>As an Amazon Associate I earn from qualifying purchases.</em></p>');
end(
  'google news',
  '<p><strong>Follow us on <a href="https://news.google.com/">Google News</a> to stay up to date.</strong></p>',
);
end(
  'whatsapp channel',
  '<p>Join our <a href="https://whatsapp.com/channel/1">WhatsApp Channel</a> for the latest news straight to your phone.</p>',
);
mid(
  'ad label',
  '<div class="code-block code-block-2"><small>Advertisement</small><ins class="adsbygoogle"></ins></div>',
);
mid('story continues', '<p class="ad-label">Story continues below advertisement</p>');
mid('read also', '<p><strong>READ ALSO: </strong><a href="/x">School roof closed after storm</a></p>');
mid('related colon', '<p>RELATED: <a href="/x">Ferry timetable cut from January</a></p>');
end('inputs from', '<p><em>(With inputs from agencies)</em></p>');
end('edited by', '<p class="edited">Edited by: Oskar Lind</p>');
end('first published', '<p class="first-published">First published: 24 November 2026, 20:14 IST</p>');
end(
  'topics',
  '<div class="article-topics"><span>Topics:</span> <a href="/t/pools">pools</a> <a href="/t/council">council</a></div>',
);
end(
  'copyright',
  '<p class="copyright">Copyright © 2026 Millbrook Observer. All rights reserved. This material may not be published, broadcast, rewritten or redistributed.</p>',
);
end(
  'republished',
  '<p><em>This article was originally published on <a>The Conversation</a>. Read the <a>original article</a>.</em></p>',
);
end(
  'support plea',
  '<div class="donate-box"><h3>Support our journalism</h3><p>The Observer is funded by its readers. If you value what we do, please consider giving what you can.</p><a class="btn">Donate now</a></div>',
);
mid(
  'poll',
  '<div class="poll"><h4>Should the baths stay open?</h4><ul><li><label><input type="radio"> Yes</label></li><li><label><input type="radio"> No</label></li></ul><button>Vote</button></div>',
);
end(
  'prev next',
  '<nav class="post-navigation"><div class="nav-previous">Previous: <a rel="prev" href="/p">Ferry timetable cut from January</a></div><div class="nav-next">Next: <a rel="next" href="/n">New bakery opens</a></div></nav>',
);
end(
  'posted in',
  '<p class="postmetadata">This entry was posted on Tuesday, November 24th, 2026 at 8:14 pm and is filed under <a>News</a>. You can follow any responses to this entry through the <a>RSS 2.0</a> feed.</p>',
);
mid(
  'instagram',
  '<blockquote class="instagram-media"><div><a href="https://www.instagram.com/p/x/">View this post on Instagram</a></div><p><a>A post shared by Maria Lund (@mlund)</a></p></blockquote>',
);
mid(
  'youtube wp',
  '<figure class="wp-block-embed is-provider-youtube"><div><iframe src="https://www.youtube.com/embed/x"></iframe></div><figcaption>Watch: the vote as it happened</figcaption></figure>',
);
mid(
  'gallery',
  '<div class="gallery"><figure class="gallery-item"><img src="/1.jpg"><figcaption>The main pool, drained for inspection</figcaption></figure><figure class="gallery-item"><img src="/2.jpg"><figcaption>The boiler room</figcaption></figure></div>',
);
end(
  'whatsapp share text',
  '<div class="share"><p>Share this article</p><ul><li>Facebook</li><li>X</li><li>WhatsApp</li><li>Copy link</li></ul></div>',
);
end(
  'get short url',
  '<div class="short-url"><label>Get short URL</label><input value="https://sho.rt/abc" readonly></div>',
);
top(
  'clock',
  '<div class="clock"><span id="time">21:05</span> <span id="today">Wednesday, 25 November 2026</span></div>',
);
top(
  'listen',
  '<div class="audio-player"><span>Listen to this article</span><audio controls src="/a.mp3"></audio><span>3 min</span><p>This audio is AI-generated. Feedback</p></div>',
);
top('key points', '<div class="share-tools"><button>Save</button><button>Gift</button><span>12 comments</span></div>');
end(
  'taboola',
  '<div id="taboola-below-article-thumbnails"><h3>Sponsored Links by Taboola</h3><div class="trc_rbox"><a>15 Homes You Can Afford</a><a>Doctors Hate This Trick</a></div></div>',
);
end(
  'outbrain',
  '<div class="OUTBRAIN"><h3>Recommended for you</h3><ul><li><a href="https://x">One weird pool trick</a></li></ul></div>',
);
end(
  'newsletter box',
  '<section class="newsletter-signup"><h3>The Morning Wharf</h3><p>All you need to know before breakfast, every weekday.</p><form><input type="email"><button>Sign up</button></form><p>By signing up you agree to our terms.</p></section>',
);
end(
  'more from author',
  '<section class="more-from-author"><h2>More from Hannah Veal</h2><ul><li><a href="/1">Ferry timetable cut from January</a><time>Nov 20</time></li></ul></section>',
);
end(
  'have you got a story',
  '<p><i>Do you have a story for us? Email <a href="mailto:news@wharf.example">news@wharf.example</a></i></p>',
);
end('correction contact', '<p class="report-error">Spotted an error? <a>Let us know</a></p>');
end('download app', '<p>Download our app for <a>iOS</a> and <a>Android</a>.</p>');
end(
  'bullet separators',
  '<p>* * *</p><p>Hannah Veal is the author of <em>Cold Water</em>, published by Quay Books.</p>',
);
end('dot share de', '<div class="artikel-teilen"><span>Artikel teilen</span><a>Mail</a><a>Drucken</a></div>');
end('sources', '<p class="source">Source: Millbrook Observer</p>');
end('hashtags', '<p>#swimming #council #millbrook</p>');
mid(
  'inline newsletter de',
  '<div class="nl-inline"><strong>Newsletter</strong><p>Das Wichtigste am Morgen, kostenlos per E-Mail.</p><a>Jetzt anmelden</a></div>',
);
end(
  'license',
  '<div class="cc-license">This work is licensed under a <a>Creative Commons Attribution 4.0 International License</a>.</div>',
);
end('print footer', '<div class="print-only">Printed from: https://www.millbrook.example/2026/11/baths/</div>');

type Site = (above: string, amid: string, below: string) => string;
const SITES: [name: string, site: Site][] = [
  [
    'a blog',
    (a, m, e) =>
      `<!doctype html><html lang="en"><head><title>Baths saved - Observer</title></head><body><header><a href="/">Observer</a></header><main><article class="post-1 post hentry"><header class="entry-header"><h1 class="entry-title">Baths saved</h1><div class="entry-meta">By Hannah Veal on <time datetime="2026-11-24">November 24, 2026</time></div></header><div class="entry-content">${a}${ps(0, 3)}${m}${ps(3, 8)}${e}</div></article></main><footer>© Observer</footer></body></html>`,
  ],
  [
    'plain elements',
    (a, m, e) =>
      `<!doctype html><html lang="en"><head><title>Baths saved - Observer</title></head><body><div id="top"><a href="/">Observer</a></div><div id="c"><h1>Baths saved</h1><div>By Hannah Veal, 24 November 2026</div>${a}${ps(0, 3)}${m}${ps(3, 8)}${e}</div><div id="f">© Observer</div></body></html>`,
  ],
];

describe.each(SITES)('what plugins put into a text, in the markup of %s', (_, site) => {
  it.each(JUNK)('%s', (_name, where, junk) => {
    const html = site(where === 'top' ? junk : '', where === 'mid' ? junk : '', where === 'end' ? junk : '');
    const { article } = extract({ html, url: 'https://www.example.org/2026/11/baths' });
    expect(article?.text.split('\n\n')).toEqual(S);
  });
});
