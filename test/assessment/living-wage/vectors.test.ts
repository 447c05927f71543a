import { describe, expect, test } from 'vitest';
import { choices } from '../../../src/assessment/choices.ts';
import { declared } from '../../../src/assessment/declared.ts';
import { livingWageView, type LivingWage } from '../../../src/assessment/living-wage/view.ts';
import { wageOf } from './inquiries.ts';
import { vectors, type Expected } from './vectors.ts';

/** What a result says of all that an example may expect. */
function said(result: LivingWage, expected: Expected): Expected {
  const { exemption, livingWage, deducted } = result;
  const shown = {
    category: result.category.category,
    perMonth: livingWage?.perMonth.value,
    deductedPerMonth: deducted.perMonth?.value,
    deductedPerYear: deducted.perYear?.value,
    resources: result.resources.perYear?.value,
    steps: Object.fromEntries(result.steps.map(({ code, perYear }) => [code, perYear?.value])),
    variants: Object.fromEntries(result.variants.map(({ code, perMonth }) => [code, perMonth.value])),
    cohabitant: result.cohabitants.map(({ state, reason }) => ({ state, reason }))[0],
    exemption: exemption && { ...exemption, alerts: exemption.alerts.map(({ code }) => code) },
    partMonth: livingWage?.partMonth && {
      days: livingWage.partMonth.days,
      counted: livingWage.partMonth.counted.value,
      livingWage: livingWage.partMonth.livingWage.value,
    },
  };
  return Object.fromEntries(Object.entries(shown).filter(([name]) => Object.hasOwn(expected, name)));
}

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
