import { z } from 'zod';
import { text } from '../../../bank/reply-shape.ts';
import { withoutAbsent } from '../../../values/without-absent.ts';
import { booleanOf } from '../../../values/xsd-values.ts';
import { codeLists } from '../codes.ts';
import { history, property, single, together, within } from '../values/part.ts';
import { codePart, datePart, textLinesPart, textPart } from '../values/parts.ts';
import { codeLabel } from '../values/reply.ts';
import { codedText } from '../values/schema.ts';
import { addressAbroad, belgianAddress } from './address.ts';

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
type ResidenceKind = (typeof residenceKinds)[number];

/** The kind of place, as the answer shows it. */
export const residenceKind = z
  .enum(residenceKinds)
  .describe('A Belgian municipality, a country, or one of the special codes of the register.');

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

/** Groups 001, 003, 018, 019, 020, 022 and 024, each as the register gives it. */
export const residenceGroups = together(
  history(
    'residences',
    ['FileOwner', 'Residences'],
    {
      type: '001',
      ends: 'successor',
      id: 'Residence',
      description: 'Municipality that manages the file: where the person is registered, not the address.',
      about: 'Municipalities and countries of residence, newest first.',
    },
    property('kind', 'Residence', codeLabel, residenceKind, (place) => residenceKindOf(place?.Code)),
    codePart(
      'residence',
      'Residence',
      'NIS code of the municipality or country, or a code of list `specialResidences`.',
      codeLists.specialResidences,
    ),
    property(
      'isMergedMunicipality',
      'Fusion',
      text,
      z.boolean().optional().describe('Marks a municipality changed by a merger.'),
      booleanOf,
    ),
    property(
      'fileLanguage',
      'Language',
      text,
      codedText('Language of the file; code list `fileLanguages`.'),
      (code, { label }) => label(codeLists.fileLanguages, withoutAbsent({ Code: code })),
    ),
  ),
  history(
    'addresses',
    ['LegalMainAddresses', 'LegalMainAddress'],
    {
      type: '020',
      ends: 'successor',
      id: 'RegisterAddress',
      description: 'Main address in Belgium.',
      about: 'Main addresses, newest first.',
    },
    within('Address', belgianAddress),
  ),
  history('referenceAddresses', ['AddressReferences', 'AddressReference'], {
    type: '024',
    ends: 'successor',
    id: 'ReferenceAddress',
    description: 'Marks that the address is a reference address: the person does not live there.',
    about: 'Reference addresses, newest first.',
  }),
  history(
    'residencesAbroad',
    ['ResidenceAbroad', 'ResidenceAbroad'],
    {
      type: '022',
      ends: 'successor',
      id: 'ResidenceAbroad',
      description: 'Residence abroad, registered at a diplomatic post.',
      about: 'Residences abroad, newest first.',
    },
    within(
      'Address',
      codePart('diplomaticPost', 'PosteDiplomatique', 'Diplomatic post.'),
      codePart('territory', 'Territory', 'Territory by its NIS code.'),
      addressAbroad,
    ),
  ),
  history(
    'declaredAddressesAbroad',
    ['AddressDeclarationAbroad', 'Address'],
    {
      type: '018',
      ends: 'successor',
      id: 'DeclaredAddressAbroad',
      description: 'Address abroad that the person declared on leaving.',
      about: 'Addresses abroad that were declared, newest first.',
    },
    addressAbroad,
  ),
  single(
    'addressChangeDeclaration',
    'AddressChangeDeclaration',
    {
      type: '019',
      ends: 'stated',
      id: 'AddressChangeDeclaration',
      description: 'Change of address that was declared and not verified yet.',
    },
    within('Address', textPart('text', 'Graphic', 'The declared address, as one line of text.')),
  ),
  history(
    'residenceInvestigations',
    ['AscertainedLegalMainAddresses', 'AscertainedLegalMainAddress'],
    {
      type: '003',
      ends: 'successor',
      id: 'ResidenceInvestigation',
      description: 'Determination of the main residence.',
      about: 'Determinations of the main residence, newest first.',
    },
    codePart('result', 'InvestigationResult', 'Result.'),
    datePart('investigatedFrom', 'StartDate', 'Start of the period it is about.'),
    datePart('investigatedUntil', 'EndDate', 'End of the period it is about.'),
    textLinesPart('Explanation.'),
  ),
);
