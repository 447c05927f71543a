import { belgianDate } from '../../values/calendar.ts';
import type { ConsultationReason } from './reason.ts';
import { withEvidence } from '../../access/evidence-required.ts';
import { about, openingBy } from '../../access/opening.ts';
import { notFound, requireAction, type IntegrationPorts, type RequestOrigin } from '../life-cycle.ts';

/** A reason to be stored. */
export interface NotedReason extends ConsultationReason {
  readonly reasonId: string;
  readonly integrationId: string;
  readonly userId: string;
  /** The legal day for which it holds. */
  readonly day: string;
  /** Milliseconds since 1970. */
  readonly at: number;
}

export interface ReasonStore {
  add(reason: NotedReason): Promise<void>;
}

/**
 * Records why a user will consult a file again. The reason holds for that user, that integration and the rest of the
 * day, and is part of the evidence of every consultation that relies on it.
 * @throws Problem
 */
export async function noteReason(
  ports: Pick<IntegrationPorts, 'ledger' | 'integrations' | 'clock'> & { readonly reasons: ReasonStore },
  origin: Omit<RequestOrigin, 'signal'>,
  noted: ConsultationReason & { readonly reasonId: string; readonly integrationId: string },
): Promise<NotedReason> {
  const rule = await requireAction(ports.ledger, origin, 'noteReason', 'noteReason');
  const integration = await ports.integrations.find(noted.integrationId);
  if (integration?.centre !== origin.caller.centre) throw notFound();
  const { code, explanation } = noted;
  const opening = { ...about(integration, openingBy(origin, 'noteReason')), reason: code, explanation };
  return withEvidence(ports.ledger, opening, rule, async () => {
    const at = ports.clock();
    const reason = { ...noted, userId: origin.caller.userId, day: belgianDate(at), at };
    await ports.reasons.add(reason);
    return { outcome: 'answered', result: reason };
  });
}
