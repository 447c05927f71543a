import type { Door } from '../../access/door.ts';
import type { Jobs, WorkQueue } from '../../platform/jobs/work.ts';
import { belgianDate, type Clock } from '../../values/calendar.ts';
import { Ssin } from '../../values/ssin.ts';
import type { Integration } from '../integrations/integration.ts';
import { gatewayItself } from '../reconciliations/reconcile-one.ts';
import type { Effect, MessageStore, PersonOfMessage, TakenMessage } from './messages.ts';
import { centresOf } from './take.ts';

/** What letting messages take effect needs. */
export interface WorkOffPorts {
  readonly messages: Pick<MessageStore, 'step'>;
  readonly door: Pick<Door<Integration>, 'carryOn'>;
  readonly work: WorkQueue;
  readonly clock: Clock;
  readonly centres: ReadonlyMap<string, unknown>;
  readonly fictiveSsins: boolean;
  /** How long a number that is missing is waited for. */
  readonly messageWaitMs: number;
  readonly reportMessages: {
    /** Counts persons of messages of a kind. */
    persons(kind: string, result: 'noticed' | 'dropped', count: number): void;
    /** Numbers were waited for in vain, or messages do not open. Nothing is said of persons. */
    trouble(counts: { readonly missing: number; readonly unreadable: number }): void;
  };
}

/** Persons of one step: so many are looked up and noted in one transaction. */
const mostPersons = 200;
/** With so many messages behind a missing number it is waited for no longer. */
const mostWaiting = 1_000;

/**
 * Lets the next messages of a series take effect, in the order of their numbers, and queues the step after it: between two
 * steps it is the turn of others. A person with a running integration is noticed there; of everybody else nothing is kept.
 * Repeating it changes nothing.
 */
export async function workOffMessages(ports: WorkOffPorts, { seriesId }: Jobs['workOffMessages']): Promise<void> {
  const now = ports.clock();
  const today = belgianDate(now);
  const step = await ports.messages.step(seriesId, {
    now,
    today,
    waitMs: ports.messageWaitMs,
    mostWaiting,
    mostPersons,
    centresOf: (receiver) => centresOf(ports.centres, receiver),
    numberOf: (ssin) => Ssin.parse(ssin, { fictive: ports.fictiveSsins, today }),
    evidence: (effect) => writeEvidence(ports, effect),
  });
  report(ports, step);
  if (step.missing > 0 || step.unreadable > 0) {
    ports.reportMessages.trouble({ missing: step.missing, unreadable: step.unreadable });
  }
  if (step.isMore) await ports.work.enqueue('workOffMessages', { seriesId });
  else if (step.lookAgainAt !== undefined) {
    const delayMs = Math.min(Math.max(step.lookAgainAt - now, 1_000), ports.messageWaitMs);
    await ports.work.enqueue('workOffMessages', { seriesId }, { delayMs });
  }
}

/** Rule codes of the evidence: why a message is noted, or nothing comes of it. */
const rules = { noticed: 'runningIntegration', dropped: 'noRunningIntegration' } as const;

/** An entry for each integration, and one for each message with persons of whom nothing runs here: it names nobody. */
async function writeEvidence({ door, centres }: WorkOffPorts, { noticed, dropped }: Effect): Promise<void> {
  const workOf = ({ messageId, kind, sender }: TakenMessage, rule: string) => ({
    traceId: messageId,
    rule,
    reason: kind,
    actor: { userId: gatewayItself, clientId: sender, role: gatewayItself },
  });
  const without = new Map(dropped.map(({ message }) => [message.messageId, message]));
  await Promise.all([
    ...noticed.map(({ message, integration }) => {
      const { actor, ...work } = workOf(message, rules.noticed);
      const about = { ...work, actor: { ...actor, centre: integration.centre }, integration };
      return door.carryOn('receiveMessage', about, () => Promise.resolve({ outcome: 'answered', result: undefined }));
    }),
    ...[...without.values()].map((message) => {
      const { actor, ...work } = workOf(message, rules.dropped);
      const [centre, ...others] = centresOf(centres, message.receiver);
      const isOne = centre !== undefined && others.length === 0;
      const aboutNobody = { ...work, actor: { ...actor, ...(isOne ? { centre } : {}) } };
      return door.carryOn('receiveMessage', aboutNobody, () =>
        Promise.resolve({ outcome: 'noData', result: undefined }),
      );
    }),
  ]);
}

function report({ reportMessages }: WorkOffPorts, { noticed, dropped }: Effect): void {
  const count = (persons: readonly PersonOfMessage[], result: 'noticed' | 'dropped') => {
    const distinct = new Map(
      persons.map((one) => [`${one.message.messageId} ${String(one.position)}`, one.message.kind]),
    );
    for (const [kind, ofKind] of Map.groupBy(distinct.values(), (one) => one)) {
      reportMessages.persons(kind, result, ofKind.length);
    }
  };
  count(noticed, 'noticed');
  count(dropped, 'dropped');
}
