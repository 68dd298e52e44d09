import type { Document } from 'domhandler';
import type { OptOut, PageKind } from '../article.ts';
import type { SourceRules } from '../source.ts';
import { bodyOfStated, readBody } from './body/body.ts';
import type { Body } from './body/types.ts';
import { judgeKind, type Verdict } from './kind/kind.ts';
import { type PageSigns, pageSigns } from './kind/page.ts';
import { detectLanguage } from './metadata/detect-language.ts';
import { articleBodyOf, type Evidence, gatherEvidence, statedTextOf } from './metadata/evidence.ts';
import { readLeadImage } from './metadata/image.ts';
import { type Metadata, readMetadata } from './metadata/metadata.ts';
import { readOptOuts } from './metadata/opt-outs.ts';
import { withPrintedTags } from './metadata/printed-tags.ts';
import { withOffers } from './metadata/related.ts';
import { withoutOffer } from './paywall.ts';
import { applyRules } from './rules.ts';

/** Everything that was made of a page with tags: the answer, and what it was made from, for whoever wants it explained. */
export interface PageReading {
  evidence: Evidence;
  metadata: Metadata;
  body: Body;
  /** Where the text was found, in the words of `Provenance`. */
  textFrom: string;
  signs: PageSigns;
  verdict: Verdict;
  optOuts: OptOut[];
}

/** Kinds of a page that shows next to nothing: its text may be stated all the same, for a script to show. */
const UNSHOWN: ReadonlySet<PageKind> = new Set(['script-shell', 'too-short']);
/** Words from which a stated text is taken for an article; a shorter one is a summary. */
const LEAST_STATED = 100;

/** Reads a parsed page. */
export function readPage(document: Document, url: string | undefined, rules: SourceRules | undefined): PageReading {
  const applied = rules && applyRules(document, rules);
  const evidence = gatherEvidence(document, url, applied?.excluded);
  const found = readMetadata(evidence);
  const overridden = applied ? applied.override(found) : found;
  const { title, summary, authors } = overridden.fields;
  const articleBody = articleBodyOf(evidence);
  const shown = readBody({
    document,
    ...(url !== undefined && { url }),
    ...(title !== undefined && { title }),
    ...(summary !== undefined && { summary }),
    ...(authors !== undefined && { authors }),
    ...(articleBody !== undefined && { articleBody }),
    ...(applied && { excluded: applied.excluded }),
    ...(applied?.content && { content: applied.content }),
  });
  const beside = withPrintedTags(withOffers(readLeadImage(overridden, evidence, shown), evidence, shown), shown);
  const signs = pageSigns(evidence, withLanguage(beside, shown), shown);
  const judged = judgeKind(signs);
  const stated = UNSHOWN.has(judged.kind) && !signs.saysNotFree ? bodyOfStated(statedTextOf(evidence)) : undefined;
  const isStated = stated !== undefined && stated.wordCount >= LEAST_STATED;
  const verdict: Verdict = isStated
    ? {
        kind: 'article',
        reason: `${stated.wordCount} words of text in the structured data; as for the page, ${judged.reason}`,
      }
    : judged;
  const body = isStated ? stated : judged.kind === 'teaser' ? withoutOffer(shown) : shown;
  return {
    evidence,
    metadata: withAccess(withLanguage(beside, body), verdict),
    body,
    textFrom: isStated ? 'json-ld articleBody' : 'blocks',
    signs,
    verdict,
    optOuts: readOptOuts(evidence.survey),
  };
}

/** Where the page declares no language, the one its text is written in. */
function withLanguage({ fields, provenance }: Metadata, { text }: Body): Metadata {
  if (fields.language !== undefined) return { fields, provenance };
  const language = detectLanguage(text);
  return language === undefined
    ? { fields, provenance }
    : { fields: { ...fields, language }, provenance: { ...provenance, language: 'detected from the text' } };
}

/** What the text shows decides: a page that says it is not free may still have given all of it. */
function withAccess({ fields, provenance }: Metadata, { kind, reason }: Verdict): Metadata {
  const access = kind === 'teaser' ? 'teaser' : 'full';
  if (access === fields.access) return { fields, provenance };
  return {
    fields: { ...fields, access },
    provenance: { ...provenance, access: kind === 'teaser' ? reason : `${provenance.access}, but the text is there` },
  };
}
