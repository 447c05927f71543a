import { expect } from 'vitest';
import { persons, person, replacedNumber } from '../cast.ts';
import type { Scene } from '../scene.ts';
import { step } from '../step.ts';

interface Signal {
  readonly signalId: string;
  readonly rule: { readonly code: string };
  readonly state: string;
  readonly userIds: readonly string[];
  readonly entries: readonly { readonly href: string; readonly entryId: string }[];
}

/** Signals in the last answer about the work of somebody. */
function about(scene: Scene, name: string): readonly Signal[] {
  const { answer } = scene;
  expect(answer.status, answer.text).toBe(200);
  const { userId } = scene.actor(name);
  return (answer.body['items'] as readonly Signal[]).filter(({ userIds }) => userIds.includes(userId));
}

/** Names of so many people whom the Bank registers and whose sources answer. */
function somePeople(scene: Scene, count: number): readonly string[] {
  const silent = ['canceled-ssin', 'source-timeout', 'source-fault', 'source-no-result'];
  const answering = new Set(
    scene.stage.world.personas.filter(({ tags }) => !silent.some((tag) => tags.includes(tag))).map(({ ssin }) => ssin),
  );
  const names = [...persons].filter(([, { ssin }]) => answering.has(ssin)).map(([name]) => name);
  expect(names.length).toBeGreaterThanOrEqual(count);
  return names.slice(0, count);
}

const register = '/integrations';
const everySignal = { pageSize: 100 };
const invented = { familyName: 'Verzonnen', givenName: 'Piet', birthDate: '1970-01-01' };
const nobodysRadix = '806101234';
const nobodysNumber = nobodysRadix + String(97 - (Number(nobodysRadix) % 97)).padStart(2, '0');

/** Limits on registering, and patterns in the work of users. */
export const signals = [
  step(
    {
      nl: '{name} {number} personen integreert onder code {code} met één dossiernummer',
      fr: '{name} intègre {number} personnes sous le code {code} avec un même numéro de dossier',
      uses: ['registerIntegration'],
    },
    async (scene, actor, count, qualityCode) => {
      // A reason for each, as debt mediation asks: the words of the one before explain nothing.
      const bodies = somePeople(scene, count).map((name) =>
        scene.registration(name, { qualityCode, reason: `${name} vraagt begeleiding bij schulden` }),
      );
      await scene.askInTurn(bodies.map((body) => ({ name: actor, path: register, body })));
    },
  ),
  step(
    {
      nl: '{name} {number} personen integreert onder code {code}, elk in een eigen dossier',
      fr: '{name} intègre {number} personnes sous le code {code}, chacune dans son dossier',
      uses: ['registerIntegration'],
    },
    async (scene, actor, count, qualityCode) => {
      const bodies = somePeople(scene, count).map((name, index) =>
        scene.registration(name, { qualityCode, caseReference: `DOSSIER-${String(index)}` }),
      );
      await scene.askInTurn(bodies.map((body) => ({ name: actor, path: register, body })));
      scene.remembered = scene.answers.map(({ body }) => String(body['integrationId']));
    },
  ),
  step(
    {
      nl: '{name} {name} integreert onder code {code} in dossier {text}',
      fr: '{name} intègre {name} sous le code {code} dans le dossier {text}',
      uses: ['registerIntegration'],
    },
    async (scene, actor, name, qualityCode, caseReference) => {
      await scene.ask(actor, register, scene.registration(name, { qualityCode, caseReference }));
    },
  ),
  step(
    {
      nl: '{name} {stream} van elk van hen raadpleegt',
      fr: '{name} consulte {stream} de chacune d’elles',
      uses: ['consult{stream}'],
    },
    async (scene, actor, stream) => {
      const paths = scene.remembered.map((id) => `/integrations/${id}/streams/${stream}`);
      await scene.askInTurn(paths.map((path) => ({ name: actor, path })));
    },
  ),
  step(
    {
      nl: '{name} {stream} van {name} {number} keer raadpleegt',
      fr: '{name} consulte {stream} [de |d’]{name} {number} fois',
      uses: ['consult{stream}'],
    },
    async (scene, actor, stream, name, count) => {
      const path = `${await scene.pathTo(actor, name)}/streams/${stream}`;
      await scene.askInTurn(Array.from({ length: count }, () => ({ name: actor, path })));
    },
  ),
  step(
    {
      nl: '{name} hun integraties weer beëindigt: {text}',
      fr: '{name} met fin à leurs intégrations : {text}',
      uses: ['endIntegration'],
    },
    async (scene, actor, reason) => {
      const paths = scene.remembered.map((id) => `/integrations/${id}/end`);
      await scene.askInTurn(paths.map((path) => ({ name: actor, path, body: { reason } })));
    },
  ),
  step(
    {
      nl: 'lukt dat voor {number} personen, en krijgt wie daarna komt de melding: {problem}',
      fr: 'cela réussit pour {number} personnes, puis le message est : {problem}',
      uses: 'verdict',
    },
    ({ answers }, count, problem) => {
      expect(answers.slice(0, count).map(({ status }) => status)).toEqual(Array.from({ length: count }, () => 201));
      const rest = answers.slice(count);
      expect(rest.length).toBeGreaterThan(0);
      for (const { body, headers } of rest) {
        expect(body['type']).toBe(`urn:problem-type:${problem}`);
        expect(Number(headers.get('retry-after'))).toBeGreaterThanOrEqual(1);
      }
    },
  ),
  step(
    {
      nl: '{name} met een verzonnen bewijs {name}, een onbekend nummer en een oud nummer probeert te integreren',
      fr: '{name} tente, avec une preuve inventée, d’intégrer {name}, un numéro inconnu et un ancien numéro',
      uses: ['registerIntegration'],
    },
    async (scene, actor, name) => {
      const numbers = [person(name).ssin, nobodysNumber, replacedNumber];
      const bodies = numbers.map((ssin) => scene.registration(name, { ssin, proofOfIdentity: invented }));
      await scene.askInTurn(bodies.map((body) => ({ name: actor, path: register, body })));
    },
  ),
  step(
    {
      nl: 'is het antwoord telkens hetzelfde: {problem}',
      fr: 'la réponse est chaque fois la même : {problem}',
      uses: 'verdict',
    },
    ({ answers }, problem) => {
      const told = answers.map(({ status, text, headers }) => ({
        status,
        text: text.replaceAll(String(headers.get('belgov-trace-id')), ''),
      }));
      expect(told[0]?.text).toContain(`"urn:problem-type:${problem}"`);
      expect(told.length).toBeGreaterThan(1);
      expect(told).toEqual(told.map(() => told[0]));
    },
  ),
  step(
    {
      nl: '{name} nummers blijft proberen tot de poort weigert',
      fr: '{name} continue à essayer des numéros jusqu’au refus',
      uses: ['registerIntegration'],
    },
    async (scene, actor) => {
      const body = scene.registration('Nele Vermeersch', { ssin: nobodysNumber, proofOfIdentity: invented });
      // Twice the limit and one: the hour in which it counts may end once on the way.
      for (let times = 0; times < 11; times += 1) {
        if ((await scene.ask(actor, register, body)).status === 429) return;
      }
    },
  ),
  step({ nl: 'de poort naar signalen zoekt', fr: 'la passerelle cherche des signaux', uses: 'scene' }, (scene) =>
    scene.stage.lookForSignals(),
  ),
  step(
    { nl: '{name} de signalen vraagt', fr: '{name} demande les signaux', uses: ['querySignals'] },
    async (scene, actor) => {
      await scene.ask(actor, '/signals/query', everySignal);
    },
  ),
  step(
    {
      nl: 'tonen de signalen over {name}: {signals}',
      fr: 'les signaux sur {name} montrent : {signals}',
      uses: 'verdict',
    },
    (scene, name, rules) => {
      expect(
        about(scene, name)
          .map(({ rule }) => rule.code)
          .toSorted(),
      ).toEqual([...rules].toSorted());
    },
  ),
  step(
    {
      nl: 'leidt elk signaal over {name} naar het bewijs en noemt het niemand',
      fr: 'chaque signal sur {name} mène aux preuves et ne nomme personne',
      uses: 'verdict',
    },
    async (scene, name) => {
      const found = about(scene, name);
      expect(found.length).toBeGreaterThan(0);
      const text = JSON.stringify(found);
      for (const { ssin, familyName } of persons.values()) {
        expect(text).not.toContain(ssin);
        expect(text).not.toContain(familyName);
      }
      const { userId, centre } = scene.actor(name);
      const officer = { userId: 'the-officer', role: 'dataProtectionOfficer', centre, claims: {} };
      for (const { href } of found.flatMap(({ entries }) => entries.slice(0, 1))) {
        const record = await scene.askAs(officer, new URL(href).pathname);
        expect(record.body, record.text).toMatchObject({ userId });
      }
    },
  ),
  step(
    {
      nl: '{name} “{finding}” vastlegt over {name} met uitleg {text}',
      fr: '{name} constate « {finding} » sur {name} avec l’explication {text}',
      uses: ['querySignals', 'assessSignal'],
    },
    async (scene, actor, finding, name, explanation) => {
      await scene.ask(actor, '/signals/query', everySignal);
      const [signal] = about(scene, name);
      await scene.ask(actor, `/signals/${String(signal?.signalId)}/assessment`, { finding, explanation });
    },
  ),
  step(
    { nl: 'is dat signaal {signalState}', fr: 'ce signal est {signalState}', uses: 'verdict' },
    ({ answer }, state) => {
      expect(answer.body['state'], answer.text).toBe(state);
    },
  ),
];
