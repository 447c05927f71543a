import { languages } from '../../values/localized-text.ts';
import { withoutAbsent } from '../../values/without-absent.ts';
import type { AlertReaction, ReactionMessage, ReactionVerdict } from '../alert-reaction.ts';
import { group, listOf, many, text, type Decoded } from '../reply-shape.ts';
import { judgeReason, meaningOf, type BankFailure } from '../status.ts';
import { informationShapes, readFault, statusShape, faultShape, type Fault } from './conventions.ts';
import { requestWriter } from './contract.ts';
import { envelopeDecoderFor, UnreadableReplyError } from './decode.ts';
import { exchange, type Outcome, type Route } from './exchange.ts';
import { securityOf, soaServiceUrl, type KszSettings } from './settings.ts';
import { soaContext } from './soa-context.ts';
import { inEnvelope, soapNamespace } from './soap-envelope.ts';
import { destinationOf, type Transport } from './transport.ts';
import type { WatchedDecoders } from './watched-decoders.ts';

const name = { service: 'PcsaAlertReaction', operation: 'motivateDecision' } as const;
const path = 'PcsaAlertReaction/v1/notify';

/** The schema names no value: assumed, and a setting of the service replaces it. */
const assumedLegalContext = 'SOCIAL_INVESTIGATION_OF_PCSA';

/** So much of the messages of the supervisor is kept. */
const mostMessages = 20;
const mostCharacters = 1_000;

const replyShape = group(
  {
    ...informationShapes,
    status: statusShape,
    motivationResponses: listOf(
      'motivationResponse',
      group({
        alertId: text,
        status: text,
        error: many(group({ code: text, message: many(group({}, { attributes: ['lang'], content: true })) })),
      }),
    ),
  },
  // The question is repeated.
  { leftOut: ['legalContext', 'motivations'] },
);
type Reply = Decoded<typeof replyShape>;

/**
 * The alert reaction service of the Bank. Its status has words of its own: OK or NOK for the message, OK or ERROR for each
 * alert.
 * @throws ContractError
 */
export async function createAlertReaction(
  settings: KszSettings,
  transport: Transport,
  decoders: WatchedDecoders,
): Promise<AlertReaction> {
  const writer = await requestWriter(name.service, 'PcsaAlertReactionV1.wsdl', name.operation);
  const service = settings.services[name.service] ?? {};
  const legalContext = service.legalContext ?? assumedLegalContext;
  const route: Route = {
    to: destinationOf(soaServiceUrl(settings, service.path ?? path)),
    soapAction: writer.soapAction,
    timeoutMs: service.timeoutMs ?? settings.timeoutMs,
    limits: settings.limits,
    security: securityOf(settings, name.service),
  };
  const decoder = decoders.watch(
    name,
    envelopeDecoderFor([
      { ...writer.reply, shape: replyShape },
      { name: 'Fault', namespace: soapNamespace, shape: faultShape },
    ]),
  );
  return {
    motivate: async ({ alertId, formNumber, code, comment }, context) => {
      const motivation = [withoutAbsent({ alertId, formNumber, code, comment })];
      const { outcome, failed, exchanges } = await exchange(
        transport,
        route,
        name,
        decoder,
        context,
        (ticket) => {
          const opening = soaContext({ context: 'legalContext' }, legalContext, context.centre, ticket);
          return inEnvelope(writer.write({ ...opening, motivations: { motivation } }));
        },
        (reply) => interpret(reply, writer.reply.name, alertId),
      );
      return { verdict: outcome?.value ?? failed ?? { kind: 'failed', failure: 'badReply' }, exchanges };
    },
  };
}

function interpret(
  reply: Readonly<Record<string, unknown>>,
  responseName: string,
  alertId: string,
): Outcome<ReactionVerdict> {
  const fault = reply['Fault'] as Fault | undefined;
  if (fault) {
    const { reasonCode, ...read } = readFault(fault);
    return { ...read, value: failedBy(judgeReason(reasonCode)), isFault: true };
  }
  const response = reply[responseName] as Reply | undefined;
  if (!response) throw new UnreadableReplyError('the body holds neither the response nor a fault');
  const { status, informationCustomer, informationCBSS } = response;
  return {
    value: verdictOn(response, alertId),
    answers: informationCustomer?.ticket,
    ticketCbss: informationCBSS?.ticketCBSS,
    status: [status.value, status.code].filter((part) => part !== undefined).join(' '),
  };
}

/**
 * What a response says of one alert. Pure.
 * @throws UnreadableReplyError when it says nothing of it, or what nobody understands
 */
export function verdictOn(
  { status, motivationResponses }: Pick<Reply, 'status' | 'motivationResponses'>,
  alertId: string,
): ReactionVerdict {
  const all = motivationResponses?.motivationResponse ?? [];
  const own = all.filter((one) => one.alertId.trim() === alertId);
  if (own.some((one) => !['OK', 'ERROR'].includes(one.status))) {
    throw new UnreadableReplyError('the status of an alert is none that the contract has');
  }
  const errors = own.filter((one) => one.status === 'ERROR');
  if (errors.length > 0)
    return { kind: 'refused', messages: errors.flatMap(({ error }) => error.map(toMessage)).slice(0, mostMessages) };
  if (status.value === 'OK') {
    // A message without single answers was taken as a whole.
    if (own.length > 0 || all.length === 0) return { kind: 'taken' };
    throw new UnreadableReplyError('the response is about other alerts');
  }
  if (status.value !== 'NOK') throw new UnreadableReplyError('the status is none that the contract has');
  const meaning = meaningOf(status.code);
  if (meaning === 'bankUnavailable' || meaning === 'sourceUnavailable') return failedBy(meaning);
  const { code = status.value, description = '' } = status;
  return { kind: 'refused', messages: [{ code, text: description === '' ? {} : { und: description } }] };
}

function failedBy(reason: BankFailure | 'replaced' | 'canceled'): ReactionVerdict {
  // There is no number in the message that could have been replaced.
  return { kind: 'failed', failure: reason === 'replaced' || reason === 'canceled' ? 'badReply' : reason };
}

type WireError = NonNullable<Reply['motivationResponses']>['motivationResponse'][number]['error'][number];

function toMessage({ code, message }: WireError): ReactionMessage {
  const texts = message.map(({ attributes: { lang }, content }) => {
    const language = languages.find((one) => one === lang?.toLowerCase()) ?? 'und';
    return [language, content.slice(0, mostCharacters)] as const;
  });
  return { code, text: Object.fromEntries(texts.filter(([, content]) => content !== '')) };
}
