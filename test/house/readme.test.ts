import { execFile } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { promisify } from 'node:util';
import { afterAll, describe, expect, test } from 'vitest';
import { commandBlocks, linksIn, scriptsIn, withoutInstall } from './readme-commands.ts';

const ROOT = path.resolve(import.meta.dirname, '../..');
const readPage = (file: string) => readFileSync(path.join(ROOT, file), 'utf8');
const README = readPage('README.md');
const { scripts } = JSON.parse(readPage('package.json')) as { scripts: Record<string, string> };

const data = mkdtempSync(path.join(tmpdir(), 'newsprint-readme-'));
afterAll(() => rmSync(data, { recursive: true }));

/** Runs a command as a newcomer would, but for the data folder; the answer shows the usual one. */
async function run(command: string): Promise<string> {
  const env = { ...process.env, NEWSPRINT_DATA: path.join(data, '.newsprint'), NO_COLOR: '1', FORCE_COLOR: '0' };
  const { stdout } = await promisify(execFile)('bash', ['-c', command], { cwd: ROOT, env });
  return stdout.replaceAll(` --data ${data}/.newsprint`, '').replaceAll(data, '~/newsprint');
}

/** The output names the sample newspaper's usual port, which somebody else on this machine may be using just now. */
async function untilFree(port: number): Promise<void> {
  for (let tries = 0; tries < 200; tries++) {
    const server = createServer();
    const isFree = await new Promise<boolean>((resolve) => {
      server.once('error', () => resolve(false));
      server.listen(port, '127.0.0.1', () => resolve(true));
    });
    await new Promise((resolve) => server.close(resolve));
    if (isFree) return;
    await setTimeout(200);
  }
}

describe('the commands of the README', () => {
  for (const { commands, output } of commandBlocks(README).filter(({ aws }) => !aws)) {
    test(commands.join('; '), { timeout: 120_000 }, async () => {
      await untilFree(4780);
      const printed = [];
      for (const command of commands) printed.push(await run(withoutInstall(command)));
      const lines = printed
        .join('\n')
        .split('\n')
        .map((line) => line.trim());
      for (const line of output) expect(lines).toContain(line);
    });
  }

  test('name scripts that exist', () => {
    const named = scriptsIn(commandBlocks(README).flatMap(({ commands }) => commands));
    expect(named.length).toBeGreaterThan(3);
    for (const script of named) expect(scripts).toHaveProperty(script);
  });

  test('for AWS lead to templates that can be made', { timeout: 300_000 }, async () => {
    const out = path.join(data, 'cdk.out');
    await run(`npm run --silent synth -- --output ${out}`);
    const templates = readdirSync(out).filter((file) => file.endsWith('.template.json'));
    expect(templates.length).toBeGreaterThanOrEqual(2);
  });
});

test('a page is read by its fences', () => {
  const page =
    '```sh\nnpm ci && npm start\n\n```\ntext\n```text\n one line\n… left out\n```\n```sh aws\nnpm run deploy\n```';
  expect(commandBlocks(page)).toEqual([
    { commands: ['npm ci && npm start'], aws: false, output: ['one line'] },
    { commands: ['npm run deploy'], aws: true, output: [] },
  ]);
  expect(scriptsIn(['npm ci && npm start', 'npm run deploy'])).toEqual(['start', 'deploy']);
});

const docs = readdirSync(path.join(ROOT, 'docs'), { recursive: true, encoding: 'utf8' }).map((file) => `docs/${file}`);
const pages = ['README.md', 'CONTRIBUTING.md', 'CHANGELOG.md', ...docs.filter((file) => file.endsWith('.md'))];

test.each(pages)('the links of %s lead somewhere', (page) => {
  const targets = linksIn(readPage(page)).map((target) => path.join(ROOT, path.dirname(page), target));
  expect(targets.filter((target) => !existsSync(target))).toEqual([]);
});

test.each(pages)('the npm scripts that %s names exist', (page) => {
  const named = [...readPage(page).matchAll(/`npm run ([a-z][\w:-]*)/g)].map(([, name]) => name ?? '');
  expect(named.filter((name) => !(name in scripts))).toEqual([]);
});
