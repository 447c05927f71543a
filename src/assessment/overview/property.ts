import { centsOf, eurosFromCents, type EuroAmount } from '../../values/amount.ts';
import { withoutAbsent } from '../../values/without-absent.ts';
import type { DataOf } from '../answers.ts';
import type { Fact } from '../finding.ts';
import type { Inquiry, Person } from '../inquiry.ts';
import { itemsOf } from '../items.ts';
import { told } from '../known.ts';
import { personsOf, whose } from '../persons.ts';
import type { Overview, Property } from './view.ts';

type Parcel = NonNullable<DataOf<'patrimonium'>['properties']>[number];

/** Real estate of every person, with the share and the cadastral income of the whole. */
export function propertyOf(inquiry: Inquiry): Overview['property'] {
  const all = personsOf(inquiry).map((person) => ({
    person,
    found: itemsOf(told(inquiry, person, 'patrimonium', 'properties')),
  }));
  return {
    items: all.flatMap(({ person, found }) =>
      found.items.map(({ value, fact }) => itemOf(inquiry, person, value, fact)),
    ),
    facts: all.flatMap(({ found }) => found.looked),
    missing: all.flatMap(({ found }) => found.missing),
  };
}

function itemOf(inquiry: Inquiry, person: Person, parcel: Parcel, fact: Fact): Property {
  const { nature, isBuilt, parts = [], parties, state } = parcel;
  const municipalities = new Map(
    parts.flatMap(({ municipality }) => (municipality ? [[municipality.code, municipality]] : [])),
  );
  return withoutAbsent({
    ...whose(inquiry, person),
    capakey: parcel.parcel.capakey,
    nature,
    isBuilt,
    municipalities: [...municipalities.values()],
    rights: parties
      .filter(({ isConsultedPerson }) => isConsultedPerson)
      .flatMap(({ kind, rights }) =>
        rights.map(({ type, share }) => withoutAbsent({ type, share, isJoint: kind !== 'individual' })),
      ),
    areRightsDoubtful: state?.areRightsDoubtful,
    cadastralIncome: incomeOf(parcel),
    startDate: state?.legalStartDate,
    endDate: state?.legalEndDate,
    facts: [fact],
  });
}

/** The incomes of all parts together; one that is not known leaves the whole unknown. */
function incomeOf({ parts = [] }: Parcel): EuroAmount | undefined {
  const cents = parts.map(({ cadastralIncome }) => cadastralIncome?.amount && centsOf(cadastralIncome.amount));
  if (cents.length === 0) return undefined;
  const sum = cents.reduce((total, one) => (total === undefined || one === undefined ? undefined : total + one), 0);
  return sum === undefined ? undefined : eurosFromCents(String(sum));
}
