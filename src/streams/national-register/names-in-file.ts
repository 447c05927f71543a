import { registerNumberOf } from '../../values/fictitious-number.ts';
import type { Read } from './values/part.ts';
import type { Named, Names } from './values/names.ts';
import type { RegisterName } from './values/reply.ts';
import type { family } from './groups/family.ts';
import type { householdGroups } from './groups/household.ts';

/** The groups that name somebody. */
type File = Read<(typeof family)['reads'] & (typeof householdGroups)['reads']>;

/** Names that the file gives beside numbers in any of its groups, by number: some groups give a number alone. */
export function namesInFile(file: File): Names {
  const names = new Map<string, RegisterName>();
  for (const person of personsIn(file)) {
    const { ssin } = registerNumberOf(person?.NationalNumber?.NationalNumber);
    if (ssin !== undefined && person?.Name && !names.has(ssin)) names.set(ssin, person.Name);
  }
  return names;
}

function personsIn(file: File): readonly (Named | undefined)[] {
  return [
    ...(file.Filiations?.Filiation ?? []).flatMap(({ Parent1, Parent2 }) => [Parent1, Parent2]),
    ...(file.DescendentFiliations?.DescendentFiliation ?? []).map(({ Child }) => Child),
    ...(file.SharedHostings?.SharedHosting ?? []),
    ...(file.CivilStates?.CivilState ?? []).map(({ Spouse }) => Spouse),
    ...(file.LegalCohabitations?.LegalCohabitation ?? []).map(
      ({ Declaration, Cessation }) => Declaration?.Partner ?? Cessation?.Partner,
    ),
    ...(file.FamilyMembers?.FamilyMember ?? []),
    ...(file.HeadOfFamily?.HeadOfFamily ?? []),
  ];
}
