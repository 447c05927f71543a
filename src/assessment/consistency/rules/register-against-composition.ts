import { membersInRegister } from '../register-members.ts';
import { lookedIn, type Check } from '../check.ts';
import { membersOf } from '../members.ts';

/** The file of the person in the National Register and the composition of the household name other members. */
export const registerAgainstComposition: Check = {
  rule: {
    code: 'registerAgainstComposition',
    legalBasis: 'Law of 8 August 1983 on the National Register, art. 3: composition of the household',
    validFrom: '1984-01-01',
    certainty: 'assumed',
  },
  streams: ['household', 'nationalRegister'],
  judge(inquiry, person) {
    const composition = membersOf(inquiry, person);
    const register = membersInRegister(inquiry, person);
    const told = lookedIn(composition, register);
    if (told.missing.length > 0) return { ...told, conflicts: [] };
    const more = [...register.numbers].filter((number) => !composition.numbers.has(number)).length;
    const fewer = [...composition.numbers].filter((number) => !register.numbers.has(number)).length;
    return {
      ...told,
      conflicts: more + fewer > 0 ? told.looked : [],
      values: { onlyInRegister: String(more), onlyInComposition: String(fewer) },
    };
  },
};
