/** A file of the National Register in which every group and every variant occurs; all of it is invented. */

const date = (name: string, day = '20200301') =>
  `<${name}><Century>${day.slice(0, 2)}</Century><Year>${day.slice(2, 4)}</Year>` +
  `<Month>${day.slice(4, 6)}</Month><Day>${day.slice(6)}</Day></${name}>`;
const code = (name: string, value = '1') => `<${name}><Code>${value}</Code><Label>Omschrijving</Label></${name}>`;
const number = (sex: string) =>
  `<NationalNumber><NationalNumber>80610112310</NationalNumber>${date('Date', '19800101')}<Sex>${sex}</Sex></NationalNumber>`;
const name =
  '<Name><LastName><Code>1</Code><Label>Voorbeeld</Label></LastName>' +
  '<FirstName UsedFirstName="1"><Label>Jan</Label></FirstName><FirstName><Label>Piet</Label></FirstName></Name>';
const person = number('2') + name;
const abroad = `${code('Country', '111')}<Graphic1>1 rue Exemple</Graphic1><Graphic2>Paris</Graphic2>`;
const address =
  '<Address><ZipCode>9000</ZipCode><Street><Code>1234</Code><Label>Veldstraat</Label></Street>' +
  '<HouseNumber>1</HouseNumber><Box>2</Box></Address>';
const judgement = `<BelgianJudgement>${code('CourtName')}${code('Place')}${date('Date')}${code('Tribunal')}</BelgianJudgement>`;
const transcription = `<Transcription>${date('Date')}${code('Place')}</Transcription>`;

const doubt = `${date('DateEntered')}${date('DateValidated')}${code('Validation')}`;

/** An item of a group, with its dates. */
function item(element: string, group: string, content: string, structure = 'A1'): string {
  return (
    `<${element} Type="${group}" Structure="${structure}" Status="0">` +
    `${date('Date')}${date('DelDate', '20210000')}${content}</${element}>`
  );
}
/** A container with one item per content. */
function list(container: string, element: string, group: string, ...contents: readonly string[]): string {
  return `<${container}>${contents.map((content) => item(element, group, content)).join('')}</${container}>`;
}

/** The fifteen variants of an administrative situation. */
const administrativeSituations: readonly string[] = [
  `<Procedure>${code('Origine')}<Reference>r</Reference>${code('Appeal')}${date('Date')}</Procedure>`,
  `<StrikingOut><Reference>r</Reference>${code('Status')}${code('OpenClose')}</StrikingOut>`,
  `<DecisionCancelled>${date('Date')}<Reference>r</Reference></DecisionCancelled>`,
  '<Protection><Code>1</Code><Label>l</Label><Reference>r</Reference><Term>t</Term></Protection>',
  `<DelayLeaveGranted>${date('Date')}</DelayLeaveGranted>`,
  '<Escape Status="1"/>',
  '<UnrestrictedStay Status="1"/>',
  '<ApplicationRenounced Status="1"/>',
  code('TerritoryLeft'),
  '<AdviceFromCGVS><Code>1</Code><Label>l</Label><Reference>r</Reference></AdviceFromCGVS>',
  `<Decision><Code>1</Code><Reference>r</Reference>${code('OpenClose')}<Comments>c</Comments><Term>t</Term></Decision>`,
  `<ApplicationFiled><Code>1</Code>${code('Place')}</ApplicationFiled>`,
  '<NotificationByDVZ><Reference>r</Reference></NotificationByDVZ>',
  `<NotificationByOrg>${code('Place')}<Reference>r</Reference></NotificationByOrg>`,
  '<AppealLodged><Reference>r</Reference></AppealLodged>',
].map((variant) => `<GeneralInfo><Code>1</Code><Label>l</Label>${code('Organization')}</GeneralInfo>${variant}`);

const groups = [
  `<NationalNumber Type="000">${number('1')}</NationalNumber>`,
  list('FileOwner', 'Residences', '001', `${code('Residence', '44021')}<Fusion>0</Fusion><Language>2</Language>`),
  list(
    'AscertainedLegalMainAddresses',
    'AscertainedLegalMainAddress',
    '003',
    `${code('InvestigationResult')}${date('StartDate')}${date('EndDate')}`,
    '<Graphic1>a</Graphic1><Graphic2>b</Graphic2>',
  ),
  item('NewGender', '004', '<Sex>2</Sex><Graphic>g</Graphic>'),
  list('CountriesOfOrigin', 'CountryOfOrigin', '006', `${code('Country')}<Graphic>g</Graphic>`),
  list('AddressChangeIntention', 'Address', '005', code('OriginPlace'), code('DestinationPlace')),
  list('Pseudonyms', 'Pseudonym', '011', name),
  list('SharedHostings', 'SharedHosting', '021', `${code('Role')}${person}`),
  list('LegalResidences', 'LegalResidence', '027', '<Graphic>g</Graphic>'),
  list('GendersToVerify', 'GenderToVerify', '040', `${doubt}<Gender><Code>1</Code></Gender>`),
  list('NamesToVerify', 'NameToVerify', '041', `${doubt}<Graphic>g</Graphic>`),
  list('AddressesToVerify', 'AddressToVerify', '042', `${doubt}${code('Place')}${address}`),
  list('NationalitiesToVerify', 'NationalityToVerify', '043', `${doubt}${code('Nationality')}`),
  list('BirthPlacesToVerify', 'BirthPlaceToVerify', '044', `${doubt}${code('Place')}<Graphic>g</Graphic>`),
  list('CivilStatesToVerify', 'CivilStateToVerify', '045', `${doubt}${code('CivilState')}`),
  list('DeceasesToVerify', 'DeceaseToVerify', '046', doubt),
  list('Disappearences', 'Disappearence', '151', `${code('Decision')}<Graphic>g</Graphic>`),
  list('ChoosenResidences', 'ChoosenResidence', '212', code('Residence'), '<Graphic>g</Graphic>'),
  item('NotCommunicable', '252', `${date('StartDate')}${date('EndDate')}`),
  list('Names', 'Name', '010', name),
  list('NobilityTitles', 'NobilityTitle', '012', code('NobilityTitle')),
  list('NameModifications', 'NameModification', '013', `${code('ModificationType')}<Graphic>g</Graphic>`),
  list('AddressDeclarationAbroad', 'Address', '018', `<Address>${abroad}</Address>`),
  item('AddressChangeDeclaration', '019', '<Address><Graphic>g</Graphic></Address>'),
  list(
    'LegalMainAddresses',
    'LegalMainAddress',
    '020',
    address,
    '<Address><ZipCode>9000</ZipCode><Street><Graphic>Straat</Graphic></Street><HouseNumber>1</HouseNumber></Address>',
  ),
  list(
    'ResidenceAbroad',
    'ResidenceAbroad',
    '022',
    `<Address>${code('PosteDiplomatique')}${code('Territory')}<Address>${abroad}</Address></Address>`,
    '',
  ),
  list('PostalAddressAbroad', 'PostalAddressAbroad', '023', `<Address>${abroad}</Address>`),
  list('AddressReferences', 'AddressReference', '024', ''),
  list('TemporaryAbsences', 'TemporaryAbsence', '026', `${code('TypeOfAbsence')}<Graphic1>g</Graphic1>`),
  list(
    'TemporaryRegistrations',
    'TemporaryRegistration',
    '028',
    `${code('LegalFact')}<Graphic>g</Graphic>${date('ExpiryDate')}`,
  ),
  list(
    'Nationalities',
    'Nationality',
    '031',
    `${code('Nationality', '150')}<Reason><Graphic>g</Graphic></Reason>`,
    `${code('Nationality')}<Reason>${code('Justification')}${code('Place')}${code('Country')}</Reason>`,
  ),
  list('MultipleNationalities', 'MultipleNationality', '032', `${code('Nationality')}<Graphic>g</Graphic>`),
  list('Occupations', 'Occupation', '070', `${code('Occupation')}${code('SocialCategory')}<Graphic1>g</Graphic1>`),
  item('BirthPlace', '100', `<ActNumber>1</ActNumber><DabsNumber>2</DabsNumber>${code('Place1', '44021')}`),
  item('DeclaredBirthDate', '101', `${date('DeclaredBirthDate')}${code('Certificate')}`),
  list(
    'Filiations',
    'Filiation',
    '110',
    `${code('FiliationType')}<Parent1>${person}</Parent1><Parent2>${name}</Parent2>` +
      `<ActNumber>1</ActNumber>${code('Place')}<Graphic>g</Graphic>`,
  ),
  list(
    'ParentalAuthorities',
    'ParentalAuthority',
    '111',
    `${code('Situation')}${code('Justification')}<Graphic>g</Graphic>`,
  ),
  list(
    'Guardians',
    'Guardian',
    '113',
    `${code('Status', '30')}${code('Justification')}${number('1')}<Graphic2>g</Graphic2>`,
    `${code('Status', '31')}<Graphic1>g</Graphic1>`,
  ),
  list(
    'DescendentFiliations',
    'DescendentFiliation',
    '114',
    `${code('FiliationType')}<Child>${person}</Child>${code('Justification')}<ActNumber>1</ActNumber>${code('Place')}`,
  ),
  list(
    'CivilStates',
    'CivilState',
    '120',
    code('CivilState', '10'),
    `${code('CivilState')}<Spouse>${person}</Spouse><Lieu>${code('Place1')}</Lieu><ActNumber>1</ActNumber>`,
    `${code('CivilState')}<Lieu><Place2>${code('Country')}<Graphic>g</Graphic></Place2></Lieu><DabsNumber>1</DabsNumber>`,
    `${code('CivilState')}<Lieu><Place3>${judgement}${transcription}</Place3></Lieu>`,
    `${code('CivilState')}<Lieu><Place3><ForeignJudgement><Place>${code('Country')}</Place></ForeignJudgement></Place3></Lieu>`,
  ),
  list(
    'LegalCohabitations',
    'LegalCohabitation',
    '123',
    `<Declaration>${date('RegistrationDate')}<Partner>${person}</Partner>${code('Place')}` +
      `<Notary><NameNotary>n</NameNotary>${code('Country')}</Notary></Declaration>`,
    `<Cessation>${code('Reason', '01')}${code('Place')}<Notification>${date('NotificationDate')}${code('Place')}` +
      `</Notification><Partner>${person}</Partner>${judgement}</Cessation>`,
  ),
  list(
    'FamilyMembers',
    'FamilyMember',
    '140',
    code('FamilyRole', '01'),
    `${code('Housing', '00')}${code('FamilyRole', '03')}${person}`,
  ),
  list(
    'HeadOfFamily',
    'HeadOfFamily',
    '141',
    `${code('Housing', '00')}${code('FamilyRole', '02')}${person}<Graphic>g</Graphic>`,
  ),
  list(
    'Deceases',
    'Decease',
    '150',
    `<Decease><ActNumber>1</ActNumber>${code('Place1')}${code('Origin')}</Decease>`,
    `<Decease><ActNumber>2</ActNumber><DabsNumber>1</DabsNumber><Place2>${code('Country')}</Place2></Decease>`,
    `<Decision>${code('Type')}${transcription}<Graphic>g</Graphic></Decision>`,
  ),
  list(
    'IdentityCards',
    'IdentityCard',
    '195',
    `${code('TypeOfCard', '0000')}<Duplicate>1</Duplicate><CardNumber>590000000000</CardNumber>` +
      `<Delivery>${code('Place')}</Delivery>${date('ExpiryDate')}<Renewal>1</Renewal>${code('Duration')}`,
    `${code('TypeOfCard')}<Delivery>${code('Country')}</Delivery><ExpiryDate><Graphic>onbeperkt</Graphic></ExpiryDate>`,
  ),
  list('WorkPermits', 'WorkPermit', '198', `<PermitNumber>1</PermitNumber>${date('ExpiryDate')}`),
  list('PublicSecurityNumbers', 'PublicSecurityNumber', '200', '<PublicSecurityNumber>1</PublicSecurityNumber>'),
  list(
    'SpecialInfos',
    'SpecialInfo',
    '202',
    '<Graphic1>a</Graphic1><Graphic2>b</Graphic2>',
    `<Limosa>${code('Reason1')}${code('Reason2')}${number('1')}</Limosa>`,
  ),
  list('RefugeeTypes', 'RefugeeType', '205', '<Code>2</Code><Label>l</Label>'),
  list('StatusOfRefugee', 'StatusOfRefugee', '206', ...administrativeSituations),
  list(
    'OrganizationsInCharge',
    'OrganizationInCharge',
    '207',
    `<SocialWelfare>${code('Place')}${code('Initiative')}</SocialWelfare>`,
    code('RefugeeCentre'),
  ),
  list('RegistrationRegisters', 'RegistrationRegister', '210', code('RegistrationRegister')),
  list('DocumentTypes', 'DocumentType', '211', code('TypeOfDocument')),
  list(
    'Aliases',
    'Alias',
    '213',
    `<Type>1</Type>${date('BirthDate')}${code('Nationality')}${name}<BirthPlace>Herat</BirthPlace>`,
  ),
  list('StatedAddresses', 'StatedAddress', '214', `${code('Organization')}${address}`),
];

/** @param order of the groups, which has no meaning in the register */
export function registerFile(order: (groups: readonly string[]) => readonly string[] = (all) => all): string {
  return prefixed(order(groups).join(''));
}

/** Everything below rrn_it_implicit is in the register's namespace. */
export function prefixed(xml: string): string {
  return xml.replace(/<(\/?)(?=\w)/g, '<$1n:');
}
