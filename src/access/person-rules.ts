import type { Remedy } from './access.ts';
import type { RuleText } from './facts.ts';
import { texts } from './rules/texts.ts';

/** A refusal of a person whom the applicant's streams name; its remedy depends on nothing else. */
export interface PersonRule extends RuleText {
  remedy(): Remedy;
}

const legalBasis =
  'Slides of the PPS Social Integration: code 30 for debtors outside the household, code 1 for those in it';

/** Others are looked at because of somebody who asks for aid, or receives it. */
export const notAnApplicant: PersonRule = {
  code: 'notAnApplicant',
  reason: texts.notAnApplicant,
  legalBasis,
  remedy: () => ({ action: 'integrate', qualityCode: 1 }),
};

/** Nobody can say who lives in. */
export const householdUnknown: PersonRule = {
  code: 'householdUnknown',
  reason: texts.householdUnknown,
  legalBasis,
  remedy: () => ({ action: 'consultFirst', stream: 'household' }),
};

/** Members of the household are integrated under the code of the inquiry, also when they owe maintenance. */
export const debtorLivesIn: PersonRule = {
  code: 'debtorLivesIn',
  reason: texts.debtorLivesIn,
  legalBasis,
  remedy: () => ({ action: 'integrate', qualityCode: 1 }),
};

/** Nothing can be recovered from others than debtors. */
export const notADebtor: PersonRule = {
  code: 'notADebtor',
  reason: texts.notADebtor,
  legalBasis,
  remedy: () => ({ action: 'none' }),
};

/** The code of the inquiry is for the household. */
export const notInHousehold: PersonRule = {
  code: 'notInHousehold',
  reason: texts.notInHousehold,
  legalBasis,
  remedy: () => ({ action: 'integrate', qualityCode: 30 }),
};
