import type { Bank, BankReply, CallContext } from '../domain/bank.ts';
import { verdictOf, type CodeMeaning } from '../domain/bank-status.ts';
import type { Operation } from '../domain/stream.ts';
import type { KszSettings } from './settings.ts';
import { prepareSoa } from './soa-operation.ts';
import { prepareSsdn } from './ssdn-operation.ts';
import type { Transport } from './transport.ts';

/** An operation that is ready to be called. */
export type PreparedOperation = (body: Readonly<Record<string, unknown>>, context: CallContext) => Promise<BankReply>;

/**
 * The services of the Bank that streams consult, of both generations. Every operation is prepared here, at start, so that
 * a contract that does not fit stops the gateway instead of a consultation.
 * @throws ContractError
 */
export async function createBank(
  operations: readonly Operation[],
  settings: KszSettings,
  transport: Transport,
): Promise<Bank> {
  const prepared = new Map<Operation, PreparedOperation>();
  for (const operation of operations) {
    const ready =
      operation.generation === 'soa'
        ? await prepareSoa(operation, settings, transport)
        : await prepareSsdn(operation, settings, transport);
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

/** The reply has the last word where the status says less than it knows. */
function refined(operation: Operation, { verdict, value, ...reply }: BankReply, asked: string): BankReply {
  const meaning = value === undefined ? undefined : operation.outcomeOf?.(value, asked);
  const isHeard =
    meaning !== undefined && meaning !== 'data' && (verdict.kind !== 'none' || doubtsOfNothing.includes(meaning));
  const said = isHeard ? verdictOf(meaning) : verdict;
  const hasData = said.kind === 'found' || said.kind === 'incomplete';
  return { ...reply, verdict: said, ...(hasData && value !== undefined ? { value } : {}) };
}

/** What makes "nothing" untrue: a source behind the service that did not answer. */
const doubtsOfNothing: readonly CodeMeaning[] = ['incomplete', 'sourceUnavailable'];

/** A stream calls an operation that it does not declare: an error of the program. */
class UnpreparedOperationError extends Error {
  override readonly name = 'UnpreparedOperationError';
}
