import { expect } from 'vitest';
import type { Scene } from '../scene.ts';
import { step } from '../step.ts';
import { person } from '../cast.ts';
import { vocabulary } from '../vocabulary.ts';

interface Proposed {
  readonly personRef: string;
  readonly ssin: string;
  readonly kinship: string;
  readonly livesIn?: boolean;
  readonly qualityCode?: number;
}

const columns = {
  nl: { who: 'persoon', kinship: 'verwantschap', livesIn: 'woont in', code: 'code' },
  fr: { who: 'personne', kinship: 'parenté', livesIn: 'vit avec', code: 'code' },
} as const;

/** Integrates somebody by the reference that the proposal for the applicant gave. */
async function integrateBeside(
  scene: Scene,
  actor: string,
  names: { readonly name: string; readonly applicant: string },
  qualityCode: number,
): Promise<void> {
  const path = await scene.pathTo(actor, names.applicant);
  const proposal = await scene.askAs<{ items: readonly Proposed[] }>(scene.actor(actor), `${path}/persons`);
  expect(proposal.status, proposal.text).toBe(200);
  const { ssin } = person(names.name);
  const found = proposal.body.items.find((one) => one.ssin === ssin);
  if (!found) throw new Error(`${names.name} was not proposed`);
  await scene.ask(actor, `${path}/persons/${found.personRef}/integration`, { qualityCode, informedOn: scene.today });
}

/** The people around an applicant. */
export const relatives = [
  step(
    { nl: '{name} vraagt wie er rond {name} staat', fr: '{name} demande qui entoure {name}', uses: ['proposePersons'] },
    async (scene, actor, name) => {
      await scene.ask(actor, `${await scene.pathTo(actor, name)}/persons`);
    },
  ),
  step(
    { nl: 'stelt de poort niemand voor', fr: 'la passerelle ne propose personne', uses: 'verdict' },
    ({ answer }) => {
      expect(answer.status, answer.text).toBe(200);
      expect(answer.body['items']).toEqual([]);
    },
  ),
  step(
    { nl: 'stelt de poort onder meer voor:', fr: 'la passerelle propose entre autres :', uses: 'verdict' },
    (scene) => {
      const { answer, language } = scene;
      expect(answer.status, answer.text).toBe(200);
      const items = answer.body['items'] as readonly Proposed[];
      const { who, kinship, livesIn, code } = columns[language];
      for (const row of scene.table()) {
        const name = row[who] ?? '';
        const found = items.find(({ ssin }) => ssin === person(name).ssin);
        expect(found, name).toMatchObject({
          kinship: vocabulary.kinship.read(row[kinship] ?? '', language),
          livesIn: vocabulary.yesNo.read(row[livesIn] ?? '', language) === 'yes',
        });
        const wanted = row[code] ?? '';
        expect(found?.qualityCode, name).toBe(wanted === '' ? undefined : vocabulary.code.read(wanted, language));
      }
    },
  ),
  step(
    {
      nl: '{name} {name} integreert als gezinslid van {name}',
      fr: '{name} intègre {name} comme membre du ménage [de |d’]{name}',
      uses: ['integratePerson'],
    },
    (scene, actor, name, applicant) => integrateBeside(scene, actor, { name, applicant }, 1),
  ),
  step(
    {
      nl: '{name} {name} integreert als onderhoudsplichtige van {name}',
      fr: '{name} intègre {name} comme débiteur d’aliments [de |d’]{name}',
      uses: ['integratePerson'],
    },
    (scene, actor, name, applicant) => integrateBeside(scene, actor, { name, applicant }, 30),
  ),
];
