import * as z from 'zod/mini';

/** One source to poll. */
const discoverMessage = z.object({
  v: z.literal(1),
  sourceId: z.string().check(z.minLength(1)),
  /** Sent because something of it is due: not polled before its time. */
  due: z.optional(z.literal(true)),
});

/** One article is to be collected. */
const collectMessage = z.object({
  v: z.literal(1),
  /** The canonical URL, whose ledger record gets the outcome. */
  url: z.url({ protocol: /^https?$/ }),
  /** The URL as it was found: what is fetched. */
  fetchUrl: z.url({ protocol: /^https?$/ }),
  sourceId: z.string().check(z.minLength(1)),
  /** ISO 8601: when discover first found it; part of what the archive keeps, so a repeat must not change it. */
  foundAt: z.iso.datetime(),
  /** ISO 8601: the slot on its site; not fetched before. */
  notBefore: z.iso.datetime(),
  reason: z.enum(['new', 'recheck']),
  /** How often the site asked us to come back later. */
  postponed: z._default(z.int().check(z.gte(0)), 0),
  /** What the feed said, used only where the page is silent. */
  hint: z.optional(z.object({ title: z.optional(z.string()), publishedAt: z.optional(z.string()) })),
  /** When its source says that it changed last: kept, so that the same change does not send it again. */
  modifiedAt: z.optional(z.string()),
});

export type DiscoverMessage = z.infer<typeof discoverMessage>;
export type CollectMessage = z.infer<typeof collectMessage>;

/** Reads a DiscoverQueue body; throws on anything else, which is a bug of the sender and belongs in the dead letters. */
export function parseDiscoverMessage(body: string): DiscoverMessage {
  return discoverMessage.parse(JSON.parse(body));
}

/** Reads a CollectQueue body, as `parseDiscoverMessage` does. */
export function parseCollectMessage(body: string): CollectMessage {
  return collectMessage.parse(JSON.parse(body));
}
