/**
 * What may become of a URL. The list is closed: every URL ever found has exactly one of these in the ledger,
 * so "why is this article not here?" always has an answer.
 */
export const OUTCOMES = {
  queued: 'found, and waiting for its slot',
  stored: 'collected for the first time',
  unchanged: 'collected again, and the same as before',
  revised: 'collected again, and changed: a new revision was kept',
  'duplicate-of': 'the same text as an article that is already stored',
  'redirected-to': 'leads to another URL, which has a record of its own',
  'robots-disallowed': "the site's robots.txt closes this path to us, or could not be read",
  'opted-out': 'the page or site reserves its rights against collection',
  'consent-page': 'a cookie or privacy wall stood where the article should be',
  challenge: 'a bot check or captcha stood where the article should be',
  teaser: 'only the part outside the paywall could be read; it is kept, marked as a teaser',
  'not-an-article': 'a listing, an error page or another kind of page',
  'too-short': 'too little text to be an article',
  'needs-script': 'an empty shell that a browser would fill by script',
  'too-large': 'larger than the byte limit, even if the reply was compressed',
  'wrong-type': 'not HTML or plain text',
  gone: 'the server says that it does not exist (404, 410, 451)',
  'blocked-address': 'points to an address that is not public',
  'fetch-failed': 'could not be fetched, after every retry',
  'extract-failed': 'was fetched, but could not be read as a page',
  'taken-down': 'was removed on request, and is not collected again',
} as const;

/** One of the closed list of outcomes. */
export type Outcome = keyof typeof OUTCOMES;

/** The outcomes after which an article is in the archive. */
export const IN_ARCHIVE: ReadonlySet<Outcome> = new Set<Outcome>(['stored', 'unchanged', 'revised', 'teaser']);

/** Whether a string is one of the outcomes. */
export function isOutcome(value: string): value is Outcome {
  return Object.hasOwn(OUTCOMES, value);
}
