import { registrationOf } from '../../constellation.ts';
import {
  nobodysId,
  type Expected,
  type Malformed,
  type RefusedInput,
  type Role,
  type Route,
  type Subject,
} from './route.ts';
import { dayAfter, ghent, namur, today, tomorrow, type Asked, type Stage } from './stage.ts';

const workers: readonly Role[] = ['socialWorker', 'teamLead'];
const readers: readonly Role[] = [...workers, 'dataProtectionOfficer', 'softwareIntegration'];

const refused = { decidedOn: today, outcome: 'refused' };
const told = { informedOn: today, informedWay: 'form' };
/** The last two digits do not fit. */
export const impossibleNumber = '80611000161';
/** It could exist, and the Bank has nobody with it. */
const nobodysNumber = '80610123497';

/** A refusal of what was asked, by the act itself, about the person concerned. */
export function denied(
  status: number,
  problem: string,
  action: string,
  changes: Partial<Expected['entry'] & object> = {},
): Expected {
  const rule = problem.split(':').at(-1) ?? '';
  const entry = {
    action,
    outcome: 'denied' as const,
    rule,
    about: 'person' as const,
    names: 'target' as const,
    ...changes,
  };
  return { status, problem, entry };
}
const badRequest = 'belgif:badRequest';
const own = (name: string) => `pcsw:socialInquiry:${name}`;

const integration = {
  target: 'integration' as const,
  centre: ghent,
  make: (stage: Stage, person: Parameters<Stage['integrate']>[0], centre: string): Promise<Subject> =>
    stage.integrate(person, centre),
};

/** Bad input of a route whose path names an integration. */
export function malformedAt(asked: (subject: Subject) => Asked): readonly Malformed[] {
  const badId: Malformed = {
    what: 'bad id',
    asked: (subject) => asked({ ...subject, integrationId: 'no-uuid' }),
    isTargetKnown: false,
  };
  const hasBody = asked({ integrationId: nobodysId, personRef: nobodysId }).body !== undefined;
  const badBody: Malformed = {
    what: 'bad body',
    asked: (subject) => ({ ...asked(subject), body: { nonsense: true } }),
    isTargetKnown: true,
  };
  return hasBody ? [badBody, badId] : [badId];
}

/** Bad input of a route that names a person in its body, or nobody. */
export function malformedBody(asked: (subject: Subject) => Asked, ssin?: string): readonly Malformed[] {
  const change = (body: unknown) => (subject: Subject) => ({ ...asked(subject), body });
  const nonsense: Malformed = { what: 'bad body', asked: change({ nonsense: true }), isTargetKnown: false };
  if (ssin === undefined) return [nonsense];
  const digits: Malformed = {
    what: 'wrong check digits',
    asked: (subject) => ({ ...asked(subject), body: { ...(asked(subject).body as object), ssin } }),
    isTargetKnown: false,
  };
  return [nonsense, digits];
}

const register = (subject: Subject, changes: object = {}): Asked => ({
  path: '/integrations',
  body: registrationOf(
    subject.person ?? { ssin: nobodysNumber, familyName: 'A', givenName: 'B', birthDate: '1980-01-01' },
    { ...changes },
  ),
});
const somebody = (stage: Stage): Promise<Subject> => Promise.resolve({ person: stage.somebody() });
const registering = (
  what: string,
  changes: object,
  expected: Expected,
  make: RefusedInput['make'] = somebody,
): RefusedInput => ({ what, make, asked: (subject) => register(subject, changes), expected });

const at =
  (part: string, body?: unknown) =>
  (subject: Subject): Asked => ({
    path: `/integrations/${subject.integrationId ?? ''}${part}`,
    ...(body === undefined ? {} : { body }),
  });
const ending = at('/end', { reason: 'no longer aided' });
const deciding = at('/decision', refused);
const reviewing = at('/review', { reason: 'newElement' });
const informing = at('/informed', told);
const visiting = at('/steps', { step: 'homeVisitMade', doneOn: today });
const notifying = at('/steps', { step: 'notified', doneOn: today });
const observing = at('/observations', { kind: 'homeVisit', date: today, item: 'household', outcome: 'confirms' });
const uninformed = (stage: Stage, person = stage.somebody(), centre = ghent) =>
  stage.integrate(person, centre, { informedOn: undefined });
async function decided(stage: Stage, person = stage.somebody(), centre = ghent): Promise<Subject> {
  const file = await stage.integrate(person, centre);
  await stage.prepare(deciding(file), centre);
  return file;
}

const listOf = (path: string, body: object) => (): Asked => ({ path, body });
/** Asks nothing that could find something. */
const emptyList = listOf('/integrations/query', { qualityCode: 902 });
const emptyDeadlines = listOf('/deadlines/query', { kinds: ['forwarding'] });
const noNotices = listOf('/notices/query', {});
const byNumber = (subject: Subject): Asked => ({
  path: '/integrations/query',
  body: { ssin: subject.person?.ssin ?? nobodysNumber },
});

/** Registering, finding, reading and ending integrations, decisions, reviews and deadlines. */
export const routesOfIntegrations: readonly Route[] = [
  {
    operation: 'POST /integrations',
    act: 'register',
    scope: 'integrate',
    roles: workers,
    target: 'person',
    centre: ghent,
    make: (_stage, person) => Promise.resolve({ person }),
    asked: register,
    done: { status: 201, entry: { action: 'register', outcome: 'answered', about: 'person', names: 'answered' } },
    malformed: malformedBody(register, impossibleNumber),
    refused: [
      registering(
        'application in the future',
        { applicationDate: tomorrow },
        denied(400, badRequest, 'register', { names: 'none' }),
      ),
      registering('a debtor of nobody', { qualityCode: 30 }, denied(400, badRequest, 'register', { names: 'none' })),
      registering(
        'debt mediation without a reason',
        { qualityCode: 7, reason: undefined },
        denied(400, badRequest, 'register', { names: 'none' }),
      ),
      {
        what: 'a debtor of an applicant whose household nobody told',
        make: async (stage) => ({
          person: stage.somebody(),
          personRef: (await stage.integrate(stage.somebody())).integrationId,
        }),
        asked: (subject) =>
          register(subject, { qualityCode: 30, applicantIntegrationId: subject.personRef, caseReference: undefined }),
        expected: {
          ...denied(403, 'belgif:missingPermission', 'register', { names: 'none', rule: 'householdUnknown' }),
          ruleCode: 'householdUnknown',
        },
      },
      registering('code of a decision', { qualityCode: 2 }, denied(400, badRequest, 'register', { names: 'none' })),
      registering(
        'running already',
        {},
        denied(409, own('integrationRunning'), 'register', { names: 'any' }),
        async (stage) => stage.integrate(stage.somebody()),
      ),
      registering(
        'a number that nobody has: the Bank was asked',
        { ssin: nobodysNumber },
        denied(403, own('identityNotProven'), 'register', { names: 'any', rule: 'unknownNumber' }),
        () =>
          Promise.resolve({
            person: {
              ssin: nobodysNumber,
              familyName: 'A',
              givenName: 'B',
              birthDate: '1980-01-01',
              story: '',
              tags: [],
            },
          }),
      ),
      registering(
        'somebody else’s proof: the Bank said so',
        { proofOfIdentity: { familyName: 'Somebodyelse', givenName: 'Ferre', birthDate: '1985-06-01' } },
        denied(403, own('identityNotProven'), 'register', { names: 'any' }),
      ),
    ],
  },
  {
    operation: 'POST /integrations/query',
    act: 'queryIntegrations',
    scope: 'integrate',
    roles: readers,
    target: 'list',
    centre: ghent,
    isReading: true,
    make: () => Promise.resolve({}),
    asked: emptyList,
    done: { status: 200, entry: { action: 'queryIntegrations', outcome: 'noData', about: 'nobody', names: 'none' } },
    malformed: malformedBody(emptyList),
    refused: [],
    without: { 'refused input': 'nothing that the schema does not refuse' },
  },
  {
    operation: 'POST /integrations/query',
    variant: 'by number',
    act: 'queryIntegrations',
    scope: 'integrate',
    roles: workers.concat('dataProtectionOfficer'),
    target: 'person',
    centre: ghent,
    isReading: true,
    softwareRule: 'softwareWithoutPerson',
    make: integration.make,
    asked: byNumber,
    done: { status: 200, entry: { action: 'queryIntegrations', outcome: 'answered', about: 'person', names: 'none' } },
    malformed: malformedBody(byNumber, impossibleNumber).slice(1),
    refused: [],
    without: {
      'wrong role': 'row of the list',
      'wrong role, malformed': 'row of the list',
      'refused input': 'nothing that the schema does not refuse',
    },
  },
  {
    ...integration,
    operation: 'GET /integrations/{integrationId}',
    act: 'readIntegration',
    scope: 'integrate',
    roles: readers,
    isReading: true,
    asked: at(''),
    done: { status: 200, entry: { action: 'readIntegration', outcome: 'answered', about: 'person', names: 'target' } },
    malformed: malformedAt(at('')),
    refused: [],
    without: { 'refused input': 'no input' },
  },
  {
    ...integration,
    operation: 'POST /integrations/{integrationId}/end',
    act: 'end',
    scope: 'integrate',
    roles: workers,
    asked: ending,
    done: { status: 200, entry: { action: 'end', outcome: 'answered', about: 'person', names: 'target' } },
    malformed: malformedAt(ending),
    refused: [
      {
        what: 'never confirmed by the Bank',
        make: (stage) => stage.unconfirmed(stage.somebody()),
        asked: ending,
        expected: denied(409, own('integrationNotActive'), 'end'),
      },
    ],
  },
  {
    ...integration,
    operation: 'POST /integrations/{integrationId}/decision',
    act: 'decide',
    scope: 'integrate',
    roles: workers,
    afterwards: ['register', 'end'],
    asked: deciding,
    done: { status: 201, entry: { action: 'decide', outcome: 'answered', about: 'person', names: 'target' } },
    malformed: malformedAt(deciding),
    refused: [
      {
        what: 'in the future',
        make: (stage) => stage.integrate(stage.somebody()),
        asked: at('/decision', { ...refused, decidedOn: tomorrow }),
        expected: denied(400, badRequest, 'decide'),
      },
      {
        what: 'naming an integration of another centre',
        make: async (stage) => ({
          ...(await stage.integrate(stage.somebody())),
          personRef: (await stage.integrate(stage.somebody(), namur)).integrationId,
        }),
        asked: (subject) =>
          at('/decision', { ...refused, householdMembers: [{ integrationId: subject.personRef }] })(subject),
        expected: denied(400, badRequest, 'decide'),
      },
      {
        what: 'on what has ended',
        make: async (stage) => stage.end(await stage.integrate(stage.somebody())),
        asked: deciding,
        expected: denied(409, own('integrationNotActive'), 'decide'),
      },
      {
        what: 'otherwise than before',
        make: decided,
        asked: at('/decision', { ...refused, outcome: 'withdrawn' }),
        expected: denied(409, own('alreadyDecided'), 'decide'),
      },
    ],
  },
  {
    ...integration,
    operation: 'GET /integrations/{integrationId}/decision',
    act: 'readDecision',
    scope: 'integrate',
    roles: readers,
    isReading: true,
    makeReady: decided,
    asked: at('/decision'),
    done: { status: 200, entry: { action: 'readDecision', outcome: 'answered', about: 'person', names: 'target' } },
    malformed: malformedAt(at('/decision')),
    refused: [
      {
        what: 'nothing decided',
        make: (stage) => stage.integrate(stage.somebody()),
        asked: at('/decision'),
        expected: {
          status: 404,
          problem: 'belgif:resourceNotFound',
          entry: { action: 'readDecision', outcome: 'noData', about: 'person', names: 'target' },
        },
      },
    ],
  },
  {
    operation: 'POST /notices/query',
    act: 'queryNotices',
    scope: 'integrate',
    roles: workers,
    target: 'list',
    centre: ghent,
    isReading: true,
    make: () => Promise.resolve({}),
    asked: noNotices,
    done: { status: 200, entry: { action: 'queryNotices', outcome: 'noData', about: 'nobody', names: 'none' } },
    malformed: malformedBody(noNotices),
    refused: [],
    without: { 'refused input': 'nothing that the schema does not refuse' },
  },
  {
    operation: 'POST /deadlines/query',
    act: 'queryDeadlines',
    scope: 'integrate',
    roles: readers,
    target: 'list',
    centre: ghent,
    isReading: true,
    make: () => Promise.resolve({}),
    asked: emptyDeadlines,
    done: { status: 200, entry: { action: 'queryDeadlines', outcome: 'noData', about: 'nobody', names: 'none' } },
    malformed: malformedBody(emptyDeadlines),
    refused: [],
    without: { 'refused input': 'nothing that the schema does not refuse' },
  },
  {
    ...integration,
    operation: 'GET /integrations/{integrationId}/deadlines',
    act: 'readDeadlines',
    scope: 'integrate',
    roles: readers,
    isReading: true,
    asked: at('/deadlines'),
    done: { status: 200, entry: { action: 'readDeadlines', outcome: 'answered', about: 'person', names: 'target' } },
    malformed: malformedAt(at('/deadlines')),
    refused: [],
    without: { 'refused input': 'no input' },
  },
  {
    ...integration,
    operation: 'POST /integrations/{integrationId}/steps',
    act: 'noteStep',
    scope: 'integrate',
    roles: workers,
    asked: visiting,
    done: { status: 201, entry: { action: 'noteStep', outcome: 'answered', about: 'person', names: 'target' } },
    malformed: malformedAt(visiting),
    refused: [
      {
        what: 'in the future',
        make: (stage) => stage.integrate(stage.somebody()),
        asked: at('/steps', { step: 'homeVisitMade', doneOn: tomorrow }),
        expected: denied(400, badRequest, 'noteStep'),
      },
      {
        what: 'not needed, without a reason',
        make: (stage) => stage.integrate(stage.somebody()),
        asked: at('/steps', { step: 'notNeeded', kind: 'decision', doneOn: today }),
        expected: denied(400, badRequest, 'noteStep'),
      },
      {
        what: 'with nothing that it would handle',
        make: (stage) => stage.integrate(stage.somebody()),
        asked: notifying,
        expected: denied(409, own('nothingToDo'), 'noteStep'),
      },
      {
        what: 'twice',
        make: async (stage) => {
          const subject = await decided(stage, stage.somebody(), ghent);
          await stage.prepare(notifying(subject));
          return subject;
        },
        asked: notifying,
        expected: denied(409, own('stepRecorded'), 'noteStep'),
      },
    ],
  },
  {
    ...integration,
    operation: 'POST /integrations/{integrationId}/observations',
    act: 'noteObservation',
    scope: 'integrate',
    roles: workers,
    asked: observing,
    done: { status: 201, entry: { action: 'noteObservation', outcome: 'answered', about: 'person', names: 'target' } },
    malformed: malformedAt(observing),
    refused: [
      {
        what: 'in the future',
        make: (stage) => stage.integrate(stage.somebody()),
        asked: at('/observations', { kind: 'proof', date: tomorrow, item: 'income', outcome: 'confirms' }),
        expected: denied(400, badRequest, 'noteObservation'),
      },
      {
        what: 'with the number of a person as reference',
        make: (stage) => stage.integrate(stage.somebody()),
        asked: at('/observations', {
          ...{ kind: 'proof', date: today, item: 'income', outcome: 'confirms' },
          reference: `loon ${nobodysNumber}`,
        }),
        expected: denied(400, badRequest, 'noteObservation'),
      },
      {
        what: 'in the place of one that is not there',
        make: (stage) => stage.integrate(stage.somebody()),
        asked: at('/observations', {
          ...{ kind: 'proof', date: today, item: 'income', outcome: 'confirms' },
          withdraws: nobodysId,
        }),
        expected: denied(400, badRequest, 'noteObservation'),
      },
    ],
  },
  {
    ...integration,
    operation: 'GET /integrations/{integrationId}/observations',
    act: 'readObservations',
    scope: 'integrate',
    roles: workers,
    isReading: true,
    asked: at('/observations'),
    done: {
      status: 200,
      entry: { action: 'readObservations', outcome: 'answered', about: 'person', names: 'target' },
    },
    malformed: malformedAt(at('/observations')),
    refused: [],
    without: { 'refused input': 'no input' },
  },
  {
    ...integration,
    operation: 'POST /integrations/{integrationId}/accessRecords/query',
    act: 'readFileAccess',
    scope: 'integrate',
    roles: workers,
    isReading: true,
    asked: at('/accessRecords/query', {}),
    done: {
      status: 200,
      entry: { action: 'readFileAccess', outcome: 'answered', about: 'person', names: 'target' },
    },
    malformed: malformedAt(at('/accessRecords/query', {})),
    refused: [],
    without: { 'refused input': 'nothing that the schema does not refuse' },
  },
  {
    ...integration,
    operation: 'POST /integrations/{integrationId}/review',
    act: 'openReview',
    scope: 'integrate',
    roles: workers,
    makeReady: (stage, person, centre) => stage.aid(person, centre),
    asked: reviewing,
    // The new integration and the one that is reviewed are of the same person; an entry can name either.
    done: { status: 201, entry: { action: 'openReview', outcome: 'answered', about: 'person', names: 'any' } },
    malformed: malformedAt(reviewing),
    refused: [
      {
        what: 'not of aid',
        make: (stage) => stage.integrate(stage.somebody()),
        asked: reviewing,
        expected: denied(409, own('integrationNotActive'), 'openReview'),
      },
      {
        what: 'of debt mediation, without findings',
        make: (stage) => {
          const reason = 'Asked for help with debts';
          return stage.integrate(stage.somebody(), ghent, { qualityCode: 7, reason });
        },
        asked: reviewing,
        expected: denied(400, badRequest, 'openReview'),
      },
      {
        what: 'twice',
        make: async (stage) => {
          const file = await stage.aid(stage.somebody());
          await stage.prepare(reviewing(file));
          return file;
        },
        asked: reviewing,
        expected: denied(409, own('integrationRunning'), 'openReview', { names: 'any' }),
      },
    ],
  },
  {
    ...integration,
    operation: 'POST /integrations/{integrationId}/informed',
    act: 'inform',
    scope: 'integrate',
    roles: workers,
    makeReady: uninformed,
    asked: informing,
    done: { status: 200, entry: { action: 'inform', outcome: 'answered', about: 'person', names: 'target' } },
    malformed: malformedAt(informing),
    refused: [
      {
        what: 'in the future',
        make: uninformed,
        asked: at('/informed', { ...told, informedOn: tomorrow }),
        expected: denied(400, badRequest, 'inform'),
      },
      {
        what: 'on another day than before',
        make: (stage) => stage.integrate(stage.somebody()),
        asked: at('/informed', { ...told, informedOn: dayAfter(-1) }),
        expected: denied(409, own('alreadyInformed'), 'inform'),
      },
    ],
  },
];
