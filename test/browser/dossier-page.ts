import type { Browser, BrowserContext, Page } from 'playwright-core';
import type { ListedPersona } from '../client.ts';

/** A context of a browser on a page of the gateway, and what the browser complained about. */
export interface Visit extends AsyncDisposable {
  readonly context: BrowserContext;
  readonly page: Page;
  readonly complaints: readonly string[];
}

/** Opens the page as somebody who was never there. */
export async function visit(
  browser: Browser,
  url: string,
  { locale = 'en-GB', width = 1280, height = 900, name = 'dossier' } = {},
): Promise<Visit> {
  const context = await browser.newContext({ locale, viewport: { width, height } });
  context.setDefaultTimeout(30_000);
  const complaints: string[] = [];
  context.on('console', (message) => {
    if (['error', 'warning'].includes(message.type())) complaints.push(message.text());
  });
  context.on('weberror', (error) => complaints.push(error.error().message));
  const page = await context.newPage();
  await page.goto(`${url}/socialInquiry/v1/${name}`);
  return { context, page, complaints, [Symbol.asyncDispose]: () => context.close() };
}

/** Goes to the login, chooses the user there, and comes back. */
export async function signIn(page: Page, user = 'gent-social-worker'): Promise<void> {
  await page.locator('#sign-in').click();
  await page.locator(`button[value="${user}"]`).click();
  await page.locator('#search').waitFor();
}

/** Registers an invented person in the page, and waits for the dossier that opens. */
export async function registerPersona(page: Page, persona: ListedPersona): Promise<void> {
  await page.locator('#personas-search').fill(`${persona.givenName} ${persona.familyName}`);
  await page.locator(`#register-${persona.ssin}`).click();
  await page.locator('#compile').waitFor();
}

/** Asks all streams and waits for the assessment. */
export async function compile(page: Page): Promise<void> {
  await page.locator('#compile').click();
  await page.locator('#flags').waitFor();
}
