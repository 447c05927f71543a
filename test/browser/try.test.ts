import { test } from 'vitest';
import { startConstellation } from '../constellation.ts';
import { freePort } from '../free-port.ts';
import { launchChromium } from './chromium.ts';
import { compile, registerPersona, signIn, visit } from './dossier-page.ts';

test('shots', async () => {
  const running = await startConstellation({ gatewayPort: await freePort() });
  const browser = await launchChromium();
  const out = '/work/tmp-page/';
  for (const [name, width, locale] of [
    ['desk', 1280, 'nl-BE'],
    ['phone', 360, 'fr-BE'],
  ] as const) {
    const { page, complaints, context } = await visit(browser, running.url, {
      width,
      locale,
      height: width === 360 ? 740 : 900,
    });
    const shot = async (what: string) => {
      const full = Number(await page.evaluate('document.documentElement.scrollHeight'));
      for (let y = 0, n = 0; y < full && n < 6; y += 1300, n += 1)
        await page.screenshot({
          path: `${out}${name}-${what}-${String(n)}.png`,
          fullPage: true,
          clip: { x: 0, y, width, height: Math.min(1300, full - y) },
        });
    };
    try {
      await page.locator('#sign-in').waitFor();
      await shot('start');
      await signIn(page);
      await page.locator('.files').first().waitFor();
      await shot('files');
      await registerPersona(page, running.persona(name === 'desk' ? 'single-applicant' : 'income-guarantee'));
      await shot('dossier');
      await compile(page);
      await shot('result');
      await page.locator('#form > summary').click();
      await page.locator('#income-some').check();
      await page.locator('#household-none').check();
      await page.locator('#property-none').check();
      await page.locator('#work-some').check();
      await page.locator('#incomes-0-amount, #income-0-amount').first().fill('abc');
      await page.locator('#assess').click();
      await shot('form-wrong');
      await page.locator('#income-0-amount').fill('950,50');
      await page.locator('#assess').click();
      await page.locator('#differences .finding').first().waitFor();
      for (const one of await page.locator('details.evidence > summary').all()) {
        if (await one.isVisible()) await one.click();
      }
      await shot('opened');
      console.log(name, complaints, await page.evaluate('document.documentElement.scrollWidth'));
      if (name === 'desk') await page.pdf({ path: `${out}print.pdf` });
    } catch (e) {
      console.log(e, complaints);
      await shot('fail');
    }
    await context.close();
  }
  await browser.close();
  await running[Symbol.asyncDispose]();
});
