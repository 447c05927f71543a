import type { SsdnOperation } from '../operation.ts';
import { nothingRead, type PreparedOperation } from './prepared.ts';
import type { Repetitions } from './lanes/repetitions.ts';
import type { KszSettings } from './settings.ts';
import { judgeSsdn } from './ssdn-codes.ts';
import { createSsdnCall } from './ssdn.ts';
import type { Transport } from './transport.ts';
import type { WatchedDecoders } from './watched-decoders.ts';

/**
 * Prepares a service of the older generation for streams, which only read.
 * @throws ContractError
 */
export async function prepareSsdn(
  operation: SsdnOperation,
  settings: KszSettings,
  transport: Transport,
  decoders: WatchedDecoders,
  repetitions: Repetitions,
): Promise<PreparedOperation> {
  const call = await createSsdnCall(operation, settings, transport, decoders);
  return async (body, context) => {
    const { outcome, failed, exchanges } = await call(body, context, { repetitions });
    const rest = { exchanges, filteredElements: [] };
    if (!outcome) return { verdict: failed ?? { kind: 'failed', failure: 'badReply' }, ...rest, ...nothingRead };
    const { reply, told, unread, ...summary } = outcome.value;
    const verdict = judgeSsdn(summary, context.ssin.reveal(), operation.codes);
    const hasData = verdict.kind === 'found' || verdict.kind === 'incomplete';
    if (!hasData) return { verdict, ...rest, told, unread };
    // An "OK" without the service's document promises data and brings none.
    if (!reply) return { verdict: { kind: 'failed', failure: 'badReply' }, ...rest, told, unread };
    return { verdict, ...rest, told, unread, value: reply };
  };
}
