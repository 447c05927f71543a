import { PersonaError, type Written } from './errors.ts';
import { isSandboxSsin } from './numbers.ts';
import { personsOf } from './parties.ts';
import type { ChildBenefitFile, NationalRegister, PersonaFile, PersonReference } from './schema.ts';

type Life = Written<PersonaFile>;

/**
 * Files of child benefits name people who exist, and are what their source keeps.
 * @throws PersonaError
 */
export function checkChildBenefits(all: readonly Life[], bySsin: ReadonlyMap<string, Life>): void {
  const funds = new Map<string, string>();
  for (const { file, life } of all) {
    const named = namedIn(life.nationalRegister);
    for (const [index, benefits] of life.childBenefits.files.entries()) {
      const wrong = (problem: string) => new PersonaError(file, `childBenefits.files.${index}`, problem);
      const persons = personsOf(benefits);
      if (!persons.includes(life.ssin)) throw wrong('must have the person of this file in it');
      for (const ssin of persons) {
        const other = bySsin.get(ssin)?.life;
        const birthDate = other?.birthDate ?? named.get(ssin);
        if (birthDate === undefined) throw wrong(`${ssin} is nobody, nor named in nationalRegister`);
        if (!isSandboxSsin(ssin, birthDate)) throw wrong(`${ssin} must be a number of the sandbox`);
        if (other !== undefined && other.status.kind !== 'normal') throw wrong(`${ssin} must be a good number`);
      }
      const problem = problemOfSource(benefits);
      if (problem !== undefined) throw wrong(problem);
      const [number, name] = fundOf(benefits);
      if ((funds.get(number) ?? name) !== name) throw wrong(`elsewhere the fund is ${funds.get(number) ?? ''}`);
      funds.set(number, name);
    }
  }
}

/** What a source does not keep; the federal one has nothing since 2019. */
function problemOfSource({ source, fileNumber, entitledPerson, beneficiaries, children }: ChildBenefitFile) {
  const rows = [...beneficiaries, ...children].flatMap(({ bonuses, payments }) => [...bonuses, ...payments]);
  if (source === 'FLANDERS' && children.length !== 1) return 'must have exactly one child in Flanders';
  if (source === 'FLANDERS' && fileNumber !== undefined) return 'must have no number in Flanders';
  if (source !== 'FLANDERS' && rows.some(({ linkedTo }) => linkedTo)) return 'must link nobody outside Flanders';
  if (beneficiaries.some(({ payments, bonuses }) => [...payments, ...bonuses].some(({ linkedTo }) => linkedTo))) {
    return 'must link beneficiaries to a child, not to a beneficiary';
  }
  if (source !== 'FEDERAL') {
    return entitledPerson === undefined ? undefined : 'must have an entitled person in the federal source only';
  }
  const last = rows.map((row) => ('paid' in row ? row.paid : (row.until ?? 'never')));
  return last.some((date) => !/^\d{4}/.test(date) || date >= '2019') ? 'must end before 2019' : undefined;
}

function fundOf({ fund }: ChildBenefitFile): readonly [number: string, name: string] {
  return ['code' in fund ? fund.code : fund.enterpriseNumber, JSON.stringify(fund.name)];
}

/** Birth dates of those who are no personas, by number: people of the household and relatives. */
function namedIn(register: NationalRegister | undefined): ReadonlyMap<string, string> {
  const { household = [], memberships = [], descents = [] } = register ?? {};
  const references: readonly (PersonReference | undefined)[] = [
    ...household.map(({ person }) => person),
    ...memberships.map(({ head }) => head),
    ...descents.flatMap(({ parents }) => parents),
  ];
  return new Map(
    references.flatMap((one) =>
      one !== undefined && 'birthDate' in one && one.ssin !== undefined ? [[one.ssin, one.birthDate] as const] : [],
    ),
  );
}
