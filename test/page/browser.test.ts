import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import type { AxeResults } from 'axe-core';
import { type Browser, type BrowserContextOptions, chromium, type Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Server, serveArchive } from '../../local/serve/server.ts';
import type { Article } from '../../shared/article.ts';
import { openTestArchive, revise, store, type TestArchive } from '../support/archive.ts';
import { prose } from '../support/prose.ts';
import { aSource } from '../support/source.ts';

const CHROMIUM = process.env.CHROMIUM ?? '/usr/bin/chromium';
const hasChromium = existsSync(CHROMIUM);
if (!hasChromium) console.log(`no Chromium at ${CHROMIUM}: the page is not tested in a browser; set CHROMIUM`);

/** Each would set a mark on the window if it ran. */
const HOSTILE = [
  '"><script>window.ran=1</script>',
  '<img src=x onerror="window.ran=2">',
  "' autofocus onfocus='window.ran=3",
  '</title></textarea><svg onload=window.ran=4>',
  '{{constructor.constructor("window.ran=5")()}}',
  '<a href="javascript:window.ran=6">press</a>',
];
/** Bytes of a first view, style and all. */
const FIRST_VIEW = 100_000;

describe.skipIf(!hasChromium)('in a browser', () => {
  let archive: TestArchive;
  let server: Server;
  let browser: Browser;
  let paths: string[];

  beforeAll(async () => {
    archive = await openTestArchive();
    await archive.sources.save(aSource());
    await archive.sources.save(aSource({ id: 'gazette', name: HOSTILE[0] ?? '', url: 'https://gazette.example/' }));
    for (let i = 0; i < 60; i++) {
      const at = `2026-11-${24 - (i % 3)}T08:${String(i).padStart(2, '0')}:00.000Z`;
      await store(archive, prose(i), {
        url: `https://paper.example/${i}`,
        title: `Ferry news of hour ${i}`,
        sortedAt: at,
      });
    }
    const hostile: Article[] = [];
    for (const [i, words] of HOSTILE.entries()) {
      const fields = { title: words, authors: HOSTILE, tags: HOSTILE, summary: words, section: words };
      const url = `https://paper.example/hostile/${i}`;
      hostile.push(await store(archive, `${words} ${i}`, { ...fields, url, sortedAt: `2026-11-25T08:0${i}:00.000Z` }));
    }
    const first = await store(archive, 'The ferry sails at nine.\n\nTickets are cheap.', {
      url: 'https://paper.example/old',
    });
    await revise(archive, first, 'The ferry sails at ten.\n\nTickets are cheap.', {
      change: 'body',
      title: 'The ferry sails later',
    });
    const at = archive.now().toISOString();
    const found = { sourceId: 'paper', foundAt: at, listedAt: at, outcomeAt: at };
    await archive.ledger.save({ id: 'w', url: 'https://paper.example/w', ...found, outcome: 'queued' });
    const [detail = ''] = HOSTILE;
    await archive.ledger.save({ id: 'g', url: `https://paper.example/?${detail}`, ...found, outcome: 'gone', detail });
    paths = ['/', `/read/${first.id}`, '/health', '/ledger', '/now', ...[0, 3].map((at) => `/read/${hostile[at]?.id}`)];
    server = await serveArchive(archive, 0);
    const quiet = ['--no-sandbox', '--disable-gpu', '--disable-background-networking', '--disable-component-update'];
    browser = await chromium.launch({ executablePath: CHROMIUM, args: quiet });
  });
  afterAll(async () => {
    await browser?.close();
    await server?.close();
    await archive?.close();
  });

  /** Opens each path in a page of its own kind, and closes it. */
  async function onEach(options: BrowserContextOptions, look: (page: Page, path: string) => Promise<void>) {
    const context = await browser.newContext(options);
    for (const path of paths) {
      const page = await context.newPage();
      await look(page, path);
      await page.close();
    }
    await context.close();
  }

  it('loads each page without a complaint, under its policy, and runs nothing', async () => {
    await onEach({}, async (page, path) => {
      const complaints: string[] = [];
      page.on('console', (message) => complaints.push(message.text()));
      page.on('pageerror', (error) => complaints.push(error.message));
      page.on('dialog', (dialog) => complaints.push(dialog.message()));
      const response = await page.goto(server.url + path, { waitUntil: 'load' });
      expect(response?.status(), path).toBe(200);
      expect(response?.headers()['content-security-policy']).toContain("default-src 'none'");
      expect(complaints, path).toEqual([]);
      expect(await page.evaluate('window.ran'), path).toBeUndefined();
      expect(
        await page.locator('body script, main img, main svg[onload], [onfocus], [href^="javascript:"]').count(),
      ).toBe(0);
      const sizes = 'performance.getEntries().reduce((sum, { decodedBodySize = 0 }) => sum + decodedBodySize, 0)';
      const bytes = await page.evaluate(sizes);
      expect(bytes, path).toBeGreaterThan(1_000);
      expect(bytes, path).toBeLessThan(FIRST_VIEW);
    });
  });

  it('shows a collection while it runs, and reads without a script', async () => {
    const page = await browser.newPage();
    await page.goto(`${server.url}/now`);
    const state = page.locator('[role=status]');
    expect(await state.textContent()).toBe('Collecting: 1 of 2 URLs of the last day waits for a turn.');
    const link = await archive.ledger.get('w');
    if (link) await archive.ledger.save({ ...link, outcome: 'gone' });
    await state.getByText('Nothing waits').waitFor();
    if (link) await archive.ledger.save(link);
    await page.close();
    const context = await browser.newContext({ javaScriptEnabled: false });
    const plain = await context.newPage();
    await plain.goto(`${server.url}/now`);
    expect(await plain.locator('[role=status]').textContent()).toContain('Collecting');
    await context.close();
  });

  it('has an icon', async () => {
    const page = await browser.newPage();
    const response = await page.goto(`${server.url}/icon.svg`);
    expect(response?.headers()['content-type']).toContain('image/svg+xml');
    await page.close();
  });

  it('counts the ledger by outcome, each count a filter', async () => {
    const page = await browser.newPage();
    await page.goto(`${server.url}/ledger`);
    await page.getByRole('link', { name: 'gone 1' }).click();
    expect(new URL(page.url()).search).toBe('?outcome=gone');
    expect(await page.locator('.links > li').count()).toBe(1);
    await page.close();
  });

  it('is used by keyboard: skip link, places, filters, articles, in that order', async () => {
    const page = await browser.newPage();
    await page.goto(server.url);
    const focused = async () => {
      await page.keyboard.press('Tab');
      return String(await page.evaluate('document.activeElement.innerText || document.activeElement.name'));
    };
    const order = [];
    for (let i = 0; i < 8; i++) order.push(await focused());
    expect(order.slice(0, 6)).toEqual(['Skip to content', 'Newsprint', 'Articles', 'Sources', 'Ledger', 'Now']);
    expect(order[6]).toContain('any');
    await page.locator('summary').first().press('Enter');
    expect(await page.getByLabel('Author').isVisible()).toBe(true);
    await page.close();
  });

  it('shows what a revision changed', async () => {
    const page = await browser.newPage();
    await page.goto(`${server.url}${paths[1]}`);
    expect(await page.locator('#revisions del').allInnerTexts()).toContain('nine');
    expect(await page.locator('#revisions ins').allInnerTexts()).toContain('ten');
    await page.close();
  });

  it('fits a telephone', async () => {
    await onEach({ viewport: { width: 390, height: 800 } }, async (page, path) => {
      await page.goto(server.url + path);
      expect(await page.evaluate('document.documentElement.scrollWidth'), path).toBeLessThanOrEqual(390);
    });
  });

  it('is dark for whoever wants it dark', async () => {
    const background = async (colorScheme: 'light' | 'dark') => {
      const page = await browser.newPage({ colorScheme });
      await page.goto(server.url);
      const colour = await page.evaluate('getComputedStyle(document.body).backgroundColor');
      await page.close();
      const [red = 0] = String(colour).match(/\d+/g)?.map(Number) ?? [];
      return red;
    };
    expect(await background('light')).toBeGreaterThan(200);
    expect(await background('dark')).toBeLessThan(60);
  });

  it.each(['light', 'dark'] as const)('is accessible, %s', { timeout: 120_000 }, async (colorScheme) => {
    const axe = await readFile(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
    await onEach({ colorScheme, bypassCSP: true }, async (page, path) => {
      await page.goto(server.url + path);
      await page.evaluate(axe);
      const { violations } = (await page.evaluate('axe.run()')) as AxeResults;
      const grave = violations.filter(({ impact }) => impact === 'serious' || impact === 'critical');
      expect(
        grave.map(({ id, nodes }) => [path, id, nodes[0]?.html]),
        path,
      ).toEqual([]);
    });
  });
});
