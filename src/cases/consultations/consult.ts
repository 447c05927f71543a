import type { Bank, Centre } from '../../bank/bank.ts';
import type { BankVerdict } from '../../bank/status.ts';
import { belgianDate, type Clock } from '../../values/calendar.ts';
import type { Ledger } from '../../evidence/evidence.ts';
import type { ExchangeEvidence } from '../../values/exchange.ts';
import { recordEvidence, withEvidence } from '../../access/evidence-required.ts';
import type { IntegrationStore } from '../integrations/integration.ts';
import { about, openingBy } from '../../access/opening.ts';
import { noticingUnknownCodes } from '../../values/code-list.ts';
import { bankLanguage, type FullText, type Language } from '../../values/localized-text.ts';
import { Problem } from '../../values/problem.ts';
import type { AnyStream, Operations, Replies, StreamContext } from '../../stream-kit/stream.ts';
import { decide } from '../../access/decide.ts';
import { factsForEvidence } from '../../access/stored-facts.ts';
import type { Caller } from '../../values/caller.ts';
import { dependsOnMeans } from '../../access/book/look-up.ts';
import { refusalProblem } from '../../access/refusal.ts';
import { gatherFacts, type FactPorts } from './facts.ts';
import { scaleBasis, type ScaleBasis } from './scale-basis.ts';
import { bankProblem } from '../../bank/problems.ts';
import { openCategories, openProperties, project, unknownProperties } from './project.ts';
import { asAsked, askTheBank, type MadeCall } from './rounds.ts';

export interface ConsultationPorts extends FactPorts {
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
  /** Called with the name of a code list that lacks a code of the answer, and the code. */
  readonly onUnknownCode?: (list: string, code: string) => void;
}

/** One exchange with the Bank and its outcome. */
export interface SourceExchange extends ExchangeEvidence {
  readonly outcome: ConsultationOutcome | 'unknown';
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
  readonly sources: readonly SourceExchange[];
  /** Elements that the Bank removed for this customer: hidden, not absent. */
  readonly filteredElements: readonly string[];
  /** Categories of data that exist in this stream but are not open to this caller under this code. */
  readonly withheldCategories: readonly string[];
  /**
   * Properties of the data that are missing or not complete because their source did not answer: unknown, not absent.
   */
  readonly unknownProperties: readonly string[];
  /** The comparison with the federal scale that opened this stream, where it depends on one. */
  readonly basis?: ScaleBasis;
  readonly data?: Readonly<Record<string, unknown>>;
}

/**
 * The one path from a question to an answer: facts, decision, evidence opened, the Bank, mapping, projection, evidence
 * closed, reply. Nothing else in the gateway calls the Bank for a stream.
 * @param render serializes the answer before the entry is closed, so an answer that cannot be serialized is recorded as
 *   a failure. It also keeps waiting answers small: many of them share one commit.
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

  const facts = await gatherFacts(ports, caller, integration, today);
  const decision = decide({ ...facts, stream: stream.name });
  const asking = { ...openingBy(request, 'consult'), stream: stream.name, facts: factsForEvidence(facts) };
  const { reason } = facts;
  const why = reason ? { reason: reason.code, ...(reason.explanation && { explanation: reason.explanation }) } : {};
  const opening = about(integration, { ...asking, ...why });
  if (!decision.allowed) {
    const foreign = integration.centre !== caller.centre;
    const refusal = foreign ? new Problem('resourceNotFound') : refusalProblem(decision, integration);
    const { type } = refusal.problem;
    // An attempt on another centre's integration is recorded in the caller's centre, without the person concerned.
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
    const context: StreamContext = {
      ssin,
      language,
      today,
      centre,
      integration,
      centreName: (number) => nameOf(ports.centres, number),
    };
    const properties = openProperties(stream, categories);
    const question = { query: request.query, context, properties };
    const callContext = { centre, ssin: integration.ssin, signal: request.signal };
    const made = await askTheBank(ports.bank, stream, question, callContext, noted);
    const verdicts = made.map(({ reply }) => reply.verdict);
    const blocking = blockingVerdict(verdicts);
    if (blocking) throw bankProblem(blocking, { in: 'path', name: 'integrationId' });
    const outcome = outcomeOf(verdicts);
    const answer: ConsultationAnswer = {
      stream: stream.name,
      integrationId: integration.integrationId,
      outcome,
      consultedAt: new Date(now).toISOString(),
      sources: sourcesOf(made),
      filteredElements: [...new Set(made.flatMap(({ reply }) => reply.filteredElements))],
      withheldCategories: openCategories(stream, 'all').filter((category) => !categories.includes(category)),
      unknownProperties: unknownProperties(stream, made, properties),
      ...(decision.basis ? { basis: scaleBasis(decision.basis) } : {}),
    };
    if (outcome === 'noDataFound') return { outcome: 'noData', categories, result: render(answer) };
    const mapped = noticingUnknownCodes(
      (list, code) => request.onUnknownCode?.(list.name, code),
      () => stream.toAnswer(repliesByOperation(stream, made), context, made.map(asAsked)) as Record<string, unknown>,
    );
    const means = dependsOnMeans(facts.book, integration.qualityCode) ? stream.meansOf?.(mapped) : undefined;
    // An older year does not replace the means of a newer one.
    if (means && means.incomeYear >= (facts.means?.incomeYear ?? 0)) {
      await ports.means.keep(integration.integrationId, means);
    }
    const data = project(mapped, properties);
    return { outcome: 'answered', categories, result: render({ ...answer, data }) };
  });
}

function nameOf(centres: ReadonlyMap<string, Centre>, number: string): FullText | undefined {
  const byNumber = centres.get(number);
  if (byNumber) return byNumber.name;
  for (const centre of centres.values()) if (centre.nisCode === number) return centre.name;
  return undefined;
}

/**
 * A changed number always blocks. So does a person whom the Bank does not know as integrated, because no data may be
 * shown without integration. Any other failure blocks when nothing else answered.
 */
function blockingVerdict(
  verdicts: readonly BankVerdict[],
): Extract<BankVerdict, { kind: 'replaced' | 'canceled' | 'failed' }> | undefined {
  const changed = verdicts.find((verdict) => verdict.kind === 'replaced' || verdict.kind === 'canceled');
  if (changed?.kind === 'replaced' || changed?.kind === 'canceled') return changed;
  const failed = verdicts.filter((verdict) => verdict.kind === 'failed');
  const notIntegrated = failed.find(({ failure }) => failure === 'notIntegrated');
  return notIntegrated ?? (failed.length === verdicts.length ? failed[0] : undefined);
}

function outcomeOf(verdicts: readonly BankVerdict[]): ConsultationOutcome {
  if (verdicts.some((verdict) => verdict.kind === 'failed' || verdict.kind === 'incomplete')) return 'incomplete';
  return verdicts.some((verdict) => verdict.kind === 'found') ? 'dataFound' : 'noDataFound';
}

const sourceOutcomes: Readonly<Record<BankVerdict['kind'], SourceExchange['outcome']>> = {
  found: 'dataFound',
  none: 'noDataFound',
  incomplete: 'incomplete',
  replaced: 'unknown',
  canceled: 'unknown',
  failed: 'unknown',
};

/** Every message with its outcome; of several attempts only the last has one. */
function sourcesOf(made: readonly MadeCall[]): readonly SourceExchange[] {
  return made.flatMap(({ reply: { exchanges, verdict } }) =>
    exchanges.map((exchange, index) => ({
      ...exchange,
      outcome: index === exchanges.length - 1 ? sourceOutcomes[verdict.kind] : 'unknown',
    })),
  );
}

/** Decoded replies that carry data, per operation of the stream. */
function repliesByOperation(stream: AnyStream, made: readonly MadeCall[]): Replies<Operations> {
  return Object.fromEntries(
    Object.keys(stream.operations as object).map((name) => [
      name,
      made
        .filter(({ call, reply }) => call.operation === name && reply.value !== undefined)
        .map(({ reply }) => reply.value),
    ]),
  );
}
