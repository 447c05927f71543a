import { ownersOf } from './parties.ts';
import { resolve, type Persona, type Property } from './schema.ts';

/** Rights whose holder is taxed for the income: full ownership, usufruct, long lease. A bare owner is not. */
const taxedRights = ['VE', 'VG', 'ERFP'];

/**
 * Taxable cadastral income of a person, from the same properties as the land registry tells; who own together have equal
 * parts. A right without a known share counts for nothing.
 * @param day the situation of that day
 * @returns eurocents; undefined when the person had no such property
 */
export function cadastralIncomeOf(
  { ssin, properties }: Pick<Persona, 'ssin' | 'properties'>,
  day: string,
  today: string,
): number | undefined {
  const parts = properties
    .filter(({ state }) => {
      const end = state.legalEnd === undefined ? undefined : resolve(state.legalEnd, today);
      return resolve(state.legalBegin, today) <= day && (end === undefined || end > day);
    })
    .flatMap((property) => sharesOf(ssin, property).map((share) => share * taxableCents(property)));
  return parts.length === 0 ? undefined : Math.round(parts.reduce((sum, part) => sum + part, 0));
}

function sharesOf(ssin: string, { parties }: Property): readonly number[] {
  return parties
    .filter((party) => ownersOf(party).includes(ssin))
    .flatMap((party) =>
      party.rights
        .filter(({ type, share }) => taxedRights.includes(type) && share !== undefined)
        .map(({ share = '' }) => {
          const [part = 0, whole = 1] = share.split('/').map(Number);
          return part / whole / ownersOf(party).length;
        }),
    );
}

function taxableCents({ informations }: Property): number {
  return informations
    .filter(({ income }) => income?.character === 'F')
    .reduce((sum, { income }) => sum + Math.round(Number(income?.amount) * 100), 0);
}
