import { readFile } from 'node:fs/promises';
import type { Browser, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { startConstellation, type Constellation } from '../constellation.ts';
import { eventually } from '../evidence/eventually.ts';
import { freePort } from '../free-port.ts';
import { barriers, barriersInEveryView } from './axe.ts';
import { chromiumPath, hasChromium, launchChromium } from './chromium.ts';
import { visit } from './dossier-page.ts';

if (!hasChromium) {
  console.warn(`Skipped: there is no Chromium at ${chromiumPath}; install it, or set CHROMIUM_PATH.`);
}

describe.skipIf(!hasChromium)('the page of the person concerned', () => {
  let running: Constellation;
  let browser: Browser;
  let minutesLater = 0;
  /** Lines of Rachid in the end: his registration, and a consultation each time. */
  const consultations = 28;
  beforeAll(async () => {
    running = await startConstellation({
      gatewayPort: await freePort(),
      tokenClock: () => Date.now() + minutesLater * 60_000,
    });
    const rachid = running.persona('self-employed-partner');
    const integrationId = await running.integrate(rachid);
    await running.integrate(rachid, { as: 'namur-social-worker' });
    for (let times = 0; times < consultations; times += 1) {
      const stream = times === 0 ? 'household' : 'dimona';
      expect((await running.call(`/integrations/${integrationId}/streams/${stream}`)).status).toBe(200);
    }
    browser = await launchChromium();
  });
  afterEach(() => {
    minutesLater = 0;
  });
  afterAll(async () => {
    await browser.close();
    await running[Symbol.asyncDispose]();
  });

  const open = (options: { locale?: string } = {}) => visit(browser, running.url, { name: 'citizen', ...options });

  /** Signs in as somebody, and waits for the lines, or for it to be said that there are none. */
  async function signIn(page: Page, user = 'citizen-rachid'): Promise<void> {
    await page.locator('#sign-in').click();
    await page.locator(`button[value="${user}"]`).click();
    await page.locator('#count, #nobody').waitFor();
  }

  const line = (page: Page, title: string) =>
    page.locator('.line', { has: page.locator(`h3:text-is("${title}")`) }).first();
  const focused = (page: Page) => page.evaluate<string>('document.activeElement.id');
  const factsOf = async (page: Page, title: string) =>
    Object.fromEntries(
      await Promise.all(
        (await line(page, title).locator('.facts dt').all()).map(async (term) => [
          await term.innerText(),
          await term.locator('xpath=following-sibling::dd[1]').innerText(),
        ]),
      ),
    ) as Readonly<Record<string, string>>;

  it('shows who looked: when, which centre, in what role, at what, under which code and law', async () => {
    await using visited = await open({ locale: 'nl-BE' });
    const { page, complaints } = visited;
    await signIn(page);
    expect(await page.title()).toBe('Wie keek naar uw gegevens – Wie keek naar mijn gegevens?');
    expect(await page.locator('h1').count()).toBe(1);
    const first = line(page, 'Dimona');
    expect(await first.locator('.when').innerText()).toContain('OCMW Gent');
    const facts = await factsOf(page, 'Dimona');
    expect(facts).toMatchObject({
      Functie: 'maatschappelijk werker',
      'Reden van registratie': '1 – Dossier in onderzoek',
    });
    for (const name of ['Gegevens die men kreeg', 'Bron', 'Waarvoor men dit bekijkt', 'Wet']) {
      expect(facts[name], name).toMatch(/\S/);
    }
    expect(await page.locator('body').innerText()).not.toContain('gent-social-worker');
    expect(complaints).toEqual([]);
  });

  it('reads on page by page, with the focus on what is new, and chooses a centre', async () => {
    await using visited = await open();
    const { page, complaints } = visited;
    await signIn(page);
    expect(await page.locator('.line').count()).toBe(25);
    expect(await page.locator('#count').innerText()).toContain('There are more');
    await page.locator('#more').click();
    await page.locator('#more').waitFor({ state: 'detached' });
    const all = page.locator('.line');
    expect(await all.count()).toBeGreaterThanOrEqual(consultations + 2);
    expect(await focused(page)).toBe(await all.nth(25).getAttribute('id'));
    const ids = await Promise.all((await all.all()).map((one) => one.getAttribute('id')));
    expect(new Set(ids).size).toBe(ids.length);
    await page.locator('#filter-centre').focus();
    await page.locator('#filter-centre').selectOption('1999000249');
    expect(await all.count()).toBeLessThan(5);
    expect(await focused(page)).toBe('filter-centre');
    for (const text of await page.locator('.when').allInnerTexts()) expect(text).toContain('Namur');
    await page.locator('#filter-centre').selectOption('');
    expect(await all.count()).toBe(ids.length);
    expect(complaints).toEqual([]);
  });

  it('shows what was in the file of somebody else, without saying whose', async () => {
    await using visited = await open({ locale: 'fr-BE' });
    const { page } = visited;
    await signIn(page, 'citizen-amelie');
    expect(await page.locator('.line').count()).toBe(1);
    expect(await page.locator('.line .tag').first().innerText()).toBe(
      'Vous apparaissiez dans le dossier de quelqu’un d’autre',
    );
    expect(await page.locator('main').innerText()).not.toMatch(/Amrani|84690311703/);
  });

  it('says that nobody looked, since which day', async () => {
    await using visited = await open({ locale: 'de-BE' });
    const { page } = visited;
    await signIn(page, 'citizen-gunther');
    expect(await page.locator('#nobody').innerText()).toMatch(/^Seit \d{2}\.\d{2}\.\d{4} hat kein Zentrum/);
    expect(await barriers(page)).toEqual([]);
    await page.locator('#go-questions').click();
    await page.locator('#no-questions').waitFor();
  });

  it('asks why with the keyboard alone; the answer, and that it takes longer, stand beside the line', async () => {
    await using visited = await open();
    const { page, complaints } = visited;
    await signIn(page);
    const asked = page.locator('.line').nth(1);
    const entryId = String(await asked.getAttribute('id')).slice('line-'.length);
    await page.locator(`#why-${entryId}`).focus();
    await page.keyboard.press('Enter');
    expect(await focused(page)).toBe(`text-${entryId}`);
    await page.keyboard.type('I never applied.\nWhy did you look? <b>Now</b>');
    // A language is chosen on the way: what was typed stays.
    await page.locator('#language-fr').click();
    await page.locator(`#text-${entryId}`).waitFor();
    expect(await page.locator(`#text-${entryId}`).inputValue()).toContain('Why did you look?');
    await page.locator('#language-en').click();
    await page.locator(`#send-${entryId}`).waitFor();
    await page.locator(`#send-${entryId}`).focus();
    await page.keyboard.press('Enter');
    const block = page.locator(`#question-${entryId}`);
    await block.waitFor();
    expect(await focused(page)).toBe(`question-${entryId}`);
    expect(await block.innerText()).toContain('I never applied. Why did you look? <b>Now</b>');
    expect(await block.innerText()).toContain('The centre still has time to answer');
    expect(await page.locator(`#why-${entryId}`).count()).toBe(0);

    const list = await running.call<{ items: readonly { questionId: string }[] }>('/citizenQuestions/query', {
      as: 'gent-dpo',
      body: { states: ['open'] },
    });
    const path = `/citizenQuestions/${String(list.body.items[0]?.questionId)}`;
    const later = { language: 'nl', reason: 'Wij vragen het eerst aan drie diensten.' };
    expect((await running.call(`${path}/extend`, { as: 'gent-dpo', body: later })).status).toBe(200);
    await page.locator('#go-questions').click();
    const told = page.locator('.asked');
    await told.waitFor();
    expect(await told.locator('blockquote[lang="nl"]').innerText()).toBe(later.reason);
    expect(await told.innerText()).toContain('The centre needs more time, and says why');
    const answer = { language: 'nl', text: 'U vroeg een leefloon aan op 1 februari.' };
    expect((await running.call(`${path}/answer`, { as: 'gent-dpo', body: answer })).status).toBe(200);
    // It is read anew when it is shown again.
    await page.locator('#go-records').click();
    await page.locator('#go-questions').click();
    await page.locator('.asked.answered').waitFor();
    expect(await page.locator('.asked blockquote[lang="nl"]').allInnerTexts()).toEqual([later.reason, answer.text]);
    expect(await barriers(page)).toEqual([]);
    expect(complaints).toEqual([]);
  });

  it('saves the proof of a line: a card to read, and a file that a program checks', async () => {
    await using visited = await open({ locale: 'nl-BE' });
    const { page, complaints } = visited;
    await signIn(page);
    const id = String(await page.locator('.line').last().getAttribute('id')).slice('line-'.length);
    const saved = async (form: 'card' | 'file') => {
      const [download] = await Promise.all([
        page.waitForEvent('download'),
        page.locator(`#proof-${form}-${id}`).click(),
      ]);
      return { name: download.suggestedFilename(), content: await readFile(await download.path(), 'utf8') };
    };
    const card = await eventually(() => saved('card'));
    expect(card.name).toBe(`proof-${id}.html`);
    expect(card.content).toContain('<html lang="nl">');
    const file = await saved('file');
    expect(file.name).toBe(`proof-${id}.json`);
    expect(JSON.parse(file.content)).toMatchObject({ entryId: id, rows: [{ kind: 'opened' }, { kind: 'closed' }] });
    expect(await focused(page)).toBe(`proof-file-${id}`);
    expect(complaints).toEqual([]);
  });

  it('says what the API refused, and tries again', async () => {
    await using visited = await open();
    const { page } = visited;
    await page.route('**/citizen/accessRecords/query', (route) =>
      route.fulfill({
        status: 429,
        contentType: 'application/problem+json',
        body: JSON.stringify({
          type: 'urn:problem-type:belgif:tooManyRequests',
          title: 'Too Many Requests',
          status: 429,
        }),
      }),
    );
    await page.locator('#sign-in').click();
    await page.locator('button[value="citizen-rachid"]').click();
    expect(await page.locator('.notice.wrong').innerText()).toContain('Wait a little');
    expect(await page.locator('#nobody').count()).toBe(0);
    expect(await barriers(page)).toEqual([]);
    await page.unroute('**/citizen/accessRecords/query');
    await page.locator('#more').click();
    await page.locator('#count').waitFor();
    expect(await page.locator('.notice.wrong').count()).toBe(0);
  });

  it('asks to sign in again when the token is over; lines of two persons are never together', async () => {
    await using visited = await open();
    const { page, context } = visited;
    await signIn(page);
    expect(await page.locator('.line').count()).toBe(25);
    minutesLater = 11;
    await page.locator('#more').click();
    const dialog = page.getByRole('dialog', { name: 'Your session is over' });
    await dialog.waitFor();
    minutesLater = 0;
    const [login] = await Promise.all([
      context.waitForEvent('page'),
      dialog.getByRole('button', { name: 'Sign in again' }).click(),
    ]);
    const closed = login.waitForEvent('close');
    await login.locator('button[value="citizen-amelie"]').click();
    await closed;
    await page.locator('.line .tag', { hasText: 'shown in the file of somebody else' }).waitFor();
    await page.locator('#more').waitFor({ state: 'detached' });
    expect(await page.locator('.line').count()).toBe(1);
  });

  it('sends nothing that was typed for whoever signs in again; what was typed stays', async () => {
    await using visited = await open();
    const { page, context } = visited;
    await signIn(page);
    const why = page.locator('[id^="why-"]').last();
    const entryId = String(await why.getAttribute('id')).slice('why-'.length);
    await why.click();
    await page.keyboard.type('Who asked for this?');
    minutesLater = 11;
    await page.locator(`#send-${entryId}`).click();
    const dialog = page.getByRole('dialog', { name: 'Your session is over' });
    await dialog.waitFor();
    minutesLater = 0;
    const sent: string[] = [];
    page.on('request', (request) => sent.push(new URL(request.url()).pathname));
    const [login] = await Promise.all([
      context.waitForEvent('page'),
      dialog.getByRole('button', { name: 'Sign in again' }).click(),
    ]);
    const read = page.waitForResponse((response) => response.url().endsWith('/citizen/accessRecords/query'));
    await login.locator('button[value="citizen-rachid"]').click();
    expect((await read).status()).toBe(200);
    await page.locator(`#text-${entryId}`).waitFor();
    expect(await page.locator(`#text-${entryId}`).inputValue()).toBe('Who asked for this?');
    expect(sent.filter((path) => path.endsWith('/citizen/questions'))).toEqual([]);
    await page.locator(`#send-${entryId}`).click();
    await page.locator(`#question-${entryId}`).waitFor();
  });

  it('is for citizens, keeps the token in memory, and forgets who signed out', async () => {
    await using visited = await open();
    const { page } = visited;
    const addresses: string[] = [];
    page.on('request', (request) => addresses.push(request.url()));
    await page.locator('#sign-in').click();
    await page.locator('button[value="gent-social-worker"]').click();
    expect(await page.locator('.notice.wrong').innerText()).toContain('for citizens');
    await signIn(page);
    expect(page.url()).toBe(`${running.url}/socialInquiry/v1/citizen`);
    expect(addresses.filter((address) => address.includes('84690311703'))).toEqual([]);
    expect(await page.evaluate('JSON.stringify([{ ...localStorage }, { ...sessionStorage }, document.cookie])')).toBe(
      '[{},{},""]',
    );
    await page.locator('#sign-out').click();
    await page.locator('#sign-in').waitFor();
    expect(await page.locator('.line').count()).toBe(0);
    await signIn(page, 'citizen-gunther');
    expect(await page.locator('.line').count()).toBe(0);
  });

  it('has no barriers on a desk, on a phone and in a dark room, and nothing beside the window', async () => {
    await using visited = await open();
    const { page, complaints } = visited;
    const check = async (state: string) => {
      expect(await barriersInEveryView(page), state).toEqual([]);
    };
    await page.locator('#sign-in').waitFor();
    await check('start');
    await signIn(page);
    await check('lines');
    await page.locator('[id^="why-"]').first().click();
    await check('asking');
    await page.locator('#go-questions').click();
    await page.locator('.asked').first().waitFor();
    await check('questions');
    expect(complaints).toEqual([]);
  });

  it('prints the lines and not the page around them', async () => {
    await using visited = await open();
    const { page } = visited;
    await signIn(page);
    await page.emulateMedia({ media: 'print' });
    for (const hidden of ['.masthead', '.screens', '#print', '#filter-centre', '[id^="why-"]', '[id^="proof-card-"]']) {
      expect(await page.locator(hidden).first().isVisible(), hidden).toBe(false);
    }
    for (const shown of ['h1', '.line h3', '.line .facts', '.month h2']) {
      expect(await page.locator(shown).first().isVisible(), shown).toBe(true);
    }
  });
});
