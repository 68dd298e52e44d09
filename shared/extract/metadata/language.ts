import { metaOf } from '../structured/survey.ts';
import { stringOf } from '../structured/thing.ts';
import type { Evidence, Found } from './evidence.ts';

/** The language that the page declares. */
export function readLanguage({ survey, articles }: Evidence): Found<string> | undefined {
  const article = articles.find((thing) => tagOf(stringOf(thing, 'inLanguage')));
  const declared = tagOf(survey.language);
  if (declared) return { value: declared, from: 'html lang' };
  const meta = metaOf(survey, ['content-language', 'og:locale', 'language', 'dc.language', 'inlanguage']);
  const said = tagOf(meta?.value);
  if (meta && said) return { value: said, from: `meta ${meta.name}` };
  const inLanguage = tagOf(stringOf(article, 'inLanguage'));
  return article && inLanguage ? { value: inLanguage, from: `${article.notation} inLanguage` } : undefined;
}

/** A BCP 47 tag of language and region: lower-case language, upper-case region. */
export function tagOf(text: string | undefined): string | undefined {
  const match = /^\s{0,9}([a-z]{2,3})(?:[-_](?:[a-z]{4}[-_])?([a-z]{2}))?(?:[-_,;\s.]|$)/i.exec(text ?? '');
  if (!match) return undefined;
  const language = (match[1] ?? '').toLowerCase();
  if (language === 'und' || language === 'mul' || language === 'zxx') return undefined;
  return match[2] ? `${language}-${match[2].toUpperCase()}` : language;
}
