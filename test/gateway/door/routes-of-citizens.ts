import { expect } from 'vitest';
import type { ListedPersona } from '../../client.ts';
import { malformedBody } from './routes-of-integrations.ts';
import { nobodysId, type Route, type Subject } from './route.ts';
import { ghent, mechelen, type Asked, type Stage } from './stage.ts';

const list = (): Asked => ({ path: '/citizenQuestions/query', body: { states: ['overdue'] } });
const answer = ({ questionId = nobodysId }: Subject): Asked => ({
  path: `/citizenQuestions/${questionId}/answer`,
  body: { language: 'nl', text: 'U vroeg een leefloon aan; daarom keken wij wie er samenwoont.' },
});

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
];
