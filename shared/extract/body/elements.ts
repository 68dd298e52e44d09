/** Elements whose text flows in the line of the text around them. */
export const INLINE: ReadonlySet<string> = new Set(
  `a abbr acronym b bdi bdo big cite code data del dfn em font i ins kbd label mark nobr q ruby s samp small span strike
   strong sub sup time tt u var wbr amp-fit-text`.split(/\s+/),
);

/** Elements that hold nothing to read, or only controls. */
export const SKIPPED: ReadonlySet<string> = new Set(
  `script style noscript template svg math head iframe object embed applet select datalist textarea input button canvas
   video audio map rt rp progress meter link meta title`.split(/\s+/),
);

/** Pictures, players and frames: what stands beside them may be a caption. */
export const MEDIA: ReadonlySet<string> = new Set(['img', 'picture', 'iframe', 'video', 'audio', 'object', 'embed']);

/** Buttons, fields and drawn signs: what stands beside them may be chrome. */
export const CONTROLS: ReadonlySet<string> = new Set(['button', 'input', 'select', 'textarea', 'svg']);

/** Where a block stands: one bit each, inherited by everything inside. */
export const Within = {
  nav: 1,
  aside: 2,
  footer: 4,
  header: 8,
  article: 16,
  main: 32,
  form: 64,
  figure: 128,
  quote: 256,
  table: 512,
  list: 1024,
  hidden: 2048,
  articleBody: 4096,
  link: 8192,
  heading: 16384,
  dialog: 32768,
  caption: 65536,
  comments: 131072,
  section: 262144,
  preformatted: 524288,
} as const;

/** Beside these, and no feature of the classifier: hidden from all readers, where `hidden` may be from screen readers alone. */
export const UNSEEN = 1_048_576;

const BY_TAG = new Map<string, number>([
  ['nav', Within.nav],
  ['menu', Within.nav],
  ['aside', Within.aside],
  ['footer', Within.footer],
  ['header', Within.header],
  ['article', Within.article],
  ['main', Within.main],
  ['form', Within.form],
  ['fieldset', Within.form],
  ['figure', Within.figure],
  ['figcaption', Within.caption],
  ['blockquote', Within.quote],
  ['table', Within.table],
  ['ul', Within.list],
  ['ol', Within.list],
  ['dl', Within.list],
  ['a', Within.link],
  ['h1', Within.heading],
  ['h2', Within.heading],
  ['h3', Within.heading],
  ['h4', Within.heading],
  ['h5', Within.heading],
  ['h6', Within.heading],
  ['dialog', Within.dialog],
  ['details', Within.dialog],
  ['section', Within.section],
  ['pre', Within.preformatted],
]);

const BY_ROLE = new Map<string, number>([
  ['navigation', Within.nav],
  ['menu', Within.nav],
  ['complementary', Within.aside],
  ['contentinfo', Within.footer],
  ['banner', Within.header],
  ['article', Within.article],
  ['main', Within.main],
  ['search', Within.form],
  ['dialog', Within.dialog],
  ['alertdialog', Within.dialog],
]);

const COMMENTS = /^(?:comments?|disqus_thread|respond|commentlist|comment-list|comments-area|comments-section)$/i;
const HIDDEN_STYLE = /display\s{0,4}:\s{0,4}none|visibility\s{0,4}:\s{0,4}hidden/i;

/** The bits that an element adds for everything inside it. */
export function bitsOf(tag: string, attributes: Readonly<Record<string, string>>): number {
  let bits = BY_TAG.get(tag) ?? 0;
  for (const name in attributes) bits |= bitsOfAttribute(name, attributes[name] ?? '');
  return bits;
}

function bitsOfAttribute(name: string, value: string): number {
  switch (name) {
    case 'id':
    case 'class':
      return value.length < 20 && COMMENTS.test(value) ? Within.comments : 0;
    case 'style':
      return HIDDEN_STYLE.test(value) ? Within.hidden | UNSEEN : 0;
    case 'hidden':
      return Within.hidden | UNSEEN;
    case 'aria-hidden':
      return value === 'true' ? Within.hidden : 0;
    case 'role':
      return BY_ROLE.get(value) ?? 0;
    case 'itemprop':
      return /articlebody/i.test(value) ? Within.articleBody : 0;
    default:
      return 0;
  }
}
