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
  await page.evaluate(source);
  const { violations } = await page.evaluate<{ readonly violations: readonly Violation[] }>(
    'axe.run(document, { resultTypes: ["violations"] })',
  );
  return violations.flatMap(({ id, nodes }) =>
    nodes.map(({ target, failureSummary }) => `${id} at ${target.join(' ')}: ${failureSummary}`),
  );
}
