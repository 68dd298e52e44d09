/** Where on the page something stands, one bit each, inherited by everything inside. */
export const Place = {
  /** Navigation, footer, sidebar. */
  chrome: 1,
  comments: 2,
  related: 4,
  article: 8,
  header: 16,
  figure: 32,
  hidden: 64,
  byline: 128,
  date: 256,
  tags: 512,
  headline: 1024,
  caption: 2048,
  credit: 4096,
  paywall: 8192,
  consent: 16384,
  teaser: 32768,
  biography: 65536,
  breadcrumb: 131072,
  summary: 262144,
} as const;

const BY_TAG = new Map<string, number>([
  ['nav', Place.chrome],
  ['menu', Place.chrome],
  ['footer', Place.chrome],
  ['aside', Place.chrome],
  ['article', Place.article],
  ['main', Place.article],
  ['header', Place.header],
  ['figure', Place.figure],
  ['picture', Place.figure],
  ['figcaption', Place.caption],
  ['dialog', Place.hidden],
]);

/** What the words of class names and ids say; each word is matched at its beginning, after `-`, `_`, space or a capital. */
export const BY_NAME: readonly [number, RegExp][] = [
  [
    Place.chrome,
    /(?:^|[-_ ])(?:sidebar|side-bar|(?<!(?:^|[-_ ])(?:post|entry|article|story)-)footer|site-header|masthead|nav|navbar|navigation|menu|topbar|toolbar|widget|ticker|banner|ad|ads|advert|newsletter-(?:signup|form|box|widget|promo|cta|module|subscribe)|promo)(?:$|[-_ \d])/,
  ],
  // What somebody else posted is dated and signed by them, under the text or amid it.
  [
    Place.comments,
    /(?:^|[-_ ])(?:comments?|disqus|respond|replies|reply|discussion|twitter-tweet|instagram-media|fb-post|tiktok-embed|bluesky-embed|mastodon-embed|reddit-(?:embed-bq|card)|truthsocial-embed|telegram-post)(?:$|[-_ ])/,
  ],
  [
    Place.related,
    /(?:^|[-_ ])(?:related|recirc\w{0,12}|recommend\w{0,8}|more-(?:on|from|stories|news|articles|in)|read-?(?:more|also|next)|see-?also|also-read|you-may|similar|trending|most-?(?:read|popular|viewed)|popular|latest|outbrain|taboola|upnext|up-next|mehr-zum|weitere|zum-thema|lire-aussi|leia|relacionad\w{1,3}|correlat\w|verwandt\w{1,2})(?:$|[-_ \d])/,
  ],
  [
    Place.byline,
    /(?:^|[-_ ])(?:by-?lines?|authors?|autor(?:en|e|es|a|as|in)?|auteurs?|autore|redakteur|writers?|written-?by|contributors?|creator|vcard|fn|skribent|forfatter|kirjoittaja|szerzo|signature|firma|penulis|yazar|reporters?|journalist|columnist)(?:$|[-_ \d])/,
  ],
  [
    Place.date,
    /(?:^|[-_ ])(?:\w{0,12}dates?|date\w{0,12}|datum|fecha|data|time|\w{0,9}time|timestamp\w{0,4}|published\w{0,4}|publish(?:ed)?|pub-?date|posted|updated|dateline|veroeffentlicht|erstellt|publie|publication)(?:$|[-_ \d])/,
  ],
  [
    Place.tags,
    /(?:^|[-_ ])(?:tags?|tag-?(?:list|links?|cloud)|taglist|keywords?|topics?|themen|schlagw\w{2,6}|etiquetas?|hashtags?|mots-cles|temas)(?:$|[-_ \d])/,
  ],
  [
    Place.headline,
    /(?:^|[-_ ])(?:headline|head-?title|title|titel|titre|titulo|titolo|tit|tytul|nadpis|otsikko|rubrik|overskrift|baslik|entry-title|post-title|article-?title|story-?title|h1)(?:$|[-_ \d])/,
  ],
  [
    Place.caption,
    /(?:^|[-_ ])(?:captions?|figcaption|legend|image-?text|bildunterschrift|bildtext|wp-caption-text|media-?caption)(?:$|[-_ \d])/,
  ],
  [
    Place.credit,
    /(?:^|[-_ ])(?:credits?|copyright|photographer|photo-?credit|photo-?by|image-?source|bildquelle|fotograf|quelle|agency|attribution|copy)(?:$|[-_ \d])/,
  ],
  [
    Place.paywall,
    /(?:^|[-_ ])(?:\w{0,9}paywall\w{0,9}|metered|premium-?(?:content|overlay|wall|teaser|box)|subscriber-only|subscribe-?wall|regwall|registration-?wall|locked-?content|piano-?(?:offer|inline|container)\w{0,9}|offer-?wall|paid-?content|pay-?barrier|leaky-paywall\w{0,9})(?:$|[-_ \d])/,
  ],
  [
    Place.consent,
    /(?:^|[-_ ])(?:consent\w{0,9}|cookie\w{0,12}|gdpr\w{0,9}|cmp\w{0,9}|didomi\w{0,9}|onetrust\w{0,9}|ot-sdk\w{0,9}|sp-message\w{0,12}|qc-cmp2?\w{0,12}|truste\w{0,9}|privacy-?(?:wall|manager|gate|center))(?:$|[-_ \d])/,
  ],
  [
    Place.teaser,
    /(?:^|[-_ ])(?:teasers?|card|cards|tile|listing|archive|feed-item|list-item|story-?card|post-?item|loop)(?:$|[-_ \d])/,
  ],
  [
    Place.biography,
    /(?:^|[-_ ])(?:bio|biography|author-?(?:bio|box|info|desc\w{0,8}|about|card)|about-?(?:the-)?author)(?:$|[-_ \d])/,
  ],
  [Place.breadcrumb, /(?:^|[-_ ])(?:breadcrumbs?\w{0,4}|crumbs?)(?:$|[-_ \d])/],
  [
    Place.summary,
    /(?:^|[-_ ])(?:standfirst|sub-?(?:head(?:line)?|title)|deck|dek|lead|lede|teaser-?text|summary|excerpt|abstract|entradilla|chapeau|chapo|intro|vorspann|sottotitolo|sommario)(?:$|[-_ \d])/,
  ],
];

/** Any of them at once: most words mean nothing. */
const ANY_NAME = new RegExp(BY_NAME.map(([, pattern]) => pattern.source).join('|'));

/** Words that begin a name of several words in one of the patterns. */
const FIRST_OF_MORE: ReadonlySet<string> = new Set(
  'about also article author bluesky by entry fb feed head image instagram leaky lire list locked mastodon media mehr more most mots newsletter offer ot paid pay photo piano post premium privacy pub qc read reddit registration see side site sp story sub subscribe subscriber tag teaser telegram tiktok truthsocial twitter up wp written you zum'.split(
    ' ',
  ),
);

/** `entry-footer` holds the author and tags of the entry. */
const POST_FOOTER = /(?:^|\s)(?:post|entry|article|story)-footer(?:\s|$)/;
const OF_POST: ReadonlySet<string> = new Set(['post', 'entry', 'article', 'story']);

/** Meanings of words that have been met: a word means the same on every page. */
const KNOWN = new Map<string, number>();
const KNOWN_LIMIT = 20_000;

/** Characters of a class list that are looked at; utility frameworks write hundreds. */
const NAME_LIMIT = 300;

/** The bits that an element adds. `memory` keeps what names meant on this page: most class lists stand on it many times. */
export function placeOf(
  tag: string,
  attributes: Readonly<Record<string, string>>,
  memory: Map<string, number>,
): number {
  let place = BY_TAG.get(tag) ?? 0;
  const { role } = attributes;
  if (role !== undefined) {
    if (role === 'navigation' || role === 'complementary' || role === 'contentinfo' || role === 'search')
      place |= Place.chrome;
    else if (role === 'main' || role === 'article') place |= Place.article;
    else if (role === 'dialog' || role === 'alertdialog') place |= Place.hidden;
  }
  if (attributes.hidden !== undefined || attributes['aria-hidden'] === 'true') place |= Place.hidden;
  const names = attributes.class ?? '';
  const id = attributes.id ?? attributes['data-testid'] ?? attributes['data-component'] ?? '';
  if (names !== '') place |= meaningOf(names, memory);
  if (id !== '') place |= meaningOf(id, memory);
  // `article.newsletter-post` is an article: the tag knows better than the class.
  if (tag === 'article' || tag === 'main' || (tag === 'footer' && POST_FOOTER.test(names)))
    place &= ~(Place.chrome | Place.comments | Place.related);
  // A page-wide wrapper's class says what the page may do, not what it is.
  return tag === 'body' || tag === 'html' ? 0 : place;
}

function meaningOf(names: string, memory: Map<string, number>): number {
  const known = memory.get(names);
  if (known !== undefined) return known;
  const words = wordsOf(ownNames(names));
  let place = words.at(-1) === 'newsletter' ? Place.chrome : 0;
  for (let i = 0; i < words.length; i++) {
    const word = words[i] ?? '';
    if (word === 'footer' && OF_POST.has(words[i - 1] ?? '')) continue;
    place |= meaningOfWord(word);
    // No pattern spans more than three words.
    if (!FIRST_OF_MORE.has(word) || i + 1 === words.length) continue;
    const two = `${word}-${words[i + 1]}`;
    place |= meaningOfWord(two);
    if (i + 2 < words.length) place |= meaningOfWord(`${two}-${words[i + 2]}`);
  }
  memory.set(names, place);
  return place;
}

/** What an element has around it or leaves out: `with-navigation`, `no-sidebar`. */
const OTHERS = /(?:^|\s)(?:with|has|no|without)-\S+/g;
/** The tags and categories of a post, among the classes that WordPress and Ghost give it: `tag-latest-news`. */
const OF_POST_CLASS = /(?:^|\s)(?:type-\w+|hentry|post|post-card|post-template)(?:\s|$)/;
const SUBJECTS = /(?:^|\s)(?:tag|category|post_tag)-\S+/g;

/** Of class names those that may say what the element itself is. */
export function ownNames(names: string): string {
  const own = names.slice(0, 2 * NAME_LIMIT).replace(OTHERS, ' ');
  return OF_POST_CLASS.test(own) ? own.replace(SUBJECTS, ' ') : own;
}

/** Lower-case words of class names: between anything but letters and digits, and before a capital. */
function wordsOf(names: string): string[] {
  return names
    .slice(0, NAME_LIMIT)
    .replace(/([a-z\d])([A-Z])/g, '$1-$2')
    .toLowerCase()
    .split(/[^a-z\d]+/);
}

/** What one word means, or a few joined by hyphens. `KNOWN` spares matching the same words on page after page. */
function meaningOfWord(word: string): number {
  const known = KNOWN.get(word);
  if (known !== undefined) return known;
  let place = 0;
  if (ANY_NAME.test(word)) for (const [bit, pattern] of BY_NAME) if (pattern.test(word)) place |= bit;
  if (KNOWN.size >= KNOWN_LIMIT) KNOWN.clear();
  KNOWN.set(word, place);
  return place;
}
