import { randomUUID } from 'node:crypto';
import pRetry from 'p-retry';
import type { CallContext } from '../bank.ts';
import type { BankFailure, FailedVerdict } from '../status.ts';
import { inSpan, type SpanFacts } from '../../tracing/spans.ts';
import type { ExchangeEvidence } from '../../values/exchange.ts';
import { UnreadableReplyError, type Decoder, type DecodeLimits, type Decoding } from './decode.ts';
import type { Repetitions } from './lanes/repetitions.ts';
import { untrustedReasonOf } from './security/secured-transport.ts';
import type { SecurityMode } from './security/settings.ts';
import { TransportError, type Destination, type Transport } from './transport.ts';
import { withoutAbsent } from '../../values/without-absent.ts';

/** How messages to one service are sent. */
export interface Route {
  readonly to: Destination;
  readonly soapAction: string;
  readonly timeoutMs: number;
  readonly limits: DecodeLimits;
  /** The budget for repetitions after a transport failure; absent for operations that change something. */
  readonly repetitions?: Repetitions;
  readonly security: SecurityMode;
}

/** One message and its result. `ticketCbss` and `status` become evidence. */
export interface Outcome<T> {
  readonly value: T;
  /** The ticket of the message that the reply says it answers. */
  readonly answers: string | undefined;
  readonly ticketCbss: string | undefined;
  readonly status: string;
  /** It is a SOAP fault, which brings no data and often no ticket. */
  readonly isFault?: true;
}

export interface ExchangeResult<T> {
  /** Absent when no message brought a readable reply; then `failed` says why. */
  readonly outcome?: Outcome<T>;
  readonly failed?: FailedVerdict;
  readonly exchanges: readonly ExchangeEvidence[];
}

/**
 * Sends a message and records the evidence of every attempt. After a transport failure it sends again if the route
 * allows, each time under a new ticket.
 * @param write the document for a ticket
 * @param interpret returns what the decoded reply means, and how much of it was read
 */
export async function exchange<T>(
  transport: Transport,
  route: Route,
  name: { readonly service: string; readonly operation: string },
  decoder: Decoder,
  context: CallContext,
  write: (ticket: string) => string,
  interpret: (reply: Readonly<Record<string, unknown>>, decoding: Decoding) => Outcome<T>,
): Promise<ExchangeResult<T>> {
  const exchanges: ExchangeEvidence[] = [];
  const { signal } = context;
  const facts = { 'rpc.service': name.service, 'rpc.method': name.operation };
  const attempt = (): Promise<Outcome<T>> => inSpan('exchange', facts, attemptOnce);
  const attemptOnce = async (learn: (facts: SpanFacts) => void): Promise<Outcome<T>> => {
    const ticket = randomUUID();
    context.begins?.({ ...name, ticket });
    try {
      const { to, soapAction, timeoutMs, security } = route;
      const message = {
        service: name.service,
        security,
        to,
        soapAction,
        document: write(ticket),
        timeoutMs,
        signal,
        request: (context.begunBy ?? context).signal,
      };
      const decoding = decoder.start(route.limits);
      const reply = await transport.exchange(message, decoding);
      const outcome = interpret(reply, decoding);
      // An answer to another message must never pass for an answer about this person.
      if (!isAnswerTo(ticket, outcome, security)) throw new OtherMessageError('a reply to another message');
      const { ticketCbss, status } = outcome;
      const { service, operation } = name;
      learn({ 'rpc.status': status });
      exchanges.push(
        ticketCbss === undefined
          ? { service, operation, ticket, status }
          : { service, operation, ticket, ticketCbss, status },
      );
      return outcome;
    } catch (error) {
      const status = statusOf(error);
      learn({ 'rpc.status': status });
      exchanges.push({ ...name, ticket, status });
      throw error;
    }
  };
  try {
    return { outcome: await repeated(attempt, route.repetitions, name.service, context), exchanges };
  } catch (error) {
    if (error instanceof UnreadableReplyError) return { failed: { kind: 'failed', failure: 'badReply' }, exchanges };
    if (!(error instanceof TransportError)) throw error;
    const { failure, retryAfterSeconds } = error;
    return { failed: withoutAbsent({ kind: 'failed', failure, retryAfterSeconds }), exchanges };
  }
}

/** The reply answers a message that was not this one. */
class OtherMessageError extends UnreadableReplyError {
  override readonly name = 'OtherMessageError';
}

/**
 * The status of a failed attempt in the evidence. It shows mix-ups of replies, and tells messages that were never sent
 * from those that were.
 */
function statusOf(error: unknown): string {
  if (error instanceof OtherMessageError) return 'otherMessage';
  const untrusted = untrustedReasonOf(error);
  if (untrusted !== undefined) return untrusted;
  if (!(error instanceof TransportError)) return 'badReply';
  if (speaking.includes(error.failure)) return error.failure;
  return error.notSent ? 'notSent' : error.failure;
}

/** Failures that say themselves whether something was sent. */
const speaking: readonly BankFailure[] = ['notAsked', 'certificateUntrusted', 'certificateRefused'];

/** A reply that is verified must say what it answers: signed data without a ticket would fit any message. */
function isAnswerTo(ticket: string, { answers, isFault }: Outcome<unknown>, security: SecurityMode): boolean {
  const isSilent = answers === undefined || answers === '';
  return isSilent ? security !== 'sign+verify' || isFault === true : isTicket(answers, ticket);
}

/** Every service of the Bank keeps at least this many characters of a ticket; some keep no more. */
const keptOfTicket = 32;

/**
 * Whether a reply repeats this ticket, or none. Services that keep 32 characters may have cut it, or left out the
 * hyphens.
 * @param repeated the ticket in the reply
 */
export function isTicket(repeated: string | undefined, ticket: string): boolean {
  if (repeated === undefined || repeated === '' || repeated === ticket) return true;
  const [said, sent] = [repeated, ticket].map((one) => one.toLowerCase()) as [string, string];
  if (said.length < keptOfTicket) return false;
  return sent.startsWith(said) || sent.replaceAll('-', '') === said;
}

/** Most calls succeed at once, so p-retry is set up only after the first failure. */
async function repeated<T>(
  attempt: () => Promise<T>,
  repetitions: Repetitions | undefined,
  service: string,
  context: CallContext,
): Promise<T> {
  repetitions?.sent(service);
  const first = attempt();
  const isWorthwhile = (error: unknown) =>
    error instanceof TransportError && error.retryable && !context.signal.aborted;
  try {
    return await first;
  } catch (error) {
    if (!repetitions || !isWorthwhile(error)) throw error;
    return pRetry((number) => (number === 1 ? first : attempt()), {
      retries: repetitions.perConsultation,
      minTimeout: 100,
      randomize: true,
      shouldRetry: (failed) => isWorthwhile(failed.error) && repetitions.take(service, context.begunBy ?? context),
    });
  }
}
