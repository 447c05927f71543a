import type { LivingWage, Step } from '../../src/page/browser/dossier/assessment-contract.ts';
import type { Euro, Localized } from '../../src/page/browser/common/contract.ts';
import type { Rule } from '../../src/page/browser/dossier/contract.ts';

const euro = (value: string): Euro => ({ value, currency: 'EUR' });
const text = (words: string): Localized => ({ nl: words, fr: words, de: words, en: words });
const rule: Rule = {
  code: 'article22',
  legalBasis: 'Royal decree of 11 July 2002, art. 22',
  validFrom: '2002-10-01',
  certainty: 'confirmed',
};
const behind = { rule, facts: [], missing: [] };

function step(title: string, more: Partial<Step>): Step {
  return { code: 'step', title: text(title), counted: true, basis: 'found', ...behind, ...more };
}

/** A living wage of which something is not known, with every part that one can have. */
export const livingWageAtMost: LivingWage = {
  state: 'atMost',
  basis: 'mixed',
  category: {
    category: '2',
    isChosen: false,
    wouldChange: [{ text: text('Somebody moves in.'), date: '2026-12-01' }],
    ...behind,
  },
  amountOfCategory: { perYear: euro('16068.00'), perMonth: euro('1339.00'), rule },
  steps: [
    step('Unemployment', { perYear: euro('4800.00'), alternative: euro('4600.00') }),
    step('Child benefit', { perYear: euro('2400.00'), counted: false, basis: 'declared' }),
    step('Exemption', { perYear: euro('310.00'), isDeduction: true }),
    step('Wages', {
      basis: 'unknown',
      missing: [{ why: 'notInSource', stream: 'wages', path: '/declarations' }],
    }),
    step('Savings', { atLeast: euro('0.00'), atMost: euro('120.00') }),
  ],
  cohabitants: [
    {
      relation: 'parent',
      state: 'counted',
      text: text('An ascendant.'),
      steps: [],
      perYear: euro('9000.00'),
      ...behind,
    },
  ],
  resources: { atLeast: euro('4490.00') },
  generalExemption: { perYear: euro('250.00'), rule },
  deducted: { atLeast: euro('4240.00') },
  livingWage: {
    perYear: euro('11828.00'),
    perMonth: euro('985.67'),
    firstMonth: { month: '2026-11', days: 10, daysOfMonth: 30, amount: euro('328.56') },
  },
  variants: [
    { code: 'other', title: text('Read otherwise'), rule, perYear: euro('11578.00'), perMonth: euro('964.83') },
  ],
  exemption: {
    kind: 'ordinary',
    remainingDays: 400,
    endDate: '2029-11-29',
    alerts: [{ text: text('The days run out.') }],
    ...behind,
  },
  missing: [{ why: 'notInSource', stream: 'wages', path: '/declarations' }],
};

/** One of which not even the category is known. */
export const livingWageUnknown: LivingWage = {
  state: 'unknown',
  basis: 'found',
  category: { isChosen: false, wouldChange: [], ...behind, missing: [{ why: 'notDeclared', path: '/household' }] },
  steps: [],
  cohabitants: [],
  resources: {},
  deducted: {},
  variants: [],
  missing: [{ why: 'notDeclared', path: '/household' }],
};
