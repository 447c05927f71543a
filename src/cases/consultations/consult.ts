import { refined, type Asked } from '../../access/asked.ts';
import { scaleFinding } from '../../access/decide.ts';
import type { Door } from '../../access/door.ts';
import { scaleFigures, type ScaleFigures } from '../../access/scale-figures.ts';
import type { Bank, Centre } from '../../bank/bank.ts';
import { centreKnownBy, nisCodesOf } from '../../bank/centre.ts';
import type { NameLetters } from '../../bank/name-letters.ts';
import { bankProblem } from '../../bank/problems.ts';
import { proofOfAuthentication } from '../../bank/proof-of-authentication.ts';
import type { BankVerdict } from '../../bank/status.ts';
import { callsOf } from '../costs.ts';
import type { Relative } from '../../stream-kit/relative.ts';
import type { AnyStream, Operations, Reach, Replies, StreamContext } from '../../stream-kit/stream.ts';
import { inSpanSync } from '../../tracing/spans.ts';
import { periodNamed } from '../../stream-kit/query-period.ts';
import type { CalendarDate } from '../../values/calendar.ts';
import type { Caller } from '../../values/caller.ts';
import { noticingUnknownCodes } from '../../values/code-list.ts';
import { withTold, type MeansTold } from '../../values/debtor-means.ts';
import type { ExchangeEvidence } from '../../values/exchange.ts';
import { bankLanguage, type FullText, type Language } from '../../values/localized-text.ts';
import { isApplicant } from '../integrations/beside-applicant.ts';
import type { Integration } from '../integrations/integration.ts';
import { noticeDeaths, type NoticePorts } from '../deaths/notice.ts';
import { centreOf } from '../life-cycle.ts';
import type { ExemptionDayCount } from '../../values/income-exemption.ts';
import { maintainedUntil, type Maintenance } from '../maintenance/window.ts';
import { completed, type AlsoConsulted } from './complete.ts';
import { exemptionRules } from './exemption-rules.ts';
import type { FactPorts } from './facts.ts';
import { withoutAbsent } from '../../values/without-absent.ts';
import { accessTo, factsOnRecord, findSubject, recall, type Subject } from './subject.ts';
import { personsShown } from './persons-shown.ts';
import { openCategories, openProperties, project, unknownProperties } from './project.ts';
import { asAsked, askTheBank, type MadeCall } from './rounds.ts';

/** Keeps who lives with an applicant, as a stream told it. */
export interface HouseholdMemory {
  /**
   * @param relatives everybody whom the stream named
   * @param at when it told them, milliseconds since 1970
   */
  keep(integrationId: string, relatives: readonly Relative[], at: number): Promise<void>;
}

/** Ports of a consultation. */
export interface ConsultationPorts extends FactPorts, NoticePorts {
  readonly households: HouseholdMemory;
  readonly door: Door<Integration>;
  readonly bank: Bank;
  readonly centres: ReadonlyMap<string, Centre>;
  readonly maintenance: Maintenance;
  /** Those that may complete the answer of another. */
  readonly streams: readonly AnyStream[];
  /** What this installation counts as a day of an exemption of income. */
  readonly exemptionDayCount: ExemptionDayCount;
  /** How the Bank writes the letters of names. */
  readonly nameLetters: NameLetters;
}

/** What the caller asked of a stream. */
export interface ConsultationInput {
  readonly integrationId: string;
  /** Validated by the stream's own schema. */
  readonly query: unknown;
  readonly language: Language;
}

/** One exchange with the Bank and its outcome. */
export interface SourceExchange extends Omit<ExchangeEvidence, 'shared'> {
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
  /** The period that was asked for; absent when it was the usual one of the stream. Of other days it says nothing. */
  readonly askedPeriod?: { readonly from: CalendarDate; readonly to: CalendarDate };
  /** Last day of which a source that is told later is expected to know; absent when it knows at once. */
  readonly expectedUntil?: CalendarDate;
  /** Other streams that were consulted with it, to complete it; absent when there was nothing to complete. */
  readonly alsoConsulted?: readonly AlsoConsulted[];
  /** The comparison with the federal scale that opened this stream, where it depends on one. */
  readonly basis?: ScaleFigures;
  /** How the means of a debtor compare with the federal scale, in the answer of a stream that tells of income. */
  readonly scale?: ScaleFigures;
  readonly data?: Readonly<Record<string, unknown>>;
}

/**
 * The one path from a question to an answer: the door, with the facts and the decision; the Bank, mapping, projection.
 * Nothing else in the gateway calls the Bank for a stream.
 * @param render serializes the answer before the entry is closed, so an answer that cannot be serialized is recorded as
 *   a failure. It also keeps waiting answers small: many of them share one commit.
 * @param onUnknownCode called with the name of a stream, a code list of it that lacks a code of the answer, and the code
 * @param known what the act around this one has found; it is judged and recorded again, and not read again
 * @throws Problem
 */
export function consult<T>(
  ports: ConsultationPorts,
  stream: AnyStream,
  asked: Asked<ConsultationInput>,
  render: (answer: ConsultationAnswer) => T,
  onUnknownCode?: (stream: string, list: string, code: string) => void,
  known?: Subject,
): Promise<T> {
  const { spend } = asked;
  const paid = { ...asked, spend: spend && (() => spend(callsOf(stream))) };
  return ports.door.perform('consult', paid, {
    find: (look, { integrationId }) => (known ? recall(look, known) : findSubject(ports, look, integrationId)),
    decide: (subject) => accessTo(stream.name, subject),
    opening: { stream: stream.name },
    evidence: factsOnRecord,
    carryOut: async (subject, { access, now, today, noted }, input) => {
      const { integration, facts } = subject;
      const centre = centreOf(ports, integration.centre);
      const categories = openCategories(stream, access.categories);
      const language = bankLanguage(input.language);
      const context: StreamContext = {
        ssin: integration.ssin.reveal(),
        language,
        today,
        centre,
        integration,
        proofOfAuthentication: () => proofOfAuthentication(integration.proofOfIdentity, ports.nameLetters),
        exemption: exemptionRules(facts.book, ports.exemptionDayCount),
        centreName: (number) => nameOf(ports.centres, number),
      };
      const properties = openProperties(stream, categories);
      const question = { query: input.query, context, properties };
      const callContext = {
        centre,
        ssin: integration.ssin,
        signal: asked.signal,
        sharedAmong: sharedAmong(stream, asked.caller, subject),
      };
      const askedPeriod = periodNamed(input.query);
      const reach = stream.reach?.(input.query, context);
      const made = withinReach(reach, await askTheBank(ports.bank, stream, question, callContext, noted));
      const verdicts = made.map(({ reply }) => reply.verdict);
      const blocking = blockingVerdict(verdicts);
      if (blocking) {
        const until = maintainedUntil(ports.maintenance(), stream.name, now);
        const maintained = until === undefined ? undefined : { until, now };
        throw bankProblem(blocking, { in: 'path', name: 'integrationId' }, maintained);
      }
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
        ...(askedPeriod ? { askedPeriod } : {}),
        ...(reach ? { expectedUntil: reach.expectedUntil } : {}),
        ...(access.basis ? { basis: scaleFigures(access.basis) } : {}),
      };
      const { means } = facts;
      const compared = (told: MeansTold): Pick<ConsultationAnswer, 'scale'> => {
        if (!means || stream.means?.about !== 'income') return {};
        const verdict = scaleFinding({ ...facts, means: withTold(means, told) })?.verdict;
        return verdict ? { scale: scaleFigures(verdict) } : {};
      };
      if (outcome === 'noDataFound') {
        return { outcome: 'noData', categories, result: render({ ...answer, ...compared({}) }) };
      }
      const mapped = noticingUnknownCodes(
        (list, code) => onUnknownCode?.(stream.name, list.name, code),
        () =>
          inSpanSync(
            'mapping',
            { 'gateway.stream': stream.name },
            () =>
              stream.toAnswer(repliesByOperation(stream, made), context, made.map(asAsked)) as Record<string, unknown>,
          ),
      );
      const told = means && stream.means?.tell(mapped);
      if (told) await ports.means.keep(integration.integrationId, told);
      const relatives = isApplicant(integration, facts.book) ? stream.relatives?.tell(mapped) : undefined;
      if (relatives?.isHouseholdKnown && outcome === 'dataFound') {
        await ports.households.keep(integration.integrationId, relatives.persons, now);
      }
      const whole = await completed(stream, mapped, context, properties, {
        streams: ports.streams,
        isOpen: (name) => accessTo(name, subject).allowed,
        // The allowance of the caller was taken with this consultation.
        consult: (other, query) =>
          consult(
            ports,
            other,
            refined({ ...asked, spend: undefined, meet: undefined }, (own) => ({ ...own, query })),
            (given) => given,
            onUnknownCode,
          ),
      });
      const data = project(whole.data, properties);
      const shown: ConsultationAnswer = {
        ...answer,
        ...compared(told ?? {}),
        outcome: whole.unknownProperties.length > 0 ? 'incomplete' : answer.outcome,
        unknownProperties: [...new Set([...answer.unknownProperties, ...whole.unknownProperties])],
        ...(whole.alsoConsulted.length > 0 ? { alsoConsulted: whole.alsoConsulted } : {}),
        data,
      };
      const signs = {
        // Only what the caller may see.
        signs: stream.lifeSigns?.(data, properties) ?? [],
        isComplete: outcome === 'dataFound' && answer.filteredElements.length === 0,
        stream: stream.name,
      };
      const noticed =
        signs.signs.length > 0 ? await noticeDeaths(ports, integration, signs, { book: facts.book, now }) : [];
      const municipality = stream.municipalityOf?.(mapped);
      return {
        outcome: 'answered',
        categories,
        noticed,
        ...(municipality === undefined ? {} : { livesInTerritory: serves(centre, municipality) }),
        alsoShown: personsShown(data, integration.ssin),
        result: render(shown),
      };
    },
  });
}

/**
 * Two questions may share the answer of one message only when they are of the same user in the same capacity, about the
 * same stream of the same integration, and for the same reason.
 */
function sharedAmong({ name }: AnyStream, caller: Caller, { integration, facts }: Subject): string {
  const { centre, userId, clientId, role } = caller;
  return JSON.stringify([centre, userId, clientId, role, integration.integrationId, name, facts.reason ?? null]);
}

/** What a source cannot know yet is unknown, also when it says that it has nothing. */
function withinReach(reach: Reach | undefined, made: readonly MadeCall[]): readonly MadeCall[] {
  if (reach?.isAllLater !== true) return made;
  return made.map(({ call, reply }) => ({
    call,
    reply: reply.verdict.kind === 'none' ? { ...reply, verdict: { kind: 'incomplete' } } : reply,
  }));
}

/** @param municipality NIS code */
function serves(centre: Centre, municipality: string): boolean {
  return nisCodesOf(centre).includes(municipality) || centre.municipalities?.includes(municipality) === true;
}

function nameOf(centres: ReadonlyMap<string, Centre>, number: string): FullText | undefined {
  return (centres.get(number) ?? centreKnownBy(centres.values(), number))?.name;
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
    exchanges.map((exchange, index) =>
      withoutAbsent({
        ...exchange,
        // Whose message it was concerns the evidence.
        shared: undefined,
        outcome: index === exchanges.length - 1 ? sourceOutcomes[verdict.kind] : 'unknown',
      }),
    ),
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
