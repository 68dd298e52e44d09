import { load } from 'cheerio/slim';
import type { Document, Element } from 'domhandler';
import { readDate } from '../dates.ts';
import { PermanentError } from '../errors.ts';
import type { SourceRules } from '../source.ts';
import { namesIn } from './metadata/author/names.ts';
import type { Metadata } from './metadata/metadata.ts';
import { linesOf, textOf } from './structured/text.ts';

/** A source's rules, found on one page. */
export interface AppliedRules {
  excluded: ReadonlySet<Element>;
  content?: Element;
  /** Fields that the rules name, and only those. */
  override: (metadata: Metadata) => Metadata;
}

/** Elements of one selector that are looked at. */
const LIMIT = 2000;

/**
 * Finds what a source's selectors name. A selector that matches nothing leaves the page as it was, because sites change
 * and an article is better than none; one that is no selector throws `PermanentError('extract-failed')`.
 */
export function applyRules(document: Document, rules: SourceRules): AppliedRules {
  const find = (rule: keyof SourceRules): Element[] => select(document, rule, rules[rule]);
  const content = find('content')[0];
  const excluded = new Set(find('remove'));
  const title = find('title')
    .map((element) => textOf(element, 400))
    .find(Boolean);
  const authors = [
    ...new Set(
      find('author')
        .slice(0, 20)
        .flatMap((element) => linesOf(element, 200).flatMap((line) => namesIn(line))),
    ),
  ];
  const dates = find('date').slice(0, 20);
  return {
    excluded,
    ...(content && { content }),
    override: ({ fields, provenance }) => {
      const language = fields.language;
      const date = dates
        .flatMap(
          ({ attribs }, i) =>
            readDate(attribs.datetime ?? attribs.content, language) ??
            readDate(textOf(dates[i] as Element, 160), language) ??
            [],
        )
        .at(0);
      return {
        fields: {
          ...fields,
          ...(title && { title }),
          ...(authors.length > 0 && { authors }),
          ...(date && { publishedAt: date }),
        },
        provenance: {
          ...provenance,
          ...(title && { title: `rule ${rules.title}` }),
          ...(authors.length > 0 && { authors: `rule ${rules.author}` }),
          ...(date && { publishedAt: `rule ${rules.date}` }),
        },
      };
    },
  };
}

function select(document: Document, rule: string, selector: string | undefined): Element[] {
  if (!selector) return [];
  try {
    return load(document)<Element, string>(selector).toArray().slice(0, LIMIT);
  } catch (error) {
    throw new PermanentError('extract-failed', `the source's rule '${rule}' is no CSS selector: ${selector}`, {
      cause: error,
    });
  }
}
