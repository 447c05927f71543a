import type { Bank, BankReply, Centre } from '../domain/bank.ts';
import type { BankVerdict } from '../domain/bank-status.ts';
import { belgianDate, type Clock } from '../domain/calendar.ts';
import type { ExchangeEvidence, Ledger } from '../domain/evidence.ts';
import { recordEvidence, withEvidence } from '../domain/evidence-required.ts';
import type { IntegrationStore } from '../domain/integration.ts';
import { about, openingBy } from '../domain/opening.ts';
import { bankLanguage, type Language } from '../domain/localized-text.ts';
import { Problem } from '../domain/problem.ts';
import type { AnyStream, Operation, Operations, Replies } from '../domain/stream.ts';
import { decide } from '../policy/decide.ts';
import type { Caller } from '../domain/caller.ts';
import { refusalProblem } from '../policy/refusal.ts';
import { bankProblem } from '../domain/bank-problems.ts';
import { openCategories, project } from './project.ts';

export interface ConsultationPorts {
  readonly bank: Bank;
  readonly ledger: Ledger;
  readonly integrations: Pick<IntegrationStore, 'find'>;
  readonly centres: ReadonlyMap<string, Centre>;
  readonly clock: Clock;
}

/** What the caller asked and from where. */
export interface ConsultationRequest {
  readonly stream: AnyStream;
  readonly integrationId: string;
  /** Validated by the stream's own schema. */
  readonly query: unknown;
  readonly caller: Caller;
  readonly language: Language;
  readonly traceId: string;
  readonly signal: AbortSignal;
}

/** `incomplete`: a source, or a part of one, did not answer; what is missing is unknown, not absent. */
export type ConsultationOutcome = 'dataFound' | 'noDataFound' | 'incomplete';

/** The answer of every stream. */
export interface ConsultationAnswer {
  readonly stream: string;
  readonly integrationId: string;
  readonly outcome: ConsultationOutcome;
  /** RFC 3339. */
  readonly consultedAt: string;
  /** The exchanges with the Bank behind this answer. */
  readonly sources: readonly ExchangeEvidence[];
  /** What the Bank removed for this customer: hidden, not absent. */
  readonly filteredElements: readonly string[];
  /** Categories of data that exist in this stream but are not open to this caller under this code. */
  readonly withheldCategories: readonly string[];
  readonly data?: Readonly<Record<string, unknown>>;
}

interface Asked {
  readonly call: { readonly operation: string };
  readonly reply: BankReply;
}

/**
 * The one path from a question to an answer: facts, decision, evidence opened, the Bank, mapping, projection, evidence
 * closed, reply. Nothing else in the gateway calls the Bank for a stream.
 * @param render makes the answer what will be sent, before the evidence is closed: what cannot be written was not given,
 *   and many answers wait for one commit, so they should wait as small as they can
 * @throws Problem
 */
export async function consult<T>(
  ports: ConsultationPorts,
  request: ConsultationRequest,
  render: (answer: ConsultationAnswer) => T,
): Promise<T> {
  const { stream, caller } = request;
  const now = ports.clock();
  const today = belgianDate(now);
  const integration = await ports.integrations.find(request.integrationId);
  if (!integration) throw new Problem('resourceNotFound');

  const decision = decide({ caller, integration, stream: stream.name, today });
  const asking = { ...openingBy(request, 'consult'), stream: stream.name };
  const opening = about(integration, asking);
  if (!decision.allowed) {
    const foreign = integration.centre !== caller.centre;
    const refusal = foreign ? new Problem('resourceNotFound') : refusalProblem(decision);
    const { type } = refusal.problem;
    // Who tries another centre's integration leaves a trace in the own centre, without the person behind it.
    const recorded = foreign ? { ...asking, integrationId: integration.integrationId } : opening;
    await recordEvidence(ports.ledger, recorded, {
      outcome: 'denied',
      rule: decision.ruleCode,
      problem: type,
      exchanges: [],
    });
    throw refusal;
  }

  const centre = ports.centres.get(integration.centre);
  if (!centre) throw new Problem('serviceUnavailable', { detail: 'This centre is not configured in the gateway.' });
  const categories = openCategories(stream, decision.categories);
  return withEvidence(ports.ledger, opening, decision.ruleCode, async (noted) => {
    const language = bankLanguage(request.language);
    const ssin = integration.ssin.reveal();
    const calls = stream.toRequests(request.query, { ssin, language, today });
    const asked = await Promise.all(
      calls.map(async (call) => {
        const context = { centre, ssin: integration.ssin, signal: request.signal };
        const reply = await ports.bank.call(operationOf(stream, call.operation), call.body, context);
        noted.push(...reply.exchanges);
        return { call, reply };
      }),
    );
    const verdicts = asked.map(({ reply }) => reply.verdict);
    const blocking = blockingVerdict(verdicts);
    if (blocking) throw bankProblem(blocking, { in: 'path', name: 'integrationId' });
    const outcome = outcomeOf(verdicts);
    const answer: ConsultationAnswer = {
      stream: stream.name,
      integrationId: integration.integrationId,
      outcome,
      consultedAt: new Date(now).toISOString(),
      sources: asked.flatMap(({ reply }) => reply.exchanges),
      filteredElements: [...new Set(asked.flatMap(({ reply }) => reply.filteredElements))],
      withheldCategories: openCategories(stream, 'all').filter((category) => !categories.includes(category)),
    };
    if (outcome === 'noDataFound') return { outcome: 'noData', categories, result: render(answer) };
    const replies = repliesByOperation(stream, asked);
    const mapped = stream.toAnswer(replies, { language, today, ssin }) as Record<string, unknown>;
    const data = project(stream, mapped, categories);
    return { outcome: 'answered', categories, result: render({ ...answer, data }) };
  });
}

/** A number that changed blocks always; a failure blocks when nothing else answered. */
function blockingVerdict(
  verdicts: readonly BankVerdict[],
): Extract<BankVerdict, { kind: 'replaced' | 'canceled' | 'failed' }> | undefined {
  const changed = verdicts.find((verdict) => verdict.kind === 'replaced' || verdict.kind === 'canceled');
  if (changed?.kind === 'replaced' || changed?.kind === 'canceled') return changed;
  const failed = verdicts.filter((verdict) => verdict.kind === 'failed');
  return failed.length === verdicts.length ? failed[0] : undefined;
}

function outcomeOf(verdicts: readonly BankVerdict[]): ConsultationOutcome {
  if (verdicts.some((verdict) => verdict.kind === 'failed' || verdict.kind === 'incomplete')) return 'incomplete';
  return verdicts.some((verdict) => verdict.kind === 'found') ? 'dataFound' : 'noDataFound';
}

function operationOf(stream: AnyStream, name: string): Operation {
  return (stream.operations as Readonly<Record<string, Operation>>)[name] as Operation;
}

/** Decoded replies that carry data, per operation of the stream. */
function repliesByOperation(stream: AnyStream, asked: readonly Asked[]): Replies<Operations> {
  return Object.fromEntries(
    Object.keys(stream.operations as object).map((name) => [
      name,
      asked
        .filter(({ call, reply }) => call.operation === name && reply.value !== undefined)
        .map(({ reply }) => reply.value),
    ]),
  ) as Replies<Operations>;
}
