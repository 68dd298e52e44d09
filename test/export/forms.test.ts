import fc from 'fast-check';
import { XMLParser } from 'fast-xml-parser';
import { describe, expect, it } from 'vitest';
import { csvLine } from '../../shared/export/csv.ts';
import { exportForm } from '../../shared/export/forms.ts';
import { parquetOf, textsOfParquet } from '../../shared/export/parquet.ts';
import { anArticle } from '../support/article.ts';

describe('csvLine', () => {
  it('quotes what has to be quoted, joins lists, and leaves missing values empty', () => {
    expect(csvLine(['a', 'b "c", d', ['x', 'y'], undefined, 7, 'e\nf'])).toBe('a,"b ""c"", d",x; y,,7,"e\nf"\r\n');
  });

  it.each(['=1+1', '+1', '-1', '@SUM(A1)', '\t=1', ' =1', '＝1', '\r=1'])('lets %j be no formula', (value) => {
    expect(csvLine([value]).replace(/^"/, '')).toMatch(/^'/);
  });

  it('is one record whatever the fields hold', () => {
    fc.assert(
      fc.property(fc.array(fc.string({ unit: 'grapheme' }), { minLength: 1, maxLength: 5 }), (values) => {
        const unquoted = csvLine(values).replaceAll(/"(?:[^"]|"")*"/g, '');
        expect(unquoted.split(',')).toHaveLength(values.length);
        expect(unquoted.trimEnd()).not.toMatch(/[\r\n]/);
      }),
    );
  });
});

describe('the RSS form', () => {
  const form = exportForm('rss', { description: 'Articles', now: new Date(0) });

  it('is XML that gives every title back', () => {
    const parser = new XMLParser({ parseTagValue: false, trimValues: false });
    const visible = fc.string({
      unit: fc.constantFrom('a', '<', '&', '"', "'", ']]>', 'é', '\u{1f600}', ' '),
      minLength: 1,
    });
    fc.assert(
      fc.property(visible, (title) => {
        const xml = form.head + form.item(anArticle({ title })) + form.foot;
        expect(parser.parse(xml).rss.channel.item.title ?? '').toBe(title);
      }),
    );
  });

  it('leaves out what XML cannot hold', () => {
    expect(form.item(anArticle({ title: 'a\u0000b\u001bc\ud800d' }))).toContain('<title>abcd</title>');
  });
});

describe('the Parquet files', () => {
  it('give texts back by article and revision', async () => {
    const rows = [
      { article: anArticle(), text: 'One.\n\nTwo.' },
      { article: anArticle({ url: 'https://paper.example/b', revision: 3 }), text: undefined },
      { article: anArticle({ url: 'https://paper.example/c', authors: [], tags: [] }), text: '海' },
    ];
    const texts = await textsOfParquet(parquetOf(rows));
    expect([...texts]).toEqual([
      [`${rows[0]?.article.id}-1`, 'One.\n\nTwo.'],
      [`${rows[2]?.article.id}-1`, '海'],
    ]);
  });
});
