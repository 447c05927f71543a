import { closedList } from './code-list.ts';
import { exemptionKinds } from './income-exemption.ts';
import { readCodeLists } from './text-file.ts';

const read = readCodeLists(new URL('exemption-codes.yaml', import.meta.url), ['incomeExemptionKinds']);

/** Exemptions of income by kind, in words. */
export const incomeExemptionKinds = closedList(read.incomeExemptionKinds, exemptionKinds);
