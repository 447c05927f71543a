import { booleanOf, textOf } from '../../../values/xsd-values.ts';
import { withoutAbsent, someOf } from '../../../values/without-absent.ts';
import { codeLists } from '../codes.ts';
import { historyOf } from '../values/history.ts';
import { registerDate, type Label } from '../values/mapping.ts';
import { toCurrentAddress } from './current-address.ts';
import type { AddressLines, BelgianAddress, ResidenceReply } from './reply.ts';
import type { ResidenceData, ResidenceKind } from './schema.ts';

/** Groups 001, 003, 018, 019, 020, 022 and 024, and the current address that follows from them. */
export function toResidence(reply: ResidenceReply, label: Label): ResidenceData {
  const registered: Omit<ResidenceData, 'currentAddress'> = withoutAbsent({
    residences: historyOf(reply.FileOwner?.Residences, {
      type: '001',
      ends: 'successor',
      content: (item) => {
        const kind = residenceKindOf(item.Residence?.Code);
        return withoutAbsent({
          kind,
          residence: label(codeLists.specialResidences, item.Residence),
          isMergedMunicipality: booleanOf(item.Fusion),
          fileLanguage: label(codeLists.fileLanguages, withoutAbsent({ Code: item.Language })),
        });
      },
    }),
    addresses: historyOf(reply.LegalMainAddresses?.LegalMainAddress, {
      type: '020',
      ends: 'successor',
      content: ({ Address: address }) => belgianAddress(address, label),
    }),
    referenceAddresses: historyOf(reply.AddressReferences?.AddressReference, {
      type: '024',
      ends: 'successor',
      content: () => ({}),
    }),
    residencesAbroad: historyOf(reply.ResidenceAbroad?.ResidenceAbroad, {
      type: '022',
      ends: 'successor',
      content: ({ Address: address }) =>
        withoutAbsent({
          diplomaticPost: label(undefined, address?.PosteDiplomatique),
          territory: label(undefined, address?.Territory),
          ...abroad(address?.Address, label),
        }),
    }),
    declaredAddressesAbroad: historyOf(reply.AddressDeclarationAbroad?.Address, {
      type: '018',
      ends: 'successor',
      content: ({ Address: address }) => abroad(address, label),
    }),
    addressChangeDeclaration: historyOf(reply.AddressChangeDeclaration && [reply.AddressChangeDeclaration], {
      type: '019',
      ends: 'stated',
      content: ({ Address: address }) => withoutAbsent({ text: textOf(address?.Graphic) }),
    })?.[0],
    residenceInvestigations: historyOf(reply.AscertainedLegalMainAddresses?.AscertainedLegalMainAddress, {
      type: '003',
      ends: 'successor',
      content: (item) =>
        withoutAbsent({
          result: label(undefined, item.InvestigationResult),
          investigatedFrom: registerDate(item.StartDate),
          investigatedUntil: registerDate(item.EndDate),
          textLines: someOf([item.Graphic1, item.Graphic2].flatMap((line) => textOf(line) ?? [])),
        }),
    }),
  });
  return withoutAbsent({ currentAddress: toCurrentAddress(registered), ...registered });
}

const specialKinds = new Map<string, ResidenceKind>([
  ['99990', 'deceased'],
  ['99991', 'struckOff'],
  ['99992', 'struckOffToAbroad'],
  ['99996', 'declaredAbsent'],
  ['99997', 'residenceRightLost'],
]);

/** Three digits are a country (992: abroad, without more), five a municipality or a special code. */
function residenceKindOf(code: string | undefined): ResidenceKind {
  const digits = (code ?? '').replace(/^0+/, '');
  if (/^[1-9]\d{2}$/.test(digits)) return 'abroad';
  return (
    specialKinds.get(digits) ?? (/^[1-9]\d{4}$/.test(digits) && !digits.startsWith('999') ? 'municipality' : 'unknown')
  );
}

/** An address in Belgium. */
export function belgianAddress(address: BelgianAddress | undefined, label: Label) {
  return withoutAbsent({
    street: label(undefined, address?.Street),
    streetName: textOf(address?.Street?.Graphic),
    houseNumber: textOf(address?.HouseNumber),
    boxNumber: textOf(address?.Box),
    postCode: textOf(address?.ZipCode),
  });
}

/** An address abroad: country and lines. */
export function abroad(address: AddressLines | undefined, label: Label) {
  const lines = [address?.Graphic1, address?.Graphic2, address?.Graphic3];
  return withoutAbsent({
    country: label(undefined, address?.Country),
    addressLines: someOf(lines.flatMap((line) => textOf(line) ?? [])),
  });
}
