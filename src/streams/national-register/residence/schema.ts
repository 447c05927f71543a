import { z } from 'zod';
import { codedValue } from '../../../values/code-list.ts';
import { codedText, registerItem, someDate, someText } from '../values/schema.ts';

/** What the place in a 001 item is. */
export const residenceKinds = [
  'municipality',
  'abroad',
  'struckOff',
  'struckOffToAbroad',
  'declaredAbsent',
  'residenceRightLost',
  'deceased',
  'unknown',
] as const;
export type ResidenceKind = (typeof residenceKinds)[number];

const residenceKind = z
  .enum(residenceKinds)
  .describe('A Belgian municipality, a country, or one of the special codes of the register.');

const residence = registerItem(
  '001',
  {
    id: 'Residence',
    description: 'Municipality that manages the file: where the person is registered, not the address.',
  },
  {
    kind: residenceKind,
    residence: codedText('NIS code of the municipality or country, or a code of list `specialResidences`.'),
    isMergedMunicipality: z.boolean().optional().describe('Marks a municipality changed by a merger.'),
    fileLanguage: codedText('Language of the file; code list `fileLanguages`.'),
  },
);
export type Residence = z.infer<typeof residence>;

/** An address in Belgium. */
export const addressParts = {
  street: codedText('Street by its code in the register.'),
  streetName: someText('Street as a text, when it has no code.'),
  houseNumber: someText('House number.'),
  boxNumber: someText('Box number.'),
  postCode: someText('Postal code.'),
};
const address = registerItem('020', { id: 'RegisterAddress', description: 'Main address in Belgium.' }, addressParts);
export type RegisterAddress = z.infer<typeof address>;

/** An address abroad. */
export const abroadParts = {
  country: codedText('Country by its NIS code.'),
  addressLines: z.array(z.string()).optional().describe('Address as up to three lines of text.'),
};
const addressAbroad = registerItem(
  '022',
  { id: 'ResidenceAbroad', description: 'Residence abroad, registered at a diplomatic post.' },
  {
    diplomaticPost: codedText('Diplomatic post.'),
    territory: codedText('Territory by its NIS code.'),
    ...abroadParts,
  },
);
export type AddressAbroad = z.infer<typeof addressAbroad>;

const referenceAddress = registerItem(
  '024',
  {
    id: 'ReferenceAddress',
    description: 'Marks that the address is a reference address: the person does not live there.',
  },
  {},
);
export type ReferenceAddress = z.infer<typeof referenceAddress>;

const investigation = registerItem(
  '003',
  { id: 'ResidenceInvestigation', description: 'Determination of the main residence.' },
  {
    result: codedText('Result.'),
    investigatedFrom: someDate('Start of the period it is about.'),
    investigatedUntil: someDate('End of the period it is about.'),
    textLines: z.array(z.string()).optional().describe('Explanation.'),
  },
);

const declaredAddressAbroad = registerItem(
  '018',
  { id: 'DeclaredAddressAbroad', description: 'Address abroad that the person declared on leaving.' },
  abroadParts,
);

const addressChange = registerItem(
  '019',
  { id: 'AddressChangeDeclaration', description: 'Change of address that was declared and not verified yet.' },
  { text: someText('The declared address, as one line of text.') },
);

const currentAddress = z
  .object({
    kind: residenceKind,
    startDate: someDate('From when the person is registered there (001).'),
    residence: codedValue.describe('The newest 001: municipality, country or special code.'),
    address: address
      .optional()
      .describe(
        'Main address in Belgium. Absent when the newest one is from before the person left or was struck off.',
      ),
    isReferenceAddress: z
      .boolean()
      .optional()
      .describe('True when the person does not live at the address; says nothing without an address.'),
    addressAbroad: addressAbroad.optional(),
    declaredChange: someText('A change of address is declared and not verified yet (019): the new address.'),
    derivedFrom: z.array(z.string()).describe('Information types it was derived from.'),
  })
  .meta({
    id: 'CurrentAddress',
    description:
      'Where the person is registered now. Derived by the gateway from the newest 001 first, because the newest address alone can be an old one.',
  });
export type CurrentAddress = z.infer<typeof currentAddress>;

/** Where the person is registered. */
export const residenceData = {
  currentAddress: currentAddress.optional(),
  residences: z.array(residence).optional().describe('Municipalities and countries of residence, newest first.'),
  addresses: z.array(address).optional().describe('Main addresses, newest first.'),
  referenceAddresses: z.array(referenceAddress).optional().describe('Reference addresses, newest first.'),
  residencesAbroad: z.array(addressAbroad).optional().describe('Residences abroad, newest first.'),
  declaredAddressesAbroad: z
    .array(declaredAddressAbroad)
    .optional()
    .describe('Addresses abroad that were declared, newest first.'),
  addressChangeDeclaration: addressChange.optional(),
  residenceInvestigations: z
    .array(investigation)
    .optional()
    .describe('Determinations of the main residence, newest first.'),
};
export type ResidenceData = z.infer<z.ZodObject<typeof residenceData>>;
