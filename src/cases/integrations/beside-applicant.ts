import type { BookOfDay } from '../../access/book/book.ts';
import { codesOfApplicants } from '../../access/book/look-up.ts';
import type { Look } from '../../access/door.ts';
import { householdUnknown, notAnApplicant } from '../../access/person-rules.ts';
import { denied, refusal } from '../../access/refusal.ts';
import type { ProposedPerson } from '../../stream-kit/relative.ts';
import { badRequest, issue, Problem } from '../../values/problem.ts';
import type { Ssin } from '../../values/ssin.ts';
import { personAsKnown, type KnownHouseholds } from '../persons/as-known.ts';
import { refusePerson } from '../persons/rules.ts';
import type { RegistrationInput } from './check-registration.ts';
import { isOpen, type Integration, type IntegrationStore } from './integration.ts';

/** Whether an integration is that of somebody who asks for aid or receives it, and not of somebody beside. Pure. */
export function isApplicant(
  { qualityCode, applicantIntegrationId }: Pick<Integration, 'qualityCode' | 'applicantIntegrationId'>,
  book: Pick<BookOfDay, 'codes'>,
): boolean {
  return applicantIntegrationId === undefined && codesOfApplicants(book).includes(qualityCode);
}

/**
 * Nobody is integrated beside somebody who does not ask for aid or receive it, or no longer.
 * @throws DeniedError Problem
 */
export function requireApplicant(integration: Integration, { book, today }: Pick<Look<Integration>, 'book' | 'today'>) {
  if (!isApplicant(integration, book)) throw denied(refusal(notAnApplicant, { book }));
  requireOpen(integration, { today });
}

/** @throws Problem when the integration does not run, or is decided on */
export function requireOpen(integration: Integration, { today }: Pick<Look<Integration>, 'today'>): void {
  if (isOpen(integration, today)) {
    if (integration.decidedOn === undefined) return;
    throw new Problem('integrationNotActive', {
      detail: 'The application is decided on: whoever is integrated now belongs to the integration that follows.',
    });
  }
  throw new Problem('integrationNotActive', {
    detail: 'The integration of the applicant is not running, so nobody can be integrated beside it.',
  });
}

/**
 * The applicant to whose file a registration belongs: the one that it names, or the one whose application the centre has
 * under the same case. Undefined for an application of the person's own, and for codes that stand alone.
 * @throws DeniedError Problem
 */
export async function applicantOf(
  { integrations }: { readonly integrations: Pick<IntegrationStore, 'list'> },
  look: Look<Integration>,
  input: RegistrationInput,
  ssin: Ssin,
): Promise<Integration | undefined> {
  const id = input.applicantIntegrationId ?? (await applicantInCase({ integrations }, look, input, ssin));
  if (id === undefined) return undefined;
  const where = { in: 'body' as const, name: 'applicantIntegrationId' };
  const applicant = await look.alsoIntegration(id);
  if (!applicant) {
    throw badRequest([issue('referencedResourceNotFound', where, { detail: 'Your centre has no such integration.' })]);
  }
  if (applicant.ssin.reveal() === ssin.reveal()) {
    throw badRequest([issue('invalidInput', where, { detail: 'It is the integration of the same person.' })]);
  }
  requireApplicant(applicant, look);
  if (input.caseReference !== undefined && input.caseReference !== applicant.caseReference) {
    const detail = 'The integration of the applicant belongs to another case.';
    throw badRequest([issue('invalidInput', { in: 'body', name: 'caseReference' }, { detail })]);
  }
  return applicant;
}

/**
 * Somebody under code 1 in a case that has an application already is a member of that household, unless it is said that
 * the application is the person's own.
 */
async function applicantInCase(
  { integrations }: { readonly integrations: Pick<IntegrationStore, 'list'> },
  { book, today, caller }: Look<Integration>,
  { qualityCode, caseReference, ownApplication }: RegistrationInput,
  ssin: Ssin,
): Promise<string | undefined> {
  const isInquiry = book.codes.some(({ code, setFor }) => code === qualityCode && setFor === 'inquiry');
  if (!isInquiry || caseReference === undefined || ownApplication === true) return undefined;
  const inCase = await integrations.list(caller.centre, { qualityCode, caseReference, runningOn: today, limit: 100 });
  const applicants = inCase.filter((one) => isApplicant(one, book) && one.ssin.reveal() !== ssin.reveal());
  const [first, ...more] = applicants;
  if (first === undefined || more.length === 0) return first?.integrationId;
  const detail =
    'This case has several applications: say with applicantIntegrationId to which one the person belongs, or with ownApplication that the person applies too.';
  const where = { in: 'body' as const, name: 'applicantIntegrationId' };
  const integrationIds = applicants.map(({ integrationId }) => integrationId);
  throw badRequest([issue('invalidInput', where, { detail, integrationIds })]);
}

/**
 * Checks a maintenance debtor against the household of the applicant: it has to be known, and whoever lives in it, or is
 * named without owing anything, is none.
 * @returns whether the streams name the person as a debtor; false when they do not name the person at all, or do not
 *   say whether the person may owe anything
 * @throws DeniedError
 */
export async function isNamedDebtor(
  households: KnownHouseholds,
  applicant: Integration,
  ssin: Ssin,
  book: BookOfDay,
): Promise<boolean> {
  const { isHouseholdKnown, person } = await personAsKnown(households, applicant.integrationId, ssin, book);
  if (person) {
    requireUnder(30, person, book);
    return person.isDebtor === true;
  }
  if (!isHouseholdKnown) throw denied(refusal(householdUnknown, { book }));
  return false;
}

/**
 * Checks a member of the household against that of the applicant: who is known to live elsewhere is none. As long as the
 * household is not known, nobody can say so.
 * @returns whether the person needs no further reason: false when the household is known, and the streams do not say that
 *   the person lives in
 * @throws DeniedError
 */
export async function isNamedMember(
  households: KnownHouseholds,
  applicant: Integration,
  ssin: Ssin,
  book: BookOfDay,
): Promise<boolean> {
  const { isHouseholdKnown, person } = await personAsKnown(households, applicant.integrationId, ssin, book);
  if (!isHouseholdKnown) return true;
  if (person?.livesIn === undefined) return false;
  requireUnder(1, person, book);
  return true;
}

/**
 * Checks somebody whom the streams of a member of the household named against the household of the applicant, because the
 * person comes into the file of the applicant. Whom a known household does not name lives elsewhere. As long as it is not
 * known, nobody is a debtor outside it; of members it then says nothing.
 * @param person as the member's streams named him or her
 * @throws DeniedError
 */
export async function requireInFileOf(
  households: KnownHouseholds,
  applicant: Integration,
  { person, ssin, qualityCode }: { readonly person: ProposedPerson; readonly ssin: Ssin; readonly qualityCode: 1 | 30 },
  book: BookOfDay,
): Promise<void> {
  const known = await personAsKnown(households, applicant.integrationId, ssin, book);
  const unnamed = known.isHouseholdKnown ? false : undefined;
  const isApplicantItself = ssin.reveal() === applicant.ssin.reveal();
  const livesIn = isApplicantItself || (known.person ? known.person.livesIn : unnamed);
  if (livesIn === undefined && qualityCode === 1) return;
  requireUnder(qualityCode, { livesIn, isDebtor: person.isDebtor }, book);
}

/**
 * Refuses a person who may not be integrated under a code.
 * @throws DeniedError
 */
export function requireUnder(
  qualityCode: 1 | 30,
  person: Parameters<typeof refusePerson>[0],
  book: Pick<BookOfDay, 'version'>,
): void {
  const refused = refusePerson(person, qualityCode, book.version);
  if (refused) throw denied(refused);
}
