import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Browser, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { makeSite } from '../../site/make.ts';
import { barriers } from './axe.ts';
import { chromiumPath, hasChromium, launchChromium } from './chromium.ts';

if (!hasChromium) {
  console.warn(`Skipped: there is no Chromium at ${chromiumPath}; install it, or set CHROMIUM_PATH.`);
}

/** One page of each kind: long tables, other languages, the contract, its schemas. */
const kinds = [
  'index.html',
  'docs/tutorial.html',
  'docs/operations.html',
  'docs/policy.nl.html',
  'docs/adr/index.html',
  'reference/index.html',
  'reference/integrations.html',
];

describe.skipIf(!hasChromium)('the documentation site in a browser', () => {
  let folder: string;
  let browser: Browser;
  let page: Page;
  let complaints: string[];
  const addressOf = (path: string) => pathToFileURL(join(folder, path)).href;

  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'site-'));
    await makeSite(folder);
    browser = await launchChromium();
  });
  afterAll(async () => {
    await browser.close();
    await rm(folder, { recursive: true, force: true });
  });
  beforeEach(async () => {
    page = await browser.newPage();
    complaints = [];
    page.on('console', (message) => {
      if (['error', 'warning'].includes(message.type())) complaints.push(message.text());
    });
    page.on('request', (request) => {
      if (!request.url().startsWith('file:')) complaints.push(request.url());
    });
  });
  afterEach(() => page.close());

  it.each(kinds)('%s: nothing stands in the way of anybody, in light and in dark', async (path) => {
    for (const colorScheme of ['light', 'dark'] as const) {
      await page.emulateMedia({ colorScheme });
      await page.goto(addressOf(path));
      // Axe itself would load the style again, which the policy of the page forbids.
      expect(complaints).toEqual([]);
      expect(await barriers(page)).toEqual([]);
      complaints = [];
    }
  });

  it.each(kinds)('%s: no wider than a phone', async (path) => {
    await page.setViewportSize({ width: 360, height: 740 });
    await page.goto(addressOf(path));
    expect(await page.evaluate<number>('document.documentElement.scrollWidth')).toBe(360);
  });

  it('search finds a heading of another page and leads there', async () => {
    await page.goto(addressOf('docs/adr/index.html'));
    await page.getByLabel('Search headings').fill('evidence KEY');
    await page.getByRole('link', { name: 'The evidence key (Operations)' }).click();
    await page.waitForURL('**/docs/operations.html#the-evidence-key');
    await page.getByLabel('Search headings').fill('<img src=x onerror=1>');
    await page.getByText('0 headings').waitFor();
    expect(complaints).toEqual([]);
  });

  it('prints the content alone', async () => {
    await page.goto(addressOf('docs/tutorial.html'));
    await page.emulateMedia({ media: 'print' });
    expect(await page.getByRole('navigation').isVisible()).toBe(false);
    expect(await page.getByRole('heading', { level: 1 }).isVisible()).toBe(true);
  });
});
