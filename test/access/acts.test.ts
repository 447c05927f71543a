import { expect, test } from 'vitest';
import { actNames, scopes, type ActName } from '../../src/access/book/acts.ts';
import { findAct } from '../../src/access/book/look-up.ts';
import { roles } from '../../src/access/book/roles.ts';
import { createDoor, type Plan } from '../../src/access/door.ts';
import type { TargetIntegration } from '../../src/access/target.ts';
import type { Closing } from '../../src/evidence/evidence.ts';
import { Problem } from '../../src/values/problem.ts';
import { presentBook } from '../present-book.ts';

const socialWork = ['socialWorker', 'teamLead'];
const readers = [...socialWork, 'dataProtectionOfficer', 'softwareIntegration'];
const software = ['softwareIntegration'];
const reconcilers = [...socialWork, 'softwareIntegration'];

/** Written down a second time, so that a role that is let in by mistake is noticed. */
const expected: Readonly<Record<ActName, readonly string[]>> = {
  register: socialWork,
  queryIntegrations: readers,
  readIntegration: readers,
  inform: socialWork,
  end: socialWork,
  decide: socialWork,
  readDecision: readers,
  queryApprovals: socialWork,
  readApproval: socialWork,
  approve: socialWork,
  declineApproval: socialWork,
  queryDeadlines: readers,
  readDeadlines: readers,
  noteStep: socialWork,
  noteObservation: socialWork,
  readObservations: socialWork,
  readFileAccess: socialWork,
  queryNotices: socialWork,
  importFlags: [...socialWork, 'softwareIntegration'],
  queryFlags: socialWork,
  readFlag: socialWork,
  giveFlagFeedback: socialWork,
  sendFlagFeedback: [],
  receiveMessage: [],
  openReview: socialWork,
  integratePerson: socialWork,
  listStreams: socialWork,
  readDossier: socialWork,
  compileDossier: socialWork,
  assess: socialWork,
  consult: socialWork,
  noteReason: socialWork,
  reconcile: reconcilers,
  readReconciliation: reconcilers,
  queryReconciliations: reconcilers,
  queryEvents: software,
  subscribe: software,
  querySubscriptions: software,
  changeSubscription: software,
  endSubscription: software,
  queryDeliveries: software,
  testSubscription: software,
  redeliver: software,
  queryAccessRecords: ['dataProtectionOfficer', 'securityOfficer'],
  readAccessRecord: ['dataProtectionOfficer', 'securityOfficer'],
  proveAccessRecord: ['dataProtectionOfficer'],
  queryOwnRecords: ['citizen'],
  proveOwnRecord: ['citizen'],
  exportAccessRecords: ['dataProtectionOfficer', 'securityOfficer'],
  countAccessRecords: ['dataProtectionOfficer', 'securityOfficer'],
  querySignals: ['dataProtectionOfficer', 'securityOfficer'],
  assessSignal: ['dataProtectionOfficer'],
  askAboutOwnRecord: ['citizen'],
  queryOwnQuestions: ['citizen'],
  queryCitizenQuestions: ['dataProtectionOfficer'],
  answerCitizenQuestion: ['dataProtectionOfficer'],
  extendCitizenQuestion: ['dataProtectionOfficer'],
  withholdRecord: ['dataProtectionOfficer'],
  liftWithholding: ['dataProtectionOfficer'],
  queryWithholdings: ['dataProtectionOfficer'],
  queryInspectionFigures: ['inspector'],
  requestInspection: ['inspector'],
  readInspection: ['inspector'],
  readInspectedFile: ['inspector'],
  queryOwnInspections: ['inspector'],
  queryInspections: ['dataProtectionOfficer', 'securityOfficer'],
};

/** Asks for an act that needs nobody; what came of it, and what the evidence says. */
async function ask(act: ActName, role: string, given: readonly string[] = Object.values(scopes), served = true) {
  const closings: Closing[] = [];
  const door = createDoor<TargetIntegration>({
    ledger: {
      open: () => Promise.resolve({ entryId: 'e' }),
      close: (_entry, closing) => Promise.resolve(void closings.push(closing)),
      record: (_opening, closing) => Promise.resolve(void closings.push(closing)),
    },
    book: presentBook,
    integrations: { findFor: () => Promise.resolve(undefined) },
    relations: () => 'none',
    clock: () => Date.parse('2026-02-01T12:00:00Z'),
    serves: () => served,
    supervises: () => served,
    fictiveSsins: true,
  });
  const plan: Plan<TargetIntegration, undefined, undefined, string> = {
    find: () => undefined,
    carryOut: () => Promise.resolve({ outcome: 'answered', result: 'done' }),
  };
  const asked = {
    caller: { centre: '1999000150', userId: 'u', clientId: 'c', role, scopes: given },
    traceId: 't',
    signal: new AbortController().signal,
    input: () => undefined,
    named: () => ({}),
  };
  const result = await door.perform(act, asked, plan).catch((error: unknown) => {
    if (!(error instanceof Problem)) throw error;
    return error;
  });
  return { result, closings };
}

test.each(actNames)('%s is for its roles and no other', async (act) => {
  const names = [...roles.map(({ name }) => name), '', 'length', 'constructor'];
  const allowed: string[] = [];
  for (const role of names) {
    const { result, closings } = await ask(act, role);
    expect(closings).toHaveLength(1);
    if (result === 'done') allowed.push(role);
    else expect(closings[0]?.outcome).toBe('denied');
  }
  expect(allowed).toEqual(expected[act]);
});

/** Those that somebody may ask for. */
const askable = actNames.filter((act) => expected[act].length > 0);

test.each(askable)('%s needs its scope, and a centre that the gateway serves', async (act) => {
  const [role = ''] = expected[act];
  const own = scopes[findAct(presentBook.rows, act)?.scope ?? 'audit'];
  const others = Object.values(scopes).filter((scope) => scope !== own);
  expect((await ask(act, role, [own])).closings).toMatchObject([{ outcome: 'answered', rule: `act:${role}:${act}` }]);
  expect((await ask(act, role, others)).closings).toMatchObject([{ outcome: 'denied', rule: 'missingScope' }]);
  expect((await ask(act, role, [own], false)).closings).toMatchObject([{ outcome: 'denied', rule: 'unknownCentre' }]);
});

test('a refusal says who may do it', async () => {
  const { result } = await ask('end', 'inspector');
  expect((result as Problem).members).toMatchObject({
    ruleCode: 'roleWithoutAction',
    remedy: { action: 'askRole', role: 'socialWorker' },
    policyVersion: presentBook.version,
  });
});
