import type { Completion, ToldElsewhere } from '../../stream-kit/stream.ts';
import { withoutAbsent } from '../../values/without-absent.ts';
import type { CadafData, ChildBenefitFile, ChildBenefitPerson, Member } from './schema.ts';

/*
 * The source of child benefits gives numbers only. Who they are is told by the streams that name persons beside the one
 * consulted, as far as the integration opens them: nobody is looked up by number.
 */

/** Who somebody is. */
type Name = Required<Pick<ChildBenefitPerson, 'familyName'>> & Pick<ChildBenefitPerson, 'givenName'>;

/** Who lives with the person, and the partner. */
export const byHousehold: Completion<CadafData> = completionBy('household', {});

/** Parents, children wherever they live, and former spouses: in the history only. */
export const byRegister: Completion<CadafData> = completionBy('nationalRegister', { history: 'true' });

function completionBy(stream: string, question: Readonly<Record<string, string>>): Completion<CadafData> {
  return {
    stream,
    completes: ['files'],
    asks: ({ files }) => (files.flatMap(personsIn).some(isNameless) ? question : undefined),
    complete: (data, told) => ({ ...data, files: named(data.files, told) }),
  };
}

function isNameless({ familyName }: ChildBenefitPerson): boolean {
  return familyName === undefined;
}

function personsIn({ entitledPerson, beneficiaries, children }: ChildBenefitFile): readonly ChildBenefitPerson[] {
  const members = [...beneficiaries, ...children];
  const linked = members.flatMap(({ bonuses, payments }) =>
    [...bonuses, ...payments].flatMap(({ linkedBeneficiaries = [] }) => linkedBeneficiaries),
  );
  return [...(entitledPerson ? [entitledPerson] : []), ...members, ...linked];
}

/** The files with the names that another stream told. A name that is there already stays. */
export function named(files: readonly ChildBenefitFile[], told: ToldElsewhere): ChildBenefitFile[] {
  const names = 'data' in told ? namesIn(told.data) : new Map<string, Name>();
  const name = <P extends ChildBenefitPerson>(person: P): P => {
    const found = isNameless(person) ? names.get(person.ssin) : undefined;
    return found ? { ...person, ...found } : person;
  };
  const linked = <Row extends { readonly linkedBeneficiaries?: ChildBenefitPerson[] | undefined }>(row: Row): Row =>
    row.linkedBeneficiaries ? { ...row, linkedBeneficiaries: row.linkedBeneficiaries.map(name) } : row;
  const member = (one: Member): Member => ({
    ...name(one),
    bonuses: one.bonuses.map(linked),
    payments: one.payments.map(linked),
  });
  return files.map((file) => ({
    ...file,
    ...(file.entitledPerson ? { entitledPerson: name(file.entitledPerson) } : {}),
    beneficiaries: file.beneficiaries.map(member),
    children: file.children.map(member),
  }));
}

/** Everybody whom an answer gives a number and a family name, wherever in it; the first name of a number counts. */
function namesIn(value: unknown, names = new Map<string, Name>()): ReadonlyMap<string, Name> {
  if (Array.isArray(value)) for (const item of value) namesIn(item, names);
  else if (typeof value === 'object' && value !== null) {
    const { ssin, familyName, givenName, givenNames } = value as Readonly<Record<string, unknown>>;
    if (typeof ssin === 'string' && typeof familyName === 'string' && !names.has(ssin)) {
      const given = [givenName, givenNames].find((text) => typeof text === 'string');
      names.set(ssin, withoutAbsent({ familyName, givenName: given }));
    }
    for (const item of Object.values(value)) namesIn(item, names);
  }
  return names;
}
