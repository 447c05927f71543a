import type { CodeList } from '../../domain/code-list.ts';
import { civilStates, cohabitationEndReasons, genders, householdRoles } from './codes/person.ts';
import { fileLanguages, specialResidences } from './codes/residence.ts';
import {
  guardianCapacities,
  identityCardTypes,
  nationalities,
  protectionGrounds,
  protectionSituations,
  registrationRegisters,
} from './codes/status.ts';

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
