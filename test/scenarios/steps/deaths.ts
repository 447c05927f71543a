import { expect } from 'vitest';
import { person } from '../cast.ts';
import type { Scene } from '../scene.ts';
import { step } from '../step.ts';
import { vocabulary } from '../vocabulary.ts';

interface Shown {
  readonly warnings: readonly string[];
  readonly diedOn?: string;
  readonly elsewhereSeenOn?: string;
  readonly registeredElsewhere: readonly { readonly registers: readonly string[] }[];
}
interface Near {
  readonly ssin?: string;
  readonly familyName?: string;
  readonly givenName?: string;
  readonly href?: string;
  readonly isDeceased?: true;
  readonly diedOn?: string;
  readonly cannotIntegrate?: string;
}

const columns = {
  nl: { who: 'naam', kinship: 'verwantschap', livesIn: 'woont in' },
  fr: { who: 'nom', kinship: 'parenté', livesIn: 'vit avec' },
} as const;

function shown({ answer }: Scene): Shown {
  expect(answer.status, answer.text).toBeLessThan(300);
  return answer.body as unknown as Shown;
}

function near({ answer }: Scene): readonly Near[] {
  expect(answer.status, answer.text).toBe(200);
  return answer.body['items'] as readonly Near[];
}

/** Who has died, who has no number, and since when another centre is known. */
export const deaths = [
  step(
    {
      nl: '{name} de overleden {name} integreert onder code {code}: {text}',
      fr: '{name} intègre {name}, décédé[|e], sous le code {code} : {text}',
      uses: ['registerIntegration'],
    },
    async (scene, actor, name, qualityCode, reason) => {
      const change = { qualityCode, reason, informedOn: undefined };
      await scene.ask(actor, '/integrations', scene.registration(name, change));
    },
  ),
  step(
    {
      nl: '{name} de integratie van {name} onder code {code} bekijkt',
      fr: '{name} regarde l’intégration [de |d’]{name} sous le code {code}',
      uses: ['getIntegration'],
    },
    async (scene, actor, name, code) => {
      await scene.ask(actor, await scene.pathTo(actor, name, code));
    },
  ),
  step(
    {
      nl: 'is de persoon volgens de poort overleden op {date}',
      fr: 'selon la passerelle, la personne est décédée le {date}',
      uses: 'verdict',
    },
    (scene, diedOn) => {
      const { warnings, diedOn: day } = shown(scene);
      expect(warnings).toContain('died');
      expect(day).toBe(diedOn);
    },
  ),
  step(
    { nl: 'weet de poort van geen overlijden', fr: 'la passerelle ne sait rien d’un décès', uses: 'verdict' },
    (scene) => {
      const { warnings, diedOn } = shown(scene);
      expect([warnings.includes('died'), diedOn]).toEqual([false, undefined]);
    },
  ),
  step(
    {
      nl: 'is {name} in die lijst overleden op {date}',
      fr: 'dans cette liste, {name} est décédé[|e] le {date}',
      uses: 'verdict',
    },
    (scene, name, diedOn) => {
      const { ssin } = person(name);
      const found = near(scene).find((one) => one.ssin === ssin);
      expect(found).toMatchObject({ isDeceased: true, diedOn });
    },
  ),
  step(
    {
      nl: 'noemt de poort ook wie geen nummer heeft:',
      fr: 'la passerelle nomme aussi qui n’a pas de numéro :',
      uses: 'verdict',
    },
    (scene) => {
      const { language } = scene;
      const words = columns[language];
      const without = near(scene).filter(({ ssin }) => ssin === undefined);
      const told = without.map(({ givenName = '', familyName = '', cannotIntegrate, href, ...rest }) => {
        expect([cannotIntegrate, href]).toEqual(['noNumber', undefined]);
        const { kinship, livesIn } = rest as { readonly kinship?: string; readonly livesIn?: boolean };
        return { name: `${givenName} ${familyName}`, kinship, livesIn };
      });
      const expected = scene.table().map((row) => ({
        name: row[words.who],
        kinship: vocabulary.kinship.read(row[words.kinship] ?? '', language),
        livesIn: vocabulary.yesNo.read(row[words.livesIn] ?? '', language) === 'yes',
      }));
      expect(told).toEqual(expected);
    },
  ),
  step(
    {
      nl: 'meldt de poort één registratie elders, in beide repertoria',
      fr: 'la passerelle signale un seul enregistrement ailleurs, dans les deux répertoires',
      uses: 'verdict',
    },
    (scene) => {
      const { registeredElsewhere } = shown(scene);
      expect(registeredElsewhere.map(({ registers }) => registers)).toEqual([['PRIMARY', 'SECONDARY']]);
    },
  ),
  step({ nl: 'zag de poort dat op {date}', fr: 'la passerelle l’a vu le {date}', uses: 'verdict' }, (scene, date) => {
    expect(shown(scene).elsewhereSeenOn).toBe(date);
  }),
  step(
    { nl: 'staat in het bewijs: {noticed}', fr: 'les preuves disent : {noticed}', uses: 'verdict' },
    ({ answer }, noticed) => {
      expect(answer.status, answer.text).toBe(200);
      const items = answer.body['items'] as readonly { readonly noticed?: readonly string[] }[];
      expect(items.flatMap((item) => item.noticed ?? [])).toContain(noticed);
    },
  ),
];
