import type { DeadlineKind, DeadlineRow, RuleBook } from '../../../access/book/book.ts';
import { codeFor } from '../../../access/book/look-up.ts';
import { holdsOn } from '../../../access/book/rule-book.ts';
import { addDays, belgianDate, daysBetween, type CalendarDate } from '../../../values/calendar.ts';
import { addWorkingDays } from '../../../values/working-days.ts';
import type { StepKind } from '../../deadlines/step.ts';
import type { Decision } from '../../decisions/decision.ts';
import { ranOut, type Integration } from '../../integrations/integration.ts';
import type { InspectedFile } from './inspected-file.ts';

/** What an inspector looks for, in this order: what is missing, what was late, what else should be looked at. */
export const findingCodes = {
  missing: ['notInformed', 'undecided', 'overdue', 'flagOverdue', 'notConsulted', 'noHomeVisit'],
  late: ['registeredLate', 'informedLate', 'decidedLate', 'decisionEnteredLate', 'stepLate', 'flagLate'],
  noted: ['refused', 'signal'],
} as const;
export type FindingCategory = keyof typeof findingCodes;
export type FindingCode = (typeof findingCodes)[FindingCategory][number];

/** Something about a file that stands before everything else. */
export interface FileFinding {
  readonly code: FindingCode;
  /** Absent for what is of the whole file. */
  readonly integrationId?: string;
  /** The last day on which it would have been in time. */
  readonly day?: CalendarDate;
  /** How many days too late. */
  readonly days?: number;
  readonly streams?: readonly string[];
  readonly deadline?: DeadlineKind;
  readonly count?: number;
  /** The law or instruction behind it, where it is known. */
  readonly legalBasis?: string;
}

/** The deadline that a step meets. */
const metBy: Readonly<Partial<Record<StepKind, DeadlineKind>>> = {
  notified: 'notification',
  attestationSent: 'a036',
  paid: 'payment',
};

/**
 * What is missing or late in a file, in the order in which it is shown. Pure.
 * @param today what is not over yet is not late
 */
export function findingsOf(file: InspectedFile, book: RuleBook, today: CalendarDate): readonly FileFinding[] {
  const found = [
    ...file.integrations.flatMap((integration) => [
      ...ofRegistration(integration, book),
      ...ofInforming(integration, book),
      ...ofDeciding(integration, file, book, today),
      ...ofConsulting(integration, file),
    ]),
    ...ofDeadlines(file),
    ...ofSteps(file, book),
    ...ofHomeVisit(file, book),
    ...ofFlags(file, book, today),
    ...(file.signals.length > 0 ? [{ code: 'signal' as const, count: file.signals.length }] : []),
  ];
  const order: readonly FindingCode[] = Object.values(findingCodes).flat();
  return found.sort((one, other) => order.indexOf(one.code) - order.indexOf(other.code));
}

/** The category of a finding. */
export function categoryOf(code: FindingCode): FindingCategory {
  const categories = Object.keys(findingCodes) as FindingCategory[];
  return categories.find((name) => findingCodes[name].some((one) => one === code)) ?? 'noted';
}

function isInquiry({ qualityCode }: Integration, book: RuleBook): boolean {
  return codeFor(book.rows, 'inquiry') === qualityCode;
}

/** The integration takes place on the day of the application. */
function ofRegistration(integration: Integration, book: RuleBook): readonly FileFinding[] {
  const { integrationId, applicationDate: day, registeredAt, previousIntegrationId } = integration;
  const days = daysBetween(day, belgianDate(registeredAt));
  if (!isInquiry(integration, book) || previousIntegrationId !== undefined || days <= 0) return [];
  const legalBasis = book.rows.registering.find((row) => holdsOn(row, day))?.legalBasis;
  return [{ code: 'registeredLate', integrationId, day, days, ...(legalBasis === undefined ? {} : { legalBasis }) }];
}

function ofInforming({ integrationId, informedOn, registeredAt }: Integration, book: RuleBook): readonly FileFinding[] {
  const registered = belgianDate(registeredAt);
  const row = book.rows.informing.find((one) => holdsOn(one, registered));
  const basis = row ? { legalBasis: row.legalBasis } : {};
  if (informedOn === undefined) return [{ code: 'notInformed', integrationId, ...basis }];
  const day = addWorkingDays(registered, row?.withinWorkingDays.value ?? 0);
  return informedOn <= day
    ? []
    : [{ code: 'informedLate', integrationId, day, days: daysBetween(day, informedOn), ...basis }];
}

function ofDeciding(
  integration: Integration,
  { decisions }: InspectedFile,
  book: RuleBook,
  today: CalendarDate,
): readonly FileFinding[] {
  if (!isInquiry(integration, book)) return [];
  const { integrationId, applicationDate } = integration;
  const row = rowOf('decision', applicationDate, book);
  const basis = row ? { legalBasis: row.legalBasis } : {};
  const decision = decisions.find((one) => one.integrationId === integrationId);
  if (!decision) {
    return ranOut(integration, today) ? [{ code: 'undecided', integrationId, day: integration.endDate, ...basis }] : [];
  }
  const day = row?.days === undefined ? undefined : addDays(applicationDate, row.days);
  const late: FileFinding[] =
    day !== undefined && decision.decidedOn > day
      ? [{ code: 'decidedLate', integrationId, day, days: daysBetween(day, decision.decidedOn), ...basis }]
      : [];
  if (decision.latenessReason === undefined) return late;
  return [...late, { code: 'decisionEnteredLate', integrationId }];
}

/** Which streams did not answer, and what was refused. A stream that is needed under a condition only is left out. */
function ofConsulting(
  { integrationId }: Integration,
  { notConsulted, consultations }: InspectedFile,
): readonly FileFinding[] {
  const missing = notConsulted.filter((one) => one.integrationId === integrationId && one.condition === undefined);
  const refused = consultations.filter((one) => one.integrationId === integrationId && one.outcome === 'denied');
  const [first] = missing;
  return [
    ...(first
      ? [
          {
            code: 'notConsulted' as const,
            integrationId,
            streams: missing.map(({ stream }) => stream),
            legalBasis: first.basis.legalBasis,
          },
        ]
      : []),
    ...(refused.length > 0 ? [{ code: 'refused' as const, integrationId, count: refused.length }] : []),
  ];
}

function ofDeadlines({ deadlines }: InspectedFile): readonly FileFinding[] {
  return deadlines
    .filter(({ state }) => state === 'overdue')
    .map(({ kind, dueOn, row, integration }) => ({
      code: 'overdue',
      integrationId: integration.integrationId,
      deadline: kind,
      day: dueOn,
      legalBasis: row.legalBasis,
    }));
}

/** Steps that follow a decision and were taken after their last day. */
function ofSteps({ steps, decisions }: InspectedFile, book: RuleBook): readonly FileFinding[] {
  return steps.flatMap(({ step, doneOn, integrationId }): readonly FileFinding[] => {
    const deadline = metBy[step];
    const decision = decisions.find((one: Decision) => one.integrationId === integrationId);
    const row = deadline && decision && rowOf(deadline, decision.decidedOn, book);
    if (!decision || row?.days === undefined) return [];
    const day = addDays(decision.decidedOn, row.days);
    const { kind, legalBasis } = row;
    return doneOn <= day
      ? []
      : [{ code: 'stepLate', integrationId, deadline: kind, day, days: daysBetween(day, doneOn), legalBasis }];
  });
}

/** Flags without an answer that was taken, or with one that was given after the last day. */
function ofFlags({ flags }: InspectedFile, book: RuleBook, today: CalendarDate): readonly FileFinding[] {
  return flags.flatMap(({ stage, dueOn: day, raisedOn, feedback }): readonly FileFinding[] => {
    const row = book.rows.flags.find((one) => holdsOn(one, raisedOn));
    const basis = row ? { legalBasis: row.legalBasis } : {};
    const answeredOn = stage === 'open' || !feedback ? undefined : belgianDate(feedback.at);
    if ((answeredOn ?? today) <= day) return [];
    if (answeredOn === undefined) return [{ code: 'flagOverdue', day, ...basis }];
    return [{ code: 'flagLate', day, days: daysBetween(day, answeredOn), ...basis }];
  });
}

/** An inquiry has a home visit at its opening; it is missed once the inquiry is over. */
function ofHomeVisit({ integrations, steps, observations }: InspectedFile, book: RuleBook): readonly FileFinding[] {
  const over = integrations.find((one) => isInquiry(one, book) && (one.decidedOn ?? one.ended?.at) !== undefined);
  const isVisited =
    steps.some(({ step, kind }) => step === 'homeVisitMade' || (step === 'notNeeded' && kind === 'homeVisit')) ||
    observations.some(({ kind, withdrawnBy }) => kind === 'homeVisit' && withdrawnBy === undefined);
  if (!over || isVisited) return [];
  const legalBasis = rowOf('homeVisit', over.applicationDate, book)?.legalBasis;
  return [
    { code: 'noHomeVisit', integrationId: over.integrationId, ...(legalBasis === undefined ? {} : { legalBasis }) },
  ];
}

function rowOf(kind: DeadlineKind, day: CalendarDate, book: RuleBook): DeadlineRow | undefined {
  return book.rows.deadlines.find((row) => row.kind === kind && holdsOn(row, day));
}
