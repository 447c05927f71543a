import type { Choices } from '../../../src/assessment/choices.ts';
import type { Declared, DeclaredIncome, DeclaredMember } from '../../../src/assessment/declared.ts';
import type { LivingWage } from '../../../src/assessment/living-wage/view.ts';
import type { CalendarDate } from '../../../src/values/calendar.ts';

/*
 * Worked examples of the law, as they are declared and chosen, with what must come out. Amounts are euro with two
 * decimals. No stream is needed: the same examples can be sent over HTTP.
 */

/** What must come out of an example; what is absent is not looked at. */
export interface Expected {
  readonly category?: '1' | '2' | '3';
  /** The living wage a month. */
  readonly perMonth?: string;
  /** What is taken off, a month, after the general exemption. */
  readonly deductedPerMonth?: string;
  /** What is taken off, a year. */
  readonly deductedPerYear?: string;
  /** Everything that counts before the general exemption, a year. */
  readonly resources?: string;
  /** Amounts a year, by step. */
  readonly steps?: Readonly<Record<string, string>>;
  /** The living wage a month by other readings. */
  readonly variants?: Readonly<Record<string, string>>;
  readonly cohabitant?: { readonly state: 'counted' | 'notCounted' | 'uncertain'; readonly reason: string };
  readonly exemption?: {
    readonly startDate?: string;
    readonly endDate?: string;
    readonly remainingBefore?: number;
    readonly monthDays?: number;
    readonly exemptDays?: number;
    readonly remainingDays?: number;
    readonly alerts?: readonly string[];
  };
  readonly partMonth?: { readonly days: number; readonly counted: string; readonly livingWage: string };
}

/** What a result says of all that an example may expect. */
export function said(result: LivingWage, expected: Expected): Expected {
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

export interface Vector {
  readonly id: string;
  readonly day: CalendarDate;
  readonly declared: Declared;
  readonly choices: Choices;
  readonly expected: Expected;
}

const euros = (value: string) => ({ value, currency: 'EUR' as const });
const nothing = { income: [], property: [], savings: euros('0') };
const alone: Declared = { ...nothing, household: [] };

function income(kind: DeclaredIncome['kind'], value: string, more: Partial<DeclaredIncome> = {}): DeclaredIncome {
  return { kind, amount: euros(value), per: 'month', basis: 'net', ...more };
}

function member(relation: DeclaredMember['relation'], more: Partial<DeclaredMember> = {}): DeclaredMember {
  return { ...nothing, relation, birthDate: '1970-05-04', sharesHousehold: true, ...more };
}

const earns = (relation: DeclaredMember['relation'], value: string, kind: DeclaredIncome['kind'] = 'wages') =>
  member(relation, { income: [income(kind, value)] });
const child = member('child', { birthDate: '2018-02-03' });
const together = (...household: DeclaredMember[]): Declared => ({ ...nothing, household });
const built = (cadastralIncome: string, more: object = {}) => ({
  kind: 'built' as const,
  right: 'fullOwnership' as const,
  cadastralIncome: euros(cadastralIncome),
  ...more,
});

/** In 2025, with the amounts of February of that year. */
const in2025 = '2025-06-02';
const single: Choices = { category: '2', childrenAsRecipient: 0 };
const ordinary: Choices = { category: '2', exemption: { kind: 'ordinary', daysUsed: 0 } };

const saved = (id: string, amount: string, counted: string): Vector => ({
  id,
  day: in2025,
  declared: { ...alone, savings: euros(amount) },
  choices: single,
  expected: { steps: { capital: counted } },
});
const owned = (id: string, cadastralIncome: string, children: number, counted: string): Vector => ({
  id,
  day: in2025,
  declared: { ...alone, property: [built(cadastralIncome)] },
  choices: { ...single, childrenAsRecipient: children },
  expected: { steps: { builtProperty: counted } },
});
const unemployed = (id: string, aYear: string, perMonth: string, deductedPerYear: string): Vector => ({
  id,
  day: in2025,
  declared: { ...alone, income: [income('unemployment', aYear, { per: 'year' })] },
  choices: single,
  expected: { perMonth, deductedPerYear },
});

export const vectors: readonly Vector[] = [
  {
    id: 'T1.1',
    day: in2025,
    declared: alone,
    choices: single,
    expected: { category: '2', perMonth: '1314.20', resources: '0.00' },
  },
  {
    id: 'T1.2',
    day: in2025,
    declared: { ...alone, income: [income('unemployment', '400')] },
    choices: single,
    expected: { deductedPerMonth: '379.17', perMonth: '935.03' },
  },
  {
    id: 'T1.3',
    day: in2025,
    declared: { ...alone, savings: euros('25000') },
    choices: single,
    expected: { steps: { capital: '1628.00' }, deductedPerYear: '1378.00', perMonth: '1199.37' },
  },
  {
    id: 'T1.4',
    day: in2025,
    declared: { ...alone, property: [built('1400')] },
    choices: single,
    expected: { steps: { builtProperty: '1950.00' }, deductedPerYear: '1700.00', perMonth: '1172.53' },
  },
  {
    id: 'T1.5',
    day: in2025,
    declared: { ...together(child, child), property: [built('1000')] },
    choices: { childrenAsRecipient: 2 },
    expected: { category: '3', steps: { builtProperty: '0.00' }, perMonth: '1776.07' },
  },
  {
    id: 'T1.6',
    day: in2025,
    declared: {
      ...together(member('sibling')),
      property: [built('2000', { share: { numerator: 1, denominator: 2 } })],
    },
    choices: { childrenAsRecipient: 0 },
    expected: {
      category: '1',
      steps: { builtProperty: '750.00' },
      deductedPerYear: '595.00',
      perMonth: '826.55',
      variants: { propertyShareScaled: '732.80' },
    },
  },
  {
    id: 'T1.7',
    day: in2025,
    declared: { ...alone, property: [{ kind: 'unbuilt', right: 'fullOwnership', cadastralIncome: euros('90') }] },
    choices: single,
    expected: { steps: { unbuiltProperty: '180.00' }, deductedPerYear: '0.00', perMonth: '1314.20' },
  },
  {
    id: 'T1.8',
    day: in2025,
    declared: {
      ...alone,
      income: [income('wages', '500')],
      property: [built('1400')],
      savings: euros('10000'),
    },
    choices: { ...single, ...ordinary },
    expected: {
      steps: { builtProperty: '1950.00', capital: '228.00', workExemption: '3713.76' },
      resources: '4464.24',
      deductedPerYear: '4214.24',
      perMonth: '963.01',
    },
  },
  {
    id: 'T1.9',
    day: '2023-11-15',
    declared: together(earns('partner', '1000')),
    choices: {},
    expected: {
      category: '1',
      steps: { cohabitants: '1894.56' },
      perMonth: '697.15',
      variants: { withoutGeneralExemption: '684.24' },
    },
  },
  {
    id: 'T1.10',
    day: in2025,
    declared: together(earns('partner', '1100')),
    choices: {},
    expected: {
      category: '1',
      steps: { cohabitants: '2686.44' },
      perMonth: '665.18',
      variants: { withoutGeneralExemption: '652.26' },
    },
  },
  {
    id: 'T1.11',
    day: in2025,
    declared: together(earns('parent', '1800'), earns('parent', '600')),
    choices: {},
    expected: {
      category: '1',
      steps: { cohabitants: '7772.88' },
      perMonth: '241.31',
      variants: { withoutGeneralExemption: '228.39' },
    },
  },
  {
    id: 'T1.12',
    day: '2026-03-02',
    declared: together(earns('grandparent', '1700', 'pension')),
    choices: {},
    expected: {
      category: '1',
      steps: { cohabitants: '9676.20' },
      perMonth: '100.21',
      variants: { withoutGeneralExemption: '87.30' },
    },
  },
  {
    id: 'T1.12 before the reform',
    day: '2026-02-28',
    declared: together(earns('grandparent', '1700', 'pension')),
    choices: {},
    expected: { perMonth: '876.13', cohabitant: { state: 'notCounted', reason: 'neverCounts' } },
  },
  unemployed('T1.13 a cent below', '15770.39', '20.83', '15520.39'),
  unemployed('T1.13 the amount', '15770.40', '0.00', '15770.40'),
  unemployed('T1.13 above', '16000', '0.00', '16000.00'),
  saved('T1.14 nothing', '0', '0.00'),
  saved('T1.14 the first bracket', '6200', '0.00'),
  saved('T1.14 in the second', '9350', '189.00'),
  saved('T1.14 the second bracket', '12500', '378.00'),
  saved('T1.14 above', '20000', '1128.00'),
  owned('T1.15 the exemption', '750', 0, '0.00'),
  owned('T1.15 above it', '751', 0, '3.00'),
  owned('T1.15 with three children', '1125', 3, '0.00'),
  owned('T1.15 above it with three children', '1126', 3, '3.00'),
  {
    id: 'T1.16',
    day: in2025,
    declared: together(earns('sibling', '5000')),
    choices: {},
    expected: {
      category: '1',
      perMonth: '876.13',
      cohabitant: { state: 'notCounted', reason: 'neverCounts' },
    },
  },
  {
    id: 'T1.17',
    day: in2025,
    declared: together(member('partner', { hasLivingWage: true, income: [income('wages', '2000')] })),
    choices: {},
    expected: { category: '1', perMonth: '876.13', cohabitant: { state: 'notCounted', reason: 'hasLivingWage' } },
  },
  {
    id: 'T2.1',
    day: '2022-12-15',
    declared: { ...alone, income: [income('wages', '400')] },
    choices: ordinary,
    expected: { steps: { workExemption: '3499.56' }, deductedPerMonth: '87.54' },
  },
  {
    id: 'T2.2',
    day: '2024-01-15',
    declared: { ...together(child), income: [income('wages', '1500')] },
    choices: { childrenAsRecipient: 1, exemption: { kind: 'shortageJob', daysUsed: 0 } },
    expected: {
      category: '3',
      resources: '12884.40',
      perMonth: '659.25',
      variants: { withoutGeneralExemption: '633.41' },
    },
  },
  {
    id: 'T2.3',
    day: in2025,
    declared: { ...alone, income: [income('wages', '1500')] },
    choices: { ...single, exemption: { kind: 'shortageJob', daysUsed: 0 } },
    expected: { resources: '12677.76' },
  },
  {
    id: 'T2.4',
    day: in2025,
    declared: { ...alone, income: [income('wages', '500')] },
    choices: ordinary,
    expected: { resources: '2286.24', perMonth: '1144.51' },
  },
  {
    id: 'T2.5',
    day: in2025,
    declared: { ...alone, income: [income('wages', '250')] },
    choices: ordinary,
    expected: { resources: '0.00', steps: { workExemption: '3000.00' }, perMonth: '1314.20' },
  },
  {
    id: 'T2.6',
    day: in2025,
    declared: { ...alone, income: [income('wages', '500')] },
    choices: { category: '2', exemption: { kind: 'ordinary', daysUsed: 20, startDate: '2024-01-15' } },
    expected: { exemption: { startDate: '2024-01-15', endDate: '2030-01-14', remainingBefore: 1075 } },
  },
  {
    id: 'T2.7',
    day: '2025-03-31',
    declared: { ...alone, income: [income('wages', '500')] },
    choices: {
      category: '2',
      exemption: {
        kind: 'ordinary',
        daysUsed: 400,
        startDate: '2023-06-01',
        contractFrom: '2025-03-10',
        contractUntil: '2025-03-31',
      },
    },
    expected: { exemption: { remainingBefore: 695, monthDays: 22, exemptDays: 22, remainingDays: 673, alerts: [] } },
  },
  {
    id: 'T2.8',
    day: '2025-04-15',
    declared: { ...alone, income: [income('wages', '500')] },
    choices: {
      category: '2',
      exemption: {
        kind: 'ordinary',
        daysUsed: 1090,
        startDate: '2020-06-01',
        contractFrom: '2025-04-01',
        contractUntil: '2025-04-30',
      },
    },
    expected: {
      steps: { workExemption: '618.96' },
      exemption: { remainingBefore: 5, monthDays: 30, exemptDays: 5, remainingDays: 0, alerts: ['runsOut'] },
    },
  },
  {
    id: 'T2.9',
    day: '2025-04-15',
    declared: { ...alone, income: [income('wages', '300', { daysWorked: 10 })] },
    choices: ordinary,
    expected: {
      steps: { wages: '10800.00' },
      resources: '7086.24',
      deductedPerYear: '6836.24',
      partMonth: { days: 10, counted: '189.90', livingWage: '1124.30' },
    },
  },
  {
    id: 'T2.10',
    day: in2025,
    declared: { ...alone, income: [income('wages', '500', { startedBeforeAid: true })] },
    choices: ordinary,
    expected: { resources: '6000.00', perMonth: '835.03' },
  },
  {
    id: 'T2.11',
    day: '2025-03-31',
    declared: { ...alone, income: [income('wages', '500')] },
    choices: {
      category: '2',
      exemption: {
        kind: 'ordinary',
        daysUsed: 283,
        startDate: '2023-06-01',
        contractFrom: '2025-03-11',
        contractUntil: '2025-03-31',
      },
    },
    expected: { exemption: { remainingBefore: 812, monthDays: 21, remainingDays: 791 } },
  },
];
