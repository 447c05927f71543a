import { z } from 'zod';
import { group, optional, type Decoded } from '../../bank/reply-shape.ts';
import type { StreamContext } from '../../stream-kit/stream.ts';
import { household } from './groups/current-household.ts';
import { residence } from './groups/current-address.ts';
import { death } from './groups/death.ts';
import { documents } from './groups/documents.ts';
import { doubts } from './groups/doubts.ts';
import { family } from './groups/family.ts';
import { identity } from './groups/identity.ts';
import { migration } from './groups/migration.ts';
import { protection } from './groups/protection.ts';
import { whereabouts } from './groups/whereabouts.ts';
import { namesInFile } from './names-in-file.ts';
import { labelIn } from './values/mapping.ts';
import { together } from './values/part.ts';

/** All groups of the file, by subject. */
const groups = together(
  identity,
  residence,
  household,
  family,
  protection,
  migration,
  documents,
  death,
  whereabouts,
  doubts,
);

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

const file = group(groups.reads, { namespace: register, leftOut: unwanted });

/** What is read of `retrieveTIGroupsResponse`; it repeats the question, whose number the file itself says too. */
export const reply = group({ rrn_it_implicit: optional(file) }, { leftOut: ['searchInformation'] });
export type RegisterReply = Decoded<typeof reply>;

/** The `data` part of the answer. A group the register did not give is absent. */
export const data = z
  .object(groups.shows)
  .meta({ id: 'NationalRegisterData', description: 'The legal data of a person in the National Register.' });
export type NationalRegisterData = z.infer<typeof data>;

/** The file as the answer shows it; nothing without a file. */
export function toNationalRegisterData(
  replies: readonly RegisterReply[],
  { language }: Pick<StreamContext, 'language'>,
): NationalRegisterData {
  const found = replies[0]?.rrn_it_implicit;
  return found ? groups.tell(found, { label: labelIn(language), names: namesInFile(found) }) : {};
}
