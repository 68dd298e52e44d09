import { html } from 'hono/html';
import type { Article } from '../../shared/article.ts';
import { around, type DiffPart } from '../../shared/diff.ts';
import type { Change } from '../../shared/steps/query/article.ts';
import type { ArticleRow } from '../../shared/store/query-rows.ts';
import { address, layout, type Markup, moment, outside, plural } from './layout.ts';

/** An article: its text beside what is known of it, then what its revisions changed. */
export function articlePage(
  article: Article,
  text: string | undefined,
  changes: readonly Change[],
  others: readonly ArticleRow[],
): Markup {
  const { title, language, summary } = article;
  const lang = language ? html`lang="${language}"` : '';
  return layout(
    title,
    '',
    html`<div class="reading">
<article class="text" ${lang} dir="auto">
<h1>${title}</h1>
${summary ? html`<p class="summary">${summary}</p>` : ''}
${text === undefined ? html`<p class="empty" lang="en">The page reserves its text: only its metadata is kept.</p>` : paragraphs(text)}
</article>
<aside aria-label="About this article">
<p>${outside(article.url, `Read the original at ${article.site}`)}</p>
${facts(article)}
${others.length > 0 ? sameStory(article, others) : ''}
${provenance(article)}
</aside>
</div>
${changes.length > 0 ? html`<section id="revisions"><h2>Revisions</h2>${changes.map(change)}</section>` : ''}`,
  );
}

function paragraphs(text: string): Markup[] {
  return text.split(/\n{2,}/).map((paragraph) => html`<p dir="auto">${paragraph}</p>`);
}

function facts(article: Article): Markup {
  const { authors, tags, section, language, revision, wordCount, access, sourceId } = article;
  const links = (name: 'author' | 'tag', values: readonly string[]) =>
    values.map((value) => html`<a class="tag" href="${address('/', { [name]: value })}" dir="auto">${value}</a> `);
  return html`<dl>
<div><dt>Source</dt><dd><a href="${address('/', { source: sourceId })}">${sourceId}</a></dd></div>
${authors.length > 0 ? html`<div><dt>By</dt><dd>${links('author', authors)}</dd></div>` : ''}
<div><dt>Published</dt><dd>${article.publishedAt ? moment(article.publishedAt) : 'not said'}</dd></div>
${article.modifiedAt ? html`<div><dt>Modified</dt><dd>${moment(article.modifiedAt)}</dd></div>` : ''}
<div><dt>First seen</dt><dd>${moment(article.firstSeenAt)}</dd></div>
<div><dt>Last checked</dt><dd>${moment(article.checkedAt)}</dd></div>
${section ? html`<div><dt>Section</dt><dd dir="auto">${section}</dd></div>` : ''}
${language ? html`<div><dt>Language</dt><dd>${language}</dd></div>` : ''}
<div><dt>Length</dt><dd>${plural(wordCount, 'word')}${access === 'teaser' ? ', a teaser' : ''}</dd></div>
<div><dt>Revision</dt><dd>${revision}</dd></div>
${tags.length > 0 ? html`<div><dt>Tags</dt><dd>${links('tag', tags)}</dd></div>` : ''}
</dl>`;
}

/** Articles with nearly the same text; the first seen gave the cluster its name. */
function sameStory({ id, cluster }: Article, others: readonly ArticleRow[]): Markup {
  const first = others.find((other) => other.id === cluster);
  return html`<section class="story"><h2>Also in ${plural(others.length, 'place')}</h2>
<p class="meta">${id === cluster ? 'first seen here' : first ? html`first seen in ${first.sourceId}` : ''}</p>
<ul>${others.map((other) => html`<li><a href="/read/${other.id}" dir="auto">${other.title}</a> <span class="meta">${other.sourceId}, ${moment(other.sortedAt)}</span></li>`)}</ul></section>`;
}

function provenance({ provenance: found, extractor }: Article): Markup {
  return html`<details><summary>Where each field was found</summary><dl>
${Object.entries(found).map(([field, where]) => html`<div><dt>${field}</dt><dd>${where}</dd></div>`)}
<div><dt>extractor</dt><dd>${extractor}</dd></div></dl></details>`;
}

function change({ version, title, text }: Change): Markup {
  return html`<section class="change"><h3>Revision ${version.revision}: ${version.change ?? 'changed'}, ${moment(version.indexedAt)}</h3>
${title.some(({ kind }) => kind !== 'same') ? html`<p class="diff headline" dir="auto">${diff(title)}</p>` : ''}
${text.some(({ kind }) => kind !== 'same') ? html`<div class="diff" dir="auto">${diff(text)}</div>` : ''}</section>`;
}

function diff(parts: readonly DiffPart[]): Markup[] {
  return parts.map(({ kind, text }, at) => {
    if (kind === 'added') return html`<ins>${text}</ins>`;
    if (kind === 'removed') return html`<del>${text}</del>`;
    const { start, end } = around(text, at > 0, at < parts.length - 1);
    return end === undefined ? html`${start}` : html`${start}<span class="gap"> […] </span>${end}`;
  });
}
