import type { Bank, BankReply, CallContext } from '../../bank/bank.ts';
import type { ExchangeEvidence } from '../../values/exchange.ts';
import type { AnyStream, Asked, Call, Operations, StreamContext } from '../../stream-kit/stream.ts';
import type { Operation } from '../../bank/operation.ts';

/** A call that was made, with its complete result. */
export interface MadeCall {
  readonly call: Call;
  readonly reply: BankReply;
}

/** Pages of a paged service, and shorter periods after too many results, end long before this limit. */
const mostRounds = 12;

/**
 * Makes the calls of a stream: first those that follow from the question, all at the same time, then those that the
 * stream derives from the results.
 * @param properties properties of the data that the caller may see: calls that give none of them are not made
 * @param noted receives the exchanges as they happen, so that the evidence has them even if a later step fails
 * @returns calls in order, without those a later call replaced
 */
export async function askTheBank(
  bank: Bank,
  stream: AnyStream,
  question: { readonly query: unknown; readonly context: StreamContext; readonly properties: ReadonlySet<string> },
  callContext: CallContext,
  noted: ExchangeEvidence[],
): Promise<readonly MadeCall[]> {
  const { query, context, properties } = question;
  const ask = async (call: Call): Promise<MadeCall> => {
    const reply = await bank.call(operationOf(stream, call.operation), call.body, callContext);
    noted.push(...reply.exchanges);
    return { call, reply };
  };
  const made: MadeCall[] = [];
  let calls: readonly Call[] = (stream.toRequests(query, context) as readonly Call[]).filter((call) =>
    isWanted(call, properties),
  );
  if (calls.length === 0) throw new NothingAskedError(stream.name);
  for (let round = 1; calls.length > 0; round++) {
    const last = await Promise.all(calls.map(ask));
    made.push(...last);
    calls = (stream.followUps?.(last.map(asAsked), query, context) ?? []) as readonly Call[];
    if (round === mostRounds && calls.length > 0) return [...counted(made), ...calls.map(tooMany)];
  }
  return counted(made);
}

/**
 * A grant opens only properties that no call of the stream gives, so "no data" would be untrue. This is a programming
 * error.
 */
class NothingAskedError extends Error {
  override readonly name = 'NothingAskedError';
}

function operationOf(stream: AnyStream, name: string): Operation {
  return (stream.operations as Readonly<Record<string, Operation>>)[name] as Operation;
}

function isWanted({ gives }: Call, properties: ReadonlySet<string>): boolean {
  return gives === undefined || gives.some((property) => properties.has(property));
}

/** The call as the stream sees it. */
export function asAsked({ call, reply }: MadeCall): Asked<Operations> {
  const { verdict, value, filteredElements } = reply;
  return {
    operation: call.operation,
    call,
    verdict,
    filteredElements,
    ...(value === undefined ? {} : { value: value }),
  };
}

/** If a narrower call finds nothing, the original failure stands. */
function counted(made: readonly MadeCall[]): readonly MadeCall[] {
  const replaced = new Set(
    made.flatMap(({ call, reply }) =>
      call.insteadOf !== undefined && reply.verdict.kind !== 'none' ? [call.insteadOf] : [],
    ),
  );
  return replaced.size === 0 ? made : made.filter(({ call }) => !replaced.has(call));
}

/** Properties of calls that were not made before the limit of rounds are unknown, not absent. */
function tooMany(call: Call): MadeCall {
  const verdict = { kind: 'failed', failure: 'tooManyResults' } as const;
  return { call, reply: { verdict, exchanges: [], filteredElements: [] } };
}
