import type { Browser, BrowserContext, Locator, Page } from 'playwright-core';
import { afterAll, beforeAll, beforeEach, afterEach, describe, expect, it } from 'vitest';
import { registrationOf, startConstellation, type Constellation } from '../constellation.ts';
import { freePort } from '../free-port.ts';
import { chromiumPath, hasChromium, launchChromium } from './chromium.ts';

if (!hasChromium) {
  console.warn(`Skipped: there is no Chromium at ${chromiumPath}; install it, or set CHROMIUM_PATH.`);
}

describe.skipIf(!hasChromium)('the documentation page', () => {
  let running: Constellation;
  let browser: Browser;
  beforeAll(async () => {
    running = await startConstellation({ gatewayPort: await freePort() });
    browser = await launchChromium();
  });
  afterAll(async () => {
    await browser.close();
    await running[Symbol.asyncDispose]();
  });

  let context: BrowserContext;
  let page: Page;
  /** What the browser complained about, on the page and in the windows it opens. */
  let complaints: string[];
  beforeEach(async () => {
    context = await browser.newContext({ locale: 'en-GB' });
    context.setDefaultTimeout(20_000);
    complaints = [];
    context.on('console', (message) => {
      if (['error', 'warning'].includes(message.type())) complaints.push(message.text());
    });
    context.on('weberror', (error) => complaints.push(error.error().message));
    context.on('requestfailed', (request) => {
      const reason = request.failure()?.errorText ?? '';
      // What was still under way when a window closed or went elsewhere.
      if (reason !== 'net::ERR_ABORTED') complaints.push(`${request.url()}: ${reason}`);
    });
    page = await context.newPage();
    await page.goto(`${running.url}/socialInquiry/v1/doc`);
  });
  afterEach(() => context.close());

  async function signIn(user: string): Promise<void> {
    await page.getByRole('button', { name: 'Authorize' }).click();
    const dialog = page.locator('.dialog-ux');
    expect(await dialog.getByLabel('client_id').inputValue()).toBe('socialInquiry-doc');
    const [login] = await Promise.all([
      context.waitForEvent('page'),
      dialog.getByRole('button', { name: 'Apply given OAuth2 credentials' }).click(),
    ]);
    const closed = login.waitForEvent('close');
    await login.locator(`button[value="${user}"]`).click();
    await closed;
    await dialog.getByRole('heading', { name: 'Authorized', exact: true }).waitFor();
    await dialog.locator('.btn-done').click();
  }

  async function opened(operationId: string): Promise<Locator> {
    const operation = page.locator(`.opblock[id$="-${operationId}"]`);
    await operation.locator('.opblock-summary-control').click();
    await operation.getByRole('button', { name: 'Execute' }).waitFor();
    return operation;
  }

  async function execute(operation: Locator): Promise<{ status: string; body: Record<string, unknown> }> {
    await operation.getByRole('button', { name: 'Execute' }).click();
    const answer = operation.locator('.live-responses-table');
    const status = await answer.locator('tr.response .response-col_status').innerText();
    const body = await answer.locator('.highlight-code code').first().innerText();
    return { status: status.trim(), body: JSON.parse(body) as Record<string, unknown> };
  }

  it('signs a social worker in, registers a person and consults Dimona', async () => {
    await signIn('gent-social-worker');
    const persona = running.persona('canceled-dimona');

    const registering = await opened('registerIntegration');
    await registering.getByRole('textbox').fill(JSON.stringify(registrationOf(persona, { caseReference: 'PAGE-1' })));
    const registered = await execute(registering);
    expect(registered).toMatchObject({
      status: '201',
      body: { state: 'active', caseReference: 'PAGE-1', registeredBy: 'gent-social-worker' },
    });

    const consulting = await opened('consultDimona');
    await consulting.getByPlaceholder('integrationId').fill(String(registered.body['integrationId']));
    const consulted = await execute(consulting);
    expect(consulted).toMatchObject({ status: '200', body: { stream: 'dimona', outcome: 'dataFound' } });
    const { employments } = consulted.body['data'] as { employments: readonly unknown[] };
    expect(employments).toContainEqual(expect.objectContaining({ isCanceled: true }));
    expect(complaints).toEqual([]);
  });

  it('offers a registration that works as it stands, dated today', async () => {
    const registering = await opened('registerIntegration');
    const offered = JSON.parse(await registering.getByRole('textbox').inputValue()) as unknown;
    const registration = registrationOf(running.personas[0]!);
    expect(offered).toEqual(registration);
    expect(complaints).toEqual([]);
  });

  it('fills in no period, which would narrow the answer without a word', async () => {
    const consulting = await opened('consultDimona');
    for (const parameter of ['integrationId', 'from', 'to']) {
      expect(await consulting.getByPlaceholder(parameter, { exact: true }).inputValue()).toBe('');
    }
  });

  it('lets a data protection officer ask who looked at a person', async () => {
    await running.integrate(running.persona('half-house'), { qualityCode: 7 });
    await signIn('gent-dpo');
    const asking = await opened('queryAccessRecords');
    await asking.getByRole('textbox').fill(JSON.stringify({ ssin: running.persona('half-house').ssin }));
    const { status, body } = await execute(asking);
    expect(status).toBe('200');
    expect(body['items']).toContainEqual(expect.objectContaining({ action: 'register', outcome: 'answered' }));
    expect(complaints).toEqual([]);
  });

  it('is as wide as a phone', async () => {
    await page.setViewportSize({ width: 390, height: 844 });
    await page.locator('.opblock-summary').first().waitFor();
    expect(await page.evaluate<number>('window.innerWidth')).toBe(390);
    expect(await page.evaluate<number>('document.documentElement.scrollWidth')).toBe(390);
    expect(await page.locator('meta[name=viewport]').getAttribute('content')).toContain('width=device-width');
    expect(complaints).toEqual([]);
  });

  it('is what a browser finds at the address of the gateway', async () => {
    await page.goto(running.url);
    expect(new URL(page.url()).pathname).toBe('/socialInquiry/v1/doc');
    expect(await page.title()).toBe('Social inquiry – API documentation');
    await page.getByRole('button', { name: 'Authorize' }).waitFor();
    expect(complaints).toEqual([]);
  });

  it('says what is missing when nobody is signed in', async () => {
    const { status, body } = await execute(await opened('queryIntegrations'));
    expect(status).toBe('401');
    expect(body).toMatchObject({ type: 'urn:problem-type:belgif:noAccessToken' });
  });
});
