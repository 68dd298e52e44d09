import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { caseFolders } from '../../check/cases.ts';
import { checkCharset } from '../../check/charset.ts';
import { checkFeeds } from '../../check/feeds.ts';
import { checkHttp } from '../../check/http.ts';
import { checkRobots } from '../../check/robots.ts';
import { checkSsrf } from '../../check/ssrf.ts';
import { InputError } from '../../shared/errors.ts';

let root: string;
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'check-'));
});
afterEach(() => rmSync(root, { recursive: true }));

/** A folder of cases as others would give it. */
function folder(name: string, cases: object[], files: Record<string, string> = {}) {
  mkdirSync(join(root, name, 'files'), { recursive: true });
  writeFileSync(join(root, name, 'cases.jsonl'), cases.map((entry) => JSON.stringify(entry)).join('\n'));
  for (const [path, text] of Object.entries(files)) writeFileSync(join(root, name, path), text);
  const [found] = caseFolders(join(root, name), []);
  if (!found) throw new Error('no folder');
  return found;
}

/** The ids of what a check finds wrong. */
const wrong = (verdicts: { id: string; wrong?: string }[]) =>
  verdicts.flatMap((verdict) => (verdict.wrong ? [verdict.id] : []));

describe('a check finds what is wrong', () => {
  it('with robots', async () => {
    const robots = 'User-agent: *\nDisallow: /a';
    const cases = [
      { id: 'right', kind: 'allow', robots, agent: 'x', url: 'https://a.example/a', allowed: false },
      { id: 'wrong', kind: 'allow', robots, agent: 'x', url: 'https://a.example/a', allowed: true },
      { id: 'wild', file: 'files/a.txt' },
    ];
    expect(wrong(await checkRobots(folder('robots', cases, { 'files/a.txt': robots })))).toEqual(['wrong']);
  });

  it('with addresses', async () => {
    const cases = [
      { id: '1', url: 'http://10.0.0.1/', must: 'block' },
      { id: '2', url: 'http://10.0.0.1/', must: 'allow' },
      { id: '3', url: 'http://a.example/', must: 'dns' },
    ];
    expect(wrong(await checkSsrf(folder('ssrf', cases)))).toEqual(['2 http://10.0.0.1/']);
  });

  it('with encodings', async () => {
    const data_b64 = Buffer.from('<meta charset=koi8-r>').toString('base64');
    const cases = [
      { id: 'right', data_b64, encoding: 'KOI8-R' },
      { id: 'wrong', data_b64, encoding: 'utf-8' },
    ];
    expect(wrong(await checkCharset(folder('charset', cases)))).toEqual(['wrong']);
  });

  it('with feeds', async () => {
    const files = {
      'files/a.xml': '<rss><channel><item><title>A</title><link>https://a.example/1</link></item></channel></rss>',
    };
    const check = (path: unknown[], value: unknown) => [{ path, op: '==', value }];
    const cases = [
      { id: 'right', file: 'files/a.xml', checks: check(['entries', 0, 'link'], 'https://a.example/1') },
      { id: 'missing', file: 'files/a.xml', checks: check(['entries', 1, 'title'], 'B') },
      { id: 'elsewhere', file: 'files/a.xml', checks: check(['entries', 0, 'link'], 'https://a.example/2') },
    ];
    expect(wrong(await checkFeeds(folder('feeds', cases, files)))).toEqual(['missing', 'elsewhere']);
  });

  it('with raw replies, of which broken ones are right to fail', async () => {
    const files = {
      'files/whole.bin': 'HTTP/1.1 200 OK\r\nContent-Length: 2\r\n\r\nok',
      'files/cut.bin': 'HTTP/1.1 200 OK\r\nContent-Length: 9\r\n\r\nno',
    };
    const cases = ['whole', 'cut'].map((id) => ({ id, replies: [{ n: '0', file: `files/${id}.bin` }] }));
    expect(wrong(await checkHttp(folder('http', cases, files)))).toEqual([]);
  });
});

describe('folders of cases', () => {
  it('are found below a path by their names', () => {
    folder('robots-b', [{ id: 1 }]);
    folder('robots-a', [{ id: 1 }]);
    folder('other', [{ id: 1 }]);
    expect(caseFolders(root, ['robots-']).map(({ name }) => name)).toEqual(['robots-a', 'robots-b']);
  });

  it('are asked for when they are not there', () => {
    expect(() => caseFolders(join(root, 'nowhere'), ['ssrf'])).toThrow(InputError);
    expect(() => caseFolders(root, ['ssrf'])).toThrow(/give --cases a folder that holds a cases\.jsonl/);
  });
});
