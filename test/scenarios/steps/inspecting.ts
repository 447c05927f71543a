import { expect } from 'vitest';
import { scopes } from '../../../src/access/book/acts.ts';
import type { InspectedFileView } from '../../../src/cases/inspections/file/view.ts';
import { eventually } from '../../evidence/eventually.ts';
import type { Scene } from '../scene.ts';
import { step } from '../step.ts';

const supervisor = '1999000942';

/** The mandate of a scene: where it is. */
const mandates = new WeakMap<Scene, string>();

function mandateOf(scene: Scene): string {
  const path = mandates.get(scene);
  if (path === undefined) throw new Error('nobody asked for a sample in this scenario');
  return path;
}

interface Figure {
  readonly figure: { readonly code: string };
  readonly stream?: string;
  readonly fewerThan?: number;
}

/** The supervisor looks at how a centre works: figures, and under a mandate a sample of files. */
export const inspecting = [
  step(
    { nl: '{name} inspecteur is van de POD MI', fr: '{name} est inspecteur du SPP IS', uses: 'scene' },
    (scene, name) => {
      scene.enter(name, { role: 'inspector', centre: supervisor, claims: { scope: scopes.inspect } });
    },
  ),
  step(
    {
      nl: '{name} de cijfers van {centre} vraagt',
      fr: '{name} demande les chiffres du {centre}',
      uses: ['queryInspectionFigures'],
    },
    async (scene, name, enterpriseNumber) => {
      const month = scene.today.slice(0, 7);
      await scene.ask(name, '/inspectionFigures/query', { enterpriseNumber, from: month, to: month });
    },
  ),
  step(
    {
      nl: 'tonen de cijfers minder dan {number} raadplegingen van {stream}',
      fr: 'les chiffres montrent moins de {number} consultations de {stream}',
      uses: 'verdict',
    },
    (scene, fewerThan, stream) => {
      expect(scene.answer.status, scene.answer.text).toBe(200);
      const figures = scene.answer.body['items'] as readonly Figure[];
      expect(figures.filter((one) => one.stream === stream)).toMatchObject([
        { figure: { code: 'consultations' }, fewerThan },
      ]);
    },
  ),
  step(
    {
      nl: '{name} een steekproef van {number} [dossier|dossiers] van {centre} vraagt',
      fr: '{name} demande un échantillon de {number} [dossier|dossiers] du {centre}',
      uses: ['requestInspection'],
    },
    async (scene, name, sampleSize, enterpriseNumber) => {
      const year = scene.today.slice(0, 4);
      const days = { from: `${year}-01-01`, to: `${year}-12-31` };
      const mandate = { reference: 'INSP-2029-014', enterpriseNumber, ...days, sampleSize };
      const { body, status, text } = await scene.ask(name, '/inspections', mandate);
      expect(status, text).toBe(201);
      mandates.set(scene, `/inspections/${String(body['inspectionId'])}`);
    },
  ),
  step(
    {
      nl: '{name} wacht tot de steekproef getrokken is',
      fr: '{name} attend que l’échantillon soit tiré',
      uses: ['getInspection'],
    },
    async (scene, name) => {
      await eventually(async () => {
        const { body } = await scene.askAs(scene.actor(name), mandateOf(scene));
        expect(body).toMatchObject({ state: 'drawn' });
      });
      await scene.ask(name, mandateOf(scene));
    },
  ),
  step(
    {
      nl: '{name} de eigen mandaten opzoekt',
      fr: '{name} cherche ses propres mandats',
      uses: ['queryOwnInspections'],
    },
    (scene, name) => scene.ask(name, '/inspections/own/query', {}).then(() => undefined),
  ),
  step(
    {
      nl: 'staat de steekproef van daarnet bij de eigen mandaten',
      fr: 'l’échantillon de tout à l’heure figure parmi ses propres mandats',
      uses: 'verdict',
    },
    (scene) => {
      expect(scene.answer.status, scene.answer.text).toBe(200);
      const [newest] = scene.answer.body['items'] as readonly {
        readonly inspectionId: string;
        readonly state: string;
      }[];
      expect(newest).toMatchObject({ state: 'drawn' });
      expect(`/inspections/${String(newest?.inspectionId)}`).toBe(mandateOf(scene));
    },
  ),
  step(
    {
      nl: '{name} dossier {number} van de steekproef leest',
      fr: '{name} lit le dossier {number} de l’échantillon',
      uses: ['getInspectedFile'],
    },
    (scene, name, number) => scene.ask(name, `${mandateOf(scene)}/files/${String(number)}`).then(() => undefined),
  ),
  step(
    {
      nl: 'staat bovenaan dat {stream} niet geraadpleegd is, en dat {stream} dat wel is staat erbij',
      fr: 'il figure d’abord que {stream} n’est pas consulté, et plus bas que {stream} l’est',
      uses: 'verdict',
    },
    (scene, missing, consulted) => {
      expect(scene.answer.status, scene.answer.text).toBe(200);
      const { findings, consultations } = scene.answer.body as unknown as InspectedFileView;
      const [first] = findings;
      expect(first).toMatchObject({ category: 'missing', code: 'notConsulted' });
      expect(first?.streams?.map(({ code }) => code)).toContain(missing);
      expect(first?.streams?.map(({ code }) => code)).not.toContain(consulted);
      expect(consultations.map(({ stream }) => stream.code)).toEqual([consulted]);
    },
  ),
  step(
    { nl: 'is er geen dossier met dat nummer', fr: 'il n’y a pas de dossier de ce numéro', uses: 'verdict' },
    (scene) => {
      expect(scene.answer.status, scene.answer.text).toBe(404);
    },
  ),
];
