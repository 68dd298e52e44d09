import type { Access } from '../../article.ts';
import { stringOf } from '../structured/thing.ts';
import type { Evidence, Found } from './evidence.ts';

/** Whether the page says that its text is for subscribers only. */
export function readAccess({ articles, survey }: Evidence): Found<Access> {
  for (const article of articles.slice(0, 4)) {
    const free = stringOf(article, 'isAccessibleForFree');
    if (free !== undefined)
      return { value: /^false$/i.test(free) ? 'teaser' : 'full', from: `${article.notation} isAccessibleForFree` };
  }
  const tier = survey.meta.get('article:content_tier')?.[0];
  if (tier !== undefined)
    return { value: /^(?:locked|metered)$/i.test(tier) ? 'teaser' : 'full', from: 'meta article:content_tier' };
  return { value: 'full', from: 'nothing says otherwise' };
}
