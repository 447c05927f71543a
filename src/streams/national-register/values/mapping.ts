import { coded, ownLabel, type CodedValue, type CodeList } from '../../../values/code-list.ts';
import { registerNumberOf } from '../../../values/fictitious-number.ts';
import { incompleteDateFromParts, type IncompleteDate } from '../../../values/incomplete-date.ts';
import { textOf } from '../../../values/xsd-values.ts';
import type { BankLanguage } from '../../../values/localized-text.ts';
import { someOf, withoutAbsent } from '../../../values/without-absent.ts';
import { codeLists } from '../codes.ts';
import type { BelgianJudgement, CodeLabel, GraphicPlace, NationalNumber, RegisterDate, RegisterName } from './reply.ts';
import type { Judgement, RegisterPlace, RelatedPerson } from './schema.ts';

/** Labels a code from a list, or with the label of the register in the language asked. */
export type Label = (list: CodeList | undefined, value: CodeLabel | undefined) => CodedValue | undefined;

/** @returns how to label codes of a reply asked in this language */
export function labelIn(language: BankLanguage): Label {
  return (list, value) => {
    const code = textOf(value?.Code);
    return code === undefined ? undefined : coded(list, code, ownLabel(language, value?.Label));
  };
}

/** A date of the register, unknown parts left unknown. */
export function registerDate(parts: RegisterDate | undefined): IncompleteDate | undefined {
  return parts && incompleteDateFromParts(parts);
}

/** Sex by the register's code. */
export function genderOf(code: string | undefined): CodedValue | undefined {
  return code === undefined || code === '' ? undefined : coded(codeLists.genders, code);
}

/** Name parts joined; the given name in use is the marked one, else the first. */
export function namesOf(
  name: RegisterName | undefined,
): Pick<RelatedPerson, 'familyName' | 'givenName' | 'givenNames'> {
  const familyNames = (name?.LastName ?? []).flatMap(({ Label: label }) => textOf(label) ?? []);
  const given = (name?.FirstName ?? []).filter(({ Label: label }) => textOf(label) !== undefined);
  const used = given.find(({ attributes }) => attributes.UsedFirstName !== undefined) ?? given[0];
  return withoutAbsent({
    familyName: textOf(familyNames.join(' ')),
    givenName: textOf(used?.Label),
    givenNames: textOf(given.map(({ Label: label }) => label).join(' ')),
  });
}

/**
 * Somebody else in the file.
 * @returns undefined when nothing is said about the person
 */
export function toPerson(
  source: { readonly NationalNumber?: NationalNumber; readonly Name?: RegisterName } | undefined,
): RelatedPerson | undefined {
  const person: RelatedPerson = withoutAbsent({
    ...registerNumberOf(source?.NationalNumber?.NationalNumber),
    ...namesOf(source?.Name),
    birthDate: registerDate(source?.NationalNumber?.Date),
    gender: genderOf(source?.NationalNumber?.Sex),
  });
  return Object.keys(person).length > 0 ? person : undefined;
}

/** A place in Belgium, or abroad. */
export function toPlace(label: Label, municipality: CodeLabel | undefined, abroad?: GraphicPlace): RegisterPlace {
  return withoutAbsent({
    municipality: label(undefined, municipality),
    country: label(undefined, abroad?.Country),
    placeName: textOf(abroad?.Graphic),
  });
}

/** Texts that say something, as lines; undefined when none does. */
export function linesOf(...lines: readonly (string | undefined)[]): string[] | undefined {
  return someOf(lines.flatMap((line) => textOf(line) ?? []));
}

/** A decision of a Belgian court. */
export function toBelgianJudgement(label: Label, source: BelgianJudgement): Judgement {
  return withoutAbsent({
    isForeign: false,
    date: registerDate(source.Date),
    court: label(undefined, source.Tribunal),
    courtName: label(undefined, source.CourtName),
    municipality: label(undefined, source.Place),
  });
}
