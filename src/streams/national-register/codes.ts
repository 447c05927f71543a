import type { CodeList } from '../../values/code-list.ts';
import { householdRoles } from '../../stream-kit/household-roles.ts';
import { civilStates, genders, nationalities, specialResidences } from '../../stream-kit/register-codes.ts';
import { cohabitationEndReasons } from './codes/person.ts';
import { fileLanguages } from './codes/residence.ts';
import {
  guardianCapacities,
  identityCardTypes,
  protectionGrounds,
  protectionSituations,
  registrationRegisters,
} from './codes/status.ts';

export { householdRoles } from '../../stream-kit/household-roles.ts';
export { civilStates, genders, nationalities, specialResidences } from '../../stream-kit/register-codes.ts';
export * from './codes/person.ts';
export * from './codes/residence.ts';
export * from './codes/status.ts';

/**
 * The code lists of the register. Only codes whose meaning a public source gives are in them; the register itself labels
 * all others in the language asked.
 */
export const registerCodeLists: readonly CodeList[] = [
  genders,
  specialResidences,
  fileLanguages,
  householdRoles,
  civilStates,
  cohabitationEndReasons,
  protectionSituations,
  guardianCapacities,
  protectionGrounds,
  nationalities,
  identityCardTypes,
  registrationRegisters,
];
