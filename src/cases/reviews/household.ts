import { v7 as uuidv7 } from 'uuid';
import type { Asked } from '../../access/asked.ts';
import type { BookOfDay } from '../../access/book/book.ts';
import { codesOfAid, codesSetBy } from '../../access/book/look-up.ts';
import type { Granted, Look } from '../../access/door.ts';
import { badRequest, issue, Problem, problemTypes } from '../../values/problem.ts';
import { openReviews, siblingsOf } from '../decisions/file.ts';
import { isOpen, ranOut, type Integration, type IntegrationStore } from '../integrations/integration.ts';
import { registerNew } from '../integrations/register.ts';
import { centreOf, type IntegrationPorts } from '../life-cycle.ts';

/**
 * What a review of the applicant's aid does with a member of the household. `opened`: the member is under review too.
 * `alreadyOpen`: an inquiry on the member runs already. `leftOut`: left out by name. `notOpened`: the Bank did not
 * register it.
 */
export const reviewEffects = ['opened', 'alreadyOpen', 'leftOut', 'notOpened'] as const;
export type ReviewEffect = (typeof reviewEffects)[number];

/** A member of the household of somebody whose aid is reviewed. */
export interface ReviewedMember {
  /** The integration under a code that a decision gave. */
  readonly former: Integration;
  readonly effect: ReviewEffect;
  /** The inquiry on the member. */
  readonly inquiryId?: string;
  /** Type of the problem for which it was not opened. */
  readonly problem?: string;
}

/**
 * Finds the members of the household whose integrations a decision gave: they are reviewed with the applicant. Each is
 * looked at by name.
 * @param leftOut ids of those who are not reviewed
 * @throws DeniedError Problem when somebody is left out who is none of them
 */
export async function findMembers(
  integrations: IntegrationStore,
  look: Look<Integration>,
  applicant: Integration,
  leftOut: readonly string[],
): Promise<readonly Integration[]> {
  const { book } = look;
  const heads = [applicant, ...(await siblingsOf(integrations, applicant, book))];
  const linked: Integration[] = [];
  for (const { integrationId } of await integrations.household(heads.map((one) => one.integrationId))) {
    const one = await look.alsoIntegration(integrationId);
    if (one && isReviewed(one, applicant, book)) linked.push(one);
  }
  const members = [...Map.groupBy(linked, ({ ssin }) => ssin.reveal()).values()].flatMap((own) => {
    // One inquiry for each person: on the aid, when there is any.
    const [first] = own.sort((one, other) => Number(isAided(other, book)) - Number(isAided(one, book)));
    return first ? [first] : [];
  });
  leftOut.forEach((id, index) => {
    if (members.some(({ integrationId }) => integrationId === id)) return;
    const detail = 'Only members of the household who are reviewed with the applicant can be left out.';
    throw badRequest([issue('invalidInput', { in: 'body', name: `leftOut[${String(index)}]` }, { detail })]);
  });
  return members;
}

const isAided = ({ qualityCode }: Integration, book: BookOfDay) => codesOfAid(book).includes(qualityCode);

/** Under a code that a decision gave; what is over counts when the applicant's aid is over too. */
function isReviewed(one: Integration, applicant: Integration, book: BookOfDay): boolean {
  if (one.ssin.reveal() === applicant.ssin.reveal()) return false;
  if (!codesSetBy(book, 'decision').includes(one.qualityCode)) return false;
  return isOpen(one, book.day) || (ranOut(one, book.day) && !isOpen(applicant, book.day));
}

/**
 * Opens a review of each member beside that of the applicant, at once. One that fails does not undo the others: it is
 * named in the answer, and can be opened on its own.
 * @param opened the applicant's, as it was registered
 */
export function openForMembers(
  ports: IntegrationPorts,
  { caller, traceId, signal }: Pick<Asked<unknown>, 'caller' | 'traceId' | 'signal'>,
  { access, now }: Pick<Granted, 'access' | 'now'>,
  opened: Integration,
  { members, leftOut }: { readonly members: readonly Integration[]; readonly leftOut: readonly string[] },
): Promise<readonly ReviewedMember[]> {
  return Promise.all(
    members.map(async (former): Promise<ReviewedMember> => {
      if (leftOut.includes(former.integrationId)) return { former, effect: 'leftOut' };
      const { integrationId: applicantIntegrationId } = opened;
      const inquiry = {
        ...reviewOf(former, opened),
        integrationId: uuidv7(),
        applicantIntegrationId,
        registeredAt: now,
      };
      const work = { actor: caller, traceId, rule: access.ruleCode, integration: inquiry };
      try {
        await ports.door.carryOn('openReview', { ...work, reason: opened.review?.reason ?? '' }, async (noted) => {
          const step = { centre: centreOf(ports, caller.centre), signal, noted };
          return { outcome: 'answered', result: await registerNew(ports, step, inquiry) };
        });
        return { former, effect: 'opened', inquiryId: inquiry.integrationId };
      } catch (error) {
        if (!(error instanceof Problem)) {
          return { former, effect: 'notOpened', problem: problemTypes.internalServerError.type };
        }
        const { integrationId: running } = error.members;
        return error.key === 'integrationRunning' && typeof running === 'string'
          ? { former, effect: 'alreadyOpen', inquiryId: running }
          : { former, effect: 'notOpened', problem: error.problem.type };
      }
    }),
  );
}

/** The inquiry of a review: the same person, case and proof of identity, under the code and for the days of another. */
export function reviewOf(
  former: Integration,
  { qualityCode, startDate, endDate, applicationDate, registeredBy, review }: ReviewFrame,
): Omit<Integration, 'integrationId' | 'registeredAt'> {
  return {
    centre: former.centre,
    ssin: former.ssin,
    qualityCode,
    caseReference: former.caseReference,
    applicationDate,
    ...(former.informedOn === undefined ? {} : { informedOn: former.informedOn }),
    ...(former.informedWay === undefined ? {} : { informedWay: former.informedWay }),
    proofOfIdentity: former.proofOfIdentity,
    startDate,
    endDate,
    state: 'registering',
    registeredBy,
    previousIntegrationId: former.integrationId,
    ...(former.diedOn === undefined ? {} : { diedOn: former.diedOn }),
    ...(review ? { review } : {}),
  };
}

/** What the inquiries of one review have in common. */
export type ReviewFrame = Pick<
  Integration,
  'qualityCode' | 'startDate' | 'endDate' | 'applicationDate' | 'registeredBy' | 'review'
>;

/**
 * The file to which the review of a member belongs: that of the applicant's review if one runs, else that of the
 * applicant. Undefined for the applicant, and for aid of the member's own when nothing of the applicant runs any more.
 */
export async function fileOf(
  integrations: Pick<IntegrationStore, 'following' | 'isCarriedOn'>,
  former: Integration,
  book: BookOfDay,
): Promise<string | undefined> {
  const { applicantIntegrationId } = former;
  if (applicantIntegrationId === undefined) return undefined;
  const reviews = await openReviews(integrations, applicantIntegrationId);
  const file = reviews.at(-1)?.integrationId ?? applicantIntegrationId;
  return isAided(former, book) && !(await integrations.isCarriedOn(file, book.day)) ? undefined : file;
}
