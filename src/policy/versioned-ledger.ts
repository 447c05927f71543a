import type { Ledger, Opening } from '../domain/evidence.ts';
import { policyVersion } from './quality-codes.ts';

/** The same ledger, whose entries all say by which version of the rules they were decided. */
export function withPolicyVersion(ledger: Ledger): Ledger {
  const versioned = (opening: Opening): Opening => ({ ...opening, policyVersion });
  return {
    open: (opening) => ledger.open(versioned(opening)),
    close: (entry, closing) => ledger.close(entry, closing),
    record: (opening, closing) => ledger.record(versioned(opening), closing),
  };
}
