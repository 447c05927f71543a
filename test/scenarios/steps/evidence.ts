import { expect } from 'vitest';
import { person } from '../cast.ts';
import type { Scene } from '../scene.ts';
import { step } from '../step.ts';
import { vocabulary } from '../vocabulary.ts';

interface AccessRecord {
  readonly userId: string;
  readonly action: string;
  readonly stream?: string;
  readonly outcome: string;
  readonly ruleCode?: string;
  readonly reason?: string;
  readonly explanation?: string;
  readonly policyVersion?: string;
}

const columns = {
  nl: { who: 'wie', action: 'wat', stream: 'stroom', outcome: 'afloop', refusal: 'geweigerd omdat', reason: 'reden' },
  fr: { who: 'qui', action: 'quoi', stream: 'flux', outcome: 'issue', refusal: 'refusé parce que', reason: 'motif' },
} as const;

/**
 * What the people of this scenario did, oldest first. What the clerk looked up to find a file, and what a step asks
 * beforehand to compare it with the consultation, are left out.
 */
function recordsOf(scene: Scene): readonly AccessRecord[] {
  const { answer } = scene;
  expect(answer.status, answer.text).toBe(200);
  const items = answer.body['items'] as readonly AccessRecord[];
  return items
    .filter(({ userId, action }) => scene.nameOf(userId) !== undefined && action !== 'listStreams')
    .toReversed();
}

/** A row in the words of the table, without what its columns do not ask. */
function worded(scene: Scene, record: AccessRecord): Readonly<Record<string, string | undefined>> {
  const { outcome, reason, ruleCode, stream = '', userId, action } = record;
  const refused = outcome === 'denied' ? ruleCode : undefined;
  return { who: scene.nameOf(userId), action, stream, outcome, refusal: refused ?? '', reason: reason ?? '' };
}

/** Who looked, for the data protection officer. */
export const evidence = [
  step(
    {
      nl: '{name} vraagt wie de gegevens van {name} zag',
      fr: '{name} demande qui a vu les données [de |d’]{name}',
      uses: ['queryAccessRecords'],
    },
    async (scene, actor, name) => {
      // The clock of an earlier scenario may have been ahead of this one: what it wrote has not happened yet.
      const to = new Date(scene.stage.clock() + 1_000).toISOString();
      await scene.ask(actor, '/accessRecords/query', { ssin: person(name).ssin, to, pageSize: 100 });
    },
  ),
  step({ nl: 'toont het bewijs:', fr: 'les preuves montrent :', uses: 'verdict' }, (scene) => {
    const { language } = scene;
    const words = columns[language];
    const read = { who: (text: string) => text, ...readers(language) };
    const keys = Object.keys(words) as (keyof typeof words)[];
    const rows = scene.table();
    const asked = keys.filter((key) => words[key] in (rows[0] ?? {}));
    const expected = rows.map((row) =>
      Object.fromEntries(asked.map((key) => [key, row[words[key]] === '' ? '' : read[key](row[words[key]] ?? '')])),
    );
    const shown = recordsOf(scene).map((record) => {
      const all = worded(scene, record);
      return Object.fromEntries(asked.map((key) => [key, all[key]]));
    });
    expect(shown).toEqual(expected);
  }),
  step({ nl: 'is het bewijs leeg', fr: 'les preuves sont vides', uses: 'verdict' }, (scene) => {
    expect(recordsOf(scene)).toEqual([]);
  }),
  step(
    { nl: 'staat in het bewijs de uitleg {text}', fr: 'les preuves contiennent l’explication {text}', uses: 'verdict' },
    (scene, explanation) => {
      expect(recordsOf(scene).map((record) => record.explanation)).toContain(explanation);
    },
  ),
  step(
    {
      nl: 'toont het bewijs dat {name} {stream} raadpleegde wegens “{reason}”',
      fr: 'les preuves montrent [que |qu’]{name} a consulté {stream} pour le motif « {reason} »',
      uses: 'verdict',
    },
    (scene, name, stream, reason) => {
      const { userId } = scene.actor(name);
      expect(recordsOf(scene)).toContainEqual(
        expect.objectContaining({ userId, action: 'consult', outcome: 'answered', stream, reason }),
      );
    },
  ),
  step(
    {
      nl: 'noemt elke raadpleging de versie van de regels',
      fr: 'chaque consultation indique la version des règles',
      uses: 'verdict',
    },
    (scene) => {
      const consulted = recordsOf(scene).filter(({ action }) => action === 'consult');
      expect(consulted.length).toBeGreaterThan(0);
      for (const { policyVersion } of consulted) expect(policyVersion).toMatch(/^\d{4}-\d{2}-\d{2}\+[0-9a-f]{12}$/);
    },
  ),
];

function readers(language: Scene['language']) {
  const by =
    (kind: 'action' | 'stream' | 'record' | 'refusal' | 'reason') =>
    (text: string): string =>
      vocabulary[kind].read(text, language);
  return {
    action: by('action'),
    stream: by('stream'),
    outcome: by('record'),
    refusal: by('refusal'),
    reason: by('reason'),
  };
}
