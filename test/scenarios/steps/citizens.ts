import { expect } from 'vitest';
import type { OwnRecordView } from '../../../src/cases/citizens/view.ts';
import { step } from '../step.ts';
import { vocabulary } from '../vocabulary.ts';
import { enterCitizen } from './questions.ts';

const columns = {
  nl: { centre: 'centrum', action: 'wat', stream: 'stroom', outcome: 'afloop', appearance: 'hoe' },
  fr: { centre: 'centre', action: 'quoi', stream: 'flux', outcome: 'issue', appearance: 'comment' },
} as const;
const appearances = {
  nl: { subject: 'zelf', oneOfSeveral: 'een van meerdere', shown: 'in ander dossier' },
  fr: { subject: 'lui-même', oneOfSeveral: 'un parmi plusieurs', shown: 'dans un autre dossier' },
} as const;

/** Who looked, for the person concerned. */
export const citizens = [
  step(
    {
      nl: '{name} vraagt wie de eigen gegevens zag',
      fr: '{name} demande qui a vu ses propres données',
      uses: ['queryOwnAccessRecords'],
    },
    async (scene, name) => {
      enterCitizen(scene, name);
      await scene.ask(name, '/citizen/accessRecords/query', { pageSize: 100 });
    },
  ),
  step({ nl: 'ziet de burger:', fr: 'le citoyen voit :', uses: 'verdict' }, (scene) => {
    const { language, answer } = scene;
    const words = columns[language];
    expect(answer.status, answer.text).toBe(200);
    const expected = scene.table().map((row) => {
      const { centre, action, stream, outcome, appearance } = words;
      return {
        centre: vocabulary.centre.read(row[centre] ?? '', language),
        action: vocabulary.action.read(row[action] ?? '', language),
        stream: row[stream] === '' ? undefined : vocabulary.stream.read(row[stream] ?? '', language),
        outcome: vocabulary.record.read(row[outcome] ?? '', language),
        appearance: row[appearance],
      };
    });
    const shown = (answer.body['items'] as readonly OwnRecordView[]).toReversed().map((line) => ({
      centre: line.centre.enterpriseNumber,
      action: line.action.code,
      stream: line.data?.stream,
      outcome: line.outcome.code,
      appearance: appearances[language][line.appearance.code],
    }));
    // On the record too: what the clerk looked up to find the file, and what a step asks to compare it.
    expect(shown.filter(({ action }) => !['queryIntegrations', 'listStreams'].includes(action))).toEqual(expected);
  }),
  step({ nl: 'ziet de burger niets', fr: 'le citoyen ne voit rien', uses: 'verdict' }, (scene) => {
    expect(scene.answer.status, scene.answer.text).toBe(200);
    expect(scene.answer.body['items']).toEqual([]);
  }),
];
