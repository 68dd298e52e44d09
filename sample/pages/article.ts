import { blockHtml, blocksOf } from '../blocks.ts';
import { html } from '../html.ts';
import type { Author, Story } from '../story.ts';
import { below, links, mostRead, PAPER, page, sectionName, shareBar } from './chrome.ts';
import { printedDay } from './dates.ts';
import { linkedData, openGraph } from './linked-data.ts';
import { imagePath } from './picture.ts';

/** A story's page. `site` is the newspaper's address without a slash at its end; `others` are linked beside it. */
export function articlePage(story: Story, others: readonly Story[], site: string): string {
  const heads = {
    'linked-data': `${openGraph(story, site)}\n${linkedData(story, site)}`,
    microdata: `${openGraph(story, site)}`,
    plain: `<meta name="description" content="${html(story.summary)}">`,
  };
  if (story.layout === 'wire') return wirePage(story, others);
  const reservation = story.fate === 'reserved' ? '\n<meta name="tdm-reservation" content="1">' : '';
  const isMicrodata = story.layout === 'microdata';
  return page({
    language: story.language,
    title: `${story.title} - ${PAPER}`,
    head: heads[story.layout] + reservation,
    content: `<main>
<article class="story"${isMicrodata ? ' itemscope itemtype="https://schema.org/NewsArticle"' : ''}>
<p class="kicker">${sectionName(story)}</p>
<h1${isMicrodata ? ' itemprop="headline"' : ''}>${html(story.title)}</h1>
${isMicrodata ? microdataByline(story) : printedByline(story)}
${shareBar(story)}
${figure(story)}
<div class="story-body"${isMicrodata ? ' itemprop="articleBody"' : ''}>
${story.fate === 'subscribers' ? outsidePaywall(story) : bodyHtml(story)}
</div>
</article>
${below(story, others)}
</main>
${mostRead(others)}`,
  });
}

/** The page with the barest frame: clock, player, short URL, headlines, tags and comment tabs, and no date. */
function wirePage(story: Story, others: readonly Story[]): string {
  return `<!doctype html>
<html lang="${story.language}">
<head><meta charset="utf-8"><title>${html(story.title)}</title><link rel="stylesheet" href="/paper.css"></head>
<body>
<div class="clock"><span>19:07 GMT +0</span><span>30 November 2026</span></div>
<div class="player"><a href="/radio">Listen Live</a></div>
<div class="story">
<div class="photo"><img src="${imagePath(story)}" alt=""><div class="photo-caption">${html(story.image.caption)}</div></div>
<h1>${html(story.title)}</h1>
<div class="photo-credit">${html(story.image.credit)}</div>
<div class="short-url"><a href="#short">Get short URL</a></div>
<div class="text">
${bodyHtml(story)}
</div>
</div>
<ul class="more">
${links(others.slice(0, 4))}
</ul>
<div class="tags">${story.tags.map((tag) => `<a href="/tag/${encodeURIComponent(tag)}">${html(tag)}</a>`).join(', ')}</div>
<div class="tabs"><a href="#standards">Community standards</a><a href="#discussion">Discussion</a></div>
<div class="tabs"><a href="#facebook">Comment via Facebook</a><a href="#lantern">Comment via Lantern</a></div>
</body>
</html>
`;
}

function bodyHtml({ body }: Story): string {
  return blocksOf(body).map(blockHtml).join('\n');
}

/** Blocks of a subscribers' story that everybody may read. */
const FREE_BLOCKS = 2;

function outsidePaywall({ body }: Story): string {
  return `${blocksOf(body).slice(0, FREE_BLOCKS).map(blockHtml).join('\n')}
</div>
<div class="paywall">
<h3>This article is for subscribers</h3>
<p>Read on with a subscription: four weeks for one pound, then six pounds a month. Already a subscriber? <a href="/login">Log in</a></p>`;
}

function figure(story: Story): string {
  const { caption, credit } = story.image;
  return `<figure><img src="${imagePath(story)}" alt="">
<figcaption>${html(caption)} <span class="credit">${html(credit)}</span></figcaption></figure>`;
}

function printedByline({ authors, publishedAt, language }: Story): string {
  const signed = authors.length > 0 ? `<p class="byline">${by(language)} ${names(authors, language)}</p>` : '';
  const dated = publishedAt ? `<p class="published-date">${printedDay(publishedAt, language)}</p>` : '';
  return `${signed}\n${dated}`;
}

function by(language: Story['language']): string {
  return language === 'de' ? 'Von' : 'By';
}

function names(authors: readonly Author[], language: Story['language']): string {
  const written = authors.map(({ name }) => html(name));
  const last = written.pop() ?? '';
  return written.length > 0 ? `${written.join(', ')} ${language === 'de' ? 'und' : 'and'} ${last}` : last;
}

function microdataByline({ authors, publishedAt = '', language }: Story): string {
  const signed = authors.map(
    ({ name }) =>
      `<span itemprop="author" itemscope itemtype="https://schema.org/Person"><span itemprop="name">${html(name)}</span></span>`,
  );
  const line = signed.length > 0 ? `<p class="byline">${by(language)} ${signed.join(' and ')}</p>` : '';
  return `${line}
<time itemprop="datePublished" datetime="${publishedAt}">${printedDay(publishedAt, language)}</time>`;
}
