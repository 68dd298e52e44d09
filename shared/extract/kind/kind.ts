import type { PageKind } from '../../article.ts';
import { Place } from '../structured/place.ts';
import { error } from './errors.ts';
import { isListing } from './listing.ts';
import { media } from './media.ts';
import type { PageSigns } from './page.ts';
import { LONG, NOTICE, SHORTEST, SHORTEST_NOTICE } from './sizes.ts';
import { isShort, unquoted } from './spoken.ts';
import { speaksToReader } from './words/address.ts';
import { CHALLENGE_NAMES, CHALLENGE_SOURCES, CHALLENGE_WORDS } from './words/challenges.ts';
import { AGE_WORDS, CONSENT_BUTTONS, CONSENT_WORDS, COOKIES_OFF } from './words/consents.ts';
import { LOGIN_WORDS } from './words/logins.ts';
import { MEMBERS_WORDS, PAYWALL_WORDS } from './words/paywalls.ts';
import { LOADING_LINE, SCRIPT_WORDS } from './words/shells.ts';

export interface Verdict {
  kind: PageKind;
  /** Why, in words. */
  reason: string;
  /** Of an error that may pass. */
  isTemporary?: true;
}

/** The same where the page says that it is one, or tells something in sentences. */
const SHORTEST_BRIEF = 15;
/** Words of the longest text that an offer under it makes a teaser. */
const SHORT_TEASER = 80;
/** Words of running text that no wall has behind it. */
const BEHIND = 30;

/** What kind of page this is: the walls first, because a wall may stand before anything; an article if nothing else. */
export function judgeKind(page: PageSigns): Verdict {
  for (const judge of [challenge, consent, error, login, scriptShell, media, listing, teaser, notice, tooShort]) {
    const verdict = judge(page);
    if (verdict) return verdict;
  }
  return { kind: 'article', reason: `${Math.round(page.words)} words of text in ${page.paragraphs} paragraphs` };
}

function challenge({
  words,
  pageWords,
  signs,
  text,
  untitled,
  heading,
  saysArticle,
  isDated,
  paragraphs,
  tells,
}: PageSigns): Verdict | undefined {
  if (words > LONG || pageWords > 500) return undefined;
  // Who tells something under a headline may have it from what bot checks say.
  const spoken = paragraphs < 2 ? `${heading}\n${text.slice(0, 2500)}` : untitled.slice(0, 2500);
  const said = CHALLENGE_WORDS.exec(unquoted(`${spoken}\n${signs.buttons.join('\n')}`))?.[0];
  const source = signs.sources.find((each) => CHALLENGE_SOURCES.test(each));
  const name = signs.names.find((each) => each.split(/\s+/).some((part) => CHALLENGE_NAMES.test(part)));
  const captcha = signs.sources.some((each) => /recaptcha|hcaptcha/i.test(each));
  // Protected sites load their guard's script on every page, and captchas stand on every login.
  const alone = !saysArticle && !isDated && pageWords < 200 && paragraphs < 3 && !tells();
  if (said && (source || name || captcha || alone)) return { kind: 'challenge', reason: `a bot check: "${said}"` };
  if (source && pageWords < 40 && !saysArticle)
    return { kind: 'challenge', reason: `nothing but a bot check from ${source.slice(0, 80)}` };
  return undefined;
}

function consent({
  words,
  pageWords,
  signs,
  text,
  heading,
  host,
  buttons,
  saysArticle,
  consent: consentWords,
  paragraphs,
  tells,
  tellsBriefly,
}: PageSigns): Verdict | undefined {
  // An article behind a banner has more to say than the banner; so has one about banners.
  if (saysArticle || words > 900 || pageWords > 900 || signs.passwords > 0) return undefined;
  if (pageWords < NOTICE && COOKIES_OFF.test(text)) return undefined;
  const hits = text.slice(0, 4000).match(CONSENT_WORDS)?.length ?? 0;
  if (hits === 0) return ageGate(text, buttons, pageWords);
  if (tells() || (hits === 1 && tellsBriefly())) return undefined;
  const spoken = consentWords();
  if (spoken.others > Math.max(paragraphs > 1 ? 45 : 120, spoken.own * 1.5)) return undefined;
  const named =
    heading.match(CONSENT_WORDS) !== null ||
    /\b(?:cookies?|consent|privacy|datenschutz|einwilligung|confidentialité)\b/i.test(heading) ||
    /^(?:consent|cmp|privacy|privacywall|myprivacy)\./.test(host);
  const button =
    buttons.find((each) => CONSENT_BUTTONS.test(each)) ??
    text.split('\n').find((line) => line.length < 60 && CONSENT_BUTTONS.test(line));
  const places = (signs.places & Place.consent) !== 0;
  const density = hits / Math.max(1, Math.min(pageWords, 600) / 100);
  const evidence = (named ? 2 : 0) + (button ? 2 : 0) + (places ? 1 : 0) + Math.min(4, density);
  if (density >= 1 && evidence >= (pageWords < NOTICE ? 3 : 4) && (button || named))
    return {
      kind: 'consent',
      reason: `it asks for consent ${hits} times${button ? `, with the button "${button.slice(0, 40)}"` : ''}`,
    };
  return ageGate(text, buttons, pageWords);
}

/** A visitor who is asked for an age sees nothing else. */
function ageGate(text: string, buttons: readonly string[], pageWords: number): Verdict | undefined {
  const said = pageWords < 150 && buttons.length > 0 ? AGE_WORDS.exec(text)?.[0] : undefined;
  return said ? { kind: 'consent', reason: `it asks how old its visitor is: "${said}"` } : undefined;
}

function login({
  words,
  signs,
  heading,
  headings,
  text,
  saysArticle,
  buttons,
  path,
  pageWords,
  tells,
  told,
}: PageSigns): Verdict | undefined {
  if (saysArticle || words > LONG / 2 || (pageWords > 600 && words >= SHORTEST) || tells()) return undefined;
  const titled = LOGIN_WORDS.test(heading.slice(0, 200)) || (words < SHORTEST && LOGIN_WORDS.test(headings));
  const asks = LOGIN_WORDS.test(text.slice(0, 2500)) || buttons.some((each) => LOGIN_WORDS.test(each));
  const addressed = /\/(?:log-?in|sign-?in|auth|sso|account|register|anmelden|connexion|acceso)(?:[/.]|$)/.test(
    path ?? '',
  );
  const field = signs.passwords > 0 || (signs.inputs > 0 && pageWords < 200);
  const isForm = words < SHORTEST_NOTICE && pageWords < NOTICE;
  if (signs.passwords > 0 && (isForm || (asks && (titled || addressed || words < 80))))
    return { kind: 'login', reason: 'it asks for a password' };
  const isAll = words < SHORTEST && (titled || LOGIN_WORDS.test(told()));
  if (isAll && asks && isShort(told()) && LOGIN_WORDS.test(told()) && !PAYWALL_WORDS.test(told()))
    return { kind: 'login', reason: 'it says that its reader has to log in' };
  if ((titled || addressed || isAll) && asks && (field || (isAll && signs.inputs > 0)))
    return { kind: 'login', reason: 'it asks its reader to log in' };
  if (titled && asks && pageWords < 80) return { kind: 'login', reason: 'it asks its reader to log in' };
  return undefined;
}

/** `{{ article.title }}`. */
const VARIABLE = /\{\{\s?[\w.$|() ]{2,60}\s?\}\}/;

function scriptShell({ words, pageWords, signs, text }: PageSigns): Verdict | undefined {
  if (words >= 60) return undefined;
  const said = SCRIPT_WORDS.exec(text)?.[0];
  const scripted = signs.scripts > 0 || signs.data > 0;
  if (signs.emptyRoot && scripted && pageWords < (words < SHORTEST_NOTICE ? 400 : 150))
    return { kind: 'script-shell', reason: 'the element that a script would fill is empty' };
  if (said && pageWords < 120 && (signs.scripts > 0 || pageWords < 40))
    return { kind: 'script-shell', reason: `it says "${said.trim()}"` };
  const variable = words < SHORTEST ? VARIABLE.exec(text)?.[0] : undefined;
  if (variable) return { kind: 'script-shell', reason: `a template that no script has filled: "${variable}"` };
  const loading = words < SHORTEST && scripted ? LOADING_LINE.exec(text)?.[0] : undefined;
  if (loading) return { kind: 'script-shell', reason: `in the place of its text it says "${loading}"` };
  if (pageWords < 12 && signs.scripts > (pageWords < 4 ? 0 : 1) && signs.images + signs.media === 0)
    return { kind: 'script-shell', reason: `${signs.scripts} scripts and ${Math.round(pageWords)} words` };
  return undefined;
}

function listing(page: PageSigns): Verdict | undefined {
  const reason = isListing(page);
  return reason ? { kind: 'listing', reason } : undefined;
}

function teaser({
  words,
  last,
  ending,
  offered,
  beyondOffer,
  signs,
  saysNotFree,
  saysArticle,
  offerBelow,
  buttons,
}: PageSigns): Verdict | undefined {
  if (words < 8) return undefined;
  const said =
    PAYWALL_WORDS.exec(unquoted(ending))?.[0] ??
    PAYWALL_WORDS.exec(buttons.join('\n'))?.[0] ??
    (words < LONG ? PAYWALL_WORDS.exec(unquoted(offered))?.[0] : undefined);
  const wall = (signs.places & Place.paywall) !== 0;
  if (saysNotFree && (words < LONG || (said && words < 600)))
    return { kind: 'teaser', reason: 'the page says that it is not free, and shows only its beginning' };
  const stands = said !== undefined && words < (wall ? 400 : 200) && (wall || words < 120 || /\.\.\.|…/.test(ending));
  if (stands && beyondOffer() < BEHIND)
    return { kind: 'teaser', reason: `the text ends at a paywall: "${said.trim()}"` };
  const asked = words < 200 && /(?:\.\.\.|…)$/.test(last) ? MEMBERS_WORDS.exec(ending)?.[0] : undefined;
  if (asked) return { kind: 'teaser', reason: `the text breaks off before "${asked.trim()}"` };
  // No wall above knew its words; but under so short a text it stands for the rest.
  const offer = words < SHORT_TEASER && !saysArticle ? offerBelow() : undefined;
  if (offer)
    return { kind: 'teaser', reason: `a short text with an offer of access under it: "${offer.slice(0, 60).trim()}"` };
  return undefined;
}

/** What is short, undated and speaks to its visitor is for the visitor, whatever it says: no wall above knew its words. */
function notice({ words, pageWords, saysArticle, isDated, told, language }: PageSigns): Verdict | undefined {
  if (words < SHORTEST_NOTICE || words > NOTICE || pageWords > 4 * NOTICE || saysArticle || isDated) return undefined;
  const said = told();
  if (!isShort(said) || !speaksToReader(said, language)) return undefined;
  return { kind: 'error', reason: `a notice in a few words that speaks to its visitor: "${said.slice(0, 60).trim()}"` };
}

function tooShort({ words, saysArticle, tellsBriefly }: PageSigns): Verdict | undefined {
  const shortest = saysArticle || tellsBriefly() ? SHORTEST_BRIEF : SHORTEST;
  return words < shortest
    ? { kind: 'too-short', reason: `${Math.round(words)} words of text, fewer than ${shortest}` }
    : undefined;
}
