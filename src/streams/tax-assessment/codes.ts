import { closedList } from '../../values/code-list.ts';
import { readCodeLists } from '../../values/text-file.ts';
import { taxElements } from './elements.ts';

const lists = readCodeLists(new URL('codes.yaml', import.meta.url), [
  'fiscalStates',
  'taxAbsenceReasons',
  'taxAssessmentElements',
]);

/** The code lists of the stream; what is known of each is in `codes.yaml`. The elements are those that are asked for. */
export const codeLists = {
  ...lists,
  taxAssessmentElements: closedList(
    lists.taxAssessmentElements,
    taxElements.map(({ name }) => name),
  ),
};
