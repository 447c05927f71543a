import { expect } from 'vitest';
import { problemTypes } from '../../../src/values/problem.ts';
import type { Scene } from '../scene.ts';
import { step } from '../step.ts';

/** A refusal explains itself: the rule, why in four languages, on what ground, and what helps. */
function expectRefusal(scene: Scene, ruleCode: string): void {
  const problem = scene.problem();
  // Of a file of another centre not even the existence is told.
  if (ruleCode === 'foreignCentre') {
    expect(problem).toMatchObject({ type: problemTypes.resourceNotFound.type, status: 404 });
    expect(problem).not.toHaveProperty('ruleCode');
    return;
  }
  expect(problem).toMatchObject({ type: problemTypes.missingPermission.type, status: 403, ruleCode });
  const { reason, legalBasis, policyVersion } = problem;
  for (const language of ['nl', 'fr', 'de', 'en']) {
    expect((reason as Record<string, string>)[language], `reason in ${language}`).toMatch(/\p{L}{3}/u);
  }
  expect(legalBasis).toMatch(/\p{L}{3}/u);
  expect(policyVersion).toMatch(/^\d{4}-\d{2}-\d{2}\+[0-9a-f]{12}$/);
}

/** How questions end. */
export const answers = [
  step({ nl: 'lukt dat', fr: 'cela réussit', uses: 'verdict' }, ({ answer }) => {
    expect(answer.status, answer.text).toBeLessThan(300);
  }),
  step({ nl: 'mag dat: {answer}', fr: 'est-ce permis : {answer}', uses: 'verdict' }, (scene, answer) => {
    if (answer === 'allowed') expect(scene.answer.status, scene.answer.text).toBe(200);
    else expectRefusal(scene, answer);
  }),
  step(
    { nl: 'weigert de poort: {refusal}', fr: 'la passerelle refuse : {refusal}', uses: 'verdict' },
    (scene, refusal) => {
      expectRefusal(scene, refusal);
    },
  ),
  step({ nl: 'wat helpt is: {remedy}', fr: 'le remède est : {remedy}', uses: 'verdict' }, (scene, action) => {
    expect(scene.problem()['remedy']).toMatchObject({ action });
  }),
  step(
    { nl: 'wat helpt is wachten tot {date}', fr: 'le remède est d’attendre le {date}', uses: 'verdict' },
    (scene, until) => {
      expect(scene.problem()['remedy']).toEqual({ action: 'waitUntil', until });
    },
  ),
  step(
    { nl: 'wat helpt is een {role} vragen', fr: 'le remède est de demander à [un|une] {role}', uses: 'verdict' },
    (scene, role) => {
      expect(scene.problem()['remedy']).toEqual({ action: 'askRole', role });
    },
  ),
  step({ nl: 'is de melding: {problem}', fr: 'le message est : {problem}', uses: 'verdict' }, (scene, problem) => {
    expect(scene.problem().type, scene.answer.text).toBe(`urn:problem-type:${problem}`);
  }),
  step({ nl: 'is fout ingevuld: {field}', fr: 'est mal rempli : {field}', uses: 'verdict' }, (scene, field) => {
    const { type, issues = [] } = scene.problem();
    expect(type, scene.answer.text).toBe(problemTypes.badRequest.type);
    expect([...new Set(issues.map(({ name }) => name))]).toEqual([field]);
  }),
  step(
    {
      nl: 'lukt het één van beiden, en krijgt de ander de melding: {problem}',
      fr: 'un seul réussit et l’autre reçoit le message : {problem}',
      uses: 'verdict',
    },
    ({ answers: all }, problem) => {
      expect(all.map(({ status }) => status).sort()).toEqual([201, 409]);
      const loser = all.find(({ status }) => status === 409);
      expect(loser?.body['type']).toBe(`urn:problem-type:${problem}`);
    },
  ),
  step({ nl: 'lukt het beiden', fr: 'les deux réussissent', uses: 'verdict' }, ({ answers: all }) => {
    expect(all.map(({ status }) => status)).toEqual([201, 201]);
  }),
];
