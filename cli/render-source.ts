import pc from 'picocolors';
import { healthInWords, isAmiss } from '../shared/health.ts';
import type { SourceQuality } from '../shared/quality.ts';
import type { Source } from '../shared/source.ts';

/** How a source is doing, as a few lines for a person. */
export function renderSource(source: Source): string {
  const { id, name, url, labels, state } = source;
  const { health, endpoints, nextPollAt, nextLookAt, intervalMinutes } = state;
  const mark = isAmiss(source) ? pc.yellow : pc.green;
  const next = source.paused || nextPollAt.startsWith('9999') ? 'none' : `${minute(nextPollAt)} UTC`;
  const every = source.intervalMinutes ? '' : ', adaptive';
  const rows: [string, string | undefined][] = [
    ['name', name],
    ['labels', labels.join(', ') || undefined],
    ['polls', `${health.polls}, which found ${health.found} links; the next: ${next}`],
    ['interval', `${Math.round(source.intervalMinutes ?? intervalMinutes)} minutes${every}`],
    ['next look', nextLookAt && `${minute(nextLookAt)} UTC, at what is stored`],
    ['last good', health.lastSuccessAt && `${minute(health.lastSuccessAt)} UTC`],
    ['last bad', health.lastFailureAt && `${minute(health.lastFailureAt)} UTC: ${health.lastFailure ?? ''}`],
    ['articles', health.quality && qualityInWords(health.quality)],
    ...endpoints.map((endpoint): [string, string] => [endpoint.kind, endpoint.url]),
  ];
  const lines = rows.flatMap(([label, value]) => (value === undefined ? [] : `${pc.dim(label.padEnd(14))}${value}`));
  return [`${pc.bold(id)}  ${url}`, mark(healthInWords(source)), '', ...lines].join('\n');
}

function qualityInWords({ articles, usual, ...now }: SourceQuality): string {
  const share = (name: 'title' | 'date' | 'author') => `${percent(now[name])} (usually ${percent(usual[name])})`;
  return `of the latest ${articles}: title of its own ${share('title')}, date ${share('date')}, author ${share('author')}, ${Math.round(now.words)} words in the middle (usually ${Math.round(usual.words)})`;
}

function percent(share: number): string {
  return `${Math.round(share * 100)} %`;
}

function minute(time: string): string {
  return time.slice(0, 16).replace('T', ' ');
}
