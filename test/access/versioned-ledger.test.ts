import { expect, test } from 'vitest';
import type { Ledger, Opening } from '../../src/evidence/evidence.ts';
import { withPolicyVersion } from '../../src/access/versioned-ledger.ts';

const policyVersion = '2026-03-01+0123456789ab';

test('every entry says by which version of the rules it was decided, whoever opens it', async () => {
  const openings: Opening[] = [];
  const closed: string[] = [];
  const ledger: Ledger = {
    open(opening) {
      openings.push(opening);
      return Promise.resolve({ entryId: 'e' });
    },
    close({ entryId }, { outcome }) {
      closed.push(`${entryId} ${outcome}`);
      return Promise.resolve();
    },
    record(opening) {
      openings.push(opening);
      return Promise.resolve();
    },
  };
  const opening: Opening = {
    action: 'register',
    traceId: 't',
    centre: '1999000150',
    userId: 'u',
    clientId: 'c',
    role: 'socialWorker',
  };
  const versioned = withPolicyVersion(ledger, policyVersion);
  const entry = await versioned.open(opening);
  await versioned.close(entry, { outcome: 'answered', exchanges: [] });
  await versioned.record({ ...opening, policyVersion: 'older' }, { outcome: 'denied', exchanges: [] });
  expect(openings).toEqual([
    { ...opening, policyVersion },
    { ...opening, policyVersion },
  ]);
  expect(closed).toEqual(['e answered']);
});
