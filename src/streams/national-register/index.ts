import { isAboutAnother } from '../../bank/status.ts';
import { defineStream } from '../../stream-kit/stream.ts';
import { registerCodeLists } from './codes.ts';
import { data, reply, toNationalRegisterData, type RegisterReply } from './file.ts';
import { query } from './query.ts';
import { relatives } from './relatives.ts';

/** The file of a person in the National Register, or in the registers of the Bank for bis numbers. */
export const nationalRegister = defineStream({
  name: 'nationalRegister',
  title: { nl: 'Rijksregister', fr: 'Registre national', de: 'Nationalregister', en: 'National Register' },
  purpose: {
    nl: 'Gegevens uit het Rijksregister nagaan: identiteit, verblijf, gezin, verblijfsstatuut',
    fr: 'Vérifier les données du Registre national : identité, résidence, ménage, statut de séjour',
    de: 'Angaben aus dem Nationalregister überprüfen: Identität, Wohnort, Haushalt, Aufenthaltsstatus',
    en: 'To verify data of the National Register: identity, residence, household, residence status',
  },
  mainData: {
    nl: 'Identiteit, hoofdverblijfplaats, gezin, burgerlijke staat, nationaliteit, afstamming, identiteitsdocumenten, administratieve toestand',
    fr: 'Identité, résidence principale, ménage, état civil, nationalité, filiation, documents d’identité, situation administrative',
    de: 'Identität, Hauptwohnort, Haushalt, Personenstand, Staatsangehörigkeit, Abstammung, Identitätsdokumente, Verwaltungssituation',
    en: 'Identity, main residence, household, civil state, nationality, descent, identity documents, administrative situation',
  },
  source: {
    nl: 'Rijksregister van de natuurlijke personen (FOD Binnenlandse Zaken)',
    fr: 'Registre national des personnes physiques (SPF Intérieur)',
    de: 'Nationalregister der natürlichen Personen (FÖD Inneres)',
    en: 'National Register of natural persons (FPS Home Affairs)',
  },
  freshness: {
    nl: 'Zoals de gemeenten het register bijwerken, dagelijks',
    fr: 'Selon les mises à jour des communes, chaque jour',
    de: 'Nach den täglichen Aktualisierungen der Gemeinden',
    en: 'As municipalities update the register, daily',
  },
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
  codeLists: registerCodeLists,
  toRequests: ({ history }, { ssin, language }) => [
    { operation: 'retrieveTI', body: { searchInformation: { ssin, language, history: history === 'true' } } },
  ],
  // Former spouses are in the history only.
  relatives: { query: { history: 'true' }, tell: relatives },
  toAnswer: ({ retrieveTI }, context) => toNationalRegisterData(retrieveTI, context),
});
