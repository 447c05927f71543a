import type { NationalRegister } from '../../personas/schema.ts';
import type { XmlElements } from '../../xml.ts';
import { countries, diplomaticPosts, residences } from '../labels-places.ts';
import { inquiryResults } from '../labels-person.ts';
import { coded, container, dateParts, items, optionalCode, optionalDate, type Writing } from './values.ts';
import { resolve } from '../../personas/schema.ts';

/** Groups 001, 003, 018, 019, 020, 022 and 024: where somebody lives. */
export function residenceGroups(file: NationalRegister, writing: Writing): XmlElements {
  return {
    FileOwner: container(
      'Residences',
      items(file.residences, writing, { type: '001', current: 'newest' }, (residence) => ({
        Residence: coded(residences, residence.place, writing),
        Fusion: residence.merger ? '1' : '0',
        Language: residence.fileLanguage ?? languageOf(file),
      })),
    ),
    AscertainedLegalMainAddresses: container(
      'AscertainedLegalMainAddress',
      items(file.addressInquiries, writing, { type: '003', current: 'newest' }, (inquiry) => ({
        InvestigationResult: optionalCode(inquiryResults, inquiry.result, writing),
        StartDate: optionalDate(inquiry.startDate, writing),
        EndDate: optionalDate(inquiry.endDate, writing),
        Graphic1: inquiry.texts?.[0],
        Graphic2: inquiry.texts?.[1],
      })),
    ),
    AddressDeclarationAbroad: container(
      'Address',
      items(file.addressDeclarationsAbroad, writing, { type: '018', current: 'newest' }, (declaration) => ({
        Address: foreignAddress(declaration.country, declaration.lines, writing),
      })),
    ),
    AddressChangeDeclaration: declaredAddress(file.declaredAddress, writing),
    LegalMainAddresses: mainAddresses(file, writing),
    ResidenceAbroad: container(
      'ResidenceAbroad',
      items(file.addressesAbroad, writing, { type: '022', current: 'newest' }, (abroad) => ({
        Address: {
          PosteDiplomatique: optionalCode(diplomaticPosts, abroad.diplomaticPost, writing),
          Territory: optionalCode(countries, abroad.territory, writing),
          Address: foreignAddress(abroad.country, abroad.lines, writing),
        },
      })),
    ),
    AddressReferences: container(
      'AddressReference',
      items(file.referenceAddresses, writing, { type: '024', current: 'newest' }, () => ({})),
    ),
  };
}

/** Of an item that does not say it: the language of the others, else Dutch. */
function languageOf({ residences: list = [] }: NationalRegister): string {
  return list.find(({ fileLanguage }) => fileLanguage !== undefined)?.fileLanguage ?? '2';
}

function declaredAddress(declared: NationalRegister['declaredAddress'], writing: Writing): XmlElements | undefined {
  const since = declared && resolve(declared.since, writing.today);
  if (since === undefined || since > writing.today) return undefined;
  return { $: { Type: '019', Structure: 'A1' }, Date: dateParts(since), Address: { Graphic: declared?.text } };
}

function mainAddresses({ mainAddresses: addresses }: NationalRegister, writing: Writing): XmlElements | undefined {
  const list = items(
    addresses,
    writing,
    { type: '020', current: 'newest', structure: ({ box }) => (box === undefined ? 'A1' : 'B1') },
    ({ zipCode, street, streetCode, houseNumber, box }) => ({
      Address: {
        ZipCode: zipCode,
        Street: streetCode === undefined ? { Graphic: street } : { Code: streetCode, Label: street },
        HouseNumber: houseNumber,
        Box: box,
      },
    }),
  );
  return container('LegalMainAddress', list);
}

export function foreignAddress(
  country: string | undefined,
  lines: readonly string[] | undefined,
  writing: Writing,
): XmlElements | undefined {
  if (country === undefined && lines === undefined) return undefined;
  const [first, second, third] = lines ?? [];
  return {
    Country: optionalCode(countries, country, writing),
    Graphic1: first,
    Graphic2: second,
    Graphic3: third,
  };
}
