import type { Answer } from '../../client.ts';
import { Ssin } from '../../../src/values/ssin.ts';
import { entriesOf, personsIn, type EntryRows } from '../evidence-rows.ts';
import type { Expected, Names, Subject } from './route.ts';
import type { Row } from './rows.ts';
import { unserved, type Stage } from './stage.ts';

/** An access record as the data protection officer reads it. */
export interface AccessRecord {
  readonly entryId: string;
  readonly action: string;
  readonly at: string;
  readonly userId: string;
  readonly role: string;
  readonly traceId: string;
  readonly integrationId?: string;
  readonly outcome: string;
  readonly ruleCode?: string;
}

/** What was answered and what is in the evidence, in the words of the table. */
export interface Seen {
  readonly status: number;
  readonly problem?: string | undefined;
  readonly ruleCode?: string | undefined;
  readonly entries: readonly SeenEntry[];
}

interface SeenEntry {
  readonly action: unknown;
  readonly outcome: unknown;
  readonly rule: unknown;
  readonly about: unknown;
  readonly names: unknown;
  readonly centre: string;
  readonly userId: unknown;
  readonly role: unknown;
  /** How often it was opened, closed and, by whoever may read it, found again. */
  readonly closed: number;
  readonly readBack?: number;
}

type Body = Readonly<Record<string, unknown>>;

export function traceOf({ headers }: Answer<unknown>): string {
  return String(headers.get('belgov-trace-id'));
}

/** Access records of a person in a centre. */
export async function recordsOf({ call }: Stage, centre: string, ssin: string): Promise<readonly AccessRecord[]> {
  const answer = await call<{ readonly items?: readonly AccessRecord[] }>(
    { path: '/accessRecords/query', body: { ssin, pageSize: 100 } },
    { sub: 'officer', role: 'dataProtectionOfficer', enterpriseNumber: centre },
  );
  return answer.body.items ?? [];
}

const known = new WeakMap<Stage, ReturnType<typeof personsIn>>();

/** The clock of a stage stands still, so the months of its evidence are known from the beginning. */
function personsOf(stage: Stage): ReturnType<typeof personsIn> {
  const persons = known.get(stage) ?? personsIn(stage.world.database);
  known.set(stage, persons);
  return persons;
}

function ssinOf(number: string | undefined): Ssin | undefined {
  return number === undefined ? undefined : Ssin.parse(number, { fictive: true, today: '9999-12-31' });
}

/** Reads, by SQL and as the officer of the caller's centre, what a request left. */
export async function seenOf(
  stage: Stage,
  { route, isReadBack }: Row,
  { subject, claims, answer }: { readonly subject: Subject; readonly claims: Body; readonly answer: Answer<Body> },
): Promise<Seen> {
  const trace = traceOf(answer);
  const entries = (await entriesOf(stage.world.database, trace)).filter(
    ({ opened }) =>
      opened['clientId'] !== 'gateway' &&
      !(answer.status < 300 && route.afterwards?.includes(String(opened['action']))),
  );
  const centre = String(claims['enterpriseNumber']);
  const officersCentre = centre === unserved ? route.centre : centre;
  const read = async (ssin: string | undefined) =>
    ssin === undefined || entries.length === 0 ? undefined : recordsOf(stage, officersCentre, ssin);
  const person = await read(subject.person?.ssin);
  const other = await read(subject.other?.ssin);
  const records = [...(person ?? []), ...(other ?? [])];
  const { pseudonymOf } = await personsOf(stage);
  const isAbout = (entry: EntryRows, ssin: Ssin | undefined) =>
    ssin !== undefined && entry.subject === pseudonymOf(ssin, entry);
  const aboutOf = (entry: EntryRows) => {
    if (entry.subject === null) return 'nobody';
    if (isAbout(entry, ssinOf(subject.person?.ssin))) return 'person';
    return isAbout(entry, ssinOf(subject.other?.ssin)) ? 'other' : 'somebody else';
  };
  const namesOf = (id: unknown) =>
    id === undefined
      ? 'none'
      : id === subject.integrationId
        ? 'target'
        : id === answer.body['integrationId']
          ? 'answered'
          : 'another';
  return {
    status: answer.status,
    problem: (answer.body['type'] as string | undefined)?.replace('urn:problem-type:', ''),
    // A record of an access has one too.
    ruleCode: answer.status < 300 ? undefined : (answer.body['ruleCode'] as string | undefined),
    entries: entries.map((entry) => ({
      action: entry.opened['action'],
      outcome: entry.closed[0]?.outcome,
      rule: entry.closed[0]?.rule,
      about: aboutOf(entry),
      names: namesOf(entry.opened['integrationId']),
      centre: entry.centre,
      userId: entry.opened['userId'],
      role: entry.opened['role'],
      closed: entry.closed.length,
      ...(isReadBack ? { readBack: foundAgain(records, entry) } : {}),
    })),
  };
}

function foundAgain(records: readonly AccessRecord[], { entryId, opened, closed: [closing] }: EntryRows): number {
  return records.filter(
    (one) =>
      one.entryId === entryId &&
      one.action === opened['action'] &&
      one.userId === opened['userId'] &&
      one.outcome === (closing?.outcome ?? 'underWay') &&
      one.ruleCode === closing?.rule,
  ).length;
}

/** What must be seen, filled in from what was seen where the table leaves a choice. */
export function rightOf(expected: Expected, seen: Seen, claims: Body, isReadBack: boolean): Seen {
  const { status, problem, ruleCode, entry } = expected;
  if (entry === 'none') return { status, problem, ruleCode, entries: [] };
  const isPerson = entry.about !== 'nobody';
  const [first, ...more] = seen.entries;
  return {
    status,
    problem,
    ruleCode,
    entries: [first, ...(entry.isRepeated ? more : [])].map((found) => ({
      action: entry.action,
      outcome: chosen(entry.outcome, found?.outcome),
      rule: chosen(entry.rule, found?.rule),
      about: entry.about === 'either' ? chosen(['person', 'other'], found?.about) : entry.about,
      names: namesRight(entry.names, found?.names),
      centre: String(claims['enterpriseNumber']),
      userId: claims['sub'],
      role: claims['role'],
      closed: 1,
      // One of two people is the subject, and the other is named besides.
      ...(isReadBack ? { readBack: entry.about === 'either' ? 2 : isPerson ? 1 : 0 } : {}),
    })),
  };
}

/** The value found when it is one of those allowed; otherwise what is allowed, in words that differ from any value. */
function chosen(allowed: string | RegExp | readonly string[] | undefined, found: unknown): unknown {
  if (allowed === undefined) return typeof found === 'string' && found !== '' ? found : 'a rule';
  if (typeof allowed === 'string') return allowed;
  if (allowed instanceof RegExp) return allowed.test(String(found)) ? found : String(allowed);
  return allowed.includes(String(found)) ? found : allowed.join(' or ');
}

function namesRight(names: Names, found: unknown): unknown {
  return names === 'any' ? (found ?? 'any') : names;
}
