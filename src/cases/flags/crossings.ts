import type { FlagRule } from '../../assessment/flags/flag.ts';
import { flagRules } from '../../assessment/flags/rules.ts';
import { closedList } from '../../values/code-list.ts';
import { readCodeLists } from '../../values/text-file.ts';

/** The form of aid that a flag is about. */
export const flagAids = ['livingWage', 'equivalentAid'] as const;
export type FlagAid = (typeof flagAids)[number];

/** With which stream each kind of flag crosses aid. The kinds are those of the rules that foresee flags. */
export const crossings = {
  work: 'dimona',
  wages: 'wages',
  unemployment: 'unemployment',
  workWithAllowance: 'unemployment',
  pension: 'pension',
  disabilityAllowance: 'dgph',
  childBenefit: 'cadaf',
  birthPremium: 'cadaf',
  cadastralIncome: 'patrimonium',
  insurability: 'insurability',
  insuredStatus: 'insurability',
} as const;
export type Crossing = keyof typeof crossings;
export const crossingNames = Object.keys(crossings) as [Crossing, ...Crossing[]];

const lists = readCodeLists(new URL('codes.yaml', import.meta.url), ['flagCrossings', 'flagAids']);
export const crossingList = closedList(lists.flagCrossings, crossingNames);
export const aidList = closedList(lists.flagAids, flagAids);

/** The code lists of flags, published under `/refData`. */
export const flagLists = [crossingList, aidList];

/** The rule by which an assessment foresees flags of a kind. */
export function ruleOf(crossing: Crossing): FlagRule | undefined {
  return flagRules.find(({ rule }) => rule.code === crossing);
}
