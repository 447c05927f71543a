import { expect } from 'vitest';
import type { Assessment } from '../../../src/assessment/assess.ts';
import type { Finding } from '../../../src/assessment/finding.ts';
import type { ScenarioLanguage } from '../kinds.ts';
import type { Scene } from '../scene.ts';
import { step } from '../step.ts';
import { vocabulary } from '../vocabulary.ts';

const columns = {
  nl: {
    about: 'waarover',
    outcome: 'uitkomst',
    seen: 'vaststelling',
    question: 'vraag',
    what: 'wat',
    state: 'toestand',
  },
  fr: {
    about: 'sur quoi',
    outcome: 'résultat',
    seen: 'constatation',
    question: 'question',
    what: 'quoi',
    state: 'état',
  },
} as const;

/** What answers mean, in the last answer. */
export function assessmentOf({ answer }: Scene): Assessment {
  expect(answer.status, answer.text).toBe(200);
  return answer.body as unknown as Assessment;
}

/** Everybody of whom the answers are kept is given along. */
async function assess(scene: Scene, actor: string, applicant: string): Promise<void> {
  const { inquiry } = scene;
  const { centre } = scene.actor(actor);
  const integrations = new Map<string, string>();
  for (const name of inquiry.dossiers.keys()) {
    integrations.set(name, (await scene.integration(centre, name, 1)).integrationId);
  }
  const others = [...inquiry.dossiers]
    .filter(([name]) => name !== applicant)
    .map(([name, dossierId]) => ({ integrationId: integrations.get(name), dossierId }));
  await scene.ask(actor, `${await scene.pathTo(actor, applicant, 1)}/assessments`, {
    dossierId: inquiry.dossiers.get(applicant),
    others,
    declared: inquiry.declaredBy(applicant, integrations),
    choices: inquiry.choices,
  });
}

/** Outcomes of a comparison that nobody may overlook. */
const striking = ['differs', 'notDeclared', 'notInSource'];

type ComparedItem = Assessment['comparison'][number];

/** What is compared in the words of the table, with the question about it that a row names, if any. */
function comparedIn(language: ScenarioLanguage, item: ComparedItem, question: string) {
  const seen = item.observations.at(-1);
  const { about, outcome, seen: observed, question: asked } = columns[language];
  return {
    [about]: vocabulary.observedItem.write(item.item, language),
    [outcome]: vocabulary.comparedOutcome.write(item.outcome as 'same', language),
    [observed]: seen ? vocabulary.observationOutcome.write(seen.outcome, language) : '',
    [asked]: item.questions.some((one) => one[language] === question) ? question : '',
  };
}

function stateIn(language: ScenarioLanguage, { title, state, question }: Finding) {
  const { what, state: how, question: asked } = columns[language];
  return {
    [what]: title[language] ?? '',
    [how]: vocabulary.findingState.write(state, language),
    [asked]: question?.[language] ?? '',
  };
}

/** The cells of a row that the table has. */
function only(shown: Readonly<Record<string, string>>, row: Readonly<Record<string, string>>) {
  return Object.fromEntries(Object.keys(row).map((column) => [column, shown[column]]));
}

/** What answers, declarations and observations mean together. */
export const assessing = [
  step(
    {
      nl: '{name} de aanvraag van {name} beoordeelt',
      fr: '{name} évalue la demande [de |d’]{name}',
      uses: ['assess'],
    },
    assess,
  ),
  step(
    { nl: 'legt de poort naast de aangifte:', fr: 'la passerelle met à côté de la déclaration :', uses: 'verdict' },
    (scene) => {
      const { language } = scene;
      const { comparison } = assessmentOf(scene);
      const table = scene.table();
      const question = columns[language].question;
      for (const row of table) {
        const shown = comparison.map((item) => only(comparedIn(language, item, row[question] ?? ''), row));
        expect(shown, JSON.stringify(comparison)).toContainEqual(row);
      }
      const told = table.map((row) => row[columns[language].about] ?? '');
      const overlooked = comparison
        .filter(({ outcome }) => striking.includes(outcome))
        .map(({ item }) => vocabulary.observedItem.write(item, language));
      expect(told).toEqual(expect.arrayContaining(overlooked));
    },
  ),
  step({ nl: 'zijn de knipperlichten:', fr: 'les clignotants sont :', uses: 'verdict' }, (scene) => {
    const { language } = scene;
    const { flags } = assessmentOf(scene);
    const shown = flags.map((flag) => stateIn(language, flag));
    const table = scene.table();
    for (const row of table) expect(shown.map((one) => only(one, row))).toContainEqual(row);
    const { what } = columns[language];
    const raised = flags.filter(({ state }) => state === 'raised').map(({ title }) => title[language]);
    expect(table.map((row) => row[what])).toEqual(expect.arrayContaining(raised));
  }),
  step({ nl: 'brandt er geen knipperlicht', fr: 'aucun clignotant n’est allumé', uses: 'verdict' }, (scene) => {
    const raised = assessmentOf(scene).flags.filter(({ state }) => state === 'raised');
    expect(raised.map(({ title }) => title[scene.language])).toEqual([]);
  }),
  step(
    {
      nl: 'is na te vragen of dit recht is opgenomen:',
      fr: 'il faut demander si ce droit est exercé :',
      uses: 'verdict',
    },
    (scene) => {
      const { language } = scene;
      const raised = assessmentOf(scene).rights.filter(({ state }) => state === 'raised');
      const table = scene.table();
      expect(raised.map((right, index) => only(stateIn(language, right), table[index] ?? {}))).toEqual(table);
    },
  ),
];
