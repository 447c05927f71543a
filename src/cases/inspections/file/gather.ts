import type { BookOfDay, RuleBook } from '../../../access/book/book.ts';
import { neededStreams } from '../../../assessment/coverage/needed.ts';
import type { AccessRecords, FoundRecord } from '../../../evidence/evidence.ts';
import { belgianDate } from '../../../values/calendar.ts';
import type { DeadlineStore } from '../../deadlines/deadline.ts';
import { rulesOf } from '../../deadlines/query.ts';
import type { DecisionStore } from '../../decisions/decision.ts';
import type { FlagStore } from '../../flags/flag.ts';
import type { Integration, IntegrationStore } from '../../integrations/integration.ts';
import type { ObservationStore } from '../../observations/observation.ts';
import type { SignalStore } from '../../signals/signal.ts';
import type { Inspection } from '../inspection.ts';
import type { Consultation, InspectedFile, NotConsulted } from './inspected-file.ts';

/** Where a file is gathered from. */
export interface FilePorts {
  readonly integrations: Pick<IntegrationStore, 'find' | 'list'>;
  readonly decisions: Pick<DecisionStore, 'about'>;
  readonly deadlines: Pick<DeadlineStore, 'ofFile' | 'stepsOfFile'>;
  readonly observations: Pick<ObservationStore, 'ofFile'>;
  readonly accessRecords: Pick<AccessRecords, 'find'>;
  readonly signals: Pick<SignalStore, 'behind'>;
  readonly flags: Pick<FlagStore, 'ofPerson'>;
  readonly book: RuleBook;
  readonly endingSoonDays: number;
}

/** Integrations and flags of a person at a centre, and records of an integration, that are read at most. */
const mostIntegrations = 100;
const mostRecords = 1_000;
const mostFlags = 1_000;

/** Everything that the centre did for a person within the mandate. */
export async function gatherFile(
  ports: FilePorts,
  { centre, from, to }: Pick<Inspection, 'centre' | 'from' | 'to'>,
  { ssin }: Integration,
  book: BookOfDay,
): Promise<InspectedFile> {
  const all = await ports.integrations.list(centre, { ssin, limit: mostIntegrations });
  const integrations = all.filter((one) => one.state !== 'failed' && isWithin(one, from, to)).reverse();
  const records = await Promise.all(
    integrations.map(({ integrationId }) =>
      ports.accessRecords.find(centre, { integrationId }, { limit: mostRecords }),
    ),
  );
  const consultations = records
    .flatMap((found) => found.flatMap(toConsultation))
    .sort((one, other) => one.at - other.at);
  const decisions = await Promise.all(integrations.map(({ integrationId }) => ports.decisions.about(integrationId)));
  const entryIds = records.flatMap((found) => found.map(({ record }) => record.entryId));
  // Deadlines, steps and observations are those of a case; several integrations may be of the same one.
  const cases = [...new Map(integrations.map((one) => [one.caseReference, one])).values()];
  const rules = rulesOf(ports, book);
  const [deadlines, steps, observations] = await Promise.all([
    Promise.all(cases.map((one) => ports.deadlines.ofFile(one, rules))),
    Promise.all(cases.map((one) => ports.deadlines.stepsOfFile(one))),
    Promise.all(cases.map(({ integrationId }) => ports.observations.ofFile(integrationId))),
  ]);
  const flags = await ports.flags.ofPerson(centre, ssin, mostFlags);
  return {
    integrations,
    decisions: unique(
      decisions.filter((one) => one !== undefined),
      ({ decisionId }) => decisionId,
    ),
    consultations,
    isCut: records.some(({ length }) => length === mostRecords),
    notConsulted: integrations.flatMap((one) => notConsultedOf(one, consultations)),
    observations: unique(
      observations.flat().filter(({ otherPerson }) => otherPerson === undefined),
      ({ observationId }) => observationId,
    ),
    steps: unique(steps.flat(), ({ stepId }) => stepId),
    deadlines: deadlines.flat(),
    signals: await ports.signals.behind(centre, entryIds),
    flags: flags.filter(({ raisedOn }) => raisedOn >= from && raisedOn <= to),
  };
}

function isWithin({ startDate, endDate, ended }: Integration, from: string, to: string): boolean {
  const endedOn = ended ? belgianDate(ended.at) : endDate;
  return startDate <= to && (endedOn < endDate ? endedOn : endDate) >= from;
}

/** Each once, in their order. */
function unique<T>(items: readonly T[], keyOf: (item: T) => string): readonly T[] {
  return [...new Map(items.map((item) => [keyOf(item), item])).values()];
}

function toConsultation({
  record: { entryId, at, opening, closing, isOneOfSeveral },
}: FoundRecord): readonly Consultation[] {
  const { action, role, stream, qualityCode, integrationId } = opening;
  if (action !== 'consult' || isOneOfSeveral) return [];
  if (stream === undefined || qualityCode === undefined || integrationId === undefined) return [];
  const outcome = closing?.outcome ?? 'underWay';
  const rule = closing?.rule;
  return [{ entryId, integrationId, at, role, stream, qualityCode, outcome, ...(rule === undefined ? {} : { rule }) }];
}

/** That a source found nothing is a consultation too; that it failed is none. Pure. */
function notConsultedOf(
  { integrationId, qualityCode }: Integration,
  consultations: readonly Consultation[],
): readonly NotConsulted[] {
  const answered = new Set(
    consultations
      .filter((one) => one.integrationId === integrationId && ['answered', 'noData'].includes(one.outcome))
      .map(({ stream }) => stream),
  );
  return neededStreams
    .filter(({ stream, qualityCodes }) => qualityCodes.includes(qualityCode) && !answered.has(stream))
    .map(({ stream, rule: basis, condition }) => ({
      integrationId,
      qualityCode,
      stream,
      basis,
      ...(condition && { condition }),
    }));
}
