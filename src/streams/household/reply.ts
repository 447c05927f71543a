import { group, inNamespace, many, optional, text, type Decoded } from '../../domain/reply-shape.ts';

const namespace = 'http://www.ksz-bcss.fgov.be/XSD/SSDN/OCMW_CPAS/PerformInvestigation';
const personNamespace = 'http://www.ksz-bcss.fgov.be/XSD/SSDN/Person';

const modified = ['modificationDate'] as const;
/** A code as the text of an element, with the date since when it holds. */
const datedCode = group({}, { attributes: modified, content: true });
/** A name in one language. */
const name = group({}, { attributes: ['lang'], content: true });
const location = { CountryCode: optional(text), MunicipalityCode: optional(text), Municipality: many(name) };

const legalAddress = group(
  {
    StandardAddress: optional(
      group({
        ...location,
        PostalCode: optional(text),
        StreetCode: optional(text),
        Street: many(name),
        HouseNumber: optional(text),
        Box: optional(text),
      }),
    ),
    DiplomaticPostAddress: optional(
      group({ CountryCode: optional(text), Post: optional(text), AddressPlainText: optional(text) }),
    ),
  },
  { attributes: modified },
);

const legalData = group({
  Name: optional(group({ LastName: optional(text), FirstName: optional(text), CompleteFirstName: optional(text) })),
  Gender: optional(datedCode),
  Birth: optional(group({ Date: optional(text) })),
  CivilState: optional(group({ Code: optional(text) }, { attributes: modified })),
  Decease: optional(group({ Date: optional(text) })),
  AddressInformation: optional(
    group({
      ManagerLocation: optional(group(location, { attributes: modified })),
      LegalAddress: optional(legalAddress),
    }),
  ),
  Nationality: optional(group({ NationalityCode: optional(text) }, { attributes: modified })),
});

const citizen = group(
  { SocialSecurityUser: text, InscriptionRegister: optional(datedCode), LegalData: optional(legalData) },
  { namespace: personNamespace },
);

const member = group({ SSIN: text, RelationShip: optional(text), EntryDate: optional(text) });

/** What is read of `PerformInvestigationReply`. */
export const reply = group(
  {
    FamilyComposition: optional(group({ FamilyMember: many(member) }, { attributes: ['origin'] })),
    Citizen: inNamespace(personNamespace, many(citizen)),
  },
  { namespace },
);

export type HouseholdReply = Decoded<typeof reply>;
export type Citizen = Decoded<typeof citizen>;
export type LegalData = Decoded<typeof legalData>;
export type LegalAddress = Decoded<typeof legalAddress>;
export type FamilyMember = Decoded<typeof member>;
