import { expect } from 'vitest';
import { step } from '../step.ts';
import { vocabulary } from '../vocabulary.ts';

/** The rule book, as far as scenarios read it. */
interface Policy {
  readonly acts: readonly { readonly name: string; readonly roles: readonly string[] }[];
}

const roleColumn = { nl: 'rol', fr: 'rôle' } as const;

/** What the rule book says. */
export const policy = [
  step(
    { nl: '{name} het regelboek leest', fr: '{name} lit le livre de règles', uses: ['getPolicy'] },
    async (scene, actor) => {
      await scene.ask(actor, '/refData/policy');
    },
  ),
  step({ nl: 'zegt het regelboek wie wat mag:', fr: 'le livre dit qui peut quoi :', uses: 'verdict' }, (scene) => {
    const { answer, language } = scene;
    expect(answer.status, answer.text).toBe(200);
    const { acts } = answer.body as unknown as Policy;
    for (const { [roleColumn[language]]: title = '', ...cells } of scene.table()) {
      const role = vocabulary.role.read(title, language);
      for (const [word, cell] of Object.entries(cells)) {
        const name = vocabulary.action.read(word, language);
        const act = acts.find((one) => one.name === name);
        expect(act?.roles.includes(role) ? 'yes' : 'no', `${title}, ${word}`).toBe(
          vocabulary.yesNo.read(cell, language),
        );
      }
    }
  }),
];
