import type { Bank, BankReply, CallContext } from '../domain/bank.ts';
import type { ExchangeEvidence } from '../domain/evidence.ts';
import type { AnyStream, Asked, Call, Operation, Operations, StreamContext } from '../domain/stream.ts';

/** A call that was made, and all that came back. */
export interface MadeCall {
  readonly call: Call;
  readonly reply: BankReply;
}

/** Pages of a paged service, or shorter periods after too many results, end long before. */
const mostRounds = 12;

/**
 * Makes the calls of a stream: those that follow from the question at the same time, then what the stream wants after
 * seeing what came back.
 * @param properties properties of the data that the caller may see: calls that give none of them are not made
 * @param noted takes the exchanges as they happen, so that evidence has them whatever goes wrong later
 * @returns the calls that count, in order; one that another took the place of does not
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

/** A grant opens only what no call of the stream gives: "no data" would be untrue. An error of the program. */
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

/** A shorter question that finds nothing does not answer the longer one: then the failure of that one still counts. */
function counted(made: readonly MadeCall[]): readonly MadeCall[] {
  const replaced = new Set(
    made.flatMap(({ call, reply }) =>
      call.insteadOf !== undefined && reply.verdict.kind !== 'none' ? [call.insteadOf] : [],
    ),
  );
  return replaced.size === 0 ? made : made.filter(({ call }) => !replaced.has(call));
}

/** What was still to be asked when the rounds were over is unknown, not absent. */
function tooMany(call: Call): MadeCall {
  const verdict = { kind: 'failed', failure: 'tooManyResults' } as const;
  return { call, reply: { verdict, exchanges: [], filteredElements: [] } };
}
