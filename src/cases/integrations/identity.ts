import { DeniedError } from '../../access/evidence-required.ts';
import type { Centre, DirectoryEntry, DirectoryReply, ReferenceDirectory } from '../../bank/bank.ts';
import { bankProblem } from '../../bank/problems.ts';
import { belgianDate, type Clock } from '../../values/calendar.ts';
import type { ExchangeEvidence } from '../../values/exchange.ts';
import { Problem } from '../../values/problem.ts';
import { Ssin } from '../../values/ssin.ts';
import { texts } from './texts.ts';

/**
 * Why the Bank knows no person under this number with this proof of identity. The evidence says which; a caller whose
 * proof fits nobody must not learn from it whether a number is somebody's.
 */
export type IdentityDoubt = 'identityNotProven' | 'unknownNumber' | 'replacedNumber' | 'canceledNumber';

/** @returns undefined when the verdict says nothing about who the person is */
export function identityDoubt(verdict: DirectoryReply['verdict']): IdentityDoubt | undefined {
  if (verdict.kind === 'identityNotProven') return 'identityNotProven';
  if (verdict.kind === 'replaced') return 'replacedNumber';
  if (verdict.kind === 'canceled') return 'canceledNumber';
  return verdict.kind === 'failed' && verdict.failure === 'unknownSsin' ? 'unknownNumber' : undefined;
}

/** True for a refusal that says no more than that number and proof do not belong together. */
export function isFailedProof(error: unknown): boolean {
  return error instanceof DeniedError && error.problem.key === 'identityNotProven';
}

/**
 * The refusal of a registration in which the Bank doubts who the person is. An unknown number, a wrong proof and a
 * number that was replaced or cancelled give one and the same answer. Only when the same proof fits the number that
 * took the place of the old one does the caller learn the new number.
 *
 * The Bank is asked a second time whatever its first answer was, so that the time does not tell them apart either.
 */
export async function identityRefusal(
  ports: { readonly directory: ReferenceDirectory; readonly clock: Clock },
  {
    centre,
    signal,
    noted,
  }: { readonly centre: Centre; readonly signal: AbortSignal; readonly noted: ExchangeEvidence[] },
  asked: { readonly entry: DirectoryEntry; readonly ssin: Ssin; readonly verdict: DirectoryReply['verdict'] },
  doubt: IdentityDoubt,
): Promise<DeniedError> {
  const { entry, ssin, verdict } = asked;
  const by = verdict.kind === 'replaced' || verdict.kind === 'canceled' ? verdict.by : undefined;
  // The Bank gave the number, so also one that only a sandbox has may pass.
  const successor = Ssin.parse(by ?? '', { fictive: true, today: belgianDate(ports.clock()) });
  const second = await ports.directory.list(entry, { centre, ssin: successor ?? ssin, signal });
  noted.push(...second.exchanges);
  const isProven = successor !== undefined && ['found', 'none', 'incomplete'].includes(second.verdict.kind);
  return isProven && (verdict.kind === 'replaced' || verdict.kind === 'canceled')
    ? new DeniedError(doubt, bankProblem(verdict, { in: 'body', name: 'ssin' }))
    : new DeniedError(doubt, new Problem('identityNotProven', { detail: texts.identityNotProven }));
}
