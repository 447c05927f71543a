import type { DirectoryReply } from '../domain/bank.ts';
import { judgeReason } from '../domain/bank-status.ts';

/**
 * Reason codes of ManageAccess. The Bank's own list is not public: the numbers follow the pattern of its other services
 * (first digit = severity) and are assumed; the MSG codes are those every service shares.
 */
const manageAccessCodes: Readonly<Record<string, 'identityNotProven'>> = { '31007001': 'identityNotProven' };

interface Summary {
  readonly ok: boolean;
  readonly reasonCodes: readonly string[];
  readonly information: readonly { readonly name: string; readonly value: string }[];
}

/** What the outcome of a service of the older generation means. */
export function judgeSsdn(summary: Summary, asked: string): DirectoryReply['verdict'] {
  if (summary.ok) return { kind: 'found' };
  const successor = summary.information
    .map(({ value }) => value)
    .find((value) => /^\d{11}$/.test(value) && value !== asked);
  for (const code of summary.reasonCodes) {
    if (manageAccessCodes[code]) return { kind: 'identityNotProven' };
    const reason = judgeReason(code);
    if (reason === 'replaced' || reason === 'canceled') return { kind: reason, by: successor };
    if (reason !== 'badReply') return { kind: 'failed', failure: reason };
  }
  return { kind: 'failed', failure: 'badReply' };
}
