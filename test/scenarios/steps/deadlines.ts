import { expect } from 'vitest';
import type { ShownIntegration } from '../../gateway/life-cycle.ts';
import { person } from '../cast.ts';
import type { Scene } from '../scene.ts';
import { step } from '../step.ts';
import { vocabulary } from '../vocabulary.ts';

interface Due {
  readonly kind: string;
  readonly dueOn: string;
  readonly state: string;
  readonly legalBasis: string;
  readonly integration: ShownIntegration;
}

const columns = {
  nl: { who: 'persoon', what: 'wat', until: 'uiterlijk op', state: 'stand' },
  fr: { who: 'personne', what: 'quoi', until: 'au plus tard le', state: 'état' },
} as const;
const stepColumns = { nl: { step: 'stap', on: 'op' }, fr: { step: 'démarche', on: 'le' } } as const;

function itemsOf({ answer }: Scene): readonly Due[] {
  expect(answer.status, answer.text).toBe(200);
  return answer.body['items'] as readonly Due[];
}

interface Line {
  readonly ssin: string;
  readonly kind: string;
  readonly dueOn: string;
  readonly state: string | undefined;
}
const sorted = (lines: readonly Line[]) =>
  lines.toSorted((one, other) => (JSON.stringify(one) < JSON.stringify(other) ? -1 : 1));

/** What is to be done by a day, and what was done. */
export const deadlines = [
  step(
    { nl: '{name} vraagt wat er te doen is', fr: '{name} demande ce qu’il y a à faire', uses: ['queryDeadlines'] },
    async (scene, actor) => {
      await scene.ask(actor, '/deadlines/query', {});
    },
  ),
  step(
    {
      nl: '{name} vraagt wat er te doen is voor: {deadline}',
      fr: '{name} demande ce qu’il y a à faire pour : {deadline}',
      uses: ['queryDeadlines'],
    },
    async (scene, actor, kind) => {
      await scene.ask(actor, '/deadlines/query', { kinds: [kind] });
    },
  ),
  step(
    {
      nl: '{name} vraagt wat er nu en later te doen is',
      fr: '{name} demande ce qu’il y a à faire maintenant et plus tard',
      uses: ['queryDeadlines'],
    },
    async (scene, actor) => {
      await scene.ask(actor, '/deadlines/query', { states: ['overdue', 'dueSoon', 'open'], pageSize: 100 });
    },
  ),
  step({ nl: 'is er niets te doen', fr: 'il n’y a rien à faire', uses: 'verdict' }, (scene) => {
    expect(itemsOf(scene)).toEqual([]);
  }),
  step({ nl: 'staat op de lijst:', fr: 'la liste contient :', uses: 'verdict' }, (scene) => {
    const { language } = scene;
    const words = columns[language];
    const rows = scene.table();
    const asksState = words.state in (rows[0] ?? {});
    const expected = rows.map((row) => ({
      ssin: person(row[words.who] ?? '').ssin,
      kind: vocabulary.deadline.read(row[words.what] ?? '', language),
      dueOn: vocabulary.date.read(row[words.until] ?? '', language),
      state: asksState ? vocabulary.deadlineState.read(row[words.state] ?? '', language) : undefined,
    }));
    const shown = itemsOf(scene).map(({ kind, dueOn, state, integration: { ssin } }) => ({
      ssin,
      kind,
      dueOn,
      state: asksState ? state : undefined,
    }));
    expect(sorted(shown)).toEqual(sorted(expected));
    // The nearest day first, whoever it is about.
    expect(shown.map(({ dueOn }) => dueOn)).toEqual(shown.map(({ dueOn }) => dueOn).toSorted());
  }),
  step(
    { nl: 'is de grondslag van {deadline}: {text}', fr: 'la base légale de {deadline} est : {text}', uses: 'verdict' },
    (scene, kind, legalBasis) => {
      const found = itemsOf(scene).filter((item) => item.kind === kind);
      expect(found.length).toBeGreaterThan(0);
      for (const item of found) expect(item.legalBasis).toContain(legalBasis);
    },
  ),
  step(
    {
      nl: '{name} voor {name} op {date} vastlegt: {stepTaken}',
      fr: '{name} enregistre pour {name} au {date} : {stepTaken}',
      uses: ['noteStep'],
    },
    async (scene, actor, name, doneOn, taken) => {
      await scene.ask(actor, `${await scene.pathTo(actor, name)}/steps`, { step: taken, doneOn });
    },
  ),
  step(
    {
      nl: '{name} voor {name} vastlegt dat dit niet nodig is: {deadline}, want {text}',
      fr: '{name} enregistre pour {name} que ceci n’est pas nécessaire : {deadline}, car {text}',
      uses: ['noteStep'],
    },
    async (scene, actor, name, kind, reason) => {
      const body = { step: 'notNeeded', kind, reason, doneOn: scene.today };
      await scene.ask(actor, `${await scene.pathTo(actor, name)}/steps`, body);
    },
  ),
  step(
    {
      nl: '{name} de termijnen van {name} bekijkt',
      fr: '{name} regarde les délais [de |d’]{name}',
      uses: ['getDeadlines'],
    },
    async (scene, actor, name) => {
      await scene.ask(actor, `${await scene.pathTo(actor, name)}/deadlines`);
    },
  ),
  step({ nl: 'toont het dossier de stappen:', fr: 'le dossier montre les démarches :', uses: 'verdict' }, (scene) => {
    const { answer, language } = scene;
    expect(answer.status, answer.text).toBe(200);
    const words = stepColumns[language];
    const expected = scene.table().map((row) => ({
      step: vocabulary.stepTaken.read(row[words.step] ?? '', language),
      doneOn: vocabulary.date.read(row[words.on] ?? '', language),
    }));
    const steps = answer.body['steps'] as readonly { readonly step: string; readonly doneOn: string }[];
    expect(steps.map(({ step: taken, doneOn }) => ({ step: taken, doneOn }))).toEqual(expected);
  }),
];
