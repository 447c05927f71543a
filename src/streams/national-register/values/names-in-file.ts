import type { RegisterReply } from '../reply.ts';
import { registerNumberOf } from '../../../values/fictitious-number.ts';
import { withoutAbsent } from '../../../values/without-absent.ts';
import type { NationalNumber, RegisterName } from './reply.ts';

type File = NonNullable<RegisterReply['rrn_it_implicit']>;

interface Named {
  readonly NationalNumber?: NationalNumber;
  readonly Name?: RegisterName;
}

/** Names by number. */
export type Names = ReadonlyMap<string, RegisterName>;

/** Somebody of whom a group may give the number alone, with the name that another group of the file gives. */
export function withName(source: Named | undefined, names: Names): Named | undefined {
  const number = source?.NationalNumber?.NationalNumber;
  const name = source?.Name ?? (number === undefined ? undefined : names.get(number));
  return source && withoutAbsent({ NationalNumber: source.NationalNumber, Name: name });
}

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
