import { codeFor, codesSetBy } from '../../access/book/look-up.ts';
import type { BookOfDay, RuleBook } from '../../access/book/book.ts';
import type { WorkedHours, WorkRecord, WorkRecords } from '../../evidence/work-records.ts';
import type { Jobs } from '../../platform/jobs/work.ts';
import { addDays, belgianDate, belgianTime, startOfDay, type CalendarDate, type Clock } from '../../values/calendar.ts';
import { problemTypes } from '../../values/problem.ts';
import type { EndedUndecided, Registered, RegistrationFacts } from './facts.ts';
import { consultedOutsideHours, consultedOutsideTerritory, provedNothing } from './rules/consulting.ts';
import { distinct, type Pattern } from './rules/pattern.ts';
import { endedForNothing, gatheringCases, manyRegistrations } from './rules/registering.ts';
import { hasHour, usualHours, weeksOfPast } from './rules/usual-hours.ts';
import type { FoundSignal, SignalRule, SignalSettings, SignalStore } from './signal.ts';

/** What looking for signals needs. */
export interface SignalPorts {
  readonly records: WorkRecords;
  readonly registrations: RegistrationFacts;
  readonly signals: SignalStore;
  readonly signalSettings: SignalSettings;
  readonly book: RuleBook;
  readonly clock: Clock;
  readonly reportSignals: {
    /** Called for each signal that was not known before. It says nothing about a user. */
    found(rule: SignalRule): void;
    finished(counts: { readonly found: number; readonly isNew: number }): void;
  };
}

/** How many legal days before today are looked at again: what is found twice is kept once. */
const daysBack = { recent: 1, thorough: 7 } as const;
/** How long a case is seen as one, in days. */
const daysOfCase = 365;

/** The time that one run looks at. */
interface Stretch {
  readonly now: number;
  readonly book: BookOfDay;
  /** First day. */
  readonly since: CalendarDate;
}

/**
 * Looks for patterns in the work of users and keeps what it finds as signals. It blocks nothing and nobody. `recent`
 * looks at yesterday and today and at the month; `thorough` at a week, and at the hours of the day, which need the weeks
 * before. Run again on the same facts it finds the same signals.
 */
export async function findSignals(ports: SignalPorts, { depth }: Jobs['findSignals']): Promise<void> {
  const now = ports.clock();
  const today = belgianDate(now);
  const stretch = { now, book: ports.book.on(today), since: addDays(today, -daysBack[depth]) };
  const found = [
    ...(await inRegistrations(ports, stretch)),
    ...(await inEndings(ports, stretch)),
    ...(await inTerritory(ports, stretch)),
    ...(await inProofs(ports, stretch)),
    ...(depth === 'thorough' ? await inHours(ports, stretch, today) : []),
  ];
  let isNew = 0;
  for (const signal of found) {
    if (!(await ports.signals.keep(signal, now))) continue;
    isNew += 1;
    ports.reportSignals.found(signal.rule);
  }
  ports.reportSignals.finished({ found: found.length, isNew });
}

const registering = ['register', 'integratePerson'] as const;
/** Looking at data of a person: asked of the Bank, or read again. */
const looking = ['consult', 'readDossier'] as const;

async function inRegistrations(ports: SignalPorts, { now, since }: Stretch): Promise<readonly FoundSignal[]> {
  const { registrations, signalSettings } = ports;
  const from = startOfDay(since);
  const registered = await registrations.registered({ from, until: now + 1 });
  const cases = [...new Map(registered.map((one) => [JSON.stringify([one.centre, one.caseReference]), one])).values()];
  const inCases = await registrations.inCases(cases, startOfDay(addDays(since, -daysOfCase)));
  const seen = await registrationEntries(ports, [...registered, ...inCases]);
  // A member or debtor whom the streams of an applicant named belongs to that file, also from before this was kept.
  const known = inCases.map((one) => ({ ...one, hasApplicant: one.hasApplicant || isNamedByStreams(one, seen) }));
  return [...manyRegistrations(registered, signalSettings), ...gatheringCases(known, signalSettings)].flatMap(
    (pattern) => withEntries(pattern, ({ integrationId }) => seen.get(integrationId) ?? []),
  );
}

async function inEndings(ports: SignalPorts, { now, book, since }: Stretch): Promise<readonly FoundSignal[]> {
  const ended = await ports.registrations.endedUndecided({ from: startOfMonth(since), until: now + 1 });
  const seen = await registrationEntries(ports, ended);
  const consulted = byIntegration(await ports.records.on(ended, looking));
  const known = ended.map((one) => ({
    ...one,
    hasApplicant: one.hasApplicant || isNamedByStreams(one, seen),
    isConsulted: consulted.get(one.integrationId)?.some(({ outcome }) => isLook(outcome)) ?? false,
  }));
  const settings = { ...ports.signalSettings, inquiryCode: codeFor(book, 'inquiry') };
  return endedForNothing(known, settings).flatMap((pattern) =>
    withEntries(pattern, ({ integrationId }: EndedUndecided) => [
      ...(seen.get(integrationId) ?? []),
      ...(pattern.rule === 'undecidedInquiries' ? (consulted.get(integrationId) ?? []) : []),
    ]),
  );
}

async function inTerritory(ports: SignalPorts, { now, book, since }: Stretch): Promise<readonly FoundSignal[]> {
  const records = await ports.records.outsideTerritory({ from: startOfMonth(since), until: now + 1 });
  const ids = distinct(records.flatMap(({ integrationId }) => integrationId ?? []));
  // A debtor may live anywhere.
  const asked = codesSetBy(book, 'socialWorker').filter((code) => code !== codeFor(book, 'maintenanceInquiry'));
  const unexplained = await ports.registrations.unexplained(ids, { asked, ofAid: codesSetBy(book, 'decision') });
  const looked = records.filter(({ integrationId }) => unexplained.has(integrationId ?? ''));
  return consultedOutsideTerritory(looked, ports.signalSettings).flatMap((pattern) =>
    withEntries(pattern, (record) => [record]),
  );
}

async function inProofs(ports: SignalPorts, { now, since }: Stretch): Promise<readonly FoundSignal[]> {
  const span = { from: startOfDay(since), until: now + 1 };
  const records = await ports.records.withProblem(problemTypes.identityNotProven.type, span);
  const refused = records.filter(({ action }) => registering.some((name) => name === action));
  return provedNothing(refused, ports.signalSettings).flatMap((pattern) => withEntries(pattern, (record) => [record]));
}

async function inHours(
  ports: SignalPorts,
  { now, since }: Stretch,
  today: CalendarDate,
): Promise<readonly FoundSignal[]> {
  const settings = ports.signalSettings;
  const worked: WorkedHours[] = [];
  // Week by week, so that no question takes long.
  for (let day = addDays(since, -7 * weeksOfPast); day <= today; day = addDays(day, 7)) {
    const until = Math.min(startOfDay(addDays(day, 7)), now + 1);
    worked.push(...(await ports.records.hours(looking, { from: startOfDay(day), until })));
  }
  const ofUsers = Map.groupBy(worked, ({ centre, userId }) => JSON.stringify([centre, userId]));
  const odd = worked.filter(({ centre, userId, day, hours }) => {
    const past = ofUsers.get(JSON.stringify([centre, userId])) ?? [];
    return day >= since && (hours & ~usualHours(past, day, settings)) !== 0;
  });
  const consulted: WorkRecord[] = [];
  for (const [key, users] of Map.groupBy(odd, ({ centre, day }) => JSON.stringify([centre, day]))) {
    const [centre, day] = JSON.parse(key) as [string, CalendarDate];
    const usual = new Map(
      users.map(({ userId }) => [
        userId,
        usualHours(ofUsers.get(JSON.stringify([centre, userId])) ?? [], day, settings),
      ]),
    );
    const span = { from: startOfDay(day), until: Math.min(startOfDay(addDays(day, 1)), now + 1) };
    for (const record of await ports.records.begun(looking, centre, span)) {
      const hours = usual.get(record.userId);
      if (hours !== undefined && !hasHour(hours, hourOf(record.at))) consulted.push(record);
    }
  }
  return consultedOutsideHours(consulted, settings).flatMap((pattern) => withEntries(pattern, (record) => [record]));
}

/** The hour of the Belgian clock, 0–23. */
function hourOf(at: number): number {
  return Number(belgianTime(at).slice(11, 13));
}

function startOfMonth(day: CalendarDate): number {
  return startOfDay(`${day.slice(0, 7)}-01`);
}

/** True for a consultation that may have shown something. */
function isLook(outcome: WorkRecord['outcome']): boolean {
  return outcome === 'answered' || outcome === 'noData' || outcome === 'unanswered';
}

type ByIntegration = ReadonlyMap<string | undefined, readonly WorkRecord[]>;

function byIntegration(records: readonly WorkRecord[]): ByIntegration {
  return Map.groupBy(records, ({ integrationId }) => integrationId);
}

async function registrationEntries(ports: SignalPorts, registered: readonly Registered[]): Promise<ByIntegration> {
  const once = [...new Map(registered.map((one) => [one.integrationId, one])).values()];
  return byIntegration(await ports.records.on(once, registering));
}

function isNamedByStreams({ integrationId }: Registered, entries: ByIntegration): boolean {
  return entries.get(integrationId)?.some(({ action }) => action === 'integratePerson') ?? false;
}

/** A signal stands on entries; where there are none, as for what came before the evidence, there is none. */
function withEntries<Fact>(
  { behind, ...pattern }: Pattern<Fact>,
  entriesOf: (fact: Fact) => readonly WorkRecord[],
): readonly FoundSignal[] {
  const entries = behind.flatMap(entriesOf).map(({ entryId, at }) => ({ entryId, at }));
  return entries.length === 0 ? [] : [{ ...pattern, entries }];
}
