import type { BookOfDay } from '../../access/book/book.ts';
import { codesOfApplicants } from '../../access/book/look-up.ts';
import type { Look } from '../../access/door.ts';
import { DeniedError } from '../../access/evidence-required.ts';
import { householdUnknown, notAnApplicant, type PersonRule } from '../../access/person-rules.ts';
import { refusalProblem } from '../../access/refusal.ts';
import type { ProposedPerson } from '../../stream-kit/relative.ts';
import { addMonths, belgianDate } from '../../values/calendar.ts';
import { badRequest, issue, Problem } from '../../values/problem.ts';
import type { Ssin } from '../../values/ssin.ts';
import { refusePerson, refusalOf } from '../persons/rules.ts';
import type { RegistrationInput } from './check-registration.ts';
import { isOpen, type Integration, type IntegrationStore } from './integration.ts';

/** What the streams told of the people around an applicant. */
export interface KnownHouseholds {
  /** The reference of a person in an integration. */
  refOf(integrationId: string, ssin: Ssin): string;
  /** The integration and those that it follows on, the newest first, with when their household was told. */
  householdsBefore(
    integrationId: string,
  ): Promise<readonly { readonly integrationId: string; readonly knownAt?: number }[]>;
  /** A person as the streams last named him or her for this integration, and when: milliseconds since 1970. */
  named(
    integrationId: string,
    personRef: string,
  ): Promise<{ readonly person: ProposedPerson; readonly at: number } | undefined>;
}

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
  if (!isApplicant(integration, book)) throw refused(notAnApplicant, book);
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
 * @returns whether the streams name the person as a debtor; false when they do not name the person at all
 * @throws DeniedError
 */
export async function isNamedDebtor(
  households: KnownHouseholds,
  applicant: Integration,
  ssin: Ssin,
  book: BookOfDay,
): Promise<boolean> {
  const line = await households.householdsBefore(applicant.integrationId);
  const knownAt = Math.max(0, ...line.map((one) => one.knownAt ?? 0));
  const months = book.registering[0]?.householdKnownMonths ?? 0;
  if (knownAt === 0 || addMonths(belgianDate(knownAt), months) < book.day) throw refused(householdUnknown, book);
  for (const { integrationId } of line) {
    const found = await households.named(integrationId, households.refOf(integrationId, ssin));
    if (!found) continue;
    // Whoever was not among those of a household that was told later does not live in it any more.
    const person = found.at < knownAt ? { ...found.person, livesIn: false } : found.person;
    const refusal = refusePerson(person, 30, book.version);
    if (refusal) throw new DeniedError(refusal.ruleCode, refusalProblem(refusal));
    return true;
  }
  return false;
}

function refused(rule: PersonRule, book: Pick<BookOfDay, 'version'>): DeniedError {
  return new DeniedError(rule.code, refusalProblem(refusalOf(rule, book.version)));
}
