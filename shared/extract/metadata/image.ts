import type { LeadImage } from '../../article.ts';
import { metaOf } from '../structured/survey.ts';
import { urlOf } from '../structured/thing.ts';
import { absolute } from './address.ts';
import type { Evidence, Found } from './evidence.ts';

/** The article's lead image, with its caption and credit where the page prints them. */
export function readImage({ survey, articles, base }: Evidence): Found<LeadImage> | undefined {
  const meta = metaOf(survey, [
    'og:image',
    'og:image:url',
    'og:image:secure_url',
    'twitter:image',
    'twitter:image:src',
    'parsely-image-url',
    'sailthru.image.full',
    'thumbnail',
  ]);
  const url = absolute(meta?.value, base);
  if (meta && url) return { value: { url }, from: `meta ${meta.name}` };
  for (const article of articles.slice(0, 4)) {
    const address = absolute(urlOf(article, 'image') ?? urlOf(article, 'thumbnailUrl'), base);
    if (address) return { value: { url: address }, from: `${article.notation} image` };
  }
  return undefined;
}
