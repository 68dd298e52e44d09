import { html } from 'hono/html';
import type { Article } from '../../shared/article.ts';
import type { DiffPart } from '../../shared/diff.ts';
import type { Change } from '../../shared/steps/query/article.ts';
import { address, layout, type Markup, moment, outside } from './layout.ts';

/** An article: its text beside what is known of it, then what its revisions changed. */
export function articlePage(article: Article, text: string | undefined, changes: readonly Change[]): Markup {
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
  const { authors, tags, section, language, revision, wordCount, access, cluster, sourceId } = article;
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
<div><dt>Length</dt><dd>${wordCount} words${access === 'teaser' ? ', a teaser' : ''}</dd></div>
<div><dt>Revision</dt><dd>${revision}</dd></div>
${tags.length > 0 ? html`<div><dt>Tags</dt><dd>${links('tag', tags)}</dd></div>` : ''}
${cluster ? html`<div><dt>Same story</dt><dd><a href="${address('/', { cluster })}">in other sources</a></dd></div>` : ''}
</dl>`;
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

/** Characters of unchanged text shown on each side of a change. */
const CONTEXT = 160;

function diff(parts: readonly DiffPart[]): Markup[] {
  return parts.map(({ kind, text }, at) => {
    if (kind === 'added') return html`<ins>${text}</ins>`;
    if (kind === 'removed') return html`<del>${text}</del>`;
    const [head, tail] = [at > 0 ? CONTEXT : 0, at < parts.length - 1 ? CONTEXT : 0];
    if (text.length <= head + tail + CONTEXT) return html`${text}`;
    return html`${text.slice(0, head)}<span class="gap"> … </span>${tail > 0 ? text.slice(-tail) : ''}`;
  });
}
