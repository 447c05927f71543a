import { expect } from 'vitest';
import { belgianDate } from '../../../src/values/calendar.ts';
import { step } from '../step.ts';

interface ShownDossier {
  readonly dossierId: string;
  readonly isComplete: boolean;
  readonly keptUntil?: string;
  readonly streams: readonly { readonly name: string; readonly state: string }[];
}

/** Dossiers, and what was seen beside them. */
export const dossiers = [
  step(
    {
      nl: '{name} het dossier van {name} samenstelt',
      fr: '{name} compose le dossier [de |d’]{name}',
      uses: ['compileDossier'],
    },
    async (scene, actor, name) => {
      const { status, body, text } = await scene.ask(actor, `${await scene.pathTo(actor, name, 1)}/dossiers`, {});
      expect(status, text).toBe(200);
      scene.inquiry.dossiers.set(name, (body as unknown as ShownDossier).dossierId);
    },
  ),
  step(
    {
      nl: '{name} het bewaarde dossier van {name} leest',
      fr: '{name} lit le dossier conservé [de |d’]{name}',
      uses: ['readDossier'],
    },
    async (scene, actor, name) => {
      const path = await scene.pathTo(actor, name, 1);
      await scene.ask(actor, `${path}/dossiers/${scene.inquiry.dossiers.get(name) ?? ''}`);
    },
  ),
  step(
    {
      nl: 'is in het dossier elke stroom {streamState}, en blijft het bewaard tot {date}',
      fr: 'dans le dossier chaque flux a {streamState}, et il est conservé jusqu’au {date}',
      uses: 'verdict',
    },
    ({ answer }, state, date) => {
      expect(answer.status, answer.text).toBe(200);
      const dossier = answer.body as unknown as ShownDossier;
      expect(dossier.streams.length).toBeGreaterThan(10);
      expect(dossier.streams.filter((one) => one.state !== state)).toEqual([]);
      expect(belgianDate(Date.parse(dossier.keptUntil ?? ''))).toBe(date);
    },
  ),
  step(
    {
      nl: '[een|het] {observationKind} van {name} bij {name} over [het |de |]{observedItem} {observationOutcome}',
      fr: '[un|une] {observationKind} [de |d’]{name} chez {name} sur [le |la |les |l’]{observedItem} {observationOutcome}',
      uses: ['noteObservation'],
    },
    async (scene, kind, actor, name, item, outcome) => {
      const path = `${await scene.pathTo(actor, name, 1)}/observations`;
      await scene.ask(actor, path, { kind, date: scene.today, item, outcome });
    },
  ),
];
