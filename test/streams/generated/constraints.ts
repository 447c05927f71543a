import type { Rules } from '../../schema/rules.ts';

/** What a generated reply of a stream keeps to beside its schema, and what its answer does not show as it stands. */
export interface Constraints {
  /** Asked by the caller. */
  readonly query?: Readonly<Record<string, string>>;
  readonly rules?: Rules;
  /** Beside {@link rules}, for one operation by its key. */
  readonly operations?: Readonly<Record<string, Rules>>;
  /** Places whose value the answer gives in other words or not at all, with the reason. A path ends so. */
  readonly notShown?: readonly NotShown[];
}

/** A place whose value is not looked for in the answer. */
export interface NotShown {
  readonly at: RegExp;
  readonly because: string;
}

/** The person in question. */
export const ssin = '90641201820';

/** An enterprise number that is one, where the schema allows any number; nobody has it. */
const centre = '1999000249';

/** How a reply says that it is about this person and has data. */
export const conventional: Rules = [
  { at: 'informationCustomer/ticket', is: 'present' },
  { at: 'status/value', text: 'DATA_FOUND' },
  { at: 'status/code', text: 'MSG00000' },
  { at: 'ssin/@canceled', is: 'absent' },
  { at: 'ssin/@replaces', is: 'absent' },
  { at: 'ssin/@replacedBy', is: 'absent' },
  { at: 'ssin', text: ssin },
  { at: 'dataFilters', is: 'absent' },
  { at: 'ResultSummary/@ok', text: 'YES' },
  { at: 'ResultSummary/ReturnCode', text: '0' },
  { at: 'ResultSummary/Detail', is: 'absent' },
];

/** Everywhere. */
export const neverShown: readonly NotShown[] = [
  { at: /\/status\/(value|code)$/, because: 'says what came of the question' },
];

const withoutArticle35: Rules = [{ at: 'ExonerationArt35', is: 'absent' }];
const withoutProject: Rules = [{ at: 'GpmiPiis', is: 'absent' }];
const onlyAttestations: Rules = [...withoutArticle35, ...withoutProject];

/** By stream. */
export const constraints: Readonly<Record<string, Constraints>> = {
  attestations: {
    rules: [
      { at: 'CPAS_KBOBCE_code', text: centre },
      { at: 'OcmwCpas', text: '44021' },
      { at: 'NextAnswerReference', is: 'absent' },
      { at: '@hasExoneration', text: 'true', is: 'present' },
      { at: '@hasAttestation', text: 'true', is: 'present' },
    ],
    // The list answers for the type that is asked.
    operations: {
      installationPremium: onlyAttestations,
      exemptions: onlyAttestations,
      forms: onlyAttestations,
      statute65: onlyAttestations,
      article35: withoutProject,
      integrationProject: withoutArticle35,
    },
    notShown: [{ at: /\/RecentAnswer$/, because: 'a mark, shown as yes or no' }],
  },
  household: {
    rules: [
      { at: 'Citizen', atMost: 1 },
      { at: 'FamilyMember', atMost: 1 },
      { at: 'SocialSecurityUser', text: ssin },
      { at: 'FamilyMember/SSIN', text: ssin },
      // A date of an address that says nothing is nothing.
      { at: 'TemporaryAddress/Address', is: 'present' },
      { at: 'PostAddressAbroad/Address', is: 'present' },
      { at: 'DiplomaticPostAddress/Address', is: 'present' },
    ],
    notShown: [{ at: /\/FamilyMember\/RelationShip$/, because: 'shown as the role in the household' }],
  },
  insurability: {
    notShown: [{ at: /\/@insuringOrganization$/, because: 'the mutuality inside says it more precisely' }],
  },
  integrationHistory: {
    notShown: [
      { at: /\/Registrations\/Register$/, because: 'primary and secondary registrations are separate lists' },
      { at: /\/SectorDescription(Nl|Fr)$/, because: 'our own list has the word of the sector in every language' },
    ],
  },
  jobSeeker: {
    rules: [{ at: 'categoryPES/code', text: 'ACTIRIS999' }],
  },
  nationalRegister: {
    rules: [{ at: 'NationalNumber/NationalNumber/NationalNumber', text: ssin }],
    notShown: [
      { at: /\/(Century|Year|Month|Day)$/, because: 'shown as one date' },
      { at: /\/@UsedFirstName$/, because: 'a mark: that name is shown as the one in use' },
      { at: /\/Fusion$/, because: 'a mark, shown as yes or no' },
      { at: /\/GenderToVerify\/Gender\/Label$/, because: 'our own list has the word in every language' },
    ],
  },
  patrimonium: {
    notShown: [
      { at: /\/abbreviation$/, because: 'the short form of the description, shown where there is none' },
      { at: /\/date(Begin|End)Year$/, because: 'shown where there is no whole date' },
      { at: /\/notification\/@order$/, because: 'shown as the order of the list' },
    ],
  },
  pension: {
    rules: [
      { at: 'DebtorInstitutionCompanyId', text: centre },
      { at: 'CitizenPK/SocialSecurityUser', text: ssin },
      { at: 'Question/TargetSSIN', text: ssin },
    ],
  },
  socialTariff: {
    rules: [{ at: 'cbss/identifier', text: ssin }],
  },
  taxAssessment: {
    rules: [
      { at: 'requestedFiscalPerson/ssin', text: ssin },
      { at: 'requestedSsin', text: ssin },
      { at: 'requestedSsinStatus', text: 'ACTIVE' },
      { at: 'replacingSsin', is: 'absent' },
    ],
  },
  unemployment: {
    rules: [
      { at: 'nbrOfWeeksReprieve', text: '12' },
      // Our own list does not explain it, so that the words of the source show.
      { at: 'unemploymentCode/value', text: '99' },
    ],
  },
  wages: {
    // Numbers of the office's lists have three digits.
    rules: [
      { at: 'employerClass', text: '123' },
      { at: 'workerCode', text: '495' },
    ],
    notShown: [
      {
        at: /\/(workingDaysSystem|refMeanWorkingHours|meanWorkingHours|serviceNbrDays|serviceNbrHours)$/,
        because: 'hundredths, shown as days and hours',
      },
      { at: /\/(trusteeship|retired)$/, because: 'a mark, shown as yes or no' },
    ],
  },
};
