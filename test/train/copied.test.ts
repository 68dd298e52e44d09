import { describe, expect, it } from 'vitest';
import { parsePage } from '../../shared/extract/parse.ts';
import { copied } from '../../train/copied.ts';

const copy = (html: string): string => copied(parsePage(html));

describe('a page as a browser copies it', () => {
  it('is a line a block, paragraphs and headings apart by an empty one', () => {
    expect(
      copy(
        '<nav><a>News</a><a>Sea</a></nav><h1>Ice\n on the quay</h1><p>Boats stay in.</p><p>So do we.<br>Until May.</p><div>Share</div>',
      ),
    ).toBe('NewsSea\n\nIce on the quay\n\nBoats stay in.\n\nSo do we.\nUntil May.\n\nShare');
  });

  it('leaves out what is not shown', () => {
    expect(
      copy(
        '<p>Ice</p><script>run()</script><p hidden>Fog</p><p style="display: none">Rain</p><textarea>Snow</textarea>',
      ),
    ).toBe('Ice\n');
  });

  it('sets cells of a row beside each other', () => {
    expect(copy('<table><tr><td>Mon</td><td>9 m/s</td></tr><tr><td>Tue</td><td>4 m/s</td></tr></table>')).toBe(
      'Mon 9 m/s\nTue 4 m/s',
    );
  });

  it('takes any depth', () => {
    expect(copy(`${'<div>'.repeat(10_000)}Ice${'</div>'.repeat(10_000)}`)).toContain('Ice');
  });
});
