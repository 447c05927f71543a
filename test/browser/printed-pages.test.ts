import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { filePage, filePageKind } from '../../src/cases/inspections/file/page.ts';
import type { InspectedFileView } from '../../src/cases/inspections/file/view.ts';
import { proofCard, proofCardKind } from '../../src/cases/proof-card/page.ts';
import type { PageKind } from '../../src/platform/http/printed-page.ts';
import { barriers } from './axe.ts';
import { card } from './card-sample.ts';
import { chromiumPath, hasChromium, launchChromium } from './chromium.ts';

if (!hasChromium) {
  console.warn(`Skipped: there is no Chromium at ${chromiumPath}; install it, or set CHROMIUM_PATH.`);
}

const integrationId = '01890000-0000-7000-8000-000000000001';
const code = { code: '1', text: 'Dossier in onderzoek' };
const rule = {
  code: 'neededStream',
  legalBasis: 'Tabel van de stromen',
  validFrom: '2002-10-01',
  certainty: 'assumed' as const,
};

/** A file with something of everything; what centres write themselves is hostile. */
const file: InspectedFileView = {
  inspectionId: '01890000-0000-7000-8000-000000000000',
  reference: 'INSP-2026-014',
  number: 3,
  files: 10,
  centre: { enterpriseNumber: '1999000150', name: 'OCMW Gent' },
  from: '2026-01-01',
  to: '2026-06-30',
  lastDay: '2026-12-29',
  readAt: '2026-11-30T09:12:00Z',
  findings: [
    {
      category: 'missing',
      code: 'notInformed',
      text: 'Nergens staat dat de persoon geïnformeerd is',
      integrationId,
      legalBasis: 'AVG, art. 13',
    },
    {
      category: 'missing',
      code: 'notConsulted',
      text: 'Stromen die niet geantwoord hebben',
      integrationId,
      streams: [
        { code: 'pension', text: 'Pensioen' },
        { code: 'dgph', text: 'Handicap' },
      ],
      legalBasis: 'Tabel van de stromen',
    },
    { category: 'late', code: 'decidedLate', text: 'Laat beslist', integrationId, day: '2026-03-04', days: 12 },
    { category: 'noted', code: 'refused', text: 'Geweigerde raadplegingen', integrationId, count: 2 },
  ],
  integrations: [
    {
      integrationId,
      qualityCode: code,
      caseReference: '<img src=x onerror="document.title=1">',
      applicationDate: '2026-02-02',
      registeredAt: '2026-02-02T09:00:00Z',
      startDate: '2026-02-02',
      endDate: '2026-04-01',
      state: { code: 'ended', text: 'beëindigd' },
      endedAt: '2026-03-16T09:00:00Z',
      isReview: true,
    },
  ],
  decisions: [
    {
      integrationId,
      decidedOn: '2026-03-16',
      enteredAt: '2026-03-17T09:00:00Z',
      outcome: { code: 'granted', text: 'toegekend' },
      newCodes: [{ code: '2', text: 'Leefloon' }],
    },
  ],
  consultations: Array.from({ length: 12 }, (_, index) => ({
    at: `2026-02-${String(index + 10)}T10:00:00Z`,
    integrationId,
    stream: { code: 'dimona', text: 'Dimona' },
    qualityCode: code,
    role: { code: 'socialWorker', text: 'maatschappelijk werker' },
    outcome: index < 2 ? { code: 'denied', text: 'geweigerd' } : { code: 'answered', text: 'beantwoord' },
    ruleCode: 'noGrant',
  })),
  isCut: true,
  notConsulted: [{ integrationId, qualityCode: code, stream: { code: 'pension', text: 'Pensioen' }, rule }],
  observations: [
    {
      date: '2026-02-10',
      kind: { code: 'homeVisit', text: 'huisbezoek' },
      item: { code: 'address', text: 'adres' },
      outcome: { code: 'confirms', text: 'bevestigt' },
      isWithdrawn: true,
    },
  ],
  steps: [
    {
      doneOn: '2026-03-20',
      recordedAt: '2026-03-20T09:00:00Z',
      step: { code: 'notified', text: 'Ter kennis gebracht' },
    },
  ],
  deadlines: [
    {
      dueOn: '2026-03-24',
      deadline: { code: 'a036', text: 'A036' },
      state: { code: 'overdue', text: 'over tijd' },
      legalBasis: 'Instructie',
    },
  ],
  flags: [
    {
      raisedOn: '2026-03-02',
      aid: { code: 'livingWage', text: 'Leefloon' },
      crossing: { code: 'work', text: 'Werk (Dimona)' },
      dueOn: '2026-04-01',
      state: { code: 'confirmed', text: 'bevestigd' },
      feedback: { code: '1', text: 'De inkomsten waren gekend en zijn meegeteld' },
      feedbackOn: '2026-03-09',
    },
  ],
  signals: [],
};

/** A page with its kind. */
type Shown = readonly [PageKind, string];

const address = 'http://gateway.example/page';

describe.skipIf(!hasChromium)('pages that print', () => {
  let browser: Browser;
  beforeAll(async () => {
    browser = await launchChromium();
  });
  afterAll(() => browser.close());

  /** A page as a browser gets it, with its policy; nothing else is answered. */
  async function open([{ policy }, body]: Shown, width: number, colorScheme: 'light' | 'dark' = 'light') {
    const page = await browser.newPage({ viewport: { width, height: 900 }, colorScheme });
    const complaints: string[] = [];
    page.on('console', (message) => complaints.push(message.text()));
    const asked: string[] = [];
    await page.route('**/*', (route) => {
      asked.push(route.request().url());
      return route.fulfill({
        contentType: 'text/html; charset=utf-8',
        headers: { 'content-security-policy': policy },
        body,
      });
    });
    await page.goto(address);
    return { page, complaints, asked };
  }

  async function isWiderThanScreen(page: Page): Promise<boolean> {
    return page.evaluate('document.documentElement.scrollWidth > document.documentElement.clientWidth');
  }

  describe('the page of an inspected file', () => {
    const shown: Shown = [filePageKind, filePage(file, 'nl')];

    it.each([
      [1280, 'dark'],
      [390, 'light'],
    ] as const)('is in order at a width of %i, %s', async (width, colorScheme) => {
      const { page, complaints, asked } = await open(shown, width, colorScheme);
      expect(await isWiderThanScreen(page)).toBe(false);
      // What was late and missing stands before everything else.
      expect(await page.locator('h2').first().innerText()).toBe('Ontbreekt');
      expect(await page.title()).toBe('Inspectiedossier INSP-2026-014 – 3');
      expect(await page.locator('img, script').count()).toBe(0);
      expect(asked).toEqual([address]);
      expect(complaints).toEqual([]);
      expect(await barriers(page)).toEqual([]);
      await page.close();
    });

    it('prints on paper of A4 without losing a column', async () => {
      const { page } = await open(shown, 794);
      await page.emulateMedia({ media: 'print' });
      expect(await isWiderThanScreen(page)).toBe(false);
      for (const heading of ['Wanneer', 'Afloop', 'Regel']) {
        expect(await page.getByRole('columnheader', { name: heading }).first().isVisible()).toBe(true);
      }
      await page.close();
    });
  });

  it('a proof card is in order on a telephone, a screen and two pages of A4', async () => {
    const { page, complaints, asked } = await open([proofCardKind, proofCard(card, 'fr')], 390, 'dark');
    expect(await isWiderThanScreen(page)).toBe(false);
    expect(await page.locator('img, script').count()).toBe(0);
    expect(await barriers(page)).toEqual([]);
    await page.setViewportSize({ width: 1280, height: 900 });
    expect(await isWiderThanScreen(page)).toBe(false);
    const paper = (await page.pdf({ preferCSSPageSize: true })).toString('latin1');
    expect(paper.match(/\/Type ?\/Page\b/g)).toHaveLength(2);
    expect(asked).toEqual([address]);
    expect(complaints).toEqual([]);
    await page.close();
  });
});
