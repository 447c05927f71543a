import type { CallContext } from '../bank.ts';
import { belgianTime } from '../../values/calendar.ts';
import { aside, group, inNamespace, many, optional, text, type Decoded, type GroupShape } from '../reply-shape.ts';
import { isOk, reasonCodesOf, resultSummary, ssdnCommonNamespace } from '../result-summary.ts';
import type { SsdnOperation, SsdnUser } from '../operation.ts';
import { requestWriter } from './contract.ts';
import { decoderFor, envelopeDecoderFor, UnreadableReplyError } from './decode.ts';
import { exchange, type ExchangeResult, type Route } from './exchange.ts';
import type { Repetitions } from './lanes/repetitions.ts';
import type { Read } from './prepared.ts';
import { securityOf, type KszSettings } from './settings.ts';
import { inEnvelope, soapNamespace } from './soap-envelope.ts';
import type { SsdnSummary } from './ssdn-codes.ts';
import { destinationOf, type Transport } from './transport.ts';
import type { WatchedDecoders } from './watched-decoders.ts';

/**
 * The Bank's older generation: an XML text inside a SOAP operation `sendXML`. The text has an envelope of its own, with
 * an outcome at two levels; the outcome of the service is the one that matters.
 */
export type SsdnService<S extends GroupShape> = Pick<
  SsdnOperation<S>,
  'service' | 'wsdl' | 'operation' | 'serviceId' | 'version' | 'reply' | 'repeats'
>;

const faultParts = ['faultcode', 'faultstring', 'faultactor', 'detail'];
const ssdnNamespace = 'http://www.ksz-bcss.fgov.be/XSD/SSDN/Service';
const optionalSummary = inNamespace(ssdnCommonNamespace, optional(resultSummary));

const replyContext = group(
  {
    ResultSummary: optionalSummary,
    Message: optional(
      group(
        { Reference: optional(text), Ticket: optional(text) },
        { leftOut: ['TimeRequest', 'TimeReceive', 'TimeResponse', 'Language', 'MessagePeriod'] },
      ),
    ),
  },
  { leftOut: ['AuthorizedUser', 'PersonInformation'] },
);

const serviceLevel = group(
  { ResultSummary: optionalSummary, ServiceId: aside(optional(text)) },
  { leftOut: ['Version'] },
);

interface SsdnReply {
  readonly ReplyContext: Decoded<typeof replyContext>;
  /** The known fields, and the service's own document under its name. */
  readonly ServiceReply: readonly (Decoded<typeof serviceLevel> & Readonly<Record<string, unknown>>)[];
}

/** Outcome of a service of this generation. */
export interface SsdnResult<S extends GroupShape> extends SsdnSummary, Read {
  readonly reply: Decoded<S> | undefined;
}

/** A prepared service. Only calls that change nothing are given a budget for repetitions. */
export type SsdnCall<S extends GroupShape> = (
  content: Readonly<Record<string, unknown>>,
  context: CallContext,
  options: { readonly repetitions?: Repetitions },
) => Promise<ExchangeResult<SsdnResult<S>>>;

/**
 * Prepares a service of the older generation.
 * @throws ContractError
 */
export async function createSsdnCall<S extends GroupShape>(
  service: SsdnService<S>,
  settings: KszSettings,
  transport: Transport,
  decoders: WatchedDecoders,
): Promise<SsdnCall<S>> {
  const connector = await requestWriter('WebServiceConnector', 'WebServiceConnector.wsdl', 'sendXML');
  const envelope = await requestWriter('WebServiceConnector', 'SSDN.wsdl', 'SSDN');
  const payload = await requestWriter(service.service, service.wsdl, service.operation);
  const outer = envelopeDecoderFor([
    { ...connector.reply, shape: group({}, { content: true }) },
    { name: 'Fault', namespace: soapNamespace, shape: group({}, { leftOut: faultParts }) },
  ]);
  const serviceReply = group(
    { ...serviceLevel.fields, [payload.reply.name]: inNamespace(payload.reply.namespace, optional(service.reply)) },
    { leftOut: serviceLevel.leftOut },
  );
  const name = { service: service.serviceId, operation: service.operation };
  const inner = decoders.watch(
    name,
    decoderFor([
      {
        name: 'SSDNReply',
        namespace: ssdnNamespace,
        shape: group(
          { ReplyContext: aside(replyContext), ServiceReply: many(serviceReply) },
          { namespace: ssdnNamespace },
        ),
      },
    ]),
  );
  // node-soap cannot add elements to finished XML, so these two constants are part of it; the writer declares their
  // namespace as the default one on the root.
  const heading = `<ServiceId>${service.serviceId}</ServiceId><Version>${service.version}</Version>`;
  const route: Route = {
    to: destinationOf(new URL(settings.ssdnUrl)),
    soapAction: connector.soapAction,
    timeoutMs: settings.services[service.serviceId]?.timeoutMs ?? settings.timeoutMs,
    // The whole inner document is one text in the outer one.
    limits: { ...settings.limits, text: settings.limits.size },
    security: securityOf(settings, service.serviceId),
  };

  function interpret(soapBody: Readonly<Record<string, unknown>>) {
    const xml = soapBody[connector.reply.name] as { readonly content: string } | undefined;
    if (!xml) throw new UnreadableReplyError('the connector gave a fault or nothing');
    const decoding = inner.start(settings.limits);
    decoding.write(xml.content);
    const document = decoding.end()['SSDNReply'] as SsdnReply | undefined;
    if (!document) throw new UnreadableReplyError('the text is not an SSDN reply');
    const answered =
      document.ServiceReply.find(({ ServiceId }) => ServiceId === service.serviceId) ?? document.ServiceReply[0];
    // Without a service level only the summary of the envelope remains.
    const summary = answered?.ResultSummary ?? document.ReplyContext.ResultSummary;
    const reasonCodes = summary ? reasonCodesOf(summary) : [];
    const result: SsdnResult<S> = {
      ok: summary !== undefined && isOk(summary),
      reasonCodes,
      information: (summary?.Detail ?? []).flatMap((detail) =>
        detail.Information.map((field) => ({ name: field.FieldName ?? '', value: field.FieldValue ?? '' })),
      ),
      reply: answered?.[payload.reply.name] as Decoded<S> | undefined,
      told: decoding.told,
      unread: decoding.unread,
    };
    return {
      value: result,
      answers: document.ReplyContext.Message?.Reference,
      ticketCbss: document.ReplyContext.Message?.Ticket,
      status: [summary?.attributes.ok ?? 'NO_SUMMARY', ...reasonCodes].join(' '),
    };
  }

  return (content, context, { repetitions }) =>
    exchange(
      transport,
      repetitions ? { ...route, repetitions } : route,
      name,
      outer,
      context,
      (ticket) => {
        const { centre } = context;
        const user: SsdnUser = {
          UserID: centre.ssdn.userId,
          Email: centre.ssdn.email,
          OrgUnit: centre.enterpriseNumber,
          MatrixID: 17,
          MatrixSubID: 1,
        };
        const document = payload.write({ ...content, ...service.repeats?.({ reference: ticket, user }) });
        return inEnvelope(
          connector.write(
            envelope.write({
              RequestContext: {
                AuthorizedUser: { ...user },
                Message: { Reference: ticket, TimeRequest: ssdnTime(Date.now()) },
              },
              ServiceRequest: { $xml: heading + document },
            }),
          ),
        );
      },
      interpret,
    );
}

/** `yyyyMMddThhmmss`, as the older generation writes a moment. It names no zone, so it is the time at the Bank. */
function ssdnTime(at: number): string {
  return belgianTime(at).replaceAll(/[-:]/g, '');
}
