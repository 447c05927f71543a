import { expect } from 'vitest';
import type { ShownIntegration } from '../../gateway/life-cycle.ts';
import { eventually } from '../../evidence/eventually.ts';
import { nisCodeOf } from '../cast.ts';
import type { Scene } from '../scene.ts';
import { step } from '../step.ts';

/** The integration in the answer. */
function shown({ answer }: Scene): ShownIntegration {
  expect(answer.status, answer.text).toBeLessThan(300);
  return answer.body as unknown as ShownIntegration;
}

/** What an integration is, here and at the Bank. */
export const integrations = [
  step(
    { nl: 'loopt die van {date} tot en met {date}', fr: 'elle court du {date} au {date}', uses: 'verdict' },
    (scene, startDate, endDate) => {
      expect(shown(scene)).toMatchObject({ state: 'active', period: { startDate, endDate } });
    },
  ),
  step({ nl: 'zijn er nog {number} dagen', fr: 'il reste {number} jours', uses: 'verdict' }, (scene, daysLeft) => {
    expect(shown(scene).daysLeft).toBe(daysLeft);
  }),
  step(
    { nl: 'waarschuwt de poort: {warnings}', fr: 'la passerelle avertit : {warnings}', uses: 'verdict' },
    (scene, warnings) => {
      expect(shown(scene).warnings).toEqual(warnings);
    },
  ),
  step(
    {
      nl: 'meldt de poort dat {centre} de persoon heeft onder code {code} sinds {date}',
      fr: 'la passerelle signale que le {centre} a la personne sous le code {code} depuis le {date}',
      uses: 'verdict',
    },
    (scene, centre, code, startDate) => {
      const { registeredElsewhere } = scene.answer.body as unknown as {
        readonly registeredElsewhere: readonly Readonly<Record<string, unknown>>[];
      };
      const nisCode = nisCodeOf(centre);
      expect(registeredElsewhere).toContainEqual(
        expect.objectContaining({
          centre: expect.objectContaining({ nisCode }) as unknown,
          qualityCode: expect.objectContaining({ code: String(code) }) as unknown,
          startDate,
        }),
      );
    },
  ),
  step(
    {
      nl: '{name} de integratie van {name} bekijkt',
      fr: '{name} regarde l’intégration [de |d’]{name}',
      uses: ['getIntegration'],
    },
    async (scene, actor, name) => {
      await scene.ask(actor, await scene.pathTo(actor, name));
    },
  ),
  step(
    {
      nl: 'is de integratie van {name} bij {centre} onder code {code} {state}',
      fr: 'l’intégration [de |d’]{name} au {centre} sous le code {code} est {state}',
      uses: 'verdict',
    },
    async (scene, name, centre, code, state) => {
      expect((await scene.integration(centre, name, code)).state).toBe(state);
    },
  ),
  step(
    {
      nl: 'loopt de integratie van {name} bij {centre} onder code {code} van {date} tot en met {date}',
      fr: 'l’intégration [de |d’]{name} au {centre} sous le code {code} court du {date} au {date}',
      uses: 'verdict',
    },
    async (scene, name, centre, code, startDate, endDate) => {
      expect(await scene.integration(centre, name, code)).toMatchObject({
        state: 'active',
        period: { startDate, endDate },
      });
    },
  ),
  step(
    {
      nl: 'heeft {centre} {name} bij de Kruispuntbank onder code {code}',
      fr: 'le {centre} a {name} à la Banque-carrefour sous le code {code}',
      uses: 'verdict',
    },
    (scene, centre, name, code) =>
      eventually(async () => {
        expect(await scene.codesAtBank(name, centre)).toEqual([code]);
      }),
  ),
  step(
    {
      nl: 'heeft {centre} {name} niet meer bij de Kruispuntbank',
      fr: 'le {centre} n’a plus {name} à la Banque-carrefour',
      uses: 'verdict',
    },
    (scene, centre, name) =>
      eventually(async () => {
        expect(await scene.codesAtBank(name, centre)).toEqual([]);
      }),
  ),
  step({ nl: 'de poort haar opkuis doet', fr: 'la passerelle fait son nettoyage', uses: 'scene' }, (scene) =>
    scene.stage.keepHouse(),
  ),
  step(
    {
      nl: 'wordt de integratie van {name} bij {centre} onder code {code} {state}',
      fr: 'l’intégration [de |d’]{name} au {centre} sous le code {code} devient {state}',
      uses: 'verdict',
    },
    (scene, name, centre, code, state) =>
      eventually(async () => {
        expect((await scene.integration(centre, name, code)).state).toBe(state);
      }),
  ),
  step(
    {
      nl: '{name} de integraties vergelijkt met de Kruispuntbank',
      fr: '{name} compare les intégrations avec la Banque-carrefour',
      uses: ['startReconciliation', 'getReconciliation'],
    },
    async (scene, actor) => {
      const { body } = await scene.ask(actor, '/reconciliations', undefined, 'POST');
      const path = new URL(String(body['href'])).pathname;
      await eventually(async () => {
        expect((await scene.ask(actor, path)).body).toHaveProperty('finishedAt');
      });
    },
  ),
  step(
    {
      nl: 'zijn er {number} vergeleken en {number} verschillen hersteld',
      fr: '{number} sont comparées et {number} différences réparées',
      uses: 'verdict',
    },
    ({ answer }, compared, repaired) => {
      const { findings } = answer.body as unknown as { readonly findings: readonly { readonly repaired: boolean }[] };
      expect(answer.body).toMatchObject({ compared });
      expect(findings.map((finding) => finding.repaired)).toEqual(Array.from({ length: repaired }, () => true));
    },
  ),
  step(
    {
      nl: 'de Kruispuntbank alle registraties kwijt is',
      fr: 'la Banque-carrefour a perdu tous les enregistrements',
      uses: 'scene',
    },
    async (scene) => {
      await scene.stage.world.control('registrations', { method: 'DELETE' });
    },
  ),
];
