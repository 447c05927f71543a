import { notifyIndependentActivity, notifyMutations, notifyPersonnelFile } from './kinds/assumed.ts';
import { notifyIndemnityAttest, notifyIndemnityPeriod, notifyIndemnityPeriods } from './kinds/indemnity-allowance.ts';
import { notifyJobSeekerStatus } from './kinds/job-seeker-status.ts';
import type { MessageKind, MessageService } from './message.ts';

function service(name: string, kinds: readonly MessageKind[]): MessageService {
  return { name, wsdl: `${name}/${name}V1.wsdl`, path: `/${name}`, kinds };
}

/** What the Bank sends by itself. A new kind is a contract, a declaration and a line here. */
export const messageServices: readonly MessageService[] = [
  service('JobSeekerStatusNotifications', [notifyJobSeekerStatus]),
  service('HdiIndemnityAllowanceNotifications', [notifyIndemnityAttest, notifyIndemnityPeriod, notifyIndemnityPeriods]),
  service('MutationsSender', [notifyMutations]),
  service('PersonnelFile', [notifyPersonnelFile]),
  service('IndependentActivity', [notifyIndependentActivity]),
];
