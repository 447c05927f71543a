import { expect } from 'vitest';
import { addDays, addMonths } from '../../../src/values/calendar.ts';
import { eventually } from '../../evidence/eventually.ts';
import type { Body, Scene } from '../scene.ts';
import { step } from '../step.ts';
import { vocabulary } from '../vocabulary.ts';

/** Sends a decision and, when it is taken, waits until it is carried out. */
export async function decide(scene: Scene, actor: string, name: string, decision: Body): Promise<void> {
  const path = await scene.pathTo(actor, name);
  const { status } = await scene.ask(actor, `${path}/decision`, { decidedOn: scene.today, ...decision });
  const { period } = decision as { readonly period?: { readonly startDate: string } };
  const isDueNow = period === undefined || period.startDate <= scene.today;
  if (status === 201 && isDueNow && !(await scene.isBankFaulty())) {
    await scene.decisionDone(scene.actor(actor).centre, path);
  }
}

/** The members in the table, by the words of its columns. */
async function members(scene: Scene, actor: string): Promise<readonly Body[]> {
  const { centre } = scene.actor(actor);
  const column = { nl: ['gezinslid', 'hulp'], fr: ['membre', 'aide'] }[scene.language];
  const [who = '', what = ''] = column;
  return Promise.all(
    scene.table().map(async (row) => {
      const { integrationId } = await scene.integration(centre, row[who] ?? '', 1);
      const aid = row[what] ?? '';
      return { integrationId, ...(aid === '' ? {} : { aids: [vocabulary.aid.read(aid, scene.language)] }) };
    }),
  );
}

const nobody = '01900000-0000-7000-8000-000000000000';

/** Decisions as somebody in a hurry fills them in. */
const mistakes = {
  noAid: () => ({ aids: undefined }),
  noPeriod: () => ({ period: undefined }),
  thirteenMonths: (today: string) => ({ period: { startDate: today, endDate: addMonths(today, 13) } }),
  backwards: (today: string) => ({ period: { startDate: addDays(today, 2), endDate: addDays(today, 1) } }),
  yearAndDay: (today: string) => ({ period: { startDate: today, endDate: addMonths(today, 12) } }),
  future: (today: string) => ({ decidedOn: addDays(today, 1) }),
  beforeApplication: (today: string) => ({ decidedOn: addDays(today, -1) }),
  refusalWithAid: () => ({ outcome: 'refused', period: undefined }),
  refusalWithPeriod: () => ({ outcome: 'refused', aids: undefined }),
  strangerAsMember: () => ({ householdMembers: [{ integrationId: nobody }] }),
  selfAsMember: (_: string, own: string) => ({ householdMembers: [{ integrationId: own }] }),
};

/** Decisions, and how far they are. */
export const deciding = [
  step(
    {
      nl: '{name} aan {name} {aid} toekent van {date} tot en met {date}',
      fr: '{name} accorde à {name} {aid} du {date} au {date}',
      uses: ['decideIntegration'],
    },
    (scene, actor, name, aid, startDate, endDate) =>
      decide(scene, actor, name, { outcome: 'granted', aids: [aid], period: { startDate, endDate } }),
  ),
  step(
    {
      nl: '{name} aan {name} {aid} toekent van {date} tot en met {date}, en beslist voor het gezin:',
      fr: '{name} accorde à {name} {aid} du {date} au {date} et décide pour le ménage :',
      uses: ['decideIntegration'],
    },
    async (scene, actor, name, aid, startDate, endDate) => {
      const householdMembers = await members(scene, actor);
      await decide(scene, actor, name, {
        outcome: 'granted',
        aids: [aid],
        period: { startDate, endDate },
        householdMembers,
      });
    },
  ),
  step(
    { nl: '{name} de hulp aan {name} weigert', fr: '{name} refuse l’aide à {name}', uses: ['decideIntegration'] },
    (scene, actor, name) => decide(scene, actor, name, { outcome: 'refused' }),
  ),
  step(
    {
      nl: '{name} de hulp aan {name} en het gezin weigert:',
      fr: '{name} refuse l’aide à {name} et au ménage :',
      uses: ['decideIntegration'],
    },
    async (scene, actor, name) => {
      const householdMembers = await members(scene, actor);
      await decide(scene, actor, name, { outcome: 'refused', householdMembers });
    },
  ),
  step(
    { nl: '{name} de hulp aan {name} stopzet', fr: '{name} met fin à l’aide à {name}', uses: ['decideIntegration'] },
    (scene, actor, name) => decide(scene, actor, name, { outcome: 'withdrawn' }),
  ),
  step(
    {
      nl: '{name} voor {name} een beslissing neemt met {mistake}',
      fr: '{name} prend pour {name} une décision avec {mistake}',
      uses: ['decideIntegration'],
    },
    async (scene, actor, name, mistake) => {
      const { today } = scene;
      const { integrationId } = await scene.integration(scene.actor(actor).centre, name);
      const right = {
        outcome: 'granted',
        aids: ['livingWage'],
        period: { startDate: today, endDate: addMonths(today, 6) },
      };
      await decide(scene, actor, name, { ...right, ...mistakes[mistake](today, integrationId) });
    },
  ),
  step(
    {
      nl: 'is de beslissing voor {name} bij {centre} nog niet uitgevoerd',
      fr: 'la décision pour {name} au {centre} n’est pas encore exécutée',
      uses: 'verdict',
    },
    async (scene, name, centre) => {
      const { href } = await scene.integration(centre, name, 1);
      await eventually(async () => {
        const { persons } = await scene.decision(centre, new URL(href).pathname);
        const own = persons.find(({ integrationId }) => href.endsWith(integrationId));
        expect(['failing', 'waiting', 'pending']).toContain(own?.progress.state);
      });
    },
  ),
  step(
    {
      nl: 'is de beslissing voor {name} bij {centre} uitgevoerd',
      fr: 'la décision pour {name} au {centre} est exécutée',
      uses: 'verdict',
    },
    async (scene, name, centre) => {
      const { href } = await scene.integration(centre, name, 1);
      await scene.decisionDone(centre, new URL(href).pathname);
    },
  ),
];
