import type { Browser, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { startConstellation, type Constellation } from '../constellation.ts';
import { freePort } from '../free-port.ts';
import { keepDossier } from '../gateway/kept-dossier.ts';
import { barriers } from './axe.ts';
import { chromiumPath, hasChromium, launchChromium } from './chromium.ts';
import { compile, registerPersona, signIn, visit } from './dossier-page.ts';

if (!hasChromium) {
  console.warn(`Skipped: there is no Chromium at ${chromiumPath}; install it, or set CHROMIUM_PATH.`);
}

/** What a social worker does on the page beside asking the streams of one person. */
describe.skipIf(!hasChromium)('an inquiry on the dossier page', () => {
  let running: Constellation;
  let browser: Browser;
  let minutesLater = 0;
  beforeAll(async () => {
    running = await startConstellation({
      gatewayPort: await freePort(),
      env: { DOSSIER_KEEP_DAYS: '7' },
      tokenClock: () => Date.now() + minutesLater * 60_000,
    });
    browser = await launchChromium();
  });
  afterEach(() => {
    minutesLater = 0;
  });
  afterAll(async () => {
    await browser.close();
    await running[Symbol.asyncDispose]();
  });

  async function opened(page: Page, tag: string): Promise<void> {
    await signIn(page);
    await registerPersona(page, running.persona(tag));
  }

  /** What the page sends to be assessed, newest last. */
  function assessedBy(page: Page): readonly Readonly<Record<string, unknown>>[] {
    const sent: Readonly<Record<string, unknown>>[] = [];
    page.on('request', (request) => {
      if (request.url().endsWith('/assessments')) sent.push(request.postDataJSON() as Record<string, unknown>);
    });
    return sent;
  }

  const exchanges = async () => (await running.control<{ items: unknown[] }>('exchanges')).items.length;

  it('adds somebody of the household to the file, asks both, and counts the means of both', async () => {
    await using visited = await visit(browser, running.url);
    const { page, complaints } = visited;
    const sent = assessedBy(page);
    await opened(page, 'applicant-in-couple');
    await page.locator('#find-persons').click();
    const named = page.locator('.file', { has: page.locator('[id^="add-person-"]') });
    const partner = named.filter({ hasText: 'Rachid El Amrani' });
    await partner.waitFor();
    expect(await barriers(page)).toEqual([]);
    await partner.getByRole('button').click();
    const along = page.locator('[id^="along-"]');
    await along.waitFor();
    expect(await along.isChecked()).toBe(true);
    expect(await page.locator('.along').innerText()).toContain('Rachid El Amrani, Born on 3 Sept 1984');

    await compile(page);
    expect(await page.locator('.person h3').innerText()).toContain('Rachid El Amrani');
    expect(await page.locator('.person .stream').count()).toBeGreaterThan(10);
    const [first] = sent as readonly { others?: readonly { integrationId: string; answers: object }[] }[];
    expect(first?.others).toHaveLength(1);
    expect(Object.keys(first?.others?.[0]?.answers ?? {})).toContain('selfEmployed');
    const cohabitant = page.locator('#living-wage .cohabitant', { hasText: 'partner' });
    await cohabitant.locator('details[id$="-steps"] > summary').click();
    const step = cohabitant.locator('.step', { has: page.locator('.evidence') }).first();
    await step.locator('.evidence > summary').click();
    expect(await cohabitant.locator('.step').count()).toBeGreaterThan(5);
    expect(await page.locator('#time tbody th', { hasText: 'Rachid El Amrani' }).count()).toBeGreaterThan(0);
    expect(await page.locator('.who').innerText()).toContain('Amélie Lambert');
    expect(await barriers(page)).toEqual([]);

    await along.uncheck();
    await page.locator('#form > summary').click();
    const answered = page.waitForResponse('**/assessments');
    await page.locator('#assess').click();
    await answered;
    expect(sent.at(-1)).not.toHaveProperty('others');
    expect(complaints).toEqual([]);
  });

  it('opens a dossier again without asking the Bank, and explains one that is not kept', async () => {
    await using visited = await visit(browser, running.url);
    const { page } = visited;
    await opened(page, 'single-applicant');
    await compile(page);
    const flags = await page.locator('#flags').innerText();
    await running.control('exchanges', { method: 'DELETE' });

    await page.locator('#home').click();
    await page.locator('[id^="open-"]').first().waitFor();
    await page.locator('#search-ssin').fill(running.persona('single-applicant').ssin);
    await page.locator('#search').click();
    await page.locator('[id^="open-"]').first().click();
    await page.locator('#kept > summary').click();
    await page.locator('#reopen-0').click();
    await page.locator('#flags').waitFor();
    expect(await page.locator('#flags').innerText()).toBe(flags);

    await page.locator('#dossier-number').fill('no number');
    await page.locator('#reopen').click();
    expect(await page.locator('#dossier-number').getAttribute('aria-invalid')).toBe('true');
    expect(await barriers(page)).toEqual([]);
    const { body } = await running.call<{ items: readonly { integrationId: string }[] }>('/integrations/query', {
      body: { ssin: running.persona('single-applicant').ssin },
    });
    const notKept = await keepDossier(running, body.items[0]!.integrationId, {}, { isKept: false });
    await page.locator('#dossier-number').fill(notKept);
    await page.locator('#reopen').click();
    const notice = page.locator('.notice.wrong', { hasText: 'Compile the dossier anew' });
    await notice.waitFor();
    expect(await exchanges()).toBe(0);
  });

  it('notes what a home visit showed, beside what is declared and found, and withdraws it', async () => {
    await using visited = await visit(browser, running.url);
    const { page, complaints } = visited;
    await opened(page, 'household-without-numbers');
    await compile(page);
    await page.locator('#form > summary').click();
    await page.locator('#household-none').check();
    await page.locator('#assess').click();
    const household = page.locator('#differences .finding', { hasText: 'Household' }).first();
    await household.locator('.ask').first().waitFor();
    await running.control('exchanges', { method: 'DELETE' });

    await page.locator('#observations > summary').click();
    await page.locator('#note-observation').click();
    await page.locator('#observations .notice.wrong').waitFor();
    await page.locator('#observation-date').fill('2026-01-15');
    await page.locator('#observation-outcome').selectOption('contradicts');
    await page.locator('#observation-reference').fill('REPORT-12');
    await page.locator('#note-observation').click();
    await page.locator('#differences', { hasText: 'home visit, contradicts' }).waitFor();
    expect(await page.locator('#observations .observation').innerText()).toContain('Reference REPORT-12');
    expect(await barriers(page)).toEqual([]);

    await page.locator('#withdraw-0').click();
    expect(await page.locator('#observation-date').inputValue()).toBe('2026-01-15');
    await page.locator('#observation-outcome').selectOption('confirms');
    await page.locator('#note-observation').click();
    await page.locator('#differences', { hasText: 'home visit, confirms' }).waitFor();
    expect(await page.locator('#observations .withdrawn').count()).toBe(1);
    expect(await exchanges()).toBe(0);
    // The refusal of the day that was left out.
    expect(complaints).toEqual([expect.stringContaining('400')]);
  });

  it('loses nothing that was filled in when the session is over', async () => {
    await using visited = await visit(browser, running.url);
    const { page, context } = visited;
    const sent = assessedBy(page);
    await opened(page, 'lives-alone');
    await compile(page);
    await page.locator('#form > summary').click();
    await page.locator('#address-streetName').fill('Kouter');
    await page.locator('#household-some').check();
    await page.locator('#household-0-name').fill('An');
    await page.locator('#household-0-income-some').check();
    await page.locator('#household-0-income-0-amount').fill('1.250,50');
    await page.locator('#savings').fill('0');
    minutesLater = 11;
    await page.locator('#assess').click();
    const dialog = page.getByRole('dialog', { name: 'Your session is over' });
    await dialog.waitFor();
    minutesLater = 0;
    const [login] = await Promise.all([
      context.waitForEvent('page'),
      dialog.getByRole('button', { name: 'Sign in again' }).click(),
    ]);
    const answered = page.waitForResponse((response) => response.url().endsWith('/assessments') && response.ok());
    await login.locator('button[value="gent-social-worker"]').click();
    await answered;
    expect(await page.locator('#household-0-income-0-amount').inputValue()).toBe('1.250,50');
    const income = { kind: 'wages', amount: { value: '1250.50', currency: 'EUR' }, per: 'month', basis: 'net' };
    expect(sent.at(-1)?.['declared']).toEqual({
      address: { streetName: 'Kouter' },
      household: [{ relation: 'partner', name: 'An', income: [income] }],
      savings: { value: '0', currency: 'EUR' },
    });
  });

  it('says why nothing is open, and what may help', async () => {
    await using visited = await visit(browser, running.url);
    const { page } = visited;
    const persona = running.persona('invalidity');
    const integrationId = await running.integrate(persona);
    await running.call(`/integrations/${integrationId}/end`, { body: { reason: 'no longer aided' } });
    await signIn(page);
    await page.locator('#search-ssin').fill(persona.ssin);
    await page.locator('#search-running').uncheck();
    await page.locator('#search').click();
    await page.locator(`#open-${integrationId}`).click();
    const why = page.locator('#nothing-open');
    await why.waitFor();
    expect(await why.innerText()).toContain('No stream is open to you now');
    expect(await why.innerText()).toContain('What may help:');
    expect(await page.locator('#compile').count()).toBe(0);
    expect(await barriers(page)).toEqual([]);
  });

  it('lets nobody in whose token opens too little, and says whom the page is for', async () => {
    await using visited = await visit(browser, running.url);
    const { page } = visited;
    await page.route('**/token', async (route) => {
      const answer = await route.fetch();
      const given = (await answer.json()) as object;
      await route.fulfill({ response: answer, json: { ...given, scope: 'scope:pcsw:socialInquiry:integrate' } });
    });
    await page.locator('#sign-in').click();
    await page.locator('button[value="gent-social-worker"]').click();
    const notice = page.locator('.notice.wrong');
    await notice.waitFor();
    expect(await notice.innerText()).toContain('social workers and team leads');
    expect(await page.locator('#sign-out').count()).toBe(0);
  });
});
