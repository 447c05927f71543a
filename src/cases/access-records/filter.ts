import { z } from 'zod';
import type { RecordFilter } from '../../evidence/evidence.ts';
import { ssinText, type Ssin } from '../../values/ssin.ts';
import { withoutAbsent } from '../../values/without-absent.ts';
import { integrationId, moment } from '../views.ts';

/** How an act ended, or that it has not. */
export const recordOutcomes = ['underWay', 'answered', 'noData', 'denied', 'failed', 'unanswered'] as const;

/** Which records to find; all conditions must hold. Moments are milliseconds since 1970. */
export interface RecordConditions<Person> extends Omit<RecordFilter, 'ssin' | 'exceptActions'> {
  readonly ssin?: Person;
}

interface Conditions {
  readonly ssin?: string | undefined;
  readonly userId?: string | undefined;
  readonly integrationId?: string | undefined;
  readonly stream?: string | undefined;
  readonly outcome?: (typeof recordOutcomes)[number] | undefined;
  readonly from?: string | undefined;
  readonly to?: string | undefined;
}

/**
 * The conditions as callers write them, all optional; {@link isBounded} and {@link isInOrder} say which may not be
 * together.
 * @param streams names of the streams that are known
 */
export function searchMembers(streams: readonly string[]) {
  return {
    ssin: ssinText.optional().describe('Only about this person, alone or among others.'),
    userId: z.string().min(1).max(128).optional().describe('Only of this user: subject of the access token.'),
    integrationId: integrationId.optional().describe('Only on this integration of the centre.'),
    stream: z.enum(streams).optional(),
    outcome: z.enum(recordOutcomes).optional(),
    from: moment
      .optional()
      .describe('Only records from this moment on. Required when no person, user or integration is named.'),
    to: moment.optional().describe('Only records before this moment; up to now when left out.'),
  };
}

/** A search that names nobody is bounded in time, so that none reads a ledger from end to end. */
export function isBounded({ ssin, userId, integrationId: id, from }: Conditions): boolean {
  return (ssin ?? userId ?? id ?? from) !== undefined;
}
export const unbounded = { path: ['from'], error: 'from is required when no person, user or integration is named' };

export function isInOrder({ from, to }: Conditions): boolean {
  return from === undefined || to === undefined || Date.parse(from) <= Date.parse(to);
}
export const notInOrder = { path: ['to'], error: 'to must not be before from' };

/** The conditions as the evidence is searched. */
export function conditionsOf({ from, to, ...others }: Conditions): RecordConditions<string> {
  return withoutAbsent({
    ssin: others.ssin,
    userId: others.userId,
    integrationId: others.integrationId,
    stream: others.stream,
    outcome: others.outcome,
    from: from === undefined ? undefined : Date.parse(from),
    until: to === undefined ? undefined : Date.parse(to),
  });
}

/** The same with the person checked. */
export function withPerson<T extends { readonly ssin?: string }>(
  { ssin, ...others }: T,
  check: (text: string) => Ssin,
): Omit<T, 'ssin'> & { readonly ssin?: Ssin } {
  return { ...others, ...(ssin === undefined ? {} : { ssin: check(ssin) }) };
}
