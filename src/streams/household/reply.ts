import { textInLang } from '../../stream-kit/source-texts.ts';
import { aside, group, inNamespace, many, optional, text, type Decoded } from '../../bank/reply-shape.ts';

const namespace = 'http://www.ksz-bcss.fgov.be/XSD/SSDN/OCMW_CPAS/PerformInvestigation';
const personNamespace = 'http://www.ksz-bcss.fgov.be/XSD/SSDN/Person';

/** The date from which a value holds. */
const modified = ['modificationDate'] as const;
/** A municipality, a country or a street: a code, and names by language. */
const place = { Code: optional(text), Description: many(textInLang) };
const location = group(place);

const plainTextAddress = group({ Country: optional(location), Address: optional(text) }, { attributes: modified });

const addressInformation = group({
  ManagerLocation: optional(group(place, { attributes: modified, leftOut: ['LinguisticRegime'] })),
  LegalAddress: optional(
    group({
      StandardAddress: optional(
        group(
          {
            Country: optional(location),
            Municipality: optional(group({ ...place, PostalCode: optional(text) })),
            Street: optional(location),
            HouseNumber: optional(text),
            Box: optional(text),
          },
          { attributes: modified },
        ),
      ),
      DiplomaticPostAddress: optional(plainTextAddress),
    }),
  ),
  TemporaryAddress: optional(plainTextAddress),
  PostAddressAbroad: optional(plainTextAddress),
});

const name = group({
  LastName: optional(text),
  MiddleName: optional(text),
  FirstName: optional(text),
  CompleteFirstName: optional(text),
});

const partner = group({
  SocialSecurityUser: optional(text),
  Name: optional(name),
  BirthDate: optional(text),
  Gender: optional(text),
});

const event = group({ Date: optional(text), Location: optional(location) });

const legalData = group({
  Name: optional(name),
  Gender: optional(text),
  Birth: optional(event),
  CivilState: optional(
    group({ Code: optional(text), Location: optional(location), Partner: optional(partner) }, { attributes: modified }),
  ),
  Decease: optional(event),
  AddressInformation: optional(addressInformation),
  Nationality: optional(group(place, { attributes: modified })),
});

const citizen = group(
  {
    // By itself a number tells nothing.
    SocialSecurityUser: aside(text),
    InscriptionRegister: optional(group({}, { attributes: modified, content: true })),
    LegalData: optional(legalData),
  },
  { namespace: personNamespace, attributes: ['origin'] },
);

const member = group({ SocialSecurityUser: text, RelationShip: optional(text), EntryDate: optional(text) });

const composition = group({ FamilyMember: many(member) }, { attributes: ['origin'] });

/** What is read of `PerformInvestigationReply`. */
export const reply = group(
  {
    SocialSecurityUser: aside(optional(text)),
    DataGroups: optional(
      group(
        {
          FamilyCompositionGroup: optional(group({ FamilyComposition: optional(composition) })),
          CitizenGroup: optional(group({ Citizen: inNamespace(personNamespace, many(citizen)) })),
        },
        // Never asked: both are in the file of the National Register.
        { leftOut: ['AddressHistoryGroup', 'WaitRegisterGroup'] },
      ),
    ),
  },
  { namespace },
);

export type HouseholdReply = Decoded<typeof reply>;
export type Citizen = Decoded<typeof citizen>;
export type LegalData = Decoded<typeof legalData>;
export type Name = Decoded<typeof name>;
export type FamilyMember = Decoded<typeof member>;
export type Location = Decoded<typeof location>;
export type AddressInformation = Decoded<typeof addressInformation>;
export type PlainTextAddress = Decoded<typeof plainTextAddress>;
