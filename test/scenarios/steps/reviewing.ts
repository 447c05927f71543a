import { expect } from 'vitest';
import type { ShownIntegration } from '../../gateway/life-cycle.ts';
import { person } from '../cast.ts';
import { step } from '../step.ts';
import { vocabulary } from '../vocabulary.ts';

interface Due {
  readonly reason: string;
  readonly dueOn: string;
  readonly integration: ShownIntegration;
}

const columns = {
  nl: { who: 'persoon', what: 'wat', until: 'uiterlijk op' },
  fr: { who: 'personne', what: 'quoi', until: 'au plus tard le' },
} as const;

/** Reviews, and the list of what is due. */
export const reviewing = [
  step(
    {
      nl: '{name} een herziening opent voor {name}: {reviewReason}',
      fr: '{name} ouvre une révision pour {name} : {reviewReason}',
      uses: ['openReview'],
    },
    async (scene, actor, name, reason) => {
      await scene.ask(actor, `${await scene.pathTo(actor, name)}/review`, { reason });
    },
  ),
  step(
    { nl: '{name} vraagt wat er te doen is', fr: '{name} demande ce qu’il y a à faire', uses: ['queryReviews'] },
    async (scene, actor) => {
      await scene.ask(actor, '/reviews/query', {});
    },
  ),
  step({ nl: 'is er niets te doen', fr: 'il n’y a rien à faire', uses: 'verdict' }, ({ answer }) => {
    expect(answer.status, answer.text).toBe(200);
    expect(answer.body['items']).toEqual([]);
  }),
  step({ nl: 'staat op de lijst:', fr: 'la liste contient :', uses: 'verdict' }, (scene) => {
    const { answer, language } = scene;
    expect(answer.status, answer.text).toBe(200);
    const items = answer.body['items'] as readonly Due[];
    const { who, what, until } = columns[language];
    const expected = scene.table().map((row) => ({
      ssin: person(row[who] ?? '').ssin,
      reason: vocabulary.due.read(row[what] ?? '', language),
      dueOn: vocabulary.date.read(row[until] ?? '', language),
    }));
    const shown = items.map(({ reason, dueOn, integration: { ssin } }) => ({ ssin, reason, dueOn }));
    const sorted = (list: readonly { readonly ssin: string; readonly reason: string; readonly dueOn: string }[]) =>
      [...list].sort((one, other) => one.ssin.localeCompare(other.ssin));
    expect(sorted(shown)).toEqual(sorted(expected));
  }),
];
