import { keepDossier } from '../kept-dossier.ts';
import { malformedAt, denied } from './routes-of-integrations.ts';
import { nobodysId, type Malformed, type RefusedInput, type Role, type Route, type Subject } from './route.ts';
import { ghent, type Asked, type Stage } from './stage.ts';

const workers: readonly Role[] = ['socialWorker', 'teamLead'];

const integration = {
  target: 'integration' as const,
  centre: ghent,
  roles: workers,
  make: (stage: Stage, person: Parameters<Stage['integrate']>[0], centre: string): Promise<Subject> =>
    stage.integrate(person, centre),
};

const at =
  (part: string, body?: unknown) =>
  (subject: Subject): Asked => ({
    path: `/integrations/${subject.integrationId ?? ''}${part}`,
    ...(body === undefined ? {} : { body }),
  });
const reason = at('/consultationReasons', { reason: 'newElement', explanation: 'Message of a new employer.' });
const question = at('/streams/query', {});
const assessment = at('/assessments', { declared: { income: [] } });
const dossier = at('/dossiers', { streams: ['dimona'] });
const retry = at('/dossiers', { retry: nobodysId });
const integratePerson = (qualityCode: number) => (subject: Subject) =>
  at(`/persons/${subject.personRef ?? nobodysId}/integration`, { qualityCode })(subject);

const unknownQuestion = (part: string): Malformed => ({
  what: 'a question that no stream knows',
  asked: at(`${part}?nonsense=1`),
  isTargetKnown: true,
});
const ended = (asked: Route['asked'], act: string): RefusedInput => ({
  what: 'of what has ended',
  make: async (stage) => stage.end(await stage.integrate(stage.somebody())),
  asked,
  expected: {
    ...denied(403, 'belgif:missingPermission', act, { rule: 'integrationEnded' }),
    ruleCode: 'integrationEnded',
  },
});

/** An applicant's file and the reference of the applicant's parent in it. */
async function withParent(stage: Stage, person = stage.somebody(), centre = ghent): Promise<Subject> {
  const file = await stage.integrate(person, centre);
  const { personRef, ssin } = await stage.parentOf(file);
  return { ...file, personRef, other: { ssin } };
}

const keptDossier = (subject: Subject) => at(`/dossiers/${subject.dossierId ?? nobodysId}`)(subject);

/** A file with a dossier of two streams that is kept for it. */
async function withDossier(
  stage: Stage,
  person = stage.somebody(),
  centre = ghent,
  times: { readonly at?: number; readonly keptUntil?: number } = {},
) {
  const file = await stage.integrate(person, centre);
  const answers = ['dimona', 'pension'].map(async (name) => {
    const path = `/integrations/${file.integrationId}/streams/${name}`;
    return [name, { answer: (await stage.prepare({ path }, centre)).body }] as const;
  });
  const kept = Object.fromEntries(await Promise.all(answers));
  return { ...file, dossierId: await keepDossier(stage.world, file.integrationId, kept, times) };
}

/** Each stream has a route of its own, so each has its rows. */
export function routeOfStream(operation: string): Route {
  const part = operation.replace('GET /integrations/{integrationId}', '');
  return {
    ...integration,
    operation,
    act: 'consult',
    scope: 'consult',
    isReading: true,
    isConsultation: true,
    asked: at(part),
    done: {
      status: 200,
      entry: { action: 'consult', outcome: ['answered', 'noData'], about: 'person', names: 'target' },
    },
    malformed: [unknownQuestion(part), ...malformedAt(at(part))],
    refused: [ended(at(part), 'consult')],
  };
}

/** Streams as far as their routes are not one for each, and the persons around an applicant. */
export const routesOfStreams: readonly Route[] = [
  {
    ...integration,
    operation: 'POST /integrations/{integrationId}/consultationReasons',
    act: 'noteReason',
    scope: 'consult',
    isReading: true,
    asked: reason,
    done: { status: 201, entry: { action: 'noteReason', outcome: 'answered', about: 'person', names: 'target' } },
    malformed: malformedAt(reason),
    refused: [],
    without: { 'refused input': 'nothing that the schema does not refuse' },
  },
  {
    ...integration,
    operation: 'GET /integrations/{integrationId}/streams',
    act: 'listStreams',
    scope: 'consult',
    isReading: true,
    isConsultation: true,
    asked: at('/streams'),
    done: { status: 200, entry: { action: 'listStreams', outcome: 'answered', about: 'person', names: 'target' } },
    malformed: malformedAt(at('/streams')),
    refused: [],
    without: { 'refused input': 'no input' },
  },
  {
    ...integration,
    operation: 'POST /integrations/{integrationId}/dossiers',
    act: 'compileDossier',
    scope: 'consult',
    isReading: true,
    isConsultation: true,
    asked: dossier,
    done: {
      status: 200,
      entry: { action: 'compileDossier', outcome: 'answered', about: 'person', names: 'target' },
    },
    malformed: [
      ...malformedAt(dossier),
      { what: 'a stream that there is not', asked: at('/dossiers', { streams: ['gossip'] }), isTargetKnown: true },
      {
        what: 'streams beside a dossier to be tried again',
        asked: at('/dossiers', { streams: ['dimona'], retry: nobodysId }),
        isTargetKnown: true,
      },
    ],
    refused: [
      ended(dossier, 'compileDossier'),
      {
        what: 'a dossier that nobody has, tried again',
        make: (stage) => stage.integrate(stage.somebody()),
        asked: retry,
        expected: denied(400, 'belgif:badRequest', 'compileDossier'),
      },
    ],
    afterwards: ['consult'],
  },
  {
    ...integration,
    operation: 'POST /integrations/{integrationId}/assessments',
    act: 'assess',
    scope: 'consult',
    isReading: true,
    isConsultation: true,
    asked: assessment,
    done: { status: 200, entry: { action: 'assess', outcome: 'answered', about: 'person', names: 'target' } },
    malformed: malformedAt(assessment),
    refused: [ended(assessment, 'assess')],
  },
  {
    ...integration,
    operation: 'POST /integrations/{integrationId}/streams/query',
    act: 'listStreams',
    scope: 'consult',
    isReading: true,
    isConsultation: true,
    asked: question,
    done: { status: 200, entry: { action: 'listStreams', outcome: 'answered', about: 'person', names: 'target' } },
    malformed: [
      ...malformedAt(question),
      // The names of the streams are a closed list, so this is about the form, not about the person.
      { what: 'a stream that there is not', asked: at('/streams/query', { streams: ['gossip'] }), isTargetKnown: true },
    ],
    refused: [],
    without: { 'refused input': 'nothing that is not a matter of form' },
  },
  {
    ...integration,
    operation: 'GET /integrations/{integrationId}/dossiers/{dossierId}',
    act: 'readDossier',
    scope: 'consult',
    isReading: true,
    isConsultation: true,
    make: withDossier,
    asked: keptDossier,
    // One entry for the dossier and one for each answer in it.
    done: {
      status: 200,
      entry: {
        action: 'readDossier',
        outcome: ['answered', 'noData'],
        about: 'person',
        names: 'target',
        isRepeated: true,
      },
    },
    malformed: [
      ...malformedAt(keptDossier),
      {
        what: 'bad id of the dossier',
        asked: (subject) => keptDossier({ ...subject, dossierId: 'no-uuid' }),
        isTargetKnown: true,
      },
    ],
    refused: [
      {
        what: 'of what has ended',
        make: async (stage) => {
          const subject = await withDossier(stage);
          await stage.end(subject);
          return subject;
        },
        asked: keptDossier,
        expected: {
          ...denied(403, 'belgif:missingPermission', 'readDossier', { rule: 'integrationEnded' }),
          ruleCode: 'integrationEnded',
        },
      },
      {
        what: 'a dossier that nobody has',
        make: (stage) => stage.integrate(stage.somebody()),
        asked: keptDossier,
        expected: denied(404, 'belgif:resourceNotFound', 'readDossier', { rule: 'noSuchDossier' }),
      },
      {
        what: 'a dossier that is over',
        make: async (stage) => {
          const keptUntil = Date.now() - 86_400_000;
          return withDossier(stage, stage.somebody(), ghent, { at: keptUntil - 86_400_000, keptUntil });
        },
        asked: keptDossier,
        expected: denied(410, 'pcsw:socialInquiry:dossierNotKept', 'readDossier'),
      },
    ],
  },
  {
    ...integration,
    operation: 'GET /integrations/{integrationId}/persons',
    act: 'consult',
    scope: 'consult',
    isReading: true,
    isConsultation: true,
    asked: at('/persons'),
    // One entry for each stream: how many, a test of its own says.
    done: {
      status: 200,
      entry: { action: 'consult', outcome: ['answered', 'noData'], about: 'person', names: 'target', isRepeated: true },
    },
    malformed: malformedAt(at('/persons')),
    refused: [ended(at('/persons'), 'consult')],
  },
  {
    ...integration,
    operation: 'POST /integrations/{integrationId}/persons/{personRef}/integration',
    act: 'integratePerson',
    scope: 'integrate',
    makeReady: withParent,
    asked: integratePerson(30),
    // The applicant and the person who is integrated: an entry can be about either and name either’s integration.
    done: { status: 201, entry: { action: 'integratePerson', outcome: 'answered', about: 'either', names: 'any' } },
    malformed: [
      ...malformedAt(integratePerson(30)),
      {
        what: 'bad reference',
        asked: (subject) => integratePerson(30)({ ...subject, personRef: 'no-uuid' }),
        isTargetKnown: true,
      },
    ],
    refused: [
      {
        what: 'a reference that nobody has',
        make: (stage) => stage.integrate(stage.somebody()),
        asked: integratePerson(30),
        expected: {
          status: 404,
          problem: 'belgif:resourceNotFound',
          entry: { action: 'integratePerson', outcome: ['denied', 'noData'], about: 'person', names: 'target' },
        },
      },
      {
        what: 'a debtor elsewhere as a member of the household',
        make: withParent,
        asked: integratePerson(1),
        expected: {
          ...denied(403, 'belgif:missingPermission', 'integratePerson', {
            rule: 'notInHousehold',
            about: 'either',
            names: 'any',
          }),
          ruleCode: 'notInHousehold',
        },
      },
      {
        what: 'beside what has ended',
        make: async (stage) => {
          const subject = await withParent(stage);
          await stage.end(subject as Parameters<Stage['end']>[0]);
          return subject;
        },
        asked: integratePerson(30),
        expected: denied(409, 'pcsw:socialInquiry:integrationNotActive', 'integratePerson', { about: 'person' }),
      },
      {
        what: 'twice',
        make: async (stage) => {
          const subject = await withParent(stage);
          await stage.prepare(integratePerson(30)(subject));
          return subject;
        },
        asked: integratePerson(30),
        expected: denied(409, 'pcsw:socialInquiry:integrationRunning', 'integratePerson', {
          about: 'either',
          names: 'any',
        }),
      },
    ],
  },
];
