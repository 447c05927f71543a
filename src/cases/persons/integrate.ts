import type { CalendarDate } from '../../values/calendar.ts';
import { belgianDate } from '../../values/calendar.ts';
import { recordEvidence } from '../../access/evidence-required.ts';
import { about, openingBy } from '../../access/opening.ts';
import type { ProofOfIdentity } from '../../bank/bank.ts';
import type { Integration } from '../integrations/integration.ts';
import type { ProposedPerson } from '../../stream-kit/relative.ts';
import { refusalProblem } from '../../access/refusal.ts';
import { refusePerson } from './rules.ts';
import { Problem } from '../../values/problem.ts';
import { notFound, requireAction, type IntegrationPorts, type RequestOrigin } from '../life-cycle.ts';
import { registerIntegration } from '../integrations/register.ts';

export interface ProposedPersons {
  /** The person proposed for this integration under this reference; undefined when there is none. */
  find(integrationId: string, personRef: string): Promise<ProposedPerson | undefined>;
}

/**
 * Integrates a person whom the applicant's own streams named: a member of the household under code 1 of the same file,
 * a maintenance debtor outside it under code 30. A debtor who lives in the household must be integrated under code 1.
 * @param input `informedOn`: when that person was told that data will be processed
 * @throws Problem
 */
export async function integratePerson(
  ports: IntegrationPorts & { readonly persons: ProposedPersons },
  origin: RequestOrigin,
  integrationId: string,
  personRef: string,
  input: { readonly qualityCode: 1 | 30; readonly informedOn?: CalendarDate | undefined },
): Promise<Integration> {
  await requireAction(ports.ledger, origin, 'registerIntegration', 'register');
  const applicant = await ports.integrations.find(integrationId);
  if (applicant?.centre !== origin.caller.centre) throw notFound();
  const today = belgianDate(ports.clock());
  if (applicant.state !== 'active' || today > applicant.endDate) {
    throw new Problem('integrationNotActive', {
      detail: 'The integration of the applicant is not running, so nobody can be integrated beside it.',
    });
  }
  const person = await ports.persons.find(integrationId, personRef);
  if (!person) throw notFound();
  const refused = refusePerson(person, input.qualityCode, ports.book.version);
  if (refused) {
    const problem = refusalProblem(refused);
    await recordEvidence(ports.ledger, about(applicant, openingBy(origin, 'register')), {
      outcome: 'denied',
      rule: refused.ruleCode,
      problem: problem.problem.type,
      exchanges: [],
    });
    throw problem;
  }
  return registerIntegration(ports, origin, {
    ssin: person.ssin,
    qualityCode: input.qualityCode,
    caseReference: applicant.caseReference,
    // A member belongs to the inquiry of the applicant; the inquiry on a debtor begins today.
    applicationDate: input.qualityCode === 1 ? applicant.applicationDate : today,
    informedOn: input.informedOn,
    proofOfIdentity: proofOf(person),
  });
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
