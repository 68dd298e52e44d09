import { html, raw } from 'hono/html';
import { healthInWords, isAmiss } from '../../shared/health.ts';
import type { SourceQuality } from '../../shared/quality.ts';
import type { Source } from '../../shared/source.ts';
import { address, layout, type Markup, moment, outside, plural } from './layout.ts';

/** The sources, what is wrong with them first. */
export function sourcesPage(sources: readonly Source[]): Markup {
  const failing = sources.filter(isAmiss);
  const ordered = [...failing, ...sources.filter((source) => !isAmiss(source))];
  return layout(
    'Sources',
    '/health',
    html`<h1>Sources</h1>
<p class="lead">${plural(sources.length, 'source')}${failing.length > 0 ? `, ${failing.length} of them to look at` : ''}.</p>
${sources.length === 0 ? html`<p class="empty">None yet: <code>newsprint sources add https://example.org/</code></p>` : html`<ul class="sources">${ordered.map(item)}</ul>`}`,
  );
}

function item(source: Source): Markup {
  const { id, name, url, paused, state } = source;
  return html`<li class="${isAmiss(source) ? 'failing' : paused ? 'paused' : 'well'}">
<h2><a href="${address('/', { source: id })}">${name ?? id}</a></h2>
<p class="meta">${outside(url, url)}</p>
<p class="health">${healthInWords(source)}</p>
${quality(state.health.quality)}<div class="yield">${sparkline(state.hours)}</div>
<p class="meta"><span>${plural(state.health.found, 'URL')} found in ${plural(state.health.polls, 'poll')}</span>
<span>${paused || state.nextPollAt.startsWith('9999') ? 'no next poll' : html`next poll ${moment(state.nextPollAt)}`}</span>
<a href="${address('/ledger', { source: id })}">ledger</a></p>
</li>`;
}

/** What its latest articles have, beside what is usual. */
function quality(seen: SourceQuality | undefined): Markup | string {
  if (!seen) return '';
  const share = (name: 'title' | 'date' | 'author') => `${Math.round(seen[name] * 100)} %`;
  return html`<p class="meta"><span>of its latest ${seen.articles}, ${share('date')} have a date</span> <span>${share('author')} an author</span> <span>${Math.round(seen.words)} words in the middle (usually ${Math.round(seen.usual.words)})</span></p>`;
}

/** Bars of new articles by hour of day, as an image that says in words what it shows. */
function sparkline(hours: readonly number[]): Markup {
  const total = hours.reduce((sum, count) => sum + count, 0);
  if (total === 0) return html`<span class="meta">nothing found yet</span>`;
  const most = Math.max(...hours);
  const busiest = hours.indexOf(most);
  // Numbers only: nothing in it was said by a stranger.
  const bars = hours.map((count, hour) => {
    const height = count === 0 ? 1 : Math.max(2, Math.round((count / most) * 24));
    return `<rect x="${hour * 6}" y="${26 - height}" width="4" height="${height}"/>`;
  });
  return html`<figure class="spark"><svg viewBox="0 0 144 26" role="img" aria-label="URLs found by hour of day in UTC; most at ${busiest} o'clock">${raw(bars.join(''))}</svg><figcaption>found by hour of day, UTC</figcaption></figure>`;
}
