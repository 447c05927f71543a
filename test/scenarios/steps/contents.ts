import { expect } from 'vitest';
import { rowsNotShown } from '../fields.ts';
import { step } from '../step.ts';

/** What streams show. */
export const contents = [
  step({ nl: 'toont de stroom:', fr: 'le flux montre :', uses: 'verdict' }, (scene) => {
    const { answer, language } = scene;
    expect(answer.status, answer.text).toBe(200);
    const { stream, data } = answer.body;
    const missing = rowsNotShown(scene.table(), { stream: String(stream), data, language });
    expect(missing, JSON.stringify(data, undefined, 1)).toEqual([]);
  }),
];
