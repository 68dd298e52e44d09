import type { PageSigns } from './page.ts';
import { SHORTEST, SHORTEST_NOTICE } from './sizes.ts';

const LIST_TYPES = ['CollectionPage', 'ItemList', 'SearchResultsPage', 'ProfilePage', 'Blog', 'DataFeed'];
const LIST_PATH =
  /^\/?$|\/(?:tags?|topics?|category|categories|kategorie|rubrik|section|sections|author|authors|autor|archive|archives|archiv|search|suche|page|themen|thema|tema|sujet|etiqueta|label|latest|index)(?:\/[^/]{0,80}){0,2}$|\/(?:19|20)\d\d(?:\/\d\d?){0,2}$|\/(?:news|nachrichten|meldungen|aktuelles|actualites|noticias|notizie|articles|artikel|stories|posts|blog|newsletters?|podcasts|forums?|boards?|topics|site-?map|columnists|authors|series|collections)$/;
const LIST_HEADING =
  /^(?:latest|all (?:news|articles|stories|posts|videos|episodes)|past (?:issues|editions|articles)|archive|category|tag|topic|search results|results for|news archive|(?:articles|posts|stories|news) (?:by|about|tagged|in|on)|more (?:news|stories) (?:about|from)|tagged|author|alle (?:artikel|beiträge|meldungen)|suchergebnisse|schlagwort|thema|artikel (?:von|zum thema)|tous les articles|résultats|articles de|todas las noticias|etiqueta|resultados|tutti gli articoli|risultati|todas as notícias|alle artikelen|zoekresultaten)\b|\b(?:archives?|archiv|category|search results|suchergebnisse)\b\s?(?:[-|–:]|$)|一覧$|목록$/im;

/** Words of a long teaser. */
const WORDS_OF_TEASER = 50;
/** Teasers of the shortest list of them, and their share of its passages. Of 1,143 labelled articles two have that, and say that they are articles. */
const FEWEST = 3;
const MOST = 0.8;
const NO_TEASERS = { led: 0, passages: 0, permalinks: 0 };
/** Points from which a page is a list of other articles. */
const ENOUGH = 4;

/** Why a page is a front page, section, tag or search page; `undefined` when it is not. */
export function isListing(page: PageSigns): string | undefined {
  const {
    signs,
    types,
    path,
    ogType,
    linkDensity,
    words,
    paragraphs,
    saysArticle,
    heading,
    pageWords,
    headed,
    underLinks,
  } = page;
  const linked = page.textLinkDensity > (paragraphs === 0 ? 0.5 : 0.6);
  const typed = LIST_TYPES.find((type) => types.has(type));
  // Teasers may be as long as paragraphs, but each stands under the headline that it belongs to.
  const listed = path !== undefined && LIST_PATH.test(path);
  const { led, passages, permalinks } = saysArticle ? NO_TEASERS : page.teasers();
  const isLed = led >= FEWEST && led >= MOST * passages;
  const teasers =
    isLed ||
    (2 * permalinks < signs.linkedSubheads &&
      signs.linkedSubheads >= (listed ? 3 : 5) &&
      signs.linkedSubheads > signs.subheads * 0.6 &&
      (paragraphs < 2 || headed > 0.6 || page.beginsUnderLink));
  // A few headlines and nothing to read beside them.
  const only = !teasers && words < SHORTEST && signs.linkedSubheads >= 3;
  const reasons: string[] = [];
  let points = 0;
  const add = (when: boolean, weight: number, reason: string): void => {
    if (!when) return;
    points += weight;
    if (weight > 0) reasons.push(reason);
  };
  add(listed, 2, 'the address of a list');
  add(path === '' && signs.articles + signs.links > 30, 1, 'a front page');
  add(!teasers && paragraphs >= 3 && words > 140, -1, '');
  add(typed !== undefined, 1.5, `structured data of a ${typed}`);
  add(ogType === 'website', 0.5, 'og:type website');
  add(ogType === 'article', -2, '');
  add(signs.articles >= 5, 1.5, `${signs.articles} articles`);
  add(signs.articles >= 12, 0.5, 'a dozen articles');
  add(linkDensity > 0.35, 1, 'much link text');
  add(linkDensity > 0.55, 1.5, 'mostly link text');
  add(signs.links > 40 && words < pageWords * 0.25, 1, 'little text beside its links');
  add(linked, 2, 'a text of links');
  // Menus, teasers and footers are mostly links on any page: the list has to stand where a text would.
  add(
    (words < SHORTEST || paragraphs === 0) && page.linksUnderHeadline >= 5,
    2,
    `${page.linksUnderHeadline} links under its heading`,
  );
  add(words < SHORTEST_NOTICE && page.linksUnderHeadline >= 5, 2, 'nothing but them');
  add(LIST_HEADING.test(heading), 1.5, 'its heading');
  add(isLed, 2, `${led} of ${passages} passages have a link of their own`);
  add(teasers, 2, `${signs.linkedSubheads} headlines that are links`);
  add(only, 2, `nothing but ${signs.linkedSubheads} headlines that are links`);
  add(teasers && words < SHORTEST && !page.isDated && !page.tellsBriefly(), 2, 'no text beside them');
  add(teasers && underLinks > 0.8 && words < WORDS_OF_TEASER * signs.linkedSubheads, 2, 'all of its text under them');
  add(listed && LIST_HEADING.test(heading), 0.5, 'both of a list');
  add(teasers && signs.linkedSubheads >= 12 && words < 800, 1, 'a dozen of them');
  add(paragraphs === 0 && signs.articles >= 5, 1, 'no paragraph');
  add(saysArticle, -4, '');
  // One article with one date, whose subheads lead elsewhere: places to see, books to read.
  add(signs.articles === 1 && page.isDated && paragraphs >= 4, -2, '');
  add(!teasers && paragraphs >= 4 && words > 250, -2, '');
  add(!teasers && paragraphs >= 8 && words > 500, -2, '');
  add(!teasers && paragraphs > 0 && words > pageWords * 0.5 && words > 150, -1.5, '');
  return points >= ENOUGH ? `a list of articles: ${reasons.join(', ')}` : undefined;
}
