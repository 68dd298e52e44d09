import { html } from 'hono/html';
import type { Source } from '../../shared/source.ts';
import type { ArticlePage } from '../../shared/steps/query/articles.ts';
import type { ArticleRow } from '../../shared/store/query-rows.ts';
import { filterForm } from './form.ts';
import { address, layout, type Markup } from './layout.ts';

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
${filterForm('/', [
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
  { name: 'author', label: 'Author', type: 'text', value: filters.author },
  { name: 'language', label: 'Language', type: 'text', value: filters.language },
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
])}
${page.articles.length === 0 ? nothing(page) : byDay(page.articles).map(([day, rows]) => dayList(day, rows))}
${page.cursor ? html`<p class="more"><a rel="next" href="${address('/', { ...filters, cursor: page.cursor })}">Older articles</a></p>` : ''}`,
  );
}

function nothing({ cursor }: ArticlePage): Markup {
  return cursor
    ? html`<p class="empty">Nothing among the newest of them; older ones may match.</p>`
    : html`<p class="empty">No articles here. Clear a filter, or collect some: <code>newsprint collect</code></p>`;
}

function byDay(rows: readonly ArticleRow[]): [string, ArticleRow[]][] {
  const days = new Map<string, ArticleRow[]>();
  for (const row of rows) {
    const day = row.sortedAt.slice(0, 10);
    days.set(day, [...(days.get(day) ?? []), row]);
  }
  return [...days];
}

function dayList(day: string, rows: readonly ArticleRow[]): Markup {
  return html`<section aria-label="${day}"><h2 class="day"><time datetime="${day}">${inWords(day)}</time></h2>
<ol class="articles">${rows.map(item)}</ol></section>`;
}

function item({
  id,
  title,
  sourceId,
  authors,
  sortedAt,
  language,
  wordCount,
  revision,
  access,
  cluster,
  tags,
}: ArticleRow) {
  return html`<li><article>
<h3><a href="/read/${id}" ${language ? html`lang="${language}"` : ''} dir="auto">${title}</a></h3>
<p class="meta"><span>${sortedAt.slice(11, 16)}</span> <a href="${address('/', { source: sourceId })}">${sourceId}</a>
${authors.length > 0 ? html`<span dir="auto">${authors.join(', ')}</span>` : ''}
${wordCount === undefined ? '' : html`<span>${wordCount} words</span>`}
${access === 'teaser' ? html`<span class="badge">teaser</span>` : ''}
${(revision ?? 1) > 1 ? html`<a class="badge" href="/read/${id}#revisions">revised</a>` : ''}
${cluster ? html`<a class="badge" href="${address('/', { cluster })}">same story elsewhere</a>` : ''}
${(tags ?? []).slice(0, 3).map((tag) => html`<a class="tag" href="${address('/', { tag })}" dir="auto">${tag}</a>`)}</p>
</article></li>`;
}

function inWords(day: string): string {
  const format = { weekday: 'long', day: 'numeric', month: 'long', year: 'numeric', timeZone: 'UTC' } as const;
  return new Intl.DateTimeFormat('en-GB', format).format(new Date(day));
}
