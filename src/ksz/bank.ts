import type { Bank, BankReply } from '../domain/bank.ts';
import { judgeReason, judgeStatus, type BankVerdict } from '../domain/bank-status.ts';
import { group, type Decoded, type GroupShape } from '../domain/reply-shape.ts';
import type { Operation } from '../domain/stream.ts';
import { conventionalFields, faultShape, type Fault } from './conventions.ts';
import { requestWriter } from './contract.ts';
import { envelopeDecoderFor, UnreadableReplyError, type Decoder } from './decode.ts';
import { exchange, type Outcome, type Route } from './exchange.ts';
import { soaContext } from './soa-context.ts';
import { inEnvelope, soapNamespace } from './soap-envelope.ts';
import { soaServiceUrl, type KszSettings } from './settings.ts';
import type { Transport } from './transport.ts';

/** The reply of a SOA operation, before it is known what it means. */
interface SoaReply {
  readonly verdict: BankVerdict;
  readonly filteredElements: readonly string[];
  readonly value?: unknown;
}

interface PreparedOperation {
  /** As it stands in the evidence. */
  readonly name: { readonly service: string; readonly operation: string };
  readonly route: Route;
  readonly decoder: Decoder;
  readonly responseName: string;
  readonly legalContext: string;
  write(content: Readonly<Record<string, unknown>>): string;
}

type ConventionalReply = Decoded<GroupShape<typeof conventionalFields, never, false>>;

async function prepare(operation: Operation, settings: KszSettings): Promise<PreparedOperation> {
  const writer = await requestWriter(operation.service, operation.wsdl, operation.operation);
  const service = settings.services[operation.service] ?? {};
  const shape = group({ ...conventionalFields, ...operation.reply.fields });
  return {
    name: { service: operation.service, operation: operation.operation },
    route: {
      url: soaServiceUrl(settings, service.path ?? operation.path),
      soapAction: writer.soapAction,
      timeoutMs: service.timeoutMs ?? settings.timeoutMs,
      limits: settings.limits,
      retries: settings.retries,
    },
    decoder: envelopeDecoderFor([
      { ...writer.reply, shape },
      { name: 'Fault', namespace: soapNamespace, shape: faultShape },
    ]),
    responseName: writer.reply.name,
    legalContext: service.legalContext ?? operation.legalContext,
    write: (content) => writer.write(content),
  };
}

/**
 * The SOA services of the Bank: one WSDL each, document/literal. Every operation is prepared here, at start, so that a
 * contract that does not fit stops the gateway instead of a consultation.
 * @throws ContractError
 */
export async function createBank(
  operations: readonly Operation[],
  settings: KszSettings,
  transport: Transport,
): Promise<Bank> {
  const prepared = new Map<Operation, PreparedOperation>();
  for (const operation of operations) prepared.set(operation, await prepare(operation, settings));
  return {
    async call(operation, body, { centre, ssin, signal }): Promise<BankReply> {
      const ready = prepared.get(operation);
      if (!ready) throw new UnpreparedOperationError(operation.operation);
      const result = await exchange(
        transport,
        ready.route,
        ready.name,
        ready.decoder,
        signal,
        (ticket) => inEnvelope(ready.write({ ...soaContext(operation, ready.legalContext, centre, ticket), ...body })),
        (reply) => interpret(reply, ready.responseName, ssin.reveal()),
      );
      const { outcome, exchanges, failure } = result;
      if (!outcome) {
        return { verdict: { kind: 'failed', failure: failure ?? 'badReply' }, exchanges, filteredElements: [] };
      }
      return { ...outcome.value, exchanges };
    },
  };
}

/** A stream calls an operation that it does not declare: an error of the program. */
class UnpreparedOperationError extends Error {
  override readonly name = 'UnpreparedOperationError';
}

function interpret(reply: Readonly<Record<string, unknown>>, responseName: string, asked: string): Outcome<SoaReply> {
  const fault = reply['Fault'] as Fault | undefined;
  if (fault) return interpretFault(fault);
  const response = reply[responseName] as ConventionalReply | undefined;
  if (!response) throw new UnreadableReplyError('the body holds neither the response nor a fault');
  const verdict = judgeStatus(response.status, response.ssin, asked);
  return {
    value: {
      verdict,
      filteredElements: response.dataFilters?.filteredElement ?? [],
      ...(verdict.kind === 'found' || verdict.kind === 'incomplete' ? { value: response } : {}),
    },
    ticketCbss: response.informationCBSS?.ticketCBSS,
    status: [response.status.value, response.status.code].filter((part) => part !== undefined).join(' '),
  };
}

function interpretFault(fault: Fault): Outcome<SoaReply> {
  const detail = fault.detail?.['*'][0];
  const reasonCode = [...(detail?.detail ?? []), ...(detail?.error ?? [])][0]?.reasonCode;
  const reason = judgeReason(reasonCode);
  const verdict: BankVerdict =
    reason === 'replaced' || reason === 'canceled'
      ? { kind: reason, by: undefined }
      : { kind: 'failed', failure: reason };
  return {
    value: { verdict, filteredElements: [] },
    ticketCbss: detail?.informationCBSS?.ticketCBSS,
    status: `FAULT ${reasonCode ?? ''}`.trim(),
  };
}
