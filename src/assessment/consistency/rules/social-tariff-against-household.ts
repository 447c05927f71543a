import { told as toldOf, within } from '../../known.ts';
import { unsaid } from '../../items.ts';
import { lookedIn, type Check } from '../check.ts';
import { membersOf } from '../members.ts';

/** The household by which the social tariff is given is not the one of the register. */
export const socialTariffAgainstHousehold: Check = {
  rule: {
    code: 'socialTariffAgainstHousehold',
    legalBasis: 'Royal decree of 28 June 2009 on the automatic social tariff: the household at the address',
    validFrom: '2009-07-01',
    certainty: 'assumed',
  },
  streams: ['socialTariff', 'household'],
  judge(inquiry, person) {
    const tariff = toldOf(inquiry, person, 'socialTariff', 'household');
    const household = membersOf(inquiry, person);
    // Somebody of whom the FPS Economy gives no household has no contract to compare.
    if (tariff.state === 'none') return { conflicts: [], looked: [tariff.fact], missing: [] };
    if (tariff.state === 'unknown') return { ...lookedIn(household), conflicts: [], missing: [tariff.missing] };
    const members = within(tariff.fact, 'members');
    const numbers = tariff.value.members.flatMap(({ ssin }) => ssin ?? []);
    const missing = [...household.missing, ...(numbers.length < tariff.value.members.length ? [unsaid(members)] : [])];
    const looked = [members, ...household.looked];
    if (missing.length > 0) return { conflicts: [], looked, missing };
    const more = numbers.filter((number) => !household.numbers.has(number)).length;
    const fewer = [...household.numbers].filter((number) => !numbers.includes(number)).length;
    return {
      conflicts: more + fewer > 0 ? looked : [],
      looked,
      missing,
      values: { onlyInTariff: String(more), onlyInRegister: String(fewer) },
    };
  },
};
