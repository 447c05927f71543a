import { group, many, optional, text } from '../../reply-shape.ts';
import { factOf, meaningOf, messageKind, person } from '../message.ts';
import type { Occurrence } from '../occurrences.ts';

/** Why a registration ended; absent where the employment service does not say it. */
const reasons: Readonly<Record<string, Occurrence>> = {
  BACK_TO_WORK: 'backToWork',
  BACK_TO_SCHOOL: 'backToSchool',
  OTHER_REASON: 'jobSeekerDeregistered',
};

const events: Readonly<Record<string, (reason: string | undefined) => Occurrence>> = {
  REGISTRATION: () => 'jobSeekerRegistered',
  DEREGISTRATION: (reason) => (reason === undefined ? 'jobSeekerDeregistered' : meaningOf(reasons, reason)),
};

/** Registrations as a job seeker that begin or end: the Bank's schema of 8 April 2019. */
export const notifyJobSeekerStatus = messageKind({
  name: 'notifyJobSeekerStatus',
  namespace: 'http://kszbcss.fgov.be/intf/jobseekerstatus/notify/v1',
  content: {
    jobSeekers: group({
      jobSeeker: many(
        group({
          event: group({ id: text, type: text, date: text }),
          deregistrationDetails: optional(group({ reason: text }, { leftOut: ['registrationDate'] })),
          ssin: person,
        }),
      ),
    }),
  },
  facts: ({ jobSeekers }) =>
    jobSeekers.jobSeeker.map(({ event: { id, type, date }, deregistrationDetails, ssin }) =>
      factOf(ssin, { occurrence: meaningOf(events, type)(deregistrationDetails?.reason), day: date, id }),
    ),
});
