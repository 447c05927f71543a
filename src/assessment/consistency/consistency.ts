import type { Finding } from '../finding.ts';
import type { Inquiry, Person } from '../inquiry.ts';
import { findingOf, type Check } from './check.ts';
import { personsOf } from '../persons.ts';
import { attestationsOfTwoCentres } from './rules/attestations-of-two-centres.ts';
import { benefitWithoutJobSeeker } from './rules/benefit-without-job-seeker.ts';
import { childBenefitAgainstHousehold } from './rules/child-benefit-against-household.ts';
import { deceasedInHousehold } from './rules/deceased-in-household.ts';
import { gapBetweenAttestations } from './rules/gap-between-attestations.ts';
import { incapacityAgainstUnemployment } from './rules/incapacity-against-unemployment.ts';
import { incapacityOverlapping } from './rules/incapacity-overlapping.ts';
import { jobSeekerWithoutBenefit } from './rules/job-seeker-without-benefit.ts';
import { pensionAgainstTax } from './rules/pension-against-tax.ts';
import { registerAgainstComposition } from './rules/register-against-composition.ts';
import { registeredAtTwoCentres } from './rules/registered-at-two-centres.ts';
import { socialTariffAgainstHousehold } from './rules/social-tariff-against-household.ts';
import { supportOfTwoCentres } from './rules/support-of-two-centres.ts';
import { supportWithoutAttestation } from './rules/support-without-attestation.ts';
import { workAgainstUnemployment } from './rules/work-against-unemployment.ts';
import { workWithoutWages } from './rules/work-without-wages.ts';

/** Every check, in the order of the findings. */
const checks: readonly Check[] = [
  registeredAtTwoCentres,
  supportOfTwoCentres,
  attestationsOfTwoCentres,
  supportWithoutAttestation,
  gapBetweenAttestations,
  deceasedInHousehold,
  registerAgainstComposition,
  childBenefitAgainstHousehold,
  socialTariffAgainstHousehold,
  workAgainstUnemployment,
  workWithoutWages,
  incapacityAgainstUnemployment,
  incapacityOverlapping,
  benefitWithoutJobSeeker,
  jobSeekerWithoutBenefit,
  pensionAgainstTax,
];

/**
 * Where the sources contradict each other: a finding for each check and person. Of others than the person of the
 * integration, only checks of which a stream was consulted.
 */
export function consistency(inquiry: Inquiry): readonly Finding[] {
  return personsOf(inquiry).flatMap((person) =>
    checks
      .filter((check) => person === inquiry.applicant || isAsked(person, check))
      .map((check) => findingOf(check, check.judge(inquiry, person))),
  );
}

function isAsked(person: Person, { streams }: Check): boolean {
  return streams.some((stream) => person.answers[stream] !== undefined || person.unanswered[stream] !== undefined);
}
