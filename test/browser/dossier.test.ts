import type { Browser, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { startConstellation, type Constellation } from '../constellation.ts';
import { freePort } from '../free-port.ts';
import { barriers, barriersInEveryView } from './axe.ts';
import { chromiumPath, hasChromium, launchChromium } from './chromium.ts';
import { livingWageAtMost, livingWageUnknown } from './living-wage.ts';
import { compile, registerPersona, signIn, visit } from './dossier-page.ts';

if (!hasChromium) {
  console.warn(`Skipped: there is no Chromium at ${chromiumPath}; install it, or set CHROMIUM_PATH.`);
}

describe.skipIf(!hasChromium)('the dossier page', () => {
  let running: Constellation;
  let browser: Browser;
  let minutesLater = 0;
  beforeAll(async () => {
    running = await startConstellation({
      gatewayPort: await freePort(),
      tokenClock: () => Date.now() + minutesLater * 60_000,
      env: { KSZ_TIMEOUT_MS: '60000', TOTAL_DEADLINE_MS: '60000' },
    });
    browser = await launchChromium();
  });
  afterEach(async () => {
    minutesLater = 0;
    await running.control('faults', { method: 'DELETE' });
  });
  afterAll(async () => {
    await browser.close();
    await running[Symbol.asyncDispose]();
  });

  /** Signed in, with the dossier of an invented person on the page. */
  async function opened(page: Page, tag = 'single-applicant'): Promise<void> {
    await signIn(page);
    await registerPersona(page, running.persona(tag));
  }

  const stream = (page: Page, title: string) =>
    page.locator('.stream', { has: page.locator(`.stream-name:text-is("${title}")`) });

  it('signs in, makes a file, fills in as the sources answer, and opens a figure to its source and rule', async () => {
    await using visited = await visit(browser, running.url, { locale: 'nl-BE' });
    const { page, complaints } = visited;
    expect(await page.locator('html').getAttribute('lang')).toBe('nl');
    await opened(page);
    await running.control('faults', { body: { service: 'Dolsis2011Service', kind: 'held' } });
    await page.locator('#compile').click();
    await page.locator('.stream.answered').first().waitFor();
    expect(await page.locator('progress').getAttribute('max')).toBe(String(await page.locator('.stream').count()));
    await running.control('faults', { method: 'DELETE' });
    await page.locator('#flags').waitFor();
    expect(await page.locator('progress').count()).toBe(0);

    const finding = page.locator('#flags .finding', { has: page.locator('.tag.explained') }).first();
    await finding.locator('.evidence > summary').click();
    expect(await finding.locator('.pairs dd').count()).toBe(4);
    const fact = finding.locator('.facts tbody tr').first();
    expect(await fact.locator('code').first().innerText()).toMatch(/^\/employments\/\d+$/);
    expect(await fact.locator('.ticket').innerText()).toMatch(/^[0-9a-f-]{36}$/);

    await page.locator('#answers > summary').click();
    await page.locator('#answer-dimona > summary').click();
    expect(await page.locator('#answer-dimona .tree').first().innerText()).toContain('employments');
    expect(await page.locator('#time tbody tr').count()).toBeGreaterThan(5);
    expect(complaints).toEqual([]);
  });

  it('changes its language without asking the Bank or losing what is open', async () => {
    await using visited = await visit(browser, running.url, { locale: 'nl-BE' });
    const { page, complaints } = visited;
    await opened(page);
    await compile(page);
    await page.locator('#flags .evidence > summary').first().click();
    await running.control('exchanges', { method: 'DELETE' });
    for (const [language, words] of [
      ['fr', 'Points d’attention'],
      ['de', 'Hinweise'],
      ['en', 'Flags'],
      ['nl', 'Aandachtspunten'],
    ] as const) {
      await page.locator(`#language-${language}`).click();
      expect(await page.locator('html').getAttribute('lang')).toBe(language);
      expect(await page.locator('#flags-title').innerText()).toBe(words);
      expect(await page.evaluate('document.activeElement.id')).toBe(`language-${language}`);
      expect(await page.locator('#flags .evidence[open]').count()).toBe(1);
    }
    expect(await running.control<{ items: unknown[] }>('exchanges')).toMatchObject({ items: [] });
    const asked: string[] = [];
    page.on('request', (request) => {
      if (request.url().endsWith('/integrations/query')) asked.push(request.headers()['accept-language'] ?? '');
    });
    await page.locator('#language-de').click();
    await page.locator('#home').click();
    await page.locator('.file').first().waitFor();
    expect(asked).toEqual(['de']);
    expect(complaints).toEqual([]);
  });

  it('keeps the token in memory, and persons out of the address', async () => {
    await using visited = await visit(browser, running.url);
    const { page } = visited;
    const addresses: string[] = [];
    page.on('request', (request) => addresses.push(request.url()));
    const persona = running.persona('single-applicant');
    await opened(page);
    await page.locator('#home').click();
    await page.locator('#search-ssin').fill(persona.ssin);
    await page.locator('#search').click();
    await page.locator('.file').first().waitFor();
    expect(addresses.filter((address) => address.includes(persona.ssin) || /Vermeersch/i.test(address))).toEqual([]);
    expect(page.url()).toBe(`${running.url}/socialInquiry/v1/dossier`);
    expect(await page.evaluate('JSON.stringify([{ ...localStorage }, { ...sessionStorage }, document.cookie])')).toBe(
      '[{},{},""]',
    );
    await page.reload();
    await page.locator('#sign-in').waitFor();
  });

  it('says what failed, never that there is nothing, and asks only that again', async () => {
    await using visited = await visit(browser, running.url, { locale: 'fr-BE' });
    const { page } = visited;
    await opened(page);
    await running.control('faults', { body: { service: 'Dolsis2011Service', kind: 'soapFault' } });
    await compile(page);
    await page.locator('#answers > summary').click();
    expect(await stream(page, 'Dimona').locator('.tag').first().innerText()).toBe('pas de réponse');
    expect(await page.locator('#time tbody .bar.unknown').count()).toBeGreaterThan(0);
    expect(await page.locator('#flags .finding.unknown .missing').first().textContent()).toContain(
      'la source n’a pas répondu',
    );
    await running.control('faults', { method: 'DELETE' });
    const missing = await page.locator('.stream.failed, .stream.incomplete').count();
    // The answer is read on its way: the browser does not keep it for long.
    const answered = Promise.withResolvers<{ readonly asked: object; readonly events: string }>();
    await page.route('**/dossiers', async (route) => {
      const response = await route.fetch();
      answered.resolve({ asked: route.request().postDataJSON() as object, events: await response.text() });
      await route.fulfill({ response });
    });
    await page.locator('#retry').click();
    const { asked: question, events } = await answered.promise;
    expect(Object.keys(question)).toEqual(['retry']);
    await page.locator('#retry').waitFor({ state: 'detached' });
    await stream(page, 'Dimona').locator('.tag.answered').first().waitFor({ state: 'attached' });
    const [, begun = ''] = /^event: begun\ndata: (.*)$/m.exec(events) ?? [];
    const { asked } = JSON.parse(begun) as { asked: readonly string[] };
    expect(asked).toContain('dimona');
    expect(asked).toHaveLength(missing);
  });

  it('says that the connection broke, and what is missing stays unknown', async () => {
    await using visited = await visit(browser, running.url);
    const { page } = visited;
    await opened(page);
    await page.route('**/dossiers', (route) =>
      route.fulfill({
        contentType: 'text/event-stream',
        body: `event: begun\ndata: ${JSON.stringify({ asked: ['dimona', 'pension'] })}\n\n`,
      }),
    );
    await page.locator('#compile').click();
    await page.locator('.notice.wrong').waitFor();
    expect(await page.locator('#retry').innerText()).toBe('Ask again (2)');
    await page.locator('#answers > summary').click();
    expect(await page.locator('.stream .tag').allInnerTexts()).toEqual(['no answer', 'no answer']);
  });

  it('asks to sign in again when the token is over, and then does what was asked', async () => {
    await using visited = await visit(browser, running.url);
    const { page, context } = visited;
    await opened(page);
    minutesLater = 11;
    await page.locator('#compile').click();
    const dialog = page.getByRole('dialog', { name: 'Your session is over' });
    await dialog.waitFor();
    expect(await barriers(page)).toEqual([]);
    minutesLater = 0;
    const [login] = await Promise.all([
      context.waitForEvent('page'),
      dialog.getByRole('button', { name: 'Sign in again' }).click(),
    ]);
    const closed = login.waitForEvent('close');
    await login.locator('button[value="gent-social-worker"]').click();
    await closed;
    await page.locator('#flags').waitFor();
    expect(await dialog.isVisible()).toBe(false);
  });

  it('does nothing when somebody does not want to sign in again, and says so', async () => {
    await using visited = await visit(browser, running.url);
    const { page } = visited;
    await opened(page);
    minutesLater = 11;
    await page.locator('#home').click();
    const dialog = page.getByRole('dialog', { name: 'Your session is over' });
    await dialog.waitFor();
    await page.keyboard.press('Escape');
    expect(await page.locator('.notice.wrong').innerText()).toContain('You are not signed in');
  });

  it('refuses an answer of a login that it did not begin, and cleans the address', async () => {
    await using visited = await visit(browser, running.url);
    const { page } = visited;
    await page.goto(`${running.url}/socialInquiry/v1/dossier?code=stolen&state=unknown`);
    expect(await page.locator('.notice.wrong').innerText()).toContain('did not succeed');
    expect(page.url()).toBe(`${running.url}/socialInquiry/v1/dossier`);
  });

  it('says it when the login is given up, when there is no file, and when the role may not', async () => {
    await using visited = await visit(browser, running.url);
    const { page } = visited;
    await page.locator('#sign-in').click();
    await page.locator('button[name="cancel"]').click();
    expect(await page.locator('.notice.wrong').innerText()).toContain('did not succeed');
    await signIn(page, 'eupen-social-worker');
    expect(await page.locator('.results .notice').innerText()).toContain('no file that fits');
    await page.locator('#sign-out').click();
    // No scope of the page is for this role.
    await page.locator('#sign-in').click();
    await page.locator('button[value="gent-dpo"]').click();
    expect(await page.locator('.notice.wrong').innerText()).toContain('did not succeed');
  });

  it('is used with the keyboard alone', async () => {
    await using visited = await visit(browser, running.url);
    const { page } = visited;
    const reach = async (id: string) => {
      for (let presses = 0; presses < 60; presses += 1) {
        await page.keyboard.press('Tab');
        if ((await page.evaluate('document.activeElement.id')) === id) return;
      }
      throw new Error(`the keyboard does not reach #${id}`);
    };
    await page.locator('#sign-in').waitFor();
    await page.keyboard.press('Tab');
    expect(await page.evaluate('document.activeElement.className')).toBe('skip');
    await reach('sign-in');
    await page.keyboard.press('Enter');
    await page.locator('button[value="gent-social-worker"]').focus();
    await page.keyboard.press('Enter');
    await page.locator('#personas-search').waitFor();
    await reach('personas-search');
    const persona = running.persona('single-applicant');
    await page.keyboard.type(persona.familyName);
    await reach(`register-${persona.ssin}`);
    await page.keyboard.press('Enter');
    await page.locator('#compile').waitFor();
    await reach('compile');
    await page.keyboard.press('Space');
    await page.locator('#flags').waitFor();
    await page.locator('#form > summary').focus();
    await page.keyboard.press('Enter');
    await reach('income-unasked');
    await page.keyboard.press('ArrowRight');
    expect(await page.locator('#income-none').isChecked()).toBe(true);
    expect(await page.evaluate('document.activeElement.id')).toBe('income-none');
  });

  it('lays what is declared beside what is found, without asking the Bank', async () => {
    await using visited = await visit(browser, running.url);
    const { page, complaints } = visited;
    await opened(page);
    await compile(page);
    await running.control('exchanges', { method: 'DELETE' });
    await page.locator('#form > summary').click();
    await page.locator('#property-none').check();
    await page.locator('#income-some').check();
    await page.locator('#income-0-amount').fill('much');
    await page.locator('#assess').click();
    expect(await page.locator('#income-0-amount').getAttribute('aria-invalid')).toBe('true');
    expect(await page.evaluate('document.activeElement.id')).toBe('income-0-amount');
    expect(await barriers(page)).toEqual([]);
    await page.locator('#income-0-amount').fill('950,50');
    await page.locator('#income-add').click();
    await page.locator('#income-1-remove').click();
    await page.locator('#assess').click();
    const property = page.locator('#differences .finding', { hasText: 'found, not declared' });
    await property.first().waitFor();
    await property.first().locator('.evidence > summary').click();
    expect(await property.first().locator('.facts').innerText()).toContain('/properties/0');
    expect(await page.locator('#income-0-amount').inputValue()).toBe('950,50');
    expect(await page.locator('.counts').innerText()).toMatch(/[1-9]\d*\s+Differences/);
    expect(await running.control<{ items: unknown[] }>('exchanges')).toMatchObject({ items: [] });
    expect(complaints).toEqual([]);
  });

  it('shows the living wage step by step, and what is not known is no sum', async () => {
    await using visited = await visit(browser, running.url);
    const { page, complaints } = visited;
    let livingWage = livingWageAtMost;
    await page.route('**/assessments', async (route) => {
      const answer = await route.fetch();
      await route.fulfill({ response: answer, json: { ...((await answer.json()) as object), livingWage } });
    });
    await opened(page);
    await compile(page);
    const part = page.locator('#living-wage');
    expect(await part.locator('.outcome').innerText()).toMatch(/Living wage, at most\s+€985\.67/);
    expect(await part.locator('.outcome').innerText()).toContain('Nov 26: €328.56 (10 of 30 days)');
    expect(await part.locator('.step-amount').allInnerTexts()).toEqual([
      '€4,800.00',
      '€2,400.00',
      '− €310.00',
      'unknown',
      'at least €0.00, at most €120.00',
      '€9,000.00',
      'at least €4,490.00',
      '€250.00',
      'at least €4,240.00',
      '€16,068.00',
      'at most €11,828.00',
      'at most €985.67',
      '€964.83 a month',
    ]);
    await part.locator('#step-3-evidence > summary').click();
    expect(await part.locator('#step-3-evidence .missing').innerText()).toContain('the source does not say it');
    expect(await part.locator('#step-3-evidence .pairs').innerText()).toContain('Royal decree of 11 July 2002');
    expect(await barriers(page)).toEqual([]);

    livingWage = livingWageUnknown;
    await page.locator('#form > summary').click();
    await page.locator('#assess').click();
    await part.locator('.outcome.unknown').waitFor();
    expect(await part.innerText()).not.toContain('€');
    expect(complaints).toEqual([]);
  });

  it('prints the dossier and not the page around it', async () => {
    await using visited = await visit(browser, running.url);
    const { page } = visited;
    await opened(page);
    await compile(page);
    await page
      .locator('#flags .finding', { has: page.locator('.tag.explained') })
      .locator('.evidence > summary')
      .first()
      .click();
    await page.emulateMedia({ media: 'print' });
    for (const hidden of ['.masthead', '.sandbox', '.counts', '#print', '#form']) {
      expect(await page.locator(hidden).isVisible(), hidden).toBe(false);
    }
    for (const shown of ['h1', '#flags-title', '#time table', '#flags .evidence[open] .facts']) {
      expect(await page.locator(shown).first().isVisible(), shown).toBe(true);
    }
    expect((await page.pdf({ format: 'A4' })).length).toBeGreaterThan(10_000);
  });

  it('has no barriers on a desk, on a phone and in a dark room, and nothing beside the window', async () => {
    await using visited = await visit(browser, running.url);
    const { page, complaints } = visited;
    const check = async (state: string) => {
      expect(await barriersInEveryView(page), state).toEqual([]);
    };
    await page.locator('#sign-in').waitFor();
    await check('start');
    await signIn(page);
    await page.locator('.file').first().waitFor();
    await check('files');
    await registerPersona(page, running.persona('income-guarantee'));
    await check('before');
    await compile(page);
    await check('assessed');
    await page.locator('#form > summary').click();
    for (const list of ['household', 'income', 'work', 'property']) await page.locator(`#${list}-some`).check();
    for (const summary of await page.locator('#answers > summary, details.evidence > summary').all()) {
      if (await summary.isVisible()) await summary.click();
    }
    await check('opened');
    expect(complaints).toEqual([]);
  });
});
