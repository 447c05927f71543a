import { z } from 'zod';
import { personaDate } from './dates.ts';
import { cardNumber, enterpriseNumber, ssin } from './numbers.ts';
import type { Employment } from './schema-employment.ts';
import { familyGroups } from './schema-family.ts';
import { migrationGroups } from './schema-migration.ts';
import { status, text } from './schema-person.ts';
import type { TaxAssessment } from './schema-tax.ts';
import { sections, sourceNames, type SourceName } from './sections.ts';
import { birthPlace, residenceGroups } from './schema-residence.ts';
import { whereaboutsGroups } from './schema-whereabouts.ts';

export { sourceNames, type SourceName } from './sections.ts';
export { resolve, resolveMoment, type PersonaDate } from './dates.ts';
export type { ChildBenefitFile, ChildBenefitSource } from './schema-child-benefits.ts';
export type { Employment } from './schema-employment.ts';
export type { PensionRight } from './schema-pension.ts';
export type { HealthInsurance } from './schema-insurance.ts';
export { invaliditySince, type Incapacity } from './schema-incapacity.ts';
export type { EmploymentService, JobSeeker, JobSeekerContact } from './schema-job-seeker.ts';
export type { LifeA036, LifeAttestation } from './schema-support.ts';
export type { Property, PropertyParty } from './schema-property.ts';
export type { TaxAssessment } from './schema-tax.ts';
export type { ContributionState, SelfEmployedSegment, SelfEmployment } from './schema-self-employed.ts';
export type {
  Unemployment,
  UnemploymentPayment,
  UnemploymentRight,
  UnemploymentSanction,
} from './schema-unemployment.ts';
export type { PersonReference } from './schema-person.ts';

/** The file in the National Register or the bis register; every group that is left out is absent from the reply. */
export const nationalRegister = z.strictObject({
  ...residenceGroups,
  ...familyGroups,
  ...migrationGroups,
  ...whereaboutsGroups,
});
export type NationalRegister = z.infer<typeof nationalRegister>;

export const sourceBehaviors = ['answers', 'timeout', 'fault', 'noResult'] as const;
export type SourceBehavior = (typeof sourceBehaviors)[number];

/** A new source behaves like the others, without a word in the lives whose story is that no source works. */
function everySource(behavior: SourceBehavior): Partial<Record<SourceName, SourceBehavior>> {
  return Object.fromEntries(sourceNames.map((source) => [source, behavior]));
}

/** Somebody registered at the Bank by a centre, in the words of the simulator's directory. */
const registration = z.strictObject({
  enterpriseNumber,
  qualityCode: z.coerce.number().int().min(1).max(999),
  startDate: personaDate,
  endDate: personaDate.optional(),
});

/** A life as a file writes it: facts once, in the words of a social worker, from which every service builds its reply. */
export const personaFile = z.strictObject({
  ssin,
  familyName: text,
  givenNames: z.array(text).min(1),
  gender: z.enum(['male', 'female', 'unknown']),
  /** Absolute; month and day may be unknown. */
  birthDate: z
    .string()
    .regex(/^\d{4}-\d{2}-\d{2}$/)
    .pipe(personaDate),
  birthPlace: birthPlace.optional(),
  identityCardNumber: cardNumber.optional(),
  story: text,
  tags: z.array(z.string().regex(/^[a-z0-9-]+$/)).min(1),
  status: status.default({ kind: 'normal' }),
  /** Left out: the register has no file. */
  nationalRegister: nationalRegister.optional(),
  ...sections,
  registrations: z.array(registration).default([]),
  /** Names of the elements that the Bank takes out, per source. */
  dataFilters: z.partialRecord(z.enum(sourceNames), z.array(text).min(1)).default({}),
  /** How a source behaves when it is asked about this person; it answers when nothing is said. One word is for all of them. */
  sources: z
    .union([
      z.enum(sourceBehaviors).transform((behavior) => everySource(behavior)),
      z.partialRecord(z.enum(sourceNames), z.enum(sourceBehaviors)),
    ])
    .default({}),
});
export type PersonaFile = z.infer<typeof personaFile>;

/**
 * A persona as the simulator uses it: series of employments are written out, newest first, and `properties` holds every
 * property of which the person is a party, `taxAssessments` every one in which the person is taxed, `childBenefits` every file
 * with the person in it, whoever's life it is in.
 */
export type Persona = Omit<PersonaFile, 'employmentSeries' | 'employments' | 'taxAssessments'> & {
  readonly employments: readonly Employment[];
  /** `first`: the person taxed alone, or the first of the two. */
  readonly taxAssessments: readonly (TaxAssessment & { readonly first: string })[];
};
