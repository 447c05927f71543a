import type { BookOfDay } from '../../access/book/book.ts';
import type { Look } from '../../access/door.ts';
import { codeFor, codesSetBy } from '../../access/book/look-up.ts';
import { isOpen, ranOut, type Integration, type IntegrationStore } from '../integrations/integration.ts';
import type { DecisionInput } from './input.ts';

/** The file that a decision is about, as it stands. */
export interface DecisionFile {
  readonly applicant: Integration;
  /** The integration under review, for a decision on a review. */
  readonly reviewed?: Integration;
  /** Running integrations of the applicant beside that: other kinds of aid of the same decision. */
  readonly siblings: readonly Integration[];
  /** Running reviews of the applicant's integration, when aid is withdrawn without deciding on them. */
  readonly reviews: readonly Integration[];
  /** Integrations of the applicant to whose files the household belongs. */
  readonly heads: readonly string[];
  /** Whoever belongs to these files, also what ended with its period. */
  readonly household: readonly Integration[];
  /** What the input names, in the same order; undefined: the centre has no such integration. */
  readonly named: readonly (Integration | undefined)[];
  /** Integrations under review by those of the household, by their id. */
  readonly underReview: ReadonlyMap<string, Integration>;
  /** Ids of what is named and has a household of its own. */
  readonly withOwnHousehold: ReadonlySet<string>;
}

/**
 * Finds the file of an applicant. Each other person of it is looked at by name, so that a caller near one of them is
 * refused, and the evidence has them all.
 * @throws DeniedError
 */
export async function findFile(
  integrations: IntegrationStore,
  look: Look<Integration>,
  applicant: Integration,
  input: DecisionInput,
): Promise<DecisionFile> {
  const reviewed = await own(integrations, applicant, applicant.review && applicant.previousIntegrationId);
  const aided = reviewed ?? applicant;
  const siblings = await siblingsOf(integrations, aided, look.book);
  const reviews = reviewed ? [] : await openReviews(integrations, applicant.integrationId);
  const heads = [applicant, ...(reviewed ? [reviewed] : []), ...siblings, ...reviews].map(idOf);
  const household: Integration[] = [];
  for (const { integrationId } of await integrations.household(heads)) {
    const member = await look.alsoIntegration(integrationId);
    if (member) household.push(member);
  }
  const named: (Integration | undefined)[] = [];
  for (const { integrationId } of input.householdMembers) named.push(await look.alsoIntegration(integrationId));
  const underReview = new Map<string, Integration>();
  for (const member of [...household, ...named]) {
    const former = member?.review && (await own(integrations, member, member.previousIntegrationId));
    if (member && former) underReview.set(member.integrationId, former);
  }
  const strangers = named.flatMap((one) => (one && !heads.includes(one.integrationId) ? [one.integrationId] : []));
  const theirs = (await integrations.household(strangers)).filter((one) => isOpen(one, look.today));
  return {
    applicant,
    ...(reviewed ? { reviewed } : {}),
    siblings,
    reviews,
    heads,
    household,
    named,
    underReview,
    withOwnHousehold: new Set(theirs.flatMap(({ applicantIntegrationId: head }) => (head === undefined ? [] : [head]))),
  };
}

/** An integration of the same person at the same centre: whoever may decide on one may look at the other. */
async function own(
  integrations: IntegrationStore,
  of: Integration,
  integrationId: string | undefined,
): Promise<Integration | undefined> {
  if (integrationId === undefined) return undefined;
  const found = await integrations.findFor(integrationId, of.centre);
  return found === 'foreign' || found?.ssin.reveal() !== of.ssin.reveal() ? undefined : found;
}

/** Running integrations under other codes that the same decision gave. */
export async function siblingsOf(
  integrations: IntegrationStore,
  aided: Integration,
  book: BookOfDay,
): Promise<readonly Integration[]> {
  if (aided.previousIntegrationId === undefined) return [];
  const codes = codesSetBy(book, 'decision');
  const { centre, ssin, caseReference } = aided;
  // By person and case: after a renewal of one kind of aid they no longer follow on the same integration.
  return (await integrations.list(centre, { ssin, caseReference, limit: 100 })).filter(
    (one) =>
      one.integrationId !== aided.integrationId &&
      one.applicantIntegrationId === aided.applicantIntegrationId &&
      one.review === undefined &&
      codes.includes(one.qualityCode) &&
      isOpen(one, book.day),
  );
}

/** Reviews of an integration that run and are not decided on, oldest first. */
export async function openReviews(
  integrations: Pick<IntegrationStore, 'following'>,
  integrationId: string,
): Promise<readonly Integration[]> {
  return (await integrations.following(integrationId)).filter(
    ({ review, state, decidedOn }) => review !== undefined && state === 'active' && decidedOn === undefined,
  );
}

/** Whether an inquiry can be decided on: it runs, or it came to its end without a decision. */
export function isUndecided(integration: Integration, { codes, day }: Pick<BookOfDay, 'codes' | 'day'>): boolean {
  return (
    integration.qualityCode === codeFor({ codes }, 'inquiry') &&
    integration.decidedOn === undefined &&
    (isOpen(integration, day) || ranOut(integration, day))
  );
}

const idOf = ({ integrationId }: Integration) => integrationId;
