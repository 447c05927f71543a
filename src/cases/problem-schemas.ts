import { z } from 'zod';
import { inputIssueSchema, problemMembers } from '../platform/http/problem-body.ts';
import { calendarDate } from '../values/calendar.ts';
import { localizedText } from '../values/localized-text.ts';
import { problemTypes, type ProblemName } from '../values/problem.ts';
import { remedyView, scaleView } from './consultations/view.ts';
import { registrationView } from './integrations/view.ts';
import { moment } from './views.ts';

const limit = z.int().min(0).max(1_000_000);
const retryAfterSec = z
  .int()
  .min(0)
  .max(86_400)
  .describe('Seconds after which to repeat the request, as in `Retry-After`.');
const maintenanceUntil = moment.describe('Until when maintenance of the source is announced.');

/** What a type of problem says beside what all have. A type that is not here says no more. */
const members: Partial<Record<ProblemName, z.ZodRawShape>> = {
  badRequest: {
    issues: z.array(inputIssueSchema).optional().describe('Each input that is wrong; absent for what is no HTTP.'),
  },
  missingScope: { requiredScopes: z.array(z.string()).describe('The scopes that the access token needs.') },
  missingPermission: {
    ruleCode: z.string().describe('The rule that refuses; code list of the rule book at `/refData/policy`.'),
    reason: localizedText.describe('Why, and what to do about it.'),
    legalBasis: z.string().optional().describe('The law or instruction behind the rule.'),
    remedy: remedyView.optional(),
    policyVersion: z.string().describe('Version of the rules that decided.'),
    endedAt: moment.optional().describe('When the integration ended, if it did.'),
    scale: scaleView.optional().describe('The comparison with the federal scale, where the means of a debtor decide.'),
  },
  integrationRunning: {
    integrationId: z.uuid().describe('The integration that runs.'),
    integrationState: z.enum(['registering', 'active', 'ending']),
  },
  integrationNotActive: {
    integrationId: z.uuid().optional().describe('The integration that is not, when another one.'),
  },
  approvalWaiting: { approvalId: z.uuid().describe('What waits already.') },
  aidElsewhere: { registrations: z.array(registrationView).describe('By whom aid is paid in the same period.') },
  stepRecorded: { doneOn: calendarDate.describe('The day that was recorded before.') },
  observationWithdrawn: { withdrawnBy: z.uuid().describe('The observation that came in its place.') },
  payloadTooLarge: { limit: limit.optional().describe('Bytes that a body may have.') },
  tooManyRequests: { limit: limit.describe('What is allowed in the period.'), retryAfterSec },
  serviceUnavailable: { retryAfterSec: retryAfterSec.optional(), maintenanceUntil: maintenanceUntil.optional() },
  gatewayTimeout: { maintenanceUntil: maintenanceUntil.optional() },
};

/** One schema for each type of problem: what all have, with its own type and status, and its members. */
export const problemSchemas = Object.fromEntries(
  Object.entries(problemTypes).map(([name, { type, status, description }]) => [
    name,
    z
      .looseObject({
        ...problemMembers,
        type: z.literal(type).describe('Stable URN of the type of problem.'),
        status: z.literal(status),
        ...members[name as ProblemName],
      })
      .meta({
        id: `${name.charAt(0).toUpperCase()}${name.slice(1)}Problem`,
        description,
      }),
  ]),
) as unknown as Readonly<Record<ProblemName, z.ZodType>>;
