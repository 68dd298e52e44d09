import { html } from 'hono/html';
import { IN_ARCHIVE, OUTCOMES, type Outcome } from '../../shared/outcomes.ts';
import type { Source } from '../../shared/source.ts';
import type { LinkPage } from '../../shared/steps/query/links.ts';
import type { OutcomeCounts } from '../../shared/steps/query/outcome-counts.ts';
import type { Link } from '../../shared/store/ledger.ts';
import { filterForm } from './form.ts';
import { address, layout, type Markup, moment, outside, plural } from './layout.ts';

/** The ledger's filters as the address gives them. */
export interface LedgerFilters {
  source?: string | undefined;
  outcome?: Outcome | undefined;
  since?: string | undefined;
}

/** What became of each URL; `counted` is left out behind the first page. */
export function ledgerPage(
  { links, cursor }: LinkPage,
  filters: LedgerFilters,
  sources: readonly Source[],
  counted: OutcomeCounts | undefined,
): Markup {
  const { outcome } = filters;
  return layout(
    'Ledger',
    '/ledger',
    html`<h1>Ledger</h1>
<p class="lead">${outcome ? html`<b>${outcome}</b>: ${OUTCOMES[outcome]}.` : 'Every URL ever found, and what became of it.'}</p>
${filterForm('/ledger', [
  {
    name: 'source',
    label: 'Source',
    type: 'choice',
    value: filters.source,
    choices: sources.map(({ id, name }) => [id, name ?? id]),
  },
  {
    name: 'outcome',
    label: 'Outcome',
    type: 'choice',
    value: outcome,
    choices: Object.keys(OUTCOMES).map((name) => [name, name]),
  },
  { name: 'since', label: 'Found since', type: 'date', value: filters.since },
])}
${
  counted && counted.links.length > 0
    ? html`<p class="note">Of the ${counted.more ? 'newest ' : ''}${plural(counted.links.length, 'URL')}:</p>${outcomeChips(counted.counts, filters)}`
    : ''
}
${links.length === 0 ? html`<p class="empty">${cursor ? 'None among those found last; older ones may match.' : 'Nothing here.'}</p>` : html`<ul class="links">${links.map((link) => linkItem(link, link.foundAt))}</ul>`}
${cursor ? html`<p class="more"><a rel="next" href="${address('/ledger', { ...filters, cursor })}">Found before</a></p>` : ''}`,
  );
}

/** How often each outcome occurs, each a link to those. */
export function outcomeChips(
  counts: OutcomeCounts['counts'],
  { source, since, outcome: chosen }: LedgerFilters,
): Markup {
  return html`<ul class="chips" aria-label="Outcomes">${counts.map(
    ([outcome, count]) =>
      html`<li><a class="badge ${IN_ARCHIVE.has(outcome) ? 'kept' : ''}" href="${address('/ledger', { source, since, outcome })}" title="${OUTCOMES[outcome]}" ${outcome === chosen ? html`aria-current="true"` : ''}>${outcome} <b>${count}</b></a></li>`,
  )}</ul>`;
}

/** A URL and what became of it; `at` is the time that the list is about. */
export function linkItem({ id, url, sourceId, outcome, detail, target }: Link, at: string): Markup {
  const inArchive = IN_ARCHIVE.has(outcome);
  return html`<li><p class="url">${inArchive ? html`<a href="/read/${id}">${url}</a>` : outside(url, url)}</p>
<p class="meta"><a class="badge ${inArchive ? 'kept' : ''}" href="${address('/ledger', { outcome })}" title="${OUTCOMES[outcome]}">${outcome}</a>
<a href="${address('/ledger', { source: sourceId })}">${sourceId}</a> ${moment(at)}
${detail && detail !== target ? html`<span dir="auto">${detail}</span>` : ''}${target ? html` <a href="/read/${outcome === 'duplicate-of' ? target : id}">→ ${outcome === 'duplicate-of' ? 'the article with this text' : target}</a>` : ''}</p></li>`;
}
