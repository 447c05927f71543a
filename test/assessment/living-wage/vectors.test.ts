import { describe, expect, test } from 'vitest';
import { choices } from '../../../src/assessment/choices.ts';
import { declared } from '../../../src/assessment/declared.ts';
import { livingWageView } from '../../../src/assessment/living-wage/view.ts';
import { wageOf } from './inquiries.ts';
import { said, vectors } from './vectors.ts';

describe('worked examples of the law', () => {
  test.each(vectors)('$id', ({ day, declared: says, choices: settled, expected }) => {
    expect(declared.parse(says)).toEqual(says);
    expect(choices.parse(settled)).toEqual(settled);
    const result = wageOf({ day, declared: says, choices: settled });

    expect(said(result, expected)).toMatchObject(expected);
    expect(result.state).toBe('known');
    expect(result.basis).toBe('declared');
    expect(result.missing).toEqual([]);
    expect(livingWageView.parse(result)).toEqual(result);
  });

  test('every example has its own name', () => {
    expect(new Set(vectors.map(({ id }) => id)).size).toBe(vectors.length);
  });
});
