import {
  meaningOfSources,
  outcomeOfSource,
  unnamedSources,
  type SourceOutcome,
} from '../../stream-kit/authentic-source.ts';
import type { BankVerdict, CodeMeaning } from '../../bank/status.ts';
import { coded } from '../../values/code-list.ts';
import { enterpriseNumberOf } from '../../values/enterprise-number.ts';
import { codedWith, textByLanguage } from '../../stream-kit/source-texts.ts';
import { dateOf, textOf } from '../../values/xsd-values.ts';
import { monthOf, monthOfDate, type YearMonth } from '../../values/partial-period.ts';
import { withoutAbsent } from '../../values/without-absent.ts';
import { newestBy } from '../../stream-kit/order.ts';
import type { StreamContext } from '../../stream-kit/stream.ts';
import { codeLists } from './codes.ts';
import type {
  BonusRecord,
  ChildBenefitsReply,
  FileRecord,
  PaymentRecord,
  PersonRecord,
  SourceResult,
} from './reply.ts';
import type {
  Bonus,
  CadafData,
  ChildBenefitFile,
  ChildBenefitPerson,
  Member,
  Payment,
  PersonRole,
  Source,
} from './schema.ts';

interface Context extends Pick<StreamContext, 'ssin' | 'today'> {
  /** Elements that the Bank removed: what is not there may be hidden. */
  readonly hidden: ReadonlySet<string>;
}

/** CHB00001: some sources answered and others did not. */
export const codes: Readonly<Record<string, CodeMeaning>> = { CHB00001: 'incomplete' };

/** A source that failed counts, whatever the status of the whole says. */
export function outcomeOf({ results }: ChildBenefitsReply): CodeMeaning | undefined {
  return meaningOfSources((results?.resultByAuthenticSource ?? []).map(outcomeOfResult));
}

/** @param asked the calls: whether some source did not answer, also when the reply does not name it, and what is hidden */
export function toCadafData(
  replies: readonly ChildBenefitsReply[],
  { ssin, today }: Pick<StreamContext, 'ssin' | 'today'>,
  asked: readonly { readonly verdict: BankVerdict; readonly filteredElements?: readonly string[] }[],
): CadafData {
  const hidden = new Set(asked.flatMap(({ filteredElements = [] }) => filteredElements));
  const context: Context = { ssin, today, hidden };
  const results = replies.flatMap(({ results: found }) => found?.resultByAuthenticSource ?? []);
  const files = results.flatMap((result) =>
    (result.files?.file ?? []).map((file) => toFile(file, sourceOf(result), context)),
  );
  const isIncomplete = asked.some(({ verdict }) => verdict.kind === 'incomplete');
  return {
    sources: toSources(results, isIncomplete),
    roles: toRoles(files),
    files: files.toSorted((a, b) => Number(b.isCurrent ?? false) - Number(a.isCurrent ?? false)),
  };
}

function sourceOf({ attributes }: SourceResult): string {
  return attributes.authenticSource?.trim() ?? '';
}

function outcomeOfResult({ status }: SourceResult): SourceOutcome {
  return outcomeOfSource(status, codes);
}

function toSources(results: readonly SourceResult[], isIncomplete: boolean): Source[] {
  const named = results.map((result) => ({ code: sourceOf(result), outcome: outcomeOfResult(result) }));
  const unnamed = isIncomplete ? unnamedSources(named, Object.keys(codeLists.childBenefitSources.codes)) : [];
  return [...named, ...unnamed.map((code) => ({ code, outcome: 'unknown' as const }))].map(({ code, outcome }) => ({
    source: coded(codeLists.childBenefitSources, code),
    outcome,
  }));
}

function toFile(file: FileRecord, source: string, context: Context): ChildBenefitFile {
  const { childBenefitsFund: fund } = file;
  const entitled = textOf(file.entitledPersonSsin);
  const beneficiaries = membersOf(file.beneficiaries?.beneficiary, context);
  const children = membersOf(file.children?.child, context);
  const has: Readonly<Record<string, boolean>> = {
    entitledPerson: entitled === context.ssin,
    beneficiary: [...beneficiaries, ...linkedIn(children)].some(({ isConsultedPerson }) => isConsultedPerson),
    child: children.some(({ isConsultedPerson }) => isConsultedPerson),
  };
  return withoutAbsent({
    source: coded(codeLists.childBenefitSources, source),
    fund:
      fund &&
      withoutAbsent({
        enterpriseNumber: enterpriseNumberOf(fund.enterpriseNumber),
        code: textOf(fund.code),
        name: textByLanguage(fund.description),
      }),
    fileNumber: textOf(file.fileNumber),
    isCurrent: isAnyCurrent([...beneficiaries, ...children], context),
    consultedPersonRoles: Object.keys(has)
      .filter((role) => has[role])
      .map((role) => coded(codeLists.childBenefitRoles, role)),
    entitledPerson: entitled === undefined ? undefined : toPerson(entitled, context),
    beneficiaries,
    children,
    remarks: [
      ...(source === 'FLANDERS' ? ['linkDoesNotProveReceipt'] : []),
      // Said of every source: who is not among the beneficiaries may be an institution.
      'institutionsNotNamed',
    ].map((remark) => coded(codeLists.childBenefitRemarks, remark)),
  });
}

/** A role in several files is told once, and is current when it is so in one of them. */
function toRoles(files: readonly ChildBenefitFile[]): PersonRole[] {
  return Object.keys(codeLists.childBenefitRoles.codes).flatMap((code) => {
    const having = files.filter(({ consultedPersonRoles }) => consultedPersonRoles.some((role) => role.code === code));
    if (having.length === 0) return [];
    return [
      withoutAbsent({
        role: coded(codeLists.childBenefitRoles, code),
        isCurrent: anyOf(having.map(({ isCurrent }) => isCurrent)),
      }),
    ];
  });
}

/** A person without a number cannot be told from another and is left out. */
function membersOf(records: readonly PersonRecord[] = [], context: Context): Member[] {
  return records.flatMap(({ ssin, bonuses, paymentPeriods }) => {
    const number = textOf(ssin);
    if (number === undefined) return [];
    return [
      {
        ...toPerson(number, context),
        bonuses: (bonuses?.bonus ?? []).map((bonus) => toBonus(bonus, context)),
        payments: (paymentPeriods?.paymentPeriod ?? [])
          .map((payment) => toPayment(payment, context))
          .sort(newestBy(({ startMonth }) => startMonth)),
      },
    ];
  });
}

function linkedIn(members: readonly Member[]): ChildBenefitPerson[] {
  return members.flatMap(({ bonuses, payments }) =>
    [...bonuses, ...payments].flatMap(({ linkedBeneficiaries = [] }) => linkedBeneficiaries),
  );
}

const whereItIsSaid = ['beneficiaries', 'beneficiary', 'children', 'child', 'paymentPeriods', 'paymentPeriod'];

/** No payment says nothing where payments are hidden. */
function isAnyCurrent(members: readonly Member[], { hidden }: Context): boolean | undefined {
  const payments = members.flatMap((member) => member.payments.map(({ isCurrent }) => isCurrent));
  return anyOf(whereItIsSaid.some((name) => hidden.has(name)) ? [...payments, undefined] : payments);
}

/** True when one is; false only when each is known not to be. */
function anyOf(values: readonly (boolean | undefined)[]): boolean | undefined {
  if (values.includes(true)) return true;
  return values.includes(undefined) ? undefined : false;
}

function toPerson(ssin: string, context: Context) {
  return { ssin, isConsultedPerson: ssin === context.ssin };
}

function toLinked(row: BonusRecord | PaymentRecord, context: Context) {
  const numbers = row.beneficiaries?.beneficiary.flatMap((ssin) => textOf(ssin) ?? []);
  return numbers?.map((ssin) => toPerson(ssin, context));
}

function toBonus(bonus: BonusRecord, context: Context): Bonus {
  return withoutAbsent({
    kind: codedWith(codeLists.childBenefitBonuses, bonus.category?.code, bonus.category?.description),
    paymentDate: dateOf(bonus.paymentDate),
    linkedBeneficiaries: toLinked(bonus, context),
  });
}

function toPayment(payment: PaymentRecord, context: Context): Payment {
  const startMonth = monthOf(payment.beginMonth);
  const endMonth = monthOf(payment.endMonth);
  // An end that cannot be read, or was taken out, is not the same as none.
  const isOpen = payment.endMonth === undefined && !context.hidden.has('endMonth');
  const isReadable = startMonth !== undefined && (endMonth !== undefined || isOpen);
  return withoutAbsent({
    kind: codedWith(codeLists.childBenefitPayments, payment.category?.code, payment.category?.description),
    startMonth,
    endMonth,
    isCurrent: isReadable ? isIn(monthOfDate(context.today), startMonth, endMonth) : undefined,
    linkedBeneficiaries: toLinked(payment, context),
  });
}

function isIn(month: YearMonth, start: YearMonth, end: YearMonth | undefined): boolean {
  return start <= month && (end === undefined || end >= month);
}
