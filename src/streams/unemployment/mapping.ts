import { eurosFromCents } from '../../values/amount.ts';
import { coded, type CodedValue } from '../../values/code-list.ts';
import { codedWith, textByLanguage } from '../../stream-kit/source-texts.ts';
import { parseIncompleteDate } from '../../values/incomplete-date.ts';
import { booleanOf, decimalOf, textOf } from '../../values/xsd-values.ts';
import { monthOf } from '../../values/partial-period.ts';
import { withoutAbsent } from '../../values/without-absent.ts';
import { codeLists } from './codes.ts';
import { endOfSanction } from './end-of-sanction.ts';
import { explained } from './mapping-codes.ts';
import type { SourceCode, SourceNoRight, SourcePaidSum, SourcePayment, SourceRight } from './reply.ts';
import type { NoRight, PaidSum, Payment, Right } from './schema.ts';

/** A right. */
export function toRight(source: SourceRight): Right {
  return withoutAbsent({
    startDate: parseIncompleteDate(source.startingDate),
    theoreticalEndDate: parseIncompleteDate(source.theoricRightsEndingDate),
    dailyAmount: eurosFromCents(source.theoricDailyAllowanceAmount),
    amountBasis: 'gross' as const,
    unemploymentCode: toUnemploymentCode(source.unemploymentCode),
    familyState: codedWith(codeLists.unemploymentFamilyStates, source.familyState),
    regime: decimalOf(source.indemnificationRegime),
    allowanceKind: codedWith(codeLists.unemploymentAllowanceKinds, source.unemployedWorkerStatus),
    hasSelfEmploymentSupplement: booleanOf(source.selfEmploymentSupplement),
  });
}

/** Why there is no right. */
export function toNoRight(source: SourceNoRight): NoRight {
  const { sanction, exclusion, rightsEnd } = source;
  const reason = sanction ? 'sanction' : exclusion ? 'exclusion' : rightsEnd ? 'endOfRights' : undefined;
  return withoutAbsent({
    reason,
    startDate: parseIncompleteDate((sanction ?? exclusion ?? rightsEnd)?.beginDate),
    ...endOfSanction(sanction),
    article: explained(sanction?.article?.value, sanction?.article?.descriptions),
    admissibilityArticles: articles(source.admissibilityArticles?.article),
    indemnisabilityArticles: articles(source.indemnisabilityArticles?.article),
    triggerDate: parseIncompleteDate(source.triggerDate),
  });
}

/** What was paid for a month. */
export function toPaidSum(source: SourcePaidSum): PaidSum {
  return withoutAbsent({
    month: monthOf(source.relatedMonth),
    paidAmount: eurosFromCents(source.paidAmount),
    acceptedAmount: eurosFromCents(source.acceptedAmount),
    amountBasis: 'gross' as const,
    fileStatus: codedWith(codeLists.unemploymentFileStatuses, source.dossierStatus),
    numberOfAllowances: decimalOf(source.nbrOfAllowances),
  });
}

/** The last payment. */
export function toPayment(source: SourcePayment): Payment {
  return withoutAbsent({
    month: monthOf(source.paidMonth),
    dailyAmount: eurosFromCents(source.theoricDailyAllowanceAmount),
    amountBasis: 'gross' as const,
    numberOfAllowances: decimalOf(source.nbrOfAllowances),
    unemploymentCode: toUnemploymentCode(source.unemploymentCode),
    regime: decimalOf(source.indemnificationRegime),
    fileStatus: codedWith(codeLists.unemploymentFileStatuses, source.dossierStatus),
  });
}

/** The field writes two digits, the schema has a number: `1` is 01. */
function toUnemploymentCode(source: SourceCode | undefined): CodedValue | undefined {
  const value = textOf(source?.value);
  if (value === undefined) return undefined;
  const code = /^\d$/.test(value) ? `0${value}` : value;
  return coded(codeLists.unemploymentCodes, code, textByLanguage(source?.descriptions?.description ?? []));
}

function articles(sources: readonly SourceCode[] | undefined): CodedValue[] | undefined {
  const codes = sources?.map(({ value, descriptions }) => explained(value, descriptions));
  return codes?.filter((code) => code !== undefined);
}
