import type { ExportedArticle } from '../../shared/export/records.ts';
import { sketchOf } from '../../shared/similarity.ts';
import { textHashOf } from '../../shared/store/objects.ts';
import { articleId } from '../../shared/url.ts';
import { type Random, randomOf } from '../clusters/random.ts';

/** Sources, tags and names that articles are made with: as many as a mid-sized archive has, whatever its size. */
const SOURCES = 20;
const TAGS = 60;
const AUTHORS = 200;
/** Mostly one language, as archives are. */
const LANGUAGES = ['en', 'en', 'en', 'en', 'de', 'fr', 'pt-BR'];
/** Of a hundred articles, how many are teasers, and how many nearly copy the one before. */
const TEASERS = 5;
const COPIES = 4;
const DAY_MS = 24 * 60 * 60_000;
const YEARS_MS = 5 * 365 * DAY_MS;
const WORDS =
  `harbour ferry council winter channel engineer vote budget river bridge captain weather storm island minister report
committee fishing railway hospital library teacher museum festival orchestra election parliament government announcement
temperature agriculture university neighbourhood conference environment development restaurant volunteer the of and to in
that was for with on a from by after before under over`.split(/\s+/);

/**
 * A made-up archive of `count` articles, spread over the five years before `until` (in milliseconds), oldest first: always
 * the same for its size. The article numbered `i` is stored a minute after it was published.
 */
export function* syntheticArchive(count: number, until: number): Generator<ExportedArticle> {
  let before = '';
  for (let i = 0; i < count; i++) {
    const random = randomOf(i);
    const isCopy = before !== '' && random() * 100 < COPIES;
    const text = isCopy ? edited(before, random) : prose(random);
    before = text;
    yield article(i, text, until - Math.round(((count - i) / count) * YEARS_MS), random);
  }
}

function article(i: number, text: string, publishedAt: number, random: Random): ExportedArticle {
  const source = Math.floor(random() * SOURCES);
  const site = `paper-${source}.example`;
  const url = `https://${site}/${i}`;
  const sortedAt = new Date(publishedAt).toISOString();
  const storedAt = new Date(publishedAt + 60_000).toISOString();
  const sketch = sketchOf(text);
  return {
    id: articleId(url),
    url,
    sourceId: `paper-${source}`,
    site,
    title: titled(text, i),
    authors: [`Author ${Math.floor(random() ** 2 * AUTHORS)}`],
    tags: [...new Set([0, 1].map(() => `Tag ${Math.floor(random() ** 2 * TAGS)}`))],
    related: [],
    publishedAt: sortedAt,
    sortedAt,
    language: LANGUAGES[Math.floor(random() * LANGUAGES.length)] ?? 'en',
    access: random() * 100 < TEASERS ? 'teaser' : 'full',
    wordCount: text.split(/\s+/).length,
    textHash: textHashOf(text),
    ...(sketch ? { sketch } : {}),
    revision: 1,
    extractor: '1',
    provenance: { title: 'h1' },
    firstSeenAt: storedAt,
    checkedAt: storedAt,
    indexedAt: storedAt,
    text,
  };
}

function titled(text: string, i: number): string {
  return `${text.split(/\s+/).slice(0, 6).join(' ')}, ${i}`;
}

/** Numbers among the words make texts as different as real ones are. */
function prose(random: Random): string {
  const word = () => `${WORDS[Math.floor(random() * WORDS.length)]}${random() < 0.2 ? Math.floor(random() * 1e4) : ''}`;
  const paragraph = () => `${Array.from({ length: 60 }, word).join(' ')}.`;
  return [paragraph(), paragraph(), paragraph()].join('\n\n');
}

function edited(text: string, random: Random): string {
  return text.replaceAll(/\w+/g, (word) => (random() < 0.05 ? `other${Math.floor(random() * 1e4)}` : word));
}
