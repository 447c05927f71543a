import type { Asked } from '../../access/asked.ts';
import { DeniedError } from '../../access/evidence-required.ts';
import { findCode } from '../../access/book/look-up.ts';
import type { Look } from '../../access/door.ts';
import { refusalProblem } from '../../access/refusal.ts';
import type { ProofOfIdentity } from '../../bank/bank.ts';
import type { ProposedPerson } from '../../stream-kit/relative.ts';
import { badRequest, Problem } from '../../values/problem.ts';
import type { CalendarDate } from '../../values/calendar.ts';
import { checkRegistration, type RegistrationInput } from '../integrations/check-registration.ts';
import { requireApplicant, requireOpen } from '../integrations/beside-applicant.ts';
import type { Integration } from '../integrations/integration.ts';
import { evidenceOfRegistration, inFile, registerChecked } from '../integrations/register.ts';
import { notFound, requireSsin, type IntegrationPorts } from '../life-cycle.ts';
import { refusePerson } from './rules.ts';

export interface ProposedPersons {
  /** The person proposed for this integration under this reference; undefined when there is none. */
  find(integrationId: string, personRef: string): Promise<ProposedPerson | undefined>;
}

/** Whom to integrate beside an applicant, and how. */
export interface PersonInput {
  /** The applicant's. */
  readonly integrationId: string;
  readonly personRef: string;
  readonly qualityCode: 1 | 30;
  /** When that person was told that data will be processed. */
  readonly informedOn?: CalendarDate | undefined;
}

/**
 * Integrates a person whom the applicant's own streams named: a member of the household under code 1 of the same file,
 * a maintenance debtor outside it under code 30. A debtor who lives in the household must be integrated under code 1.
 * @throws Problem
 */
export function integratePerson(
  ports: IntegrationPorts & { readonly persons: ProposedPersons },
  asked: Asked<PersonInput>,
): Promise<Integration> {
  return ports.door.perform('integratePerson', asked, {
    find: async (look, { integrationId, personRef, qualityCode, informedOn }) => {
      const beside = await look.integration(integrationId);
      const applicant = await rootOf(beside, look);
      const person = await ports.persons.find(integrationId, personRef);
      if (!person) throw notFound();
      const ssin = requireSsin(person.ssin, ports);
      look.person(ssin);
      const refused = refusePerson(person, qualityCode, look.book.version);
      if (refused) throw new DeniedError(refused.ruleCode, refusalProblem(refused));
      const input = registrationOf(person, applicant, { qualityCode, informedOn, today: look.today });
      const { period, issues } = checkRegistration(input, { ...look, fictiveSsins: ports.fictiveSsins });
      if (issues.length > 0 || !period) throw badRequest(issues);
      return inFile(input, applicant, { ssin, period }, look.today);
    },
    evidence: evidenceOfRegistration,
    carryOut: async (checked, { now, noted }) => ({
      outcome: 'answered',
      result: await registerChecked(ports, asked, checked, { now, noted }),
    }),
  });
}

/**
 * The applicant in whose file somebody is integrated: the person asked about, or whose household that person belongs to.
 * A maintenance debtor has no file of an own.
 * @throws DeniedError Problem
 */
async function rootOf(integration: Integration, look: Look<Integration>): Promise<Integration> {
  const { applicantIntegrationId, qualityCode } = integration;
  const isBeside = findCode(look.book, qualityCode)?.besideApplicant === true;
  const root =
    applicantIntegrationId === undefined || isBeside
      ? integration
      : ((await look.alsoIntegration(applicantIntegrationId)) ?? integration);
  requireOpen(integration, look);
  requireApplicant(root, look);
  return root;
}

/** A registration of a person who was named in the file of an applicant. */
function registrationOf(
  person: ProposedPerson,
  applicant: Integration,
  {
    qualityCode,
    informedOn,
    today,
  }: Pick<PersonInput, 'qualityCode' | 'informedOn'> & { readonly today: CalendarDate },
): RegistrationInput {
  return {
    ssin: person.ssin,
    qualityCode,
    caseReference: applicant.caseReference,
    // A member belongs to the inquiry of the applicant; the inquiry on a debtor begins today.
    applicationDate: qualityCode === 1 ? applicant.applicationDate : today,
    informedOn,
    proofOfIdentity: proofOf(person),
    applicantIntegrationId: applicant.integrationId,
  };
}

/** The register's own words about the person: what the Bank compares the proof with. */
function proofOf({ familyName, givenName, birthDate }: ProposedPerson): ProofOfIdentity {
  if (familyName === undefined || givenName === undefined || birthDate === undefined) {
    throw new Problem('identityNotProven', {
      detail:
        'The streams of the applicant do not say enough to prove who this person is. Register the person with an own proof.',
    });
  }
  return { kind: 'personData', familyName, givenName, birthDate };
}
