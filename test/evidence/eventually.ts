import { vi } from 'vitest';

/** Polls until the check passes; generous, because the machine may be busy with other tests. */
export async function eventually<Result>(check: () => Promise<Result> | Result): Promise<Result> {
  return vi.waitFor(check, { timeout: 120_000, interval: 20 });
}
