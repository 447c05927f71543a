import { readCodeLists } from '../values/text-file.ts';

/** Code lists of the National Register that other sources use too. The stream nationalRegister publishes them. */
export const registerCodes = readCodeLists(new URL('register-codes.yaml', import.meta.url), [
  'genders',
  'specialResidences',
  'householdRoles',
  'civilStates',
  'nationalities',
]);
