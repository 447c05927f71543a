import { eurosFromCents } from '../../values/amount.ts';
import { coded, type CodedValue } from '../../values/code-list.ts';
import { codedWith } from '../../stream-kit/source-texts.ts';
import { ssinTextOf } from '../../values/ssin.ts';
import { booleanOf, dateOf, integerOf, textOf } from '../../values/xsd-values.ts';
import { withoutAbsent, someOf } from '../../values/without-absent.ts';
import { codeLists } from './codes.ts';
import { taxElements } from './elements.ts';
import type { FiscalData, FiscalPerson, TaxReply } from './reply.ts';
import type { OtherTaxElement, TaxAssessmentData } from './schema.ts';

type Known = (typeof taxElements)[number];

/** What an element says, by property of the answer. */
type Values = Readonly<Record<string, object>>;

/**
 * Puts every element in its place of the answer, with its value or the reason for its absence. An element that has no
 * place, comes a second time, or has a value that its place cannot hold, stays as the source wrote it.
 * @param isMostRecent false when a year was asked
 */
export function toTaxAssessmentData({ result }: TaxReply, isMostRecent: boolean): TaxAssessmentData {
  if (!result) return { isMostRecent };
  const parts: Record<Known['place']['part'], Record<string, object>> = {
    income: {},
    dependants: {},
    cadastralIncome: {},
  };
  const others: OtherTaxElement[] = [];
  for (const item of result.fiscalDataList?.fiscalData ?? []) {
    const known = taxElements.find(({ name }) => name === item.element.content);
    const value = known && valueFor(known, item);
    if (value && !(known.place.name in parts[known.place.part])) parts[known.place.part][known.place.name] = value;
    else others.push(toOther(item));
  }
  return withoutAbsent({
    incomeYear: /^\d{4}/.exec(result.incomeYear ?? '')?.[0],
    isMostRecent,
    assessmentNumber: textOf(result.taxAssessmentNumber),
    fiscalState: codedWith(codeLists.fiscalStates, result.requestedFiscalPerson.fiscalState),
    income: filled(parts.income),
    dependants: filled(parts.dependants),
    cadastralIncome: parts.cadastralIncome['total'],
    relatedPerson: result.relatedFiscalPerson && toRelated(result.relatedFiscalPerson),
    otherElements: someOf(others),
  });
}

function filled(values: Values): Values | undefined {
  return Object.keys(values).length > 0 ? values : undefined;
}

/** @returns undefined when the element has a value that its place cannot hold */
function valueFor({ kind }: Known, item: FiscalData): object | undefined {
  const more = whyAbsent(item);
  const text = item.value?.content;
  if (text === undefined) return withoutAbsent(more);
  if (item.value?.attributes.type !== 'INTEGER') return undefined;
  if (kind === 'amount') {
    const amount = eurosFromCents(text);
    return amount && withoutAbsent({ amount, ...more });
  }
  const count = integerOf(text);
  return count === undefined ? undefined : withoutAbsent({ count, ...more });
}

function whyAbsent({ element, noValue }: FiscalData): {
  readonly absenceReason: CodedValue | undefined;
  readonly isShared: boolean | undefined;
} {
  return {
    absenceReason: codedWith(codeLists.taxAbsenceReasons, noValue?.attributes.reason),
    isShared: booleanOf(element.attributes.communalInformation),
  };
}

function toOther(item: FiscalData): OtherTaxElement {
  const type = textOf(item.value?.attributes.type);
  const value = textOf(item.value?.content);
  return withoutAbsent({
    element: coded(codeLists.taxAssessmentElements, item.element.content),
    sourceValue: value,
    valueType: type,
    date: type === 'DATE' ? dateOf(value) : undefined,
    isTrue: type === 'BOOLEAN' ? booleanOf(value) : undefined,
    ...whyAbsent(item),
  });
}

function toRelated(person: FiscalPerson): NonNullable<TaxAssessmentData['relatedPerson']> {
  return withoutAbsent({
    ssin: ssinTextOf(person.ssin),
    fiscalState: codedWith(codeLists.fiscalStates, person.fiscalState),
  });
}
