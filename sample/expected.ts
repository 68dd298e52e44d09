import type { Outcome } from '../shared/outcomes.ts';
import { blocksOf, plainText } from './blocks.ts';
import { type Day, storiesOn } from './stories.ts';
import type { Fate, Story } from './story.ts';

/** What the article at a path must be read as. */
export interface ExpectedArticle {
  title: string;
  authors: readonly string[];
  /** Its first ten characters are the day. Missing where no page or feed tells. */
  publishedAt?: string;
  language: string;
  /** The text's first paragraph, whole. */
  first: string;
  /** The text's last paragraph, whole. */
  last: string;
  /** Paragraphs, quotes left out. */
  paragraphs: number;
}

/** How a path ends in the ledger on the day it is first found, and the article that it then holds. */
export interface Expected {
  path: string;
  outcome: Outcome;
  /** Missing where nothing is kept. */
  article?: ExpectedArticle;
}

const OUTCOME_OF: Readonly<Record<Fate, Outcome>> = {
  closed: 'robots-disallowed',
  consent: 'consent-page',
  gone: 'gone',
  reserved: 'opted-out',
  subscribers: 'teaser',
  'second-section': 'duplicate-of',
};

/** What stands on the pages around the stories, and in no story's text. */
export const CHROME = [
  'GMT',
  'Listen Live',
  'Get short URL',
  'Community standards',
  'Comment via',
  'Most read',
  'cookies',
  'The Lantern by post',
  'All rights reserved',
  'gullwatcher',
  'Read on with a subscription',
] as const;

/** Every path that the feeds and the sitemap list on a day, and where redirects lead. */
export function expectedOn(day: Day): Expected[] {
  return storiesOn(day).flatMap((story) => [
    ...(story.shortPath ? [{ path: story.shortPath, outcome: 'redirected-to' as const }] : []),
    expectedOf(story),
  ]);
}

function expectedOf(story: Story): Expected {
  const outcome = story.fate ? OUTCOME_OF[story.fate] : 'stored';
  const isKept = outcome === 'stored' || outcome === 'teaser';
  return { path: story.path, outcome, ...(isKept ? { article: articleOf(story) } : {}) };
}

function articleOf({ title, authors, publishedAt, language, body, fate }: Story): ExpectedArticle {
  const blocks = fate === 'subscribers' ? blocksOf(body).slice(0, 2) : blocksOf(body);
  const paragraphs = blocks.flatMap((block) => (block.kind === 'paragraph' ? plainText(block.text) : []));
  return {
    title,
    authors: authors.map(({ name }) => name),
    ...(publishedAt ? { publishedAt } : {}),
    language,
    first: paragraphs[0] ?? '',
    last: paragraphs.at(-1) ?? '',
    paragraphs: paragraphs.length,
  };
}
