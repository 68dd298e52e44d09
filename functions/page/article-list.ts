import { html } from 'hono/html';
import type { Source } from '../../shared/source.ts';
import type { ArticlePage } from '../../shared/steps/query/articles.ts';
import type { ArticleRow } from '../../shared/store/query-rows.ts';
import { filterForm } from './form.ts';
import { address, layout, type Markup, plural } from './layout.ts';

/** The filters as the address gives them. */
export type Filters = Partial<
  Record<
    'source' | 'site' | 'since' | 'until' | 'tag' | 'author' | 'language' | 'access' | 'cluster',
    string | undefined
  >
>;

/** The list of articles, a heading a day. */
export function articleListPage(page: ArticlePage, filters: Filters, sources: readonly Source[]): Markup {
  return layout(
    'Articles',
    '/',
    html`<h1>Articles</h1>
${filterForm(
  '/',
  [
    {
      name: 'source',
      label: 'Source',
      type: 'choice',
      value: filters.source,
      choices: sources.map(({ id, name }) => [id, name ?? id]),
    },
    { name: 'since', label: 'From', type: 'date', value: filters.since },
    { name: 'until', label: 'To', type: 'date', value: filters.until },
    { name: 'tag', label: 'Tag', type: 'text', value: filters.tag },
  ],
  [
    { name: 'author', label: 'Author', type: 'text', value: filters.author },
    { name: 'language', label: 'Language', type: 'text', value: filters.language },
    { name: 'site', label: 'Site', type: 'text', value: filters.site },
    {
      name: 'access',
      label: 'Access',
      type: 'choice',
      value: filters.access,
      choices: [
        ['full', 'whole articles'],
        ['teaser', 'teasers'],
      ],
    },
  ],
)}
${
  page.articles.length === 0
    ? nothing(
        page,
        Object.values(filters).some((value) => value !== undefined),
      )
    : byDay(page.articles).map(([day, rows]) => dayList(day, rows, namesOf(sources)))
}
${page.cursor ? html`<p class="more"><a rel="next" href="${address('/', { ...filters, cursor: page.cursor })}">Older articles</a></p>` : ''}`,
  );
}

function nothing({ cursor }: ArticlePage, filtered: boolean): Markup {
  return cursor
    ? html`<p class="empty">Nothing among the newest articles; older ones may match.</p>`
    : html`<p class="empty">${filtered ? html`No article matches. <a href="/">Clear the filters</a>` : html`No articles yet. Collect some: <code>newsprint collect https://example.org/</code>`}</p>`;
}

function byDay(rows: readonly ArticleRow[]): [string, ArticleRow[]][] {
  const days = new Map<string, ArticleRow[]>();
  for (const row of rows) {
    const day = row.sortedAt.slice(0, 10);
    days.set(day, [...(days.get(day) ?? []), row]);
  }
  return [...days];
}

function namesOf(sources: readonly Source[]): ReadonlyMap<string, string> {
  return new Map(sources.map(({ id, name }) => [id, name ?? id]));
}

function dayList(day: string, rows: readonly ArticleRow[], names: ReadonlyMap<string, string>): Markup {
  return html`<section aria-label="${day}"><h2 class="day"><time datetime="${day}">${inWords(day)}</time></h2>
<ol class="articles">${rows.map((row) => item(row, names))}</ol></section>`;
}

function item(
  {
    id,
    title,
    sourceId,
    authors,
    publishedAt,
    sortedAt,
    language,
    wordCount,
    revision,
    access,
    cluster,
    tags,
  }: ArticleRow,
  names: ReadonlyMap<string, string>,
) {
  return html`<li><article>
<h3><a href="/read/${id}" ${language ? html`lang="${language}"` : ''} dir="auto">${title}</a></h3>
<p class="meta">${time(publishedAt, sortedAt)}<a href="${address('/', { source: sourceId })}" dir="auto">${names.get(sourceId) ?? sourceId}</a>
${authors.length > 0 ? html`<span dir="auto">${authors.join(', ')}</span>` : ''}
${wordCount === undefined ? '' : html`<span>${plural(wordCount, 'word')}</span>`}
${access === 'teaser' ? html`<span class="badge">teaser</span>` : ''}
${(revision ?? 1) > 1 ? html`<a class="badge" href="/read/${id}#revisions">revised</a>` : ''}
${cluster ? html`<a class="badge" href="${address('/', { cluster })}">also elsewhere</a>` : ''}
${(tags ?? []).slice(0, 3).map((tag) => html`<a class="tag" href="${address('/', { tag })}" dir="auto">${tag}</a>`)}</p>
</article></li>`;
}

/** A time that the page did not give is not made up: of a day there is none, and what says nothing was found then. */
function time(publishedAt: string | undefined, sortedAt: string): Markup | string {
  if (publishedAt && !publishedAt.includes('T')) return '';
  return html`<span>${publishedAt ? '' : 'found '}${sortedAt.slice(11, 16)}</span> `;
}

function inWords(day: string): string {
  const format = { weekday: 'long', day: 'numeric', month: 'long', year: 'numeric', timeZone: 'UTC' } as const;
  return new Intl.DateTimeFormat('en-GB', format).format(new Date(day));
}
