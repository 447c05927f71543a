import { withoutAbsent } from '../../values/without-absent.ts';
import type { RuleBook } from '../../access/book/book.ts';
import { isSoftware } from '../../access/book/look-up.ts';
import type { Caller } from '../../values/caller.ts';
import { z } from 'zod';
import type { Centre } from '../../bank/bank.ts';
import { centreKnownBy } from '../../bank/centre.ts';
import { belgianDate, calendarDate, type Clock } from '../../values/calendar.ts';
import { coded, codedValue } from '../../values/code-list.ts';
import type { Progress } from '../decisions/decision.ts';
import { reviewDueView, viewReviewDue } from '../notices/review-due-view.ts';
import type { Notice } from '../notices/notice.ts';
import { informedWays, reviewReasons, type Integration } from './integration.ts';
import { shownDay } from '../deaths/death.ts';
import { inOneList, type RegistrationElsewhere } from './elsewhere.ts';
import { incompleteDate } from '../../values/incomplete-date.ts';
import { localizedText } from '../../values/localized-text.ts';
import { problemTypes } from '../../values/problem.ts';
import { qualityCodes } from '../../values/quality-codes.ts';
import { ssinText } from '../../values/ssin.ts';
import { daysLeft, overlapping, warningCodes, warningsOf } from './warnings.ts';
import { integrationId, moment } from '../views.ts';

/** What the API shows of integrations. */

export const period = z.object({ startDate: calendarDate, endDate: calendarDate }).meta({ id: 'Period' });

export const registrationView = z
  .object({
    qualityCode: codedValue,
    startDate: calendarDate,
    endDate: calendarDate.optional(),
    centre: z.object({ nisCode: z.string(), name: localizedText.optional() }),
    registers: z
      .array(z.enum(['PRIMARY', 'SECONDARY']))
      .describe('The directories that list it: of the Crossroads Bank, of the sector of the centres.'),
  })
  .meta({ id: 'Registration', description: 'A registration in the reference directory.' });

const problemUrns = Object.values(problemTypes).map(({ type }) => type);

export const progressView = z
  .object({
    state: z
      .enum(['pending', 'done', 'failing'])
      .describe('`failing`: the Crossroads Bank was asked in vain; it is asked again until it confirms.'),
    attempts: z.int().min(0).describe('How often the Bank was asked in vain.'),
    nextAttemptAt: moment.optional(),
    problem: z.enum(problemUrns).optional().describe('Type of the problem of the last attempt.'),
  })
  .meta({ id: 'DecisionProgress', description: 'How far the change of a person’s code is.' });

export const integrationView = z
  .object({
    href: z.url(),
    integrationId,
    ssin: ssinText.optional().describe('Absent for software without a person.'),
    qualityCode: codedValue,
    caseReference: z.string().optional().describe('Absent for software without a person.'),
    applicationDate: calendarDate,
    informedOn: calendarDate
      .optional()
      .describe(
        'Day on which the person was told that personal data will be processed; absent while that has not happened.',
      ),
    informedWay: z.enum(informedWays).optional(),
    proofOfIdentity: z.enum(['identityCardNumber', 'personData']).describe('Kind of proof the centre saw.'),
    period,
    daysLeft: z
      .int()
      .min(1)
      .optional()
      .describe('Days it still opens streams, today included; absent when it opens none.'),
    state: z
      .enum(['registering', 'active', 'failed', 'ending', 'ended'])
      .describe(
        'Only `active` opens streams, within the period. `ending`: closed here, not yet confirmed by the Bank.',
      ),
    warnings: z
      .array(z.enum(warningCodes))
      .describe(
        '`endingSoon`: take a decision or a review. `registeredElsewhere`: another centre has the person registered in the same period. `notInformed`: the person was not told yet. `died`: the person has died, as far as the centre knows. `householdMemberDied`: somebody in the person’s household has.',
      ),
    registeredElsewhere: z
      .array(registrationView)
      .optional()
      .describe(
        'Who else has the person registered in the same period, as the Crossroads Bank told last. Absent for software without a person.',
      ),
    elsewhereSeenOn: calendarDate
      .optional()
      .describe(
        'Day on which the Bank told of them last: at the registration, at a later one of the same person, or at the nightly comparison. Absent when there is nobody else.',
      ),
    diedOn: incompleteDate
      .optional()
      .describe(
        'Day on which the person died, as a stream showed it to the centre. Absent when the day is not known: then `warnings` says that the person died. Absent for software without a person.',
      ),
    registeredBy: z.string().optional().describe('Absent for software without a person.'),
    registeredAt: moment,
    ended: z
      .object({
        at: moment,
        by: z.string().optional().describe('Absent for software without a person.'),
        reason: z.string().optional().describe('Absent for software without a person.'),
      })
      .meta({ title: 'Ending' })
      .optional(),
    ticketCbss: z.string().optional().describe('Ticket of the Crossroads Bank for the registration.'),
    applicant: z
      .url()
      .optional()
      .describe('The integration of the applicant in whose file this one is, and with which it ends.'),
    registrationReason: z
      .string()
      .optional()
      .describe('Why it was made, in the centre’s words. Absent for software without a person.'),
    reviewedOn: calendarDate.optional().describe('Day of the last review, for a code that is reviewed in place.'),
    previous: z.url().optional().describe('The integration this one follows on, by a decision or by a review.'),
    review: z
      .object({ reason: z.enum(reviewReasons), remark: z.string().optional() })
      .meta({ title: 'Review' })
      .optional()
      .describe('Present when it was opened for a review, or reviewed in place: the last one.'),
    decision: z
      .object({ href: z.url(), state: progressView.shape.state })
      .meta({ title: 'DecisionState' })
      .optional()
      .describe('The decision that ends it, and how far the change of code is.'),
    reviewsDue: z
      .array(reviewDueView)
      .optional()
      .describe(
        'Messages of the Crossroads Bank because of which its review is due, newest first; `/notices/query` says more. Absent for software without a person.',
      ),
    streams: z.url().describe('Which streams this integration opens.'),
  })
  .meta({ id: 'Integration' });

/** Facts that a view needs in addition to the integration. */
export interface ViewContext {
  readonly baseUrl: string;
  readonly centres: ReadonlyMap<string, Centre>;
  readonly clock: Clock;
  readonly book: RuleBook;
  readonly endingSoonDays: number;
}

/** What an integration is shown with. */
export interface Beside {
  readonly progress?: Progress | undefined;
  /** What the Bank told by itself. */
  readonly notices?: readonly Notice[] | undefined;
}

/** The integration as its centre sees it. */
export function viewIntegration(
  integration: Integration,
  context: ViewContext,
  { progress, notices = [] }: Beside = {},
): z.infer<typeof integrationView> {
  const hrefOf = (id: string) => `${context.baseUrl}/integrations/${id}`;
  const href = hrefOf(integration.integrationId);
  const { ended, ticketCbss, informedOn, informedWay, previousIntegrationId, review } = integration;
  const { applicantIntegrationId, registrationReason, reviewedOn } = integration;
  const today = belgianDate(context.clock());
  const left = daysLeft(integration, today);
  const elsewhere = inOneList(overlapping(integration));
  const { elsewhereSeenOn, diedOn } = integration;
  const day = diedOn === undefined ? undefined : shownDay({ diedOn });
  return {
    href,
    integrationId: integration.integrationId,
    ssin: integration.ssin.reveal(),
    qualityCode: coded(qualityCodes, String(integration.qualityCode)),
    caseReference: integration.caseReference,
    applicationDate: integration.applicationDate,
    ...(informedOn === undefined ? {} : { informedOn }),
    ...(informedWay === undefined ? {} : { informedWay }),
    proofOfIdentity: integration.proofOfIdentity.kind,
    period: { startDate: integration.startDate, endDate: integration.endDate },
    ...(left === undefined ? {} : { daysLeft: left }),
    state: integration.state,
    warnings: [...warningsOf(integration, today, context.endingSoonDays)],
    registeredElsewhere: elsewhere.map((other) => viewRegistration(other, context.centres.values())),
    ...(elsewhere.length === 0 || elsewhereSeenOn === undefined ? {} : { elsewhereSeenOn }),
    ...(day === undefined ? {} : { diedOn: day }),
    registeredBy: integration.registeredBy,
    registeredAt: new Date(integration.registeredAt).toISOString(),
    ...(ended ? { ended: { by: ended.by, at: new Date(ended.at).toISOString(), reason: ended.reason } } : {}),
    ...(ticketCbss === undefined ? {} : { ticketCbss }),
    ...(applicantIntegrationId === undefined ? {} : { applicant: hrefOf(applicantIntegrationId) }),
    ...(registrationReason === undefined ? {} : { registrationReason }),
    ...(reviewedOn === undefined ? {} : { reviewedOn }),
    ...(previousIntegrationId === undefined ? {} : { previous: hrefOf(previousIntegrationId) }),
    ...(review ? { review: { ...review } } : {}),
    ...(progress ? { decision: { href: `${href}/decision`, state: stateOf(progress) } } : {}),
    ...(notices.length === 0 ? {} : { reviewsDue: notices.map(viewReviewDue) }),
    streams: `${href}/streams`,
  };
}

export function viewProgress(progress: Progress): z.infer<typeof progressView> {
  const { attempts, nextAttemptAt, problem } = progress;
  return {
    state: stateOf(progress),
    attempts,
    ...(nextAttemptAt === undefined ? {} : { nextAttemptAt: new Date(nextAttemptAt).toISOString() }),
    ...(problem === undefined ? {} : { problem: problem }),
  };
}

function stateOf({ state, problem }: Progress): 'pending' | 'done' | 'failing' {
  return state === 'pending' && problem !== undefined ? 'failing' : state;
}

/** A registration by another organization, with the centre's name if the gateway knows it. */
export function viewRegistration(
  registration: RegistrationElsewhere,
  centres: Iterable<Centre>,
): z.infer<typeof registrationView> {
  const { qualityCode, startDate, endDate, nisCode, registers } = registration;
  const known = centreKnownBy(centres, nisCode);
  return {
    qualityCode: coded(qualityCodes, String(qualityCode)),
    startDate,
    ...(endDate === undefined ? {} : { endDate }),
    centre: { nisCode, ...(known ? { name: known.name } : {}) },
    registers: [...registers],
  };
}

type View = z.infer<typeof integrationView>;

/** What this caller gets of an integration. Software without a person gets ids, codes, states and dates only. */
export function viewFor(caller: Caller, context: Pick<ViewContext, 'book' | 'clock'>): (view: View) => View {
  return isSoftwareToday(caller, context) ? withoutPerson : (view) => view;
}

/** Whether there is no person behind the caller, by the rules of today. */
export function isSoftwareToday(caller: Caller, { book, clock }: Pick<ViewContext, 'book' | 'clock'>): boolean {
  return isSoftware(book.on(belgianDate(clock())), caller);
}

/** What background work needs. Whatever is not named here is withheld. */
function withoutPerson({ ended, review, ...view }: View): View {
  const { href, integrationId, qualityCode, applicationDate, informedOn, informedWay, proofOfIdentity, period } = view;
  const { daysLeft, state, warnings, registeredAt, ticketCbss, applicant, reviewedOn, previous } = view;
  const { decision, streams } = view;
  return withoutAbsent({
    href,
    integrationId,
    qualityCode,
    applicationDate,
    informedOn,
    informedWay,
    proofOfIdentity,
    period,
    daysLeft,
    state,
    warnings,
    registeredAt,
    ended: ended && { at: ended.at },
    ticketCbss,
    applicant,
    reviewedOn,
    previous,
    review: review && { reason: review.reason },
    decision,
    streams,
  });
}
