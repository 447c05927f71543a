import { isAboutAnother } from '../../bank/status.ts';
import { municipalityIn } from '../../stream-kit/municipality.ts';
import { defineStream, streamTexts } from '../../stream-kit/stream.ts';
import { codeLists } from './codes.ts';
import { data, reply, toNationalRegisterData, type RegisterReply } from './file.ts';
import { lifeSigns } from './life-signs.ts';
import { query } from './query.ts';
import { relatives } from './relatives.ts';

/** The file of a person in the National Register, or in the registers of the Bank for bis numbers. */
export const nationalRegister = defineStream({
  name: 'nationalRegister',
  ...streamTexts(new URL('texts.yaml', import.meta.url)),
  query,
  operations: {
    retrieveTI: {
      generation: 'soa',
      service: 'RetrieveTIGroupsService',
      wsdl: 'RetrieveTIGroupsV2.wsdl',
      operation: 'retrieveTI',
      path: 'RetrieveTIGroupsService/v2/retrieveTI',
      legalContext: 'PCSA:SOCIAL_INQUIRY',
      context: 'legalContext',
      codes: { RTIPC001: 'sourceUnavailable' },
      outcomeOf: ({ rrn_it_implicit: file }: RegisterReply, asked) =>
        isAboutAnother(file?.NationalNumber?.NationalNumber?.NationalNumber, asked) ? 'badReply' : undefined,
      reply,
    },
  },
  data,
  categories: {
    identity: ['identity', 'names', 'nameModifications', 'genderChange', 'birth'],
    residence: [
      'currentAddress',
      'residences',
      'addresses',
      'referenceAddresses',
      'residencesAbroad',
      'declaredAddressesAbroad',
      'addressChangeDeclaration',
      'residenceInvestigations',
      // Whoever sees an address must see that it is to be kept secret.
      'addressNotCommunicable',
    ],
    household: ['household', 'householdMembers', 'householdMemberships'],
    family: ['descents', 'civilStates', 'legalCohabitations'],
    protection: ['protectedStatuses', 'guardianships'],
    nationalityAndMigration: [
      'countriesOfOrigin',
      'nationalities',
      'multipleNationalities',
      'immigrationOfficeNumbers',
      'specialInformation',
      'refugeeStatuses',
      'administrativeSituations',
      'competentCentres',
      'registers',
    ],
    identityDocuments: ['identityDocuments', 'workPermits'],
    death: ['deaths'],
    otherNames: ['pseudonyms', 'aliases'],
    children: ['children', 'sharedHostings'],
    whereabouts: [
      'addressChangeIntentions',
      'postalAddressesAbroad',
      'temporaryAbsences',
      'legalResidences',
      'chosenResidences',
      'disappearances',
    ],
    occupation: ['occupations'],
    doubts: ['doubts'],
  },
  codeLists: Object.values(codeLists),
  toRequests: ({ history }, { ssin, language }) => [
    { operation: 'retrieveTI', body: { searchInformation: { ssin, language, history: history === 'true' } } },
  ],
  municipalityOf: ({ currentAddress }) => municipalityIn(currentAddress?.residence.code),
  // Former spouses are in the history only.
  relatives: { query: { history: 'true' }, tell: relatives },
  lifeSigns,
  toAnswer: ({ retrieveTI }, context) => toNationalRegisterData(retrieveTI, context),
});
