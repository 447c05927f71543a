import { randomUUID } from 'node:crypto';
import { expect } from 'vitest';
import type { ListedPersona } from '../../client.ts';
import { eventually } from '../../evidence/eventually.ts';
import { asOwner, asOwnerRows } from '../../postgres.ts';
import { malformedBody } from './routes-of-integrations.ts';
import { nobodysId, type Role, type Route, type Subject } from './route.ts';
import { ghent, mechelen, today, type Asked, type Stage } from './stage.ts';

const reconcilers: readonly Role[] = ['socialWorker', 'teamLead', 'softwareIntegration'];

const reading = (subject: Subject): Asked => ({ path: `/reconciliations/${subject.reconciliationId ?? nobodysId}` });
const list = (): Asked => ({ path: '/reconciliations/query', body: {} });
const records = (subject: Subject): Asked => ({ path: '/accessRecords/query', body: { ssin: subject.person?.ssin } });

const recordsOfToday = (): Asked => ({
  path: '/accessRecords/query',
  body: { from: `${today}T00:00:00Z`, stream: 'pension', outcome: 'unanswered' },
});
const file = (subject: Subject): Asked => ({
  path: '/accessRecords/export',
  body: { ssin: subject.person?.ssin, format: 'csv' },
});
const counted = (): Asked => ({ method: 'GET', path: '/accessRecordCounts?from=2020-01&to=2020-02' });

const record = ({ entryId = nobodysId }: Subject): Asked => ({ path: `/accessRecords/${entryId}` });
const proof = ({ entryId = nobodysId }: Subject): Asked => ({ path: `/accessRecords/${entryId}/proof` });
const inspections = (): Asked => ({ path: '/inspections/query', body: {} });
const signals = (): Asked => ({ path: '/signals/query', body: {} });
const assessment = ({ signalId = nobodysId }: Subject): Asked => ({
  path: `/signals/${signalId}/assessment`,
  body: { finding: 'explained', explanation: 'A family of nine moved in that day.' },
});

/** The entry about the registration of a person. */
export async function recorded(stage: Stage, person: ListedPersona, centre: string): Promise<Subject> {
  const { integrationId } = await stage.integrate(person, centre);
  const [entryId = ''] = await asOwnerRows(
    stage.world.database.ownerUrl,
    `select entry_id from ledger where kind = 'opened' and content like '{"action":"register"%"${integrationId}"%'`,
  );
  return { person, entryId };
}

/** The same, once it has its place in the log. */
async function placed(stage: Stage, person: ListedPersona, centre: string): Promise<Subject> {
  const subject = await recorded(stage, person, centre);
  const places = `select 1 from ledger join ledger_span span using (chain)
    where entry_id = '${subject.entryId ?? ''}' and seq >= first_seq and seq < first_seq + span.rows`;
  await eventually(async () => {
    expect(await asOwnerRows(stage.world.database.ownerUrl, places)).not.toEqual([]);
  });
  return subject;
}

/** A signal about the work of somebody. */
async function signalled(stage: Stage, _person: unknown, centre: string): Promise<Subject> {
  const signalId = randomUUID();
  await asOwner(
    stage.world.database.ownerUrl,
    `insert into signal (signal_id, centre, rule, matter, user_ids, occurrences, threshold, first_at, last_at, found_at, updated_at)
      values ('${signalId}', '${centre}', 'failedProofs', '${signalId}', array['somebody'], 5, 5, now(), now(), now(), now())`,
  );
  return { signalId };
}

/** A reconciliation of a centre that is over. */
export async function reconciled(stage: Stage, centre: string): Promise<Subject> {
  const begun = await stage.prepare<{ reconciliationId: string }>({ method: 'POST', path: '/reconciliations' }, centre);
  const { reconciliationId } = begun.body;
  await eventually(async () => {
    const { body } = await stage.prepare(reading({ reconciliationId }), centre);
    expect(body['finishedAt']).toBeDefined();
  });
  return { reconciliationId };
}

/** Reconciliations of a centre, and its evidence. */
export const routesOfCentres: readonly Route[] = [
  {
    operation: 'POST /reconciliations',
    act: 'reconcile',
    scope: 'integrate',
    roles: reconcilers,
    target: 'none',
    centre: mechelen,
    make: () => Promise.resolve({}),
    asked: () => ({ method: 'POST', path: '/reconciliations' }),
    done: { status: 201, entry: { action: 'reconcile', outcome: 'answered', about: 'nobody', names: 'none' } },
    malformed: [],
    refused: [],
    without: {
      malformed: 'no input',
      'wrong role, malformed': 'no input',
      'refused input': 'no input',
      'no ssinHash': 'nobody is shown',
    },
  },
  {
    operation: 'GET /reconciliations/{reconciliationId}',
    act: 'readReconciliation',
    scope: 'integrate',
    roles: reconcilers,
    target: 'reconciliation',
    centre: mechelen,
    isReading: true,
    make: (stage, _person, centre) => reconciled(stage, centre),
    asked: reading,
    // Without findings it shows nobody.
    done: {
      status: 200,
      entry: { action: 'readReconciliation', outcome: ['answered', 'noData'], about: 'nobody', names: 'none' },
    },
    malformed: [{ what: 'bad id', asked: () => reading({ reconciliationId: 'no-uuid' }), isTargetKnown: false }],
    refused: [],
    without: { 'refused input': 'no input' },
  },
  {
    operation: 'POST /reconciliations/query',
    act: 'queryReconciliations',
    scope: 'integrate',
    roles: reconcilers,
    target: 'list',
    centre: mechelen,
    isReading: true,
    make: (stage, _person, centre) => reconciled(stage, centre),
    asked: list,
    done: {
      status: 200,
      entry: { action: 'queryReconciliations', outcome: 'answered', about: 'nobody', names: 'none' },
    },
    malformed: malformedBody(list),
    refused: [],
    without: { 'refused input': 'nothing that the schema does not refuse' },
  },
  {
    operation: 'POST /accessRecords/query',
    act: 'queryAccessRecords',
    scope: 'audit',
    roles: ['dataProtectionOfficer', 'securityOfficer'],
    target: 'person',
    centre: ghent,
    isReading: true,
    make: (stage, person, centre) => stage.integrate(person, centre),
    asked: records,
    done: {
      status: 200,
      entry: { action: 'queryAccessRecords', outcome: 'answered', about: 'person', names: 'none' },
    },
    malformed: malformedBody(records, '80611000161'),
    refused: [
      {
        what: 'of somebody about whom nobody asked: nothing is found',
        make: (stage) => Promise.resolve({ person: stage.somebody() }),
        asked: records,
        expected: {
          status: 200,
          entry: { action: 'queryAccessRecords', outcome: 'noData', about: 'person', names: 'none' },
        },
      },
    ],
  },
  {
    operation: 'POST /accessRecords/query',
    variant: 'by time',
    act: 'queryAccessRecords',
    scope: 'audit',
    roles: ['dataProtectionOfficer', 'securityOfficer'],
    target: 'list',
    centre: mechelen,
    isReading: true,
    make: () => Promise.resolve({}),
    asked: recordsOfToday,
    done: { status: 200, entry: { action: 'queryAccessRecords', outcome: 'noData', about: 'nobody', names: 'none' } },
    malformed: malformedBody(recordsOfToday),
    refused: [],
    without: { 'refused input': 'nothing that the schema does not refuse' },
  },
  {
    operation: 'POST /accessRecords/export',
    act: 'exportAccessRecords',
    scope: 'audit',
    roles: ['dataProtectionOfficer', 'securityOfficer'],
    target: 'person',
    centre: ghent,
    isReading: true,
    make: (stage, person, centre) => stage.integrate(person, centre),
    asked: file,
    done: {
      status: 200,
      entry: { action: 'exportAccessRecords', outcome: 'answered', about: 'person', names: 'none' },
    },
    malformed: malformedBody(file, '80611000161'),
    refused: [],
    without: { 'refused input': 'more records than fit: access-records.test.ts' },
  },
  {
    operation: 'GET /accessRecordCounts',
    act: 'countAccessRecords',
    scope: 'audit',
    roles: ['dataProtectionOfficer', 'securityOfficer'],
    target: 'none',
    centre: mechelen,
    isReading: true,
    make: () => Promise.resolve({}),
    asked: counted,
    done: { status: 200, entry: { action: 'countAccessRecords', outcome: 'noData', about: 'nobody', names: 'none' } },
    malformed: [
      {
        what: 'too many months',
        asked: () => ({ ...counted(), path: '/accessRecordCounts?from=2020-01&to=2021-02' }),
        isTargetKnown: false,
      },
    ],
    refused: [],
    without: {
      'refused input': 'nothing that the schema does not refuse',
      'no ssinHash': 'no person is shown',
    },
  },
  {
    operation: 'GET /accessRecords/{entryId}',
    act: 'readAccessRecord',
    scope: 'audit',
    roles: ['dataProtectionOfficer', 'securityOfficer'],
    target: 'entry',
    centre: ghent,
    isReading: true,
    make: recorded,
    asked: record,
    done: { status: 200, entry: { action: 'readAccessRecord', outcome: 'answered', about: 'person', names: 'none' } },
    malformed: [{ what: 'bad id', asked: () => record({ entryId: 'no-uuid' }), isTargetKnown: false }],
    refused: [],
    without: { 'refused input': 'no input' },
  },
  {
    operation: 'GET /accessRecords/{entryId}/proof',
    act: 'proveAccessRecord',
    scope: 'audit',
    roles: ['dataProtectionOfficer'],
    target: 'entry',
    centre: ghent,
    isReading: true,
    make: placed,
    asked: proof,
    done: { status: 200, entry: { action: 'proveAccessRecord', outcome: 'answered', about: 'person', names: 'none' } },
    malformed: [{ what: 'bad id', asked: () => proof({ entryId: 'no-uuid' }), isTargetKnown: false }],
    refused: [],
    without: { 'refused input': 'no input' },
  },
  {
    operation: 'POST /signals/query',
    act: 'querySignals',
    scope: 'audit',
    roles: ['dataProtectionOfficer', 'securityOfficer'],
    target: 'list',
    centre: mechelen,
    isReading: true,
    make: signalled,
    asked: signals,
    done: {
      status: 200,
      entry: { action: 'querySignals', outcome: ['answered', 'noData'], about: 'nobody', names: 'none' },
    },
    malformed: malformedBody(signals),
    refused: [],
    without: { 'refused input': 'nothing that the schema does not refuse', 'no ssinHash': 'no person is shown' },
  },
  {
    operation: 'POST /inspections/query',
    act: 'queryInspections',
    scope: 'audit',
    roles: ['dataProtectionOfficer', 'securityOfficer'],
    target: 'none',
    centre: mechelen,
    isReading: true,
    make: () => Promise.resolve({}),
    asked: inspections,
    done: { status: 200, entry: { action: 'queryInspections', outcome: 'noData', about: 'nobody', names: 'none' } },
    malformed: malformedBody(inspections),
    refused: [],
    without: { 'refused input': 'nothing that the schema does not refuse', 'no ssinHash': 'no person is shown' },
  },
  {
    operation: 'POST /signals/{signalId}/assessment',
    act: 'assessSignal',
    scope: 'audit',
    roles: ['dataProtectionOfficer'],
    target: 'signal',
    centre: mechelen,
    make: signalled,
    asked: assessment,
    done: { status: 200, entry: { action: 'assessSignal', outcome: 'answered', about: 'nobody', names: 'none' } },
    malformed: [
      { what: 'bad body', asked: (subject) => ({ ...assessment(subject), body: {} }), isTargetKnown: false },
      { what: 'bad id', asked: () => assessment({ signalId: 'no-uuid' }), isTargetKnown: false },
    ],
    refused: [],
    without: { 'no ssinHash': 'no person is shown', 'refused input': 'a signal about the own work: signals.test.ts' },
  },
];
