import { closedList } from '../../values/code-list.ts';
import { incomeExemptionKinds } from '../../values/exemption-kinds.ts';
import { readCodeLists } from '../../values/text-file.ts';

const lists = readCodeLists(new URL('codes.yaml', import.meta.url), [
  'supportCategories',
  'attestationStatuses',
  'multifunctionalAttestationStatuses',
  'multifunctionalAttestationCategories',
  'incomeExemptionAlerts',
  'uncountedDays',
]);

/** The code lists of the stream; what is known of each is in `codes.yaml`. */
export const codeLists = {
  ...lists,
  incomeExemptionKinds,
  incomeExemptionAlerts: closedList(lists.incomeExemptionAlerts, ['exhausted', 'runsOut', 'windowEnds', 'daysUnknown']),
  uncountedDays: closedList(lists.uncountedDays, [
    'workNotOpen',
    'workUnknown',
    'daysWorkedNotDeclared',
    'studentContract',
  ]),
};
