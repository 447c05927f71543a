import { expect } from 'vitest';
import { person } from '../cast.ts';
import type { Scene } from '../scene.ts';
import { step } from '../step.ts';
import { vocabulary } from '../vocabulary.ts';

const register = '/integrations';
const debtorCode = 30;

const columns = {
  nl: { who: 'persoon', effect: 'wat' },
  fr: { who: 'personne', effect: 'quoi' },
} as const;

/** Registers a person as a debtor in the file of an applicant, by hand. */
async function registerDebtor(
  scene: Scene,
  actor: string,
  names: { readonly name: string; readonly applicant: string },
  change: Readonly<Record<string, unknown>> = {},
): Promise<void> {
  const { integrationId } = await scene.integration(scene.actor(actor).centre, names.applicant);
  const beside = { qualityCode: debtorCode, applicantIntegrationId: integrationId, caseReference: undefined };
  await scene.ask(actor, register, scene.registration(names.name, { ...beside, ...change }));
}

/** Why somebody is registered, in whose file, and what ends with it. */
export const purpose = [
  step(
    {
      nl: '{name} {name} registreert als onderhoudsplichtige in het dossier van {name}',
      fr: '{name} enregistre {name} comme débiteur d’aliments dans le dossier [de |d’]{name}',
      uses: ['registerIntegration'],
    },
    (scene, actor, name, applicant) => registerDebtor(scene, actor, { name, applicant }),
  ),
  step(
    {
      nl: '{name} {name} registreert als onderhoudsplichtige in het dossier van {name}, want {text}',
      fr: '{name} enregistre {name} comme débiteur d’aliments dans le dossier [de |d’]{name}, car {text}',
      uses: ['registerIntegration'],
    },
    (scene, actor, name, applicant, reason) => registerDebtor(scene, actor, { name, applicant }, { reason }),
  ),
  step(
    {
      nl: '{name} {name} registreert als onderhoudsplichtige van niemand',
      fr: '{name} enregistre {name} comme débiteur d’aliments de personne',
      uses: ['registerIntegration'],
    },
    async (scene, actor, name) => {
      await scene.ask(actor, register, scene.registration(name, { qualityCode: debtorCode, reason: undefined }));
    },
  ),
  step(
    {
      nl: '{name} {name} integreert onder code {code} zonder te zeggen waarom',
      fr: '{name} intègre {name} sous le code {code} sans dire pourquoi',
      uses: ['registerIntegration'],
    },
    async (scene, actor, name, qualityCode) => {
      await scene.ask(actor, register, scene.registration(name, { qualityCode, reason: undefined }));
    },
  ),
  step(
    {
      nl: '{name} {name} integreert onder code {code}, want {text}',
      fr: '{name} intègre {name} sous le code {code}, car {text}',
      uses: ['registerIntegration'],
    },
    async (scene, actor, name, qualityCode, reason) => {
      await scene.ask(actor, register, scene.registration(name, { qualityCode, reason }));
    },
  ),
  step(
    {
      nl: '{name} {name} integreert onder code {code} voor een aanvraag van {date}, want {text}',
      fr: '{name} intègre {name} sous le code {code} pour une demande du {date}, car {text}',
      uses: ['registerIntegration'],
    },
    async (scene, actor, name, qualityCode, applicationDate, reason) => {
      const change = { qualityCode, applicationDate, reason, informedOn: scene.today };
      await scene.ask(actor, register, scene.registration(name, change));
    },
  ),
  step(
    {
      nl: '{name} {name} integreert onder code {code} voor een eigen aanvraag',
      fr: '{name} intègre {name} sous le code {code} pour sa propre demande',
      uses: ['registerIntegration'],
    },
    async (scene, actor, name, qualityCode) => {
      await scene.ask(actor, register, scene.registration(name, { qualityCode, ownApplication: true }));
    },
  ),
  step(
    { nl: 'hoort die bij het dossier van {name}', fr: 'elle relève du dossier [de |d’]{name}', uses: 'verdict' },
    async (scene, name) => {
      const { answer } = scene;
      expect(answer.status, answer.text).toBe(201);
      const { centre } = scene.actor(scene.nameOf(String(answer.body['registeredBy'])) ?? '');
      const path = new URL(String(answer.body['applicant'])).pathname;
      const { body } = await scene.askAs(scene.clerk(centre), path);
      expect(body['ssin']).toBe(person(name).ssin);
    },
  ),
  step(
    { nl: 'hoort die bij niemands dossier', fr: 'elle ne relève du dossier de personne', uses: 'verdict' },
    ({ answer }) => {
      expect(answer.status, answer.text).toBe(201);
      expect(answer.body).not.toHaveProperty('applicant');
    },
  ),
  step(
    {
      nl: '{name} de integratie van {name} beëindigt zonder die van {name}: {text}',
      fr: '{name} met fin à l’intégration [de |d’]{name} sans celle [de |d’]{name} : {text}',
      uses: ['endIntegration'],
    },
    async (scene, actor, name, staying, reason) => {
      const { integrationId } = await scene.integration(scene.actor(actor).centre, staying);
      await scene.ask(actor, `${await scene.pathTo(actor, name)}/end`, { reason, leftOut: [integrationId] });
    },
  ),
  step(
    {
      nl: 'zegt het antwoord van het gezin en de onderhoudsplichtigen:',
      fr: 'la réponse dit du ménage et des débiteurs :',
      uses: 'verdict',
    },
    (scene) => {
      const { answer, language } = scene;
      expect(answer.status, answer.text).toBe(200);
      const { who, effect } = columns[language];
      const expected = scene
        .table()
        .map((row) => [person(row[who] ?? '').ssin, vocabulary.endingEffect.read(row[effect] ?? '', language)]);
      const told = answer.body['alsoEnded'] as readonly { readonly ssin: string; readonly effect: string }[];
      expect(told.map((one) => [one.ssin, one.effect]).sort()).toEqual(expected.sort());
    },
  ),
  step(
    {
      nl: '{name} de herziening van {name} vastlegt: {text}',
      fr: '{name} enregistre la révision [de |d’]{name} : {text}',
      uses: ['openReview'],
    },
    async (scene, actor, name, remark) => {
      const reason = 'periodicReview';
      await scene.ask(actor, `${await scene.pathTo(actor, name)}/review`, { reason, remark });
    },
  ),
  step(
    {
      nl: 'staat in het bewijs dat er {number} dagen tussen aanvraag en registratie lagen',
      fr: 'les preuves disent que {number} jours séparent la demande de l’enregistrement',
      uses: 'verdict',
    },
    (scene, days) => {
      const items = scene.answer.body['items'] as readonly Readonly<Record<string, unknown>>[];
      const registered = items.filter(
        ({ action, outcome, userId }) =>
          action === 'register' && outcome === 'answered' && scene.nameOf(String(userId)) !== undefined,
      );
      expect(registered).toEqual([expect.objectContaining({ daysLate: days })]);
    },
  ),
];
