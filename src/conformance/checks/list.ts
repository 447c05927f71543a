import type { Check } from '../check.ts';
import { answerChecks } from './answers.ts';
import { personChecks } from './persons.ts';
import { repetitionChecks } from './repetition.ts';
import { requestChecks } from './requests.ts';
import { taskChecks } from './tasks.ts';
import { webhookChecks } from './webhooks.ts';

/** The checklist, in the order in which it is printed. */
export const checks: readonly Check[] = [
  ...taskChecks,
  ...personChecks,
  ...repetitionChecks,
  ...answerChecks,
  ...requestChecks,
  ...webhookChecks,
];
