import type { Asked } from '../../access/asked.ts';
import type { Door } from '../../access/door.ts';
import { DeniedError } from '../../access/evidence-required.ts';
import type { Integration } from '../integrations/integration.ts';
import { notFound } from '../life-cycle.ts';
import type { Signal, SignalFinding, SignalStore } from './signal.ts';

/** What an officer found about a signal, in one word and in the officer's own. */
export interface AssessmentInput {
  readonly signalId: string;
  readonly finding: SignalFinding;
  readonly explanation: string;
}

/**
 * Records what the officer found. Earlier findings stay. Nobody assesses a signal about the own work: for that officer
 * it does not exist.
 * @throws Problem
 */
export function assessSignal(
  ports: { readonly door: Door<Integration>; readonly signals: SignalStore },
  asked: Asked<AssessmentInput>,
): Promise<Signal> {
  const { userId } = asked.caller;
  return ports.door.perform('assessSignal', asked, {
    find: async (look, { signalId }) => {
      const signal = await ports.signals.find(signalId);
      look.requireOwn(signal?.centre, 'noSuchSignal');
      if (signal?.userIds.includes(userId)) throw new DeniedError('ownSignal', notFound());
      return signalId;
    },
    evidence: (_signalId, { finding, explanation }) => ({ reason: finding, explanation }),
    carryOut: async (signalId, { now }, { finding, explanation }) => {
      const assessment = { finding, explanation, assessedBy: userId, assessedAt: now, traceId: asked.traceId };
      await ports.signals.assess(signalId, assessment);
      const assessed = await ports.signals.find(signalId);
      if (!assessed) throw notFound();
      return { outcome: 'answered', result: assessed };
    },
  });
}
