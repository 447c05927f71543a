import axe from 'axe-core';
import type { Page } from 'playwright-core';

const { source } = axe;

interface Violation {
  readonly id: string;
  readonly nodes: readonly { readonly target: readonly unknown[]; readonly failureSummary: string }[];
}

/** What stands in the way of somebody on the page as it is (WCAG 2.2 AA and good practice), one line each. */
export async function barriers(page: Page): Promise<readonly string[]> {
  // By the debugger: the policy of the page lets no script in.
  if (!(await page.evaluate<boolean>('"axe" in window'))) await page.evaluate(source);
  const { violations } = await page.evaluate<{ readonly violations: readonly Violation[] }>(
    'axe.run(document, { resultTypes: ["violations"] })',
  );
  return violations.flatMap(({ id, nodes }) =>
    nodes.map(({ target, failureSummary }) => `${id} at ${target.join(' ')}: ${failureSummary}`),
  );
}

/** How people have a page before them; the last is how a test found it. */
const views = [
  { where: 'on a phone', width: 360, colorScheme: 'light' },
  { where: 'in a dark room', width: 1280, colorScheme: 'dark' },
  { where: 'on a desk', width: 1280, colorScheme: 'light' },
] as const;

/** What stands in the way of somebody on a phone, in a dark room or on a desk, and what is beside the window there. */
export async function barriersInEveryView(page: Page): Promise<readonly string[]> {
  const found: string[] = [];
  for (const { where, width, colorScheme } of views) {
    await page.setViewportSize({ width, height: 900 });
    await page.emulateMedia({ colorScheme });
    found.push(...(await barriers(page)).map((barrier) => `${where}: ${barrier}`));
    const needed = await page.evaluate<number>('document.documentElement.scrollWidth');
    if (needed !== width) found.push(`${where}: ${String(needed)} pixels wide`);
  }
  return found;
}
