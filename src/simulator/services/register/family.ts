import type { NationalRegister } from '../../personas/schema.ts';
import type { XmlElements } from '../../xml.ts';
import { countries, municipalities } from '../labels-places.ts';
import {
  civilStates,
  cessationReasons,
  courtNames,
  courts,
  familyRoles,
  filiations,
  guardianCapacities,
  hostingRoles,
  housings,
  justifications,
  protectionSituations,
} from '../labels-person.ts';
import { placeAbroad } from './identity.ts';
import {
  coded,
  container,
  dateParts,
  items,
  numberBehind,
  optionalCode,
  optionalDate,
  partnerOf,
  personOf,
  type Writing,
} from './values.ts';
import { resolve } from '../../personas/schema.ts';

type CivilState = NonNullable<NationalRegister['civilStates']>[number];
type Cohabitation = NonNullable<NationalRegister['legalCohabitations']>[number];
type Judgment = NonNullable<CivilState['judgment']>;

/** Groups 021, 110, 111, 113, 114, 120, 123, 140 and 141: family, household and protection. */
export function familyGroups(file: NationalRegister, ssin: string, writing: Writing): XmlElements {
  return {
    Filiations: container(
      'Filiation',
      items(file.descents, writing, { type: '110', current: 'notEnded', structure: () => 'C1' }, (descent) => ({
        FiliationType: coded(filiations, descent.kind, writing),
        Parent1: personOf(descent.parents[0], writing),
        Parent2: personOf(descent.parents[1], writing),
        ActNumber: descent.actNumber,
        Place: optionalCode(municipalities, descent.place, writing),
        Graphic: descent.text,
      })),
    ),
    ParentalAuthorities: container(
      'ParentalAuthority',
      items(file.protections, writing, { type: '111', current: 'newest' }, (protection) => ({
        Situation: coded(protectionSituations, protection.situation, writing),
        Justification: coded(justifications, protection.justification, writing),
        Graphic: protection.text,
      })),
    ),
    Guardians: guardians(file, writing),
    DescendentFiliations: children(file, ssin, writing),
    SharedHostings: container(
      'SharedHosting',
      items(file.sharedHostings, writing, { type: '021', current: 'notEnded' }, ({ role, person }) => ({
        Role: coded(hostingRoles, role, writing),
        ...personOf(person, writing),
      })),
    ),
    CivilStates: container(
      'CivilState',
      items(file.civilStates, writing, { type: '120', current: 'newest', structure: civilStructure }, (state) => ({
        CivilState: coded(civilStates, state.state, writing),
        Spouse: partnerOf(state.spouse, writing),
        Lieu: civilPlace(state, writing),
        ActNumber: state.actNumber,
      })),
    ),
    LegalCohabitations: container(
      'LegalCohabitation',
      items(file.legalCohabitations, writing, { type: '123', current: 'newest' }, (item) =>
        cohabitation(item, writing),
      ),
    ),
    FamilyMembers: household(file, writing),
    HeadOfFamily: memberships(file, writing),
  };
}

/** Children who are personas, by their own file, and others whom the file names. */
function children(file: NationalRegister, ssin: string, writing: Writing): XmlElements | undefined {
  const born = writing
    .childrenOf(ssin)
    .flatMap(({ ssin: child, nationalRegister }) =>
      (nationalRegister?.descents ?? [])
        .filter(({ parents }) => parents.some((parent) => parent.ssin === ssin))
        .map((descent) => ({ ...descent, child: { ssin: child } })),
    );
  const list = items(
    [...born, ...(file.children ?? [])],
    writing,
    { type: '114', current: 'notEnded', structure: () => 'A1' },
    ({ kind, child, actNumber, place, text }) => ({
      FiliationType: coded(filiations, kind, writing),
      Child: personOf(child, writing),
      ActNumber: actNumber,
      Place: optionalCode(municipalities, place, writing),
      Graphic: text,
    }),
  );
  return container('DescendentFiliation', list);
}

function guardians(file: NationalRegister, writing: Writing): XmlElements | undefined {
  const list = items(
    file.guardians,
    writing,
    { type: '113', current: 'notEnded', structure: ({ text }) => (text === undefined ? 'B1' : 'B2') },
    ({ capacity, justification, ssin, text }) => ({
      Status: coded(guardianCapacities, capacity, writing),
      Justification: optionalCode(justifications, justification, writing),
      NationalNumber: numberBehind(ssin, writing),
      Graphic1: ssin === undefined ? text : undefined,
      Graphic2: ssin === undefined ? undefined : text,
    }),
  );
  return container('Guardian', list);
}

function civilStructure({ place, abroad, judgment, foreignJudgment, spouse }: CivilState): string {
  if (judgment) return spouse ? 'F1' : 'G1';
  if (foreignJudgment) return 'E1';
  if (abroad) return 'C1';
  return place === undefined ? 'A1' : 'B1';
}

function civilPlace(state: CivilState, writing: Writing): XmlElements | undefined {
  const { place, abroad, judgment, foreignJudgment, transcription } = state;
  if (place !== undefined) return { Place1: coded(municipalities, place, writing) };
  if (abroad) return { Place2: placeAbroad(abroad, writing) };
  if (!judgment && !foreignJudgment) return undefined;
  return {
    Place3: {
      BelgianJudgement: judgment && belgianJudgment(judgment, writing),
      ForeignJudgement: foreignJudgment && { Place: placeAbroad(foreignJudgment, writing) },
      Transcription: transcription && {
        Date: optionalDate(transcription.date, writing),
        Place: coded(municipalities, transcription.place, writing),
      },
    },
  };
}

function belgianJudgment({ court, courtName, date, place }: Judgment, writing: Writing): XmlElements {
  return {
    Tribunal: optionalCode(courts, court, writing),
    Date: optionalDate(date, writing),
    Place: optionalCode(municipalities, place, writing),
    CourtName: optionalCode(courtNames, courtName, writing),
  };
}

function cohabitation(item: Cohabitation, writing: Writing): XmlElements {
  if (item.kind === 'declaration') {
    const { notary } = item;
    return {
      Declaration: {
        RegistrationDate: dateParts(resolve(item.registrationDate ?? item.since, writing.today)),
        Partner: partnerOf(item.partner, writing),
        Place: coded(municipalities, item.place, writing),
        Notary: notary && {
          NameNotary: notary.name,
          Place: optionalCode(municipalities, notary.place, writing),
          Country: optionalCode(countries, notary.country, writing),
        },
      },
    };
  }
  return {
    Cessation: {
      Reason: coded(cessationReasons, item.reason, writing),
      Place: optionalCode(municipalities, item.place, writing),
      Country: optionalCode(countries, item.country, writing),
      Notification: item.notification && {
        NotificationDate: optionalDate(item.notification.date, writing),
        Place: coded(municipalities, item.notification.place, writing),
      },
      Partner: partnerOf(item.partner, writing),
      BelgianJudgement: item.judgment && belgianJudgment(item.judgment, writing),
    },
  };
}

function household({ household: members }: NationalRegister, writing: Writing): XmlElements | undefined {
  const list = items(
    members,
    writing,
    {
      type: '140',
      current: 'notEnded',
      structure: ({ person, housing }) => `${person ? 'B' : 'A'}${housing === undefined ? '1' : '2'}`,
    },
    ({ role, housing, person }) => ({
      Housing: optionalCode(housings, housing, writing),
      FamilyRole: coded(familyRoles, role, writing),
      ...personOf(person, writing),
    }),
  );
  return container('FamilyMember', list);
}

function memberships({ memberships: rows }: NationalRegister, writing: Writing): XmlElements | undefined {
  const list = items(
    rows,
    writing,
    { type: '141', current: 'newest', structure: ({ housing }) => (housing === undefined ? 'A1' : 'A2') },
    ({ role, housing, head, text }) => ({
      Housing: optionalCode(housings, housing, writing),
      FamilyRole: coded(familyRoles, role, writing),
      ...personOf(head, writing),
      Graphic: text,
    }),
  );
  return container('HeadOfFamily', list);
}
