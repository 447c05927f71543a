import { expect } from 'vitest';
import { addMonths } from '../../../src/values/calendar.ts';
import { eventually } from '../../evidence/eventually.ts';
import { person } from '../cast.ts';
import type { Scene } from '../scene.ts';
import { step } from '../step.ts';

interface Flag {
  readonly flagId: string;
  readonly ssin: string;
  readonly state: string;
  readonly dueOn: string;
  readonly integrations: readonly unknown[];
  readonly predictions: readonly { readonly predictedOn: string; readonly ruleCode: string }[];
  readonly feedback?: { readonly result: string };
}

function flagsIn({ answer }: Scene): readonly Flag[] {
  expect(answer.status, answer.text).toBe(200);
  return answer.body['items'] as readonly Flag[];
}

function firstIn(scene: Scene): Flag {
  const [first] = flagsIn(scene);
  if (!first) throw new Error('there is no flag');
  return first;
}

/** Flags of the supervisor. */
export const flags = [
  step(
    {
      nl: '{name} een knipperlicht over {name} inleest voor de vorige maand: {flagCrossing} bij {flagAid}',
      fr: '{name} importe un clignotant au sujet [de |d’]{name} pour le mois passé : {flagCrossing} avec {flagAid}',
      uses: ['importFlags'],
    },
    async (scene, actor, name, crossing, aid) => {
      const { today } = scene;
      const raised = await scene.stage.world.control<{ readonly flag: object }>('flags', {
        body: {
          enterpriseNumber: scene.actor(actor).centre,
          ssin: person(name).ssin,
          aid,
          crossing,
          months: [addMonths(`${today.slice(0, 7)}-01`, -1).slice(0, 7)],
          raisedOn: today,
        },
      });
      const { status, text } = await scene.ask(actor, '/flags', { flags: [raised.flag] });
      expect(status, text).toBe(200);
      expect(text).toContain('"taken"');
    },
  ),
  step(
    {
      nl: '{name} de knipperlichten van het centrum bekijkt',
      fr: '{name} regarde les clignotants du centre',
      uses: ['queryFlags'],
    },
    async (scene, actor) => {
      await scene.ask(actor, '/flags/query', {});
    },
  ),
  step(
    {
      nl: 'is het eerste knipperlicht {flagState}, over {name}, te beantwoorden tegen {date}',
      fr: 'le premier clignotant est {flagState}, au sujet [de |d’]{name}, à traiter pour le {date}',
      uses: 'verdict',
    },
    (scene, state, name, dueOn) => {
      expect(firstIn(scene)).toMatchObject({ state, ssin: person(name).ssin, dueOn });
    },
  ),
  step(
    {
      nl: 'hoort daar geen integratie bij',
      fr: 'aucune intégration n’y correspond',
      uses: 'verdict',
    },
    (scene) => {
      expect(firstIn(scene).integrations).toEqual([]);
    },
  ),
  step(
    {
      nl: 'heeft een beoordeling dat voorzien op {date}',
      fr: 'une évaluation l’avait prévu le {date}',
      uses: 'verdict',
    },
    (scene, predictedOn) => {
      expect(firstIn(scene).predictions).toMatchObject([{ predictedOn }]);
    },
  ),
  step(
    { nl: 'heeft geen beoordeling dat voorzien', fr: 'aucune évaluation ne l’avait prévu', uses: 'verdict' },
    (scene) => {
      expect(firstIn(scene).predictions).toEqual([]);
    },
  ),
  step({ nl: 'zijn er geen knipperlichten', fr: 'il n’y a aucun clignotant', uses: 'verdict' }, (scene) => {
    expect(flagsIn(scene)).toEqual([]);
  }),
  step(
    {
      nl: '{name} het eerste knipperlicht beantwoordt: {flagFeedback}',
      fr: '{name} répond au premier clignotant : {flagFeedback}',
      uses: ['giveFlagFeedback'],
    },
    async (scene, actor, code) => {
      const { flagId } = firstIn(scene);
      await scene.ask(actor, `/flags/${flagId}/feedback`, { code: Number(code) });
    },
  ),
  step(
    {
      nl: 'bevestigt de POD Maatschappelijke Integratie dat antwoord aan {name}',
      fr: 'le SPP Intégration sociale confirme cette réponse à {name}',
      uses: 'verdict',
    },
    async (scene, actor) => {
      expect(scene.answer.status, scene.answer.text).toBe(202);
      const { flagId } = scene.answer.body as unknown as Flag;
      await eventually(async () => {
        const { body } = await scene.askAs<Flag>(scene.actor(actor), `/flags/${flagId}`);
        expect(body).toMatchObject({ state: 'confirmed', feedback: { result: 'taken' } });
      });
    },
  ),
];
