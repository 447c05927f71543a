import type { FlagRule } from './flag.ts';
import { birthPremium } from './rules/birth-premium.ts';
import { cadastralIncome } from './rules/cadastral-income.ts';
import { childBenefit } from './rules/child-benefit.ts';
import { disabilityAllowance } from './rules/disability-allowance.ts';
import { insurability } from './rules/insurability.ts';
import { insuredStatus } from './rules/insured-status.ts';
import { pension } from './rules/pension.ts';
import { unemployment } from './rules/unemployment.ts';
import { wages } from './rules/wages.ts';
import { work } from './rules/work.ts';
import { workWithAllowance } from './rules/work-with-allowance.ts';

/**
 * The crossings, in the order in which they are shown. Which streams the supervisor crosses is published (PPS Social
 * Integration, three years of flags, 2017); the exact conditions are not.
 */
export const flagRules: readonly FlagRule[] = [
  work,
  wages,
  unemployment,
  workWithAllowance,
  pension,
  disabilityAllowance,
  childBenefit,
  birthPremium,
  cadastralIncome,
  insurability,
  insuredStatus,
];
