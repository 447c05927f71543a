import { expect } from 'vitest';
import type { ListedPersona } from '../../client.ts';
import { malformedBody } from './routes-of-integrations.ts';
import { nobodysId, type Route, type Subject } from './route.ts';
import { recorded } from './routes-of-centres.ts';
import { dayAfter, ghent, mechelen, type Asked, type Stage } from './stage.ts';

const list = (): Asked => ({ path: '/citizenQuestions/query', body: { states: ['overdue'] } });
const answer = ({ questionId = nobodysId }: Subject): Asked => ({
  path: `/citizenQuestions/${questionId}/answer`,
  body: { language: 'nl', text: 'U vroeg een leefloon aan; daarom keken wij wie er samenwoont.' },
});
const extension = ({ questionId = nobodysId }: Subject): Asked => ({
  path: `/citizenQuestions/${questionId}/extend`,
  body: { language: 'nl', reason: 'Wij moeten daarvoor veertig lijnen bekijken.' },
});

const withholding = ({ entryId = nobodysId }: Subject): Asked => ({
  path: `/accessRecords/${entryId}/withholding`,
  body: { until: dayAfter(30), reason: 'The labour auditor asked for it.' },
});
const lift = ({ entryId = nobodysId }: Subject): Asked => ({
  path: `/accessRecords/${entryId}/withholding/lift`,
  body: { reason: 'The inquiry came to nothing.' },
});
const withholdings = (): Asked => ({ path: '/withholdings/query', body: {} });

/** The entry about the registration of a person, which this person does not see. */
async function withheld(stage: Stage, person: ListedPersona, centre: string): Promise<Subject> {
  const subject = await recorded(stage, person, centre);
  const claims = { sub: stage.newUser(), role: 'dataProtectionOfficer', enterpriseNumber: centre };
  expect((await stage.call(withholding(subject), claims)).status).toBe(200);
  return subject;
}

/** A person integrated by a centre who asked why. */
async function asking(stage: Stage, person: ListedPersona, centre: string): Promise<Subject> {
  await stage.integrate(person, centre);
  const nobody = { enterpriseNumber: undefined, role: undefined, ssinHash: undefined };
  const citizen = { ...nobody, scope: 'scope:pcsw:socialInquiry:citizen', ssin: person.ssin };
  const lines = await stage.call<{ items: readonly { entryId: string }[] }>(
    { path: '/citizen/accessRecords/query', body: {} },
    citizen,
  );
  const { entryId } = lines.body.items[0] ?? {};
  const asked = await stage.call<{ questionId: string }>({ path: '/citizen/questions', body: { entryId } }, citizen);
  expect(asked.status, asked.text).toBe(201);
  return { person, questionId: asked.body.questionId };
}

/** A question that was extended once. */
async function extended(stage: Stage, person: ListedPersona, centre: string): Promise<Subject> {
  const subject = await asking(stage, person, centre);
  const claims = { sub: stage.newUser(), role: 'dataProtectionOfficer', enterpriseNumber: centre };
  expect((await stage.call(extension(subject), claims)).status).toBe(200);
  return subject;
}

/** What citizens ask a centre. */
export const routesOfCitizens: readonly Route[] = [
  {
    operation: 'POST /citizenQuestions/query',
    act: 'queryCitizenQuestions',
    scope: 'audit',
    roles: ['dataProtectionOfficer'],
    target: 'list',
    centre: mechelen,
    isReading: true,
    make: () => Promise.resolve({}),
    asked: list,
    done: {
      status: 200,
      entry: { action: 'queryCitizenQuestions', outcome: 'noData', about: 'nobody', names: 'none' },
    },
    malformed: malformedBody(list),
    refused: [],
    without: { 'refused input': 'nothing that the schema does not refuse' },
  },
  {
    operation: 'POST /citizenQuestions/{questionId}/answer',
    act: 'answerCitizenQuestion',
    scope: 'audit',
    roles: ['dataProtectionOfficer'],
    target: 'question',
    centre: ghent,
    make: asking,
    asked: answer,
    done: {
      status: 200,
      entry: { action: 'answerCitizenQuestion', outcome: 'answered', about: 'person', names: 'none' },
    },
    malformed: [
      { what: 'bad body', asked: (subject) => ({ ...answer(subject), body: {} }), isTargetKnown: false },
      { what: 'bad id', asked: () => answer({ questionId: 'no-uuid' }), isTargetKnown: false },
    ],
    refused: [],
    without: { 'refused input': 'a question that was answered before: citizen-questions.test.ts' },
  },
  {
    operation: 'POST /citizenQuestions/{questionId}/extend',
    act: 'extendCitizenQuestion',
    scope: 'audit',
    roles: ['dataProtectionOfficer'],
    target: 'question',
    centre: ghent,
    make: asking,
    asked: extension,
    done: {
      status: 200,
      entry: { action: 'extendCitizenQuestion', outcome: 'answered', about: 'person', names: 'none' },
    },
    malformed: [
      { what: 'bad body', asked: (subject) => ({ ...extension(subject), body: {} }), isTargetKnown: false },
      { what: 'bad id', asked: () => extension({ questionId: 'no-uuid' }), isTargetKnown: false },
    ],
    refused: [
      {
        what: 'extended before',
        make: (stage) => extended(stage, stage.somebody(), ghent),
        asked: extension,
        expected: {
          status: 409,
          problem: 'pcsw:socialInquiry:alreadyExtended',
          entry: { action: 'extendCitizenQuestion', outcome: 'denied', about: 'person', names: 'none' },
        },
      },
    ],
  },
  {
    operation: 'POST /accessRecords/{entryId}/withholding',
    act: 'withholdRecord',
    scope: 'audit',
    roles: ['dataProtectionOfficer'],
    target: 'unnamed entry',
    centre: ghent,
    make: recorded,
    asked: withholding,
    done: { status: 200, entry: { action: 'withholdRecord', outcome: 'answered', about: 'nobody', names: 'none' } },
    malformed: [
      { what: 'bad body', asked: (subject) => ({ ...withholding(subject), body: {} }), isTargetKnown: false },
      { what: 'bad id', asked: () => withholding({ entryId: 'no-uuid' }), isTargetKnown: false },
    ],
    refused: [
      {
        what: 'until a day that is over',
        make: (stage) => recorded(stage, stage.somebody(), ghent),
        asked: (subject) => ({ ...withholding(subject), body: { until: dayAfter(-1), reason: 'The auditor asks.' } }),
        expected: {
          status: 400,
          problem: 'belgif:badRequest',
          entry: { action: 'withholdRecord', outcome: 'denied', about: 'nobody', names: 'none' },
        },
      },
    ],
  },
  {
    operation: 'POST /accessRecords/{entryId}/withholding/lift',
    act: 'liftWithholding',
    scope: 'audit',
    roles: ['dataProtectionOfficer'],
    target: 'unnamed entry',
    centre: ghent,
    make: withheld,
    asked: lift,
    done: { status: 200, entry: { action: 'liftWithholding', outcome: 'answered', about: 'nobody', names: 'none' } },
    malformed: [
      { what: 'bad body', asked: (subject) => ({ ...lift(subject), body: {} }), isTargetKnown: false },
      { what: 'bad id', asked: () => lift({ entryId: 'no-uuid' }), isTargetKnown: false },
    ],
    refused: [
      {
        what: 'of what is not withheld',
        make: (stage) => recorded(stage, stage.somebody(), ghent),
        asked: lift,
        expected: {
          status: 409,
          problem: 'pcsw:socialInquiry:notWithheld',
          entry: { action: 'liftWithholding', outcome: 'denied', about: 'nobody', names: 'none' },
        },
      },
    ],
  },
  {
    operation: 'POST /withholdings/query',
    act: 'queryWithholdings',
    scope: 'audit',
    roles: ['dataProtectionOfficer'],
    target: 'list',
    centre: mechelen,
    isReading: true,
    make: () => Promise.resolve({}),
    asked: withholdings,
    done: { status: 200, entry: { action: 'queryWithholdings', outcome: 'noData', about: 'nobody', names: 'none' } },
    malformed: malformedBody(withholdings),
    refused: [],
    without: { 'refused input': 'nothing that the schema does not refuse', 'no ssinHash': 'no person is shown' },
  },
];
