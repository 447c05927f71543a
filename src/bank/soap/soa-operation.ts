import { judgeReason, judgeStatus, type BankVerdict, type CodeTable } from '../status.ts';
import { group, type Decoded, type GroupShape } from '../reply-shape.ts';
import type { SoaOperation } from '../operation.ts';
import { nothingRead, type PreparedOperation, type PreparedReply } from './prepared.ts';
import { conventionalFields, conventionallyLeftOut, faultShape, readFault, type Fault } from './conventions.ts';
import { requestWriter } from './contract.ts';
import { envelopeDecoderFor, UnreadableReplyError, type Decoding } from './decode.ts';
import { exchange, type Outcome, type Route } from './exchange.ts';
import type { Repetitions } from './lanes/repetitions.ts';
import { securityOf, soaServiceUrl, type KszSettings } from './settings.ts';
import { soaContext } from './soa-context.ts';
import { inEnvelope, soapNamespace } from './soap-envelope.ts';
import { destinationOf, type Transport } from './transport.ts';
import type { WatchedDecoders } from './watched-decoders.ts';

/** The reply of a SOA operation, before it is judged. */
type SoaReply = Omit<PreparedReply, 'exchanges'>;

type ConventionalReply = Decoded<GroupShape<typeof conventionalFields, never, false>>;

/**
 * Prepares an operation of a SOA service: one WSDL each, document/literal.
 * @throws ContractError
 */
export async function prepareSoa(
  operation: SoaOperation,
  settings: KszSettings,
  transport: Transport,
  decoders: WatchedDecoders,
  repetitions: Repetitions,
): Promise<PreparedOperation> {
  const writer = await requestWriter(operation.service, operation.wsdl, operation.operation);
  const service = settings.services[operation.service] ?? {};
  const legalContext = service.legalContext ?? operation.legalContext;
  const name = { service: operation.service, operation: operation.operation };
  const responseName = writer.reply.name;
  const route: Route = {
    to: destinationOf(soaServiceUrl(settings, service.path ?? operation.path)),
    soapAction: writer.soapAction,
    timeoutMs: service.timeoutMs ?? settings.timeoutMs,
    limits: settings.limits,
    repetitions,
    security: securityOf(settings, operation.service),
  };
  const shape = group(
    { ...conventionalFields, ...operation.reply.fields },
    { leftOut: [...conventionallyLeftOut, ...operation.reply.leftOut] },
  );
  const decoder = decoders.watch(
    name,
    envelopeDecoderFor([
      { ...writer.reply, shape },
      { name: 'Fault', namespace: soapNamespace, shape: faultShape },
    ]),
  );
  return async (body, context) => {
    const { centre, ssin } = context;
    const { outcome, exchanges, failed } = await exchange(
      transport,
      route,
      name,
      decoder,
      context,
      (ticket) => inEnvelope(writer.write({ ...soaContext(operation, legalContext, centre, ticket), ...body })),
      (reply, decoding) => interpret(reply, decoding, responseName, ssin.reveal(), operation.codes),
    );
    if (outcome) return { ...outcome.value, exchanges };
    return {
      verdict: failed ?? { kind: 'failed', failure: 'badReply' },
      exchanges,
      filteredElements: [],
      ...nothingRead,
    };
  };
}

function interpret(
  reply: Readonly<Record<string, unknown>>,
  { told, unread }: Decoding,
  responseName: string,
  asked: string,
  codes: CodeTable | undefined,
): Outcome<SoaReply> {
  const fault = reply['Fault'] as Fault | undefined;
  if (fault) return interpretFault(fault, codes);
  const response = reply[responseName] as ConventionalReply | undefined;
  if (!response) throw new UnreadableReplyError('the body holds neither the response nor a fault');
  const verdict = judgeStatus(response.status, response, asked, codes);
  return {
    value: {
      verdict,
      filteredElements: response.dataFilters?.filteredElement ?? [],
      told,
      unread,
      ...(verdict.kind === 'found' || verdict.kind === 'incomplete' || verdict.kind === 'none'
        ? { value: response }
        : {}),
    },
    answers: response.informationCustomer?.ticket,
    ticketCbss: response.informationCBSS?.ticketCBSS,
    status: [response.status.value, response.status.code].filter((part) => part !== undefined).join(' '),
  };
}

function interpretFault(fault: Fault, codes: CodeTable | undefined): Outcome<SoaReply> {
  const { reasonCode, ...read } = readFault(fault);
  const reason = judgeReason(reasonCode, codes);
  const verdict: BankVerdict =
    reason === 'replaced' || reason === 'canceled'
      ? { kind: reason, by: undefined }
      : { kind: 'failed', failure: reason };
  return { ...read, value: { verdict, filteredElements: [], ...nothingRead }, isFault: true };
}
