import { amountBases } from '../../stream-kit/amount-bases.ts';
import { closedList } from '../../values/code-list.ts';
import { readCodeLists } from '../../values/text-file.ts';
import { sources } from './sources.ts';

const lists = readCodeLists(new URL('codes.yaml', import.meta.url), [
  'handicapSources',
  'handicapRequestLegislations',
  'handicapAllowanceKinds',
  'incomeReplacementCategories',
  'integrationAllowanceCategories',
  'childDisabilityCodes',
  'childAutonomyScores',
  'handicapSocialCards',
]);

/** The code lists of the stream; what is known of each is in `codes.yaml`. The sources are those that are asked. */
export const codeLists = {
  ...lists,
  amountBases,
  handicapSources: closedList(
    lists.handicapSources,
    sources.map(({ code }) => code),
  ),
};
