import { extract } from '../../../shared/extract/extract.ts';

/** What a page says, names and tags joined. */
export interface Said {
  title?: string;
  authors?: string;
  date?: string;
  mod?: string;
  tags?: string;
  section?: string;
  site?: string;
  summary?: string;
  image?: string;
  caption?: string;
  credit?: string;
}

/** What is read of a page. */
export function saidBy(html: string): Record<keyof Said, string | undefined> {
  const article = extract({ html, url: 'https://www.example.org/a/b' }).article;
  return {
    title: article?.title,
    authors: article?.authors.join(';'),
    date: article?.publishedAt,
    mod: article?.modifiedAt,
    tags: article?.tags.join(','),
    section: article?.section,
    site: article?.siteName,
    summary: article?.summary,
    image: article?.image?.url,
    caption: article?.image?.caption,
    credit: article?.image?.credit,
  };
}
