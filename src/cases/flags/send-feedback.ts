import { randomUUID } from 'node:crypto';
import type { Door } from '../../access/door.ts';
import type { AlertReaction, ReactionReply } from '../../bank/alert-reaction.ts';
import type { Centre } from '../../bank/bank.ts';
import { bankProblem } from '../../bank/problems.ts';
import { pauseAfter, type Jobs, type Pauses, type WorkQueue } from '../../platform/jobs/work.ts';
import type { Clock } from '../../values/calendar.ts';
import { Problem, problemTypes } from '../../values/problem.ts';
import type { Integration } from '../integrations/integration.ts';
import { centreOf } from '../life-cycle.ts';
import { gatewayOf } from '../reconciliations/reconcile-one.ts';
import type { Flag, FlagStore, GivenFeedback } from './flag.ts';

/** What sending feedback needs. */
export interface SendingPorts {
  readonly door: Pick<Door<Integration>, 'carryOn'>;
  readonly flags: Pick<FlagStore, 'find' | 'settle' | 'postpone'>;
  readonly alertReaction: AlertReaction;
  readonly work: WorkQueue;
  readonly clock: Clock;
  readonly centres: ReadonlyMap<string, Centre>;
  readonly pauses: Pauses;
  /** A message and its answer must be done within this time. */
  readonly totalDeadlineMs: number;
}

/**
 * Sends the feedback on a flag to the supervisor, and keeps what it says. A job may come twice, and the gateway may die
 * after the message and before the answer is kept: then the same is sent again, which counts once there. When there is no
 * answer it is tried again after a growing pause, without limit.
 */
export async function sendFeedback(
  ports: SendingPorts,
  { flagId }: Jobs['sendFlagFeedback'],
  signal: AbortSignal,
): Promise<void> {
  const flag = await ports.flags.find(flagId);
  if (flag?.stage !== 'sending' || !flag.feedback) return;
  try {
    await send(ports, flag, flag.feedback, signal);
  } catch (error) {
    // The gateway is stopping: another one takes over.
    if (signal.aborted) throw error;
    const attempts = flag.feedback.attempts + 1;
    const problem = error instanceof Problem ? error.problem.type : problemTypes.internalServerError.type;
    const pauseMs = pauseAfter(attempts, ports.pauses);
    const progress = { attempts, problem, nextAttemptAt: ports.clock() + pauseMs };
    await ports.flags.postpone(flagId, flag.feedback.at, progress, (transaction) =>
      ports.work.enqueue('sendFlagFeedback', { flagId }, { delayMs: pauseMs, transaction }),
    );
  }
}

/** @throws Problem when the supervisor did not say whether it takes the feedback */
async function send(ports: SendingPorts, flag: Flag, feedback: GivenFeedback, signal: AbortSignal): Promise<void> {
  const { flagId, centre, ssin, alertId, formNumber } = flag;
  const { code, comment } = feedback;
  const work = {
    actor: gatewayOf(centre, feedback.by),
    traceId: randomUUID(),
    rule: 'flagFeedback',
    person: ssin,
    reason: String(code),
  };
  await ports.door.carryOn('sendFlagFeedback', work, async (noted) => {
    const deadline = AbortSignal.any([signal, AbortSignal.timeout(ports.totalDeadlineMs)]);
    const motivation = { alertId, formNumber, code, ...(comment === undefined ? {} : { comment }) };
    const context = { centre: centreOf(ports, centre), ssin, signal: deadline };
    const { verdict, exchanges }: ReactionReply = await ports.alertReaction.motivate(motivation, context);
    noted.push(...exchanges);
    if (verdict.kind === 'failed') throw bankProblem(verdict, { in: 'path', name: 'flagId' });
    const isTaken = verdict.kind === 'taken';
    const messages = isTaken ? [] : verdict.messages;
    await ports.flags.settle(flagId, feedback.at, { isTaken, at: ports.clock(), messages });
    return { outcome: isTaken ? 'answered' : 'noData', result: undefined };
  });
}
