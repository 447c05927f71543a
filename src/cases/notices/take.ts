import type { BankMessage, Organization } from '../../bank/messages/message.ts';
import type { WorkQueue } from '../../platform/jobs/work.ts';
import type { Clock } from '../../values/calendar.ts';
import type { EnterpriseNumber } from '../../values/enterprise-number.ts';
import type { MessageStore } from './messages.ts';

/** What taking messages needs. */
export interface TakingPorts {
  readonly messages: Pick<MessageStore, 'keep'>;
  readonly work: WorkQueue;
  readonly clock: Clock;
  readonly centres: ReadonlyMap<string, unknown>;
  /** Whose messages are taken. */
  readonly senders: readonly Organization[];
}

/** Sector of the public centres for social welfare in the network. */
const sectorOfCentres = '17/';

/** The centres for which a receiver stands: one that is served here, or all of these as their sector. */
export function centresOf(centres: ReadonlyMap<string, unknown>, receiver: Organization): readonly EnterpriseNumber[] {
  if (receiver.startsWith(sectorOfCentres)) return [...centres.keys()];
  return centres.has(receiver) ? [receiver] : [];
}

/**
 * Takes a message of the Bank: it is kept when this resolves, and takes effect later. What is refused is not kept.
 * @throws Problem when it cannot be kept now
 */
export async function takeMessage(
  { messages, work, clock, centres, senders }: TakingPorts,
  message: BankMessage,
): Promise<'taken' | 'repeated' | 'otherContent' | 'foreignSender' | 'foreignReceiver'> {
  if (!senders.includes(message.sender)) return 'foreignSender';
  if (centresOf(centres, message.receiver).length === 0) return 'foreignReceiver';
  const { result, seriesId } = await messages.keep(message, clock());
  // Only now: work that began before the message was kept would not find it. Housekeeping does what a crash leaves.
  if (result === 'taken') await work.enqueue('workOffMessages', { seriesId });
  return result;
}
