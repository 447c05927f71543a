import { expect } from 'vitest';
import { belgianDate } from '../../../src/values/calendar.ts';
import { person } from '../cast.ts';
import type { Scene } from '../scene.ts';
import { step } from '../step.ts';

interface Access {
  readonly items: readonly { readonly name: string; readonly allowed: boolean; readonly ruleCode: string }[];
}

/** Consults, and asks the gateway beforehand whether it may: both must say the same. */
async function consult(scene: Scene, actor: string, stream: string, path: string): Promise<void> {
  const before = await scene.askAs<Access>(scene.actor(actor), `${path}/streams/query`, { streams: [stream] });
  const { status, body } = await scene.ask(actor, `${path}/streams/${stream}`);
  if (before.status === 200) {
    const [told] = before.body.items;
    expect(told?.allowed, 'what the gateway said beforehand').toBe(status !== 403);
    if (status === 403) expect(told?.ruleCode).toBe(body['ruleCode']);
  }
}

/** Streams, the reasons to look at them, and what came back. */
export const consulting = [
  step(
    {
      nl: '{name} {stream} van {name} raadpleegt',
      fr: '{name} consulte {stream} [de |d’]{name}',
      uses: ['consult{stream}'],
    },
    async (scene, actor, stream, name) => consult(scene, actor, stream, await scene.pathTo(actor, name)),
  ),
  step(
    {
      nl: '{name} {stream} van {name} raadpleegt onder code {code}',
      fr: '{name} consulte {stream} [de |d’]{name} sous le code {code}',
      uses: ['consult{stream}'],
    },
    async (scene, actor, stream, name, code) => consult(scene, actor, stream, await scene.pathTo(actor, name, code)),
  ),
  step(
    {
      nl: '{name} {stream} van {name} raadpleegt in het dossier van {centre}',
      fr: '{name} consulte {stream} [de |d’]{name} dans le dossier du {centre}',
      uses: ['consult{stream}'],
    },
    async (scene, actor, stream, name, centre) => {
      const { integrationId } = await scene.integration(centre, name);
      await consult(scene, actor, stream, `/integrations/${integrationId}`);
    },
  ),
  step(
    {
      nl: '{name} {stream} van {name} blijft raadplegen tot de poort weigert',
      fr: '{name} continue à consulter {stream} [de |d’]{name} jusqu’au refus',
      uses: ['consult{stream}'],
    },
    async (scene, actor, stream, name) => {
      const path = `${await scene.pathTo(actor, name)}/streams/${stream}`;
      // Ten at once, so that a minute seldom ends before the limit; where one did, the next minute gets its turn.
      const ten = Array.from({ length: 10 }, () => ({ name: actor, path }));
      for (let asked = 0; asked < 1_000; asked += ten.length) {
        await scene.askAtOnce(ten);
        const refused = scene.answers.find(({ status }) => status === 429);
        if (refused) {
          scene.judge(refused);
          return;
        }
      }
    },
  ),
  step(
    {
      nl: '{name} voor {name} als reden “{reason}” noteert met uitleg {text}',
      fr: '{name} note pour {name} le motif « {reason} » avec l’explication {text}',
      uses: ['noteConsultationReason'],
    },
    async (scene, actor, name, code, explanation) => {
      await scene.ask(actor, `${await scene.pathTo(actor, name)}/consultationReasons`, { reason: code, explanation });
    },
  ),
  step(
    { nl: 'is het resultaat: {outcome}', fr: 'le résultat est : {outcome}', uses: 'verdict' },
    ({ answer }, outcome) => {
      expect(answer.status, answer.text).toBe(200);
      expect(answer.body['outcome'], answer.text).toBe(outcome);
      if (outcome === 'noDataFound') expect(answer.body).not.toHaveProperty('data');
    },
  ),
  step(
    { nl: 'blijft verborgen: {categories}', fr: 'reste caché : {categories}', uses: 'verdict' },
    ({ answer }, categories) => {
      expect(answer.status, answer.text).toBe(200);
      expect(new Set(answer.body['withheldCategories'] as string[])).toEqual(new Set(categories));
    },
  ),
  step(
    {
      nl: 'gaat het aanslagbiljet over de inkomsten van {number}',
      fr: 'l’avertissement-extrait de rôle porte sur les revenus de {number}',
      uses: 'verdict',
    },
    ({ answer }, year) => {
      expect(answer.body['data']).toMatchObject({ incomeYear: String(year) });
    },
  ),
  step(
    {
      nl: 'gebruikt de poort de schaal van {date}: drempel {amount}, inkomen {amount}',
      fr: 'la passerelle applique le barème du {date} : seuil {amount}, revenu {amount}',
      uses: 'verdict',
    },
    ({ answer }, scaleValidFrom, threshold, countedIncome) => {
      expect(answer.status, answer.text).toBe(200);
      const euros = (value: string) => ({ value, currency: 'EUR' });
      expect(answer.body['basis']).toMatchObject({
        scaleValidFrom,
        threshold: euros(threshold),
        countedIncome: euros(countedIncome),
      });
    },
  ),
  step(
    {
      nl: 'noemt de weigering geen bedrag en geen nummer van {name}',
      fr: 'le refus ne contient ni montant ni numéro [de |d’]{name}',
      uses: 'verdict',
    },
    ({ answer }, name) => {
      expect(answer.status).toBe(403);
      expect(answer.text).not.toContain(person(name).ssin);
      expect(answer.text).not.toMatch(/\d+\.\d{2}\b/);
    },
  ),
  step(
    {
      nl: 'zegt de weigering dat het eindigde op {date}',
      fr: 'le refus dit que c’était terminé le {date}',
      uses: 'verdict',
    },
    (scene, date) => {
      expect(belgianDate(Date.parse(String(scene.problem()['endedAt'])))).toBe(date);
    },
  ),
  step(
    {
      nl: 'mag het opnieuw na hoogstens {number} seconden',
      fr: 'il faut attendre au plus {number} secondes',
      uses: 'verdict',
    },
    ({ answer }, seconds) => {
      const wait = Number(answer.headers.get('retry-after'));
      expect(wait).toBeGreaterThan(0);
      expect(wait).toBeLessThanOrEqual(seconds);
    },
  ),
];
