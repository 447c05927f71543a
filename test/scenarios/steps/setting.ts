import { Temporal } from 'temporal-polyfill';
import { hashOf } from '../stage.ts';
import { person, persons, staff, workers } from '../cast.ts';
import { expect } from 'vitest';
import type { Scene } from '../scene.ts';
import { step } from '../step.ts';

const at = (date: string, time: string) =>
  new Date(Temporal.ZonedDateTime.from(`${date}T${time}[Europe/Brussels]`).epochMilliseconds);

/** Many scenarios happen on one day. Where no time matters, what a later one writes is newer than what is there. */
const inTurn = (date: string, { number }: Scene) => new Date(at(date, '10:00').getTime() + number * 1_000);

/** The day, and who is who. */
export const setting = [
  step({ nl: 'het {date} is', fr: 'nous sommes le {date}', uses: 'scene' }, (scene, date) =>
    scene.stage.begin(inTurn(date, scene)),
  ),
  step({ nl: 'het {date} om {time} is', fr: 'nous sommes le {date} à {time}', uses: 'scene' }, (scene, date, time) =>
    scene.stage.begin(at(date, time)),
  ),
  step({ nl: 'het {date} is geworden', fr: 'arrive le {date}', uses: 'scene' }, (scene, date) =>
    scene.stage.moveTo(inTurn(date, scene)),
  ),
  step(
    { nl: 'het {date} om {time} is geworden', fr: 'arrive le {date} à {time}', uses: 'scene' },
    (scene, date, time) => scene.stage.moveTo(at(date, time)),
  ),

  step(
    { nl: '{name} {role} is bij {centre}', fr: '{name} est {role} au {centre}', uses: 'scene' },
    (scene, name, role, centre) => {
      const ssin = persons.get(name)?.ssin ?? workers.get(name);
      scene.enter(name, { role, centre, claims: ssin === undefined ? {} : { ssinHash: hashOf(ssin) } });
    },
  ),
  step({ nl: '{name} samenwoont met {name}', fr: '{name} habite avec {name}', uses: 'scene' }, (scene, name, other) => {
    scene.enter(name, { claims: { householdSsinHashes: [hashOf(person(other).ssin)] } });
  }),
  step(
    {
      nl: 'het toegangsbewijs van {name} niet zegt wie [hij|zij] is',
      fr: 'le jeton [de |d’]{name} ne dit pas qui [il|elle] est',
      uses: 'scene',
    },
    (scene, name) => {
      scene.enter(name, { claims: { ssinHash: undefined } });
    },
  ),
  step(
    {
      nl: 'het toegangsbewijs van {name} niet dient om te raadplegen',
      fr: 'le jeton [de |d’]{name} ne sert pas à consulter',
      uses: 'scene',
    },
    (scene, name) => {
      scene.enter(name, { claims: { scope: 'scope:pcsw:socialInquiry:integrate' } });
    },
  ),
  step(
    {
      nl: '{name} tot het personeel van {centre} behoort',
      fr: '{name} fait partie du personnel du {centre}',
      uses: 'scene',
    },
    (_, name, centre) => {
      expect(staff[centre]).toContain(person(name).ssin);
    },
  ),
];

/** What the Bank has, and whether it answers. */
export const bank = [
  step(
    {
      nl: '{centre} {name} heeft onder code {code} van {date} tot en met {date}',
      fr: 'le {centre} a enregistré {name} sous le code {code} du {date} au {date}',
      uses: 'scene',
    },
    async (scene, enterpriseNumber, name, qualityCode, startDate, endDate) => {
      const { ssin } = person(name);
      const body = { ssin, enterpriseNumber, qualityCode, startDate, endDate };
      await scene.stage.world.control('registrations', { body });
    },
  ),
  step(
    { nl: 'de Kruispuntbank onbereikbaar is', fr: 'la Banque-carrefour est inaccessible', uses: 'scene' },
    async (scene) => {
      await scene.stage.world.control('faults', { body: { kind: 'http500' } });
    },
  ),
  step(
    {
      nl: 'de Kruispuntbank geen nieuwe code aanvaardt voor {name}',
      fr: 'la Banque-carrefour n’accepte aucun nouveau code pour {name}',
      uses: 'scene',
    },
    async (scene, name) => {
      await scene.stage.world.control('faults', {
        body: { kind: 'http500', operation: 'REGISTER', ssin: person(name).ssin },
      });
    },
  ),
  step(
    {
      nl: 'de Kruispuntbank niets zegt over het gezin van {name}',
      fr: 'la Banque-carrefour ne dit rien du ménage [de |d’]{name}',
      uses: 'scene',
    },
    async (scene, name) => {
      await scene.stage.world.control('faults', {
        body: { kind: 'noResult', service: 'OCMWCPASPerformInvestigation', ssin: person(name).ssin },
      });
    },
  ),
  step(
    { nl: 'de Kruispuntbank weer normaal werkt', fr: 'la Banque-carrefour fonctionne à nouveau', uses: 'scene' },
    async (scene) => {
      await scene.stage.world.control('faults', { method: 'DELETE' });
    },
  ),
];
