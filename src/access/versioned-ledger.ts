import type { Ledger, Opening } from '../evidence/evidence.ts';

/** The same ledger; each of its entries also names the version of the rule book that decided. */
export function withPolicyVersion(ledger: Ledger, policyVersion: string): Ledger {
  const versioned = (opening: Opening): Opening => ({ ...opening, policyVersion });
  return {
    open: (opening) => ledger.open(versioned(opening)),
    close: (entry, closing) => ledger.close(entry, closing),
    record: (opening, closing) => ledger.record(versioned(opening), closing),
  };
}
