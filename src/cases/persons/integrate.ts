import type { Asked } from '../../access/asked.ts';
import { findCode } from '../../access/book/look-up.ts';
import type { Look, Plan } from '../../access/door.ts';
import type { ProofOfIdentity } from '../../bank/bank.ts';
import type { ProposedPerson } from '../../stream-kit/relative.ts';
import { badRequest, issue, Problem, type InputIssue } from '../../values/problem.ts';
import type { CalendarDate } from '../../values/calendar.ts';
import { deathIssues } from '../integrations/check-death.ts';
import { checkRegistration, type RegistrationInput } from '../integrations/check-registration.ts';
import { requireApplicant, requireInFileOf, requireOpen, requireUnder } from '../integrations/beside-applicant.ts';
import type { Integration } from '../integrations/integration.ts';
import {
  evidenceOfRegistration,
  inFile,
  isMaintenanceInquiry,
  registerChecked,
  repeatedReasonIssues,
  type CheckedInput,
} from '../integrations/register.ts';
import { orWaits, type SecondPersonPorts, type WaitsForApproval } from '../approvals/second-person.ts';
import { notFound, requireSsin, type IntegrationPorts } from '../life-cycle.ts';
import { personAsKnown, type KnownHouseholds } from './as-known.ts';

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
  /** Why, where the streams do not say enough or the person has died. */
  readonly reason?: string | undefined;
}

/**
 * Integrates a person whom the applicant's own streams named: a member of the household under code 1 of the same file,
 * a maintenance debtor outside it under code 30. A debtor who lives in the household must be integrated under code 1.
 * @throws Problem
 */
export function integratePerson(
  ports: IntegrationPorts & SecondPersonPorts & { readonly persons: ProposedPersons & KnownHouseholds },
  asked: Asked<PersonInput>,
): Promise<Integration | WaitsForApproval> {
  const plan: Plan<Integration, PersonInput, CheckedInput & { readonly applicant: Integration }, Integration> = {
    find: async (look, { integrationId, personRef, qualityCode, informedOn, reason }) => {
      const beside = await look.integration(integrationId);
      const applicant = await rootOf(beside, look);
      const proposed = await ports.persons.find(integrationId, personRef);
      if (!proposed) throw notFound();
      const ssin = requireSsin(proposed.ssin, ports);
      look.person(ssin);
      const { person } = await personAsKnown(ports.persons, integrationId, ssin, look.book);
      if (!person) throw notFound();
      requireUnder(qualityCode, person, look.book);
      // The streams of a member tell that person's household, which need not be the applicant's.
      if (applicant.integrationId !== beside.integrationId) {
        await requireInFileOf(ports.persons, applicant, { person, ssin, qualityCode }, look.book);
      }
      const input = registrationOf(person, applicant, { qualityCode, informedOn, reason, today: look.today });
      const { period, issues } = checkRegistration(input, { ...look, fictiveSsins: ports.fictiveSsins });
      const death = await ports.deaths.find({ centre: applicant.centre, ssin });
      const all = [
        ...issues,
        ...deathIssues(death !== undefined, reason),
        ...(qualityCode === 30 ? debtorIssues(person, reason) : []),
        ...(await repeatedReasonIssues(ports, look, reason)),
      ];
      if (all.length > 0 || !period) throw badRequest(all);
      return { ...inFile(input, applicant, { ssin, period, death }, look.today), applicant };
    },
    evidence: evidenceOfRegistration,
    carryOut: async (checked, { now, noted }) => ({
      outcome: 'answered',
      result: await registerChecked(ports, asked, checked, { now, noted }),
    }),
  };
  const waiting = {
    act: 'integratePerson' as const,
    subject: 'maintenanceInquiry' as const,
    concerns: ({ qualityCode }: PersonInput) => isMaintenanceInquiry(ports, qualityCode),
    about: ({ ssin, applicant }: CheckedInput & { readonly applicant: Integration }) => ({
      ssin,
      integrationId: applicant.integrationId,
    }),
  };
  return ports.door.perform('integratePerson', asked, orWaits(ports, asked, plan, waiting));
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
    reason,
    today,
  }: Pick<PersonInput, 'qualityCode' | 'informedOn' | 'reason'> & { readonly today: CalendarDate },
): RegistrationInput {
  return {
    ssin: person.ssin,
    qualityCode,
    caseReference: applicant.caseReference,
    // A member belongs to the inquiry of the applicant; the inquiry on a debtor begins today.
    applicationDate: qualityCode === 1 ? applicant.applicationDate : today,
    informedOn,
    reason,
    proofOfIdentity: proofOf(person),
    applicantIntegrationId: applicant.integrationId,
  };
}

/** Where no stream says whether somebody may owe maintenance, the centre says why it asks. */
function debtorIssues({ isDebtor }: ProposedPerson, reason: string | undefined): readonly InputIssue[] {
  if (isDebtor !== undefined || reason !== undefined) return [];
  const detail = 'The streams do not say whether this person may owe maintenance. Say why the centre asks.';
  return [issue('invalidInput', { in: 'body', name: 'reason' }, { detail })];
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
