import { registerCodes } from '../../stream-kit/register-codes.ts';
import { readCodeLists } from '../../values/text-file.ts';

const ownCodes = readCodeLists(new URL('codes.yaml', import.meta.url), [
  'fileLanguages',
  'cohabitationEndReasons',
  'protectionSituations',
  'guardianCapacities',
  'protectionGrounds',
  'guardianRemarks',
  'identityCardTypes',
  'registrationRegisters',
]);

/**
 * The code lists of the register, in the order of its information types. Only codes whose meaning a public source gives
 * are in them; the register itself labels all others in the language asked.
 */
export const codeLists = {
  genders: registerCodes.genders,
  specialResidences: registerCodes.specialResidences,
  fileLanguages: ownCodes.fileLanguages,
  householdRoles: registerCodes.householdRoles,
  civilStates: registerCodes.civilStates,
  cohabitationEndReasons: ownCodes.cohabitationEndReasons,
  protectionSituations: ownCodes.protectionSituations,
  guardianCapacities: ownCodes.guardianCapacities,
  protectionGrounds: ownCodes.protectionGrounds,
  guardianRemarks: ownCodes.guardianRemarks,
  nationalities: registerCodes.nationalities,
  identityCardTypes: ownCodes.identityCardTypes,
  registrationRegisters: ownCodes.registrationRegisters,
};
