import { group, optional, type Decoded } from '../../bank/reply-shape.ts';
import { deathFields } from './death/reply.ts';
import { documentFields } from './documents/reply.ts';
import { doubtFields } from './doubts/reply.ts';
import { familyFields } from './family/reply.ts';
import { householdFields } from './household/reply.ts';
import { identityFields } from './identity/reply.ts';
import { migrationFields } from './migration/reply.ts';
import { protectionFields } from './protection/reply.ts';
import { residenceFields } from './residence/reply.ts';
import { whereaboutsFields } from './whereabouts/reply.ts';

/** Namespace of the register's own document; every release has the same one. */
const register = 'http://www.ibz.rrn.fgov.be/XSD/xm25/rn25Schema';

/** Groups that no social inquiry needs; why stands in the README. */
const unwanted = [
  'NobilityTitles',
  'TemporaryRegistrations',
  'DeclaredBirthDate',
  'DocumentTypes',
  'StatedAddresses',
  'LastUpdateDate',
  'FileReference',
  'FileReferences',
  'EIDCertificates',
  'EmploymentCards',
  'PseudoNationalNumbers',
  'ReferencedFiles',
  'ResidenceUpdateDates',
  'CreationDate',
  'TemporaryStudyPresences',
  'ReturnPermissions',
  'RetirementCertificates',
  'SpecialRetirementCertificates',
  'PartnerBirthPlaces',
  'MarriageContracts',
  'ConvenienceMarriages',
  'ConvenienceLegalCohabitations',
  'Elections',
  'EECVoters',
  'BelgianVotersAbroad',
  'BurialModes',
  'Funeral',
  'MilitaryServices',
  'AcknowledgedWarTitles',
  'DrivingLicenses',
  'OrganDonations',
  'HawkersCards',
  'DrivingLicensesOldModel',
  'SocialSecurityCards',
  'Passports',
  'LocalRegisters',
  'ManagersInfo',
  'ContactsData',
];

const file = group(
  {
    ...identityFields,
    ...residenceFields,
    ...householdFields,
    ...familyFields,
    ...protectionFields,
    ...migrationFields,
    ...documentFields,
    ...deathFields,
    ...whereaboutsFields,
    ...doubtFields,
  },
  { namespace: register, leftOut: unwanted },
);

/** What is read of `retrieveTIGroupsResponse`; it repeats the question, whose number the file itself says too. */
export const reply = group({ rrn_it_implicit: optional(file) }, { leftOut: ['searchInformation'] });
export type RegisterReply = Decoded<typeof reply>;
