import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { readSettings } from '../../infra/config.ts';
import { InputError } from '../../shared/errors.ts';

describe('settings', () => {
  test('need nothing: every default is filled in', () => {
    expect(readSettings(undefined)).toEqual({
      deployment: 'newsprint',
      events: false,
      discover: { batchSize: 5, concurrency: 5 },
      collect: { batchSize: 5, concurrency: 10 },
      query: { requestsPerSecond: 10, burst: 20 },
      runbook: 'docs/runbook.md',
      logDays: 30,
      pageVersionDays: 30,
    });
  });

  test('may come as JSON text from the command line', () => {
    expect(readSettings('{"contact":"desk@example.org"}').contact).toBe('desk@example.org');
  });

  test('take an e-mail address or a page as contact', () => {
    expect(readSettings({ contact: 'https://example.org/bot' }).contact).toBe('https://example.org/bot');
  });

  test.each([
    [
      { contakt: 'desk@example.org' },
      'newsprint: there is no setting contakt; there are deployment, contact, alarmEmail',
    ],
    [{ collect: { speed: 3 } }, 'newsprint.collect: there is no setting speed; there are batchSize, concurrency'],
    [{ contact: 'me' }, 'newsprint.contact: must be an e-mail address or an http(s) address'],
    [{ alarmEmail: 'nobody' }, 'newsprint.alarmEmail: must be an e-mail address'],
    [{ deployment: 'My News' }, 'newsprint.deployment: must be 1 to 40 lower-case letters'],
    [{ collect: { concurrency: 1 } }, 'newsprint.collect.concurrency'],
    [{ logDays: 31 }, 'newsprint.logDays: must be one of 1, 3, 5'],
    [{ budget: { dollars: 0 } }, 'newsprint.budget.dollars'],
    ['{contact: me}', 'is not JSON; write it like'],
  ])('%j is refused: %s', (settings, message) => {
    expect(() => readSettings(settings)).toThrow(InputError);
    expect(() => readSettings(settings)).toThrow(message);
  });

  test('that are wrong in two ways say both', () => {
    expect(() => readSettings({ contact: 'me', colour: 'red' })).toThrow(
      /contact: must be[\s\S]*no setting colour|no setting colour[\s\S]*contact: must be/,
    );
  });

  test('are all explained in docs/deploy.md, with their defaults', () => {
    const rows = readFileSync(new URL('../../docs/deploy.md', import.meta.url), 'utf8').match(/^\| `.*$/gm) ?? [];
    const { discover, collect, query, ...plain } = readSettings({});
    const documented = [
      ['discover', Object.values(discover).join(', ')],
      ['collect', Object.values(collect).join(', ')],
      ['query', Object.values(query).join(', ')],
      ...Object.entries(plain).map(([name, value]) => [name, String(value)]),
    ];
    for (const [name, value] of documented) {
      const row = rows.find((text) => text.startsWith(`| \`${name}\``) || text.startsWith(`| \`${name}.`));
      expect([name, row?.split(' | ')[1]?.replaceAll('`', '') ?? row]).toEqual([name, value]);
    }
    for (const name of ['contact', 'alarmEmail', 'budget.dollars', 'budget.counts'])
      expect(rows.join('\n')).toContain(`| \`${name}\` |`);
  });

  test('that are wrong say where they stand', () => {
    expect(() => readSettings({ colour: 'red' })).toThrow('cdk.json');
  });
});
