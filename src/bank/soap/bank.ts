import type { Bank, BankReply } from '../bank.ts';
import { verdictOf, type CodeMeaning } from '../status.ts';
import type { ExchangeEvidence } from '../../values/exchange.ts';
import type { Operation } from '../operation.ts';
import { Repetitions } from './lanes/repetitions.ts';
import type { PreparedOperation, PreparedReply } from './prepared.ts';
import type { KszSettings } from './settings.ts';
import { prepareSoa } from './soa-operation.ts';
import { prepareSsdn } from './ssdn-operation.ts';
import type { Transport } from './transport.ts';
import { createWatchedDecoders, type WatchedDecoders } from './watched-decoders.ts';

/**
 * The services of the Bank that streams consult, of both generations. Every operation is prepared here, at start, so
 * that a contract that does not fit stops the gateway instead of a consultation.
 * @throws ContractError
 */
export async function createBank(
  operations: readonly Operation[],
  settings: KszSettings,
  transport: Transport,
  decoders: WatchedDecoders = createWatchedDecoders(),
): Promise<Bank> {
  const repetitions = new Repetitions(settings.retries);
  const prepared = new Map<Operation, PreparedOperation>();
  for (const operation of operations) {
    const ready =
      operation.generation === 'soa'
        ? await prepareSoa(operation, settings, transport, decoders, repetitions)
        : await prepareSsdn(operation, settings, transport, decoders, repetitions);
    prepared.set(operation, ready);
  }
  return {
    async call(operation, body, context): Promise<BankReply> {
      const ready = prepared.get(operation);
      if (!ready) throw new UnpreparedOperationError(operation.operation);
      return refined(operation, await ready(body, context), context.ssin.reveal());
    },
  };
}

/**
 * Lets the reply body override a status that is less specific. A reply that promises data and has none is a bad reply.
 */
function refined(operation: Operation, { told, unread, ...reply }: PreparedReply, asked: string): BankReply {
  const { verdict, value, ...rest } = reply;
  const meaning = value === undefined ? undefined : operation.outcomeOf?.(value, asked);
  const isHeard =
    meaning !== undefined && meaning !== 'data' && (verdict.kind !== 'none' || doubtsOfNothing.includes(meaning));
  const said = isHeard ? verdictOf(meaning) : verdict;
  if (verdict.kind === 'found' && (said.kind === 'none' || (said.kind === 'found' && told === 0))) {
    const isNothing = said.kind === 'none' || operation.okMayBeEmpty === true;
    if (isNothing && told === 0 && unread === 0) return { ...rest, verdict: { kind: 'none' } };
    // What the Bank removed is hidden, not absent: then data with nothing in them are data.
    if (said.kind === 'none' || rest.filteredElements.length === 0) {
      const exchanges = rest.exchanges.map(nothingWasRead);
      return { ...rest, exchanges, verdict: { kind: 'failed', failure: 'badReply' } };
    }
  }
  const hasData = said.kind === 'found' || said.kind === 'incomplete';
  return { ...rest, verdict: said, ...(hasData && value !== undefined ? { value } : {}) };
}

/** Adds to the evidence why the reply was not used, beside the Bank's own status. */
function nothingWasRead(exchange: ExchangeEvidence, index: number, all: readonly ExchangeEvidence[]): ExchangeEvidence {
  return index === all.length - 1 ? { ...exchange, status: `${exchange.status} nothingRead` } : exchange;
}

/** Meanings that turn "no data" into "unknown": a source did not answer. */
const doubtsOfNothing: readonly CodeMeaning[] = ['incomplete', 'sourceUnavailable'];

/** A stream calls an operation that it does not declare. This is a programming error. */
class UnpreparedOperationError extends Error {
  override readonly name = 'UnpreparedOperationError';
}
