import { html } from 'hono/html';
import type { Source } from '../../shared/source.ts';
import type { OutcomeCounts } from '../../shared/steps/query/outcome-counts.ts';
import { address, layout, type Markup, moment, plural } from './layout.ts';
import { linkItem, outcomeChips } from './ledger-page.ts';

/** Rows of each list. */
const LISTED = 15;

/** A collection while it runs: what of the last day's links is done, what ended last, what is polled next. */
export function nowPage({ counts, links, more }: OutcomeCounts, sources: readonly Source[]): Markup {
  const waiting = links.filter(({ outcome }) => outcome === 'queued').length;
  const ended = links
    .filter(({ outcome }) => outcome !== 'queued')
    .sort((a, b) => (a.outcomeAt < b.outcomeAt ? 1 : -1))
    .slice(0, LISTED);
  return layout(
    'Now',
    '/now',
    html`<h1>Now</h1>
<div data-live>
<p class="lead" role="status">${stateOf(waiting, links.length, more)}</p>
${
  links.length > 0
    ? html`<p class="bar"><progress max="${links.length}" value="${links.length - waiting}" aria-label="URLs that are done"></progress></p>
${outcomeChips(counts, {})}`
    : ''
}
<div class="beside">
<section><h2>Ended last</h2>
${ended.length === 0 ? html`<p class="empty">Nothing was found in the last day.</p>` : html`<ul class="links">${ended.map((link) => linkItem(link, link.outcomeAt))}</ul>`}
</section>
<section><h2>Polled next</h2>${pollList(sources)}</section>
</div>
</div>
<p class="note">This page follows by itself; where scripts do not run, <a href="/now">look again</a>.</p>`,
    { script: '/live.js' },
  );
}

function stateOf(waiting: number, found: number, more: boolean): string {
  const all = `${more ? 'the newest ' : ''}${plural(found, 'URL')}`;
  if (found === 0) return 'No URL was found in the last day.';
  if (waiting === 0) return `Nothing waits: ${all} of the last day ${found === 1 ? 'is' : 'are'} done.`;
  return `Collecting: ${waiting} of ${all} of the last day ${waiting === 1 ? 'waits' : 'wait'} for a turn.`;
}

function pollList(sources: readonly Source[]): Markup {
  const next = sources
    .filter(({ paused, state }) => !paused && !state.nextPollAt.startsWith('9999'))
    .sort((a, b) => (a.state.nextPollAt < b.state.nextPollAt ? -1 : 1))
    .slice(0, LISTED);
  if (next.length === 0) return html`<p class="empty">No source is due.</p>`;
  return html`<ul class="polls">${next.map(
    ({ id, name, state }) =>
      html`<li><a href="${address('/ledger', { source: id })}">${name ?? id}</a> <span class="meta">${moment(state.nextPollAt)}</span></li>`,
  )}</ul>`;
}
