import { closedList } from '../../values/code-list.ts';
import { readCodeLists } from '../../values/text-file.ts';

const read = readCodeLists(new URL('codes.yaml', import.meta.url), [
  'remunerationKinds',
  'workingTimeKinds',
  'wageWorkerClasses',
  'employmentContractTypes',
  'payMethods',
  'employerSectors',
  'wageDeclarationStatuses',
  'missingWageReasons',
]);

/** The code lists of the stream; what is known of each is in `codes.yaml`. */
export const codeLists = {
  ...read,
  missingWageReasons: closedList(read.missingWageReasons, ['deliveredLater', 'inPart', 'notYetDeclared']),
};
