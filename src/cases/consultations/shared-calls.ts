import type { Bank, BankReply, CallContext } from '../../bank/bank.ts';
import type { Operation } from '../../bank/operation.ts';
import { CallerGoneError } from '../../values/caller-gone.ts';
import type { ExchangeEvidence } from '../../values/exchange.ts';
import { createFlights, type Flights } from './flights.ts';

/** A call under way. */
interface Flight {
  readonly result: Promise<BankReply>;
  /** Its messages so far. */
  readonly messages: readonly Omit<ExchangeEvidence, 'status'>[];
}

/**
 * The same Bank, to which calls that are under way at the same moment for the same asker and purpose
 * ({@link CallContext.sharedAmong}), with the same operation and content, are one call. Each gets its reply or its
 * failure, with the same tickets; for all but the one who began it they are marked as shared. Nothing is kept once a
 * reply is there.
 */
export function sharingCalls(bank: Bank): Bank {
  const byOperation = new Map<Operation, Flights<Flight>>();

  function flightsOf(operation: Operation): Flights<Flight> {
    const known = byOperation.get(operation) ?? createFlights<Flight>();
    byOperation.set(operation, known);
    return known;
  }

  return {
    async call(operation, body, context) {
      const { sharedAmong, signal } = context;
      if (sharedAmong === undefined || signal.aborted) return bank.call(operation, body, context);
      const key = JSON.stringify([sharedAmong, context.ssin.reveal(), body]);
      const { flight, isShared, hasLeft } = flightsOf(operation).join(key, signal, (everybodyLeft) => {
        const messages: Flight['messages'][number][] = [];
        const begins = (message: Flight['messages'][number]) => void messages.push(message);
        const own: CallContext = { ...context, signal: everybodyLeft, begunBy: context, begins };
        return { result: bank.call(operation, body, own), messages };
      });
      const reply = (await hasLeft) ? leftToOthers(flight, signal) : await flight.result;
      return isShared ? { ...reply, exchanges: reply.exchanges.map(asShared) } : reply;
    },
  };
}

/** For one who no longer waits: how the messages ended is in the evidence of those who do. */
function leftToOthers({ messages }: Flight, { reason }: AbortSignal): BankReply {
  return {
    verdict: { kind: 'failed', failure: reason instanceof CallerGoneError ? 'callerGone' : 'timeout' },
    exchanges: messages.map((message) => ({ ...message, status: 'leftToOther' })),
    filteredElements: [],
  };
}

function asShared(exchange: ExchangeEvidence): ExchangeEvidence {
  return { ...exchange, shared: true };
}
