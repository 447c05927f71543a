import { PersonaError, type Written } from './errors.ts';
import type { NationalRegister, PersonaFile } from './schema.ts';

type Life = Written<PersonaFile>;

/**
 * Who is taxed together is married or cohabits legally by the register, nobody is taxed twice for a year, and children
 * are dependent only where the register knows some in the household.
 * @throws PersonaError
 */
export function checkTaxAssessments(all: readonly Life[], bySsin: ReadonlyMap<string, Life>): void {
  const taxed = new Set<string>();
  for (const { file, life } of all) {
    for (const [index, { incomeYear, partner, dependants }] of life.taxAssessments.entries()) {
      const wrong = (problem: string) => new PersonaError(file, `taxAssessments.${index}`, problem);
      const other = partner && bySsin.get(partner.ssin)?.life;
      if (partner && !other) throw wrong(`${partner.ssin} is nobody`);
      if (partner && !isPartner(life.nationalRegister, partner.ssin)) throw wrong('must be married or cohabit legally');
      for (const ssin of [life.ssin, ...(partner ? [partner.ssin] : [])]) {
        const key = `${ssin} ${incomeYear}`;
        if (taxed.has(key)) throw wrong(`${ssin} is already taxed for ${incomeYear}`);
        taxed.add(key);
      }
      const children = Math.max(childrenOf(life.nationalRegister), childrenOf(other?.nationalRegister));
      if ((dependants.children ?? 0) > children) throw wrong('has more children than the household');
      if ((dependants.childrenWithHandicap ?? 0) > (dependants.children ?? 0)) {
        throw wrong('has more children with a handicap than children');
      }
    }
  }
}

function isPartner(register: NationalRegister | undefined, ssin: string): boolean {
  const { civilStates = [], legalCohabitations = [] } = register ?? {};
  return [
    ...civilStates.map(({ spouse }) => spouse?.ssin),
    ...legalCohabitations.map(({ partner }) => partner?.ssin),
  ].includes(ssin);
}

function childrenOf(register: NationalRegister | undefined): number {
  return (register?.household ?? []).filter(({ role }) => role === '03').length;
}
