import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { sourceSchema } from '../../shared/sources/schema.ts';
import { readSourceList } from '../../shared/sources/source-list.ts';

const page = readFileSync(new URL('../../docs/sources.md', import.meta.url), 'utf8');

describe('docs/sources.md', () => {
  it('describes every key, and no other', () => {
    const described = [...page.matchAll(/^\| `(\w+)` \| .* \| .*\|$/gm)].map((row) => row[1]);
    expect(described).toEqual(Object.keys(sourceSchema.shape));
  });

  it('has examples that are read without a mistake', () => {
    const examples = [...page.matchAll(/```yaml\n([\s\S]*?)```/g)].map((block) => block[1] ?? '');
    expect(examples).toHaveLength(3);
    for (const example of examples) expect(readSourceList(example)).not.toEqual([]);
  });

  it('shows a mistake as it is reported', () => {
    const message = /^sources\.yaml, line 4: .*$/m.exec(page)?.[0] ?? '';
    expect(() => readSourceList('# one\n# two\n- url: https://a.example/\n  interval: 5\n')).toThrow(message);
  });
});
