import { v7 as uuidv7 } from 'uuid';
import type { Asked } from '../../access/asked.ts';
import type { Door } from '../../access/door.ts';
import type { EnterpriseNumber } from '../../values/enterprise-number.ts';
import { badRequest } from '../../values/problem.ts';
import { repeatedIssues } from '../repeated-explanation.ts';
import type { Integration } from '../integrations/integration.ts';
import type { ConsultationReason } from './reason.ts';

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
  /** The last reason that a user noted for an integration of the centre. */
  last(centre: EnterpriseNumber, userId: string): Promise<Omit<NotedReason, 'reasonId' | 'at'> | undefined>;
}

/** Ports of noting a reason. */
export interface ReasonPorts {
  readonly door: Door<Integration>;
  readonly reasons: ReasonStore;
}

/**
 * Records why a user will consult a file again. The reason holds for that user, that integration and the rest of the
 * day, and is part of the evidence of every consultation that relies on it.
 * @param member where the body of the request has the explanation
 * @throws Problem 400 also when the explanation is that of the user's last reason
 */
export function noteReason(
  ports: ReasonPorts,
  asked: Asked<ConsultationReason & { readonly integrationId: string }>,
  member = 'explanation',
): Promise<NotedReason> {
  return ports.door.perform('noteReason', asked, {
    find: (look, { integrationId }) => look.integration(integrationId),
    evidence: (_integration, { code, explanation }) => ({ reason: code, explanation }),
    carryOut: async ({ integrationId, centre }, { now, today }, { code, explanation }) => {
      const { userId } = asked.caller;
      const last = await ports.reasons.last(centre, userId);
      // The same request may come twice.
      const isRepeated = last?.integrationId === integrationId && last.day === today;
      const issues = isRepeated ? [] : repeatedIssues(member, explanation, last?.explanation);
      if (issues.length > 0) throw badRequest(issues);
      const reason = { reasonId: uuidv7(), integrationId, userId, code, explanation, day: today, at: now };
      await ports.reasons.add(reason);
      return { outcome: 'answered', result: reason };
    },
  });
}
