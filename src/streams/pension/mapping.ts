import { euros } from '../../values/amount.ts';
import { coded, ownLabel, type CodedValue } from '../../values/code-list.ts';
import { enterpriseNumberOf } from '../../values/enterprise-number.ts';
import { parseIncompleteDate } from '../../values/incomplete-date.ts';
import { booleanOf, dateOf, integerOf, textOf } from '../../values/xsd-values.ts';
import { monthOf } from '../../values/partial-period.ts';
import { withoutAbsent, someOf } from '../../values/without-absent.ts';
import { newestBy } from '../../stream-kit/order.ts';
import { codedWith } from '../../stream-kit/source-texts.ts';
import type { StreamContext } from '../../stream-kit/stream.ts';
import { codeLists } from './codes.ts';
import type {
  PensionAnomaly,
  PensionInstitution,
  PensionPaymentsInformation,
  PensionReply,
  PensionRightInformation,
} from './reply.ts';
import type { Demand, Institution, Payment, PensionData, Right } from './schema.ts';

type Language = StreamContext['language'];

/** Rights, payments and demands apart, each newest first, so that each can be granted by itself. */
export function toPensionData(replies: readonly PensionReply[], { language }: StreamContext): PensionData {
  const rights: Right[] = [];
  const payments: Payment[] = [];
  const demands: Demand[] = [];
  for (const { PayingInstitution, PayingInstitutionItem } of replies.flatMap(({ PensionItem }) => PensionItem)) {
    const institution = toInstitution(PayingInstitution);
    for (const item of PayingInstitutionItem) {
      const { PensionDemand: demand, RightWithPayments: paid, RightWithoutPayments: unpaid, RightOnly: only } = item;
      if (demand) {
        const refusalDate = dateOf(demand.PensionDemandRefusalDate);
        const isRefused = textOf(demand.PensionDemandRefusalDate) !== undefined;
        const demandDate = dateOf(demand.PensionDemandDate);
        demands.push(withoutAbsent({ payingInstitution: institution, demandDate, refusalDate, isRefused }));
      }
      const information = (paid ?? unpaid ?? only)?.RightInformation;
      if (!information) continue;
      const hasPayments = paid ? true : unpaid ? false : undefined;
      rights.push(toRight(institution, information, hasPayments, language));
      for (const one of paid?.PaymentsInformation ?? []) {
        payments.push(toPayment(institution, information, one, language));
      }
    }
  }
  return {
    rights: rights.sort(newestBy(({ rightStartDate, pensionStartDate }) => rightStartDate ?? pensionStartDate)),
    payments: payments.sort(
      newestBy(({ referencePeriod }) => referencePeriod?.endMonth ?? referencePeriod?.startMonth),
    ),
    demands: demands.sort(newestBy(({ demandDate }) => demandDate)),
  };
}

function toInstitution(institution: PensionInstitution): Institution {
  const registration = textOf(institution.DebtorInstitutionImmatriculation);
  return withoutAbsent({
    name: textOf(institution.InstitutionName),
    enterpriseNumber: enterpriseNumberOf(institution.DebtorInstitutionCompanyId),
    registrationNumber: registration === '0' ? undefined : registration,
  });
}

function identificationOf(institution: Institution, information: PensionRightInformation) {
  return {
    payingInstitution: institution,
    fileNumber: textOf(information.PensionFileId),
    pillar: codedWith(codeLists.pensionPillars, information.attributes.Pillar),
    advantage: codedWith(codeLists.pensionAdvantages, information.AdvantageCode),
    periodicity: codedWith(codeLists.pensionPeriodicities, information.Periodicity),
  };
}

function toRight(
  institution: Institution,
  information: PensionRightInformation,
  hasPayments: boolean | undefined,
  language: Language,
): Right {
  return withoutAbsent({
    ...identificationOf(institution, information),
    type: codedWith(codeLists.pensionTypes, information.PensionType),
    advantageType: codedWith(codeLists.pensionAdvantageTypes, information.AdvantageType),
    origin: codedWith(codeLists.pensionOrigins, information.attributes.Origin),
    rightOrigin: codedWith(codeLists.pensionRightOrigins, information.RightOrigin),
    hasPayments,
    pensionStartDate: parseIncompleteDate(information.PensionStartDate),
    rightStartDate: parseIncompleteDate(information.RightStartDate),
    rightEndDate: dateOf(information.RightCloseDate),
    administrativeSituation: codedWith(codeLists.pensionAdministrativeSituations, information.AdministrativeSituation),
    employerType: codedWith(codeLists.pensionEmployerTypes, information.EmployerType),
    familyCharge: codedWith(codeLists.pensionFamilyCharges, information.FamilyChargeType),
    householdRate: codedWith(codeLists.pensionHouseholdRates, information.HouseholdCode),
    anomalies: someOf(toAnomalies(information.Anomaly, language)),
  });
}

function toPayment(
  institution: Institution,
  information: PensionRightInformation,
  payment: PensionPaymentsInformation,
  language: Language,
): Payment {
  const { ReferencePeriod: period, TotalAmounts: total, Index: index, FiscalSituation: fiscal } = payment;
  const health = payment.Contributions?.['ZIV-AMI'];
  const solidarity = payment.Contributions?.ContributionSolidarity;
  return withoutAbsent({
    ...identificationOf(institution, information),
    referencePeriod:
      period && withoutAbsent({ startMonth: monthOf(period.StartMonth), endMonth: monthOf(period.EndMonth) }),
    isHolidayPay: booleanOf(payment.IsHolidayAmount),
    grossAmount: euros(total?.TotalGrossAmount),
    taxableAmount: euros(total?.TotalPrecomptableAmount),
    parts: someOf(
      payment.PaymentHistory.map((part) =>
        withoutAbsent({
          ...paidOf(part),
          grossAmount: euros(part.GrossAmount),
          taxableAmount: euros(part.PrecomptableAmount),
          withholdingTaxPercentage: decimalOf(part.PrecomptePercentage),
        }),
      ).sort(newestBy(({ month }) => month)),
    ),
    index:
      index &&
      withoutAbsent({ value: decimalOf(index.Index), type: codedWith(codeLists.pensionIndexTypes, index.IndexType) }),
    fiscalSituation:
      fiscal &&
      withoutAbsent({
        dependentSpouse: codedWith(codeLists.pensionDependentSpouses, fiscal.DependentSpouseCode),
        dependentChildren: integerOf(fiscal.TotalDependentChildren),
        otherDependants: integerOf(fiscal.TotalDependentOthers),
      }),
    healthInsuranceContribution:
      health &&
      withoutAbsent({
        amount: euros(health.TotalAmiAmount),
        taxCode: codedWith(codeLists.pensionHealthInsuranceCodes, health.AmiTaxCode),
        parts: someOf(
          health['ZIV-AmiHistory'].map((part) => withoutAbsent({ ...paidOf(part), amount: euros(part.AmiAmount) })),
        ),
      }),
    solidarityContribution:
      solidarity &&
      withoutAbsent({
        amount: euros(solidarity.TotalRsAmount),
        percentage: decimalOf(solidarity.SolidarityPercentage),
        parts: someOf(
          solidarity.SolidarityHistory.map((part) =>
            withoutAbsent({ ...paidOf(part), amount: euros(part.SolidarityAmount) }),
          ),
        ),
      }),
    specialRules: someOf(
      payment.SpecialRule.flatMap(({ ExceptionCode: code, Description: description }) =>
        described(code, description, language),
      ),
    ),
    anomalies: someOf(toAnomalies(payment.Anomaly, language)),
  });
}

function paidOf(part: { readonly MonthOfPayment?: string; readonly CreationDate?: string }) {
  return { month: monthOf(part.MonthOfPayment), declaredOn: dateOf(part.CreationDate) };
}

/** A number that is no amount stays exact text too. */
function decimalOf(value: string | undefined): string | undefined {
  return euros(value)?.value;
}

function toAnomalies(anomalies: readonly PensionAnomaly[], language: Language): CodedValue[] {
  return anomalies.flatMap(({ Code: code, Description: description }) => described(code, description, language));
}

/** Codes without a list: only the source can explain them, in the language asked. */
function described(code: string | undefined, description: string | undefined, language: Language): CodedValue[] {
  const label = ownLabel(language, description);
  return textOf(code) === undefined && label === undefined ? [] : [coded(undefined, code ?? '', label)];
}
