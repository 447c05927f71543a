import { expect } from 'vitest';
import { scopes } from '../../../src/access/book/acts.ts';
import type { OwnRecordView } from '../../../src/cases/citizens/view.ts';
import { person } from '../cast.ts';
import type { Scene } from '../scene.ts';
import { step } from '../step.ts';

interface OfficerPage {
  readonly items: readonly { readonly questionId: string; readonly ssin: string; readonly state: string }[];
  readonly figures: Readonly<Record<'open' | 'overdue' | 'withheld', number>>;
}

/** Somebody of the cast with a token of the own, which knows no centre. */
export function enterCitizen(scene: Scene, name: string): void {
  const { ssin } = person(name);
  const nobody = { enterpriseNumber: undefined, role: undefined, ssinHash: undefined };
  scene.enter(name, { claims: { ...nobody, ssin, scope: scopes.citizen } });
}

/** The line about a stream, as the person sees it. */
async function lineOf(scene: Scene, name: string, stream: string): Promise<OwnRecordView | undefined> {
  enterCitizen(scene, name);
  const body = { pageSize: 100 };
  const answer = await scene.askAs<{ items: readonly OwnRecordView[] }>(
    scene.actor(name),
    '/citizen/accessRecords/query',
    body,
  );
  return answer.body.items.find(({ data }) => data?.stream === stream);
}

const page = ({ answer }: Scene): OfficerPage => {
  expect(answer.status, answer.text).toBe(200);
  return answer.body as unknown as OfficerPage;
};
const everyQuestion = { pageSize: 100 };

/** Questions of citizens, their answers, and what a citizen does not see yet. */
export const questions = [
  step(
    {
      nl: '{name} vraagt waarom {stream} bekeken werd: {text}',
      fr: '{name} demande pourquoi {stream} a été consulté : {text}',
      uses: ['askAboutOwnRecord'],
    },
    async (scene, name, stream, text) => {
      const entryId = (await lineOf(scene, name, stream))?.entryId;
      const { status, text: told } = await scene.ask(name, '/citizen/questions', { entryId, text });
      expect(status, told).toBe(201);
    },
  ),
  step(
    {
      nl: 'wacht de vraag van {name} over {stream} op antwoord tegen {date}',
      fr: 'la question de {name} sur {stream} attend une réponse pour le {date}',
      uses: 'verdict',
    },
    async (scene, name, stream, dueOn) => {
      expect((await lineOf(scene, name, stream))?.question).toMatchObject({ state: { code: 'open' }, dueOn });
    },
  ),
  step(
    {
      nl: '{name} de vragen van burgers bekijkt',
      fr: '{name} consulte les questions des citoyens',
      uses: ['queryCitizenQuestions'],
    },
    async (scene, officer) => {
      await scene.ask(officer, '/citizenQuestions/query', everyQuestion);
    },
  ),
  step(
    {
      nl: 'is de vraag van {name} te laat, en telt het centrum {number} te late',
      fr: 'la question de {name} est en retard, et le centre en compte {number}',
      uses: 'verdict',
    },
    (scene, name, overdue) => {
      const { items, figures } = page(scene);
      const { ssin } = person(name);
      expect(items.filter((one) => one.ssin === ssin).map(({ state }) => state)).toEqual(['overdue']);
      expect(figures.overdue).toBe(overdue);
    },
  ),
  step(
    {
      nl: '{name} de vraag van {name} beantwoordt met {text}',
      fr: '{name} répond à la question de {name} : {text}',
      uses: ['queryCitizenQuestions', 'answerCitizenQuestion'],
    },
    async (scene, officer, name, text) => {
      await scene.ask(officer, '/citizenQuestions/query', everyQuestion);
      const { ssin } = person(name);
      const question = page(scene).items.find((one) => one.ssin === ssin);
      await scene.ask(officer, `/citizenQuestions/${String(question?.questionId)}/answer`, {
        language: scene.language,
        text,
      });
    },
  ),
  step(
    {
      nl: 'leest {name} bij {stream} het antwoord {text}',
      fr: '{name} lit auprès de {stream} la réponse {text}',
      uses: 'verdict',
    },
    async (scene, name, stream, text) => {
      const line = await lineOf(scene, name, stream);
      expect(line?.question).toMatchObject({ state: { code: 'answered' }, answer: { text } });
    },
  ),
  step(
    {
      nl: '{name} aan {name} zegt dat het antwoord langer duurt: {text}',
      fr: '{name} dit à {name} que la réponse prend plus de temps : {text}',
      uses: ['queryCitizenQuestions', 'extendCitizenQuestion'],
    },
    async (scene, officer, name, reason) => {
      await scene.ask(officer, '/citizenQuestions/query', everyQuestion);
      const { ssin } = person(name);
      const question = page(scene).items.find((one) => one.ssin === ssin);
      await scene.ask(officer, `/citizenQuestions/${String(question?.questionId)}/extend`, {
        language: scene.language,
        reason,
      });
    },
  ),
  step(
    {
      nl: 'leest {name} bij {stream} dat het antwoord later komt, tegen {date}: {text}',
      fr: '{name} lit auprès de {stream} que la réponse vient plus tard, pour le {date} : {text}',
      uses: 'verdict',
    },
    async (scene, name, stream, dueOn, text) => {
      const line = await lineOf(scene, name, stream);
      expect(line?.question).toMatchObject({ state: { code: 'open' }, dueOn, extension: { text } });
    },
  ),
  step(
    {
      nl: '{name} de inzage in {stream} van {name} verbergt tot {date}: {text}',
      fr: '{name} cache la consultation de {stream} de {name} jusqu’au {date} : {text}',
      uses: ['withholdAccessRecord'],
    },
    async (scene, officer, stream, name, until, reason) => {
      const entryId = (await lineOf(scene, name, stream))?.entryId ?? '';
      await scene.ask(officer, `/accessRecords/${entryId}/withholding`, { reason, until });
      expect(scene.answer.status, scene.answer.text).toBe(200);
    },
  ),
  step(
    {
      nl: 'telt het centrum {number} verborgen inzage',
      fr: 'le centre compte {number} consultation cachée',
      uses: 'verdict',
    },
    (scene, withheld) => {
      expect(page(scene).figures.withheld).toBe(withheld);
    },
  ),
];
