import { group, listOf, optional, text, type Decoded, type GroupShape } from '../../../bank/reply-shape.ts';
import { codeLabel, date, dated } from '../values/reply.ts';

/** A country and up to three lines. */
export const addressLines = group({
  Country: optional(codeLabel),
  Graphic1: optional(text),
  Graphic2: optional(text),
  Graphic3: optional(text),
});
export type AddressLines = Decoded<typeof addressLines>;

const residence = group({
  ...dated,
  Residence: optional(codeLabel),
  Fusion: optional(text),
  Language: optional(text),
});

/** An address in Belgium: the street has a code, or is a text. */
export const belgianAddress = group({
  ZipCode: optional(text),
  Street: optional(group({ Code: optional(text), Label: optional(text), Graphic: optional(text) })),
  HouseNumber: optional(text),
  Box: optional(text),
});
export type BelgianAddress = Decoded<typeof belgianAddress>;

const mainAddress = group({ ...dated, Address: optional(belgianAddress) });

/** Groups 001, 003, 018, 019, 020, 022 and 024. */
export const residenceFields = {
  FileOwner: listOf('Residences', residence),
  AscertainedLegalMainAddresses: listOf(
    'AscertainedLegalMainAddress',
    group({
      ...dated,
      InvestigationResult: optional(codeLabel),
      StartDate: optional(date),
      EndDate: optional(date),
      Graphic1: optional(text),
      Graphic2: optional(text),
    }),
  ),
  AddressDeclarationAbroad: listOf('Address', group({ ...dated, Address: optional(addressLines) })),
  AddressChangeDeclaration: optional(group({ ...dated, Address: optional(group({ Graphic: optional(text) })) })),
  LegalMainAddresses: listOf('LegalMainAddress', mainAddress),
  ResidenceAbroad: listOf(
    'ResidenceAbroad',
    group({
      ...dated,
      Address: optional(
        group({
          PosteDiplomatique: optional(codeLabel),
          Territory: optional(codeLabel),
          Address: optional(addressLines),
        }),
      ),
    }),
  ),
  AddressReferences: listOf('AddressReference', group(dated)),
};

export type ResidenceReply = Decoded<GroupShape<typeof residenceFields, never, false>>;
